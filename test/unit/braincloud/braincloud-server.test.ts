import { describe, expect, test } from 'vitest';
import {
  BrainCloudServer,
  type BrainCloudServerOptions,
  PresenceError,
} from '../../../src/braincloud/index.ts';
import { app, credentials } from '../../contract/game/seed-players.ts';
import { json, networkFault } from '../http/fake-fetch.ts';
import { ManualClock } from '../http/manual-clock.ts';
import { FakeDispatcher, type FakeDispatcherOptions, failedMessage } from './fake-dispatcher.ts';

const SECRET = 'a-secret-of-the-server';
const device = { profileId: 'thermometer' };

function setUp(options: Partial<BrainCloudServerOptions> = {}, fake: FakeDispatcherOptions = {}) {
  const clock = new ManualClock();
  const dispatcher = new FakeDispatcher({ answersKey: 'messageResponses', ...fake });
  const server = new BrainCloudServer({
    appId: app.id,
    serverName: credentials.serverName,
    serverSecret: SECRET,
    serverUrl: 'http://127.0.0.1:4010/worlds/a/',
    fetch: dispatcher.fetch,
    clock,
    random: () => 1,
    ...options,
  });
  return { clock, dispatcher, server };
}

const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const LOGIN = ['authenticationV2.AUTHENTICATE'];
const EXTEND = ['presence.SYS_EXTEND_PX_EXPIRY'];

test('logs in once with the first call and sends the calls of a tick in one packet', async () => {
  const { server, dispatcher } = setUp();
  const { presence } = server;
  await Promise.all([
    presence.sysInitializePresence({ ...device, visible: true, activity: { STATUS: 'ON' }, expirySecs: 300 }),
    presence.sysTerminatePresence({ profileId: 'other' }),
  ]);
  expect(dispatcher.packets).toMatchObject([
    {
      url: 'http://127.0.0.1:4010/worlds/a/s2sdispatcher',
      packetId: 0,
      messages: [{ data: { appId: app.id, serverName: credentials.serverName, serverSecret: SECRET } }],
    },
    {
      packetId: 1,
      sessionId: 'session-1',
      messages: [
        {
          service: 'presence',
          operation: 'SYS_INITIALIZE_PRESENCE',
          data: { ...device, visible: true, activity: { STATUS: 'ON' }, expirySecs: 300 },
        },
        { operation: 'SYS_TERMINATE_PRESENCE', data: { profileId: 'other' } },
      ],
    },
  ]);
  expect(dispatcher.packets[0]?.sessionId).toBeUndefined();
  expect(dispatcher.packets[0]?.headers.has('x-sig')).toBe(false);
  await presence.sysExtendPxExpiry({ ...device, seconds: 25 });
  expect(dispatcher.packets[2]).toMatchObject({
    packetId: 2,
    messages: [{ data: { ...device, seconds: 25 } }],
  });
});

test('the presence of users is an array', async () => {
  const { server, dispatcher } = setUp(
    {},
    {
      answer: ({ operation }) => (operation.startsWith('GET') ? { data: { presence: ['row'] } } : undefined),
    },
  );
  expect(await server.presence.getPresenceOfUsers(['thermometer'], true)).toEqual(['row']);
  expect(dispatcher.packets[1]?.messages[0]?.data).toEqual({
    profileIds: ['thermometer'],
    includeOffline: true,
  });
});

test("accepts an answer spelled as in the vendor's documentation", async () => {
  const { server, dispatcher } = setUp();
  dispatcher.next.push(
    json(200, {
      packetId: 0,
      messageResponses: [
        {
          reasonCode: 0,
          errorResponse: false,
          statusCode: 200,
          statusMessage: null,
          data: { heartbeatSeconds: 1890, sessionId: 'theirs' },
        },
      ],
    }),
  );
  await server.presence.sysTerminatePresence(device);
  expect(dispatcher.packets[1]?.sessionId).toBe('theirs');
});

