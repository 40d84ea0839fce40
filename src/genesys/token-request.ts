import type { ApiError } from '../http/errors.ts';
import { apiErrorForStatus } from '../http/errors.ts';
import type { HttpRequest } from '../http/http-request.ts';
import { isObject, numberOf, textOf } from '../runtime/json.ts';
import { describeError } from './read-answer.ts';

/** The error of a token request that was refused, in the words of OAuth where the service has some. */
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

/** How long a token lives, in milliseconds; without end when the service gives no number. */
export function tokenLifeMs(expiresIn: unknown): number {
  const seconds = numberOf(expiresIn) ?? 0;
  return seconds > 0 ? seconds * 1000 : Number.POSITIVE_INFINITY;
}

/** When to replace a token: so long before its end, but not in the first half of its life. */
export function refreshTime(askedAt: number, lifeMs: number, refreshBeforeMs: number): number {
  return askedAt + Math.max(lifeMs - refreshBeforeMs, lifeMs / 2);
}
