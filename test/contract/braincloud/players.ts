import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { groups, players } from '../game/seed-players.ts';
import { UNKNOWN_ID } from '../seed-ids.ts';

export const playerStories = [
  gameScenario({
    title: 'playerState.READ returns the same profile as the login',
    rules: ['BC-PLR-1'],
    valid: true,
    run: async (game) => {
      const first = await game.logIn('nova');
      const firstLogin = game.clock.now();
      game.clock.advance(60_000);
      const nova = await game.logIn('nova');
      const login = await nova.ask('authenticationV2.AUTHENTICATE', nova.login);
      Object.assign(nova, { sessionId: login.sessionId });
      game.clock.advance(5_000);
      const state = await nova.ask('playerState.READ');
      expect(state).toMatchObject({
        profileId: players.nova,
        id: players.nova,
        playerName: 'Nova',
        summaryFriendData: { LEVEL: 31 },
        lastLogin: firstLogin + 60_000,
        previousLogin: firstLogin + 60_000,
        loginCount: 3,
        server_time: firstLogin + 65_000,
      });
      expect(login).toMatchObject({ ...state, server_time: firstLogin + 60_000 });
      await first.refused('403/40356', 'playerState.READ');
    },
  }),

  gameScenario({
    title: 'Summary data appears in presences, friend lists and group members',
    rules: ['BC-PLR-2'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      const summaryFriendData = { LEVEL: 13, TITLE: 'Captain' };
      expect(await pixel.player.ask('playerState.UPDATE_SUMMARY', { summaryFriendData })).toBeNull();
      await pixel.player.ask('presence.FORCE_PUSH');
      expect((await nova.rtt.pushes()).at(-1)).toMatchObject({ summaryFriendData });
      const { presence } = await nova.player.ask('presence.GET_PRESENCE_OF_FRIENDS');
      expect(presence).toMatchObject([{ user: { id: players.pixel }, summaryFriendData }]);
      const { friends } = await nova.player.ask('friend.LIST_FRIENDS', { includeSummaryData: true });
      expect(friends[0]).toMatchObject({ playerId: players.pixel, summaryFriendData });
      const members = await nova.player.ask('group.READ_GROUP_MEMBERS', { groupId: groups.nightOwls });
      expect(members[players.pixel]).toMatchObject({ summaryFriendData });
      expect(await pixel.player.ask('playerState.READ')).toMatchObject({ summaryFriendData });
    },
  }),

  gameScenario({
    title: "time.READ returns the world's time",
    rules: ['BC-PLR-3'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const before = game.clock.now();
      game.clock.advance(1_234);
      expect(await nova.ask('time.READ')).toEqual({ server_time: before + 1_234 });
    },
  }),

  gameScenario({
    title: 'An event reaches every connection of its recipient only',
    rules: ['BC-EVT-1'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const pixel = await game.enter('pixel');
      const second = await pixel.player.connect();
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS', { bidirectional: true });
      const event = { toId: players.pixel, eventType: 'challenge', eventData: { table: 3 } };
      const { evId } = await nova.player.ask('event.SEND', event);
      const told = {
        service: 'event',
        operation: 'GET_EVENTS',
        data: {
          evId,
          eventType: 'challenge',
          fromPlayerId: players.nova,
          toPlayerId: players.pixel,
          createdAt: game.clock.now(),
          eventData: { table: 3 },
        },
      };
      for (const rtt of [pixel.rtt, second]) expect((await rtt.received()).messages).toEqual([told]);
      expect(await nova.rtt.pushes()).toEqual([]);
      await nova.player.ask('event.SEND', { toId: players.nova, eventType: 'note' });
      const [own] = (await nova.rtt.received()).messages;
      expect(own).toMatchObject({ data: { fromPlayerId: players.nova, eventData: null } });
    },
  }),

  gameScenario({
    title: 'The newest 100 events are kept for an offline player',
    rules: ['BC-EVT-2'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const toId = players.wren;
      for (let number = 0; number < 101; number++) {
        await nova.ask('event.SEND', { toId, eventType: 'note', eventData: { number } });
      }
      const wren = await game.logIn('wren');
      const login = await wren.ask('authenticationV2.AUTHENTICATE', wren.login);
      expect(login.incoming_events).toHaveLength(100);
      Object.assign(wren, { sessionId: login.sessionId });
      game.mock.restore(JSON.parse(JSON.stringify(game.mock.snapshot())));
      const { incoming_events } = await wren.ask('playerState.READ');
      expect(incoming_events).toEqual(login.incoming_events);
      expect(incoming_events.map(({ eventData }) => eventData?.['number']).slice(0, 2)).toEqual([1, 2]);
      expect((await nova.ask('playerState.READ')).incoming_events).toEqual([]);
    },
  }),

  gameScenario({
    title: 'Events and reads for an unknown profile are refused',
    rules: ['BC-SYS-2'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      await nova.refused('400/40446', 'event.SEND', { toId: UNKNOWN_ID, eventType: 'note' });
      const profile = { profileId: UNKNOWN_ID };
      await nova.refused('400/40446', 'friend.GET_SUMMARY_DATA_FOR_PROFILE_ID', profile);
      const invitation = { groupId: groups.nightOwls, ...profile, role: 'MEMBER' };
      await nova.refused('400/40446', 'group.INVITE_GROUP_MEMBER', invitation);
    },
  }),

  gameScenario({
    title: 'A removed player has no profile, and a later login creates a new one',
    rules: ['BC-PLR-4'],
    run: async (game) => {
      const pixel = await game.logIn('pixel');
      await pixel.ask('event.SEND', { toId: players.wren, eventType: 'note' });
      game.mock.braincloud.removePlayer('wren');
      await pixel.refused('400/40446', 'event.SEND', { toId: players.wren, eventType: 'note' });
      const wren = await game.player('wren').logIn({ forceCreate: true });
      expect(wren.profileId).not.toBe(players.wren);
      expect((await wren.ask('playerState.READ')).incoming_events).toEqual([]);
      game.mock.reset();
      expect((await game.logIn('wren')).profileId).toBe(players.wren);
    },
  }),

  gameScenario({
    title: "A removed player's sessions end with 40304, and listeners receive online: false",
    rules: ['BC-PLR-5'],
    run: async (game) => {
      const nova = await game.enter('nova');
      const profileIds = [players.pixel, players.thermometer];
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds });
      const pixel = await game.enter('pixel');
      await nova.rtt.pushes();
      game.mock.braincloud.removePlayer('pixel');
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.pixel }, online: false }]);
      game.keepAlive.advance(5);
      const { messages, closeCode } = await pixel.rtt.received();
      expect(messages).toMatchObject([{ operation: 'DISCONNECT', data: { reasonCode: 40304 } }]);
      expect(closeCode).toBe(1000);
      await pixel.player.refused('403/40304', 'playerState.READ');
      // A server created this player's presence.
      game.mock.braincloud.removePlayer(players.thermometer);
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.thermometer }, online: false }]);
    },
  }),

  gameScenario({
    title: 'A player who is removed leaves friends and groups, and their group passes to another member',
    rules: ['BC-PLR-6'],
    run: async (game) => {
      const pixel = await game.enter('pixel');
      await pixel.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS', { bidirectional: true });
      const owls = { groupId: groups.nightOwls };
      const { ownerId } = await pixel.player.ask('group.READ_GROUP', owls);
      expect(ownerId).toBe(players.nova);
      game.mock.braincloud.removePlayer('nova');
      const { presence } = await pixel.player.ask('presence.GET_PRESENCE_OF_FRIENDS', {
        includeOffline: true,
      });
      expect(presence.map(({ user }) => user.id)).not.toContain(players.nova);
      const group = await pixel.player.ask('group.READ_GROUP', owls);
      expect(group.members).not.toHaveProperty(players.nova);
      expect(group.ownerId).not.toBe(players.nova);
      expect(group.members[group.ownerId ?? '']).toMatchObject({ role: 'OWNER' });
      for (const player of ['pixel', 'rook']) game.mock.braincloud.removePlayer(player);
      const { braincloud } = game.mock.state();
      expect(braincloud.groups.map(({ id }) => id)).not.toContain(groups.nightOwls);
      expect(braincloud.listeners).toEqual([]);
    },
  }),
];
