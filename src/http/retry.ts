import { checkNumber } from '../runtime/check-option.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { retryAfterMs } from './retry-after.ts';

/** When and how often a failed try is followed by another. */
export interface RetryOptions {
  /** How many times a request is sent at most, the first included. @default 3 */
  maxAttempts?: number | undefined;
  /**
   * Milliseconds of the first wait at most. Waits are drawn at random between 0 and this, doubled with each
   * further try ("full jitter"), so that many clients do not come back together.
   *
   * @default 500
   */
  baseDelayMs?: number | undefined;
  /**
   * The longest wait drawn, in milliseconds. It does not shorten what the service asks for by `Retry-After`; a wait
   * that would end more than 90 seconds after the start of the call is not begun, and the call fails at once, with
   * `retryAfterMs` on the error.
   *
   * @default 10_000
   */
  maxDelayMs?: number | undefined;
  /**
   * Methods that may be sent again after any failure, a timeout included. The others are sent again after a 429 and
   * when the request never left (no such name, connection refused), which pages cannot tell: nothing was done then.
   *
   * @default ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']
   */
  methods?: readonly string[] | undefined;
  /** Statuses that call for another try of those methods. @default [408, 429, 502, 503, 504] */
  statuses?: readonly number[] | undefined;
}

/** Retry options with every default filled in. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };

/** A wait that would end so long after the start of the call is not begun: the call fails instead. */
const LONGEST_CALL_MS = 90_000;
const TOO_MANY_REQUESTS = 429;

/** The policy of a client that is told nothing. */
export const defaultRetry: RetryPolicy = {
  maxAttempts: 3,
  baseDelayMs: 500,
  maxDelayMs: 10_000,
  methods: ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'],
  statuses: [408, 429, 502, 503, 504],
};

/**
 * Lays options over a policy. `false` is one try only.
 *
 * @throws ConfigurationError when a number makes no sense, or an option is unknown
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

/** One try that failed, and how much of the call's time is left. */
export interface FailedTry {
  method: string;
  /** How many tries there were. */
  attempts: number;
  response: Response | undefined;
  error: Error | undefined;
  /** Milliseconds since the call began. */
  elapsedMs: number;
  /** Milliseconds the whole call may take. */
  totalTimeoutMs: number;
  /** The time now, in milliseconds since the Unix epoch. */
  now: number;
}

/** Milliseconds to wait before the next try; `undefined` when the failure is final. */
export function retryDelayMs(
  policy: RetryPolicy,
  failed: FailedTry,
  random: () => number,
): number | undefined {
  const { attempts, response, elapsedMs, totalTimeoutMs, now } = failed;
  if (attempts >= policy.maxAttempts || !mayRetry(policy, failed)) return undefined;
  const ceilingMs = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempts - 1));
  const delayMs = (response && retryAfterMs(response.headers, now)) ?? random() * ceilingMs;
  return elapsedMs + delayMs <= Math.min(LONGEST_CALL_MS, totalTimeoutMs) ? delayMs : undefined;
}

function mayRetry(policy: RetryPolicy, { method, response, error }: FailedTry): boolean {
  const isIdempotent = policy.methods.includes(method);
  if (!response) return isIdempotent || wasNeverSent(error);
  return isIdempotent ? policy.statuses.includes(response.status) : response.status === TOO_MANY_REQUESTS;
}

/** Codes that Node, Deno and Bun give to a connection that never came about. */
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'];

function wasNeverSent(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && UNSENT.includes(String(cause.code))) return true;
  }
  return false;
}
