import { describe, expect, test, vi } from 'vitest';
import { BrainCloudClient, PresenceError } from '../../../src/braincloud/index.ts';
import { RttConnection, type RttEvents } from '../../../src/braincloud/rtt-connection.ts';
import { RttSocket } from '../../../src/braincloud/rtt-socket.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { fakeWebSockets } from '../socket/fake-web-socket.ts';
import { accepts, endpoints, failed, incoming, setUp } from './rtt-stage.ts';

const unloadable = new PresenceError('A part could not be loaded.');

/** A connection whose code cannot be loaded so many times. */
function loadedAfter(failures: number) {
  const { WebSocket, made, last } = fakeWebSockets(accepts);
  const session = {
    register: async () => ({
      endpoints,
      auth: { 'X-APPID': '12345', 'X-RTT-SECRET': 'secret' },
    }),
    reopens: () => false,
    identity: () => ({ appId: '12345', profileId: 'profile-1', sessionId: 'session-1' }),
  };
  const options = { clock: new ManualClock(), random: () => 1, WebSocket, timeoutMs: 15_000 };
  let left = failures;
  const load = vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw unloadable;
    return new RttSocket(session, options);
  });
  return { rtt: new RttConnection(load), load, made, last };
}

describe('code that could not be loaded', () => {
  test('is loaded by the next connect', async () => {
    const { rtt, load, made } = loadedAfter(1);
    expect(await failed(rtt.connect())).toBe(unloadable);
    expect(rtt.state).toEqual({ name: 'closed', reason: unloadable, failures: 1 });
    await rtt.connect();
    expect([rtt.state.name, load.mock.calls.length, made.length]).toEqual(['open', 2, 1]);
    rtt.close();
  });

  test('keeps those who listen, and forgets those who have left', async () => {
    const { rtt, last } = loadedAfter(2);
    const heard: RttEvents['presence'][] = [];
    rtt.on('presence', (push) => heard.push(push));
    const off = rtt.on('presence', () => expect.unreachable());
    expect(await failed(rtt.connect())).toBe(unloadable);
    off();
    expect(await failed(rtt.connect())).toBe(unloadable);
    await rtt.connect();
    last().message(incoming('ada', true));
    expect(heard.map(({ from }) => from.id)).toEqual(['ada']);
    rtt.close();
  });

  test('opens nothing for a connect that has failed', async () => {
    const { rtt, load, made } = loadedAfter(1);
    await failed(rtt.connect());
    rtt.on('presence', () => {});
    await settle();
    expect([load.mock.calls.length, made.length, rtt.state.name]).toEqual([2, 0, 'closed']);
  });

  test('connects those who hold the connection once the network is back', async () => {
    const { rtt, made } = loadedAfter(1);
    const letGo = rtt.hold();
    await settle();
    expect(rtt.state.reason).toBe(unloadable);
    rtt.check();
    await settle();
    expect([rtt.state.name, made.length]).toEqual(['open', 1]);
    letGo();
    expect(rtt.state.name).toBe('closed');
  });

  test('ends a loop, and not the next one', async () => {
    const { rtt, last } = loadedAfter(1);
    expect(await failed(rtt[Symbol.asyncIterator]().next())).toBe(unloadable);
    const next = rtt[Symbol.asyncIterator]().next();
    await rtt.connect();
    last().message(incoming('ada', true));
    expect(await next).toMatchObject({ value: { from: { id: 'ada' } } });
    rtt.close();
  });
});

describe('as long as its code is loaded a connection', () => {
  test.each([
    ['nobody has listened to it', false],
    ['somebody has', true],
  ])('says at once that it connects, and does what is asked of it in order: %s', async (_, isLoaded) => {
    const { client, dispatcher } = await setUp();
    const { rtt } = isLoaded
      ? client
      : new BrainCloudClient({ appId: '1', secret: 's', appVersion: '1', fetch: dispatcher.fetch });
    const connecting = failed(rtt.connect());
    expect(rtt.state).toEqual({ name: 'connecting', reason: undefined, failures: 0 });
    rtt.close();
    expect(await connecting).toMatchObject({ message: expect.stringContaining('The socket was closed') });
    expect(rtt.state.name).toBe('closed');
  });

  test('a hold that is let go of before there is anything to hold connects nobody', async () => {
    const { client, made } = await setUp();
    const letGo = client.rtt.hold();
    letGo();
    await settle();
    expect([made.length, client.rtt.state.name]).toEqual([0, 'closed']);
  });
});

test('code is not loaded to close or to check what was never asked for', async () => {
  const { rtt, load } = loadedAfter(0);
  rtt.close();
  rtt.check();
  await settle();
  expect(load).not.toHaveBeenCalled();
});
