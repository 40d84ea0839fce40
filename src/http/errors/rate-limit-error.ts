import { ApiError, type ApiErrorInit } from './api-error.ts';

/** 429: too many requests, and the wait that was asked for did not fit into what was allowed to this call. */
export class RateLimitError extends ApiError {
  constructor(init: ApiErrorInit) {
    const { retryAfterMs } = init;
    super(init, retryAfterMs === undefined ? 'Send fewer requests.' : `Send it again in ${retryAfterMs} ms.`);
  }

  override get name(): 'RateLimitError' {
    return 'RateLimitError';
  }
}
