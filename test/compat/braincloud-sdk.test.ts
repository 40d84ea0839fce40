import { describe, expect, test } from 'vitest';
import { defaultBraincloudSeed } from '../../mocks/index.ts';
import { type BrainCloudClient, ServopError } from '../../src/index.ts';
import type { ServiceName } from './braincloud-js/library.ts';
import { OfficialPlayer } from './braincloud-js/player.ts';
import { answeredBy, makeWorld, newOwn, serve, useCleanup } from './braincloud-js/setup.ts';

const [nova, pixel, , juniper, , wren] = defaultBraincloudSeed.profiles.map(({ id }) => id) as string[];
const [nightOwls, invitationOnly] = (defaultBraincloudSeed.groups ?? []).map(({ id }) => id) as string[];
const anglers = '41000000-0000-4000-8000-000000000003';
const nowhere = '41000000-0000-4000-8000-00000000000f';
const picture = 'https://example.com/prime.png';
const playing = { STATUS: 'PLAYING', LEVEL: 3 };

/** The default seed, with a group of which Nova is a plain member. */
const seed = {
  braincloud: {
    ...defaultBraincloudSeed,
    groups: [
      ...(defaultBraincloudSeed.groups ?? []),
      {
        id: anglers,
        name: 'Anglers',
        groupType: 'clan',
        members: [
          { profileId: pixel as string, role: 'OWNER' as const },
          { profileId: nova as string, role: 'MEMBER' as const },
        ],
      },
    ],
  },
};

type CallOf = [service: ServiceName, method: string, ...args: unknown[]];

/** One call to each method, with its arguments in the documented order. */
const calls: CallOf[] = [
  ['playerState', 'updateUserName', 'Nova Prime'],
  ['playerState', 'updateUserPictureUrl', picture],
  ['friend', 'getMySocialInfo', 'All', true],
  ['friend', 'addFriends', [wren]],
  ['friend', 'removeFriends', [juniper]],
  ['friend', 'listFriends', 'All', true],
  ['friend', 'getUsersOnlineStatus', [nova, pixel, 'nobody']],
  ['group', 'createGroup', 'Raid', 'clan', true, { member: 2, other: 1 }, { boss: 1 }, { badge: 2 }, null],
  ['group', 'addGroupMember', nightOwls, wren, 'MEMBER', { shift: 'late' }],
  ['group', 'joinGroup', invitationOnly],
  ['group', 'leaveGroup', anglers],
  ['group', 'readGroupMembers', nightOwls],
  ['group', 'getMyGroups'],
  ['presence', 'updateActivity', playing],
  ['presence', 'setVisibility', true],
  ['presence', 'forcePush'],
  ['presence', 'getPresenceOfFriends', 'all', true],
  ['presence', 'getPresenceOfGroup', nightOwls, true],
  ['presence', 'getPresenceOfUsers', [nova, pixel, 'nobody'], true],
  ['presence', 'getPresenceOfUsers', [nova, pixel], false],
  ['presence', 'registerListenersForFriends', 'brainCloud', true],
  ['presence', 'registerListenersForGroup', nightOwls, true],
  ['presence', 'registerListenersForProfiles', [wren, nova], false],
  ['presence', 'stopListening'],
  ['group', 'deleteGroup', nightOwls, -1],
];

/** Calls that the service refuses, with the same error for both clients. */
const refusals: CallOf[] = [
  ['presence', 'getPresenceOfGroup', nowhere, true],
  ['presence', 'registerListenersForGroup', invitationOnly, true],
  ['presence', 'updateActivity', { story: 'x'.repeat(2000) }],
  ['presence', 'updateActivity', 'resting'],
  ['group', 'leaveGroup', nightOwls],
  ['group', 'createGroup', 'Raid', 'no-such-type', false, null, null, null, null],
  ['group', 'deleteGroup', nightOwls, 7],
];

/** Lists that BrainCloudClient returns without their enclosing object. */
const lists = ['presence', 'friends', 'onlineStatus'];

