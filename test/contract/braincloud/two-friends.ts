import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { app, players } from '../game/seed-players.ts';

const offlinePixel = {
  from: { id: players.pixel, name: 'Pixel', pic: 'https://example.com/pixel.png' },
  online: false,
  summaryFriendData: { LEVEL: 12 },
  activity: {},
};

export const twoFriendsStories = [
  gameScenario({
    title: 'Two friends see each other connect, change activity and visibility, and disconnect',
    rules: ['BC-RTT-7', 'BC-LIS-1', 'BC-LIS-4', 'BC-PRES-5', 'BC-PRES-7', 'BC-PRES-12'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const friends = { platform: 'all', bidirectional: true };
      expect(await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS', friends)).toEqual({
        presence: [],
      });

      const pixel = await game.enter('pixel');
      const cxs = [`${app.id}:${players.pixel}:${pixel.player.sessionId}`];
      const onlinePixel = { ...offlinePixel, from: { ...offlinePixel.from, cxs }, online: true };
      expect(await nova.rtt.pushes()).toEqual([onlinePixel]);
      expect(await pixel.rtt.pushes()).toEqual([]);

      const activity = { LOCATION: 'POKER_TABLE', STATUS: 'PLAYING', lobby: { seats: [1, null] } };
      expect(await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity })).toBeNull();
      expect(await nova.rtt.pushes()).toEqual([{ ...onlinePixel, activity }]);
      await nova.player.ask('presence.UPDATE_ACTIVITY', { activity: { STATUS: 'WATCHING' } });
      expect(await pixel.rtt.pushes()).toMatchObject([
        { from: { id: players.nova, name: 'Nova' }, online: true, activity: { STATUS: 'WATCHING' } },
      ]);

      expect(await pixel.player.ask('presence.SET_VISIBILITY', { visible: false })).toBeNull();
      expect(await nova.rtt.pushes()).toEqual([offlinePixel]);
      await pixel.player.ask('presence.SET_VISIBILITY', { visible: true });
      expect(await nova.rtt.pushes()).toEqual([{ ...onlinePixel, activity }]);

      await pixel.rtt.close();
      expect(await nova.rtt.pushes()).toEqual([offlinePixel]);
    },
  }),

  gameScenario({
    title: 'A changed name or picture is pushed at once only with profileChangePushes',
    rules: ['BC-PRES-14'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      await nova.rtt.pushes();
      const rename = () => pixel.player.ask('playerState.UPDATE_NAME', { playerName: 'Voxel' });
      await rename();
      expect(await nova.rtt.pushes()).toEqual([]);
      game.mock.braincloud.changeSettings({ profileChangePushes: true });
      await rename();
      await pixel.player.ask('presence.SET_VISIBILITY', { visible: false });
      await rename();
      const seen = (await nova.rtt.pushes()).map(({ from, online }) => [from.name, online]);
      expect(seen).toEqual([
        ['Voxel', true],
        ['Voxel', false],
      ]);
    },
  }),

  gameScenario({
    title: 'A changed name and picture appear in the next push and in lists',
    rules: ['BC-PRES-12'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.logIn('pixel');
      expect(await pixel.ask('playerState.UPDATE_NAME', { playerName: 'Voxel' })).toEqual({
        playerName: 'Voxel',
      });
      const playerPictureUrl = 'https://example.com/voxel.png';
      expect(await pixel.ask('playerState.UPDATE_PICTURE_URL', { playerPictureUrl })).toEqual({
        playerPictureUrl,
      });
      await pixel.connect();
      const voxel = {
        id: players.pixel,
        name: 'Voxel',
        pic: playerPictureUrl,
        cxs: [`${app.id}:${players.pixel}:${pixel.sessionId}`],
      };
      expect(await nova.rtt.pushes()).toMatchObject([{ from: voxel }]);
      const { presence } = await nova.player.ask('presence.GET_PRESENCE_OF_FRIENDS');
      expect(presence).toEqual([
        { user: voxel, online: true, summaryFriendData: { LEVEL: 12 }, activity: {} },
      ]);
    },
  }),

  gameScenario({
    title: 'A hidden player sees its own presence; its changes are not pushed',
    rules: ['BC-PRES-5', 'BC-PRES-8'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      await pixel.player.ask('presence.SET_VISIBILITY', { visible: false });
      await nova.rtt.pushes();

      await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity: { SECRET: true } });
      await pixel.player.ask('presence.SET_VISIBILITY', { visible: false });
      await pixel.player.ask('presence.FORCE_PUSH');
      expect(await nova.rtt.pushes()).toEqual([]);
      const profileIds = [players.pixel];
      const ofUsers = { profileIds, includeOffline: true };
      const seen = await nova.player.ask('presence.GET_PRESENCE_OF_USERS', ofUsers);
      const { from: user, ...row } = offlinePixel;
      expect(seen.presence).toEqual([{ user, ...row }]);
      expect((await nova.player.ask('friend.GET_USERS_ONLINE_STATUS', { profileIds })).onlineStatus).toEqual([
        { profileId: players.pixel, isOnline: false, userValid: true },
      ]);
      const own = await pixel.player.ask('presence.GET_PRESENCE_OF_USERS', { profileIds });
      expect(own.presence).toMatchObject([{ online: true, activity: { SECRET: true } }]);

      await pixel.rtt.close();
      expect(await nova.rtt.pushes()).toEqual([]);
    },
  }),

  gameScenario({
    title: 'FORCE_PUSH sends the unchanged presence to all listeners',
    rules: ['BC-PRES-9', 'BC-LIS-1'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const rook = await game.enter('rook');
      const wren = await game.enter('wren');
      for (const { player } of [nova, rook]) {
        await player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [players.pixel] });
      }
      const pixel = await game.enter('pixel');
      await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity: { STATUS: 'AFK' } });
      for (const { rtt } of [nova, rook]) await rtt.pushes();
      expect(await pixel.player.ask('presence.FORCE_PUSH', null)).toBeNull();
      for (const { rtt } of [nova, rook]) {
        expect(await rtt.pushes()).toMatchObject([
          { from: { id: players.pixel }, online: true, activity: { STATUS: 'AFK' } },
        ]);
      }
      expect([...(await wren.rtt.pushes()), ...(await pixel.rtt.pushes())]).toEqual([]);
    },
  }),

  gameScenario({
    title: 'Every update is pushed once and in order, including repeated activities',
    rules: ['BC-PRES-7', 'BC-LIS-1'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      // Registering again, or with repeated ids, does not add a second registration.
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', {
        profileIds: [players.pixel, players.pixel],
      });
      const pixel = await game.enter('pixel');
      await nova.rtt.pushes();
      for (const STATUS of ['A', 'B', 'B', 'C']) {
        await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity: { STATUS } });
      }
      await pixel.player.ask('presence.SET_VISIBILITY', { visible: true });
      expect((await nova.rtt.pushes()).map(({ activity }) => activity['STATUS'])).toEqual([
        'A',
        'B',
        'B',
        'C',
        'C',
      ]);
    },
  }),
];
