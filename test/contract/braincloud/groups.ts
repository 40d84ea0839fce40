import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { app, groups, players } from '../game/seed-players.ts';

const owls = { groupId: groups.nightOwls };
const invitation = { groupId: groups.invitationOnly };
const NOWHERE = { groupId: 'no-such-group' };
/** Operations with which owners and admins admit other players. */
const ADMISSIONS = [
  'group.ADD_GROUP_MEMBER',
  'group.INVITE_GROUP_MEMBER',
  'group.APPROVE_GROUP_JOIN_REQUEST',
] as const;

export const groupStories = [
  gameScenario({
    title: 'An invitation stays open until accepted, and only the invited player can accept it',
    rules: ['BC-GRP-12', 'BC-GRP-13'],
    valid: true,
    run: async (game) => {
      const juniper = await game.logIn('juniper');
      const wren = await game.logIn('wren');
      const mango = await game.logIn('mango');
      const attributes = { title: 'Guest' };
      const invite = { ...invitation, profileId: players.wren, role: 'ADMIN', attributes } as const;
      expect(await juniper.ask('group.INVITE_GROUP_MEMBER', invite)).toBeNull();
      const { pendingMembers, invitedPendingMemberCount } = await juniper.ask('group.READ_GROUP', invitation);
      const pending = { role: 'ADMIN', attributes, pendingReason: 'INVITED' };
      expect(pendingMembers).toEqual({ [players.wren]: pending });
      expect(invitedPendingMemberCount).toBe(1);
      game.mock.restore(JSON.parse(JSON.stringify(game.mock.snapshot())));
      const { invited, groups: none } = await wren.ask('group.GET_MY_GROUPS');
      expect([invited.map(({ groupId }) => groupId), none]).toEqual([[groups.invitationOnly], []]);
      await mango.refused('400/40456', 'group.ACCEPT_GROUP_INVITATION', invitation);
      expect(await wren.ask('group.ACCEPT_GROUP_INVITATION', invitation)).toBeNull();
      await wren.refused('400/40456', 'group.ACCEPT_GROUP_INVITATION', invitation);
      const { members, pendingMembers: nobody } = await wren.ask('group.READ_GROUP', invitation);
      expect(members[players.wren]).toEqual({ role: 'ADMIN', attributes });
      expect(nobody).toEqual({});
      // An invited player who has already asked to join becomes a member at once.
      await mango.ask('group.JOIN_GROUP', invitation);
      await wren.ask('group.INVITE_GROUP_MEMBER', { ...invitation, profileId: players.mango });
      expect((await mango.ask('group.GET_MY_GROUPS')).groups).toHaveLength(1);
    },
  }),

  gameScenario({
    title: 'The owner or an admin approves an existing join request',
    rules: ['BC-GRP-14'],
    valid: true,
    run: async (game) => {
      const juniper = await game.logIn('juniper');
      const wren = await game.logIn('wren');
      const approve = { ...invitation, profileId: players.wren } as const;
      await juniper.refused('400/40734', 'group.APPROVE_GROUP_JOIN_REQUEST', approve);
      await wren.ask('group.JOIN_GROUP', invitation);
      const { pendingMembers } = await juniper.ask('group.READ_GROUP', invitation);
      const pending = { role: 'MEMBER', attributes: {}, pendingReason: 'ASKED_TO_JOIN' };
      expect(pendingMembers).toEqual({ [players.wren]: pending });
      await wren.refused('400/40453', 'group.APPROVE_GROUP_JOIN_REQUEST', approve);
      expect(await juniper.ask('group.APPROVE_GROUP_JOIN_REQUEST', approve)).toBeNull();
      await juniper.refused('400/40734', 'group.APPROVE_GROUP_JOIN_REQUEST', approve);
      const { groups: mine, requested } = await wren.ask('group.GET_MY_GROUPS');
      expect([mine.length, requested]).toEqual([1, []]);
      expect(mine[0]).toMatchObject({ memberCount: 2, requestingPendingMemberCount: 0 });
    },
  }),

  gameScenario({
    title: "A group is created and joined, and appears in its members' groups",
    rules: ['BC-GRP-4'],
    valid: true,
    run: async (game) => {
      const wren = await game.logIn('wren');
      const now = game.clock.now();
      const founded = await wren.ask('group.CREATE_GROUP', {
        name: 'Early birds',
        groupType: 'clan',
        isOpenGroup: true,
        acl: { member: 2, other: 1 },
        ownerAttributes: { title: 'Captain' },
        defaultMemberAttributes: { title: 'Chick' },
        data: { motto: 'Up!' },
      });
      const { groupId } = founded;
      expect(founded).toEqual({
        gameId: app.id,
        groupId: expect.any(String),
        ownerId: players.wren,
        name: 'Early birds',
        groupType: 'clan',
        isOpenGroup: true,
        createdAt: now,
        updatedAt: now,
        members: { [players.wren]: { role: 'OWNER', attributes: { title: 'Captain' } } },
        pendingMembers: {},
        version: 1,
        data: { motto: 'Up!' },
        summaryData: {},
        defaultMemberAttributes: { title: 'Chick' },
        memberCount: 1,
        invitedPendingMemberCount: 0,
        requestingPendingMemberCount: 0,
        acl: { member: 2, other: 1 },
      });
      const mango = await game.logIn('mango');
      expect(await mango.ask('group.JOIN_GROUP', { groupId })).toBeNull();
      await mango.ask('group.JOIN_GROUP', { groupId });
      const { groups: mine, requested } = await mango.ask('group.GET_MY_GROUPS');
      expect(mine).toMatchObject([{ groupId, memberCount: 2, version: 2 }]);
      expect(requested).toEqual([]);
      expect(await mango.ask('group.READ_GROUP_MEMBERS', { groupId })).toEqual({
        [players.wren]: {
          role: 'OWNER',
          attributes: { title: 'Captain' },
          playerName: 'Wren',
          emailAddress: null,
          pic: 'https://example.com/wren.png',
        },
        [players.mango]: {
          role: 'MEMBER',
          attributes: { title: 'Chick' },
          playerName: 'Mango',
          emailAddress: null,
          pic: 'https://example.com/mango.png',
          summaryFriendData: { LEVEL: 18 },
        },
      });
      expect(await mango.ask('group.LEAVE_GROUP', { groupId })).toBeNull();
      expect((await mango.ask('group.GET_MY_GROUPS')).groups).toEqual([]);
      expect(await wren.ask('group.DELETE_GROUP', { groupId, version: -1 })).toBeNull();
      await wren.refused('400/40462', 'group.READ_GROUP_MEMBERS', { groupId });
      const elsewhere = await game.logIn('nova');
      await elsewhere.ask('group.JOIN_GROUP', invitation);
      expect((await elsewhere.ask('group.GET_MY_GROUPS')).requested).toHaveLength(1);
    },
  }),

  gameScenario({
    title: 'JOIN_GROUP on a closed group creates a request until the player is added',
    rules: ['BC-GRP-4', 'BC-GRP-2'],
    valid: true,
    run: async (game) => {
      const wren = await game.logIn('wren');
      await wren.ask('group.JOIN_GROUP', invitation);
      await wren.ask('group.JOIN_GROUP', invitation);
      const asked = await wren.ask('group.GET_MY_GROUPS');
      expect(asked).toMatchObject({
        groups: [],
        invited: [],
        requested: [{ ...invitation, requestingPendingMemberCount: 1, memberCount: 1 }],
      });
      await wren.refused('400/40453', 'presence.GET_PRESENCE_OF_GROUP', invitation);
      const juniper = await game.logIn('juniper');
      const member = { ...invitation, profileId: players.wren, role: 'MEMBER' } as const;
      expect(await juniper.ask('group.ADD_GROUP_MEMBER', member)).toBeNull();
      const added = await wren.ask('group.GET_MY_GROUPS');
      expect(added).toMatchObject({ groups: [{ ...invitation, memberCount: 2 }], requested: [] });
      await wren.ask('presence.GET_PRESENCE_OF_GROUP', invitation);
    },
  }),

  gameScenario({
    title: 'Every group operation refuses an unknown group',
    rules: ['BC-GRP-1'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      await nova.refused('400/40462', 'presence.GET_PRESENCE_OF_GROUP', NOWHERE);
      await nova.refused('400/40462', 'presence.REGISTER_LISTENERS_FOR_GROUP', NOWHERE);
      await nova.refused('400/40462', 'group.JOIN_GROUP', NOWHERE);
      await nova.refused('400/40462', 'group.READ_GROUP_MEMBERS', NOWHERE);
      await nova.refused('400/40462', 'group.LEAVE_GROUP', NOWHERE);
      await nova.refused('400/40462', 'group.DELETE_GROUP', { ...NOWHERE, version: 1 });
      await nova.refused('400/40462', 'group.READ_GROUP', NOWHERE);
      await nova.refused('400/40462', 'group.ACCEPT_GROUP_INVITATION', NOWHERE);
      for (const servop of ADMISSIONS) {
        await nova.refused('400/40462', servop, { ...NOWHERE, profileId: players.wren, role: 'MEMBER' });
      }
    },
  }),

  gameScenario({
    title: 'Group operations and presence lists refuse players who are not members',
    rules: ['BC-GRP-2'],
    valid: true,
    run: async (game) => {
      const wren = await game.logIn('wren');
      await wren.refused('400/40453', 'presence.GET_PRESENCE_OF_GROUP', owls);
      await wren.refused('400/40453', 'presence.REGISTER_LISTENERS_FOR_GROUP', owls);
      await wren.refused('400/40453', 'group.LEAVE_GROUP', owls);
      await wren.refused('400/40453', 'group.DELETE_GROUP', { ...owls, version: -1 });
      for (const servop of ADMISSIONS) {
        await wren.refused('400/40453', servop, { ...owls, profileId: players.mango, role: 'MEMBER' });
      }
      expect(Object.keys(await wren.ask('group.READ_GROUP_MEMBERS', owls))).toHaveLength(3);
    },
  }),

  gameScenario({
    title: 'CREATE_GROUP with an unknown group type is refused',
    rules: ['BC-GRP-3'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      await nova.refused('400/40467', 'group.CREATE_GROUP', { name: 'Secret', groupType: 'conspiracy' });
      const { name, isOpenGroup } = await nova.ask('group.CREATE_GROUP', { groupType: 'guild' });
      expect({ name, isOpenGroup }).toEqual({ name: null, isOpenGroup: false });
    },
  }),

  gameScenario({
    title: 'A group cannot get a second owner',
    rules: ['BC-GRP-5'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const pixel = await game.logIn('pixel');
      for (const servop of ADMISSIONS) {
        await nova.refused('400/40452', servop, { ...owls, profileId: players.wren, role: 'OWNER' });
        await pixel.refused('400/40452', servop, { ...owls, profileId: players.nova, role: 'MEMBER' });
      }
      const admin = { ...owls, profileId: players.rook, role: 'ADMIN' } as const;
      await pixel.ask('group.ADD_GROUP_MEMBER', admin);
      const members = await nova.ask('group.READ_GROUP_MEMBERS', owls);
      expect(Object.values(members).map(({ role }) => role)).toEqual(['OWNER', 'ADMIN', 'ADMIN']);
    },
  }),

  gameScenario({
    title: 'Adding a member requires the owner or an admin, and a known profile',
    rules: ['BC-GRP-6', 'BC-SYS-2'],
    valid: true,
    run: async (game) => {
      const rook = await game.logIn('rook');
      const add = 'group.ADD_GROUP_MEMBER';
      const member = { ...owls, profileId: players.wren, role: 'MEMBER' } as const;
      for (const servop of ADMISSIONS) await rook.refused('400/40454', servop, member);
      const pixel = await game.logIn('pixel');
      await pixel.refused('400/40446', add, { ...member, profileId: 'nobody' });
      await pixel.refused('400/40446', 'group.INVITE_GROUP_MEMBER', { ...member, profileId: 'nobody' });
      await pixel.ask(add, { ...member, attributes: { seat: 4 } });
      const members = await pixel.ask('group.READ_GROUP_MEMBERS', owls);
      expect(members[players.wren]).toMatchObject({ role: 'MEMBER', attributes: { seat: 4 } });
    },
  }),

  gameScenario({
    title: 'A full group refuses further members',
    rules: ['BC-GRP-7'],
    settings: { maxGroupMembers: 4 },
    valid: true,
    run: async (game) => {
      await (await game.logIn('wren')).ask('group.JOIN_GROUP', owls);
      const mango = await game.logIn('mango');
      await mango.refused('400/40457', 'group.JOIN_GROUP', owls);
      const nova = await game.logIn('nova');
      const member = { ...owls, role: 'MEMBER' } as const;
      await nova.refused('400/40457', 'group.ADD_GROUP_MEMBER', { ...member, profileId: players.mango });
      await nova.ask('group.ADD_GROUP_MEMBER', { ...member, profileId: players.wren });
    },
  }),

  gameScenario({
    title: 'A full group refuses invited players and join requests',
    rules: ['BC-GRP-7'],
    settings: { maxGroupMembers: 2 },
    valid: true,
    run: async (game) => {
      const juniper = await game.logIn('juniper');
      const wren = await game.logIn('wren');
      const mango = await game.logIn('mango');
      const invite = { ...invitation, profileId: players.wren } as const;
      await juniper.ask('group.INVITE_GROUP_MEMBER', invite);
      await mango.ask('group.JOIN_GROUP', invitation);
      await juniper.ask('group.ADD_GROUP_MEMBER', { ...invitation, profileId: players.nova, role: 'MEMBER' });
      const approve = { ...invitation, profileId: players.mango } as const;
      await juniper.refused('400/40457', 'group.APPROVE_GROUP_JOIN_REQUEST', approve);
      await juniper.refused('400/40457', 'group.INVITE_GROUP_MEMBER', approve);
      await wren.refused('400/40457', 'group.ACCEPT_GROUP_INVITATION', invitation);
      const { members, pendingMembers } = await juniper.ask('group.READ_GROUP', invitation);
      expect(Object.keys(members).sort()).toEqual([players.juniper, players.nova].sort());
      expect(Object.keys(pendingMembers).sort()).toEqual([players.mango, players.wren]);
    },
  }),

  gameScenario({
    title: 'The owner cannot leave the group, and only the owner can delete it',
    rules: ['BC-GRP-8', 'BC-GRP-9'],
    valid: true,
    run: async (game) => {
      const [nova, pixel, rook] = [
        await game.logIn('nova'),
        await game.logIn('pixel'),
        await game.logIn('rook'),
      ];
      await nova.refused('400/40458', 'group.LEAVE_GROUP', owls);
      for (const player of [pixel, rook]) {
        await player.refused('400/40454', 'group.DELETE_GROUP', { ...owls, version: -1 });
      }
      await rook.ask('group.LEAVE_GROUP', owls);
      await nova.ask('group.DELETE_GROUP', { ...owls, version: -1 });
      expect((await pixel.ask('group.GET_MY_GROUPS')).groups).toEqual([]);
    },
  }),

  gameScenario({
    title: 'DELETE_GROUP requires the current version, or -1',
    rules: ['BC-GRP-10'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      await (await game.logIn('wren')).ask('group.JOIN_GROUP', owls);
      for (const version of [1, 3, 0]) {
        await nova.refused('400/40460', 'group.DELETE_GROUP', { ...owls, version });
      }
      await nova.ask('group.DELETE_GROUP', { ...owls, version: 2 });
    },
  }),

  gameScenario({
    title: 'A group can hide its members from other players',
    rules: ['BC-GRP-11'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const acl = { member: 1, other: 0 } as const;
      const { groupId } = await nova.ask('group.CREATE_GROUP', { groupType: 'clan', acl });
      const wren = await game.logIn('wren');
      await wren.refused('400/40453', 'group.READ_GROUP_MEMBERS', { groupId });
      await wren.refused('400/40453', 'group.READ_GROUP', { groupId });
      expect(Object.keys(await nova.ask('group.READ_GROUP_MEMBERS', { groupId }))).toEqual([players.nova]);
    },
  }),
];
