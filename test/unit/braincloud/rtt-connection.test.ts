import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  BrainCloudClient,
  type BrainCloudClientOptions,
  type PresencePush,
  RttDisconnectError,
  ServopError,
  type SocketState,
} from '../../../src/braincloud/index.ts';
import { json, networkFault } from '../http/fake-fetch.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { type FakeWebSocket, fakeWebSockets } from '../socket/fake-web-socket.ts';
import { FakeDispatcher, failure } from './fake-dispatcher.ts';

beforeAll(() => import('../../../src/braincloud/rtt-socket.ts'));

const endpoints = [{ protocol: 'ws', host: '127.0.0.1', port: 4010, ssl: false }];
const connected = { service: 'rtt', operation: 'CONNECT', data: { cxId: 'cx-1', heartbeatSeconds: 30 } };
const disconnect = (reasonCode: unknown, reason: string) => ({
  service: 'rtt',
  operation: 'DISCONNECT',
  data: { reasonCode, reason },
});
const incoming = (id: string, online: boolean) => ({
  service: 'presence',
  operation: 'INCOMING',
  data: { from: { id }, online, activity: {} },
});

/** The other side as it should be: opens, and answers the CONNECT. */
function accepts(socket: FakeWebSocket): void {
  queueMicrotask(() => {
    socket.emit('open');
    queueMicrotask(() => socket.message(connected));
  });
}

async function setUp(
  options: Partial<BrainCloudClientOptions> = {},
  onMade: (socket: FakeWebSocket, n: number) => void = accepts,
) {
  const clock = new ManualClock();
  let secrets = 0;
  const dispatcher = new FakeDispatcher({
    answer: ({ operation }) => {
      if (operation !== 'REQUEST_CLIENT_CONNECTION') return undefined;
      secrets += 1;
      return { data: { endpoints, auth: { 'X-APPID': '12345', 'X-RTT-SECRET': `secret${secrets}` } } };
    },
  });
  let sockets = 0;
  const { WebSocket, made, last } = fakeWebSockets((socket) => {
    sockets += 1;
    onMade(socket, sockets);
  });
  const client = new BrainCloudClient({
    appId: '12345',
    secret: 'a-secret-of-the-app',
    appVersion: '1.0.0',
    fetch: dispatcher.fetch,
    clock,
    random: () => 1,
    WebSocket,
    heartbeat: false,
    ...options,
  });
  const states: SocketState[] = [];
  client.rtt.on('state', (state) => states.push(state));
  await client.authenticateUniversal('ada', 'correct-horse');
  states.length = 0;
  return { clock, dispatcher, client, rtt: client.rtt, made, last, states };
}

