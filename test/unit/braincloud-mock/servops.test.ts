import { beforeEach, describe, expect, test } from 'vitest';
import type { PresenceMock } from '../../../mocks/index.ts';
import { app, groups, players } from '../../contract/game/seed-players.ts';
import { asServer, enter, InProcessPlayer, newGame } from './game.ts';

let mock: PresenceMock;
beforeEach(() => {
  ({ mock } = newGame());
});

describe('logging in', () => {
  const universal = { authenticationType: 'Universal', authenticationToken: 'secret' };
  const anonymous = { authenticationType: 'Anonymous', authenticationToken: '', forceCreate: true };
  const logIn = (data: object) => new InProcessPlayer(mock, 'x').call('authenticationV2.AUTHENTICATE', data);

  test.each([
    ['a wrong password', { ...universal, externalId: 'nova' }, 403, 40307],
    ['an unknown name', { ...universal, externalId: 'nobody' }, 202, 40208],
    [
      'an unknown name with a profile',
      { ...universal, externalId: 'nobody', profileId: players.nova },
      202,
      40206,
    ],
    [
      "another player's profile",
      { ...universal, authenticationToken: 'nova-password', externalId: 'nova', profileId: players.rook },
      202,
      40207,
    ],
    ['no e-mail address', { ...universal, authenticationType: 'Email', externalId: 'nova' }, 400, 40221],
    ['an unknown type', { ...universal, authenticationType: 'Carrier pigeon', externalId: 'x' }, 400, 40315],
    ['another app', { ...universal, externalId: 'nova', gameId: '1' }, 403, 40316],
    ['nothing', {}, 400, 40358],
  ])('with %s fails', (_, data, status, reasonCode) => {
    expect(logIn(data)).toMatchObject({ status, reason_code: reasonCode });
  });

  test('creates a profile with forceCreate and finds it later', () => {
    const data = { ...universal, authenticationType: 'Email', externalId: 'a@b.c', forceCreate: true };
    expect(logIn(data).data).toMatchObject({ newUser: 'true', emailAddress: 'a@b.c', previousLogin: null });
    const again = logIn(data).data;
    expect(again).toMatchObject({
      newUser: 'false',
      loginCount: 2,
      sessionId: expect.stringMatching(/^\w{26}$/),
    });
  });

  test('anonymously requires the profile id after the first time', () => {
    const first = logIn({ ...anonymous, externalId: 'device-1' }).data as { profileId: string };
    expect(logIn({ ...anonymous, externalId: 'device-1' })).toMatchObject({
      status: 403,
      reason_code: 40209,
    });
    const { profileId } = first;
    expect(logIn({ ...anonymous, externalId: 'device-1', profileId })).toMatchObject({ status: 200 });
  });

  test('to a disabled app, or with an old version, is refused', () => {
    mock.settings.patch({ braincloud: { minimumGameVersion: '1.10.0', upgradeAppId: 'http://get.it' } });
    const data = { ...universal, authenticationToken: 'nova-password', externalId: 'nova' };
    expect(logIn({ ...data, gameVersion: '1.9.9' })).toMatchObject({
      reason_code: 40322,
      upgradeAppId: 'http://get.it',
    });
    expect(logIn({ ...data, gameVersion: '1.10' })).toMatchObject({ status: 200 });
    mock.settings.patch({ braincloud: { disabledMessage: 'Closed for the winter' } });
    expect(logIn(data)).toMatchObject({
      status: 403,
      reason_code: 40330,
      disabledReason: { message: 'Closed for the winter' },
    });
  });
});

describe('disabled features', () => {
  const activity = { activity: { A: 1 } };
  test.each([
    [{ presenceEnabled: false }, 'presence.GET_PRESENCE_OF_FRIENDS', {}, 40628],
    [{ presenceEnabled: false, realTimeUpdates: false }, 'presence.FORCE_PUSH', {}, 40628],
    [{ presenceEnabled: false, richActivity: false }, 'presence.UPDATE_ACTIVITY', activity, 40628],
    [{ richActivity: false }, 'presence.UPDATE_ACTIVITY', activity, 40634],
    [{ realTimeUpdates: false }, 'presence.STOP_LISTENING', {}, 40635],
    [{ realTimeUpdates: false }, 'presence.REGISTER_LISTENERS_FOR_GROUP', { groupId: 'bad' }, 40635],
    [{ maxContentBytes: 6 }, 'presence.UPDATE_ACTIVITY', activity, 40660],
    [{ maxContentBytes: 7 }, 'presence.UPDATE_ACTIVITY', activity, 40627],
    [{ rttEnabled: false }, 'rttRegistration.REQUEST_CLIENT_CONNECTION', {}, 40615],
  ])('%o: %s', (braincloud, servop, data, reasonCode) => {
    mock.settings.patch({ braincloud });
    const player = new InProcessPlayer(mock, 'nova').logIn();
    expect(player.call(servop, data)).toMatchObject({ status: 400, reason_code: reasonCode });
  });

  test('is not pushed', () => {
    const nova = enter(mock, 'nova');
    nova.player.call('presence.REGISTER_LISTENERS_FOR_FRIENDS');
    mock.settings.patch({ braincloud: { realTimeUpdates: false } });
    enter(mock, 'pixel');
    expect(nova.socket.pushes()).toEqual([]);
  });
});

