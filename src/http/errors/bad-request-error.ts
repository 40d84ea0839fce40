import { ApiError, type ApiErrorInit } from './api-error.ts';

/** 400, 413, 415, 422: the request itself is wrong, and sending it again will not help. */
export class BadRequestError extends ApiError {
  constructor(init: ApiErrorInit) {
    super(init, 'Correct the request; see `body`.');
  }

  override get name(): 'BadRequestError' {
    return 'BadRequestError';
  }
}