const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('connecting', () => {
  test('asks for the address, opens it, and says who is there', async () => {
    const { client, rtt, last, states } = await setUp();
    await rtt.connect();
    expect(last().url).toBe('ws://127.0.0.1:4010/?X-APPID=12345&X-RTT-SECRET=secret1');
    expect(last().sent).toEqual([
      {
        service: 'rtt',
        operation: 'CONNECT',
        data: {
          appId: '12345',
          profileId: 'profile-1',
          sessionId: 'session-1',
          system: { protocol: 'ws', platform: 'WEB' },
          auth: { 'X-APPID': '12345', 'X-RTT-SECRET': 'secret1' },
        },
      },
    ]);
    expect(rtt.cxId).toBe('cx-1');
    expect(states.map(({ name }) => name)).toEqual(['connecting', 'open']);
    await client.logout();
  });

  test('enable and disable are the same under the names of the vendor', async () => {
    const { rtt, made } = await setUp();
    await rtt.enable();
    expect(rtt.state.name).toBe('open');
    rtt.disable();
    await settle();
    expect([rtt.state.name, rtt.cxId, made[0]?.listeners]).toEqual(['closed', undefined, 0]);
  });

  test('without a session rejects at once', async () => {
    const { client, rtt } = await setUp();
    await client.logout();
    expect(await failed(rtt.connect())).toMatchObject({ name: 'ServopError', reasonCode: 40304 });
  });

  test('a refusal of the registration is final', async () => {
    const { rtt, dispatcher, made } = await setUp();
    dispatcher.next.push(json(200, { packetId: 1, responses: [failure(400, 40615)] }));
    const error = await failed(rtt.connect());
    expect(error).toBeInstanceOf(ServopError);
    expect(error).toMatchObject({ reasonName: 'RTT_FEATURE_NOT_CONFIGURED' });
    expect(rtt.state).toMatchObject({ name: 'closed', reason: error });
    expect(made).toHaveLength(0);
  });

  test('a refusal that passes is not: no server is free', async () => {
    const { rtt, dispatcher, clock } = await setUp();
    dispatcher.next.push(json(200, { packetId: 1, responses: [failure(400, 40588)] }));
    const connecting = rtt.connect();
    await clock.advance(500);
    await connecting;
    expect(rtt.state.name).toBe('open');
  });

  test('an offer without a WebSocket endpoint is final', async () => {
    const { rtt, dispatcher } = await setUp();
    dispatcher.next.push(
      json(200, {
        packetId: 1,
        responses: [{ status: 200, data: { endpoints: [{ ...endpoints[0], protocol: 'tcp' }], auth: {} } }],
      }),
    );
    expect(await failed(rtt.connect())).toMatchObject({
      message: expect.stringContaining('no RTT endpoint'),
    });
  });

  test('a login that is refused is final on the first connection, with the reason', async () => {
    const { rtt, made } = await setUp({}, (socket) =>
      queueMicrotask(() => {
        socket.emit('open');
        socket.message(disconnect(40589, 'not the session of this profile'));
      }),
    );
    const error = await failed(rtt.connect());
    expect(error).toBeInstanceOf(RttDisconnectError);
    expect(error).toMatchObject({
      name: 'SocketClosedError',
      reasonCode: 40589,
      reasonName: 'PROFILE_SESSION_MISMATCH',
      reason: '40589 PROFILE_SESSION_MISMATCH: not the session of this profile',
    });
    expect(JSON.stringify(error)).not.toContain('secret1');
    expect(made[0]?.closedWith).toEqual([1000]);
  });

  test('a server that never answers the CONNECT is left, and tried again', async () => {
    const { rtt, clock, made } = await setUp({}, (socket, n) =>
      n === 1 ? queueMicrotask(() => socket.emit('open')) : accepts(socket),
    );
    const connecting = rtt.connect();
    await clock.advance(14_999);
    expect(made).toHaveLength(1);
    await clock.advance(501);
    await connecting;
    expect(made).toHaveLength(2);
  });

  test('the network may be down at first', async () => {
    const { rtt, dispatcher, clock } = await setUp({ retry: false });
    dispatcher.next.push(networkFault('ENETDOWN'));
    const connecting = rtt.connect();
    await clock.advance(500);
    await connecting;
    expect(rtt.state.name).toBe('open');
  });

  test('a signal ends the trying', async () => {
    const { rtt, clock, dispatcher } = await setUp({ retry: false });
    dispatcher.next.push(...Array(50).fill(networkFault('ENETDOWN')));
    const controller = new AbortController();
    const connecting = failed(rtt.connect({ signal: controller.signal }));
    await clock.advance(3000);
    const reason = new Error('given up');
    controller.abort(reason);
    expect(await connecting).toBe(reason);
    expect([rtt.state.name, clock.pending]).toEqual(['closed', 0]);
  });
});

