import { ApiError, type ApiErrorInit } from './api-error.ts';

/** 409: the request is at odds with the present state. */
export class ConflictError extends ApiError {
  constructor(init: ApiErrorInit) {
    super(init, 'Read the present state, then decide again.');
  }

  override get name(): 'ConflictError' {
    return 'ConflictError';
  }
}
