import { expect } from 'vitest';
import { codeOf, expectServopRefusal } from '../game/expect-refusal.ts';
import { gameScenario } from '../game/scenario.ts';

const AUTHENTICATE = 'authenticationV2.AUTHENTICATE';
const createGroup = (name: string) => ['group.CREATE_GROUP', { groupType: 'clan', name }] as const;

export const packetOrderStories = [
  gameScenario({
    title: 'Messages that follow a login in the same packet use its session',
    rules: ['BC-PKT-3'],
    valid: true,
    run: async (game) => {
      const nova = game.player('nova');
      const { responses } = await nova.send([
        ['heartbeat.READ'],
        [AUTHENTICATE, nova.login],
        ['rttRegistration.REQUEST_CLIENT_CONNECTION'],
        ['presence.REGISTER_LISTENERS_FOR_FRIENDS', { platform: 'all' }],
      ]);
      expect(responses.map(codeOf)).toEqual([40304, 200, 200, 200]);
    },
  }),

  gameScenario({
    title: 'A repeated packet id returns the stored answer and runs once',
    rules: ['BC-PKT-4'],
    valid: true,
    run: async (game) => {
      const nova = await game.enter('nova');
      const pixel = await game.enter('pixel');
      await pixel.player.ask('presence.REGISTER_LISTENERS_FOR_FRIENDS');
      const messages = [createGroup('Twice?'), ['presence.FORCE_PUSH']] as const;
      const { packetId } = nova.player;
      const first = await nova.player.send(messages, packetId);
      game.clock.advance(5000);
      expect(await nova.player.send(messages, packetId)).toEqual(first);
      expect(await nova.player.send(messages, packetId)).toEqual(first);
      expect(await pixel.rtt.pushes()).toHaveLength(1);
      const { groups: mine } = await nova.player.ask('group.GET_MY_GROUPS');
      expect(mine.map(({ name }) => name)).toEqual(['Night owls', 'Twice?']);
    },
  }),

  gameScenario({
    title: 'A packet with an older id is not run',
    rules: ['BC-PKT-5'],
    valid: true,
    run: async (game) => {
      const nova = await game.logIn('nova');
      await nova.send([['heartbeat.READ']], 10);
      const late = await nova.send([createGroup('Too late'), ['heartbeat.READ']], 9);
      expect(late.packetId).toBe(9);
      for (const answer of late.responses) expectServopRefusal(answer, '403/40566');
      expect((await nova.ask('group.GET_MY_GROUPS')).groups).toHaveLength(1);
    },
  }),

  gameScenario({
    title: 'Packet ids can start anywhere, skip numbers, and restart with a login',
    rules: ['BC-PKT-6'],
    valid: true,
    run: async (game) => {
      const nova = game.player('nova');
      nova.packetId = 41;
      await nova.logIn();
      await nova.ask('heartbeat.READ');
      expect((await nova.send([['heartbeat.READ']], 900)).responses.map(codeOf)).toEqual([200]);
      nova.packetId = 0;
      await nova.logIn();
      await nova.ask('heartbeat.READ');
      expect(nova.packetId).toBe(2);
      // A login that sends the earlier session id is not out of order either.
      nova.packetId = 0;
      await nova.logIn();
    },
  }),

  gameScenario({
    title: 'After a snapshot is restored, a repeated packet is not run again',
    rules: ['BC-PKT-9'],
    run: async (game) => {
      const nova = await game.logIn('nova');
      const server = await game.server();
      const create = [createGroup('Before the snapshot')];
      await nova.send(create, 5);
      await server.send([['heartbeat.HEARTBEAT']], 5);
      game.mock.restore(JSON.parse(JSON.stringify(game.mock.snapshot())));
      expect((await nova.send(create, 5)).responses.map(codeOf)).toEqual([40605]);
      await server.packetRefused('403/40605', [['heartbeat.HEARTBEAT']], 5);
      await server.send([['heartbeat.HEARTBEAT']], 6);
      expect((await nova.ask('group.GET_MY_GROUPS')).groups).toHaveLength(2);
    },
  }),
];
