import { expect } from 'vitest';
import type { Channel, components } from '../../../src/generated/genesys.ts';
import {
  CHANNELS,
  connect,
  createChannel,
  presenceTopicOf,
  subscribe,
  subscribed,
  subscribedChannel,
} from '../channel.ts';
import { expectRefusal, notFoundRefusal } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import type { ScenarioContext } from '../scenario-context.ts';
import { builtIn, people } from '../seed-ids.ts';

type Channels = components['schemas']['ChannelEntityListing'];

const DAY_MS = 86_400_000;

/** Whether the channel exists. */
async function exists({ call }: ScenarioContext, { id }: Channel): Promise<boolean> {
  const { status, body } = await call('HEAD', `${CHANNELS}/${id}`);
  expect(body).toBeUndefined();
  expect([200, 404]).toContain(status);
  return status === 200;
}

export const notificationChannelStories = [
  scenario({
    title: 'A channel has a connectUri on the called host and expires after a day',
    rules: ['GEN-CH-1'],
    valid: true,
    settings: { publicUrl: 'https://mock.example.com/presence/' },
    run: async (context) => {
      const channel = await createChannel(context);
      expect(channel).toEqual({
        id: expect.stringMatching(/^streaming-/),
        connectUri: `wss://mock.example.com/presence/channels/${channel.id}`,
        expires: '2026-03-03T09:00:00.000Z',
      });
      expect((await createChannel(context)).id).not.toBe(channel.id);
    },
  }),

  scenario({
    title: 'The connectUri of a channel accepts a WebSocket',
    rules: ['GEN-NOT-1'],
    run: async (context) => {
      const { socket } = await subscribedChannel(context, presenceTopicOf(people.mia));
      await context.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
        body: { message: 'Hi' },
      });
      expect((await socket.received()).messages).toHaveLength(1);
      await socket.close();
    },
  }),

  scenario({
    title: 'An expired channel returns 404',
    rules: ['GEN-CH-2', 'GEN-NOT-9'],
    run: async (context) => {
      const { channel, socket } = await subscribedChannel(context, presenceTopicOf(people.mia));
      context.clock.advance(DAY_MS - 60_001);
      expect(await socket.received()).toEqual({ messages: [], closeCode: undefined });
      context.clock.advance(1);
      expect(await socket.received()).toMatchObject({
        messages: [{ topicName: 'v2.system.socket_closing' }],
        closeCode: undefined,
      });
      context.clock.advance(59_999);
      expect(await exists(context, channel)).toBe(true);
      context.clock.advance(1);
      expect(await socket.received()).toEqual({ messages: [], closeCode: 1001 });
      for (const gone of [channel, { ...channel, id: 'streaming-4-never' }]) {
        const subscriptions = `${CHANNELS}/${gone.id}/subscriptions`;
        expect(await exists(context, gone)).toBe(false);
        expectRefusal(await context.call('GET', subscriptions), notFoundRefusal);
        expectRefusal(await context.call('POST', subscriptions, { body: [] }), notFoundRefusal);
        expectRefusal(await context.call('PUT', subscriptions, { body: [] }), notFoundRefusal);
        expectRefusal(await context.call('DELETE', subscriptions), notFoundRefusal);
        expect(await context.connect(channel.connectUri.replace(channel.id, gone.id))).toBeUndefined();
      }
      expect((await context.call('GET', CHANNELS)).body).toEqual({ entities: [] });
    },
  }),

  scenario({
    title: 'Replacing the subscriptions extends a channel by a day',
    rules: ['GEN-CH-3'],
    run: async (context) => {
      const channel = await createChannel(context);
      const socket = await connect(context, channel);
      const topics = [presenceTopicOf(people.mia)];
      const ways = [
        () => subscribe(context, channel, topics),
        () => subscribe(context, channel, topics, { method: 'PUT' }),
        async () => socket.send({ message: 'subscribe', topics }),
      ];
      for (const again of ways) {
        context.clock.advance(DAY_MS - 120_000);
        await again();
        await socket.received();
      }
      context.clock.advance(DAY_MS - 60_001);
      expect(await socket.received()).toEqual({ messages: [], closeCode: undefined });
      expect(await exists(context, channel)).toBe(true);
    },
  }),

  scenario({
    title: 'A channel belongs to a user and client, across tokens',
    rules: ['GEN-CH-4'],
    run: async (context) => {
      const { call, token } = context;
      const [old, renewed] = [1, 2].map(() => token({ permissions: [], userId: people.mia }));
      const noah = token({ permissions: [], userId: people.noah });
      const channel = await createChannel(context, { token: old as string });
      const path = `${CHANNELS}/${channel.id}/subscriptions`;
      const body = [{ id: presenceTopicOf(people.mia) }];
      expect((await call('POST', path, { token: renewed as string, body })).status).toBe(200);
      for (const method of ['GET', 'DELETE'])
        expectRefusal(await call(method, path, { token: noah }), notFoundRefusal);
      for (const method of ['POST', 'PUT']) {
        expectRefusal(await call(method, path, { token: noah, body }), notFoundRefusal);
      }
      expect((await call('HEAD', `${CHANNELS}/${channel.id}`, { token: noah })).status).toBe(404);
      expect((await call('GET', path, { token: old as string })).body).toEqual({ entities: body });
    },
  }),

  scenario({
    title: 'The 21st channel replaces the least recently used one, preferably an idle one',
    rules: ['GEN-CH-5'],
    run: async (context) => {
      const channels: Channel[] = [];
      for (let count = 0; count < 20; count++) channels.push(await createChannel(context));
      const [first, second, third, ...others] = channels as [Channel, Channel, Channel, ...Channel[]];
      const connected = await connect(context, first);
      await subscribe(context, second, []);
      channels.push(await createChannel(context));
      expect(await exists(context, third)).toBe(false);
      for (const channel of [first, second, ...others]) expect(await exists(context, channel)).toBe(true);

      const noah = context.token({ permissions: [], userId: people.noah });
      await createChannel(context, { token: noah });
      expect(await exists(context, others[0] as Channel)).toBe(true);

      const sockets = [];
      for (const channel of channels.slice(3)) sockets.push(await connect(context, channel));
      sockets.push(await connect(context, second));
      await createChannel(context);
      expect(await exists(context, first)).toBe(false);
      expect((await connected.received()).closeCode).toBe(1001);
      for (const socket of sockets) expect((await socket.received()).closeCode).toBeUndefined();
    },
  }),

  scenario({
    title: 'includechannels=oauthclient also lists channels of other tokens, with only their expiry date',
    rules: ['GEN-CH-6'],
    valid: true,
    run: async (context) => {
      const { call, token } = context;
      const mine = token({ permissions: [], userId: people.mia });
      const mineToo = token({ permissions: [], userId: people.mia });
      const channel = await createChannel(context, { token: mine });
      context.clock.advance(1000);
      const { id, expires } = await createChannel(context, { token: mineToo });
      await createChannel(context, { token: token({ permissions: [], userId: people.noah }) });
      const list = async (query: string) =>
        (await call<Channels>('GET', CHANNELS + query, { token: mine })).body;
      expect(await list('')).toEqual({ entities: [channel] });
      expect(await list('?includechannels=token')).toEqual({ entities: [channel] });
      const all = await list('?includechannels=oauthclient');
      expect(all).toEqual({ entities: [channel, { expires }] });
      expect(JSON.stringify(all)).not.toContain(id);
    },
  }),

  scenario({
    title: 'A second socket on a channel closes the first',
    rules: ['GEN-CH-7'],
    run: async (context) => {
      const { channel, socket: first } = await subscribedChannel(context, presenceTopicOf(people.mia));
      const second = await connect(context, channel);
      expect(await first.received()).toEqual({ messages: [], closeCode: 1008 });
      const body = { presenceDefinition: { id: builtIn.Meal } };
      await context.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, { body });
      expect((await second.received()).messages).toHaveLength(1);
      expect(await subscribed(context, channel)).toEqual([presenceTopicOf(people.mia)]);
    },
  }),
];