describe('server presences', () => {
  test.each([
    ['SYS_INITIALIZE_PRESENCE', { profileId: 'nobody' }, 40446],
    ['SYS_INITIALIZE_PRESENCE', { profileId: players.nova, expirySecs: 0 }, 40660],
    ['SYS_INITIALIZE_PRESENCE', { profileId: players.nova, activity: { A: 'x'.repeat(1024) } }, 40660],
    ['SYS_EXTEND_PX_EXPIRY', { profileId: players.nova, seconds: 1.5 }, 40660],
    ['SYS_EXTEND_PX_EXPIRY', { profileId: players.nova }, 40627],
  ])('%s refuses %o', (operation, data, reasonCode) => {
    expect(asServer(mock, operation, data)).toMatchObject({ status: 400, reason_code: reasonCode });
  });

  test('live for presPxExpirySecs by default, and one extension adds at most presPxExpiryExtSecMax', () => {
    asServer(mock, 'SYS_INITIALIZE_PRESENCE', { profileId: players.nova });
    asServer(mock, 'SYS_EXTEND_PX_EXPIRY', { profileId: players.nova, seconds: 100_000 });
    mock.clock.advance(3_899_999);
    expect(mock.braincloud.app.presences.isOnline(players.nova)).toBe(true);
    mock.clock.advance(1);
    expect(mock.braincloud.app.presences.isOnline(players.nova)).toBe(false);
  });

  test('contain their activity and restart when initialized again', () => {
    asServer(mock, 'SYS_INITIALIZE_PRESENCE', {
      profileId: players.nova,
      activity: { A: 1 },
      visible: false,
    });
    mock.clock.advance(299_000);
    asServer(mock, 'SYS_INITIALIZE_PRESENCE', { profileId: players.nova });
    mock.clock.advance(299_000);
    expect(mock.braincloud.app.presences.find(players.nova)).toMatchObject({
      visible: true,
      activity: { A: 1 },
    });
  });

  test('can be terminated when absent', () => {
    expect(asServer(mock, 'SYS_TERMINATE_PRESENCE', { profileId: players.nova })).toBeNull();
  });
});

describe('friends', () => {
  test('are added and removed on both sides, ignoring unknown ids', () => {
    const wren = new InProcessPlayer(mock, 'wren').logIn();
    wren.call('friend.ADD_FRIENDS', { profileIds: [players.nova, 'nobody', wren.profileId] });
    const { data } = new InProcessPlayer(mock, 'nova')
      .logIn()
      .call('friend.LIST_FRIENDS', { friendPlatform: 'All', includeSummaryData: true });
    expect(data).toMatchObject({
      friends: [{}, {}, {}, { playerId: wren.profileId, summaryFriendData: null }],
    });
    wren.call('friend.REMOVE_FRIENDS', { profileIds: [players.nova] });
    expect([...mock.braincloud.app.friends.of(players.nova)]).toEqual([
      players.pixel,
      players.rook,
      players.juniper,
    ]);
  });

  test('are online, offline or unknown', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    const profileIds = [players.thermometer, players.rook, 'nobody'];
    expect(player.call('friend.GET_USERS_ONLINE_STATUS', { profileIds }).data).toEqual({
      onlineStatus: [
        { profileId: players.thermometer, isOnline: true, userValid: true },
        { profileId: players.rook, isOnline: false, userValid: true },
        { profileId: 'nobody', isOnline: false, userValid: false },
      ],
    });
    expect(player.call('friend.GET_MY_SOCIAL_INFO')).toMatchObject({
      data: { playerId: players.nova, name: 'Nova' },
    });
  });
});

