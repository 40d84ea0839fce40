import { describe, expect, test } from 'vitest';
import type { Presence, PresenceWatch } from '../../../src/braincloud/index.ts';
import { players } from '../../contract/game/seed-players.ts';
import { InProcessPlayer } from '../braincloud-mock/game.ts';
import { WatchingPlayer, type WatchingPlayerOptions } from './watching-player.ts';

const { pixel, rook, thermometer } = players;

function listen(watch: PresenceWatch<Presence>): string[] {
  const told: string[] = [];
  watch.on('change', ({ userId, presence, cause }) => {
    const name = Object.entries(players).find(([, id]) => id === userId)?.[0];
    told.push(`${cause} ${name} ${presence.online ? JSON.stringify(presence.activity) : 'offline'}`);
  });
  return told;
}

async function logIn(options?: WatchingPlayerOptions): Promise<WatchingPlayer> {
  const watcher = new WatchingPlayer(options);
  await watcher.logIn();
  return watcher;
}

async function watching(watcher: WatchingPlayer, profileIds: readonly string[] = [pixel, rook]) {
  const watch = watcher.client.presence.watch(profileIds);
  const told = listen(watch);
  await watcher.until(() => watch.state.name === 'live');
  told.length = 0;
  return { watch, told };
}

test('reports the state of all profiles, then each change, without another read', async () => {
  const watcher = await logIn();
  const watch = watcher.client.presence.watch([pixel, thermometer, 'nobody']);
  const told = listen(watch);
  await watcher.until(() => watch.state.name === 'live');
  const { reads } = watcher;
  watcher.present(pixel, { STATUS: 'PLAYING' });
  await watcher.clock.advance(1000);
  watcher.end(pixel);
  await watcher.clock.advance(1000);
  expect(told).toEqual([
    'start pixel offline',
    'start thermometer {"TEMPERATURE":21.5,"UNIT":"C"}',
    'push pixel {"STATUS":"PLAYING"}',
    'push pixel offline',
  ]);
  expect([watcher.reads, reads]).toEqual([2, 2]);
  expect(watch.snapshot()).toEqual(await watcher.truth([pixel, thermometer]));
});

test('reports players that come online, change activity, hide and leave', async () => {
  const watcher = await logIn();
  const { told } = await watching(watcher);
  const player = new InProcessPlayer(watcher.mock, 'pixel').logIn();
  const socket = player.connect();
  player.call('presence.UPDATE_ACTIVITY', { activity: { ROOM: 7 } });
  player.call('presence.SET_VISIBILITY', { visible: false });
  player.call('presence.SET_VISIBILITY', { visible: true });
  socket.close();
  await watcher.clock.advance(1000);
  expect(told).toEqual([
    'push pixel {}',
    'push pixel {"ROOM":7}',
    'push pixel offline',
    'push pixel {"ROOM":7}',
    'push pixel offline',
  ]);
});

