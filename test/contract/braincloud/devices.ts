import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { players } from '../game/seed-players.ts';

const device = { profileId: players.thermometer };
const offline = { from: { id: players.thermometer }, online: false, activity: {} };

export const deviceStories = [
  gameScenario({
    title:
      "A server initializes and extends a device's presence, which expires when the server stops extending it",
    rules: ['BC-SYS-4', 'BC-SYS-8'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      await server.ask('presence.SYS_TERMINATE_PRESENCE', device);
      const wren = await game.enter('wren');
      await wren.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [device.profileId] });

      const activity = { TEMPERATURE: 19, UNIT: 'C' };
      const made = await server.ask('presence.SYS_INITIALIZE_PRESENCE', {
        ...device,
        visible: true,
        activity,
        expirySecs: 60,
      });
      expect(made).toBeNull();
      expect(await wren.rtt.pushes()).toEqual([
        {
          from: { id: players.thermometer, name: 'Greenhouse thermometer', pic: null },
          online: true,
          summaryFriendData: {},
          activity,
        },
      ]);
      for (let minute = 0; minute < 5; minute++) {
        game.clock.advance(59_999);
        expect(await server.ask('presence.SYS_EXTEND_PX_EXPIRY', { ...device, seconds: 60 })).toBeNull();
        game.clock.advance(1);
      }
      expect(await wren.rtt.pushes()).toEqual([]);
      game.clock.advance(59_999);
      expect(await wren.rtt.pushes()).toEqual([]);
      game.clock.advance(1);
      expect(await wren.rtt.pushes()).toMatchObject([offline]);
      await server.refused('400/40627', 'presence.SYS_EXTEND_PX_EXPIRY', { ...device, seconds: 60 });
    },
  }),

  gameScenario({
    title: 'A second INITIALIZE replaces the presence and restarts its time to live',
    rules: ['BC-SYS-3', 'BC-PRES-5'],
    valid: true,
    run: async (game) => {
      const wren = await game.enter('wren');
      await wren.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [device.profileId] });
      const initialize = (data: object) =>
        game.asServer('presence.SYS_INITIALIZE_PRESENCE', { ...device, expirySecs: 60, ...data });
      await initialize({ activity: { TEMPERATURE: 20 } });
      game.clock.advance(59_000);
      await initialize({ visible: null, activity: null });
      await initialize({ visible: false });
      expect(await wren.rtt.pushes()).toMatchObject([
        { online: true, activity: { TEMPERATURE: 20 } },
        { online: true, activity: { TEMPERATURE: 20 } },
        offline,
      ]);
      game.clock.advance(59_999);
      await initialize({ activity: {}, expirySecs: 1 });
      expect(await wren.rtt.pushes()).toMatchObject([{ online: true, activity: {} }]);
      game.clock.advance(1000);
      expect(await wren.rtt.pushes()).toMatchObject([offline]);
    },
  }),

  gameScenario({
    title: "Without a time to live, INITIALIZE and EXTEND use the app's default",
    rules: ['BC-SYS-10'],
    settings: { presPxExpirySecs: 120 },
    valid: true,
    run: async (game) => {
      const isOnline = async () => {
        const profileIds = [device.profileId];
        return (await game.asServer('presence.GET_PRESENCE_OF_USERS', { profileIds })).presence.length === 1;
      };
      await game.asServer('presence.SYS_INITIALIZE_PRESENCE', device);
      game.clock.advance(119_999);
      expect(await isOnline()).toBe(true);
      await game.asServer('presence.SYS_EXTEND_PX_EXPIRY', { ...device, seconds: null });
      game.clock.advance(120_000);
      expect(await isOnline()).toBe(true);
      game.clock.advance(1);
      expect(await isOnline()).toBe(false);
    },
  }),

  gameScenario({
    title: "EXTEND adds at most the app's maximum; several extensions add up",
    rules: ['BC-SYS-5', 'BC-SYS-4'],
    settings: { presPxExpiryExtSecMax: 100 },
    valid: true,
    run: async (game) => {
      const isOnline = async () => {
        const profileIds = [device.profileId];
        return (await game.asServer('presence.GET_PRESENCE_OF_USERS', { profileIds })).presence.length === 1;
      };
      await game.asServer('presence.SYS_INITIALIZE_PRESENCE', { ...device, expirySecs: 10 });
      await game.asServer('presence.SYS_EXTEND_PX_EXPIRY', { ...device, seconds: 5000 });
      await game.asServer('presence.SYS_EXTEND_PX_EXPIRY', { ...device, seconds: 90 });
      game.clock.advance(199_999);
      expect(await isOnline()).toBe(true);
      game.clock.advance(1);
      expect(await isOnline()).toBe(false);
    },
  }),

  gameScenario({
    title: 'TERMINATE ends a presence at once, and succeeds even if the profile has no presence',
    rules: ['BC-SYS-6'],
    valid: true,
    run: async (game) => {
      const wren = await game.enter('wren');
      await wren.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [device.profileId] });
      expect(await game.asServer('presence.SYS_TERMINATE_PRESENCE', device)).toBeNull();
      expect(await game.asServer('presence.SYS_TERMINATE_PRESENCE', device)).toBeNull();
      expect(await wren.rtt.pushes()).toMatchObject([offline]);
      game.clock.advance(86_400_000);
      expect((await wren.rtt.received()).messages).not.toContainEqual(expect.objectContaining(offline));
    },
  }),

  gameScenario({
    title: 'TERMINATE hides a connected player until its next CONNECT',
    rules: ['BC-SYS-6', 'BC-RTT-7'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity: { OLD: true } });
      await game.asServer('presence.SYS_TERMINATE_PRESENCE', { profileId: players.pixel });
      await pixel.player.refused('400/40627', 'presence.UPDATE_ACTIVITY', { activity: {} });
      await nova.rtt.pushes();
      await pixel.player.connect();
      expect(await nova.rtt.pushes()).toMatchObject([{ online: true, activity: {} }]);
      await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity: {} });
    },
  }),

  gameScenario({
    title: 'A server presence of a connected player expires only after the last connection closes',
    rules: ['BC-SYS-7'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      const initialize = () =>
        game.asServer('presence.SYS_INITIALIZE_PRESENCE', {
          profileId: players.pixel,
          activity: { CLOUD: 1 },
          expirySecs: 60,
        });
      await initialize();
      game.clock.advance(60_000);
      await nova.rtt.pushes();
      expect(
        (await pixel.player.ask('presence.GET_PRESENCE_OF_USERS', { profileIds: [players.pixel] })).presence,
      ).toMatchObject([{ online: true, activity: { CLOUD: 1 } }]);
      await initialize();
      game.clock.advance(30_000);
      await pixel.rtt.close();
      expect(await nova.rtt.pushes()).toMatchObject([{ online: true, activity: { CLOUD: 1 } }]);
      game.clock.advance(29_999);
      expect(await nova.rtt.pushes()).toEqual([]);
      game.clock.advance(1);
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.pixel }, online: false }]);
    },
  }),

  gameScenario({
    title: 'An expired server presence ends when the last connection closes',
    rules: ['BC-SYS-7'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      await game.asServer('presence.SYS_INITIALIZE_PRESENCE', { profileId: players.pixel, expirySecs: 60 });
      game.clock.advance(60_000);
      await nova.rtt.pushes();
      expect((await nova.player.ask('presence.GET_PRESENCE_OF_FRIENDS')).presence).toMatchObject([
        { user: { id: players.pixel }, online: true },
      ]);
      await pixel.rtt.close();
      expect(await nova.rtt.pushes()).toMatchObject([{ online: false }]);
      await game.refusesServer('400/40627', 'presence.SYS_EXTEND_PX_EXPIRY', { profileId: players.pixel });
    },
  }),

  gameScenario({
    title: 'A server presence extended while the player is connected outlives the connection',
    rules: ['BC-SYS-4', 'BC-SYS-7'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      const profile = { profileId: players.pixel };
      await game.asServer('presence.SYS_EXTEND_PX_EXPIRY', { ...profile, seconds: 30 });
      await game.asServer('presence.SYS_EXTEND_PX_EXPIRY', { ...profile, seconds: 30 });
      await nova.rtt.pushes();
      await pixel.rtt.close();
      game.clock.advance(59_999);
      expect(await nova.rtt.pushes()).toEqual([]);
      game.clock.advance(1);
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.pixel }, online: false }]);
    },
  }),

  gameScenario({
    title: 'Players cannot call the server operations of presence',
    rules: ['BC-SYS-1'],
    run: async (game) => {
      const { player } = await game.enter('nova');
      const before = JSON.stringify(game.mock.snapshot().braincloud.presences);
      await player.refused('403/40616', 'presence.SYS_INITIALIZE_PRESENCE', { profileId: players.nova });
      await player.refused('403/40616', 'presence.SYS_EXTEND_PX_EXPIRY', device);
      await player.refused('403/40616', 'presence.SYS_TERMINATE_PRESENCE', device);
      expect(JSON.stringify(game.mock.snapshot().braincloud.presences)).toBe(before);
    },
  }),

  gameScenario({
    title: 'A presence for an unknown profile is refused',
    rules: ['BC-SYS-2'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      const unknown = { profileId: 'ffffffff-ffff-4fff-8fff-ffffffffffff' };
      await server.refused('400/40446', 'presence.SYS_INITIALIZE_PRESENCE', unknown);
      await server.refused('400/40446', 'presence.SYS_EXTEND_PX_EXPIRY', unknown);
      await server.refused('400/40446', 'presence.SYS_TERMINATE_PRESENCE', unknown);
    },
  }),

  gameScenario({
    title: 'EXTEND without a presence is refused',
    rules: ['BC-SYS-9'],
    valid: true,
    run: async (game) => {
      const data = { profileId: players.mango, seconds: 30 };
      await game.refusesServer('400/40627', 'presence.SYS_EXTEND_PX_EXPIRY', data);
      const server = await game.server();
      await server.refused('400/40627', 'presence.SYS_EXTEND_PX_EXPIRY', data);
    },
  }),
];
