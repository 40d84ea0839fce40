import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type MockServer, type MockServerOptions, startMockServer } from '../../mocks/adapters/node.ts';
import {
  connectMock,
  createPresenceMock,
  type PresenceMock,
  type RemoteMock,
  WorldClock,
} from '../../mocks/index.ts';
import { braincloudByHost, braincloudByPath, braincloudOfficial } from './parallel/braincloud-clients.ts';
import type { ConnectClient, ConnectedClient } from './parallel/connected-client.ts';
import { genesysByHost, genesysByPath, genesysOfficial } from './parallel/genesys-clients.ts';
import { START_TIME } from './run-scenario.ts';

const storytellers: readonly ConnectClient[] = [
  genesysByPath,
  braincloudByPath,
  genesysByHost,
  braincloudByHost,
  genesysOfficial,
  braincloudOfficial,
];
const stories = Array.from({ length: 50 }, (_, number) => ({
  world: `story-${number}`,
  begin: storytellers[number % storytellers.length] as ConnectClient,
}));

const servers: MockServer<PresenceMock>[] = [];
beforeEach(() => {
  // The vendor's library logs to the console.
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: MockServerOptions = {}) {
  const server = await startMockServer({ port: 0, ...options });
  servers.push(server);
  return { server, remote: connectMock(server.url) };
}

/** A world with a frozen clock, so that repeated runs are identical. */
const makeWorld = (name: string): PresenceMock =>
  createPresenceMock({
    name,
    clock: new WorldClock({ startAt: START_TIME, frozen: true }),
    keepAlive: new WorldClock({ startAt: START_TIME, frozen: true }),
  });

const wordsOf = (world: string) => ['begins', 'goes on', 'turns'].map((what) => `${world} ${what}`);
const endOf = (world: string) => `${world} ends`;

/** The journal without the measured durations. */
async function journalOf({ journal }: Pick<RemoteMock, 'journal'>) {
  return (await journal.entries()).map(({ durationMs: _measured, ...entry }) => entry);
}

/** The names of the stories that occur in a value. */
function storiesIn(something: unknown): string[] {
  return [...new Set(JSON.stringify(something).match(/story-\d+/g))];
}

async function tellAll(story: ConnectedClient, world: string): Promise<void> {
  for (const words of wordsOf(world)) await story.say(words);
}

async function end(story: ConnectedClient, world: string): Promise<void> {
  await story.say(endOf(world));
  await story.until(endOf(world));
}

/** A Genesys socket of a world. */
async function connectSocket(world: RemoteMock): Promise<{ closed: Promise<number> }> {
  const response = await fetch(`${world.url}/api/v2/notifications/channels`, {
    method: 'POST',
    headers: { authorization: 'Bearer any' },
  });
  const { connectUri } = (await response.json()) as { connectUri: string };
  const socket = new WebSocket(connectUri);
  const closed = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({ code }) => resolve(code), { once: true });
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  return { closed };
}

