import { ApiError } from '../http/errors.ts';
import { ServopError } from './servop-error.ts';

/** Failures of the service that pass: no RTT server is there, none is free, or too much was asked at once. */
const PASSING = [40586, 40588, 40823];

/** Failures that a login mends: the session has expired, or the service has lost it. */
const SESSION_LOST = [40303, 40304];

/**
 * Whether brainCloud, or whatever answered in its place, has refused a call for a reason that does not pass.
 *
 * @param reopens whether the client logs in again by itself
 */
export function isRefusal(error: Error, reopens: boolean): boolean {
  if (error instanceof ServopError) {
    const { status, reasonCode } = error;
    return status < 500 && !PASSING.includes(reasonCode) && !(reopens && SESSION_LOST.includes(reasonCode));
  }
  return error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429;
}
