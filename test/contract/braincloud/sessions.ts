import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { players } from '../game/seed-players.ts';

const HEARTBEAT = { service: 'rtt', operation: 'HEARTBEAT', data: null };

export const sessionStories = [
  gameScenario({
    title: 'A session without traffic expires after the announced time',
    rules: ['BC-SES-1'],
    settings: { sessionExpirySeconds: 60 },
    valid: true,
    run: async (game) => {
      const nova = game.player('nova');
      const login = await nova.ask('authenticationV2.AUTHENTICATE', nova.login);
      expect(login.playerSessionExpiry).toBe(60);
      nova.sessionId = login.sessionId;
      game.clock.advance(59_999);
      await nova.ask('presence.GET_PRESENCE_OF_FRIENDS');
      game.clock.advance(60_000);
      await nova.refused('403/40303', 'presence.GET_PRESENCE_OF_FRIENDS');
      await nova.refused('403/40303', 'heartbeat.READ');
      await nova.logIn();
      await nova.ask('heartbeat.READ');
    },
  }),

  gameScenario({
    title: 'Every packet extends the session, even a heartbeat or a failed call',
    rules: ['BC-SES-4'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      game.clock.advance(1_199_999);
      await nova.ask('heartbeat.READ');
      game.clock.advance(1_199_999);
      await nova.refused('400/40627', 'presence.STOP_LISTENING');
      game.clock.advance(1_199_999);
      await nova.ask('heartbeat.READ');
    },
  }),

  gameScenario({
    title: 'RTT traffic extends the session',
    rules: ['BC-SES-6'],
    valid: true,
    run: async (game) => {
      const { player, rtt } = await game.enter('nova');
      for (let minute = 0; minute < 40; minute++) {
        game.clock.advance(60_000);
        rtt.send(HEARTBEAT);
        await rtt.pushes();
      }
      await player.ask('heartbeat.READ');
    },
  }),

  gameScenario({
    title: 'Operations without a session are refused',
    rules: ['BC-SES-2'],
    valid: true,
    run: async (game) => {
      const nobody = game.player('nova');
      for (const sessionId of ['', 'abcdefghijklmnopqrstuvwxyz']) {
        nobody.sessionId = sessionId;
        await nobody.refused('403/40304', 'heartbeat.READ');
        await nobody.refused('403/40304', 'presence.GET_PRESENCE_OF_FRIENDS');
        await nobody.refused('403/40304', 'playerState.LOGOUT');
      }
      const without = await game.post({
        messages: [{ service: 'heartbeat', operation: 'READ' }],
        packetId: 0,
      });
      expect(without.body.responses).toMatchObject([{ status: 403, reason_code: 40304 }]);
    },
  }),

  gameScenario({
    title: 'LOGOUT ends the session and the presence',
    rules: ['BC-SES-5', 'BC-SES-2', 'BC-RTT-10'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      await nova.rtt.pushes();
      expect(await pixel.player.ask('playerState.LOGOUT')).toBeNull();
      await pixel.rtt.disconnected(40304, 1000);
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.pixel }, online: false }]);
      await pixel.player.refused('403/40304', 'heartbeat.READ');
      await pixel.player.logIn();
      await pixel.player.connect();
      expect(await nova.rtt.pushes()).toMatchObject([{ online: true }]);
    },
  }),

  gameScenario({
    title: 'A second login ends the first session and its connections',
    rules: ['BC-SES-3', 'BC-RTT-10'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const phone = await game.enter('pixel');
      const laptop = await game.logIn('pixel');
      await phone.rtt.disconnected(40356, 1000);
      expect(await nova.rtt.pushes()).toMatchObject([{ online: true }, { online: false }]);
      await phone.player.refused('403/40356', 'heartbeat.READ');
      await phone.player.refused('403/40356', 'heartbeat.READ');
      await laptop.ask('heartbeat.READ');
    },
  }),

  gameScenario({
    title: 'With several sessions allowed, a login over the limit ends the oldest session',
    rules: ['BC-SES-3'],
    settings: { maxSessions: 2 },
    valid: true,
    run: async (game) => {
      const [first, second, third] = [
        await game.logIn('nova'),
        await game.logIn('nova'),
        await game.logIn('nova'),
      ];
      await first.refused('403/40356', 'heartbeat.READ');
      await second.ask('heartbeat.READ');
      await third.ask('heartbeat.READ');
      await third.ask('playerState.LOGOUT');
      await game.logIn('nova');
      await second.ask('heartbeat.READ');
    },
  }),

  gameScenario({
    title: 'An expiring session closes its connection and pushes the player as offline',
    rules: ['BC-SES-1', 'BC-RTT-10'],
    settings: { sessionExpirySeconds: 300 },
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      await pixel.player.connect();
      await nova.rtt.pushes();
      game.clock.advance(200_000);
      nova.rtt.send(HEARTBEAT);
      await nova.rtt.pushes();
      game.clock.advance(99_999);
      expect((await pixel.rtt.received()).closeCode).toBeUndefined();
      game.clock.advance(1);
      await pixel.rtt.disconnected(40303, 1000);
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.pixel }, online: false }]);
      await pixel.player.refused('403/40303', 'heartbeat.READ');
    },
  }),
];
