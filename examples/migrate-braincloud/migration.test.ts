import { BrainCloudServer } from 'presence-kit/braincloud';
import { createPresenceMock, WorldClock } from 'presence-kit/mocks';
import { startMockServer } from 'presence-kit/mocks/node';
import { expect, test } from 'vitest';
import * as after from './after.ts';
import * as before from './before.ts';

const PIXEL = '40000000-0000-4000-8000-000000000002';

/** Runs a version of the app against a new mock, and returns its output and calls. */
async function run(version: (url: string, print: (line: string) => void) => Promise<void>) {
  const mock = createPresenceMock({
    clock: new WorldClock({ startAt: '2026-03-02T20:00:00Z', frozen: true }),
  });
  await using server = await startMockServer({ port: 0, mock });
  const lines: string[] = [];
  await version(server.url, (line) => {
    lines.push(line);
    if (line.startsWith('No such group')) void enterLobby(mock.fetch);
  });
  const calls = mock.journal
    .entries()
    .filter(({ url }) => url === '/dispatcherv2')
    // For the service, a missing `data` is the same as an empty one.
    .map(({ operation, status, request }) => ({
      operation,
      status,
      request: Object.assign({ data: {} }, request),
    }));
  return { lines, calls };
}

/** Brings the friend online. */
async function enterLobby(fetch: typeof globalThis.fetch): Promise<void> {
  const server = new BrainCloudServer({
    appId: '12345',
    serverName: 'mock-server',
    serverSecret: 'mock-server-secret',
    fetch,
    heartbeat: false,
  });
  await server.presence.sysInitializePresence({ profileId: PIXEL, activity: { LOCATION: 'lobby' } });
}

test('Both versions print the same, and make the same calls', async () => {
  const theirs = await run(
    (url, print) =>
      new Promise((resolve, reject) =>
        before.meetInLobby(url, print, (error) => (error ? reject(error) : resolve())),
      ),
  );
  const ours = await run(after.meetInLobby);

  expect(theirs.lines).toEqual([
    'Friends online: 0',
    'Nova: true',
    'Pixel: false',
    'Rook: false',
    'No such group: 400 40462',
    'Pixel is in the lobby',
  ]);
  expect(ours).toEqual(theirs);
});
