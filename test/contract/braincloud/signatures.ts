import { expect } from 'vitest';
import { codeOf, expectServopRefusal } from '../game/expect-refusal.ts';
import { vendorSignature } from '../game/game.ts';
import { gameScenario } from '../game/scenario.ts';
import { groups, players } from '../game/seed-players.ts';

const createGroup = (name: string) => ['group.CREATE_GROUP', { groupType: 'clan', name }] as const;

export const signatureStories = [
  gameScenario({
    title: 'A packet signed with another secret is refused as a whole',
    rules: ['BC-SIG-1'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const packet = nova.packet([['heartbeat.READ'], ['playerState.LOGOUT']]);
      const { status, body } = await game.post(packet, { headers: { 'x-sig': '0'.repeat(32) } });
      expect(status).toBe(200);
      expect(body.packetId).toBe(-1);
      expect(body.responses).toHaveLength(2);
      for (const answer of body.responses) expectServopRefusal(answer, '403/40301');
      await nova.ask('heartbeat.READ');
    },
  }),

  gameScenario({
    title: 'A packet with a missing or wrong signature is refused',
    rules: ['BC-SIG-1'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      const packet = JSON.stringify(nova.packet([['heartbeat.READ']]));
      const attempts = [{ headers: { 'x-sig': null } }, { body: `${packet} ` }];
      for (const attempt of attempts) {
        const { body } = await game.post(packet, attempt);
        expect(body.packetId).toBe(-1);
        expectServopRefusal(body.responses[0], '403/40301');
      }
      await nova.ask('heartbeat.READ');
    },
  }),

  gameScenario({
    title: 'An upper-case signature is accepted',
    rules: ['BC-SIG-3'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const packet = JSON.stringify(nova.packet([['heartbeat.READ']]));
      const { body } = await game.post(packet, {
        headers: { 'x-sig': vendorSignature(packet).toUpperCase() },
      });
      expect(body.responses).toEqual([{ status: 200, data: null }]);
    },
  }),

  gameScenario({
    title: 'The signature of a compressed packet covers the uncompressed text',
    rules: ['BC-SIG-1'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      const text = JSON.stringify(nova.packet([['playerState.UPDATE_NAME', { playerName: 'Nova ☄' }]]));
      const headers = { 'content-encoding': 'gzip' };
      const { body } = await game.post(text, { headers, body: await gzip(text) });
      expect(body.responses).toEqual([{ status: 200, data: { playerName: 'Nova ☄' } }]);
      const other = await game.post(text, { headers, body: await gzip(`${text} `) });
      expect(other.body.packetId).toBe(-1);
    },
  }),

  gameScenario({
    title: 'A packet without the app id header is refused as a whole',
    rules: ['BC-SIG-2'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      for (const appId of [null, '', '54321']) {
        const headers = { 'x-appid': appId };
        const { status, body } = await game.post(nova.packet([['heartbeat.READ']]), { headers });
        expect(status).toBe(200);
        expect(body).toMatchObject({ packetId: -1, responses: [{ status: 403, reason_code: 40610 }] });
      }
    },
  }),

  gameScenario({
    title: 'A call without a session and a refused packet change nothing',
    rules: ['BC-SIG-1', 'BC-SES-2'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      const before = JSON.stringify(game.mock.snapshot().braincloud);
      const packet = nova.packet([
        createGroup('Not this one'),
        ['friend.ADD_FRIENDS', { profileIds: [players.wren] }],
        ['group.LEAVE_GROUP', { groupId: groups.nightOwls }],
      ]);
      expect((await game.post(packet, { headers: { 'x-sig': 'f'.repeat(32) } })).body.packetId).toBe(-1);
      const { body } = await game.post({ ...packet, sessionId: '' });
      expect(body.responses.map(codeOf)).toEqual([40304, 40304, 40304]);
      expect(JSON.stringify(game.mock.snapshot().braincloud)).toBe(before);
    },
  }),
];

function gzip(text: string): Promise<ArrayBuffer> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
