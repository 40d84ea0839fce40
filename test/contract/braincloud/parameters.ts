import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { credentials, groups, players } from '../game/seed-players.ts';

const GROUP = { groupId: groups.nightOwls };

/** Each servop with all required parameters. */
const needs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'presence.UPDATE_ACTIVITY': { activity: {} },
  'presence.SET_VISIBILITY': { visible: true },
  'presence.GET_PRESENCE_OF_GROUP': GROUP,
  'presence.GET_PRESENCE_OF_USERS': { profileIds: [] },
  'presence.REGISTER_LISTENERS_FOR_GROUP': GROUP,
  'presence.REGISTER_LISTENERS_FOR_PROFILES': { profileIds: [] },
  'authenticationV2.AUTHENTICATE': {
    externalId: 'a',
    authenticationToken: 'b',
    authenticationType: 'Universal',
  },
  'authenticationV2.RESET_EMAIL_PASSWORD': { externalId: 'nova@example.com' },
  'authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY': { externalId: 'nova@example.com' },
  'authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED': { emailAddress: 'nova@example.com' },
  'authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY': { emailAddress: 'nova@example.com' },
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD': { universalId: 'nova' },
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY': { universalId: 'nova' },
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED': { universalId: 'nova' },
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY': { universalId: 'nova' },
  'playerState.UPDATE_NAME': { playerName: 'Nova' },
  'playerState.UPDATE_SUMMARY': { summaryFriendData: {} },
  'event.SEND': { toId: players.nova, eventType: 'note' },
  'friend.GET_SUMMARY_DATA_FOR_PROFILE_ID': { profileId: players.nova },
  'friend.FIND_USERS_BY_EXACT_NAME': { searchText: 'Nova', maxResults: 1 },
  'playerState.UPDATE_PICTURE_URL': { playerPictureUrl: 'https://example.com/nova.png' },
  'friend.ADD_FRIENDS': { profileIds: [] },
  'friend.REMOVE_FRIENDS': { profileIds: [] },
  'friend.GET_USERS_ONLINE_STATUS': { profileIds: [] },
  'group.CREATE_GROUP': { groupType: 'clan' },
  'group.JOIN_GROUP': GROUP,
  'group.ADD_GROUP_MEMBER': { ...GROUP, profileId: players.mango, role: 'MEMBER' },
  'group.INVITE_GROUP_MEMBER': { ...GROUP, profileId: players.mango },
  'group.ACCEPT_GROUP_INVITATION': GROUP,
  'group.APPROVE_GROUP_JOIN_REQUEST': { ...GROUP, profileId: players.mango },
  'group.READ_GROUP': GROUP,
  'group.READ_GROUP_MEMBERS': GROUP,
  'group.LEAVE_GROUP': GROUP,
  'group.DELETE_GROUP': { ...GROUP, version: -1 },
};

/** Optional parameters with values of the wrong type; the test adds the required ones. */
const optional: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'presence.GET_PRESENCE_OF_FRIENDS': { platform: 7, includeOffline: 'yes' },
  'presence.GET_PRESENCE_OF_GROUP': { includeOffline: 1 },
  'presence.REGISTER_LISTENERS_FOR_FRIENDS': { platform: {}, bidirectional: 'true' },
  'presence.REGISTER_LISTENERS_FOR_PROFILES': { bidirectional: 1 },
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED': { serviceParams: 'template' },
  'event.SEND': { eventData: 'text' },
  'group.INVITE_GROUP_MEMBER': { role: 7, attributes: 'none' },
  'friend.LIST_FRIENDS': { friendPlatform: 1, includeSummaryData: 'no' },
  'friend.GET_MY_SOCIAL_INFO': { includeSummaryData: 0 },
  'group.CREATE_GROUP': { name: 7, isOpenGroup: 'yes', data: [], acl: 'all' },
};

/** Each server servop with all required parameters. */
const ofServers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'presence.GET_PRESENCE_OF_USERS': { profileIds: [] },
  'presence.SYS_INITIALIZE_PRESENCE': { profileId: players.thermometer },
  'presence.SYS_EXTEND_PX_EXPIRY': { profileId: players.thermometer },
  'presence.SYS_TERMINATE_PRESENCE': { profileId: players.thermometer },
  'authenticationV2.AUTHENTICATE': {
    ...credentials,
  },
};

