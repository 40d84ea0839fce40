import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { until } from '../until.ts';
import { numbersIn, writers } from './kept-server.ts';
import { KillTally, StateFileLife } from './kill.ts';

let folder: string;
let tally: KillTally;
let life: StateFileLife;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presence-mock-kill-'));
  tally = new KillTally();
  // Without the promised second, which a busy machine can miss; `npm run torture` checks it.
  life = new StateFileLife(folder, tally, Number.POSITIVE_INFINITY);
});
afterEach(() => rm(folder, { recursive: true }));

/** Stops when the file has reached this number. */
const holding = (number: number) => () =>
  until(async () => Math.max(...(await numbersIn(life.file)).values()) >= number);

test('a repeatedly killed server leaves a complete state file that the next one restores', async () => {
  await life.killAt(async (server) => server.ready);
  for (const number of [1, 100, 200]) await life.killAt(holding(number));
  expect(tally).toMatchObject({ kills: 4, failures: [] });
  expect(Math.max(...(await numbersIn(life.file)).values())).toBeGreaterThanOrEqual(200);
});

test('a server stopped under load loses no acknowledged write', async () => {
  for (const writes of [1, 30]) await life.stopAfter(writes, 'SIGTERM');
  await life.stopAfter(30, 'SIGINT', true);
  expect(tally).toMatchObject({ cleanStops: 3, failures: [] });
  expect(tally.promised).toBeGreaterThanOrEqual(61 * writers.length);
});

test('an incomplete temporary file of a killed server is removed unread', async () => {
  await life.stopAfter(1, 'SIGTERM');
  const whole = await readFile(life.file, 'utf8');
  await writeFile(`${life.file}.tmp`, whole.slice(0, whole.length / 2));
  const before = tally.promised;
  await life.stopAfter(5, 'SIGTERM');
  expect(tally.failures).toEqual([]);
  expect(tally.promised).toBeGreaterThan(before);
});

test('a write missing from the file is detected', async () => {
  const atOnce = new StateFileLife(folder, tally, 0);
  await atOnce.killAt((_server, own) => until(() => own.every(({ answered }) => answered.length > 20)));
  expect(tally.failures).toContainEqual(
    expect.stringContaining('The server was killed, and its file holds write'),
  );
});
