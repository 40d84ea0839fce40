import { expect } from 'vitest';
import type { Player } from '../game/player.ts';
import { gameScenario } from '../game/scenario.ts';
import { players } from '../game/seed-players.ts';
import { UNKNOWN_ID } from '../seed-ids.ts';

const friendsOf = async (player: Player): Promise<string[]> =>
  (await player.ask('friend.LIST_FRIENDS', { friendPlatform: 'All' })).friends.map(
    ({ playerId }) => playerId,
  );

export const friendStories = [
  gameScenario({
    title: 'Adding a friend links both players, and removing one unlinks both',
    rules: ['BC-FRD-1', 'BC-FRD-2'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const wren = await game.logIn('wren');
      const both = { profileIds: [players.nova, players.pixel] };
      expect(await wren.ask('friend.ADD_FRIENDS', both)).toBeNull();
      await wren.ask('friend.ADD_FRIENDS', both);
      expect(await friendsOf(wren)).toEqual([players.nova, players.pixel]);
      expect(await friendsOf(nova)).toContain(players.wren);
      expect(
        await nova.ask('friend.REMOVE_FRIENDS', { profileIds: [players.wren, players.mango] }),
      ).toBeNull();
      expect(await friendsOf(wren)).toEqual([players.pixel]);
      expect(await friendsOf(nova)).toEqual([players.pixel, players.rook, players.juniper]);
    },
  }),

  gameScenario({
    title: "With one-sided friendship, adding and removing change only the caller's list",
    rules: ['BC-FRD-1'],
    settings: { mutualFriends: false },
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const wren = await game.logIn('wren');
      await wren.ask('friend.ADD_FRIENDS', { profileIds: [players.nova] });
      expect(await friendsOf(wren)).toEqual([players.nova]);
      expect(await friendsOf(nova)).not.toContain(players.wren);
      game.mock.braincloud.changeSettings({ mutualFriends: true });
      await nova.ask('friend.ADD_FRIENDS', { profileIds: [players.mango] });
      game.mock.braincloud.changeSettings({ mutualFriends: false });
      await nova.ask('friend.REMOVE_FRIENDS', { profileIds: [players.mango] });
      expect(await friendsOf(await game.logIn('mango'))).toContain(players.nova);
    },
  }),

  gameScenario({
    title: 'ADD_FRIENDS ignores the caller and unknown profile ids',
    rules: ['BC-FRD-3'],
    valid: true,
    run: async (game) => {
      const wren = await game.logIn('wren');
      const profileIds = [players.wren, UNKNOWN_ID, 'nobody', players.mango];
      await wren.ask('friend.ADD_FRIENDS', { profileIds });
      expect(await friendsOf(wren)).toEqual([players.mango]);
      const friends = { includeOffline: true };
      const { presence } = await wren.ask('presence.GET_PRESENCE_OF_FRIENDS', friends);
      expect(presence.map(({ user }) => user.id)).toEqual([players.mango]);
    },
  }),

  gameScenario({
    title: 'Friends are filtered by platform, case-insensitively',
    rules: ['BC-FRD-4'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const count = async (platform: string | null) => {
        const { friends } = await nova.ask('friend.LIST_FRIENDS', { friendPlatform: platform });
        const data = { platform, includeOffline: true };
        const { presence } = await nova.ask('presence.GET_PRESENCE_OF_FRIENDS', data);
        expect(presence).toHaveLength(friends.length);
        return friends.length;
      };
      for (const platform of ['all', 'All', 'brainCloud', 'BRAINCLOUD', 'junk', '', null]) {
        expect(await count(platform)).toBe(3);
      }
      for (const platform of ['facebook', 'Facebook']) expect(await count(platform)).toBe(0);
    },
  }),

  gameScenario({
    title: 'GET_USERS_ONLINE_STATUS returns a status for each requested id, in order',
    rules: ['BC-FRD-5'],
    valid: true,
    run: async (game) => {
      const { player } = await game.enter('nova');
      const profileIds = [players.wren, 'nobody', players.nova, players.thermometer, players.wren];
      expect(await player.ask('friend.GET_USERS_ONLINE_STATUS', { profileIds })).toEqual({
        onlineStatus: [
          { profileId: players.wren, isOnline: false, userValid: true },
          { profileId: 'nobody', isOnline: false, userValid: false },
          { profileId: players.nova, isOnline: true, userValid: true },
          { profileId: players.thermometer, isOnline: true, userValid: true },
          { profileId: players.wren, isOnline: false, userValid: true },
        ],
      });
    },
  }),

  gameScenario({
    title: "Any player can read another player's summary data",
    rules: ['BC-FRD-6'],
    valid: true,
    run: async (game) => {
      const wren = await game.logIn('wren');
      const nova = { profileId: players.nova };
      expect(await wren.ask('friend.GET_SUMMARY_DATA_FOR_PROFILE_ID', nova)).toEqual({
        profileId: players.nova,
        profileName: 'Nova',
        pictureUrl: 'https://example.com/nova.png',
        email: null,
        playerSummaryData: { LEVEL: 31 },
      });
    },
  }),

  gameScenario({
    title: 'FIND_USERS_BY_EXACT_NAME returns at most maxResults players',
    rules: ['BC-FRD-7'],
    valid: true,
    run: async (game) => {
      const wren = await game.logIn('wren');
      const find = (searchText: string, maxResults: number) =>
        wren.ask('friend.FIND_USERS_BY_EXACT_NAME', { searchText, maxResults });
      await wren.ask('playerState.UPDATE_NAME', { playerName: 'Nova' });
      const ids = async (...search: Parameters<typeof find>) => {
        const { matches, matchedCount } = await find(...search);
        expect(matches).toHaveLength(matchedCount);
        return matches.map(({ profileId }) => profileId);
      };
      expect(await ids('Nova', 10)).toEqual([players.nova, players.wren]);
      expect(await ids('Nova', 1)).toEqual([players.nova]);
      for (const name of ['nova', 'Nov', '']) expect(await ids(name, 10)).toEqual([]);
    },
  }),

  gameScenario({
    title: 'LIST_FRIENDS returns name and picture, and summary data on request',
    rules: ['BC-FRD-1'],
    valid: true,
    run: async (game) => {
      const wren = await game.logIn('wren');
      const mango = await game.logIn('mango');
      await mango.ask('friend.ADD_FRIENDS', { profileIds: [players.wren] });
      const row = {
        playerId: players.mango,
        name: 'Mango',
        pictureUrl: 'https://example.com/mango.png',
        friendPlatforms: ['brainCloud'],
        externalData: { brainCloud: {} },
      };
      const server_time = game.clock.now();
      expect(await wren.ask('friend.LIST_FRIENDS', { friendPlatform: 'All' })).toEqual({
        friends: [row],
        server_time,
      });
      const { friends } = await wren.ask('friend.LIST_FRIENDS', { includeSummaryData: true });
      expect(friends).toEqual([{ ...row, summaryFriendData: { LEVEL: 18 } }]);
      const { friendPlatforms: _, ...info } = row;
      expect(await mango.ask('friend.GET_MY_SOCIAL_INFO', { includeSummaryData: true })).toEqual({
        ...info,
        summaryFriendData: { LEVEL: 18 },
        server_time,
      });
    },
  }),
];
