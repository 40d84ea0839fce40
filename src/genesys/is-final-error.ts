import { ApiError } from '../http/errors.ts';

const FINAL_STATUSES = [400, 401, 403, 413, 415, 422];

/** Whether the service refused the request or its token, so that sending it again cannot succeed. */
export function isFinalError(error: Error): boolean {
  return error instanceof ApiError && FINAL_STATUSES.includes(error.status);
}
