import { ApiError, type ApiErrorInit } from './api-error.ts';

/**
 * A success that the API's description does not know: another status, or a body that is no JSON where JSON
 * was due (a proxy's or a login page, an answer cut short).
 */
export class UnexpectedAnswerError extends ApiError {
  constructor(init: ApiErrorInit) {
    super(init, 'Check the base URL, and whether a proxy answers in place of the service.');
  }

  override get name(): 'UnexpectedAnswerError' {
    return 'UnexpectedAnswerError';
  }
}
