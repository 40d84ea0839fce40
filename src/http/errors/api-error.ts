import { PresenceError } from './presence-error.ts';

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
  /** The body as parsed, or its text when it is no JSON. */
  body?: unknown;
  /** What the answer's `Retry-After` asked for, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The permissions a 403 names. */
  missingPermissions?: string[] | undefined;
  /** What made the answer unreadable. */
  cause?: unknown;
}

/** The service answered, and the answer is an error. Its subclasses say by their name what it means. */
export class ApiError extends PresenceError {
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
  /** The body as parsed, or its text when it is no JSON. */
  declare readonly body: unknown;
  /** How long the answer's `Retry-After` asked to wait, in milliseconds. */
  declare readonly retryAfterMs: number | undefined;

  constructor(init: ApiErrorInit, advice = 'See `body`.') {
    const { reason, missingPermissions: _, ...facts } = init;
    const { method, url, operationId, status, code, contextId } = facts;
    const operation = operationId ? `${operationId}: ` : '';
    const why = [code, reason].filter(Boolean).join(': ');
    const reference = contextId ? ` [contextId ${contextId}]` : '';
    super(
      `${operation}${method} ${url} answered ${status}${why && ` (${why})`}. ${advice}${reference}`,
      facts,
    );
  }

  override get name(): string {
    return 'ApiError';
  }
}
