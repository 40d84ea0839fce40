import { ApiError, type ApiErrorInit } from './api-error.ts';

/** 500 and above: the service, or something in front of it, failed. */
export class ServerError extends ApiError {
  constructor(init: ApiErrorInit) {
    super(init, 'Try again later.');
  }

  override get name(): 'ServerError' {
    return 'ServerError';
  }
}
