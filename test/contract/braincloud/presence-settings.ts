import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { groups, players } from '../game/seed-players.ts';

const group = { groupId: groups.nightOwls };
const profiles = { profileIds: [players.thermometer] };

/** Every presence servop that a player can call, with its parameters. */
const ofPlayers: readonly (readonly [servop: string, data?: object])[] = [
  ['presence.UPDATE_ACTIVITY', { activity: {} }],
  ['presence.SET_VISIBILITY', { visible: true }],
  ['presence.GET_PRESENCE_OF_FRIENDS'],
  ['presence.GET_PRESENCE_OF_GROUP', group],
  ['presence.GET_PRESENCE_OF_USERS', profiles],
  ['presence.REGISTER_LISTENERS_FOR_FRIENDS'],
  ['presence.REGISTER_LISTENERS_FOR_GROUP', group],
  ['presence.REGISTER_LISTENERS_FOR_PROFILES', profiles],
  ['presence.STOP_LISTENING'],
  ['presence.FORCE_PUSH'],
];

export const presenceSettingsStories = [
  gameScenario({
    title: 'With presence disabled, every presence operation is refused and lists are empty',
    rules: ['BC-PRES-1'],
    settings: { presenceEnabled: false },
    valid: true,
    run: async (game) => {
      const { player } = await game.enter('nova');
      for (const [servop, data] of ofPlayers) await player.refused('400/40628', servop, data);
      const server = await game.server();
      const device = { profileId: players.thermometer };
      await server.refused('400/40628', 'presence.GET_PRESENCE_OF_USERS', profiles);
      await server.refused('400/40628', 'presence.SYS_INITIALIZE_PRESENCE', device);
      await server.refused('400/40628', 'presence.SYS_EXTEND_PX_EXPIRY', device);
      await server.refused('400/40628', 'presence.SYS_TERMINATE_PRESENCE', device);
      game.mock.braincloud.changeSettings({ presenceEnabled: true });
      await player.refused('400/40627', 'presence.SET_VISIBILITY', { visible: true });
    },
  }),

  gameScenario({
    title: 'With real-time updates disabled, presence can be read but is not pushed',
    rules: ['BC-PRES-2'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      game.mock.braincloud.changeSettings({ realTimeUpdates: false });
      const pixel = await game.enter('pixel');
      for (const [servop, data] of ofPlayers) {
        const isRealTime = /REGISTER|STOP_LISTENING|FORCE_PUSH/.test(servop);
        if (isRealTime) await pixel.player.refused('400/40635', servop, data);
        else expect((await pixel.player.call(servop, data)).status).toBe(200);
      }
      await pixel.rtt.close();
      expect(await nova.rtt.pushes()).toEqual([]);
    },
  }),

  gameScenario({
    title: 'With activity disabled, no presence contains an activity',
    rules: ['BC-PRES-3'],
    settings: { richActivity: false },
    valid: true,
    run: async (game) => {
      const { player } = await game.enter('nova');
      await player.refused('400/40634', 'presence.UPDATE_ACTIVITY', { activity: {} });
      await player.ask('presence.SET_VISIBILITY', { visible: true });
      const device = { profileId: players.thermometer };
      const initialize = 'presence.SYS_INITIALIZE_PRESENCE';
      await game.refusesServer('400/40634', initialize, { ...device, activity: { HOT: true } });
      await game.asServer(initialize, device);
      const { presence } = await player.ask('presence.GET_PRESENCE_OF_USERS', profiles);
      expect(presence).toMatchObject([{ activity: { TEMPERATURE: 21.5 } }]);
    },
  }),

  gameScenario({
    title: "An activity over the app's limit in bytes is refused",
    rules: ['BC-PRES-4'],
    settings: { maxContentBytes: 20 },
    valid: true,
    run: async (game) => {
      const { player } = await game.enter('nova');
      const update = 'presence.UPDATE_ACTIVITY';
      await player.ask(update, { activity: { text: '123456789' } });
      await player.ask(update, { activity: { text: '☄☄☄' } });
      await player.refused('400/40660', update, { activity: { text: '1234567890' } }, "'activity'");
      await player.refused('400/40660', update, { activity: { text: '☄☄☄☄' } });
      const device = { profileId: players.thermometer, activity: { text: '1234567890' } };
      await game.refusesServer('400/40660', 'presence.SYS_INITIALIZE_PRESENCE', device);
      const { presence } = await player.ask('presence.GET_PRESENCE_OF_USERS', { profileIds: [players.nova] });
      expect(presence).toMatchObject([{ activity: { text: '☄☄☄' } }]);
    },
  }),

  gameScenario({
    title: 'Without RTT a player can read and register, but has no presence',
    rules: ['BC-PRES-6', 'BC-PRES-13'],
    valid: true,
    run: async (game) => {
      const player = await game.logIn('nova');
      const needing = ['presence.UPDATE_ACTIVITY', 'presence.SET_VISIBILITY', 'presence.STOP_LISTENING'];
      for (const [servop, data] of ofPlayers) {
        if (needing.includes(servop)) await player.refused('400/40627', servop, data);
        else expect((await player.call(servop, data)).status).toBe(200);
      }
      const rtt = await player.connect();
      await game.enter('pixel');
      expect(await rtt.pushes()).toHaveLength(1);
      for (const [servop, data] of ofPlayers) expect((await player.call(servop, data)).status).toBe(200);
    },
  }),
];
