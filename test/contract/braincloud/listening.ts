import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { groups, players } from '../game/seed-players.ts';

const group = { groupId: groups.nightOwls };

export const listeningStories = [
  gameScenario({
    title: "Group members receive each other's presence; other players do not",
    rules: ['BC-LIS-1', 'BC-LIS-3', 'BC-LIS-4'],
    valid: true,
    run: async (game) => {
      const [nova, pixel, rook, wren] = await Promise.all([
        game.enter('nova'),
        game.enter('pixel'),
        game.enter('rook'),
        game.enter('wren'),
      ]);
      const bidirectional = { ...group, bidirectional: true };
      const { presence } = await nova.player.ask('presence.REGISTER_LISTENERS_FOR_GROUP', bidirectional);
      expect(presence.map(({ user }) => user.id)).toEqual([players.pixel, players.rook]);
      for (const { player } of [nova, pixel, wren]) await player.ask('presence.FORCE_PUSH');
      const from = async ({ rtt }: typeof nova) => (await rtt.pushes()).map((push) => push.from.id);
      expect(await from(nova)).toEqual([players.pixel]);
      expect(await from(pixel)).toEqual([players.nova]);
      expect(await from(rook)).toEqual([players.nova]);
      expect(await from(wren)).toEqual([]);
    },
  }),

  gameScenario({
    title: 'Registering returns who is online, and pushes the others when they connect',
    rules: ['BC-LIS-2', 'BC-LIS-1'],
    valid: true,
    run: async (game) => {
      await game.enter('pixel');
      const hidden = await game.enter('rook');
      await hidden.player.ask('presence.SET_VISIBILITY', { visible: false });
      const nova = await game.enter('nova');
      const profileIds = [players.pixel, players.rook, players.juniper, players.thermometer];
      const answers = [
        await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS', { platform: 'brainCloud' }),
        await nova.player.ask('presence.REGISTER_LISTENERS_FOR_GROUP', group),
        await nova.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds }),
      ];
      expect(answers.map(({ presence }) => presence.map(({ user }) => user.id))).toEqual([
        [players.pixel],
        [players.pixel],
        [players.pixel, players.thermometer],
      ]);
      await game.enter('juniper');
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.juniper }, online: true }]);
    },
  }),

  gameScenario({
    title: 'A bidirectional registration also covers players who connect later',
    rules: ['BC-LIS-4'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', {
        profileIds: [players.wren, players.mango],
        bidirectional: true,
      });
      const wren = await game.enter('wren');
      await nova.player.ask('presence.UPDATE_ACTIVITY', { activity: { STATUS: 'HERE' } });
      expect(await wren.rtt.pushes()).toMatchObject([
        { from: { id: players.nova }, activity: { STATUS: 'HERE' } },
      ]);
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.wren } }]);
    },
  }),

  gameScenario({
    title: 'Registrations are one-directional by default',
    rules: ['BC-LIS-1'],
    valid: true,
    run: async (game) => {
      const wren = await game.enter('wren');
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [players.wren] });
      await nova.player.ask('presence.FORCE_PUSH');
      expect(await wren.rtt.pushes()).toEqual([]);
      await wren.player.ask('presence.FORCE_PUSH');
      expect(await nova.rtt.pushes()).toHaveLength(1);
    },
  }),

  gameScenario({
    title: 'Registering for a group or for friends does not include the player itself',
    rules: ['BC-LIS-3'],
    valid: true,
    run: async (game) => {
      const { player, rtt } = await game.enter('nova');
      const bidirectional = { ...group, bidirectional: true };
      const { presence } = await player.ask('presence.REGISTER_LISTENERS_FOR_GROUP', bidirectional);
      expect(presence).toEqual([]);
      await player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS', { bidirectional: true });
      await player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', {
        profileIds: [players.pixel],
        bidirectional: true,
      });
      await player.ask('presence.UPDATE_ACTIVITY', { activity: { A: 1 } });
      await player.ask('presence.FORCE_PUSH');
      expect(await rtt.pushes()).toEqual([]);
    },
  }),

  gameScenario({
    title: "Registering for one's own profile id returns its row and pushes its changes until STOP_LISTENING",
    rules: ['BC-LIS-8'],
    valid: true,
    run: async (game) => {
      const { player, rtt } = await game.enter('nova');
      const profileIds = [players.nova, players.pixel];
      const { presence } = await player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds });
      expect(presence).toMatchObject([{ user: { id: players.nova }, online: true }]);
      await player.ask('presence.UPDATE_ACTIVITY', { activity: { A: 1 } });
      expect(await rtt.pushes()).toMatchObject([{ from: { id: players.nova }, activity: { A: 1 } }]);
      await player.ask('presence.SET_VISIBILITY', { visible: false });
      expect(await rtt.pushes()).toMatchObject([{ from: { id: players.nova }, online: false }]);
      await player.ask('presence.SET_VISIBILITY', { visible: true });
      await player.ask('presence.STOP_LISTENING');
      await player.ask('presence.FORCE_PUSH');
      expect(await rtt.pushes()).toHaveLength(1);
    },
  }),

  gameScenario({
    title: 'STOP_LISTENING ends pushes to the listener; others still receive its presence',
    rules: ['BC-LIS-6'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const pixel = await game.enter('pixel');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS', { bidirectional: true });
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_GROUP', group);
      expect(await nova.player.ask('presence.STOP_LISTENING')).toBeNull();
      await pixel.player.ask('presence.FORCE_PUSH');
      await game.enter('rook');
      expect(await nova.rtt.pushes()).toEqual([]);
      await nova.player.ask('presence.FORCE_PUSH');
      expect(await pixel.rtt.pushes()).toMatchObject([{ from: { id: players.nova } }]);
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [players.pixel] });
      await pixel.player.ask('presence.FORCE_PUSH');
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.pixel } }]);
    },
  }),

  gameScenario({
    title: 'A registration survives a lost connection and ends at logout',
    rules: ['BC-LIS-5'],
    valid: true,
    run: async (game) => {
      const pixel = await game.enter('pixel');
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      await nova.rtt.close();
      await pixel.player.ask('presence.FORCE_PUSH');
      const again = await nova.player.connect();
      expect(await again.pushes()).toEqual([]);
      await pixel.player.ask('presence.FORCE_PUSH');
      expect(await again.pushes()).toHaveLength(1);

      const elsewhere = await game.enter('nova');
      await pixel.player.ask('presence.FORCE_PUSH');
      expect(await elsewhere.rtt.pushes()).toHaveLength(1);

      await elsewhere.player.ask('playerState.LOGOUT');
      const later = await game.enter('nova');
      await pixel.player.ask('presence.FORCE_PUSH');
      expect(await later.rtt.pushes()).toEqual([]);
    },
  }),

  gameScenario({
    title: 'A registration ends when the session expires',
    rules: ['BC-LIS-5', 'BC-SES-1'],
    settings: { sessionExpirySeconds: 60 },
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      game.clock.advance(60_000);
      await nova.rtt.disconnected(40303, 1000);
      const later = await game.enter('nova');
      await game.enter('pixel');
      expect(await later.rtt.pushes()).toEqual([]);
    },
  }),

  gameScenario({
    title: 'A registration covers the friends and members at the time of the call',
    rules: ['BC-LIS-7'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const wren = await game.enter('wren');
      const pixel = await game.enter('pixel');
      const mango = await game.enter('mango');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_GROUP', group);
      await nova.player.ask('friend.ADD_FRIENDS', { profileIds: [players.wren] });
      await nova.player.ask('friend.REMOVE_FRIENDS', { profileIds: [players.pixel] });
      await mango.player.ask('group.JOIN_GROUP', group);
      for (const { player } of [wren, pixel, mango]) await player.ask('presence.FORCE_PUSH');
      expect((await nova.rtt.pushes()).map(({ from }) => from.id)).toEqual([players.pixel]);
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      await wren.player.ask('presence.FORCE_PUSH');
      expect(await nova.rtt.pushes()).toHaveLength(1);
    },
  }),

  gameScenario({
    title: 'Registering for unknown profile ids succeeds but has no effect',
    rules: ['BC-LIS-2'],
    valid: true,
    run: async (game) => {
      const { player } = await game.enter('wren');
      const nobody = { profileIds: ['nobody', '', players.thermometer, players.nova], bidirectional: true };
      const { presence } = await player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', nobody);
      expect(presence.map(({ user }) => user.name)).toEqual(['Greenhouse thermometer']);
      expect(await player.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [] })).toEqual({
        presence: [],
      });
    },
  }),
];
