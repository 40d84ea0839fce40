import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { CHANNELS, connect, createChannel, presenceTopicOf, subscribe, subscribed } from '../channel.ts';
import { expectRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import { people, UNKNOWN_ID } from '../seed-ids.ts';

type AvailableTopics = components['schemas']['AvailableTopicEntityListing'];

const [ada, sam, mia] = [people.ada, people.sam, people.mia].map(presenceTopicOf) as [string, string, string];
/** Topics that real apps subscribe to. */
const known = [
  'v2.users.{id}.presence',
  'v2.users.{id}.activity',
  'v2.users.{id}.routingStatus',
  'v2.users.{id}.integrationpresence',
  'v2.users.{id}.outofoffice',
  'v2.users.{id}.conversations',
  'v2.users.{id}.conversations.calls',
  'v2.users.{id}.conversations.{id}.recordings.{id}',
  'v2.users.{id}.conversationsummary',
  'v2.users.{id}.station',
  'v2.users.{id}.geolocation',
  'v2.routing.queues.{id}.users',
  'v2.routing.queues.{id}.conversations.messages',
  'v2.analytics.queues.{id}.observations',
  'v2.conversations.{id}.transcription',
  'v2.detail.events.conversation.{id}.acd.start',
];
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
    title: 'POST subscriptions adds each topic once',
    rules: ['GEN-SUB-1'],
    valid: true,
    run: async (context) => {
      const channel = await createChannel(context);
      expect(await subscribed(context, channel)).toEqual([]);
      expect((await subscribe(context, channel, [ada, sam, ada])).status).toBe(200);
      const { body } = await subscribe(context, channel, [mia, sam]);
      expect(body).toEqual({ entities: [{ id: mia }, { id: sam }] });
      expect(await subscribed(context, channel)).toEqual([ada, sam, mia]);
    },
  }),

  scenario({
    title: 'PUT subscriptions replaces all topics',
    rules: ['GEN-SUB-2'],
    valid: true,
    run: async (context) => {
      const channel = await createChannel(context);
      await subscribe(context, channel, [ada, sam]);
      const { body } = await subscribe(context, channel, [sam, mia], { method: 'PUT' });
      expect(body).toEqual({ entities: [{ id: sam }, { id: mia }] });
      expect(await subscribed(context, channel)).toEqual([sam, mia]);
      await subscribe(context, channel, [], { method: 'PUT' });
      expect(await subscribed(context, channel)).toEqual([]);
    },
  }),

  scenario({
    title: 'A channel without topics stays open and receives no events',
    rules: ['GEN-SUB-3'],
    run: async (context) => {
      const channel = await createChannel(context);
      await subscribe(context, channel, [mia]);
      const socket = await connect(context, channel);
      const path = `${CHANNELS}/${channel.id}/subscriptions`;
      expect(await context.call('DELETE', path)).toMatchObject({ status: 204, body: undefined });
      expect(await subscribed(context, channel)).toEqual([]);
      await context.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
        body: { message: 'Hi' },
      });
      expect(await socket.received()).toEqual({ messages: [], closeCode: undefined });
      expect((await context.call('DELETE', path)).status).toBe(204);
    },
  }),

  scenario({
    title: 'An unknown topic is refused; every topic of the vendor is accepted',
    rules: ['GEN-SUB-4'],
    run: async (context) => {
      const channel = await createChannel(context);
      const wrong = [
        `v2.users.${people.mia}.weather`,
        `v2.users.${people.mia}`,
        `v2.users.${people.mia}.presence.more`,
        `v1.users.${people.mia}.presence`,
        `v2.users..presence`,
        `v2.users.${people.mia}?presence&weather`,
        `v2.users.${people.mia}?`,
        `v2.users.${people.mia}.constructor`,
        `v2.users.${people.mia}.routingstatus`,
        `v2.users.${people.mia}&ada.presence`,
        `v2.users.${people.mia}?presence?activity`,
        'v2.routing.queues.queue-1.weather',
        'v2.routing.queues.users',
        'channel.metadata',
        '',
      ];
      for (const method of ['POST', 'PUT'] as const) {
        for (const topic of wrong) {
          expectRefusal(await subscribe(context, channel, [mia, topic], { method }), invalidTopic(1));
        }
      }
      expect(await subscribed(context, channel)).toEqual([]);
      const topics = known.map((id) => id.replaceAll('{id}', UNKNOWN_ID));
      expect((await subscribe(context, channel, topics)).body).toEqual({
        entities: topics.map((id) => ({ id })),
      });
    },
  }),

  scenario({
    title: 'With ignoreErrors the answer lists the rejected topics and accepts the others',
    rules: ['GEN-SUB-5'],
    run: async (context) => {
      const channel = await createChannel(context);
      for (const [method, topic] of [
        ['POST', ada],
        ['PUT', sam],
      ] as const) {
        const query = '?ignoreErrors=true';
        const { status, body } = await subscribe(context, channel, [topic, 'weather'], { method, query });
        expect(status).toBe(200);
        expect(body).toEqual({
          entities: [
            { id: topic, state: 'Permitted' },
            { id: 'weather', state: 'Rejected', rejectionReason: 'The subscription topic is not valid.' },
          ],
        });
        expect(await subscribed(context, channel)).toEqual([topic]);
      }
      const strict = await subscribe(context, channel, ['weather'], { query: '?ignoreErrors=false' });
      expectRefusal(strict, invalidTopic(0));
    },
  }),

  scenario({
    title: 'A channel has at most 1,000 topics',
    rules: ['GEN-SUB-6'],
    run: async (context) => {
      const channel = await createChannel(context);
      const topics = Array.from({ length: 1001 }, (_, number) => presenceTopicOf(`user-${number}`));
      expectRefusal(await subscribe(context, channel, topics), tooMany);
      expect(await subscribed(context, channel)).toEqual([]);
      expect((await subscribe(context, channel, topics.slice(0, 1000))).status).toBe(200);
      expectRefusal(await subscribe(context, channel, topics.slice(1000)), tooMany);
      expectRefusal(await subscribe(context, channel, topics, { method: 'PUT' }), tooMany);
      expect((await subscribe(context, channel, topics.slice(0, 10))).status).toBe(200);
      expect(await subscribed(context, channel)).toEqual(topics.slice(0, 1000));
    },
  }),

  scenario({
    title: 'A combined topic is listed as sent, and its events name the individual topics',
    rules: ['GEN-SUB-7'],
    run: async (context) => {
      const channel = await createChannel(context);
      const combined = `v2.users.${people.mia}?presence&activity&conversations.calls`;
      const { body } = await subscribe(context, channel, [combined, mia]);
      expect(body).toEqual({ entities: [combined, mia].map((id) => ({ id })) });
      expect(await subscribed(context, channel)).toEqual([combined, mia]);
      const long = `v2.users.${'x'.repeat(182)}?presence`;
      expect(long.length).toBe(200);
      expect((await subscribe(context, channel, [long])).status).toBe(200);
      expectRefusal(await subscribe(context, channel, [long.replace('?', 'x?')]), invalidTopic(0));
      const socket = await connect(context, channel);
      await context.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
        body: { message: 'Hi' },
      });
      context.mock.genesys.emit(`v2.users.${people.mia}.conversations.calls`, { id: 'call-1' });
      const { messages } = await socket.received();
      const kinds = ['presence', 'activity', 'conversations.calls'];
      expect(messages).toMatchObject(kinds.map((kind) => ({ topicName: `v2.users.${people.mia}.${kind}` })));
    },
  }),

  scenario({
    title: 'A combined topic counts as one and ends when it is replaced',
    rules: ['GEN-SUB-7'],
    settings: { maxTopicsPerChannel: 2 },
    run: async (context) => {
      const channel = await createChannel(context);
      const queue = 'v2.routing.queues.queue-1?users&conversations';
      const topics = [`v2.users.${people.mia}?presence&routingStatus&station`, queue];
      expect((await subscribe(context, channel, topics)).status).toBe(200);
      expectRefusal(await subscribe(context, channel, [ada]), tooMany);
      const socket = await connect(context, channel);
      expect(context.mock.genesys.emit('v2.routing.queues.queue-1.users', { id: people.mia })).toBe(1);
      expect((await socket.received()).messages).toHaveLength(1);
      await subscribe(context, channel, [ada], { method: 'PUT' });
      expect(await subscribed(context, channel)).toEqual([ada]);
      expect(context.mock.genesys.emit('v2.routing.queues.queue-1.users', { id: people.mia })).toBe(0);
      expect((await socket.received()).messages).toEqual([]);
    },
  }),

  scenario({
    title: 'With ignoreErrors a combined topic is Permitted, with a Rejected row for each refused part',
    rules: ['GEN-SUB-7', 'GEN-SUB-5'],
    run: async (context) => {
      const channel = await createChannel(context);
      const combined = `v2.users.${people.mia}?presence&weather`;
      const nothing = `v2.users.${people.mia}?weather&tide`;
      const query = '?ignoreErrors=true';
      const rejectionReason = 'The subscription topic is not valid.';
      const rejected = (id: string) => ({ id, state: 'Rejected', rejectionReason });
      expect((await subscribe(context, channel, [combined, nothing], { query })).body).toEqual({
        entities: [
          { id: combined, state: 'Permitted' },
          rejected(`v2.users.${people.mia}.weather`),
          rejected(nothing),
          rejected(`v2.users.${people.mia}.weather`),
          rejected(`v2.users.${people.mia}.tide`),
        ],
      });
      expect(await subscribed(context, channel)).toEqual([combined]);
    },
  }),

  scenario({
    title: 'A topic without permission fails the call; with ignoreErrors only that topic is rejected',
    rules: ['GEN-SUB-11', 'GEN-SUB-5'],
    run: async (context) => {
      const permissions = ['analytics:queueObservation:view'];
      const token = context.token({ permissions, userId: people.sam });
      const channel = await createChannel(context, { token });
      const topic = 'v2.analytics.queues.queue-1.observations';
      const missing = 'analytics:conversationAggregate:view';
      for (const method of ['POST', 'PUT'] as const) {
        expectRefusal(await subscribe(context, channel, [mia, topic], { method, token }), {
          status: 403,
          code: 'notification.unauthorized.topic',
          message: `The user does not have permission "${missing}" required for topic "${topic}"`,
        });
      }
      const list = () => context.call('GET', `${CHANNELS}/${channel.id}/subscriptions`, { token });
      expect((await list()).body).toEqual({ entities: [] });
      const combined = 'v2.analytics.queues.queue-1?observations&activity';
      const answer = await subscribe(context, channel, [mia, topic, combined], {
        token,
        query: '?ignoreErrors=true',
      });
      const rejected = {
        id: topic,
        state: 'Rejected',
        rejectionReason: `The user does not have permissions required for topic ${topic}`,
        missingPermissions: [missing],
      };
      expect(answer.body).toEqual({
        entities: [{ id: mia, state: 'Permitted' }, rejected, { id: combined, state: 'Permitted' }, rejected],
      });
      const socket = await connect(context, channel);
      socket.send({ message: 'subscribe', topics: [topic] });
      expect((await socket.received()).messages).toEqual([{ result: '400', status: 'failure' }]);
      expect(context.mock.genesys.emit(topic, {})).toBe(0);
      expect(context.mock.genesys.emit('v2.analytics.queues.queue-1.activity', {})).toBe(1);
      await socket.received();
      const allowed = await createChannel(context);
      expect((await subscribe(context, allowed, [topic])).status).toBe(200);
    },
  }),

  scenario({
    title: 'GET availabletopics returns the requested fields of each topic',
    rules: ['GEN-SUB-10'],
    valid: true,
    run: async ({ call }) => {
      const path = '/api/v2/notifications/availabletopics';
      const { entities } = (await call<AvailableTopics>('GET', path)).body;
      const ids = entities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of known) expect(ids).toContain(id);
      for (const entity of entities) expect(Object.keys(entity)).toEqual(['id']);
      const query = '?expand=description,requiresPermissions&includePreview=false';
      const expanded = (await call<AvailableTopics>('GET', path + query)).body.entities;
      const description = expect.any(String);
      expect(expanded.slice(0, 3)).toEqual(
        ids.slice(0, 3).map((id) => ({ id, description, requiresPermissions: [] })),
      );
      expect(expanded.find(({ id }) => id.endsWith('.observations'))?.requiresPermissions).toHaveLength(2);
    },
  }),
];
