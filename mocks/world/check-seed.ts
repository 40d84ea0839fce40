import type { Seed } from '../../src/generated/mock-control.ts';
import { type CompleteBraincloudSeed, completeBraincloudSeed } from '../braincloud/index.ts';
import { type InputProblem, inputError, inputProblems } from '../engine/input.ts';
import type { Stub } from '../engine/stubs.ts';
import { Seed as validateSeed } from '../generated/mock-seed-validators.js';
import { type CompleteGenesysSeed, completeGenesysSeed } from '../genesys/index.ts';
import { stubListProblems } from './mock-stubs.ts';

export type { Seed } from '../../src/generated/mock-control.ts';

/** A complete seed, with ids instead of names. */
export interface CompleteSeed {
  readonly genesys?: CompleteGenesysSeed;
  readonly braincloud?: CompleteBraincloudSeed;
  readonly stubs?: readonly Stub[];
}

/**
 * Returns the problems of a seed: violations of the schema or, if there are none, unknown names and duplicate
 * rows.
 * @returns an empty array for a valid seed.
 */
export function checkSeed(value: unknown): readonly InputProblem[] {
  return complete(value).problems;
}

/**
 * Completes a seed, and replaces names with ids.
 * @param at path of the seed in the input.
 * @throws InputError for an invalid seed, listing all problems.
 */
export function requireSeed(value: unknown, at: InputProblem['path'] = []): CompleteSeed {
  const { seed, problems } = complete(value);
  if (problems.length === 0) return seed;
  throw inputError(
    'seed',
    problems.map(({ path, message }) => ({ path: [...at, ...path], message })),
  );
}

function complete(value: unknown): {
  readonly seed: CompleteSeed;
  readonly problems: readonly InputProblem[];
} {
  const problems = inputProblems(validateSeed, value);
  if (problems.length > 0) return { seed: {}, problems };
  // The validator has checked it against this type.
  const { genesys: givenOrg, braincloud: givenApp, stubs } = value as Seed;
  const genesys = givenOrg && completeGenesysSeed(givenOrg);
  const braincloud = givenApp && completeBraincloudSeed(givenApp);
  return {
    seed: {
      ...(genesys ? { genesys: genesys.seed } : {}),
      ...(braincloud ? { braincloud: braincloud.seed } : {}),
      ...(stubs ? { stubs } : {}),
    },
    problems: [
      ...within('genesys', genesys?.problems ?? []),
      ...within('braincloud', braincloud?.problems ?? []),
      ...stubListProblems(stubs ?? []),
    ],
  };
}

function within(part: string, problems: readonly InputProblem[]): InputProblem[] {
  return problems.map(({ path, message }) => ({ path: [part, ...path], message }));
}
