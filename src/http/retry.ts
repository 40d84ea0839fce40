import { checkNumber } from '../runtime/check-option.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { retryAfterMs } from './retry-after.ts';

/** When and how often a failed attempt is retried. */
export interface RetryOptions {
  /** Maximum number of attempts, including the first. @default 3 */
  maxAttempts?: number | undefined;
  /**
   * Maximum delay before the first retry, in milliseconds. Each delay is random between 0 and a maximum that
   * doubles with each attempt ("full jitter"), so that clients do not retry in unison.
   *
   * @default 500
   */
  baseDelayMs?: number | undefined;
  /**
   * Maximum random delay, in milliseconds. A delay requested by `Retry-After` is not shortened. If a delay
   * would end more than 90 seconds after the start of the call, the call fails immediately instead, and the
   * error has `retryAfterMs`.
   *
   * @default 10_000
   */
  maxDelayMs?: number | undefined;
  /**
   * Methods that are retried after any failure, including a timeout. Other methods are retried only when the
   * request cannot have been processed: after a 429, or when no connection was made (which browsers do not
   * reveal).
   *
   * @default ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']
   */
  methods?: readonly string[] | undefined;
  /** Statuses that are retried for those methods. @default [408, 429, 502, 503, 504] */
  statuses?: readonly number[] | undefined;
}

/** Retry options with all defaults applied. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };

/** If a delay would end later than this after the start of the call, the call fails instead. */
const MAX_CALL_MS = 90_000;
const TOO_MANY_REQUESTS = 429;

export const defaultRetry: RetryPolicy = {
  maxAttempts: 3,
  baseDelayMs: 500,
  maxDelayMs: 10_000,
  methods: ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'],
  statuses: [408, 429, 502, 503, 504],
};

/**
 * Merges options into a policy. `false` means a single attempt.
 *
 * @throws ConfigurationError when a number is invalid or an option is unknown
 */
export function resolveRetry(base: RetryPolicy, options: RetryOptions | false | undefined): RetryPolicy {
  if (options === undefined) return base;
  const policy = { ...base };
  for (const [name, value] of Object.entries(options || { maxAttempts: 1 })) {
    if (!(name in base)) {
      const known = Object.keys(base).join(', ');
      throw new ConfigurationError(`Unknown retry option "${name}". Known options: ${known}.`);
    }
    if (typeof value === 'number') checkNumber(`retry.${name}`, value, name === 'maxAttempts' ? 1 : 0);
    if (value !== undefined) Object.assign(policy, { [name]: value });
  }
  return policy;
}

/** A failed attempt and the time used so far. */
export interface FailedAttempt {
  method: string;
  attempts: number;
  response: Response | undefined;
  error: Error | undefined;
  elapsedMs: number;
  totalTimeoutMs: number;
  now: number;
}

/** Returns the delay before the next attempt in milliseconds; `undefined` if the call must not be retried. */
export function retryDelayMs(
  policy: RetryPolicy,
  failed: FailedAttempt,
  random: () => number,
): number | undefined {
  const { attempts, response, elapsedMs, totalTimeoutMs, now } = failed;
  if (attempts >= policy.maxAttempts || !mayRetry(policy, failed)) return undefined;
  const ceilingMs = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempts - 1));
  const delayMs = (response && retryAfterMs(response.headers, now)) ?? random() * ceilingMs;
  return elapsedMs + delayMs <= Math.min(MAX_CALL_MS, totalTimeoutMs) ? delayMs : undefined;
}

function mayRetry(policy: RetryPolicy, { method, response, error }: FailedAttempt): boolean {
  const isIdempotent = policy.methods.includes(method);
  if (!response) return isIdempotent || wasNeverSent(error);
  return isIdempotent ? policy.statuses.includes(response.status) : response.status === TOO_MANY_REQUESTS;
}

/** Error codes of Node, Deno and Bun when no connection was made. */
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'];

function wasNeverSent(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && UNSENT.includes(String(cause.code))) return true;
  }
  return false;
}
