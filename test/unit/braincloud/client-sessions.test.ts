import { describe, expect, test } from 'vitest';
import {
  type BrainCloudClient,
  NetworkError,
  PresenceError,
  ServopError,
} from '../../../src/braincloud/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { rejectionOf } from '../../rejection-of.ts';
import { json, networkFault } from '../http/fake-fetch.ts';
import { heartbeats, loggedInClient, PASSWORD, setUpClient } from './client-setup.ts';
import { type FakeDispatcherOptions, failedMessage, login } from './fake-dispatcher.ts';

describe('logging in', () => {
  test('sends the credentials without a session to the dispatcher under the path of serverUrl', async () => {
    const { client, dispatcher } = setUpClient({ languageCode: 'en', countryCode: 'CA' });
    const result = await client.authenticateUniversal('ada', PASSWORD, { forceCreate: true });
    expect(result.sessionId).toBe('session-1');
    const [packet] = dispatcher.packets;
    expect(packet).toMatchObject({
      url: 'http://127.0.0.1:4010/worlds/a/dispatcherv2',
      packetId: 0,
      sessionId: '',
      gameId: app.id,
      messages: [
        {
          service: 'authenticationV2',
          operation: 'AUTHENTICATE',
          data: {
            gameId: app.id,
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
    const { client, dispatcher } = setUpClient();
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
    const { client } = setUpClient(
      {},
      { answer: () => failedMessage(202, 40208, 'Missing profile, must force create.') },
    );
    const error = await rejectionOf(client.authenticateUniversal('nobody', PASSWORD));
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

  test('is sent alone; calls of the same tick wait for its session', async () => {
    const { client, dispatcher } = setUpClient();
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

  test('is sent alone, after earlier calls', async () => {
    const { client, dispatcher } = await loggedInClient();
    await Promise.all([client.presence.forcePush(), client.authenticateUniversal('grace', PASSWORD)]);
    expect(dispatcher.servops).toEqual([['presence.FORCE_PUSH'], ['authenticationV2.AUTHENTICATE']]);
    expect(dispatcher.packets.map(({ sessionId }) => sessionId)).toEqual(['session-1', '']);
  });

  test('calls waiting for a failed login are not sent', async () => {
    const { client, dispatcher } = setUpClient({}, { answer: () => failedMessage(403, 40307) });
    const login = rejectionOf(client.authenticateUniversal('ada', 'wrong'));
    const call = rejectionOf(client.presence.forcePush());
    expect(await login).toMatchObject({ reasonCode: 40307 });
    expect(await call).toMatchObject({ status: 403, reasonCode: 40304, operation: 'FORCE_PUSH' });
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('is not needed for the version check and password resets, which are sent alone', async () => {
    const { client, dispatcher } = setUpClient({}, { answer: ({ operation }) => ({ data: { operation } }) });
    const email = { externalId: 'ada@example.com' };
    const calls = [
      client.call('authenticationV2.GET_SERVER_VERSION'),
      rejectionOf(client.presence.forcePush()),
      client.call('authenticationV2.RESET_EMAIL_PASSWORD', email),
    ];
    expect(await Promise.all(calls)).toMatchObject([
      { operation: 'GET_SERVER_VERSION' },
      { reasonCode: 40304 },
      { operation: 'RESET_EMAIL_PASSWORD' },
    ]);
    expect(dispatcher.packets.map(({ sessionId, messages }) => [sessionId, messages.length])).toEqual([
      ['', 1],
      ['', 1],
    ]);
  });

  test('an answer without a session id is an error', async () => {
    const { client } = setUpClient({}, { answer: () => ({ data: {} }) });
    expect(await rejectionOf(client.authenticateUniversal('ada', PASSWORD))).toBeInstanceOf(PresenceError);
    expect(client.authenticated).toBe(false);
  });
});

describe('without a session', () => {
  test('a call is not sent', async () => {
    const { client, dispatcher } = setUpClient();
    expect(await rejectionOf(client.presence.forcePush())).toMatchObject({
      name: 'ServopError',
      status: 403,
      reasonCode: 40304,
      service: 'presence',
      operation: 'FORCE_PUSH',
    });
    expect(dispatcher.packets).toHaveLength(0);
  });

  test.each([40303, 40304, 40356])(
    'after %i nothing is sent, and calls fail with the same reason',
    async (code) => {
      const { client, dispatcher } = await loggedInClient();
      dispatcher.next.push(json(200, { packetId: 1, responses: [failedMessage(403, code)] }));
      expect(await rejectionOf(client.presence.forcePush())).toMatchObject({ reasonCode: code });
      expect(await rejectionOf(client.presence.forcePush())).toMatchObject({ reasonCode: code });
      expect(dispatcher.packets).toHaveLength(1);
      expect(client.authenticated).toBe(false);
    },
  );
});

describe('re-authentication', () => {
  /** All sessions except those in `good` count as expired from the start. */
  const sessions = (good: string[], loginAnswer?: () => object | undefined): FakeDispatcherOptions => ({
    answer: ({ operation }, { sessionId }) => {
      if (operation === 'AUTHENTICATE') return loginAnswer?.();
      return good.includes(sessionId ?? '') ? undefined : failedMessage(403, 40303);
    },
  });

  test('logs in once for all failed calls and resends them in order', async () => {
    const { client, dispatcher } = await loggedInClient({ reauthenticate: true }, sessions(['session-2']));
    await Promise.all([
      client.presence.forcePush(),
      client.presence.setVisibility(true),
      client.group.leaveGroup('g'),
    ]);
    const calls = ['presence.FORCE_PUSH', 'presence.SET_VISIBILITY', 'group.LEAVE_GROUP'];
    expect(dispatcher.servops).toEqual([calls, ['authenticationV2.AUTHENTICATE'], calls]);
    expect(dispatcher.packets[2]).toMatchObject({ packetId: 1, sessionId: 'session-2' });
  });

  test('uses the same credentials and profile, and creates none', async () => {
    const { client, dispatcher } = setUpClient({ reauthenticate: true }, sessions(['session-2']));
    await client.authenticateUniversal('ada', PASSWORD, { forceCreate: true });
    await client.presence.forcePush();
    expect(dispatcher.packets[2]?.messages[0]?.data).toMatchObject({
      externalId: 'ada',
      authenticationToken: PASSWORD,
      forceCreate: false,
      profileId: 'profile-1',
    });
  });

  test('a call that fails twice is not sent a third time', async () => {
    const { client, dispatcher } = await loggedInClient({ reauthenticate: true }, sessions([]));
    expect(await rejectionOf(client.presence.forcePush())).toMatchObject({
      reasonCode: 40303,
      operation: 'FORCE_PUSH',
    });
    expect(dispatcher.packets).toHaveLength(3);
  });

  test('when the login fails, the calls reject with its error', async () => {
    let logins = 0;
    const changedPassword = () => (logins++ > 0 ? failedMessage(403, 40307) : undefined);
    const { client, dispatcher } = await loggedInClient(
      { reauthenticate: true },
      sessions([], changedPassword),
    );
    const errors = await Promise.all([
      rejectionOf(client.presence.forcePush()),
      rejectionOf(client.presence.stopListening()),
    ]);
    expect(errors).toMatchObject([{ reasonCode: 40307 }, { reasonCode: 40307 }]);
    expect(dispatcher.packets).toHaveLength(2);
  });

  test('a session that expired unnoticed is renewed by the next call', async () => {
    const { client, dispatcher, clock } = await loggedInClient(
      { reauthenticate: true },
      sessions(['session-2']),
    );
    await clock.advance(1_020_000);
    expect(dispatcher.servops).toEqual([['heartbeat.READ']]);
    expect(client.authenticated).toBe(false);
    await client.presence.forcePush();
    expect(dispatcher.servops.slice(1)).toEqual([['authenticationV2.AUTHENTICATE'], ['presence.FORCE_PUSH']]);
  });

  test.each([
    ['is off by default', {}, 40303],
    ['does not replace a session from another login', { reauthenticate: true }, 40356],
  ])('%s', async (_, options, code) => {
    const { client, dispatcher } = await loggedInClient(options);
    dispatcher.next.push(json(200, { packetId: 1, responses: [failedMessage(403, code)] }));
    expect(await rejectionOf(client.presence.forcePush())).toMatchObject({ reasonCode: code });
    expect(dispatcher.packets).toHaveLength(1);
  });
});

test.each([
  ['no text', { toString: 1, valueOf: 1 }],
  ['a list', [[[]]]],
  ['nothing', null],
  ['next to nothing', 1e-9],
])('a login whose other fields are %s still opens the session', async (_, value) => {
  const fields = {
    profileId: value,
    playerSessionExpiry: value,
    maxBundleMsgs: value,
    compressIfLarger: value,
  };
  const { client, dispatcher, clock } = setUpClient(
    {},
    { answer: ({ operation }) => (operation === 'AUTHENTICATE' ? login('s', fields) : undefined) },
  );
  await client.authenticateUniversal('ada', PASSWORD);
  await client.presence.forcePush();
  await clock.advance(999);
  expect([client.authenticated, client.profileId]).toEqual([true, undefined]);
  // A very short session lifetime does not flood the service.
  expect(heartbeats(dispatcher)).toHaveLength(0);
});

describe('the heartbeat', () => {
  test('is sent after 85 % of the session lifetime without traffic', async () => {
    const { client, dispatcher, clock } = await loggedInClient();
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
    const { dispatcher, clock } = await loggedInClient({ heartbeat: false });
    await clock.advance(10_000_000);
    expect(dispatcher.packets).toHaveLength(0);
    expect(clock.pending).toBe(0);
  });

  test('has no effect when it fails', async () => {
    const { client, dispatcher, clock } = await loggedInClient({ retry: false });
    dispatcher.next.push(networkFault('ECONNRESET'));
    await clock.advance(1_020_000);
    expect(client.authenticated).toBe(true);
    await clock.advance(1_020_000);
    expect(heartbeats(dispatcher)).toHaveLength(2);
  });

  test('is sent at a default interval when the session lifetime is unknown', async () => {
    const { dispatcher, clock } = await loggedInClient(
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
  test('calls the service, drops the session and leaves no timer', async () => {
    const { client, dispatcher, clock } = await loggedInClient();
    await client.logout();
    expect(dispatcher.servops).toEqual([['playerState.LOGOUT']]);
    expect([client.authenticated, client.profileId, clock.pending]).toEqual([false, undefined, 0]);
    expect(await rejectionOf(client.presence.forcePush())).toMatchObject({ reasonCode: 40304 });
  });

  test('sends earlier calls but not later ones', async () => {
    const { client, dispatcher } = await loggedInClient();
    const before = client.presence.forcePush();
    const logout = client.logout();
    const after = rejectionOf(client.presence.stopListening());
    await Promise.all([before, logout]);
    expect(await after).toMatchObject({ reasonCode: 40304 });
    expect(dispatcher.servops).toEqual([['presence.FORCE_PUSH', 'playerState.LOGOUT']]);
  });

  test('without a session does nothing', async () => {
    const { client, dispatcher } = setUpClient();
    await client.logout();
    expect(dispatcher.packets).toHaveLength(0);
  });

  test('of an expired session succeeds without logging in', async () => {
    const { client, dispatcher } = await loggedInClient({ reauthenticate: true });
    dispatcher.next.push(json(200, { packetId: 1, responses: [failedMessage(403, 40303)] }));
    await client.logout();
    expect(await rejectionOf(client.presence.forcePush())).toMatchObject({ name: 'ServopError' });
    expect(dispatcher.packets).toHaveLength(1);
  });

  test('drops the session when the service is unreachable', async () => {
    const { client, dispatcher } = await loggedInClient({ retry: false });
    dispatcher.next.push(networkFault('ENETDOWN'));
    expect(await rejectionOf(client.logout())).toBeInstanceOf(NetworkError);
    expect(client.authenticated).toBe(false);
  });

  test('drops the credentials', async () => {
    const { client, dispatcher } = await loggedInClient({ reauthenticate: true });
    await client.logout();
    expect(await rejectionOf(client.presence.forcePush())).toMatchObject({ reasonCode: 40304 });
    expect(dispatcher.servops.flat()).not.toContain('authenticationV2.AUTHENTICATE');
  });
});