describe('groups', () => {
  test.each([
    [
      'rook',
      'group.ADD_GROUP_MEMBER',
      { groupId: groups.nightOwls, profileId: players.juniper, role: 'MEMBER' },
      40454,
    ],
    [
      'pixel',
      'group.ADD_GROUP_MEMBER',
      { groupId: groups.nightOwls, profileId: players.juniper, role: 'OWNER' },
      40452,
    ],
    [
      'pixel',
      'group.ADD_GROUP_MEMBER',
      { groupId: groups.nightOwls, profileId: players.nova, role: 'MEMBER' },
      40452,
    ],
    [
      'pixel',
      'group.ADD_GROUP_MEMBER',
      { groupId: groups.nightOwls, profileId: 'nobody', role: 'MEMBER' },
      40446,
    ],
    ['wren', 'group.LEAVE_GROUP', { groupId: groups.nightOwls }, 40453],
    ['nova', 'group.LEAVE_GROUP', { groupId: groups.nightOwls }, 40458],
    ['pixel', 'group.DELETE_GROUP', { groupId: groups.nightOwls, version: -1 }, 40454],
    ['nova', 'group.DELETE_GROUP', { groupId: groups.nightOwls, version: 9 }, 40460],
    ['nova', 'group.DELETE_GROUP', { groupId: 'bad', version: 9 }, 40462],
    ['nova', 'group.CREATE_GROUP', { groupType: 'no such type' }, 40467],
    ['nova', 'group.CREATE_GROUP', { groupType: 'clan', acl: { member: 3 } }, 40660],
    ['wren', 'presence.GET_PRESENCE_OF_GROUP', { groupId: groups.nightOwls }, 40453],
  ])('%s: %s %o', (name, servop, data, reasonCode) => {
    const player = new InProcessPlayer(mock, name).logIn();
    expect(player.call(servop, data)).toMatchObject({ status: 400, reason_code: reasonCode });
  });

  test('are joined at once when open, and on request when closed', () => {
    const wren = new InProcessPlayer(mock, 'wren').logIn();
    wren.call('group.JOIN_GROUP', { groupId: groups.nightOwls });
    wren.call('group.JOIN_GROUP', { groupId: groups.invitationOnly });
    expect(wren.call('group.GET_MY_GROUPS').data).toMatchObject({
      groups: [{ groupId: groups.nightOwls, memberCount: 4, version: 2 }],
      requested: [{ groupId: groups.invitationOnly, memberCount: 1, requestingPendingMemberCount: 1 }],
    });
    expect(wren.call('group.READ_GROUP_MEMBERS', { groupId: groups.nightOwls }).data).toMatchObject({
      [wren.profileId]: { role: 'MEMBER', playerName: 'Wren', pic: 'https://example.com/wren.png' },
    });
    const juniper = new InProcessPlayer(mock, 'juniper').logIn();
    const member = { groupId: groups.invitationOnly, profileId: wren.profileId, role: 'ADMIN' };
    juniper.call('group.ADD_MEMBER_TO_GROUP', member);
    expect(wren.call('group.GET_MY_GROUPS').data).toMatchObject({ groups: [{}, {}], requested: [] });
    wren.call('group.LEAVE_GROUP', { groupId: groups.nightOwls });
    expect(juniper.call('group.DELETE_GROUP', { groupId: groups.invitationOnly, version: 3 })).toMatchObject({
      status: 200,
    });
    expect(wren.call('group.GET_MY_GROUPS').data).toEqual({ groups: [], invited: [], requested: [] });
  });

  test('have a maximum size', () => {
    mock.settings.patch({ braincloud: { maxGroupMembers: 3 } });
    const wren = new InProcessPlayer(mock, 'wren').logIn();
    expect(wren.call('group.JOIN_GROUP', { groupId: groups.nightOwls })).toMatchObject({
      reason_code: 40457,
    });
  });

  test('keep the data given when they were created', () => {
    const player = new InProcessPlayer(mock, 'nova').logIn();
    const data = { groupType: 'clan', name: 'Quiz', acl: { member: 1, other: 0 }, ownerAttributes: { A: 1 } };
    const { data: group } = player.call('group.CREATE_GROUP', data);
    expect(group).toMatchObject({
      gameId: app.id,
      name: 'Quiz',
      isOpenGroup: false,
      acl: { member: 1, other: 0 },
      members: { [players.nova]: { role: 'OWNER', attributes: { A: 1 } } },
      memberCount: 1,
      version: 1,
    });
    const { groupId } = group as { groupId: string };
    const stranger = new InProcessPlayer(mock, 'wren').logIn();
    expect(stranger.call('group.READ_GROUP_MEMBERS', { groupId })).toMatchObject({ reason_code: 40453 });
  });
});
