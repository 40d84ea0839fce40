import { ApiError } from '../http/errors.ts';
import type { ReconnectPolicy } from './reconnect.ts';

/** Upper bound of the delay that a service can request. */
const MAX_WAIT_MS = 3_600_000;

/**
 * Returns the delay before the next attempt in milliseconds. It is at least the delay that the service
 * requested in `error`, up to one hour.
 */
export function reconnectDelayMs(
  policy: ReconnectPolicy,
  failures: number,
  random: () => number,
  error?: Error,
): number {
  const delayMs = random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (failures - 1));
  return Math.max(delayMs, retryAfterMsOf(error));
}

/** Returns the delay that the service requested, in milliseconds; 0 if it requested none. */
export function retryAfterMsOf(error: Error | undefined): number {
  return error instanceof ApiError ? Math.min(error.retryAfterMs ?? 0, MAX_WAIT_MS) : 0;
}