describe('heartbeats', () => {
  test('go out as often as the server said', async () => {
    const { rtt, last, clock } = await setUp();
    await rtt.connect();
    last().sent.length = 0;
    await clock.advance(90_000);
    expect(last().sent).toEqual(Array(3).fill({ service: 'rtt', operation: 'HEARTBEAT', data: null }));
    rtt.close();
    expect(clock.pending).toBe(0);
  });

  test.each([
    ['the older name', { cxId: 'c', wsHeartbeatSecs: 10 }, 10_000],
    ['nothing', { cxId: 'c' }, 30_000],
    ['nonsense', { cxId: 'c', heartbeatSeconds: 'soon' }, 30_000],
    ['next to nothing', { cxId: 'c', heartbeatSeconds: 0.001 }, 1_000],
  ])('a server that says %s is not flooded', async (_, data, everyMs) => {
    const { rtt, last, clock } = await setUp({}, (socket) =>
      queueMicrotask(() => {
        socket.emit('open');
        queueMicrotask(() => socket.message({ ...connected, data }));
      }),
    );
    await rtt.connect();
    await clock.advance(everyMs - 1);
    expect(last().sent).toHaveLength(1);
    await clock.advance(1);
    expect(last().sent).toHaveLength(2);
  });
});

describe('pushes', () => {
  test('come typed, in order, in whatever frames', async () => {
    const { rtt, last } = await setUp();
    const heard: PresencePush[] = [];
    rtt.on('presence', (push) => heard.push(push));
    await rtt.connect();
    last().emit('message', { data: new Blob([JSON.stringify(incoming('grace', true))]) });
    last().emit('message', { data: new TextEncoder().encode(JSON.stringify(incoming('grace', false))) });
    last().message(incoming('alan', true));
    await settle();
    expect(heard.map(({ from, online }) => [from.id, online])).toEqual([
      ['grace', true],
      ['grace', false],
      ['alan', true],
    ]);
  });

  test('are told on when they come with the answer to the CONNECT', async () => {
    const { rtt, last } = await setUp({}, (socket) =>
      queueMicrotask(() => {
        socket.emit('open');
        queueMicrotask(() => {
          socket.message(connected);
          socket.message(incoming('grace', true));
        });
      }),
    );
    const listener = vi.fn();
    rtt.on('presence', listener);
    await rtt.connect();
    expect(listener).toHaveBeenCalledOnce();
    expect(last().sent).toHaveLength(1);
  });

  test('of services that are not described come untyped; what is no message is ignored', async () => {
    const { rtt, last } = await setUp();
    const untyped = vi.fn();
    rtt.on('untyped', untyped);
    await rtt.connect();
    const chat = { service: 'chat', operation: 'INCOMING', data: { text: 'hi' } };
    for (const message of [chat, { service: 'rtt', operation: 'HEARTBEAT' }, ['x'], { service: 1 }]) {
      last().message(message);
    }
    expect(untyped.mock.calls).toEqual([[chat]]);
    expect(rtt.state.name).toBe('open');
  });

  test('can be looped over, until the connection is closed', async () => {
    const { rtt, last } = await setUp();
    await rtt.connect();
    const heard: string[] = [];
    const loop = (async () => {
      for await (const { from } of rtt) heard.push(from.id);
    })();
    await settle();
    last().message(incoming('grace', true));
    last().message(incoming('alan', true));
    rtt.close();
    await loop;
    expect(heard).toEqual(['grace', 'alan']);
  });

  test('a loop throws when the connection is lost for good', async () => {
    const { rtt, last } = await setUp({ reconnect: false });
    await rtt.connect();
    const next = rtt[Symbol.asyncIterator]().next();
    last().message(disconnect(40356, 'another login'));
    await expect(next).rejects.toMatchObject({ reasonCode: 40356 });
  });
});

