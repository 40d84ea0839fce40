import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { app, groups, players } from '../game/seed-players.ts';
import { UNKNOWN_ID } from '../seed-ids.ts';

const ids = ({ presence }: { presence: readonly { user: { id: string } }[] }) =>
  presence.map(({ user }) => user.id);

export const presenceListStories = [
  gameScenario({
    title: 'Lists return online players, and offline ones with includeOffline',
    rules: ['BC-PRES-10', 'BC-PRES-12'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const pixel = await game.enter('pixel');
      await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity: { STATUS: 'IN_LOBBY' } });
      const { player } = nova;
      expect(ids(await player.ask('presence.GET_PRESENCE_OF_FRIENDS'))).toEqual([players.pixel]);
      expect(await player.ask('presence.GET_PRESENCE_OF_FRIENDS', { includeOffline: true })).toEqual({
        presence: [
          {
            user: {
              id: players.pixel,
              name: 'Pixel',
              pic: 'https://example.com/pixel.png',
              cxs: [`${app.id}:${players.pixel}:${pixel.player.sessionId}`],
            },
            online: true,
            summaryFriendData: { LEVEL: 12 },
            activity: { STATUS: 'IN_LOBBY' },
          },
          ...[
            { id: players.rook, name: 'Rook', LEVEL: 27 },
            { id: players.juniper, name: 'Juniper', LEVEL: 4 },
          ].map(({ id, name, LEVEL }) => ({
            user: { id, name, pic: `https://example.com/${name.toLowerCase()}.png` },
            online: false,
            summaryFriendData: { LEVEL },
            activity: {},
          })),
        ],
      });
      const group = { groupId: groups.nightOwls };
      const own = ids(await player.ask('presence.GET_PRESENCE_OF_GROUP', group));
      expect(own).toEqual([players.nova, players.pixel]);
      const whole = { ...group, includeOffline: true };
      expect(ids(await player.ask('presence.GET_PRESENCE_OF_GROUP', whole))).toHaveLength(3);
      const profileIds = [players.thermometer, players.mango];
      const users = await player.ask('presence.GET_PRESENCE_OF_USERS', { profileIds, includeOffline: null });
      expect(users).toEqual({
        presence: [
          {
            user: { id: players.thermometer, name: 'Greenhouse thermometer', pic: null },
            online: true,
            summaryFriendData: {},
            activity: { TEMPERATURE: 21.5, UNIT: 'C' },
          },
        ],
      });
    },
  }),

  gameScenario({
    title: 'A server reads the same presence that other players see',
    rules: ['BC-PRES-5', 'BC-PRES-10'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const hidden = await game.enter('pixel');
      await hidden.player.ask('presence.SET_VISIBILITY', { visible: false });
      const data = { profileIds: [players.nova, players.pixel, players.rook], includeOffline: true };
      const server = await game.server();
      const seen = await server.ask('presence.GET_PRESENCE_OF_USERS', data);
      expect(seen.presence.map(({ online }) => online)).toEqual([true, false, false]);
      expect(seen.presence[1]?.user).not.toHaveProperty('cxs');
      expect(await game.asServer('presence.GET_PRESENCE_OF_USERS', data)).toEqual(seen);
      const online = await server.ask('presence.GET_PRESENCE_OF_USERS', { ...data, includeOffline: false });
      expect(ids(online)).toEqual([nova.player.profileId]);
    },
  }),

  gameScenario({
    title: 'A list contains each existing profile once',
    rules: ['BC-PRES-11'],
    valid: true,
    run: async (game) => {
      const wren = await game.logIn('wren');
      const profileIds = [players.mango, UNKNOWN_ID, players.thermometer, 'nobody', players.mango, ''];
      const all = await wren.ask('presence.GET_PRESENCE_OF_USERS', { profileIds, includeOffline: true });
      expect(ids(all)).toEqual([players.mango, players.thermometer]);
      const none = await wren.ask('presence.GET_PRESENCE_OF_USERS', { profileIds: [], includeOffline: true });
      expect(none).toEqual({ presence: [] });
    },
  }),

  gameScenario({
    title: 'A player without RTT can read presences, and reading them starts no pushes',
    rules: ['BC-PRES-13'],
    valid: true,
    run: async (game) => {
      const rook = await game.logIn('rook');
      expect(ids(await rook.ask('presence.GET_PRESENCE_OF_FRIENDS', { includeOffline: true }))).toHaveLength(
        2,
      );
      await game.enter('nova');
      expect(ids(await rook.ask('presence.GET_PRESENCE_OF_FRIENDS'))).toEqual([players.nova]);
      const rtt = await rook.connect();
      await game.enter('pixel');
      expect(await rtt.pushes()).toEqual([]);
    },
  }),

  gameScenario({
    title: 'FORCE_PUSH without a presence succeeds and sends nothing',
    rules: ['BC-PRES-9'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.logIn('pixel');
      expect(await pixel.ask('presence.FORCE_PUSH')).toBeNull();
      expect(await nova.rtt.pushes()).toEqual([]);
      await pixel.connect();
      await pixel.ask('presence.FORCE_PUSH');
      expect(await nova.rtt.pushes()).toHaveLength(2);
    },
  }),
];
