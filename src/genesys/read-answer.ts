import type { ApiErrorInit } from '../http/errors.ts';
import { apiErrorForStatus } from '../http/errors.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { type Received, withoutSecrets } from '../http/received.ts';
import { retryAfterMs } from '../http/retry-after.ts';
import type { Clock } from '../runtime/clock.ts';
import { isObject, textOf } from '../runtime/json.ts';
import { redactUrl } from '../runtime/redact.ts';

/** A status and the body that the API description defines for it. */
export interface ReadAnswer {
  status: number;
  body: unknown;
}

/**
 * Reads a response that the API description allows.
 *
 * @param failures error statuses that are returned instead of thrown
 * @throws ApiError, in the matching subclass, for any other status and for a body that is not the expected JSON
 */
export function readAnswer(
  request: HttpRequest,
  received: Received,
  successes: readonly number[],
  failures: readonly number[],
  clock: Clock,
): ReadAnswer {
  const { response, text } = received;
  const { status } = response;
  // API versions differ in whether a deletion returns 204 or an empty 200.
  if (successes.includes(204) && (status === 204 || (status === 200 && text === ''))) {
    return { status: 204, body: undefined };
  }
  const isSuccess = successes.includes(status);
  if (isSuccess && request.method === 'HEAD') return { status, body: undefined };
  const { body } = parse(text);
  // Every response body of the API is an object or array, and every error an object.
  if (isSuccess ? Object(body) === body : failures.includes(status) && isObject(body))
    return { status, body };
  // The parser's error would quote unredacted text.
  const shown = withoutSecrets(received);
  const quoted = parse(shown.text);
  throw apiErrorForStatus({
    ...describeError(request, shown.response, quoted.body, clock.now()),
    cause: quoted.cause,
  });
}

/** Parses JSON; returns the text and the error if it is invalid. */
function parse(text: string): { body: unknown; cause?: unknown } {
  try {
    return { body: JSON.parse(text) };
  } catch (cause) {
    return { body: text, cause };
  }
}

/**
 * Returns the properties of an error response, mostly from the vendor's error body.
 *
 * @param response the response after {@link withoutSecrets}
 */
export function describeError(
  { method, url, operationId }: HttpRequest,
  response: Response,
  body: unknown,
  now: number,
): ApiErrorInit {
  const fields: Record<string, unknown> = isObject(body) ? body : { message: describeText(response, body) };
  const { status, headers } = response;
  return {
    status,
    method,
    url: redactUrl(url),
    operationId,
    code: textOf(fields['code']),
    reason: isRedirect(response) ? 'redirects are not followed' : textOf(fields['message']),
    headers,
    contextId: textOf(fields['contextId']) ?? headers.get('inin-correlation-id') ?? undefined,
    body,
    retryAfterMs: retryAfterMs(headers, now),
    missingPermissions: status === 403 ? permissionsIn(fields) : [],
  };
}

/** In browsers a redirect is opaque and has status 0. */
function isRedirect({ type, status, headers }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400 && headers.has('location'));
}

/** Maximum length of the text that is searched for permissions. */
const MAX_SENTENCE_LENGTH = 10_000;
const PERMISSION = /^[\w-]+:[\w-]+:[\w*-]+$/;

/**
 * Extracts missing permissions from the error message, because the vendor names them only there:
 * `…permission(s): presence:presenceDefinition:add`.
 */
function permissionsIn({ message, messageParams }: Record<string, unknown>): string[] {
  const params = isObject(messageParams) ? Object.values(messageParams) : [];
  const sentence = [message, ...params].map(textOf).filter(Boolean).join(' ').slice(0, MAX_SENTENCE_LENGTH);
  // Split first: searching for the pattern takes quadratic time in text without colons.
  const names = sentence.split(/[^\w:*-]+/).filter((name) => PERMISSION.test(name));
  return [...new Set(names)];
}

function describeText(response: Response, body: unknown): string {
  if (body === '') return 'the body is empty';
  const type = response.headers.get('content-type') ?? 'missing';
  return `the body is not the expected JSON; content-type: ${type}`;
}
