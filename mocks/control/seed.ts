import { type InputProblem, inputError } from '../engine/input.ts';
import { checkSeed } from '../world/check-seed.ts';
import type { Seed } from '../world/mock.ts';

/**
 * Takes JSON as a seed.
 * @param at where the seed stands in what was sent.
 * @throws InputError naming everything that is wrong with it.
 */
export function requireSeed(value: unknown, at: InputProblem['path']): Seed {
  const problems = checkSeed(value).map(({ path, message }) => ({ path: [...at, ...path], message }));
  if (problems.length > 0) throw inputError('seed', problems);
  return value as Seed;
}
