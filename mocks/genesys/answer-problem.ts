import type { Answer } from '../engine/call.ts';
import { firstProblem, type Validate } from '../engine/validation.ts';
import * as answerValidators from '../generated/genesys-answer-validators.js';

const validators: Readonly<Record<string, Validate | undefined>> = answerValidators;

/** Returns where a response does not match the spec; undefined if no operation was called. */
export function operationProblem(operation: string, answer: Answer): string | undefined {
  const { status, headers, bodyText } = answer;
  if (!(`${operation}_200` in validators || `${operation}_204` in validators)) return undefined;
  const validate = validators[`${operation}_${status}`];
  if (bodyText === '') return validate && `${status} has no body, but the spec requires one`;
  if (!validate) return `${status} has a body, but the spec does not define one`;
  const isPage = headers['content-type']?.startsWith('text/html');
  const problem = firstProblem(validate, isPage ? bodyText : JSON.parse(bodyText));
  return problem && `${problem.field || 'the body'} ${problem.message}`;
}
