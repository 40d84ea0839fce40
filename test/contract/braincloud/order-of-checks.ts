import { gameScenario } from '../game/scenario.ts';
import { groups, players } from '../game/seed-players.ts';

const TOO_LARGE = { activity: { text: 'x'.repeat(1024) } };
const BAD_GROUP = { groupId: 'no-such-group' };

export const orderOfChecksStories = [
  gameScenario({
    title: 'Checks run in order: session, parameters, feature, feature option, presence',
    rules: ['BC-REQ-7'],
    settings: { presenceEnabled: false, richActivity: false, realTimeUpdates: false },
    run: async (game) => {
      const settings = (change: object) => game.mock.braincloud.changeSettings(change);
      const nova = game.player('nova');
      const update = 'presence.UPDATE_ACTIVITY';
      await nova.refused('403/40304', update, {});
      await nova.logIn();
      await nova.refused('400/40358', update, {});
      await nova.refused('400/40628', update, TOO_LARGE);
      await nova.refused('400/40628', 'presence.SET_VISIBILITY', { visible: true });
      await nova.refused('400/40628', 'presence.STOP_LISTENING');
      await nova.refused('400/40628', 'presence.FORCE_PUSH');
      settings({ presenceEnabled: true });
      await nova.refused('400/40634', update, TOO_LARGE);
      await nova.refused('400/40627', 'presence.SET_VISIBILITY', { visible: true });
      await nova.refused('400/40635', 'presence.STOP_LISTENING');
      settings({ richActivity: true, realTimeUpdates: true });
      await nova.refused('400/40660', update, TOO_LARGE);
      await nova.refused('400/40627', update, { activity: {} });
      await nova.refused('400/40627', 'presence.STOP_LISTENING');
      await nova.ask('presence.FORCE_PUSH');
      await nova.connect();
      await nova.ask('presence.UPDATE_ACTIVITY', { activity: {} });
    },
  }),

  gameScenario({
    title: 'Checks run in order: feature, group, membership',
    rules: ['BC-REQ-7', 'BC-GRP-1', 'BC-GRP-2'],
    settings: { presenceEnabled: false, realTimeUpdates: false },
    run: async (game) => {
      const wren = await game.logIn('wren');
      const [get, register] = ['presence.GET_PRESENCE_OF_GROUP', 'presence.REGISTER_LISTENERS_FOR_GROUP'];
      for (const servop of [get, register]) await wren.refused('400/40628', servop, BAD_GROUP);
      game.mock.braincloud.changeSettings({ presenceEnabled: true });
      await wren.refused('400/40462', get, BAD_GROUP);
      await wren.refused('400/40635', register, BAD_GROUP);
      game.mock.braincloud.changeSettings({ realTimeUpdates: true });
      for (const servop of [get, register]) {
        await wren.refused('400/40462', servop, BAD_GROUP);
        await wren.refused('400/40453', servop, { groupId: groups.nightOwls });
      }
    },
  }),

  gameScenario({
    title: 'A server-only operation is refused after its parameters and before its feature',
    rules: ['BC-REQ-7', 'BC-SYS-1'],
    settings: { presenceEnabled: false },
    run: async (game) => {
      const initialize = 'presence.SYS_INITIALIZE_PRESENCE';
      const nova = game.player('nova');
      await nova.refused('403/40304', initialize, {});
      await nova.logIn();
      await nova.refused('400/40358', initialize, {});
      await nova.refused('400/40660', initialize, { profileId: 'nobody', expirySecs: 0 });
      await nova.refused('403/40616', initialize, { profileId: 'nobody' });
    },
  }),

  gameScenario({
    title: 'Checks for servers run in order: feature, activity, profile, presence',
    rules: ['BC-REQ-7', 'BC-SYS-2', 'BC-SYS-9'],
    settings: { presenceEnabled: false, richActivity: false },
    run: async (game) => {
      const settings = (change: object) => game.mock.braincloud.changeSettings(change);
      const server = await game.server();
      const initialize = 'presence.SYS_INITIALIZE_PRESENCE';
      const nobody = { profileId: 'nobody', ...TOO_LARGE };
      const all = [initialize, 'presence.SYS_EXTEND_PX_EXPIRY', 'presence.SYS_TERMINATE_PRESENCE'];
      for (const servop of all) await server.refused('400/40628', servop, nobody);
      await server.refused('400/40628', 'presence.GET_PRESENCE_OF_USERS', { profileIds: [] });
      settings({ presenceEnabled: true });
      await server.refused('400/40634', initialize, nobody);
      settings({ richActivity: true });
      await server.refused('400/40660', initialize, nobody);
      for (const servop of all) await server.refused('400/40446', servop, { profileId: 'nobody' });
      await server.refused('400/40627', 'presence.SYS_EXTEND_PX_EXPIRY', { profileId: players.nova });
    },
  }),
];
