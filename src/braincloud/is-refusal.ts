import { ApiError } from '../http/errors.ts';
import { ServopError } from './servop-error.ts';

/** Reason codes of temporary failures: no RTT server exists, none is free, or too many requests. */
const PASSING = [40586, 40588, 40823];

/** Reason codes that a new login resolves: the session has expired or is unknown. */
const SESSION_LOST = [40303, 40304];

/**
 * Returns whether an error is a permanent refusal by brainCloud or a proxy.
 *
 * @param reauthenticates whether the client logs in again automatically
 */
export function isRefusal(error: Error, reauthenticates: boolean): boolean {
  if (error instanceof ServopError) {
    const { status, reasonCode } = error;
    return (
      status < 500 && !PASSING.includes(reasonCode) && !(reauthenticates && SESSION_LOST.includes(reasonCode))
    );
  }
  return error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429;
}
