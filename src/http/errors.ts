import { PresenceError } from '../runtime/errors.ts';

/** The properties of an error response. */
export interface ApiErrorInit {
  /** The HTTP status. */
  status: number;
  /** The method of the call. */
  method: string;
  /** The URL of the call, with secrets redacted. */
  url: string;
  /** The vendor's machine-readable error code, such as `not.found`. */
  code?: string | undefined;
  /** The vendor's error message. */
  reason?: string | undefined;
  /** The id to give to the vendor's support. */
  contextId?: string | undefined;
  /** The vendor's operation id. */
  operationId?: string | undefined;
  /** The parsed body, or its text when it is not JSON. */
  body?: unknown;
  /** The response headers, with secrets redacted. */
  headers?: Headers | undefined;
  /** The delay requested by `Retry-After`, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The missing permissions that a 403 names. */
  missingPermissions?: string[] | undefined;
  /** The error that occurred while reading the response. */
  cause?: unknown;
}

/** The service returned an error. The subclasses distinguish kinds of errors. */
export class ApiError extends PresenceError {
  static override readonly name: string = 'ApiError';
  /** The HTTP status. */
  declare readonly status: number;
  /** The vendor's machine-readable error code, such as `not.found`. */
  declare readonly code: string | undefined;
  /** The id by which the vendor finds this call in its logs. */
  declare readonly contextId: string | undefined;
  /** The vendor's operation id. */
  declare readonly operationId: string | undefined;
  /** The method of the call. */
  declare readonly method: string;
  /** The URL, with secrets redacted. */
  declare readonly url: string;
  /** The parsed body, or its text when it is not JSON. */
  declare readonly body: unknown;
  /** The response headers, with secrets redacted; empty if not known. */
  declare readonly headers: Headers;
  /** The delay requested by `Retry-After`, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;

  constructor(init: ApiErrorInit, advice = 'See `body`.') {
    const { reason, missingPermissions: _, ...facts } = init;
    const { method, url, operationId, status, code, contextId } = facts;
    const operation = operationId ? `${operationId}: ` : '';
    const why = [code, reason].filter(Boolean).join(': ');
    const reference = contextId ? ` [contextId ${contextId}]` : '';
    super(`${operation}${method} ${url} returned ${status}${why && ` (${why})`}. ${advice}${reference}`, {
      ...facts,
      headers: facts.headers ?? new Headers(),
    });
  }
}

/** 400, 413, 415, 422: the request is invalid. Retrying does not help. */
export class BadRequestError extends ApiError {
  static override readonly name = 'BadRequestError';
  declare readonly name: 'BadRequestError';
  constructor(init: ApiErrorInit) {
    super(init, 'Correct the request; see `body`.');
  }
}

/** 401: the token is missing, invalid or expired. */
export class AuthenticationError extends ApiError {
  static override readonly name = 'AuthenticationError';
  declare readonly name: 'AuthenticationError';
  constructor(init: ApiErrorInit) {
    super(init, 'Check that the token belongs to this region and has not expired.');
  }
}

/** 403: the token is valid but lacks a required permission. */
export class PermissionError extends ApiError {
  static override readonly name = 'PermissionError';
  declare readonly name: 'PermissionError';
  /** The missing permissions that the service named; empty if it named none. */
  readonly missingPermissions: string[];

