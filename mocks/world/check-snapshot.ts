import { type InputProblem, inputProblems } from '../engine/input.ts';
import { putSnapshot_body as validateSnapshot } from '../generated/mock-control-request-validators.js';

/**
 * Returns the violations of the schema in a snapshot. `restore()` also checks that the snapshot is
 * consistent.
 * @returns an empty array for a valid snapshot.
 */
export function checkSnapshot(value: unknown): InputProblem[] {
  return inputProblems(validateSnapshot, value);
}
