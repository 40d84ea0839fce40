import { ApiError, type ApiErrorInit } from './api-error.ts';
import { AuthenticationError } from './authentication-error.ts';
import { BadRequestError } from './bad-request-error.ts';
import { ConflictError } from './conflict-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PermissionError } from './permission-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { ServerError } from './server-error.ts';
import { UnexpectedAnswerError } from './unexpected-answer-error.ts';

const classes: Record<number, new (init: ApiErrorInit) => ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  413: BadRequestError,
  415: BadRequestError,
  422: BadRequestError,
  429: RateLimitError,
};

/**
 * The error whose class says what the status means. A status below 400 is an answer that nobody described.
 */
export function apiErrorForStatus(init: ApiErrorInit): ApiError {
  const { status } = init;
  const Class =
    classes[status] ?? (status >= 500 ? ServerError : status < 400 ? UnexpectedAnswerError : ApiError);
  return new Class(init);
}
