/**
 * How much of the token's rate limit is used, by the last answer that reported it. Genesys began to remove these
 * headers in June 2021, so most organisations send none.
 *
 * @see https://developer.genesys.cloud/platform/api/rate-limits
 */
export interface RateLimit {
  /** Requests counted in this window. */
  readonly count: number;
  /** Requests allowed in a window. */
  readonly allowed: number;
  /** Requests left in this window, never below 0. */
  readonly remaining: number;
  /**
   * When the window ends and counting begins anew, in milliseconds since the Unix epoch by the client's
   * clock.
   */
  readonly resetAt: number;
}

/**
 * Reads the `inin-ratelimit-*` headers; `undefined` when they are absent, as in a page whose server hides
 * them.
 */
export function readRateLimit(headers: Headers, receivedAt: number): RateLimit | undefined {
  const read = (name: string) => Number.parseInt(headers.get(`inin-ratelimit-${name}`) ?? '', 10);
  const count = read('count');
  const allowed = read('allowed');
  const resetAt = receivedAt + read('reset') * 1000;
  if (!Number.isFinite(count + allowed + resetAt)) return undefined;
  return { count, allowed, remaining: Math.max(0, allowed - count), resetAt };
}
