/**
 * How much of the token's rate limit is used, as the last answer that told it said.
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
  const [count, allowed, resetSeconds] = ['count', 'allowed', 'reset'].map((name) =>
    Number.parseInt(headers.get(`inin-ratelimit-${name}`) ?? '', 10),
  );
  if (!(count !== undefined && allowed !== undefined && resetSeconds !== undefined)) return undefined;
  if (Number.isNaN(count + allowed + resetSeconds)) return undefined;
  return {
    count,
    allowed,
    remaining: Math.max(0, allowed - count),
    resetAt: receivedAt + resetSeconds * 1000,
  };
}
