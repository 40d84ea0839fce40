import { UnexpectedAnswerError } from '../http/errors.ts';
import { isObject } from '../runtime/json.ts';

/**
 * Returns the array in the response of a servop.
 *
 * @throws UnexpectedAnswerError when there is no such array
 */
export function listIn<Answer, Name extends keyof Answer & string>(
  answer: Answer,
  name: Name,
  servop: string,
  path = '/dispatcherv2',
): Answer[Name] {
  if (isObject(answer) && Array.isArray(answer[name])) return answer[name];
  throw unexpectedData(`the data has no array "${name}"`, servop, path);
}

/** Creates the error for a successful response with invalid data. */
export function unexpectedData(
  reason: string,
  servop: string,
  path = '/dispatcherv2',
): UnexpectedAnswerError {
  return new UnexpectedAnswerError({ status: 200, method: 'POST', url: path, operationId: servop, reason });
}
