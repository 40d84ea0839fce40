import { expect } from 'vitest';
import { gameScenario } from '../game/scenario.ts';
import { app, players } from '../game/seed-players.ts';

const HEARTBEAT = { service: 'rtt', operation: 'HEARTBEAT', data: null };

export const rttConnectionStories = [
  gameScenario({
    title: 'CONNECT returns the connection id and the heartbeat interval in binary frames',
    rules: ['BC-RTT-2', 'BC-RTT-5'],
    settings: { heartbeatSeconds: 20 },
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const [one, other] = [await nova.dial(), await nova.dial()];
      const { cxId } = await one.accepted();
      expect(await other.accepted()).toEqual({ cxId: expect.stringMatching(/./), heartbeatSeconds: 20 });
      expect(cxId).not.toBe((await (await nova.dial({ binary: true })).accepted()).cxId);
      one.send(HEARTBEAT);
      expect(await one.received()).toEqual({ messages: [], closeCode: undefined });
    },
  }),

  gameScenario({
    title: 'A connection closes after 2.5 heartbeat intervals of real time without traffic',
    rules: ['BC-RTT-6'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      await nova.rtt.pushes();
      game.clock.advance(600_000);
      game.keepAlive.advance(70_000);
      nova.rtt.send(HEARTBEAT);
      await nova.rtt.pushes();
      game.keepAlive.advance(4_999);
      expect((await pixel.rtt.received()).closeCode).toBeUndefined();
      game.keepAlive.advance(1);
      await pixel.rtt.disconnected(40587, 1000);
      expect(await nova.rtt.pushes()).toMatchObject([{ from: { id: players.pixel }, online: false }]);
      game.keepAlive.advance(69_994);
      expect(await nova.rtt.pushes()).toEqual([]);
      game.keepAlive.advance(1);
      await nova.rtt.disconnected(40587, 1000);
    },
  }),

  gameScenario({
    title: 'A socket that does not send CONNECT in time is closed',
    rules: ['BC-RTT-13'],
    settings: { connectSeconds: 10 },
    run: async (game) => {
      const nova = await game.logIn('nova');
      const silent = await nova.dial({ silent: true });
      const chatty = await nova.dial({ silent: true });
      const late = await nova.dial();
      game.keepAlive.advance(9_999);
      chatty.send(HEARTBEAT);
      await late.accepted();
      game.clock.advance(600_000);
      expect((await chatty.received()).closeCode).toBeUndefined();
      game.keepAlive.advance(1);
      await silent.disconnected(40587, 1008);
      await chatty.disconnected(40587, 1008);
      game.keepAlive.advance(60_000);
      expect((await late.received()).closeCode).toBeUndefined();
    },
  }),

  gameScenario({
    title: 'Each connection of a player receives pushes; the last to close ends the presence',
    rules: ['BC-RTT-8', 'BC-LIS-1'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const tablet = await nova.player.connect();
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      const second = await pixel.player.connect();
      await pixel.player.ask('presence.FORCE_PUSH');
      const cx = `${app.id}:${players.pixel}:${pixel.player.sessionId}`;
      for (const rtt of [nova.rtt, tablet]) {
        expect(await rtt.pushes()).toMatchObject([
          { from: { cxs: [cx] }, online: true },
          { from: { cxs: [cx, cx] }, online: true },
        ]);
      }
      await pixel.rtt.close();
      expect([...(await nova.rtt.pushes()), ...(await tablet.pushes())]).toEqual([]);
      await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity: { STILL: 'HERE' } });
      await second.close();
      await pixel.player.refused('400/40627', 'presence.UPDATE_ACTIVITY', { activity: {} });
      for (const rtt of [nova.rtt, tablet]) {
        expect(await rtt.pushes()).toMatchObject([
          { from: { cxs: [cx] }, activity: { STILL: 'HERE' } },
          { online: false, activity: {} },
        ]);
      }
    },
  }),

  gameScenario({
    title: 'Each session of a profile has separate connections',
    rules: ['BC-RTT-8', 'BC-RTT-10'],
    settings: { maxSessions: 2 },
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const phone = await game.enter('pixel');
      const laptop = await game.enter('pixel');
      await phone.player.ask('playerState.LOGOUT');
      await phone.rtt.disconnected(40304, 1000);
      expect(await nova.rtt.pushes()).toMatchObject([{ online: true }]);
      await laptop.player.ask('playerState.LOGOUT');
      await laptop.rtt.disconnected(40304, 1000);
      expect(await nova.rtt.pushes()).toMatchObject([{ online: false }]);
    },
  }),

  gameScenario({
    title: 'A slow listener is disconnected and does not delay the others',
    rules: ['BC-RTT-9'],
    settings: { maxQueuedBytes: 1000 },
    run: async (game) => {
      const slow = await game.logIn('rook');
      const { auth } = await slow.ask('rttRegistration.REQUEST_CLIENT_CONNECTION');
      const received: unknown[] = [];
      let closeCode: number | undefined;
      const socket = {
        bufferedAmount: 1000,
        send: (data: unknown) => received.push(data),
        close: (code?: number) => {
          closeCode = code;
        },
      };
      const { profileId, sessionId } = slow;
      const connect = {
        service: 'rtt',
        operation: 'CONNECT',
        data: { appId: app.id, profileId, sessionId, auth },
      };
      game.mock
        .connect(`wss://rtt.example.com?X-RTT-SECRET=${auth['X-RTT-SECRET']}`, socket)
        ?.message(JSON.stringify(connect));
      await slow.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      expect(received).toHaveLength(3);
      await nova.rtt.pushes();
      socket.bufferedAmount = 1001;
      for (const STEP of [1, 2]) await pixel.player.ask('presence.UPDATE_ACTIVITY', { activity: { STEP } });
      expect(received).toHaveLength(3);
      expect(closeCode).toBe(1013);
      const told = (await nova.rtt.pushes()).filter(({ from }) => from.id === players.pixel);
      expect(told.map(({ activity }) => activity)).toEqual([{ STEP: 1 }, { STEP: 2 }]);
    },
  }),

  gameScenario({
    title: 'Frames without FIN are read as soon as their JSON is complete',
    rules: ['BC-RTT-14'],
    valid: true,
    unfinishedFrames: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const rtt = await nova.dial({ unfinished: true });
      await rtt.accepted();
      for (let beat = 0; beat < 3; beat++) {
        game.keepAlive.advance(60_000);
        rtt.sendUnfinished({ service: 'rtt', operation: 'HEARTBEAT', data: null });
        expect(await rtt.received()).toEqual({ messages: [], closeCode: undefined });
      }
      await nova.ask('presence.REGISTER_LISTENERS_FOR_PROFILES', { profileIds: [players.nova] });
      await nova.ask('presence.FORCE_PUSH');
      expect(await rtt.pushes()).toHaveLength(1);
    },
  }),

  gameScenario({
    title: 'DISCONNECT arrives before the connection closes',
    rules: ['BC-RTT-15'],
    valid: true,
    run: async (game) => {
      const { player, rtt } = await game.enter('nova');
      await player.ask('playerState.LOGOUT');
      const told = [{ service: 'rtt', operation: 'DISCONNECT', data: { reasonCode: 40304 } }];
      expect(await rtt.received()).toMatchObject({ messages: told, closeCode: undefined });
      rtt.send({ service: 'rtt', operation: 'HEARTBEAT', data: null });
      game.keepAlive.advance(4);
      expect(await rtt.received()).toEqual({ messages: [], closeCode: undefined });
      game.keepAlive.advance(1);
      expect(await rtt.received()).toEqual({ messages: [], closeCode: 1000 });
    },
  }),

  gameScenario({
    title: 'Unknown RTT messages are ignored before and after CONNECT',
    rules: ['BC-RTT-12'],
    valid: true,
    run: async (game) => {
      const { player, rtt } = await game.enter('nova');
      const nonsense = ['', '{', 'null', '[]', '"CONNECT"', { service: 'chat', operation: 'POST' }, {}];
      for (const message of nonsense) rtt.send(message);
      expect(await rtt.received()).toEqual({ messages: [], closeCode: undefined });
      await player.ask('presence.SET_VISIBILITY', { visible: true });
    },
  }),

  gameScenario({
    title: 'A restart closes every connection with 1012 and sends no presence pushes',
    rules: ['BC-LIS-1'],
    run: async (game) => {
      const nova = await game.enter('nova');
      await nova.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const pixel = await game.enter('pixel');
      expect(await nova.rtt.pushes()).toHaveLength(1);
      const closed = { messages: [], closeCode: 1012 };
      game.mock.restore(JSON.parse(JSON.stringify(game.mock.snapshot())));
      for (const { rtt } of [nova, pixel]) expect(await rtt.received()).toEqual(closed);
      // The snapshot contains sessions and registrations, but no presences of connected players.
      const again = await nova.player.connect();
      await pixel.player.connect();
      expect(await again.pushes()).toHaveLength(1);
      game.mock.reset();
      expect(await again.received()).toEqual(closed);
      await nova.player.refused('403/40304', 'heartbeat.READ');
    },
  }),
];
