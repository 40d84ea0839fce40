import { expect } from 'vitest';
import { codeOf, expectServopRefusal, type RefusalCode } from '../game/expect-refusal.ts';
import { gameScenario } from '../game/scenario.ts';
import { credentials } from '../game/seed-players.ts';

export const packetStories = [
  gameScenario({
    title: 'Every message gets an answer, in order, and errors use HTTP 200',
    rules: ['BC-PKT-1', 'BC-PKT-2'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const { packetId, responses } = await nova.send(
        [
          ['presence.GET_PRESENCE_OF_GROUP', { groupId: 'no-such-group' }],
          ['heartbeat.READ'],
          ['presence.SET_VISIBILITY', { visible: true }],
          ['playerState.UPDATE_NAME', { playerName: 'Supernova' }],
          ['playerState.LOGOUT'],
          ['heartbeat.READ'],
        ],
        7,
      );
      expect(packetId).toBe(7);
      expect(responses.map(codeOf)).toEqual([40462, 200, 40627, 200, 200, 40304]);
      expect(responses[3]).toEqual({ status: 200, data: { playerName: 'Supernova' } });
    },
  }),

  gameScenario({
    title: 'An empty packet returns an empty list of responses',
    rules: ['BC-PKT-2'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      expect(await nova.send([], 3)).toEqual({ packetId: 3, responses: [] });
      const many = Array.from({ length: 25 }, () => ['heartbeat.READ'] as const);
      expect((await nova.send(many)).responses.map(codeOf)).toEqual(many.map(() => 200));
      const [ok, refused] = (await nova.send([['heartbeat.READ'], ['presence.STOP_LISTENING']])).responses;
      expect([ok?.status, refused?.reason_code]).toEqual([200, 40627]);
      const after = await nova.send([['presence.STOP_LISTENING'], ['heartbeat.READ']]);
      expect(after.responses.map(codeOf)).toEqual([40627, 200]);
    },
  }),

  gameScenario({
    title: 'A packet that is not JSON is refused with 40408',
    rules: ['BC-PKT-7'],
    run: async (game) => {
      for (const text of ['', '{', '{"packetId":1,', "{'packetId':1}"]) {
        const { status, body } = await game.post(text);
        expect(status).toBe(200);
        expect(body.packetId).toBe(-1);
        expect(body.responses).toHaveLength(1);
        expectServopRefusal(body.responses[0], '400/40408');
      }
    },
  }),

  gameScenario({
    title: 'A packet without a valid packetId and messages is refused',
    rules: ['BC-PKT-8'],
    run: async (game) => {
      const messages = [{ service: 'heartbeat', operation: 'READ' }];
      const attempts: [packet: unknown, code: RefusalCode, count: number][] = [
        [{ messages: [...messages, ...messages] }, '400/40358', 2],
        [{ packetId: 1 }, '400/40358', 1],
        [{ packetId: '1', messages }, '400/40359', 1],
        [{ packetId: 1.5, messages }, '400/40359', 1],
        [{ packetId: 1, messages: {} }, '400/40359', 1],
        [{ packetId: 1, sessionId: 7, messages }, '400/40359', 1],
        [[], '400/40359', 1],
        [null, '400/40359', 1],
        ['"packet"', '400/40359', 1],
        [{ packetId: -1, messages }, '400/40660', 1],
      ];
      for (const [packet, code, count] of attempts) {
        const { status, body } = await game.post(packet);
        expect(status).toBe(200);
        expect(body.packetId).toBe(-1);
        expect(body.responses).toHaveLength(count);
        for (const answer of body.responses) expectServopRefusal(answer, code);
      }
    },
  }),

  gameScenario({
    title: 'With a rate limit, further packets in the same second are refused',
    rules: ['BC-PKT-10'],
    settings: { packetsPerSecond: 3 },
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const pixel = await game.logIn('pixel');
      for (let packet = 0; packet < 3; packet++) await nova.ask('heartbeat.READ');
      await nova.refused('403/40823', 'heartbeat.READ');
      game.clock.advance(999);
      await nova.refused('403/40823', 'heartbeat.READ');
      await pixel.ask('heartbeat.READ');
      game.clock.advance(1);
      await nova.ask('heartbeat.READ');
    },
  }),

  gameScenario({
    title: 'An unknown operation is refused; the other messages of the packet run',
    rules: ['BC-PKT-11', 'BC-PKT-2'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      const unknown = [
        'presence.NOTHING',
        'nothing.UPDATE_ACTIVITY',
        'presence.updateActivity',
        '.',
        'rttRegistration.REQUEST_SYSTEM_CONNECTION',
      ];
      const { responses } = await nova.send([
        ...unknown.map((name) => [name, {}] as const),
        ['heartbeat.READ'],
      ]);
      for (const answer of responses.slice(0, -1)) expectServopRefusal(answer, '400/40333');
      expect(responses.at(-1)).toEqual({ status: 200, data: null });
    },
  }),

  gameScenario({
    title: 'The dispatchers accept only POST, up to the size limit, in known encodings',
    rules: ['BC-PKT-12'],
    settings: { maxBodyBytes: 2000 },
    run: async (game) => {
      const nova = await game.logIn('nova');
      const huge = nova.packet([['playerState.UPDATE_NAME', { playerName: 'x'.repeat(2000) }]]);
      expect((await game.post(huge)).status).toBe(413);
      const wide = nova.packet([['playerState.UPDATE_NAME', { playerName: '☄'.repeat(650) }]]);
      expect((await game.post(wide)).status).toBe(413);
      const narrow = nova.packet([['playerState.UPDATE_NAME', { playerName: 'x'.repeat(650) }]]);
      expect((await game.post(narrow)).status).toBe(200);
      const ofServer = { ...credentials, service: 'presence', operation: 'x'.repeat(2000) };
      expect((await game.postToServers(ofServer)).status).toBe(413);
      expect((await game.post(nova.packet([['heartbeat.READ']]), { method: 'PUT' })).status).toBe(405);
      expect((await game.postToServers(credentials, { method: 'PUT' })).status).toBe(405);
      const headers = { 'content-encoding': 'br' };
      expect((await game.post(nova.packet([['heartbeat.READ']]), { headers })).status).toBe(415);
      expect((await game.postToServers(credentials, { headers })).status).toBe(415);
    },
  }),

  gameScenario({
    title: 'A packet of more than 1,000 messages is refused as a whole',
    rules: ['BC-PKT-14'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      const reads = (count: number) => Array.from({ length: count }, () => ['heartbeat.READ'] as const);
      expect((await nova.send(reads(1000))).responses.map(codeOf)).toEqual(reads(1000).map(() => 200));
      const { body } = await game.post(nova.packet(reads(1001)));
      expect(body.packetId).toBe(-1);
      expect(body.responses).toHaveLength(1000);
      for (const answer of body.responses) expectServopRefusal(answer, '400/40660');
      const server = await game.server();
      const ofServer = { packetId: 1, sessionId: server.sessionId, messages: reads(1001).map(() => ({})) };
      const refused = await game.postToServers(ofServer);
      expectServopRefusal(refused.body, '400/40660');
    },
  }),

  gameScenario({
    title: 'Missing, null and empty data all mean no parameters',
    rules: ['BC-PKT-13'],
    valid: true,
    run: async (game) => {
      const { player } = await game.enter('nova');
      const servops = [
        'heartbeat.READ',
        'presence.FORCE_PUSH',
        'presence.STOP_LISTENING',
        'presence.GET_PRESENCE_OF_FRIENDS',
        'group.GET_MY_GROUPS',
      ];
      for (const servop of servops) {
        const [absent, ...others] = (await player.send([[servop], [servop, null], [servop, {}]])).responses;
        expect(absent?.status).toBe(200);
        expect(others).toEqual([absent, absent]);
      }
      const { responses } = await player.send([['playerState.LOGOUT', null]]);
      expect(responses).toEqual([{ status: 200, data: null }]);
    },
  }),
];