describe('a connection that breaks', () => {
  test('comes back with a new secret', async () => {
    const { rtt, clock, last, made, states } = await setUp();
    await rtt.connect();
    last().emit('close', { code: 1006 });
    await clock.advance(500);
    expect(made).toHaveLength(2);
    expect(last().url).toContain('secret2');
    expect(states.map(({ name }) => name)).toEqual(['connecting', 'open', 'recovering', 'open']);
  });

  test.each([
    ['a number', 40303],
    ['a text', '40303'],
  ])('the reason that the server gave before it closed is told: as %s', async (_, code) => {
    const { rtt, last, states } = await setUp();
    await rtt.connect();
    last().emit('message', { data: new Blob([JSON.stringify(disconnect(code, 'session expired'))]) });
    last().emit('close', { code: 1000 });
    await settle();
    expect(states.at(-1)).toMatchObject({
      name: 'recovering',
      reason: { reasonCode: 40303, reasonName: 'USER_SESSION_EXPIRED' },
    });
    expect(rtt.cxId).toBeUndefined();
    rtt.close();
  });

  test('is closed for good when the session turns out to be over', async () => {
    const { rtt, last, clock, dispatcher, client } = await setUp();
    await rtt.connect();
    last().message(disconnect(40356, 'another login'));
    dispatcher.next.push(json(200, { packetId: 2, responses: [failure(403, 40356)] }));
    await clock.advance(1000);
    expect(rtt.state).toMatchObject({ name: 'closed', reason: { name: 'ServopError', reasonCode: 40356 } });
    expect([client.authenticated, clock.pending]).toEqual([false, 0]);
  });

  test('logs in again when the session has expired and that is wanted', async () => {
    const { rtt, last, clock, dispatcher } = await setUp({ reauthenticate: true });
    await rtt.connect();
    last().emit('close', { code: 1006 });
    dispatcher.next.push(json(200, { packetId: 2, responses: [failure(403, 40303)] }));
    await clock.advance(1000);
    expect(rtt.state.name).toBe('open');
    expect(last().sent[0]).toMatchObject({ data: { sessionId: 'session-2' } });
  });

  test('a login that is refused while it recovers is tried again', async () => {
    const { rtt, clock, last, made } = await setUp({}, (socket, n) => {
      if (n !== 2) accepts(socket);
      else
        queueMicrotask(() => {
          socket.emit('open');
          socket.message(disconnect(40587, 'unknown secret'));
        });
    });
    await rtt.connect();
    last().emit('close', { code: 1012 });
    await clock.advance(2000);
    expect([rtt.state.name, made.length]).toEqual(['open', 3]);
  });
});

test('what the service says of an end tells no secret of the connection', async () => {
  const { rtt, last, clock, states } = await setUp();
  await rtt.connect();
  last().message(disconnect(40587, 'secret1 of session-1 is unknown'));
  await clock.advance(500);
  last().emit('close', { code: 1008, reason: 'secret2 of session-1 is unknown' });
  await settle();
  const reasons = states.flatMap(({ reason }) => reason ?? []);
  expect(reasons.map(({ message }) => message)).toEqual([
    expect.stringContaining('REDACTED of REDACTED is unknown'),
    expect.stringContaining('REDACTED of REDACTED is unknown'),
  ]);
  expect(JSON.stringify(reasons)).not.toMatch(/secret\d|session-1/);
  rtt.close();
});

describe('loading', () => {
  test.each([
    ['a connection that nobody has listened to', false],
    ['a connection that is loaded', true],
  ])('%s says at once that it connects, and does what is asked of it in order', async (_, isLoaded) => {
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

describe('closing', () => {
  test.each<[string, (client: BrainCloudClient) => Promise<unknown>]>([
    ['a logout', (client) => client.logout()],
    ['another login', (client) => client.authenticateUniversal('grace', 'correct-horse')],
  ])('%s closes the connection and leaves nothing behind', async (_, end) => {
    const { client, rtt, clock, made } = await setUp();
    await rtt.connect();
    await end(client);
    await settle();
    expect(rtt.state).toMatchObject({ name: 'closed', reason: undefined });
    expect([clock.pending, made[0]?.listeners, made[0]?.closedWith]).toEqual([0, 0, [1000]]);
  });

  test('and connecting again works', async () => {
    const { rtt, made } = await setUp();
    await rtt.connect();
    rtt.close();
    await rtt.connect();
    expect([rtt.state.name, made.length]).toEqual(['open', 2]);
  });
});
