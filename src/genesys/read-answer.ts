import type { Clock } from '../http/clock.ts';
import type { ApiErrorInit } from '../http/errors/api-error.ts';
import { apiErrorForStatus } from '../http/errors/api-error-for-status.ts';
import type { HttpRequest, Received } from '../http/http-request.ts';
import { redactSecrets, redactUrl } from '../http/redact.ts';
import { retryAfterMs } from '../http/retry-after.ts';

/** A status with the body that the API's description has for it. */
export interface ReadAnswer {
  status: number;
  body: unknown;
}

/**
 * Reads a response as the API's description says it can be.
 *
 * @param failures the statuses of errors that the caller takes for an answer
 * @throws ApiError, in the class that fits the status, for every other status and for a body that is no JSON
 * where JSON is due
 */
export function readAnswer(
  request: HttpRequest,
  { response, text, secrets }: Received,
  successes: readonly number[],
  failures: readonly number[],
  clock: Clock,
): ReadAnswer {
  const { status } = response;
  // Contracts differ in whether a deletion answers 204 or an empty 200.
  if (successes.includes(204) && (status === 204 || (status === 200 && text === ''))) {
    return { status: 204, body: undefined };
  }
  const isSuccess = successes.includes(status);
  if (isSuccess && request.method === 'HEAD') return { status, body: undefined };
  const { body } = parse(text);
  // Every answer of the API is an object or a list, and every error an object.
  if (isSuccess ? Object(body) === body : failures.includes(status) && isObject(body))
    return { status, body };
  // The parser's own error quotes what it could not read.
  const shown = parse(redactSecrets(text, secrets));
  throw apiErrorForStatus({
    ...describeError(request, response, shown.body, clock.now()),
    cause: shown.cause,
  });
}

/** A text as JSON; as it is, with the reason, when it is none. */
function parse(text: string): { body: unknown; cause?: unknown } {
  try {
    return { body: JSON.parse(text) };
  } catch (cause) {
    return { body: text, cause };
  }
}

/** What an error needs to know of an answer, most of it from the vendor's error body. */
export function describeError(
  { method, url, operationId }: HttpRequest,
  response: Response,
  body: unknown,
  now: number,
): ApiErrorInit {
  const fields: Record<string, unknown> = isObject(body) ? body : { message: describeText(response, body) };
  return {
    status: response.status,
    method,
    url: redactUrl(url),
    operationId,
    code: stringOrNothing(fields['code']),
    reason: stringOrNothing(fields['message']),
    contextId:
      stringOrNothing(fields['contextId']) ?? response.headers.get('inin-correlation-id') ?? undefined,
    body,
    retryAfterMs: retryAfterMs(response.headers, now),
    missingPermissions: permissionsIn(fields),
  };
}

/**
 * The vendor names missing permissions in the sentence only: `…permission(s):
 * presence:presenceDefinition:add`.
 */
function permissionsIn({ message, messageParams }: Record<string, unknown>): string[] {
  const texts = [message, ...Object.values(Object(messageParams))];
  return [...new Set(texts.join(' ').match(/[\w-]+:[\w-]+:[\w*-]+/g))];
}

function describeText(response: Response, body: unknown): string {
  if (body === '') return 'the body is empty';
  const type = response.headers.get('content-type') ?? 'of unknown type';
  return `the body is not the JSON expected, but ${type}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
