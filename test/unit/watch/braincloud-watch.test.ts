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
  const board = new WatchingPlayer(options);
  await board.logIn();
  return board;
}

async function watching(board: WatchingPlayer, profileIds: readonly string[] = [pixel, rook]) {
  const watch = board.client.presence.watch(profileIds);
  const told = listen(watch);
  await board.until(() => watch.state.name === 'live');
  told.length = 0;
  return { watch, told };
}

test('reports the state of all profiles, then each change, without another read', async () => {
  const board = await logIn();
  const watch = board.client.presence.watch([pixel, thermometer, 'nobody']);
  const told = listen(watch);
  await board.until(() => watch.state.name === 'live');
  const { reads } = board;
  board.present(pixel, { STATUS: 'PLAYING' });
  await board.clock.advance(1000);
  board.end(pixel);
  await board.clock.advance(1000);
  expect(told).toEqual([
    'start pixel offline',
    'start thermometer {"TEMPERATURE":21.5,"UNIT":"C"}',
    'push pixel {"STATUS":"PLAYING"}',
    'push pixel offline',
  ]);
  expect([board.reads, reads]).toEqual([2, 2]);
  expect(watch.snapshot()).toEqual(await board.truth([pixel, thermometer]));
});

test('reports players that come online, change activity, hide and leave', async () => {
  const board = await logIn();
  const { told } = await watching(board);
  const player = new InProcessPlayer(board.mock, 'pixel').logIn();
  const socket = player.connect();
  player.call('presence.UPDATE_ACTIVITY', { activity: { ROOM: 7 } });
  player.call('presence.SET_VISIBILITY', { visible: false });
  player.call('presence.SET_VISIBILITY', { visible: true });
  socket.close();
  await board.clock.advance(1000);
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
    const board = await logIn();
    const { pending } = board.clientClock;
    const one = await watching(board);
    const two = await watching(board, [rook]);
    expect([board.client.rtt.state.name, board.sockets.made]).toEqual(['open', 1]);
    one.watch.close();
    await board.clock.advance(1000);
    expect(board.client.rtt.state.name).toBe('open');
    two.watch.close();
    await board.clock.advance(1000);
    expect(board.client.rtt.state.name).toBe('closed');
    expect([board.sockets.open.size, board.sockets.listeners, board.clientClock.pending]).toEqual([
      0,
      0,
      pending,
    ]);
  });

  test('opened by the game stays open', async () => {
    const board = await logIn();
    const connected = board.client.rtt.connect();
    await board.until(() => board.client.rtt.state.name === 'open');
    await connected;
    const { watch } = await watching(board);
    watch.close();
    await board.clock.advance(1000);
    expect([board.client.rtt.state.name, board.sockets.made]).toEqual(['open', 1]);
  });

  test('closed by the game closes the watch with a reason', async () => {
    const board = await logIn();
    const { watch } = await watching(board);
    board.client.rtt.close();
    expect(watch.state.name).toBe('closed');
    expect(watch.state.reason?.message).toContain('client.rtt was closed');
  });

  test('reconnects and reports missed changes as one', async () => {
    const board = await logIn();
    const { watch, told } = await watching(board);
    const gaps: unknown[] = [];
    watch.on('gap', (gap) => gaps.push(gap));
    board.mock.sockets.closeAll();
    board.present(pixel, { n: 1 });
    board.present(pixel, { n: 2 });
    await board.until(() => told.length > 0 && watch.state.name === 'live');
    board.present(rook, { n: 3 });
    await board.clock.advance(1000);
    expect(told).toEqual(['recovery pixel {"n":2}', 'push rook {"n":3}']);
    expect(gaps).toHaveLength(1);
  });

  test('that is silent counts as dead when configured', async () => {
    const board = await logIn({ client: { silenceMs: 60_000 } });
    const { watch, told } = await watching(board);
    for (const socket of board.sockets.open) socket.fallSilent();
    board.present(pixel, { n: 1 });
    await board.until(() => told.length > 0 && watch.state.name === 'live', 70_000);
    expect(told).toEqual(['recovery pixel {"n":1}']);
  });

  test('that breaks 1000 times leaves no timers, sockets or listeners', async () => {
    const board = await logIn({ client: { random: () => 0 } });
    const { watch } = await watching(board);
    const weigh = () => [
      board.clientClock.pending,
      board.sockets.open.size,
      board.sockets.listeners,
      board.mock.sockets.list().length,
    ];
    const before = weigh();
    for (let times = 0; times < 1000; times += 1) {
      board.mock.sockets.closeAll();
      await board.clock.advance(31_000);
    }
    expect([watch.state.name, board.sockets.made]).toEqual(['live', 1001]);
    expect(weigh()).toEqual(before);
  });
});

describe('the session', () => {
  test('that is lost is reopened when the client can log in', async () => {
    const board = await logIn({ client: { reauthenticate: true } });
    const { watch, told } = await watching(board);
    board.mock.reset();
    board.present(pixel, { n: 1 });
    await board.until(() => told.length > 0 && watch.state.name === 'live');
    expect(told).toEqual(['recovery pixel {"n":1}']);
    expect(board.calls.filter((servop) => servop === 'authenticationV2.AUTHENTICATE')).toHaveLength(2);
  });

  test('that is lost closes the watch when the client cannot log in', async () => {
    const board = await logIn();
    const { watch } = await watching(board);
    board.mock.reset();
    await board.until(() => watch.state.name === 'closed');
    expect(watch.state.reason).toMatchObject({ name: 'ServopError', reasonCode: 40304 });
  });

  test('ended by another login closes the watch', async () => {
    const board = await logIn({ client: { reauthenticate: true } });
    const { watch } = await watching(board);
    new InProcessPlayer(board.mock, 'nova').logIn();
    await board.until(() => watch.state.name === 'closed');
    expect(watch.state.reason).toMatchObject({ name: 'ServopError', reasonCode: 40356 });
  });

  test('that was never opened closes the watch', async () => {
    const board = new WatchingPlayer();
    const watch = board.client.presence.watch([pixel]);
    await board.until(() => watch.state.name === 'closed');
    expect(watch.state.reason).toMatchObject({ name: 'ServopError', reasonCode: 40304 });
  });
});

test('an app without presence closes the watch', async () => {
  const board = await logIn({ mock: { settings: { braincloud: { presenceEnabled: false } } } });
  const watch = board.client.presence.watch([pixel]);
  await board.until(() => watch.state.name === 'closed');
  expect(watch.state.reason).toMatchObject({ name: 'ServopError', reasonCode: 40628 });
  await board.clock.advance(1000);
  expect(board.client.rtt.state.name).toBe('closed');
});
