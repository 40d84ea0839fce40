import { PresenceError } from '../runtime/errors.ts';

/** The facts of an answer that makes an error. */
export interface ApiErrorInit {
  /** The HTTP status. */
  status: number;
  /** The method of the call. */
  method: string;
  /** The URL of the call, with anything secret in it replaced. */
  url: string;
  /** The vendor's machine-readable code, such as `not.found`. */
  code?: string | undefined;
  /** The vendor's own sentence. */
  reason?: string | undefined;
  /** The id to quote to the vendor's support. */
  contextId?: string | undefined;
  /** The operation that was called, as the vendor names it. */
  operationId?: string | undefined;
  /** The parsed body, or its text when it is not JSON. */
  body?: unknown;
  /** The headers of the answer, with anything secret in them replaced. */
  headers?: Headers | undefined;
  /** What the answer's `Retry-After` asked for, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The permissions a 403 names. */
  missingPermissions?: string[] | undefined;
  /** What made the answer unreadable. */
  cause?: unknown;
}

/** The service answered, and the answer is an error. Its subclasses say by their name what it means. */
export class ApiError extends PresenceError {
  static override readonly name: string = 'ApiError';
  /** The HTTP status. */
  declare readonly status: number;
  /** The vendor's machine-readable code, such as `not.found`. */
  declare readonly code: string | undefined;
  /** The id under which the vendor finds this answer in its logs. */
  declare readonly contextId: string | undefined;
  /** The operation that was called, as the vendor names it. */
  declare readonly operationId: string | undefined;
  /** The method of the call. */
  declare readonly method: string;
  /** The URL, with anything secret in it replaced. */
  declare readonly url: string;
  /** The parsed body, or its text when it is not JSON. */
  declare readonly body: unknown;
  /** The headers of the answer, with anything secret in them replaced; empty when there was no answer to this call alone. */
  declare readonly headers: Headers;
  /** How long the answer's `Retry-After` asked to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;

  constructor(init: ApiErrorInit, advice = 'See `body`.') {
    const { reason, missingPermissions: _, ...facts } = init;
    const { method, url, operationId, status, code, contextId } = facts;
    const operation = operationId ? `${operationId}: ` : '';
    const why = [code, reason].filter(Boolean).join(': ');
    const reference = contextId ? ` [contextId ${contextId}]` : '';
    super(`${operation}${method} ${url} answered ${status}${why && ` (${why})`}. ${advice}${reference}`, {
      ...facts,
      headers: facts.headers ?? new Headers(),
    });
  }
}

/** 400, 413, 415, 422: the request itself is wrong, and sending it again will not help. */
export class BadRequestError extends ApiError {
  static override readonly name = 'BadRequestError';
  declare readonly name: 'BadRequestError';
  constructor(init: ApiErrorInit) {
    super(init, 'Correct the request; see `body`.');
  }
}

/** 401: there is no token, or it is not, or no longer, valid. */
export class AuthenticationError extends ApiError {
  static override readonly name = 'AuthenticationError';
  declare readonly name: 'AuthenticationError';
  constructor(init: ApiErrorInit) {
    super(init, 'Check that the token is of this region and has not expired.');
  }
}

/** 403: the token is good, but it may not do this. */
export class PermissionError extends ApiError {
  static override readonly name = 'PermissionError';
  declare readonly name: 'PermissionError';
  /** The permissions the service says are missing; empty when it does not say. */
  readonly missingPermissions: string[];

