import { ApiError, type ApiErrorInit } from './api-error.ts';

/** 404: no such thing, or not visible to this token. */
export class NotFoundError extends ApiError {
  constructor(init: ApiErrorInit) {
    super(init, 'Check the ids, and that they are of this org.');
  }

  override get name(): 'NotFoundError' {
    return 'NotFoundError';
  }
}
