import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  BrainCloudClient,
  type BrainCloudClientOptions,
  NetworkError,
  PresenceError,
  ServerError,
  ServopError,
  TimeoutError,
  UnexpectedAnswerError,
} from '../../../src/braincloud/index.ts';
import { json, networkFault } from '../http/fake-fetch.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { FakeDispatcher, type FakeDispatcherOptions, failure, login } from './fake-dispatcher.ts';

const SECRET = 'a-secret-of-the-app';
const PASSWORD = 'correct-horse';

function setUp(options: Partial<BrainCloudClientOptions> = {}, fake: FakeDispatcherOptions = {}) {
  const clock = new ManualClock();
  const dispatcher = new FakeDispatcher(fake);
  const { fetch } = dispatcher;
  const client = new BrainCloudClient({
    appId: '12345',
    secret: SECRET,
    appVersion: '1.0.0',
    serverUrl: 'http://127.0.0.1:4010/worlds/a',
    fetch,
    clock,
    random: () => 1,
    ...options,
  });
  return { clock, dispatcher, client };
}

async function loggedIn(options: Partial<BrainCloudClientOptions> = {}, fake: FakeDispatcherOptions = {}) {
  const all = setUp(options, fake);
  await all.client.authenticateUniversal('ada', PASSWORD);
  all.dispatcher.packets.length = 0;
  return all;
}

const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const heartbeats = ({ servops }: FakeDispatcher) =>
  servops.flat().filter((servop) => servop === 'heartbeat.READ');

