import { ApiError } from '../http/errors.ts';
import type { ReconnectPolicy } from './reconnect.ts';

/** However long a service asks to wait, a connection is tried again after this. */
const LONGEST_WAIT_MS = 3_600_000;

/**
 * Milliseconds to wait before the try that follows so many failed ones, the last of them with this error: at
 * least as long as the service has asked for, up to an hour.
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

/** Milliseconds that the service has asked to wait; 0 when it has not. */
export function retryAfterMsOf(error: Error | undefined): number {
  return error instanceof ApiError ? Math.min(error.retryAfterMs ?? 0, LONGEST_WAIT_MS) : 0;
}