describe('a session that has expired', () => {
  const expired = failedMessage(403, 40365, 'Server session expired');

  test.each([
    ['HTTP 403, at the top', 403, { packetId: 2, ...expired }],
    ['HTTP 200, at the top', 200, expired],
    ['next to the answers', 200, { packetId: 2, messageResponses: [], ...expired }],
    ['in the answer to the message', 200, { packetId: 2, messageResponses: [expired] }],
    ['in the answer to the message, with HTTP 403', 403, { packetId: 2, messageResponses: [expired] }],
  ])('is renewed, and the call is resent: %s', async (_, status, body) => {
    const { server, dispatcher } = setUp();
    await server.presence.sysTerminatePresence(device);
    dispatcher.packets.length = 0;
    dispatcher.next.push(json(status, body));
    await server.presence.sysExtendPxExpiry(device);
    expect(dispatcher.servops).toEqual([EXTEND, LOGIN, EXTEND]);
    expect(dispatcher.packets.map(({ packetId, sessionId }) => [packetId, sessionId])).toEqual([
      [2, 'session-1'],
      [0, undefined],
      [1, 'session-2'],
    ]);
  });

  test('expiring right after its renewal is an error', async () => {
    const { server, dispatcher } = setUp(
      {},
      { answer: ({ operation }) => (operation === 'AUTHENTICATE' ? undefined : expired) },
    );
    expect(await failed(server.presence.sysExtendPxExpiry(device))).toMatchObject({ reasonCode: 40365 });
    expect(dispatcher.servops).toEqual([LOGIN, EXTEND, LOGIN, EXTEND]);
  });
});

test('a packet without an answer is resent under the same id', async () => {
  const { server, dispatcher, clock } = setUp();
  dispatcher.next.push(undefined, networkFault('ECONNRESET'));
  const done = server.presence.sysExtendPxExpiry(device);
  await clock.advance(60_000);
  await done;
  expect(dispatcher.packets.map(({ packetId }) => packetId)).toEqual([0, 1, 1]);
  expect(dispatcher.packets[2]?.body).toBe(dispatcher.packets[1]?.body);
});

test('after a lost packet a new session starts, because the next id would be refused', async () => {
  const { server, dispatcher } = setUp({ retry: false });
  dispatcher.next.push(undefined, networkFault('ECONNRESET'));
  expect(await failed(server.presence.sysExtendPxExpiry(device))).toMatchObject({ name: 'NetworkError' });
  await server.presence.sysExtendPxExpiry(device);
  expect(dispatcher.servops).toEqual([LOGIN, EXTEND, LOGIN, EXTEND]);
  expect(dispatcher.packets[3]).toMatchObject({ packetId: 1, sessionId: 'session-2' });
});

test('a wrong secret rejects the waiting calls with the login error, without the secret', async () => {
  const { server, dispatcher } = setUp(
    {},
    { answer: () => failedMessage(403, 40301, `Invalid server secret ${SECRET}`) },
  );
  const errors = await Promise.all([
    failed(server.presence.sysExtendPxExpiry(device)),
    failed(server.presence.sysTerminatePresence(device)),
  ]);
  for (const error of errors) {
    expect(error).toMatchObject({ reasonCode: 40301, service: 'authenticationV2' });
    expect(JSON.stringify([error, String(error)])).not.toContain(SECRET);
  }
  expect(dispatcher.servops).toEqual([LOGIN]);
});

test('a failed call does not affect the session or the packet order', async () => {
  const { server, dispatcher } = setUp(
    {},
    {
      answer: ({ operation }) =>
        operation === 'SYS_EXTEND_PX_EXPIRY' ? failedMessage(400, 40627) : undefined,
    },
  );
  expect(await failed(server.presence.sysExtendPxExpiry(device))).toMatchObject({ reasonCode: 40627 });
  await server.presence.sysTerminatePresence(device);
  expect(dispatcher.packets.map(({ packetId }) => packetId)).toEqual([0, 1, 2]);
});

test('heartbeats keep an idle session open until it is disconnected', async () => {
  const { server, dispatcher, clock } = setUp();
  await server.presence.sysTerminatePresence(device);
  await clock.advance(2 * 1_530_000);
  expect(dispatcher.servops.slice(2)).toEqual([['heartbeat.HEARTBEAT'], ['heartbeat.HEARTBEAT']]);
  server.disconnect();
  expect(clock.pending).toBe(0);
  await server.presence.sysTerminatePresence(device);
  expect(dispatcher.servops.slice(4)[0]).toEqual(LOGIN);
});

test('heartbeats can be switched off', async () => {
  const { server, clock } = setUp({ heartbeat: false });
  await server.presence.sysTerminatePresence(device);
  expect(clock.pending).toBe(0);
});

test('a heartbeat does not renew an expired session', async () => {
  const { server, dispatcher, clock } = setUp();
  await server.presence.sysTerminatePresence(device);
  dispatcher.next.push(json(403, failedMessage(403, 40365)));
  await clock.advance(1_530_000);
  expect(dispatcher.packets).toHaveLength(3);
  expect(clock.pending).toBe(0);
});

test.each(['appId', 'serverName', 'serverSecret'])('a missing %s is an error', (option) => {
  expect(() => setUp({ [option]: '' })).toThrow(PresenceError);
});
