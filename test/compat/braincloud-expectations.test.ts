import { describe, expect, test } from 'vitest';
import { ServopError } from '../../src/index.ts';
import type { Result, RttMessage, ServiceName } from './braincloud-js/library.ts';
import { OfficialPlayer } from './braincloud-js/player.ts';
import { makeWorld, newOwn, serve, useCleanup } from './braincloud-js/setup.ts';

// What the Presence and RTT blocks of the vendor's JavaScript tests expect, in our words. Their players are
// new, and their profiles and groups do not exist.

type Expectation = [
  what: string,
  status: number,
  reasonCode: number | undefined,
  method: string,
  ...unknown[],
];

/** For a player who is logged in and not connected to RTT. */
const presenceExpectations: Expectation[] = [
  ['a forced push succeeds', 200, undefined, 'forcePush'],
  [
    'friends have a presence, even if there are none',
    200,
    undefined,
    'getPresenceOfFriends',
    'brainCloud',
    true,
  ],
  ['what is no group has none', 400, 40462, 'getPresenceOfGroup', 'testPlatform', true],
  [
    'unknown profiles are no error',
    200,
    undefined,
    'getPresenceOfUsers',
    ['aaa-bbb-ccc', 'bbb-ccc-ddd'],
    true,
  ],
  ['friends can be listened to', 200, undefined, 'registerListenersForFriends', 'brainCloud', true],
  ['what is no group cannot', 400, 40462, 'registerListenersForGroup', 'bad_group_id', true],
  [
    'unknown profiles can',
    200,
    undefined,
    'registerListenersForProfiles',
    ['aaa-bbb-ccc', 'bbb-ccc-ddd'],
    true,
  ],
  ['visibility is refused', 400, 40627, 'setVisibility', true],
  ['to stop listening is refused', 400, 40627, 'stopListening'],
  ['an activity is refused', 400, 40627, 'updateActivity', { status: 'waiting' }],
];

useCleanup();

/** Like the vendor's tests: two players log in through one client, one after the other. */
async function setUp(): Promise<OfficialPlayer> {
  const player = new OfficialPlayer(await serve(makeWorld()), 'UserA-1');
  const other = await new Promise<Result>((resolve) => {
    player.wrapper.authenticateUniversal('UserB-1', 'UserB-1', true, resolve);
  });
  expect(other).toMatchObject({ status: 200, data: { profileId: expect.any(String) } });
  player.wrapper.brainCloudClient.resetCommunication();
  const own = await player.logIn();
  expect(own).toMatchObject({ status: 200, data: { newUser: 'true' } });
  expect(own.data).not.toMatchObject({ profileId: Reflect.get(other.data as object, 'profileId') });
  return player;
}

describe('vendor expectations of presence without a connection', () => {
  test.each(presenceExpectations)('%s', async (_, status, reasonCode, method, ...args) => {
    const player = await setUp();
    const result = await player.call('presence', method, ...args);
    expect(result).toMatchObject({ status, ...(reasonCode ? { reason_code: reasonCode } : {}) });
    expect(await player.call('playerState', 'logout')).toMatchObject({ status: 200 });
    expect(player.wrapper.brainCloudClient.isAuthenticated()).toBe(false);
  });

  test.each(presenceExpectations)(
    '%s, for our client too',
    async (_, status, reasonCode, method, ...args) => {
      const client = newOwn(await serve(makeWorld()));
      await client.authenticateUniversal('UserA-1', 'UserA-1', { forceCreate: true });
      // The table follows the vendor's documentation; the type tests check our own signatures.
      const methods = client.presence as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
      const outcome = await methods[method]?.(...args).then(
        () => ({ status: 200, reasonCode: undefined }),
        (error: unknown) => (error instanceof ServopError ? error : Promise.reject(error)),
      );
      expect(outcome).toMatchObject({ status, reasonCode });
    },
  );
});

describe('vendor expectations of RTT', () => {
  test('a connection can be asked for', async () => {
    const player = await setUp();
    expect(await player.call('rttService', 'requestClientConnection')).toMatchObject({ status: 200 });
  });

  test('CONNECT is answered, and again after RTT was disabled', async () => {
    const player = await setUp();
    const first = await player.enableRtt();
    expect(first.operation).toBe('CONNECT');
    player.wrapper.rttService.disableRTT();
    expect(player.wrapper.rttService.isRTTEnabled()).toBe(false);
    const second = await player.enableRtt();
    expect(second.operation).toBe('CONNECT');
    expect(second.data).not.toEqual(first.data);
  });

  test('an event to oneself comes back over the connection', async () => {
    const player = await setUp();
    const { data: state } = await player.call('playerState', 'readUserState');
    await player.enableRtt();
    const pushed = new Promise<RttMessage>((resolve) => {
      player.wrapper.rttService.registerRTTEventCallback(resolve);
    });
    const profileId: unknown = Reflect.get(state as object, 'profileId');
    const sent = await player.call('event', 'sendEvent', profileId, 'test', { testData: 42 });
    expect(sent).toMatchObject({ status: 200, data: { evId: expect.any(String) } });
    expect(await pushed).toMatchObject({
      service: 'event',
      operation: 'GET_EVENTS',
      data: { ...(sent.data as object), eventType: 'test', eventData: { testData: 42 } },
    });
  });

  // The vendor's block continues with chat and lobbies, which are not mocked.
  test.each<[service: ServiceName, method: string, ...unknown[]]>([
    ['chat', 'getChannelId', 'gl', 'valid'],
    ['chat', 'postChatMessageSimple', '', 'Unit test message', true],
    ['chat', 'channelConnect', '', 50],
    ['lobby', 'createLobby', 'MATCH_UNRANKED', 0, null, false, {}, 'all', {}],
  ])(
    'a connection outlives %s.%s, which is refused for it is not mocked',
    async (service, method, ...args) => {
      const player = await setUp();
      await player.enableRtt();
      const refused = await player.call(service, method, ...args);
      expect(refused).toMatchObject({ status: 400, reason_code: 40333 });
      expect(await player.call('presence', 'updateActivity', { status: 'waiting' })).toMatchObject({
        status: 200,
      });
      expect(player.wrapper.rttService.isRTTEnabled()).toBe(true);
    },
  );
});
