import { beforeEach, describe, expect, test } from 'vitest';
import { BrainCloudClient } from '../../../src/braincloud/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { FakeDispatcher } from './fake-dispatcher.ts';

/** Answers with distinguishable lists. */
const lists = { presence: ['presence'], friends: ['friends'], onlineStatus: ['status'], matches: ['match'] };

let dispatcher: FakeDispatcher;
let client: BrainCloudClient;

beforeEach(async () => {
  dispatcher = new FakeDispatcher({
    answer: ({ service, operation }) => {
      if (operation === 'AUTHENTICATE') return undefined;
      const silent =
        /UPDATE_ACTIVITY|VISIBILITY|STOP|FORCE|(ADD|REMOVE)_FRIENDS|JOIN|(ADD|INVITE|ACCEPT)_GROUP|LEAVE|DELETE|SUMMARY$/;
      return { data: silent.test(operation) ? null : { ...lists, by: `${service}.${operation}` } };
    },
  });
  client = new BrainCloudClient({
    appId: app.id,
    secret: 'a-secret',
    appVersion: '1.0.0',
    fetch: dispatcher.fetch,
    heartbeat: false,
  });
  await client.authenticateUniversal('ada', 'correct-horse');
});

const acl = { member: 2, other: 1 } as const;

describe.each<[string, () => Promise<unknown>, string, object, unknown]>([
  ['forcePush', () => client.presence.forcePush(), 'presence.FORCE_PUSH', {}, undefined],
  [
    'getPresenceOfFriends',
    () => client.presence.getPresenceOfFriends('brainCloud', true),
    'presence.GET_PRESENCE_OF_FRIENDS',
    { platform: 'brainCloud', includeOffline: true },
    lists.presence,
  ],
  [
    'getPresenceOfFriends without arguments',
    () => client.presence.getPresenceOfFriends(),
    'presence.GET_PRESENCE_OF_FRIENDS',
    { platform: 'all', includeOffline: false },
    lists.presence,
  ],
  [
    'getPresenceOfGroup',
    () => client.presence.getPresenceOfGroup('g', true),
    'presence.GET_PRESENCE_OF_GROUP',
    { groupId: 'g', includeOffline: true },
    lists.presence,
  ],
  [
    'getPresenceOfUsers',
    () => client.presence.getPresenceOfUsers(['p', 'q'], false),
    'presence.GET_PRESENCE_OF_USERS',
    { profileIds: ['p', 'q'], includeOffline: false },
    lists.presence,
  ],
  [
    'registerListenersForFriends',
    () => client.presence.registerListenersForFriends('all', true),
    'presence.REGISTER_LISTENERS_FOR_FRIENDS',
    { platform: 'all', bidirectional: true },
    lists.presence,
  ],
  [
    'registerListenersForGroup',
    () => client.presence.registerListenersForGroup('g', true),
    'presence.REGISTER_LISTENERS_FOR_GROUP',
    { groupId: 'g', bidirectional: true },
    lists.presence,
  ],
  [
    // The vendor's JavaScript library sends `bidriectional` here.
    'registerListenersForProfiles',
    () => client.presence.registerListenersForProfiles(['p'], true),
    'presence.REGISTER_LISTENERS_FOR_PROFILES',
    { profileIds: ['p'], bidirectional: true },
    lists.presence,
  ],
  [
    'setVisibility',
    () => client.presence.setVisibility(false),
    'presence.SET_VISIBILITY',
    { visible: false },
    undefined,
  ],
  ['stopListening', () => client.presence.stopListening(), 'presence.STOP_LISTENING', {}, undefined],
  [
    'updateActivity',
    () => client.presence.updateActivity({ STATUS: 'PLAYING' }),
    'presence.UPDATE_ACTIVITY',
    { activity: { STATUS: 'PLAYING' } },
    undefined,
  ],
  [
    'addFriends',
    () => client.friend.addFriends(['p']),
    'friend.ADD_FRIENDS',
    { profileIds: ['p'] },
    undefined,
  ],
  [
    'removeFriends',
    () => client.friend.removeFriends(['p']),
    'friend.REMOVE_FRIENDS',
    { profileIds: ['p'] },
    undefined,
  ],
  [
    'listFriends',
    () => client.friend.listFriends('brainCloud', true),
    'friend.LIST_FRIENDS',
    { friendPlatform: 'brainCloud', includeSummaryData: true },
    lists.friends,
  ],
  [
    'getUsersOnlineStatus',
    () => client.friend.getUsersOnlineStatus(['p']),
    'friend.GET_USERS_ONLINE_STATUS',
    { profileIds: ['p'] },
    lists.onlineStatus,
  ],
  [
    'getSummaryDataForProfileId',
    () => client.friend.getSummaryDataForProfileId('p'),
    'friend.GET_SUMMARY_DATA_FOR_PROFILE_ID',
    { profileId: 'p' },
    { ...lists, by: 'friend.GET_SUMMARY_DATA_FOR_PROFILE_ID' },
  ],
  [
    'findUsersByExactName',
    () => client.friend.findUsersByExactName('Grace', 5),
    'friend.FIND_USERS_BY_EXACT_NAME',
    { searchText: 'Grace', maxResults: 5 },
    lists.matches,
  ],
  [
    'getMySocialInfo',
    () => client.friend.getMySocialInfo(),
    'friend.GET_MY_SOCIAL_INFO',
    { friendPlatform: 'All', includeSummaryData: false },
    { ...lists, by: 'friend.GET_MY_SOCIAL_INFO' },
  ],
  [
    'createGroup',
    () => client.group.createGroup('Poker', 'clan', true, acl, { a: 1 }, { b: 2 }, { c: 3 }),
    'group.CREATE_GROUP',
    {
      name: 'Poker',
      groupType: 'clan',
      isOpenGroup: true,
      acl,
      data: { a: 1 },
      ownerAttributes: { b: 2 },
      defaultMemberAttributes: { c: 3 },
    },
    { ...lists, by: 'group.CREATE_GROUP' },
  ],
  ['joinGroup', () => client.group.joinGroup('g'), 'group.JOIN_GROUP', { groupId: 'g' }, undefined],
  [
    'addGroupMember',
    () => client.group.addGroupMember('g', 'p', 'MEMBER'),
    'group.ADD_GROUP_MEMBER',
    { groupId: 'g', profileId: 'p', role: 'MEMBER', attributes: null },
    undefined,
  ],
  [
    'inviteGroupMember',
    () => client.group.inviteGroupMember('g', 'p', 'ADMIN', { a: 1 }),
    'group.INVITE_GROUP_MEMBER',
    { groupId: 'g', profileId: 'p', role: 'ADMIN', attributes: { a: 1 } },
    undefined,
  ],
  [
    'acceptGroupInvitation',
    () => client.group.acceptGroupInvitation('g'),
    'group.ACCEPT_GROUP_INVITATION',
    { groupId: 'g' },
    undefined,
  ],
  [
    'approveGroupJoinRequest',
    () => client.group.approveGroupJoinRequest('g', 'p'),
    'group.APPROVE_GROUP_JOIN_REQUEST',
    { groupId: 'g', profileId: 'p', role: 'MEMBER', attributes: null },
    undefined,
  ],
  [
    'readGroup',
    () => client.group.readGroup('g'),
    'group.READ_GROUP',
    { groupId: 'g' },
    { ...lists, by: 'group.READ_GROUP' },
  ],
  [
    'readGroupMembers',
    () => client.group.readGroupMembers('g'),
    'group.READ_GROUP_MEMBERS',
    { groupId: 'g' },
    { ...lists, by: 'group.READ_GROUP_MEMBERS' },
  ],
  [
    'getMyGroups',
    () => client.group.getMyGroups(),
    'group.GET_MY_GROUPS',
    {},
    { ...lists, by: 'group.GET_MY_GROUPS' },
  ],
  ['leaveGroup', () => client.group.leaveGroup('g'), 'group.LEAVE_GROUP', { groupId: 'g' }, undefined],
  [
    'deleteGroup',
    () => client.group.deleteGroup('g', -1),
    'group.DELETE_GROUP',
    { groupId: 'g', version: -1 },
    undefined,
  ],
  [
    'readUserState',
    () => client.playerState.readUserState(),
    'playerState.READ',
    {},
    { ...lists, by: 'playerState.READ' },
  ],
  [
    'updateSummaryFriendData',
    () => client.playerState.updateSummaryFriendData({ LEVEL: 5 }),
    'playerState.UPDATE_SUMMARY',
    { summaryFriendData: { LEVEL: 5 } },
    undefined,
  ],
  [
    'sendEvent',
    () => client.event.sendEvent('p', 'challenge', { table: 3 }),
    'event.SEND',
    { toId: 'p', eventType: 'challenge', eventData: { table: 3 } },
    { ...lists, by: 'event.SEND' },
  ],
  ['readServerTime', () => client.time.readServerTime(), 'time.READ', {}, { ...lists, by: 'time.READ' }],
  [
    'updateUserName',
    () => client.playerState.updateUserName('Ada'),
    'playerState.UPDATE_NAME',
    { playerName: 'Ada' },
    { ...lists, by: 'playerState.UPDATE_NAME' },
  ],
  [
    'updateUserPictureUrl',
    () => client.playerState.updateUserPictureUrl('https://example.com/ada.png'),
    'playerState.UPDATE_PICTURE_URL',
    { playerPictureUrl: 'https://example.com/ada.png' },
    { ...lists, by: 'playerState.UPDATE_PICTURE_URL' },
  ],
])('%s', (_, call, servop, data, result) => {
  test(`sends ${servop} and returns its data`, async () => {
    expect(await call()).toEqual(result);
    expect(dispatcher.servops.at(-1)).toEqual([servop]);
    expect(dispatcher.packets.at(-1)?.messages[0]?.data).toEqual(data);
  });
});