describe('the connection', () => {
  test('opens for the first watch and closes after the last one', async () => {
    const watcher = await logIn();
    const { pending } = watcher.clientClock;
    const one = await watching(watcher);
    const two = await watching(watcher, [rook]);
    expect([watcher.client.rtt.state.name, watcher.sockets.made]).toEqual(['open', 1]);
    one.watch.close();
    await watcher.clock.advance(1000);
    expect(watcher.client.rtt.state.name).toBe('open');
    two.watch.close();
    await watcher.clock.advance(1000);
    expect(watcher.client.rtt.state.name).toBe('closed');
    expect([watcher.sockets.open.size, watcher.sockets.listeners, watcher.clientClock.pending]).toEqual([
      0,
      0,
      pending,
    ]);
  });

  test('opened by the game stays open', async () => {
    const watcher = await logIn();
    const connected = watcher.client.rtt.connect();
    await watcher.until(() => watcher.client.rtt.state.name === 'open');
    await connected;
    const { watch } = await watching(watcher);
    watch.close();
    await watcher.clock.advance(1000);
    expect([watcher.client.rtt.state.name, watcher.sockets.made]).toEqual(['open', 1]);
  });

  test('closed by the game closes the watch with a reason', async () => {
    const watcher = await logIn();
    const { watch } = await watching(watcher);
    watcher.client.rtt.close();
    expect(watch.state.name).toBe('closed');
    expect(watch.state.reason?.message).toContain('client.rtt was closed');
  });

  test('reconnects and reports missed changes as one', async () => {
    const watcher = await logIn();
    const { watch, told } = await watching(watcher);
    const gaps: unknown[] = [];
    watch.on('gap', (gap) => gaps.push(gap));
    watcher.mock.sockets.closeAll();
    watcher.present(pixel, { n: 1 });
    watcher.present(pixel, { n: 2 });
    await watcher.until(() => told.length > 0 && watch.state.name === 'live');
    watcher.present(rook, { n: 3 });
    await watcher.clock.advance(1000);
    expect(told).toEqual(['recovery pixel {"n":2}', 'push rook {"n":3}']);
    expect(gaps).toHaveLength(1);
  });

  test('that is silent counts as dead when configured', async () => {
    const watcher = await logIn({ client: { silenceMs: 60_000 } });
    const { watch, told } = await watching(watcher);
    for (const socket of watcher.sockets.open) socket.fallSilent();
    watcher.present(pixel, { n: 1 });
    await watcher.until(() => told.length > 0 && watch.state.name === 'live', 70_000);
    expect(told).toEqual(['recovery pixel {"n":1}']);
  });

  test('that breaks 1000 times leaves no timers, sockets or listeners', async () => {
    const watcher = await logIn({ client: { random: () => 0 } });
    const { watch } = await watching(watcher);
    const weigh = () => [
      watcher.clientClock.pending,
      watcher.sockets.open.size,
      watcher.sockets.listeners,
      watcher.mock.sockets.list().length,
    ];
    const before = weigh();
    for (let times = 0; times < 1000; times += 1) {
      watcher.mock.sockets.closeAll();
      await watcher.clock.advance(31_000);
    }
    expect([watch.state.name, watcher.sockets.made]).toEqual(['live', 1001]);
    expect(weigh()).toEqual(before);
  });
});

describe('the session', () => {
  test('that is lost is reopened when the client can log in', async () => {
    const watcher = await logIn({ client: { reauthenticate: true } });
    const { watch, told } = await watching(watcher);
    watcher.mock.reset();
    watcher.present(pixel, { n: 1 });
    await watcher.until(() => told.length > 0 && watch.state.name === 'live');
    expect(told).toEqual(['recovery pixel {"n":1}']);
    expect(watcher.calls.filter((servop) => servop === 'authenticationV2.AUTHENTICATE')).toHaveLength(2);
  });

  test('that is lost closes the watch when the client cannot log in', async () => {
    const watcher = await logIn();
    const { watch } = await watching(watcher);
    watcher.mock.reset();
    await watcher.until(() => watch.state.name === 'closed');
    expect(watch.state.reason).toMatchObject({ name: 'ServopError', reasonCode: 40304 });
  });

  test('ended by another login closes the watch', async () => {
    const watcher = await logIn({ client: { reauthenticate: true } });
    const { watch } = await watching(watcher);
    new InProcessPlayer(watcher.mock, 'nova').logIn();
    await watcher.until(() => watch.state.name === 'closed');
    expect(watch.state.reason).toMatchObject({ name: 'ServopError', reasonCode: 40356 });
  });

  test('that was never opened closes the watch', async () => {
    const watcher = new WatchingPlayer();
    const watch = watcher.client.presence.watch([pixel]);
    await watcher.until(() => watch.state.name === 'closed');
    expect(watch.state.reason).toMatchObject({ name: 'ServopError', reasonCode: 40304 });
  });
});

test('an app without presence closes the watch', async () => {
  const watcher = await logIn({ mock: { settings: { braincloud: { presenceEnabled: false } } } });
  const watch = watcher.client.presence.watch([pixel]);
  await watcher.until(() => watch.state.name === 'closed');
  expect(watch.state.reason).toMatchObject({ name: 'ServopError', reasonCode: 40628 });
  await watcher.clock.advance(1000);
  expect(watcher.client.rtt.state.name).toBe('closed');
});
