import { describe, expect, test, vi } from 'vitest';
import { defaultBraincloudSeed } from '../../mocks/index.ts';
import { app } from '../contract/game/seed-players.ts';
import type { Result } from './braincloud-js/library.ts';
import { OfficialPlayer } from './braincloud-js/player.ts';
import { answeredBy, makeWorld, serve, useCleanup } from './braincloud-js/setup.ts';

const [nova, pixel] = defaultBraincloudSeed.profiles.map(({ id }) => id) as string[];
const nowhere = '41000000-0000-4000-8000-00000000000f';
const playing = { STATUS: 'PLAYING', LEVEL: 3 };

useCleanup();

describe('sessions of the official library', () => {
  const noSession = { status: 403, reason_code: 40304 };

  test('end at logout, which others see, and restart with a login', async () => {
    const url = await serve(makeWorld());
    const pixels = await new OfficialPlayer(url, 'pixel').enter();
    await pixels.call('presence', 'registerListenersForFriends', 'all', false);
    const novas = await new OfficialPlayer(url, 'nova').enter();
    await pixels.nextPush();
    expect(await novas.call('playerState', 'logout')).toEqual({ status: 200, data: null });
    expect(await pixels.nextPush()).toMatchObject({ data: { from: { id: nova }, online: false } });
    expect(await novas.rttFailure()).toBe('close');
    expect(await novas.call('presence', 'forcePush')).toMatchObject(noSession);

    await novas.enter();
    expect(await pixels.nextPush()).toMatchObject({ data: { from: { id: nova }, online: true } });
    expect(await novas.call('presence', 'updateActivity', playing)).toMatchObject({ status: 200 });
  });

  test("expire by the world's clock: calls then fail, and after a new login the packet ids keep increasing", async () => {
    const world = makeWorld({ settings: { braincloud: { sessionExpirySeconds: 60 } } });
    const player = new OfficialPlayer(await serve(world), 'nova');
    await player.logIn();
    world.clock.advance(59_000);
    expect(await heartbeat(player)).toMatchObject({ status: 200 });
    world.clock.advance(59_000);
    expect(await player.call('presence', 'forcePush')).toMatchObject({ status: 200 });
    world.clock.advance(60_000);
    expect(await player.call('presence', 'forcePush')).toMatchObject({ status: 403, reason_code: 40303 });
    const answered = answeredBy(world).length;
    // The library returns its last result and sends nothing.
    expect(await player.call('presence', 'forcePush')).toMatchObject({ status: 403, reason_code: 40303 });
    expect(answeredBy(world)).toHaveLength(answered);
    await player.logIn();
    expect(await player.call('presence', 'forcePush')).toMatchObject({ status: 200 });
  });

  test('end with a login elsewhere, which closes the first connection', async () => {
    const url = await serve(makeWorld());
    const first = await new OfficialPlayer(url, 'nova').enter();
    const second = await new OfficialPlayer(url, 'nova').enter();
    expect(await first.rttFailure()).toBe('close');
    expect(await first.call('presence', 'forcePush')).toMatchObject({ status: 403, reason_code: 40356 });
    expect(await second.call('presence', 'forcePush')).toMatchObject({ status: 200 });
  });

  test('serve calls made in the same tick as the login, which travel in its packet', async () => {
    const world = makeWorld();
    const player = new OfficialPlayer(await serve(world), 'nova');
    const answer = vi.spyOn(world, 'answer');
    const results = await Promise.all([
      player.logIn(),
      player.call('presence', 'getPresenceOfFriends', 'all', true),
      player.call('presence', 'getPresenceOfGroup', nowhere, true),
      player.call('presence', 'forcePush'),
    ]);
    expect(results.map(({ status, reason_code }) => reason_code ?? status)).toEqual([200, 200, 40462, 200]);
    expect(answer.mock.calls.map(([call]) => JSON.parse(call.bodyText))).toMatchObject([
      { sessionId: '', messages: [{}, {}, {}, {}] },
    ]);
  });

  test('that fail to open answer every call and do not block the next login', async () => {
    const player = new OfficialPlayer(await serve(makeWorld()), 'nova');
    const refused: Result[] = await Promise.all([
      player.logIn('wrong'),
      player.call('presence', 'forcePush'),
    ]);
    expect(refused).toMatchObject([{ status: 403, reason_code: 40307 }, noSession]);
    expect(await player.call('presence', 'forcePush')).toMatchObject(noSession);
    const stranger = new OfficialPlayer(await serve(makeWorld()), 'stranger');
    expect(await stranger.logIn('any', false)).toMatchObject({ status: 202, reason_code: 40208 });
    expect(await stranger.logIn('any')).toMatchObject({ status: 200 });
    expect(await player.logIn()).toMatchObject({ status: 200 });
    expect(await player.call('presence', 'forcePush')).toMatchObject({ status: 200 });
  });
});

describe('the transport of the official library', () => {
  test('reports a wrong secret or app without stalling', async () => {
    const player = new OfficialPlayer(await serve(makeWorld()), 'nova', 'another-secret');
    expect(await player.logIn()).toMatchObject({ status: 403, reason_code: 40301 });
    player.wrapper.initialize('99999', app.secret, '1.0.0');
    expect(await player.logIn()).toMatchObject({ status: 403, reason_code: 40610 });
    player.wrapper.initialize(app.id, app.secret, '1.0.0');
    expect(await player.logIn()).toMatchObject({ status: 200 });
  });

  test.each([502, 503, 504])('sends a packet again after HTTP %i, under the same id', async (status) => {
    const world = makeWorld();
    const player = await new OfficialPlayer(await serve(world), 'nova').enter();
    const answer = vi.spyOn(world, 'answer');
    world.faults.add({ operation: 'presence.UPDATE_ACTIVITY', status, times: 1 });
    expect(await player.call('presence', 'updateActivity', playing)).toEqual({ status: 200, data: null });
    const [first, second, ...others] = answer.mock.calls.map(([call]) => call.bodyText);
    expect(second).toBe(first);
    expect(others).toEqual([]);
  });

  test('reads every kind of injected error in sequence', async () => {
    const world = makeWorld();
    const player = await new OfficialPlayer(await serve(world), 'nova').enter();
    for (const reasonCode of [40823, 40001, 40660]) {
      world.faults.add({ operation: 'presence.FORCE_PUSH', reasonCode, times: 1 });
      expect(await player.call('presence', 'forcePush')).toMatchObject({ reason_code: reasonCode });
    }
    expect(await player.call('presence', 'forcePush')).toMatchObject({ status: 200 });
  });

  test('reports a broken connection and reconnects', async () => {
    const world = makeWorld();
    const url = await serve(world);
    const player = await new OfficialPlayer(url, 'nova').enter();
    await player.call('presence', 'registerListenersForFriends', 'all', false);
    world.sockets.closeAll(1012, 'Restarting');
    expect(await player.rttFailure()).toBe('close');
    expect(player.wrapper.rttService.isRTTEnabled()).toBe(false);
    expect(await player.enableRtt()).toMatchObject({ service: 'rtt', operation: 'CONNECT' });
    await new OfficialPlayer(url, 'pixel').enter();
    expect(await player.nextPush()).toMatchObject({ data: { from: { id: pixel }, online: true } });
  });
});

function heartbeat(player: OfficialPlayer): Promise<Result> {
  return new Promise((resolve) => player.wrapper.brainCloudClient.heartbeat(resolve));
}