  constructor(init: ApiErrorInit) {
    super(init, "Grant the token's user or client a role with the required permission.");
    this.missingPermissions = init.missingPermissions ?? [];
  }
}

/** 404: the resource does not exist or is not visible to this token. */
export class NotFoundError extends ApiError {
  static override readonly name = 'NotFoundError';
  declare readonly name: 'NotFoundError';
  constructor(init: ApiErrorInit) {
    super(init, 'Check the ids and that they belong to this org.');
  }
}

/** 409: the request conflicts with the current state. */
export class ConflictError extends ApiError {
  static override readonly name = 'ConflictError';
  declare readonly name: 'ConflictError';
  constructor(init: ApiErrorInit) {
    super(init, 'Read the current state and try again.');
  }
}

/** 429: too many requests, and the call's retries or time were used up. */
export class RateLimitError extends ApiError {
  static override readonly name = 'RateLimitError';
  declare readonly name: 'RateLimitError';
  constructor(init: ApiErrorInit) {
    const { retryAfterMs } = init;
    super(init, retryAfterMs === undefined ? 'Send fewer requests.' : `Retry in ${retryAfterMs} ms.`);
  }
}

/** 500 and above: the service, or a proxy in front of it, failed. */
export class ServerError extends ApiError {
  static override readonly name = 'ServerError';
  declare readonly name: 'ServerError';
  constructor(init: ApiErrorInit) {
    super(init, 'Try again later.');
  }
}

/**
 * A response that the API description does not allow: an unknown status below 400, or a body that is not the
 * expected JSON (a page from a proxy, a truncated response).
 */
export class UnexpectedAnswerError extends ApiError {
  static override readonly name = 'UnexpectedAnswerError';
  declare readonly name: 'UnexpectedAnswerError';
  constructor(init: ApiErrorInit) {
    super(init, 'Check the base URL and whether a proxy responded instead of the service.');
  }
}

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

/** Creates an error of the class that matches the status. A status below 400 is an unexpected response. */
export function apiErrorForStatus(init: ApiErrorInit): ApiError {
  const { status } = init;
  const Class =
    classes[status] ?? (status >= 500 ? ServerError : status < 400 ? UnexpectedAnswerError : ApiError);
  return new Class(init);
}

/** The properties of a {@link NetworkError}. */
export interface NetworkErrorInit {
  /** The method of the call. */
  method: string;
  /** The URL of the call, with secrets redacted. */
  url: string;
  /** The number of attempts. */
  attempts: number;
  /** The platform's own error. */
  cause: unknown;
}

/** No response arrived, or it was incomplete: DNS failure, connection refused or reset, truncated body, CORS. */
export class NetworkError extends PresenceError {
  static override readonly name = 'NetworkError';
  declare readonly name: 'NetworkError';
  /** The method of the call. */
  declare readonly method: string;
  /** The URL, with secrets redacted. */
  declare readonly url: string;
  /** The number of attempts. */
  declare readonly attempts: number;

  constructor(init: NetworkErrorInit) {
    const { method, url, attempts, cause } = init;
    const count = attempts > 1 ? ` after ${attempts} attempts` : '';
    super(
      `${method} ${url} failed${count}: ${describeCause(cause)}. ` +
        'Check the network, the URL and, in a browser, CORS.',
      init,
    );
  }
}

/** In Node the message is "fetch failed"; the reason is in `cause`, sometimes only as a code. */
function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message || ('code' in cause && String(cause.code)) || error.message;
}

/** The properties of a {@link TimeoutError}. */
export interface TimeoutErrorInit {
  /** The method of the call. */
  method: string;
  /** The URL of the call, with secrets redacted. */
  url: string;
  /** The limit, in milliseconds. */
  timeoutMs: number;
  /** The option that set the limit. */
  limit: 'timeoutMs' | 'totalTimeoutMs';
}

/** An attempt exceeded `timeoutMs`, or the whole call exceeded `totalTimeoutMs`. */
export class TimeoutError extends PresenceError {
  static override readonly name = 'TimeoutError';
  declare readonly name: 'TimeoutError';
  /** The method of the call. */
  declare readonly method: string;
  /** The URL, with secrets redacted. */
  declare readonly url: string;
  /** The limit that was exceeded, in milliseconds. */
  declare readonly timeoutMs: number;
  /** The option that set the limit: `timeoutMs` for one attempt, `totalTimeoutMs` for the whole call. */
  declare readonly limit: 'timeoutMs' | 'totalTimeoutMs';

  constructor(init: TimeoutErrorInit) {
    const { method, url, timeoutMs, limit } = init;
    super(
      `${method} ${url} timed out after ${timeoutMs} ms. ` +
        `The service may still have processed it. Increase \`${limit}\` if needed.`,
      init,
    );
  }
}

/** The properties of a {@link SocketClosedError}. */
export interface SocketClosedErrorInit {
  /** The URL of the socket, with secrets redacted. */
  url: string;
  /** The close code (RFC 6455); 1006 if the connection was lost without one. */
  code: number;
  /** The close reason; often empty. */
  reason: string;
  /** The platform's error, if any. */
  cause?: unknown;
}

/**
 * A WebSocket was closed and does not reconnect.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-7.4
 */
export class SocketClosedError extends PresenceError {
  static override readonly name: string = 'SocketClosedError';
  /** The URL of the socket, with secrets redacted. */
  declare readonly url: string;
  /** The close code: 1006 if the connection was lost without one; 4000 to 4002 if the client ended it. */
  declare readonly code: number;
  /** The close reason; often empty. */
  declare readonly reason: string;

  constructor(init: SocketClosedErrorInit) {
    const { url, code, reason } = init;
    const because = reason ? ` (${reason})` : '';
    super(
      `The WebSocket to ${url} closed with code ${code}${because}. Reconnect to receive further events.`,
      init,
    );
  }
}
