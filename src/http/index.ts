export { type Clock, systemClock } from '../runtime/clock.ts';
export { ConfigurationError, isPresenceError, PresenceError } from '../runtime/errors.ts';
export type { AccessToken, AccessTokenContext, AccessTokenFunction } from './access-token.ts';
export {
  ApiError,
  type ApiErrorInit,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NetworkError,
  type NetworkErrorInit,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  SocketClosedError,
  type SocketClosedErrorInit,
  TimeoutError,
  type TimeoutErrorInit,
  UnexpectedAnswerError,
} from './errors.ts';
export type { ErrorState, Hooks, RequestState, ResponseState, RetryState } from './hooks.ts';
export type { CallOptions, HttpRequest } from './http-request.ts';
export type { Fetch, PipelineOptions } from './pipeline.ts';
export type { RetryOptions } from './retry.ts';
