import { expect } from 'vitest';
import { expectServopRefusal } from '../game/expect-refusal.ts';
import { wrongSecret } from '../game/rtt-socket.ts';
import { gameScenario } from '../game/scenario.ts';
import { credentials, players } from '../game/seed-players.ts';

const AUTHENTICATE = 'authenticationV2.AUTHENTICATE';
const device = { profileId: players.thermometer };
const users = { profileIds: [players.thermometer, players.nova], includeOffline: true };

export const serverStories = [
  gameScenario({
    title: 'A server session answers packets in messageResponses',
    rules: ['BC-S2S-1'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      expect(server.sessionId).toMatch(/^[a-z0-9]{26}$/);
      const { status, body } = await server.post([
        ['heartbeat.HEARTBEAT', null],
        ['presence.SYS_INITIALIZE_PRESENCE', { profileId: 'nobody' }],
        ['presence.GET_PRESENCE_OF_USERS', users],
      ]);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        packetId: 1,
        messageResponses: [
          { status: 200, data: null },
          { status: 400, reason_code: 40446 },
          { status: 200, data: { presence: [{ online: true }, { online: false }] } },
        ],
      });
      expect(body).not.toHaveProperty('responses');
    },
  }),

  gameScenario({
    title: 'AUTHENTICATE returns the heartbeat interval and opens the session for the rest of its packet',
    rules: ['BC-S2S-1'],
    settings: { serverHeartbeatSeconds: 600 },
    valid: true,
    run: async (game) => {
      const { body } = await game.postToServers<{ messageResponses: unknown[] }>({
        packetId: 0,
        messages: [
          { service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials },
          { service: 'heartbeat', operation: 'HEARTBEAT' },
        ],
      });
      expect(body.messageResponses).toMatchObject([
        { status: 200, data: { heartbeatSeconds: 600, sessionId: expect.any(String) } },
        { status: 200, data: null },
      ]);
    },
  }),

  gameScenario({
    title: 'An unknown server or a wrong server secret is refused',
    rules: ['BC-S2S-2'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      const wrong = [{ serverName: 'other-server' }, { serverSecret: 'guessed' }];
      for (const changed of wrong) {
        await server.refused('403/40301', AUTHENTICATE, { ...credentials, ...changed });
        await server.authenticate();
        const { status, body } = await game.standard('presence.GET_PRESENCE_OF_USERS', users, changed);
        expect(status).toBe(403);
        expectServopRefusal(body, '403/40301');
      }
    },
  }),

  gameScenario({
    title: 'Server credentials of another app are refused',
    rules: ['BC-S2S-3'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      await server.refused('403/40316', AUTHENTICATE, { ...credentials, appId: '54321' });
      const elsewhere = await game.standard('presence.GET_PRESENCE_OF_USERS', users, { appId: '54321' });
      expect(elsewhere.status).toBe(403);
      expectServopRefusal(elsewhere.body, '403/40316');
    },
  }),

  gameScenario({
    title: 'A repeated server packet returns the stored answer and runs once',
    rules: ['BC-S2S-4'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      const extend = [['presence.SYS_EXTEND_PX_EXPIRY', { ...device, seconds: 60 }]] as const;
      await server.send([['presence.SYS_INITIALIZE_PRESENCE', { ...device, expirySecs: 60 }]], 1);
      const first = await server.send(extend, 2);
      for (let time = 0; time < 3; time++) expect(await server.send(extend, 2)).toEqual(first);
      game.clock.advance(120_000);
      await server.refused('400/40627', 'presence.SYS_EXTEND_PX_EXPIRY', device);
    },
  }),

  gameScenario({
    title: 'A server session expires after two heartbeat intervals without traffic',
    rules: ['BC-S2S-5', 'BC-S2S-11', 'BC-SES-4'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      game.clock.advance(3_599_999);
      await server.ask('heartbeat.HEARTBEAT');
      game.clock.advance(3_599_999);
      await server.refused('400/40446', 'presence.SYS_TERMINATE_PRESENCE', { profileId: 'nobody' });
      game.clock.advance(3_599_999);
      await server.ask('heartbeat.HEARTBEAT');
      game.clock.advance(3_600_000);
      await server.packetRefused('403/40365', [['heartbeat.HEARTBEAT']]);
      await server.authenticate();
      await server.ask('heartbeat.HEARTBEAT');
    },
  }),

  gameScenario({
    title: 'A server packet without a session is refused at the top level and not run',
    rules: ['BC-S2S-10'],
    run: async (game) => {
      const server = await game.server();
      const ends = [
        ['abcdefghijklmnopqrstuvwxyz', '403/40365'],
        ['', '403/40304'],
        [undefined, '403/40304'],
      ] as const;
      for (const [sessionId, code] of ends) {
        server.sessionId = sessionId;
        await server.packetRefused(code, [
          ['heartbeat.HEARTBEAT'],
          ['presence.SYS_TERMINATE_PRESENCE', device],
        ]);
      }
      const { presence } = await game.asServer('presence.GET_PRESENCE_OF_USERS', users);
      expect(presence[0]?.online).toBe(true);
      const { messageResponses } = await server.send([['heartbeat.HEARTBEAT'], [AUTHENTICATE, credentials]]);
      expect(messageResponses.map(({ status }) => status)).toEqual([403, 200]);
      expectServopRefusal(messageResponses[0], '403/40304');
    },
  }),

  gameScenario({
    title: "A server's RTT connection ends with its session",
    rules: ['BC-RTT-10', 'BC-S2S-5'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      const rtt = await server.connect();
      game.clock.advance(3_599_999);
      rtt.send({ service: 'rtt', operation: 'HEARTBEAT', data: null });
      await rtt.pushes();
      game.clock.advance(3_599_999);
      expect(await rtt.received()).toEqual({ messages: [], closeCode: undefined });
      game.clock.advance(1);
      await rtt.disconnected(40365, 1000);
    },
  }),

  gameScenario({
    title: 'A server connects to RTT with its own secret and gets no presence',
    rules: ['BC-RTT-3', 'BC-RTT-2'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      const registration = await server.ask('rttRegistration.REQUEST_SYSTEM_CONNECTION');
      const guessed = await server.dial({ secret: wrongSecret(registration) });
      await guessed.disconnected(40587, 1008);
      const rtt = await server.connect();
      const nova = await game.enter('nova');
      await nova.player.ask('presence.FORCE_PUSH');
      expect(await rtt.pushes()).toEqual([]);
      const { presence } = await server.ask('presence.GET_PRESENCE_OF_USERS', { profileIds: ['s'] });
      expect(presence).toEqual([]);
    },
  }),

  gameScenario({
    title: 'REQUEST_SYSTEM_CONNECTION requires a session',
    rules: ['BC-S2S-6'],
    valid: true,
    run: async (game) => {
      await game.refusesServer('400/40306', 'rttRegistration.REQUEST_SYSTEM_CONNECTION');
      const server = await game.server();
      await server.ask('rttRegistration.REQUEST_SYSTEM_CONNECTION');
    },
  }),

  gameScenario({
    title: 'A server packet with an older id is not run',
    rules: ['BC-S2S-7'],
    valid: true,
    run: async (game) => {
      const server = await game.server();
      await server.send([['heartbeat.HEARTBEAT']], 9);
      await server.packetRefused('403/40566', [['presence.SYS_TERMINATE_PRESENCE', device]], 8);
      const { presence } = await server.ask('presence.GET_PRESENCE_OF_USERS', users);
      expect(presence[0]?.online).toBe(true);
    },
  }),

  gameScenario({
    title: 'The standard protocol returns only the result, or the error as the whole body',
    rules: ['BC-S2S-8'],
    valid: true,
    run: async (game) => {
      const { status, body } = await game.standard('presence.GET_PRESENCE_OF_USERS', device);
      expect(status).toBe(400);
      expectServopRefusal(body, '400/40358');
      expect(await game.standard('presence.GET_PRESENCE_OF_USERS', users)).toMatchObject({
        status: 200,
        body: { presence: [{ user: { id: players.thermometer } }, { user: { id: players.nova } }] },
      });
      const nothing = await game.standard('presence.SYS_TERMINATE_PRESENCE', device);
      expect(nothing).toEqual({ status: 200, body: null });
    },
  }),

  gameScenario({
    title: 'A malformed server request is refused at the top level',
    rules: ['BC-S2S-8', 'BC-PKT-7', 'BC-PKT-8'],
    run: async (game) => {
      const attempts = [
        [{}, '400/40358'],
        ['{', '400/40408'],
        [{ ...credentials, serverSecret: undefined, service: 'a', operation: 'B' }, '400/40358'],
        [{ ...credentials, service: 'presence', operation: 7 }, '400/40359'],
        [{ packetId: 'one', messages: [] }, '400/40359'],
        [{ messages: [] }, '400/40358'],
      ] as const;
      for (const [request, code] of attempts) {
        const { status, body } = await game.postToServers(request);
        expect(status).toBe(400);
        expectServopRefusal(body, code);
      }
    },
  }),

  gameScenario({
    title: 'Player-only operations are unknown to servers, and the session stays open',
    rules: ['BC-S2S-9', 'BC-PKT-11'],
    run: async (game) => {
      const server = await game.server();
      const ofPlayers = [
        'presence.UPDATE_ACTIVITY',
        'presence.GET_PRESENCE_OF_FRIENDS',
        'friend.LIST_FRIENDS',
        'heartbeat.READ',
        'nothing.AT_ALL',
      ];
      for (const servop of ofPlayers) {
        await server.refused('400/40333', servop, {});
        await game.refusesServer('400/40333', servop, {});
      }
      for (const servop of [AUTHENTICATE, 'heartbeat.HEARTBEAT']) {
        await game.refusesServer('400/40333', servop, credentials);
      }
      await server.ask('heartbeat.HEARTBEAT');
    },
  }),
];
