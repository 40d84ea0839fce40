import type { ApiError } from '../http/errors.ts';
import { apiErrorForStatus } from '../http/errors.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { isObject, numberOf, textOf } from '../runtime/json.ts';
import { describeError } from './read-answer.ts';

/** Creates the error for a refused token request, with the OAuth error code and description if present. */
export async function tokenError(request: HttpRequest, response: Response, now: number): Promise<ApiError> {
  const answer: unknown = await response.json().catch(() => response.text());
  const facts = describeError(request, response, answer, now);
  const fields = isObject(answer) ? answer : {};
  return apiErrorForStatus({
    ...facts,
    code: textOf(fields['error']) ?? facts.code,
    reason: textOf(fields['error_description']) ?? facts.reason,
  });
}

/** Returns the lifetime of a token in milliseconds; infinite if the service returned none. */
export function tokenLifeMs(expiresIn: unknown): number {
  const seconds = numberOf(expiresIn) ?? 0;
  return seconds > 0 ? seconds * 1000 : Number.POSITIVE_INFINITY;
}

/**
 * Returns when to replace a token: `refreshBeforeMs` before its expiry, but not in the first half of its
 * lifetime.
 */
export function refreshTime(requestedAt: number, lifeMs: number, refreshBeforeMs: number): number {
  return requestedAt + Math.max(lifeMs - refreshBeforeMs, lifeMs / 2);
}
