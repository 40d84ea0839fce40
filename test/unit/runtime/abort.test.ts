import { AbortController as OldAbortController, AbortSignal as OldAbortSignal } from 'abort-controller';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PresenceApi } from '../../../src/genesys/index.ts';
import { abortReason, throwIfAborted } from '../../../src/runtime/abort.ts';
import { players } from '../../contract/game/seed-players.ts';
import { people } from '../../contract/seed-ids.ts';
import { fakeFetch, json, never } from '../http/fake-fetch.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { WatchingAgent } from '../watch/watching-agent.ts';
import { WatchingPlayer } from '../watch/watching-player.ts';

// Node loads its fetch at first use and keeps the classes it finds then.
await fetch('data:,');

// As in React Native: signals lack `reason` and `throwIfAborted`, and controllers take no reason.
beforeEach(() => {
  vi.stubGlobal('AbortController', OldAbortController);
  vi.stubGlobal('AbortSignal', OldAbortSignal);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const aborted = { name: 'AbortError', message: 'The operation was aborted.' };
const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );

function setUp(...plays: Parameters<typeof fakeFetch>) {
  const clock = new ManualClock();
  const fetch = fakeFetch(...plays);
  const options = { baseUrl: 'https://api.example.com', accessToken: 'token', fetch, clock };
  return { clock, fetch, api: new PresenceApi(options) };
}

test('a signal without a reason gets one AbortError', () => {
  const controller = new AbortController();
  const { signal } = controller;
  expect('reason' in signal || 'throwIfAborted' in signal).toBe(false);
  throwIfAborted(undefined);
  throwIfAborted(signal);
  controller.abort();
  expect(() => throwIfAborted(signal)).toThrow(abortReason(signal) as Error);
  expect(abortReason(signal)).toBe(abortReason(signal));
  expect(abortReason(signal)).toMatchObject(aborted);
});

test('a call with this signal returns its answer, with and without retries', async () => {
  const { api, clock } = setUp(json(503, {}), json(200, { id: 'me' }));
  const { signal } = new AbortController();
  const call = api.getUsersMe({}, { signal, timeoutMs: 1000, totalTimeoutMs: 60_000 });
  await clock.advance(1000);
  expect(await call).toEqual({ id: 'me' });
});

test('a call ends with the abort before, during and between attempts', async () => {
  const onError = vi.fn();
  for (const [play, sent] of [
    [never, 1],
    [json(503, {}), 1],
  ] as const) {
    const { api, clock, fetch } = setUp(play);
    const controller = new AbortController();
    const call = failed(api.getUsersMe({}, { signal: controller.signal }));
    await settle();
    controller.abort();
    expect(await call).toMatchObject(aborted);
    expect(await failed(api.getUsersMe({}, { signal: controller.signal }))).toMatchObject(aborted);
    expect([fetch.sent.length, clock.pending, onError.mock.calls.length]).toEqual([sent, 0, 0]);
  }
});

test('a Genesys Cloud watch reconnects, and ends with its signal', async () => {
  const agent = new WatchingAgent();
  const controller = new AbortController();
  const watch = agent.api.watch([people.ada], { signal: controller.signal });
  await agent.until(() => watch.state.name === 'live');
  agent.mock.sockets.closeAll();
  agent.mock.faults.add({ operation: 'getUsersPresencesPurecloudBulk', status: 503, times: 1 });
  await agent.until(() => agent.sockets.made === 2 && watch.state.name === 'live');
  const loop = (async () => {
    for await (const _ of watch);
  })();
  controller.abort();
  await loop;
  await agent.clock.advance(100);
  expect([watch.state.name, agent.sockets.open.size]).toEqual(['closed', 0]);
  const connecting = new AbortController();
  const channel = failed(agent.api.notifications.openChannel([], { signal: connecting.signal }));
  await settle();
  connecting.abort();
  expect(await channel).toMatchObject(aborted);
});

test('RTT and a brainCloud watch reconnect, and packet calls end with the abort', async () => {
  const player = new WatchingPlayer();
  await player.logIn();
  const { client } = player;
  const connecting = new AbortController();
  const connection = failed(client.rtt.connect({ signal: connecting.signal }));
  await settle();
  connecting.abort();
  expect(await connection).toMatchObject(aborted);
  const watch = client.presence.watch([players.pixel]);
  await player.until(() => watch.state.name === 'live');
  player.mock.sockets.closeAll();
  await player.clock.advance(0);
  await player.until(() => watch.state.name === 'live');
  expect(client.rtt.state.name).toBe('open');
  const calling = new AbortController();
  const call = failed(client.presence.forcePush({ signal: calling.signal }));
  calling.abort();
  expect(await call).toMatchObject(aborted);
  expect(await failed(client.presence.forcePush({ signal: calling.signal }))).toMatchObject(aborted);
  watch.close();
});
