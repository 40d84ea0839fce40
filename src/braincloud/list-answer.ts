import { UnexpectedAnswerError } from '../http/errors.ts';
import { isObject } from '../runtime/json.ts';

/**
 * The list in the answer of a servop.
 *
 * @throws UnexpectedAnswerError when there is none
 */
export function listIn<Answer, Name extends keyof Answer & string>(
  answer: Answer,
  name: Name,
  servop: string,
  path = '/dispatcherv2',
): Answer[Name] {
  if (isObject(answer) && Array.isArray(answer[name])) return answer[name];
  throw unexpectedData(`its data has no list "${name}"`, servop, path);
}

/** The error of a servop whose answer is a success with data that it is not described with. */
export function unexpectedData(
  reason: string,
  servop: string,
  path = '/dispatcherv2',
): UnexpectedAnswerError {
  return new UnexpectedAnswerError({ status: 200, method: 'POST', url: path, operationId: servop, reason });
}
