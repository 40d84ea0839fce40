import { expect } from 'vitest';
import { scenario } from '../game/scenario.ts';
import { players } from '../game/seed-players.ts';

const device = { profileId: players.thermometer };
const offline = { from: { id: players.thermometer }, online: false, activity: {} };

export const deviceStories = [
  scenario({
    title: 'A device is kept alive by its server, and left to expire',
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

  scenario({
    title: 'Initialising again changes the presence, and its time begins anew',
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

  scenario({
    title: 'Without a time a presence lives as long as the portal says, and so does its extension',
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

  scenario({
    title: 'One extension adds at most what the portal allows; several add up',
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

  scenario({
    title: 'A presence that is terminated is gone at once, and terminating nothing is no error',
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

  scenario({
    title: 'A player who is connected can be terminated, and is back with the next CONNECT',
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

  scenario({
    title: 'The expiry of one who is connected counts only once the last connection has gone',
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

  scenario({
    title: 'A server presence that has run out ends with the last connection',
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

  scenario({
    title: 'A server presence may be extended for a player who is connected, and outlives the connection',
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

  scenario({
    title: 'Players may not do what servers do',
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

  scenario({
    title: 'Nobody without a profile can have a presence',
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

  scenario({
    title: 'There is nothing to extend where there is no presence',
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
