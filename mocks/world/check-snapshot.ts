import { type InputProblem, inputProblems } from '../engine/input.ts';
import { putSnapshot_body as validateSnapshot } from '../generated/mock-control-request-validators.js';

/**
 * Everything that is wrong with the shape of a snapshot.
 * @returns nothing for one that can be restored, unless it contradicts itself.
 */
export function checkSnapshot(value: unknown): InputProblem[] {
  return inputProblems(validateSnapshot, value);
}
