import { createPresenceMock, WorldClock } from 'presence-kit/mocks';
import { startMockServer } from 'presence-kit/mocks/node';
import { expect, test } from 'vitest';
import * as after from './after.ts';
import * as before from './before.ts';

/** Runs a version of the app against a new mock, and returns its output and calls. */
async function run({ startShift }: typeof after) {
  const clock = new WorldClock({ startAt: '2026-03-02T09:00:00Z', frozen: true });
  const mock = createPresenceMock({ clock });
  await using server = await startMockServer({ port: 0, mock });
  const lines: string[] = [];
  await startShift(new URL(server.url), (line) => lines.push(line));
  // The HTTP libraries send different headers, and durations vary.
  const calls = mock.journal.entries().map(({ requestHeaders: _, durationMs: __, ...call }) => call);
  return { lines, calls };
}

test('Both versions print the same, and make the same calls', async () => {
  const [theirs, ours] = [await run(before), await run(after)];

  expect(theirs.lines).toHaveLength(6);
  expect(theirs.calls.map(({ operation, status }) => `${operation} ${status}`)).toEqual([
    'getUsersPresencesPurecloudBulk 200',
    'getPresencedefinitions 200',
    'patchUserPresence 200',
    'putUsersPresencesBulk 200',
    'getUserPresencesPurecloud 404',
  ]);
  expect(ours).toEqual(theirs);
});