describe('50 worlds at once on one server', () => {
  test('share no state, journal or sockets', async () => {
    const { server, remote } = await start({ makeWorld });
    const told = await Promise.all(
      stories.map(async ({ world, begin }) => ({ world, begin, story: await begin(server.url, world) })),
    );
    expect((await remote.worlds.list()).filter(({ sockets }) => sockets > 0)).toHaveLength(50);
    await Promise.all(told.map(({ story, world }) => tellAll(story, world)));
    // All messages have been sent by now, so a stray one would arrive before the last.
    await Promise.all(told.map(({ story, world }) => end(story, world)));

    const ids = told.flatMap(({ story }) => story.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('');
    for (const { world, begin, story } of told) {
      expect(story.heard).toEqual([...wordsOf(world), endOf(world)]);
      const own = remote.world(world);
      const crowded = { journal: await journalOf(own), snapshot: await own.snapshot() };
      expect(storiesIn(crowded.journal)).toEqual([world]);
      expect(storiesIn(await own.state())).toEqual([world]);
      story.close();

      await own.reset();
      const alone = await begin(server.url, world);
      await tellAll(alone, world);
      await end(alone, world);
      expect(await journalOf(own)).toEqual(crowded.journal);
      expect(await own.snapshot()).toEqual(crowded.snapshot);
      expect(alone.ids).toEqual(story.ids);
      alone.close();
    }
    expect(await remote.journal.entries()).toEqual([]);
  });
});

describe('worlds over HTTP', () => {
  test('are listed with their open sockets', async () => {
    const { remote } = await start();
    await connectSocket(remote.world('left'));
    await remote.world('right').state();
    expect(await remote.worlds.list()).toEqual([
      { name: 'default', usedAt: expect.any(Number), sockets: 0 },
      { name: 'left', usedAt: expect.any(Number), sockets: 1 },
      { name: 'right', usedAt: expect.any(Number), sockets: 0 },
    ]);
  });

  test('are reset one by one: the sockets of that world are closed with 1012, those of others stay open', async () => {
    const { remote, server } = await start();
    const left = await connectSocket(remote.world('left'));
    await connectSocket(remote.world('right'));
    await remote.world('left').reset();
    expect(await left.closed).toBe(1012);
    expect(server.world('left').journal.size).toBe(0);
    expect(server.world('right').sockets.list()).toHaveLength(1);
    expect(server.world('right').journal.size).toBe(2);
  });

  test('are deleted one by one: their sockets are closed with 1012, and the name can be reused', async () => {
    const { remote, server } = await start();
    const left = await connectSocket(remote.world('left'));
    await connectSocket(remote.world('right'));
    const old = server.world('left');
    expect(await remote.worlds.delete('left')).toEqual({ removed: 1 });
    expect(await left.closed).toBe(1012);
    expect((await remote.worlds.list()).map(({ name }) => name)).toEqual(['default', 'right']);
    expect(server.world('right').sockets.list()).toHaveLength(1);
    expect(server.world('left')).not.toBe(old);
  });

  test('are deleted all at once, with their sockets; the default world is only reset', async () => {
    const { remote, server } = await start();
    const sockets = await Promise.all(
      [remote, remote.world('left'), remote.world('right')].map((world) => connectSocket(world)),
    );
    const held = server.world();
    expect(await remote.worlds.deleteAll()).toEqual({ removed: 3 });
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([1012, 1012, 1012]);
    expect((await remote.worlds.list()).map(({ name }) => name)).toEqual(['default']);
    expect(server.world()).toBe(held);
  });

  test('beyond maxWorlds are refused for services and control alike', async () => {
    const { remote } = await start({ maxWorlds: 2 });
    await remote.world('a').state();
    await remote.world('b').state();
    await expect(remote.world('c').state()).rejects.toMatchObject({ status: 503, code: 'too.many.worlds' });
    const refused = await fetch(`${remote.world('c').url}/api/v2/systempresences`);
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      code: 'too.many.worlds',
      message: expect.stringContaining('maxWorlds'),
    });
    await remote.worlds.delete('a');
    expect(await remote.world('c').state()).toMatchObject({ world: 'c' });
  });

  test('are removed when idle, unless a socket is open', async () => {
    // With an idle time of 0, a world without a socket is removed at the next check.
    const { remote } = await start({ idleMs: 0, maxWorlds: 2 });
    const busy = await connectSocket(remote.world('busy'));
    await remote.world('idle').state();
    expect(await remote.world('new').state()).toMatchObject({ world: 'new' });
    expect((await remote.worlds.list()).map(({ name }) => name)).toEqual(['default', 'busy']);
    await remote.world('busy').sockets.closeAll();
    expect(await busy.closed).toBe(1012);
  });

  test('that are removed when idle close their event streams', async () => {
    const { remote, server } = await start({ idleMs: 0 });
    const left = server.world('left');
    const { connectUri } = (await (
      await left.fetch('https://api.mypurecloud.com/api/v2/notifications/channels', {
        method: 'POST',
        headers: { authorization: 'Bearer any' },
      })
    ).json()) as { connectUri: string };
    const closed: (number | undefined)[] = [];
    // The server does not know sockets that a test opens in process.
    left.connect(connectUri, { send: () => {}, close: (code) => closed.push(code) });
    expect((await remote.worlds.list()).map(({ name }) => name)).toEqual(['default']);
    expect(closed).toEqual([1012]);
  });
});