export const parameterStories = [
  gameScenario({
    title: 'The refusal names a missing or null parameter',
    rules: ['BC-REQ-1'],
    run: async (game) => {
      const { player } = await game.enter('nova');
      for (const [servop, data] of Object.entries(needs)) {
        for (const name of Object.keys(data)) {
          const text = `Required message parameter '${name}' is missing`;
          const { [name]: _, ...without } = data;
          await player.refused('400/40358', servop, without, text);
          await player.refused('400/40358', servop, { ...data, [name]: null }, text);
        }
      }
    },
  }),

  gameScenario({
    title: 'Both server protocols name a missing parameter',
    rules: ['BC-REQ-1'],
    run: async (game) => {
      const server = await game.server();
      for (const [servop, data] of Object.entries(ofServers)) {
        const isLogin = servop.startsWith('authentication');
        for (const name of Object.keys(data)) {
          const { [name]: _, ...without } = data;
          const text = `Required message parameter '${name}' is missing`;
          await server.refused('400/40358', servop, without, text);
          if (!isLogin) await game.refusesServer('400/40358', servop, without, text);
          else await server.authenticate();
        }
      }
    },
  }),

  gameScenario({
    title: 'The refusal names a parameter of the wrong type',
    rules: ['BC-REQ-2'],
    run: async (game) => {
      const { player } = await game.enter('nova');
      for (const [servop, data] of Object.entries(needs)) {
        for (const [name, right] of Object.entries(data)) {
          const wrong = typeof right === 'string' ? 7 : 'text';
          await player.refused('400/40359', servop, { ...data, [name]: wrong }, `'${name}'`);
        }
      }
      for (const [servop, wrong] of Object.entries(optional)) {
        for (const [name, value] of Object.entries(wrong)) {
          await player.refused('400/40359', servop, { ...needs[servop], [name]: value }, `'${name}'`);
        }
      }
      const ids = { profileIds: [players.nova, 7] };
      await player.refused('400/40359', 'presence.GET_PRESENCE_OF_USERS', ids, "'profileIds");
      await player.refused('400/40359', 'presence.FORCE_PUSH', 'data that is not an object', "'data'");
      await player.refused('400/40359', 'heartbeat.READ', [], "'data'");
    },
  }),

  gameScenario({
    title: 'Both server protocols name a parameter of the wrong type',
    rules: ['BC-REQ-2'],
    run: async (game) => {
      const server = await game.server();
      for (const [servop, data] of Object.entries(ofServers)) {
        for (const [name, right] of Object.entries(data)) {
          const wrong = typeof right === 'string' ? 7 : 'text';
          await server.refused('400/40359', servop, { ...data, [name]: wrong }, `'${name}'`);
          if (servop.startsWith('authentication')) await server.authenticate();
        }
      }
      const device = { profileId: players.thermometer };
      const initialize = 'presence.SYS_INITIALIZE_PRESENCE';
      await server.refused('400/40359', initialize, { ...device, visible: 'yes' }, "'visible'");
      await server.refused('400/40359', initialize, { ...device, activity: 'hot' }, "'activity'");
      await server.refused(
        '400/40359',
        'presence.SYS_EXTEND_PX_EXPIRY',
        { ...device, seconds: '5' },
        "'seconds'",
      );
    },
  }),

  gameScenario({
    title: 'The refusal names a value that is not allowed, some with a specific reason code',
    rules: ['BC-REQ-3'],
    run: async (game) => {
      const server = await game.server();
      const device = { profileId: players.thermometer };
      for (const none of [0, -1, 1.5]) {
        const init = { ...device, expirySecs: none };
        await server.refused('400/40660', 'presence.SYS_INITIALIZE_PRESENCE', init, "'expirySecs'");
        await server.refused(
          '400/40660',
          'presence.SYS_EXTEND_PX_EXPIRY',
          { ...device, seconds: none },
          "'seconds'",
        );
      }
      const nova = await game.logIn('nova');
      const member = { ...needs['group.ADD_GROUP_MEMBER'], role: 'KING' };
      await nova.refused('400/40454', 'group.ADD_GROUP_MEMBER', member, "'role'");
      await nova.refused('400/40454', 'group.INVITE_GROUP_MEMBER', member, "'role'");
      for (const maxResults of [0, 1.5]) {
        const search = { searchText: 'Nova', maxResults };
        await nova.refused('400/40660', 'friend.FIND_USERS_BY_EXACT_NAME', search, "'maxResults'");
      }
      await nova.refused('400/40660', 'group.DELETE_GROUP', { ...GROUP, version: -2 }, "'version'");
      const acl = { member: 3, other: 0 };
      await nova.refused('400/40660', 'group.CREATE_GROUP', { groupType: 'clan', acl }, "'acl");
    },
  }),

  gameScenario({
    title: 'Unknown parameters are ignored',
    rules: ['BC-REQ-4'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const wren = await game.enter('wren');
      // As the vendor's JavaScript library spells it.
      const misspelt = { profileIds: [players.wren], bidriectional: true };
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', misspelt);
      await nova.player.ask('presence.UPDATE_ACTIVITY', { activity: {}, visible: 7 } as never);
      expect(await wren.rtt.pushes()).toEqual([]);
      await wren.player.ask('presence.FORCE_PUSH', { loud: true } as never);
      expect(await nova.rtt.pushes()).toHaveLength(1);
    },
  }),

  gameScenario({
    title: "A parameter with two names is read under either; the official libraries' name wins",
    rules: ['BC-REQ-5'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const friends = async (data: object) => {
        const all = { includeOffline: true, ...data };
        return (await nova.ask('presence.GET_PRESENCE_OF_FRIENDS', all)).presence.length;
      };
      expect(await friends({ friendPlatform: 'facebook' })).toBe(0);
      expect(await friends({ platform: 'facebook' })).toBe(0);
      expect(await friends({ friendPlatform: 'facebook', platform: 'all' })).toBe(3);
      expect(await friends({ friendPlatform: 'facebook', platform: null })).toBe(0);
      await game.enter('pixel');
      const registered = await nova.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS', {
        friendPlatform: 'facebook',
      } as never);
      expect(registered.presence).toEqual([]);
    },
  }),

  gameScenario({
    title: 'A required parameter is accepted under its alternative name',
    rules: ['BC-REQ-5'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      const update = 'playerState.UPDATE_NAME';
      expect((await nova.call(update, { userName: 'Supernova' })).data).toEqual({ playerName: 'Supernova' });
      expect((await nova.call(update, { userName: 'No', playerName: 'Yes' })).data).toEqual({
        playerName: 'Yes',
      });
    },
  }),

  gameScenario({
    title: 'Both names of an operation run the same operation',
    rules: ['BC-REQ-6'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const wren = await game.logIn('wren');
      const ok = { status: 200, data: null };
      expect(await wren.call('group.JOIN_MEMBER_TO_GROUP', GROUP)).toEqual(ok);
      const add = { ...GROUP, profileId: players.mango, role: 'MEMBER' };
      expect(await nova.call('group.ADD_MEMBER_TO_GROUP', add)).toEqual(ok);
      const { status, data } = await wren.call('group.READ_MEMBERS_OF_GROUP', GROUP);
      expect(status).toBe(200);
      expect(data).toEqual(await wren.ask('group.READ_GROUP_MEMBERS', GROUP));
      expect(Object.keys(data as object)).toEqual([
        players.nova,
        players.pixel,
        players.rook,
        players.wren,
        players.mango,
      ]);
    },
  }),

  gameScenario({
    title: 'A message without service or operation is refused; the others run',
    rules: ['BC-PKT-2'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      const messages = [
        { operation: 'READ' },
        { service: 'heartbeat' },
        'READ',
        null,
        { service: 1, operation: 2 },
      ];
      const { sessionId } = nova;
      const { body } = await game.post({
        packetId: 9,
        sessionId,
        messages: [...messages, { service: 'heartbeat', operation: 'READ' }],
      });
      expect(body.responses.map(({ reason_code }) => reason_code)).toEqual([
        40358,
        40358,
        40359,
        40359,
        40359,
        undefined,
      ]);
    },
  }),
];
