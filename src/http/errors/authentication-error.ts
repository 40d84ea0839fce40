import { ApiError, type ApiErrorInit } from './api-error.ts';

/** 401: there is no token, or it is not, or no longer, valid. */
export class AuthenticationError extends ApiError {
  constructor(init: ApiErrorInit) {
    super(init, 'Check that the token is of this region and has not expired.');
  }

  override get name(): 'AuthenticationError' {
    return 'AuthenticationError';
  }
}