  constructor(init: ApiErrorInit) {
    super(init, "Give the token's user or client a role that may do this.");
    this.missingPermissions = init.missingPermissions ?? [];
  }
}

/** 404: no such thing, or not visible to this token. */
export class NotFoundError extends ApiError {
  static override readonly name = 'NotFoundError';
  declare readonly name: 'NotFoundError';
  constructor(init: ApiErrorInit) {
    super(init, 'Check the ids, and that they are of this org.');
  }
}

/** 409: the request is at odds with the present state. */
export class ConflictError extends ApiError {
  static override readonly name = 'ConflictError';
  declare readonly name: 'ConflictError';
  constructor(init: ApiErrorInit) {
    super(init, 'Read the present state, then decide again.');
  }
}

/** 429: too many requests, and the wait that was asked for did not fit into what was allowed to this call. */
export class RateLimitError extends ApiError {
  static override readonly name = 'RateLimitError';
  declare readonly name: 'RateLimitError';
  constructor(init: ApiErrorInit) {
    const { retryAfterMs } = init;
    super(init, retryAfterMs === undefined ? 'Send fewer requests.' : `Send it again in ${retryAfterMs} ms.`);
  }
}

/** 500 and above: the service, or something in front of it, failed. */
export class ServerError extends ApiError {
  static override readonly name = 'ServerError';
  declare readonly name: 'ServerError';
  constructor(init: ApiErrorInit) {
    super(init, 'Try again later.');
  }
}

/**
 * A success that the API's description does not know: another status, or a body that is no JSON where JSON
 * was due (a proxy's or a login page, an answer cut short).
 */
export class UnexpectedAnswerError extends ApiError {
  static override readonly name = 'UnexpectedAnswerError';
  declare readonly name: 'UnexpectedAnswerError';
  constructor(init: ApiErrorInit) {
    super(init, 'Check the base URL, and whether a proxy answers in place of the service.');
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

/**
 * The error whose class says what the status means. A status below 400 is an answer that nobody described.
 */
export function apiErrorForStatus(init: ApiErrorInit): ApiError {
  const { status } = init;
  const Class =
    classes[status] ?? (status >= 500 ? ServerError : status < 400 ? UnexpectedAnswerError : ApiError);
  return new Class(init);
}

/** Where a call that got no answer was going. */
export interface NetworkErrorInit {
  /** The method of the call. */
  method: string;
  /** The URL of the call, with anything secret in it replaced. */
  url: string;
  /** How many times the request was tried. */
  attempts: number;
  /** The platform's own error. */
  cause: unknown;
}

/**
 * No answer came, or it broke off: no name resolved, no connection, a reset, a body cut short, CORS in a
 * page.
 */
export class NetworkError extends PresenceError {
  static override readonly name = 'NetworkError';
  declare readonly name: 'NetworkError';
  /** The method of the call. */
  declare readonly method: string;
  /** The URL, with anything secret in it replaced. */
  declare readonly url: string;
  /** How many times the request was tried. */
  declare readonly attempts: number;

  constructor(init: NetworkErrorInit) {
    const { method, url, attempts, cause } = init;
    const tries = attempts > 1 ? ` after ${attempts} tries` : '';
    super(
      `${method} ${url} got no whole answer${tries}: ${describeCause(cause)}. ` +
        'Check the network, the address and, in a page, CORS.',
      init,
    );
  }
}

/** Node says "fetch failed" and hides the reason one level down, sometimes in a code alone. */
function describeCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message || ('code' in cause && String(cause.code)) || error.message;
}

/** Which limit was reached, and where. */
export interface TimeoutErrorInit {
  /** The method of the call. */
  method: string;
  /** The URL of the call, with anything secret in it replaced. */
  url: string;
  /** The limit, in milliseconds. */
  timeoutMs: number;
  /** The option that set the limit. */
  limit: 'timeoutMs' | 'totalTimeoutMs';
}

/** The time for one try (`timeoutMs`) or for the whole call (`totalTimeoutMs`) was up. */
export class TimeoutError extends PresenceError {
  static override readonly name = 'TimeoutError';
  declare readonly name: 'TimeoutError';
  /** The method of the call. */
  declare readonly method: string;
  /** The URL, with anything secret in it replaced. */
  declare readonly url: string;
  /** The limit that was reached, in milliseconds. */
  declare readonly timeoutMs: number;
  /** The option that set it: `timeoutMs` is one try's, `totalTimeoutMs` the whole call's. */
  declare readonly limit: 'timeoutMs' | 'totalTimeoutMs';

  constructor(init: TimeoutErrorInit) {
    const { method, url, timeoutMs, limit } = init;
    super(
      `${method} ${url} was not answered within ${timeoutMs} ms. ` +
        `It may have been carried out all the same. Raise \`${limit}\` if need be.`,
      init,
    );
  }
}

/** How a socket came to be closed. */
export interface SocketClosedErrorInit {
  /** The address of the socket, with anything secret in it replaced. */
  url: string;
  /** The close code of RFC 6455; 1006 when the connection broke without one. */
  code: number;
  /** The reason the other side gave; often empty. */
  reason: string;
  /** What the platform threw, if it threw. */
  cause?: unknown;
}

/**
 * A socket is closed and will not come back by itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-7.4
 */
export class SocketClosedError extends PresenceError {
  static override readonly name: string = 'SocketClosedError';
  /** The address of the socket, with anything secret in it replaced. */
  declare readonly url: string;
  /** The close code; 1006 when the connection broke without one, 4000 to 4002 when this side gave it up. */
  declare readonly code: number;
  /** The reason the other side gave; often empty. */
  declare readonly reason: string;

  constructor(init: SocketClosedErrorInit) {
    const { url, code, reason } = init;
    const because = reason ? ` (${reason})` : '';
    super(
      `The socket to ${url} closed with code ${code}${because}. Connect again to go on receiving events.`,
      init,
    );
  }
}
