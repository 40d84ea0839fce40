/**
 * The usage of the token's rate limit, from the last response that reported it. Genesys began to remove these
 * headers in June 2021, so most organizations no longer receive them.
 *
 * @see https://developer.genesys.cloud/platform/api/rate-limits
 */
export interface RateLimit {
  /** Requests in the current window. */
  readonly count: number;
  /** Requests allowed per window. */
  readonly allowed: number;
  /** Requests left in the current window, at least 0. */
  readonly remaining: number;
  /** When the window ends, in milliseconds since the Unix epoch by the client's clock. */
  readonly resetAt: number;
}

/** Reads the `inin-ratelimit-*` headers; `undefined` if they are absent or hidden by CORS. */
export function readRateLimit(headers: Headers, receivedAt: number): RateLimit | undefined {
  const read = (name: string) => Number.parseInt(headers.get(`inin-ratelimit-${name}`) ?? '', 10);
  const count = read('count');
  const allowed = read('allowed');
  const resetAt = receivedAt + read('reset') * 1000;
  if (!Number.isFinite(count + allowed + resetAt)) return undefined;
  return { count, allowed, remaining: Math.max(0, allowed - count), resetAt };
}
