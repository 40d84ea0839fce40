import { PresenceError } from './presence-error.ts';

/** The facts of an answer that makes an error. */
export interface ApiErrorInit {
  status: number;
  method: string;
  url: string;
  /** The vendor's machine-readable code, such as `not.found`. */
  code?: string | undefined;
  /** The vendor's own sentence. */
  reason?: string | undefined;
  /** The id to quote to the vendor's support. */
  contextId?: string | undefined;
  operationId?: string | undefined;
  /** The body as parsed, or its text when it is no JSON. */
  body?: unknown;
  /** What the answer's `Retry-After` asked for, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The permissions a 403 names. */
  missingPermissions?: string[] | undefined;
  cause?: unknown;
}

/** The service answered, and the answer is an error. Its subclasses say by their name what it means. */
export class ApiError extends PresenceError {
  /** The HTTP status. */
  readonly status: number;
  /** The vendor's machine-readable code, such as `not.found`. */
  readonly code: string | undefined;
  /** The id under which the vendor finds this answer in its logs. */
  readonly contextId: string | undefined;
  /** The operation that was called, as the vendor names it. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The URL, with anything secret in it replaced. */
  readonly url: string;
  /** The body as parsed, or its text when it is no JSON. */
  readonly body: unknown;
  /** How long the answer's `Retry-After` asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(init: ApiErrorInit, advice = 'See `body`.') {
    super(describe(init, advice), init.cause === undefined ? undefined : { cause: init.cause });
    this.status = init.status;
    this.code = init.code;
    this.contextId = init.contextId;
    this.operationId = init.operationId;
    this.method = init.method;
    this.url = init.url;
    this.body = init.body;
    this.retryAfterMs = init.retryAfterMs;
  }

  override get name(): string {
    return 'ApiError';
  }
}

function describe(
  { method, url, operationId, status, code, reason, contextId }: ApiErrorInit,
  advice: string,
): string {
  const operation = operationId ? `${operationId}: ` : '';
  const why = [code, reason].filter(Boolean).join(': ');
  const reference = contextId ? ` [contextId ${contextId}]` : '';
  return `${operation}${method} ${url} answered ${status}${why && ` (${why})`}. ${advice}${reference}`;
}
