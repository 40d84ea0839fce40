import { type InputProblem, inputProblems } from '../engine/input.ts';
import { putSnapshot_body as validateSnapshot } from '../generated/mock-control-request-validators.js';

/**
 * Returns the problems of a snapshot against the schema. `restore()` also checks its consistency.
 * @returns an empty array for a valid snapshot.
 */
export function checkSnapshot(value: unknown): InputProblem[] {
  return inputProblems(validateSnapshot, value);
}