function unwrapped(data: unknown): unknown {
  const [key = ''] = Object.keys(data ?? {});
  return lists.includes(key) ? Reflect.get(data as object, key) : (data ?? undefined);
}

function callOwn(client: BrainCloudClient, [service, method, ...args]: CallOf): Promise<unknown> {
  // The table of calls follows the vendor's documentation; the type tests check our own signatures.
  const services = client as unknown as Record<
    string,
    Record<string, (...args: unknown[]) => Promise<unknown>>
  >;
  return services[service]?.[method]?.(...args) ?? Promise.reject(new Error(`No ${service}.${method}.`));
}

useCleanup();

describe('the official JavaScript library', () => {
  test('gets the same answer from every call as BrainCloudClient', async () => {
    const [theirWorld, ourWorld] = [makeWorld({ seed }), makeWorld({ seed })];
    const theirs = new OfficialPlayer(await serve(theirWorld), 'nova');
    const ours = newOwn(await serve(ourWorld));

    const { data: login } = await theirs.logIn();
    expect(login).toEqual(await ours.authenticateUniversal('nova', 'nova-password', { forceCreate: true }));
    const { data: address } = await theirs.call('rttService', 'requestClientConnection');
    expect(address).toMatchObject({
      auth: (await ours.call('rttRegistration.REQUEST_CLIENT_CONNECTION')).auth,
    });
    await theirs.enableRtt();
    await ours.rtt.connect();
    expect(theirs.wrapper.rttService.getRTTConnectionId()).toBe(ours.rtt.cxId);

    for (const call of calls) {
      const [service, method, ...args] = call;
      const result = await theirs.call(service, method, ...args);
      expect(result.status, method).toBe(200);
      expect(unwrapped(result.data), method).toEqual(await callOwn(ours, call));
    }
    await theirs.call('playerState', 'logout');
    await ours.logout();
    expect(answeredBy(theirWorld)).toEqual(answeredBy(ourWorld));
    expect(new Set(answeredBy(theirWorld)).size).toBeGreaterThan(calls.length);
  });

  test.each([
    ['Anonymous', (player: OfficialPlayer) => player.logInAnonymously()],
    ['Email', (player: OfficialPlayer) => player.logInByEmail('ada@example.com', 'secret')],
    ['Universal', (player: OfficialPlayer) => player.logIn()],
  ])('makes a profile by %s, and is it again at the next login', async (_, logIn) => {
    const player = new OfficialPlayer(await serve(makeWorld({ seed })), 'newcomer');
    const first = await logIn(player);
    const second = await logIn(player);
    expect(first).toMatchObject({ status: 200, data: { newUser: 'true', loginCount: 1 } });
    const { profileId } = first.data as { profileId: string };
    expect(second).toMatchObject({ status: 200, data: { newUser: 'false', loginCount: 2, profileId } });
  });

  test('receives the same refusals as BrainCloudClient, and continues with its queue', async () => {
    const theirs = await new OfficialPlayer(await serve(makeWorld({ seed })), 'nova').enter();
    const ours = newOwn(await serve(makeWorld({ seed })));
    await ours.authenticateUniversal('nova', 'nova-password');
    await ours.rtt.connect();

    for (const call of refusals) {
      const [service, method, ...args] = call;
      const result = await theirs.call(service, method, ...args);
      const error = await callOwn(ours, call).catch((reason: unknown) => reason);
      expect(error, method).toBeInstanceOf(ServopError);
      expect(error, method).toMatchObject({
        status: result.status,
        reasonCode: result.reason_code,
        statusMessage: result.status_message,
      });
    }
    expect(await theirs.call('presence', 'forcePush')).toEqual({ status: 200, data: null });
  });

  test('has every presence method called in this test', () => {
    const { presence } = new OfficialPlayer('http://127.0.0.1', 'nova').wrapper;
    const methods = Object.keys(presence).filter((name) => typeof presence[name] === 'function');
    const called = new Set(calls.map(([, method]) => method));

    expect(methods.filter((name) => !called.has(name))).toEqual([]);
    expect(methods).toHaveLength(10);
  });
});
