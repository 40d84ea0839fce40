import { expect } from 'vitest';
import { people, UNKNOWN_ID } from '../cast.ts';
import { CHANNELS, connect, createChannel, presenceTopic, subscribe, subscribed } from '../channel.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';

const [ada, sam, mia] = [people.ada, people.sam, people.mia].map(presenceTopic) as [string, string, string];
const invalidTopic = (index: number) => ({
  status: 400,
  code: 'notification.invalid.topic',
  message: 'The subscription topic is not valid.',
  field: `${index}.id`,
});
const tooMany = {
  status: 400,
  code: 'notification.subscription.too.many.subscriptions',
  message: 'Too many subscriptions',
};

export const notificationSubscriptionStories = [
  scenario({
    title: 'Topics are added to a channel, each once',
    rules: ['GEN-SUB-1'],
    valid: true,
    run: async (stage) => {
      const channel = await createChannel(stage);
      expect(await subscribed(stage, channel)).toEqual([]);
      expect((await subscribe(stage, channel, [ada, sam, ada])).status).toBe(200);
      const { body } = await subscribe(stage, channel, [mia, sam]);
      expect(body).toEqual({ entities: [{ id: mia }, { id: sam }] });
      expect(await subscribed(stage, channel)).toEqual([ada, sam, mia]);
    },
  }),

  scenario({
    title: 'All topics of a channel are replaced at once',
    rules: ['GEN-SUB-2'],
    valid: true,
    run: async (stage) => {
      const channel = await createChannel(stage);
      await subscribe(stage, channel, [ada, sam]);
      const { body } = await subscribe(stage, channel, [sam, mia], { method: 'PUT' });
      expect(body).toEqual({ entities: [{ id: sam }, { id: mia }] });
      expect(await subscribed(stage, channel)).toEqual([sam, mia]);
      await subscribe(stage, channel, [], { method: 'PUT' });
      expect(await subscribed(stage, channel)).toEqual([]);
    },
  }),

  scenario({
    title: 'A channel without topics is told nothing, and stays open',
    rules: ['GEN-SUB-3'],
    run: async (stage) => {
      const channel = await createChannel(stage);
      await subscribe(stage, channel, [mia]);
      const socket = await connect(stage, channel);
      const path = `${CHANNELS}/${channel.id}/subscriptions`;
      expect(await stage.call('DELETE', path)).toMatchObject({ status: 204, body: undefined });
      expect(await subscribed(stage, channel)).toEqual([]);
      await stage.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
        body: { message: 'Hi' },
      });
      expect(await socket.heard()).toEqual({ messages: [], closeCode: undefined });
      expect((await stage.call('DELETE', path)).status).toBe(204);
    },
  }),

  scenario({
    title: 'A topic that there is not refuses the call that asks for it',
    rules: ['GEN-SUB-4'],
    run: async (stage) => {
      const channel = await createChannel(stage);
      const wrong = [
        `v2.users.${people.mia}.weather`,
        `v2.users.${people.mia}`,
        `v2.users.${people.mia}.presence.more`,
        `v1.users.${people.mia}.presence`,
        `v2.users..presence`,
        `v2.users.${people.mia}?presence&weather`,
        `v2.users.${people.mia}?`,
        `v2.users.${people.mia}.constructor`,
        'channel.metadata',
        '',
      ];
      for (const method of ['POST', 'PUT'] as const) {
        for (const topic of wrong) {
          expectRefusal(await subscribe(stage, channel, [mia, topic], { method }), invalidTopic(1));
        }
      }
      expect(await subscribed(stage, channel)).toEqual([]);
      const right = ['presence', 'activity', 'routingStatus', 'outofoffice'];
      const topics = right.map((kind) => `v2.users.${UNKNOWN_ID}.${kind}`);
      expect((await subscribe(stage, channel, topics)).body).toEqual({
        entities: topics.map((id) => ({ id })),
      });
    },
  }),

  scenario({
    title: 'Whoever ignores errors is told which topics are rejected, and gets the others',
    rules: ['GEN-SUB-5'],
    run: async (stage) => {
      const channel = await createChannel(stage);
      for (const [method, topic] of [
        ['POST', ada],
        ['PUT', sam],
      ] as const) {
        const query = '?ignoreErrors=true';
        const { status, body } = await subscribe(stage, channel, [topic, 'weather'], { method, query });
        expect(status).toBe(200);
        expect(body).toEqual({
          entities: [
            { id: topic, state: 'Permitted' },
            { id: 'weather', state: 'Rejected', rejectionReason: 'The subscription topic is not valid.' },
          ],
        });
        expect(await subscribed(stage, channel)).toEqual([topic]);
      }
      const strict = await subscribe(stage, channel, ['weather'], { query: '?ignoreErrors=false' });
      expectRefusal(strict, invalidTopic(0));
    },
  }),

  scenario({
    title: 'A channel has room for a thousand topics',
    rules: ['GEN-SUB-6'],
    run: async (stage) => {
      const channel = await createChannel(stage);
      const topics = Array.from({ length: 1001 }, (_, number) => presenceTopic(`user-${number}`));
      expectRefusal(await subscribe(stage, channel, topics), tooMany);
      expect(await subscribed(stage, channel)).toEqual([]);
      expect((await subscribe(stage, channel, topics.slice(0, 1000))).status).toBe(200);
      expectRefusal(await subscribe(stage, channel, topics.slice(1000)), tooMany);
      expectRefusal(await subscribe(stage, channel, topics, { method: 'PUT' }), tooMany);
      expect((await subscribe(stage, channel, topics.slice(0, 10))).status).toBe(200);
      expect(await subscribed(stage, channel)).toEqual(topics.slice(0, 1000));
    },
  }),

  scenario({
    title: 'A combined topic stands for its single ones',
    rules: ['GEN-SUB-7'],
    run: async (stage) => {
      const channel = await createChannel(stage);
      const combined = `v2.users.${people.mia}?presence&activity`;
      const single = ['presence', 'activity'].map((kind) => `v2.users.${people.mia}.${kind}`);
      const { body } = await subscribe(stage, channel, [combined, mia]);
      expect(body).toEqual({ entities: [...single, mia].map((id) => ({ id })) });
      expect(await subscribed(stage, channel)).toEqual(single);
      const long = `v2.users.${'x'.repeat(182)}?presence`;
      expect(long.length).toBe(200);
      expect((await subscribe(stage, channel, [long])).status).toBe(200);
      expectRefusal(await subscribe(stage, channel, [long.replace('?', 'x?')]), invalidTopic(0));
      const socket = await connect(stage, channel);
      await stage.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
        body: { message: 'Hi' },
      });
      const { messages } = await socket.heard();
      expect(messages).toMatchObject(single.map((topicName) => ({ topicName })));
    },
  }),

  scenario({
    title: 'The list of available topics tells of each what is asked for',
    rules: ['GEN-SUB-10'],
    valid: true,
    run: async ({ call }) => {
      const path = '/api/v2/notifications/availabletopics';
      const kinds = ['presence', 'activity', 'routingStatus', 'outofoffice'];
      const ids = kinds.map((kind) => `v2.users.{id}.${kind}`);
      expect((await call('GET', path)).body).toEqual({ entities: ids.map((id) => ({ id })) });
      const query = '?expand=description,requiresPermissions&includePreview=false';
      const description = expect.any(String);
      expect((await call('GET', path + query)).body).toEqual({
        entities: ids.map((id) => ({ id, description, requiresPermissions: [] })),
      });
    },
  }),
];
