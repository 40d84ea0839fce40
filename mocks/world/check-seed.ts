import {
  type BraincloudSeed,
  type CompleteBraincloudSeed,
  completeBraincloudSeed,
} from '../braincloud/index.ts';
import { type InputProblem, inputError, inputProblems } from '../engine/input.ts';
import type { Stub } from '../engine/stubs.ts';
import { Seed as validateSeed } from '../generated/mock-seed-validators.js';
import { type CompleteGenesysSeed, completeGenesysSeed, type GenesysSeed } from '../genesys/index.ts';
import { stubListProblems } from './mock-stubs.ts';

/** What a world begins with. Every part is optional, and a vendor left out begins with the default seed. */
export interface Seed {
  readonly genesys?: GenesysSeed;
  readonly braincloud?: BraincloudSeed;
  /**
   * Answers of paths and servops that the mock does not know.
   * @default none
   */
  readonly stubs?: readonly Stub[];
}

/** A seed whose parts lack nothing, and have ids in place of names. */
export interface CompleteSeed {
  readonly genesys?: CompleteGenesysSeed;
  readonly braincloud?: CompleteBraincloudSeed;
  readonly stubs?: readonly Stub[];
}

/**
 * Everything that is wrong with a seed: first its shape, then names that lead nowhere and rows that are there twice.
 * @returns nothing for a good seed.
 */
export function checkSeed(value: unknown): readonly InputProblem[] {
  return complete(value).problems;
}

/**
 * Adds what a seed leaves out, and puts ids in the place of names.
 * @param at where the seed stands in what was sent.
 * @throws InputError naming everything that is wrong with it.
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
