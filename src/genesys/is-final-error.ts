import { ApiError } from '../http/errors.ts';

const FINAL_STATUSES = [400, 401, 403, 413, 415, 422];

/** Returns whether the service refused the request or its token, so that retrying cannot succeed. */
export function isFinalError(error: Error): boolean {
  return error instanceof ApiError && FINAL_STATUSES.includes(error.status);
}
