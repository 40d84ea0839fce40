import type { Answer } from '../engine/call.ts';
import { firstProblem, type Validate } from '../engine/validation.ts';
import * as answerValidators from '../generated/genesys-answer-validators.js';

const validators: Readonly<Record<string, Validate | undefined>> = answerValidators;

/** What is wrong with an answer by the spec; nothing where no operation was called. */
export function operationProblem(operation: string, { status, bodyText }: Answer): string | undefined {
  if (!(`${operation}_200` in validators || `${operation}_204` in validators)) return undefined;
  const validate = validators[`${operation}_${status}`];
  if (bodyText === '') return validate && `${status} has no body, and the spec wants one`;
  if (!validate) return `the spec knows of no body for ${status}`;
  const problem = firstProblem(validate, JSON.parse(bodyText));
  return problem && `${problem.field || 'the body'} ${problem.message}`;
}