describe('logging in', () => {
  test('sends the credentials, unsessioned, to the dispatcher under the path of serverUrl', async () => {
    const { client, dispatcher } = setUp({ languageCode: 'en', countryCode: 'CA' });
    const result = await client.authenticateUniversal('ada', PASSWORD, { forceCreate: true });
    expect(result.sessionId).toBe('session-1');
    const [packet] = dispatcher.packets;
    expect(packet).toMatchObject({
      url: 'http://127.0.0.1:4010/worlds/a/dispatcherv2',
      packetId: 0,
      sessionId: '',
      gameId: '12345',
      messages: [
        {
          service: 'authenticationV2',
          operation: 'AUTHENTICATE',
          data: {
            gameId: '12345',
            externalId: 'ada',
            authenticationToken: PASSWORD,
            authenticationType: 'Universal',
            forceCreate: true,
            gameVersion: '1.0.0',
            releasePlatform: 'WEB',
            clientLib: 'js',
            profileId: '',
            anonymousId: '',
            compressResponses: false,
            languageCode: 'en',
            countryCode: 'CA',
          },
        },
      ],
    });
    expect(packet?.headers.get('x-appid')).toBe('12345');
    expect(packet?.headers.get('content-type')).toBe('application/json');
    expect([client.profileId, client.authenticated]).toEqual(['profile-1', true]);
  });

  test.each([
    ['Email', (client: BrainCloudClient) => client.authenticateEmailPassword('ada@example.com', PASSWORD)],
    [
      'Anonymous',
      (client: BrainCloudClient) => client.authenticateAnonymous('device-1', { profileId: 'p-9' }),
    ],
  ])('%s', async (authenticationType, authenticate) => {
    const { client, dispatcher } = setUp();
    await authenticate(client);
    expect(dispatcher.packets[0]?.messages[0]?.data).toMatchObject(
      authenticationType === 'Email'
        ? {
            authenticationType,
            externalId: 'ada@example.com',
            authenticationToken: PASSWORD,
            forceCreate: false,
          }
        : {
            authenticationType,
            externalId: 'device-1',
            anonymousId: 'device-1',
            authenticationToken: '',
            profileId: 'p-9',
          },
    );
  });

  test('status 202 is a failure', async () => {
    const { client } = setUp(
      {},
      { answer: () => failure(202, 40208, 'Missing profile, must force create.') },
    );
    const error = await failed(client.authenticateUniversal('nobody', PASSWORD));
    expect(error).toBeInstanceOf(ServopError);
    expect(error).toMatchObject({
      name: 'ServopError',
      status: 202,
      reasonCode: 40208,
      reasonName: 'MISSING_PROFILE_ERROR',
      service: 'authenticationV2',
      operation: 'AUTHENTICATE',
      statusMessage: 'Missing profile, must force create.',
      message: expect.stringContaining('forceCreate: true'),
    });
    expect(client.authenticated).toBe(false);
  });

  test('goes alone; calls of the same tick wait for its session', async () => {
    const { client, dispatcher } = setUp();
    const login = client.authenticateUniversal('ada', PASSWORD);
    const call = client.presence.getPresenceOfFriends('all', true);
    dispatcher.next.push(undefined, (packet) =>
      json(200, { packetId: packet.packetId, responses: [{ status: 200, data: { presence: [] } }] }),
    );
    await Promise.all([login, call]);
    expect(dispatcher.servops).toEqual([
      ['authenticationV2.AUTHENTICATE'],
      ['presence.GET_PRESENCE_OF_FRIENDS'],
    ]);
    expect(dispatcher.packets[1]).toMatchObject({ packetId: 1, sessionId: 'session-1' });
  });

  test('goes alone; calls made before it go before it', async () => {
    const { client, dispatcher } = await loggedIn();
    await Promise.all([client.presence.forcePush(), client.authenticateUniversal('grace', PASSWORD)]);
    expect(dispatcher.servops).toEqual([['presence.FORCE_PUSH'], ['authenticationV2.AUTHENTICATE']]);
    expect(dispatcher.packets.map(({ sessionId }) => sessionId)).toEqual(['session-1', '']);
  });

  test('calls that waited for a login that failed are not sent', async () => {
    const { client, dispatcher } = setUp({}, { answer: () => failure(403, 40307) });
    const login = failed(client.authenticateUniversal('ada', 'wrong'));
    const call = failed(client.presence.forcePush());
    expect(await login).toMatchObject({ reasonCode: 40307 });
    expect(await call).toMatchObject({ status: 403, reasonCode: 40304, operation: 'FORCE_PUSH' });
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('an answer without a session id is an error', async () => {
    const { client } = setUp({}, { answer: () => ({ data: {} }) });
    expect(await failed(client.authenticateUniversal('ada', PASSWORD))).toBeInstanceOf(PresenceError);
    expect(client.authenticated).toBe(false);
  });
});

describe('packets', () => {
  test('are signed: MD5 of the body and the secret', async () => {
    const { client, dispatcher } = await loggedIn();
    await client.presence.updateActivity({ STATUS: 'Grüße ☕' });
    const { body, headers } = dispatcher.packets[0] ?? { body: '', headers: new Headers() };
    expect(headers.get('x-sig')).toBe(
      createHash('md5')
        .update(body + SECRET)
        .digest('hex'),
    );
  });

  test('are signed after a hook has changed them', async () => {
    const { client, dispatcher } = setUp({
      onRequest: ({ request }) => {
        request.body = String(request.body).replace('"ada"', '"grace"');
      },
    });
    await client.authenticateUniversal('ada', PASSWORD);
    const { body, headers, messages } = dispatcher.packets[0] ?? { body: '', headers: new Headers() };
    expect(messages?.[0]?.data).toMatchObject({ externalId: 'grace' });
    expect(headers.get('x-sig')).toBe(
      createHash('md5')
        .update(body + SECRET)
        .digest('hex'),
    );
  });

  test('hold the calls of one tick, in order, each answered by its place', async () => {
    const { client, dispatcher } = await loggedIn(
      {},
      {
        answer: ({ operation, data }) => {
          if (operation === 'FORCE_PUSH') return failure(400, 40635);
          return data['groupId'] ? { data: { presence: [data['groupId']] } } : undefined;
        },
      },
    );
    const results = await Promise.allSettled([
      client.presence.getPresenceOfGroup('g1'),
      client.presence.forcePush(),
      client.presence.getPresenceOfGroup('g2'),
    ]);
    expect(results).toMatchObject([
      { status: 'fulfilled', value: ['g1'] },
      { status: 'rejected', reason: { reasonCode: 40635, reasonName: 'PRESENCE_REALTIME_NOT_ENABLED' } },
      { status: 'fulfilled', value: ['g2'] },
    ]);
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('hold no more messages than the login allowed, and count up', async () => {
    const { client, dispatcher } = setUp(
      {},
      {
        answer: ({ operation }) =>
          operation === 'AUTHENTICATE' ? login('s', { maxBundleMsgs: 3 }) : undefined,
      },
    );
    await client.authenticateUniversal('ada', PASSWORD);
    await Promise.all(Array.from({ length: 7 }, () => client.presence.forcePush()));
    expect(dispatcher.packets.map(({ packetId, messages }) => [packetId, messages.length])).toEqual([
      [0, 1],
      [1, 3],
      [2, 3],
      [3, 1],
    ]);
  });

  test.each([0.5, 0, -1, '3'])('a maxBundleMsgs that holds no message counts as none: %s', async (most) => {
    const answer: FakeDispatcherOptions['answer'] = ({ operation }) =>
      operation === 'AUTHENTICATE' ? login('s', { maxBundleMsgs: most }) : undefined;
    const { client, dispatcher } = setUp({}, { answer });
    await client.authenticateUniversal('ada', PASSWORD);
    // So that a client that sends nothing for ever comes to an end.
    dispatcher.next[2] = new Error('a third packet');
    await client.presence.forcePush();
    expect(dispatcher.packets.map(({ messages }) => messages.length)).toEqual([1, 1]);
  });

  test('hold ten messages when the login does not say', async () => {
    const { client, dispatcher } = await loggedIn(
      {},
      {
        answer: ({ operation }) => (operation === 'AUTHENTICATE' ? { data: { sessionId: 's' } } : undefined),
      },
    );
    await Promise.all(Array.from({ length: 11 }, () => client.presence.forcePush()));
    expect(dispatcher.packets.map(({ messages }) => messages.length)).toEqual([10, 1]);
  });

  test('travel one at a time', async () => {
    const { client, dispatcher } = await loggedIn();
    let release: (response: Response) => void = () => {};
    dispatcher.next.push(() => new Promise((resolve) => (release = resolve)));
    const first = client.presence.forcePush();
    await settle();
    const second = client.presence.setVisibility(false);
    const third = client.presence.stopListening();
    await settle();
    expect(dispatcher.servops).toEqual([['presence.FORCE_PUSH']]);
    release(json(200, { packetId: 1, responses: [{ status: 200, data: null }] }));
    await Promise.all([first, second, third]);
    expect(dispatcher.servops[1]).toEqual(['presence.SET_VISIBILITY', 'presence.STOP_LISTENING']);
  });

  test('begin again at 0 with each login', async () => {
    const { client, dispatcher } = await loggedIn();
    await client.presence.forcePush();
    await client.authenticateUniversal('grace', PASSWORD);
    await client.presence.forcePush();
    expect(dispatcher.packets.map(({ packetId, sessionId }) => [packetId, sessionId])).toEqual([
      [1, 'session-1'],
      [0, ''],
      [1, 'session-2'],
    ]);
  });

  test('carry the data as it was when the call was made', async () => {
    const { client, dispatcher } = await loggedIn();
    const activity = { STATUS: 'then' };
    const done = client.presence.updateActivity(activity);
    activity.STATUS = 'later';
    await done;
    expect(dispatcher.packets[0]?.messages[0]?.data).toEqual({ activity: { STATUS: 'then' } });
  });

  test('data that cannot be JSON fails its own call only', async () => {
    const { client, dispatcher } = await loggedIn();
    const bad = failed(client.presence.updateActivity({ size: 1n }));
    await client.presence.forcePush();
    expect(await bad).toMatchObject({
      name: 'PresenceError',
      message: expect.stringContaining('UPDATE_ACTIVITY'),
    });
    expect(dispatcher.servops).toEqual([['presence.FORCE_PUSH']]);
  });

  test('are compressed beyond the size that the login told, and signed as text', async () => {
    const { client, dispatcher } = setUp(
      { compress: true },
      {
        answer: ({ operation }) =>
          operation === 'AUTHENTICATE' ? login('s', { compressIfLarger: 300 }) : {},
      },
    );
    await client.authenticateUniversal('ada', PASSWORD);
    await client.presence.updateActivity({ note: 'small' });
    await client.presence.updateActivity({ note: '☕'.repeat(300) });
    expect(dispatcher.packets.map(({ headers }) => headers.get('content-encoding'))).toEqual([
      null,
      null,
      'gzip',
    ]);
    const { body, headers, messages } = dispatcher.packets[2] ?? { body: '', headers: new Headers() };
    expect(messages?.[0]?.data).toEqual({ activity: { note: '☕'.repeat(300) } });
    expect(headers.get('x-sig')).toBe(
      createHash('md5')
        .update(body + SECRET)
        .digest('hex'),
    );
    expect(dispatcher.packets[0]?.messages[0]?.data).toMatchObject({ compressResponses: true });
  });
});

describe('a packet without an answer', () => {
  test.each([
    ['a broken connection', networkFault('ECONNRESET')],
    ['a busy service', json(503, failure(500, 40606))],
  ])('is sent again with the same bytes: %s', async (_, fault) => {
    const { client, dispatcher, clock } = await loggedIn();
    dispatcher.next.push(fault);
    const done = client.presence.updateActivity({ STATUS: 'HERE' });
    await clock.advance(60_000);
    await done;
    const [first, second] = dispatcher.packets;
    expect(dispatcher.packets).toHaveLength(2);
    expect(second?.body).toBe(first?.body);
    expect(second?.headers.get('x-sig')).toBe(first?.headers.get('x-sig'));
    await client.presence.forcePush();
    expect(dispatcher.packets.map(({ packetId }) => packetId)).toEqual([1, 1, 2]);
  });

  test('is sent again after a timeout', async () => {
    const { client, dispatcher, clock } = await loggedIn({ timeoutMs: 1000 });
    dispatcher.next.push(() => new Promise(() => {}));
    const done = client.presence.forcePush();
    await clock.advance(10_000);
    await done;
    expect(dispatcher.packets.map(({ packetId }) => packetId)).toEqual([1, 1]);
  });

  test('rejects every call in it when all tries are used up; what follows has the next id', async () => {
    const { client, dispatcher } = await loggedIn({ retry: false });
    dispatcher.next.push(networkFault('ECONNRESET'));
    const calls = [failed(client.presence.forcePush()), failed(client.presence.stopListening())];
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(NetworkError);
    await client.presence.forcePush();
    expect(dispatcher.packets.map(({ packetId }) => packetId)).toEqual([1, 2]);
    expect(client.authenticated).toBe(true);
  });

  test('rejects with a TimeoutError when that was the last', async () => {
    const { client, dispatcher, clock } = await loggedIn({ timeoutMs: 1000, retry: false });
    dispatcher.next.push(() => new Promise(() => {}));
    const error = failed(client.presence.forcePush());
    await clock.advance(1000);
    expect(await error).toBeInstanceOf(TimeoutError);
  });
});

describe('answers that are none', () => {
  test('packet id −1 refuses every call of the packet, which is not sent again', async () => {
    const { client, dispatcher } = await loggedIn();
    dispatcher.next.push(json(200, { packetId: -1, responses: [failure(403, 40301, 'Bad signature')] }));
    const errors = await Promise.all([
      failed(client.presence.forcePush()),
      failed(client.presence.stopListening()),
    ]);
    expect(errors).toMatchObject([
      { name: 'ServopError', reasonCode: 40301, operation: 'FORCE_PUSH' },
      { name: 'ServopError', reasonCode: 40301, operation: 'STOP_LISTENING' },
    ]);
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('fewer answers than messages fail the calls that got none', async () => {
    const { client, dispatcher } = await loggedIn();
    dispatcher.next.push(json(200, { packetId: 1, responses: [{ status: 200, data: null }] }));
    const [first, second] = await Promise.allSettled([
      client.presence.forcePush(),
      client.presence.stopListening(),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(second).toMatchObject({
      status: 'rejected',
      reason: { name: 'UnexpectedAnswerError', operationId: 'presence.STOP_LISTENING' },
    });
  });

  test.each([
    [
      'the answer to another packet',
      json(200, { packetId: 7, responses: [{ status: 200 }] }),
      UnexpectedAnswerError,
    ],
    ['a page', new Response('<h1>Sign in</h1>', { status: 200 }), UnexpectedAnswerError],
    ['a page that is not there', new Response('<h1>No</h1>', { status: 404 }), UnexpectedAnswerError],
    ['JSON of something else', json(500, { status: 500, error: 'boom' }), ServerError],
    ['nothing', new Response('', { status: 200 }), UnexpectedAnswerError],
  ])('%s is a typed error', async (_, response, Class) => {
    const { client, dispatcher } = await loggedIn();
    dispatcher.next.push(response);
    const error = await failed(client.presence.forcePush());
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ method: 'POST', url: 'http://127.0.0.1:4010/worlds/a/dispatcherv2' });
  });

  test('an error in place of the packet fails every call with it', async () => {
    const { client, dispatcher } = await loggedIn();
    dispatcher.next.push(json(413, failure(400, 40408)));
    expect(await failed(client.presence.forcePush())).toMatchObject({
      name: 'ServopError',
      reasonCode: 40408,
    });
  });

  test('a reason code that is not known here has no name', async () => {
    const { client } = await loggedIn(
      {},
      { answer: ({ operation }) => (operation === 'FORCE_PUSH' ? failure(400, 49999) : undefined) },
    );
    const error = await failed(client.presence.forcePush());
    expect(error).toMatchObject({ reasonCode: 49999, reasonName: undefined });
  });
});

describe('without a session', () => {
  test('a call is not sent', async () => {
    const { client, dispatcher } = setUp();
    expect(await failed(client.presence.forcePush())).toMatchObject({
      name: 'ServopError',
      status: 403,
      reasonCode: 40304,
      service: 'presence',
      operation: 'FORCE_PUSH',
    });
    expect(dispatcher.packets).toHaveLength(0);
  });

  test.each([40303, 40304, 40356])(
    'after %i nothing is sent, and calls fail for the same reason',
    async (code) => {
      const { client, dispatcher } = await loggedIn();
      dispatcher.next.push(json(200, { packetId: 1, responses: [failure(403, code)] }));
      expect(await failed(client.presence.forcePush())).toMatchObject({ reasonCode: code });
      expect(await failed(client.presence.forcePush())).toMatchObject({ reasonCode: code });
      expect(dispatcher.packets).toHaveLength(1);
      expect(client.authenticated).toBe(false);
    },
  );
});

describe('re-authentication', () => {
  /** Sessions are over from the start, but for those in `good`. */
  const sessions = (good: string[], loginAnswer?: () => object | undefined): FakeDispatcherOptions => ({
    answer: ({ operation }, { sessionId }) => {
      if (operation === 'AUTHENTICATE') return loginAnswer?.();
      return good.includes(sessionId ?? '') ? undefined : failure(403, 40303);
    },
  });

  test('logs in once for all calls that failed, and sends them again in order', async () => {
    const { client, dispatcher } = await loggedIn({ reauthenticate: true }, sessions(['session-2']));
    await Promise.all([
      client.presence.forcePush(),
      client.presence.setVisibility(true),
      client.group.leaveGroup('g'),
    ]);
    const calls = ['presence.FORCE_PUSH', 'presence.SET_VISIBILITY', 'group.LEAVE_GROUP'];
    expect(dispatcher.servops).toEqual([calls, ['authenticationV2.AUTHENTICATE'], calls]);
    expect(dispatcher.packets[2]).toMatchObject({ packetId: 1, sessionId: 'session-2' });
  });

  test('uses the same credentials, names the profile, and makes no new one', async () => {
    const { client, dispatcher } = setUp({ reauthenticate: true }, sessions(['session-2']));
    await client.authenticateUniversal('ada', PASSWORD, { forceCreate: true });
    await client.presence.forcePush();
    expect(dispatcher.packets[2]?.messages[0]?.data).toMatchObject({
      externalId: 'ada',
      authenticationToken: PASSWORD,
      forceCreate: false,
      profileId: 'profile-1',
    });
  });

  test('a call that fails again is not sent a third time', async () => {
    const { client, dispatcher } = await loggedIn({ reauthenticate: true }, sessions([]));
    expect(await failed(client.presence.forcePush())).toMatchObject({
      reasonCode: 40303,
      operation: 'FORCE_PUSH',
    });
    expect(dispatcher.packets).toHaveLength(3);
  });

  test('when the login fails, the calls reject with what it failed with', async () => {
    let logins = 0;
    const changedPassword = () => (logins++ > 0 ? failure(403, 40307) : undefined);
    const { client, dispatcher } = await loggedIn({ reauthenticate: true }, sessions([], changedPassword));
    const errors = await Promise.all([
      failed(client.presence.forcePush()),
      failed(client.presence.stopListening()),
    ]);
    expect(errors).toMatchObject([{ reasonCode: 40307 }, { reasonCode: 40307 }]);
    expect(dispatcher.packets).toHaveLength(2);
  });

  test('a session that expired in silence is renewed by the next call', async () => {
    const { client, dispatcher, clock } = await loggedIn({ reauthenticate: true }, sessions(['session-2']));
    await clock.advance(1_020_000);
    expect(dispatcher.servops).toEqual([['heartbeat.READ']]);
    expect(client.authenticated).toBe(false);
    await client.presence.forcePush();
    expect(dispatcher.servops.slice(1)).toEqual([['authenticationV2.AUTHENTICATE'], ['presence.FORCE_PUSH']]);
  });

  test.each([
    ['is off by default', {}, 40303],
    ['does not take a session back from another login', { reauthenticate: true }, 40356],
  ])('%s', async (_, options, code) => {
    const { client, dispatcher } = await loggedIn(options);
    dispatcher.next.push(json(200, { packetId: 1, responses: [failure(403, code)] }));
    expect(await failed(client.presence.forcePush())).toMatchObject({ reasonCode: code });
    expect(dispatcher.packets).toHaveLength(1);
  });
});

describe('the heartbeat', () => {
  test('comes when nothing else was sent for 85 % of the life of the session', async () => {
    const { client, dispatcher, clock } = await loggedIn();
    await clock.advance(1_000_000);
    await client.presence.forcePush();
    await clock.advance(1_019_999);
    expect(heartbeats(dispatcher)).toHaveLength(0);
    await clock.advance(1);
    expect(heartbeats(dispatcher)).toHaveLength(1);
    await clock.advance(1_020_000);
    expect(heartbeats(dispatcher)).toHaveLength(2);
  });

  test('can be switched off', async () => {
    const { dispatcher, clock } = await loggedIn({ heartbeat: false });
    await clock.advance(10_000_000);
    expect(dispatcher.packets).toHaveLength(0);
    expect(clock.pending).toBe(0);
  });

  test('one that gets no answer harms nobody', async () => {
    const { client, dispatcher, clock } = await loggedIn({ retry: false });
    dispatcher.next.push(networkFault('ECONNRESET'));
    await clock.advance(1_020_000);
    expect(client.authenticated).toBe(true);
    await clock.advance(1_020_000);
    expect(heartbeats(dispatcher)).toHaveLength(2);
  });

  test('a service that does not tell the life of the session is not flooded', async () => {
    const { dispatcher, clock } = await loggedIn(
      {},
      {
        answer: ({ operation }) => (operation === 'AUTHENTICATE' ? { data: { sessionId: 's' } } : undefined),
      },
    );
    await clock.advance(10_000_000);
    expect(clock.pending).toBe(0);
    expect(dispatcher.packets).toHaveLength(0);
  });
});

describe('logging out', () => {
  test('tells the service, forgets the session and leaves no timer', async () => {
    const { client, dispatcher, clock } = await loggedIn();
    await client.logout();
    expect(dispatcher.servops).toEqual([['playerState.LOGOUT']]);
    expect([client.authenticated, client.profileId, clock.pending]).toEqual([false, undefined, 0]);
    expect(await failed(client.presence.forcePush())).toMatchObject({ reasonCode: 40304 });
  });

  test('calls made before go along, calls made after are not sent', async () => {
    const { client, dispatcher } = await loggedIn();
    const before = client.presence.forcePush();
    const logout = client.logout();
    const after = failed(client.presence.stopListening());
    await Promise.all([before, logout]);
    expect(await after).toMatchObject({ reasonCode: 40304 });
    expect(dispatcher.servops).toEqual([['presence.FORCE_PUSH', 'playerState.LOGOUT']]);
  });

  test('without a session does nothing', async () => {
    const { client, dispatcher } = setUp();
    await client.logout();
    expect(dispatcher.packets).toHaveLength(0);
  });

  test('of a session that is over already succeeds, without logging in for it', async () => {
    const { client, dispatcher } = await loggedIn({ reauthenticate: true });
    dispatcher.next.push(json(200, { packetId: 1, responses: [failure(403, 40303)] }));
    await client.logout();
    expect(await failed(client.presence.forcePush())).toMatchObject({ name: 'ServopError' });
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('forgets the session also when the service cannot be told', async () => {
    const { client, dispatcher } = await loggedIn({ retry: false });
    dispatcher.next.push(networkFault('ENETDOWN'));
    expect(await failed(client.logout())).toBeInstanceOf(NetworkError);
    expect(client.authenticated).toBe(false);
  });

  test('forgets the credentials', async () => {
    const { client, dispatcher } = await loggedIn({ reauthenticate: true });
    await client.logout();
    expect(await failed(client.presence.forcePush())).toMatchObject({ reasonCode: 40304 });
    expect(dispatcher.servops.flat()).not.toContain('authenticationV2.AUTHENTICATE');
  });
});

describe('a signal', () => {
  const reason = new Error('no longer wanted');

  test('takes a call that waits out of its packet', async () => {
    const { client, dispatcher } = await loggedIn();
    const controller = new AbortController();
    const call = failed(client.presence.forcePush({ signal: controller.signal }));
    const other = client.presence.stopListening();
    controller.abort(reason);
    expect(await call).toBe(reason);
    await other;
    expect(dispatcher.servops).toEqual([['presence.STOP_LISTENING']]);
  });

  test('ends a call that is on its way, and only that', async () => {
    const { client, dispatcher } = await loggedIn();
    let release: () => void = () => {};
    dispatcher.next.push(
      (packet) =>
        new Promise((resolve) => {
          release = () => resolve(dispatcher.answer(packet));
        }),
    );
    const controller = new AbortController();
    const call = failed(client.presence.forcePush({ signal: controller.signal }));
    const other = client.presence.stopListening();
    await settle();
    controller.abort(reason);
    expect(await call).toBe(reason);
    release();
    await other;
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('that has aborted before sends nothing', async () => {
    const { client, dispatcher } = await loggedIn();
    expect(await failed(client.presence.forcePush({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    await settle();
    expect(dispatcher.packets).toHaveLength(0);
  });
});

describe('secrets', () => {
  test('no error, and no JSON of one, holds the session id, the password or the secret', async () => {
    const quoting = `Token ${PASSWORD} of session-1 does not match`;
    const { client, dispatcher } = await loggedIn({ retry: false });
    const fail = (play: Response | Error) => {
      dispatcher.next.push(play);
      return failed(client.presence.forcePush());
    };
    const errors = [
      await fail(json(200, { packetId: 1, responses: [failure(400, 40660, 'in session-1')] })),
      await fail(
        new Response('{"packetId":2,"responses":[{"data":{"sessionId":"session-1"', { status: 200 }),
      ),
      await fail(json(200, { packetId: 9, sessionId: 'session-1', responses: [{ status: 200 }] })),
      await fail(networkFault('ECONNRESET')),
    ];
    dispatcher.next.push(json(200, { packetId: 0, responses: [failure(403, 40307, quoting)] }));
    errors.push(await failed(client.authenticateUniversal('ada', PASSWORD)));
    for (const error of errors) {
      expect(error).toBeInstanceOf(PresenceError);
      const { message, ...fields } = error as PresenceError;
      const text = JSON.stringify([error, message, fields, Object.entries(error as object)]);
      expect(text).not.toContain(PASSWORD);
      expect(text).not.toContain(SECRET);
    }
    const texts = JSON.stringify(errors.slice(0, 4));
    expect(texts).not.toContain('session-1');
    expect(JSON.stringify(errors[0])).toContain('in REDACTED');
  });

  test('a client shows nothing of them when it is printed', async () => {
    const { client } = await loggedIn({ reauthenticate: true });
    const { inspect } = await import('node:util');
    const shown = inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client);
    for (const secret of [SECRET, PASSWORD, 'session-1']) expect(shown).not.toContain(secret);
  });
});

describe('options', () => {
  test.each([
    ['appId', ''],
    ['secret', undefined],
    ['appVersion', 3],
    ['serverUrl', 'ftp://example.com'],
    ['retry', { maxAttempts: 0 }],
    ['timeoutMs', 0],
    ['reconnect', { baseDelayMs: -1 }],
  ])('%s %j is refused', (name, value) => {
    expect(() => setUp({ [name]: value })).toThrow(PresenceError);
  });

  test('the address is the real one by default', async () => {
    const dispatcher = new FakeDispatcher();
    const client = new BrainCloudClient({
      appId: '1',
      secret: 's',
      appVersion: '1',
      fetch: dispatcher.fetch,
    });
    await client.authenticateUniversal('ada', PASSWORD);
    await client.logout();
    expect(dispatcher.packets[0]?.url).toBe('https://api.braincloudservers.com/dispatcherv2');
  });
});

test('what is not described can be called as well', async () => {
  const { client, dispatcher } = await loggedIn(
    {},
    { answer: ({ service }) => (service === 'chat' ? { data: 7 } : {}) },
  );
  expect(await client.untyped('chat', 'GET_CHANNEL', { channel: 'x' })).toBe(7);
  expect(dispatcher.packets[0]?.messages).toEqual([
    { service: 'chat', operation: 'GET_CHANNEL', data: { channel: 'x' } },
  ]);
});

test('heartbeats do not keep Node alive', async () => {
  const unrefs: number[] = [];
  const clock = new ManualClock();
  const timers = {
    now: clock.now,
    setTimeout: (callback: () => void, delayMs: number) =>
      Object.assign(clock.setTimeout(callback, delayMs) as object, { unref: () => unrefs.push(delayMs) }),
    clearTimeout: clock.clearTimeout,
  };
  await loggedIn({ clock: timers, timeoutMs: Number.POSITIVE_INFINITY });
  expect(unrefs).toContain(1_020_000);
});
