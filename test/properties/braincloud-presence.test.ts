import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BraincloudRuleId } from '../../mocks/index.ts';
import { START_TIME } from '../contract/run-scenario.ts';
import { runs } from '../thorough.ts';
import { PlayedApp } from './braincloud-app.ts';
import { AppModel, ownRules } from './braincloud-model.ts';
import { cast, epilogue, type PlayerStep, playerStep, prologue } from './braincloud-steps.ts';

const history = fc.array(playerStep, { minLength: 1, maxLength: 40, size: 'max' });

test('In random histories each listener receives exactly the pushes predicted by a model', () => {
  fc.assert(
    fc.property(history, (steps) => compare(new PlayedApp(), new AppModel(Date.parse(START_TIME)), steps)),
    { numRuns: runs(500) },
  );
});

/** Rules that the model implements. Without any one of them, at least one history must differ. */
const modelled = [
  ...ownRules,
  'BC-FRD-1',
  'BC-FRD-2',
  'BC-GRP-2',
  'BC-LIS-1',
  'BC-LIS-2',
  'BC-PRES-4',
  'BC-PRES-6',
  'BC-PRES-7',
  'BC-PRES-9',
  'BC-RTT-7',
  'BC-RTT-10',
  'BC-SES-1',
  'BC-SES-4',
  'BC-SES-5',
  'BC-SES-6',
  'BC-SYS-3',
  'BC-SYS-4',
  'BC-SYS-5',
  'BC-SYS-6',
  'BC-SYS-8',
  'BC-SYS-9',
  'BC-SYS-10',
] as const satisfies readonly BraincloudRuleId[];

test.each(modelled)('Without %s in the app a random history disagrees with the model', (rule) => {
  expect(disagreement(() => [new PlayedApp([rule]), new AppModel(Date.parse(START_TIME))])).toBe(true);
});

test.each(ownRules)('Without %s in the model a random history disagrees with the app', (rule) => {
  expect(disagreement(() => [new PlayedApp(), new AppModel(Date.parse(START_TIME), rule)])).toBe(true);
});

function disagreement(open: () => [PlayedApp, AppModel]): boolean {
  const property = fc.property(history, (steps) => compare(...open(), steps));
  // A fixed seed, so that finding a difference does not depend on luck.
  return fc.check(property, { seed: 1, numRuns: 2000, endOnFailure: true }).failed;
}

/** Runs a history in an app and in the model, and compares everything observable after each step. */
function compare(app: PlayedApp, model: AppModel, steps: readonly PlayerStep[]): void {
  for (const each of [...prologue, ...steps, ...epilogue]) {
    // Every step has its own millisecond within the second, so nothing is due at the same time.
    app.mock.clock.advance(1);
    model.wait(1);
    const { code, made = '', online } = app.perform(each);
    const outcome = model.take(each, made);
    agree(code, outcome.code);
    agree(sorted(online), sorted(outcome.online));
    agree(app.told(), model.told);
    model.told = new Map();
    agree(app.looks(), new Map(cast.map((who) => [who, model.look(who)])));
  }
}

function sorted(list: readonly string[] | undefined): string[] | undefined {
  return list && [...list].sort();
}

/** Calls `expect` only for a difference, to show it, because `expect` is slower than the app. */
function agree(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
