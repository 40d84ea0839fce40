import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { builtIn, people } from '../cast.ts';
import {
  CHANNELS,
  type Channel,
  connect,
  createChannel,
  listen,
  presenceTopic,
  subscribe,
  subscribed,
} from '../channel.ts';
import { expectRefusal, notFound } from '../expect-refusal.ts';
import { scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';

type Channels = components['schemas']['ChannelEntityListing'];

const DAY_MS = 86_400_000;

/** Whether the service says that the channel is there. */
async function exists({ call }: Stage, { id }: Channel): Promise<boolean> {
  const { status, body } = await call('HEAD', `${CHANNELS}/${id}`);
  expect(body).toBeUndefined();
  expect([200, 404]).toContain(status);
  return status === 200;
}

export const notificationChannelStories = [
  scenario({
    title: 'A channel has an address on the server that made it, and a day to live',
    rules: ['GEN-CH-1'],
    valid: true,
    settings: { publicUrl: 'https://mock.example.com/presence/' },
    run: async (stage) => {
      const channel = await createChannel(stage);
      expect(channel).toEqual({
        id: expect.stringMatching(/^streaming-/),
        connectUri: `wss://mock.example.com/presence/channels/${channel.id}`,
        expires: '2026-03-03T09:00:00.000Z',
      });
      expect((await createChannel(stage)).id).not.toBe(channel.id);
    },
  }),

  scenario({
    title: 'Whoever has a channel can connect to the address that it has',
    rules: ['GEN-NOT-1'],
    run: async (stage) => {
      const { socket } = await listen(stage, presenceTopic(people.mia));
      await stage.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, {
        body: { message: 'Hi' },
      });
      expect((await socket.heard()).messages).toHaveLength(1);
      await socket.close();
    },
  }),

  scenario({
    title: 'After a day a channel is gone, like one that never was',
    rules: ['GEN-CH-2', 'GEN-NOT-9'],
    run: async (stage) => {
      const { channel, socket } = await listen(stage, presenceTopic(people.mia));
      stage.clock.advance(DAY_MS - 60_001);
      expect(await socket.heard()).toEqual({ messages: [], closeCode: undefined });
      stage.clock.advance(1);
      expect(await socket.heard()).toMatchObject({
        messages: [{ topicName: 'v2.system.socket_closing' }],
        closeCode: undefined,
      });
      stage.clock.advance(59_999);
      expect(await exists(stage, channel)).toBe(true);
      stage.clock.advance(1);
      expect(await socket.heard()).toEqual({ messages: [], closeCode: 1001 });
      for (const gone of [channel, { ...channel, id: 'streaming-4-never' }]) {
        const subscriptions = `${CHANNELS}/${gone.id}/subscriptions`;
        expect(await exists(stage, gone)).toBe(false);
        expectRefusal(await stage.call('GET', subscriptions), notFound);
        expectRefusal(await stage.call('POST', subscriptions, { body: [] }), notFound);
        expectRefusal(await stage.call('PUT', subscriptions, { body: [] }), notFound);
        expectRefusal(await stage.call('DELETE', subscriptions), notFound);
        expect(await stage.connect(channel.connectUri.replace(channel.id, gone.id))).toBeUndefined();
      }
      expect((await stage.call('GET', CHANNELS)).body).toEqual({ entities: [] });
    },
  }),

  scenario({
    title: 'A channel that is subscribed anew lives for another day',
    rules: ['GEN-CH-3'],
    run: async (stage) => {
      const channel = await createChannel(stage);
      const socket = await connect(stage, channel);
      const topics = [presenceTopic(people.mia)];
      const ways = [
        () => subscribe(stage, channel, topics),
        () => subscribe(stage, channel, topics, { method: 'PUT' }),
        async () => socket.send({ message: 'subscribe', topics }),
      ];
      for (const again of ways) {
        stage.clock.advance(DAY_MS - 120_000);
        await again();
        await socket.heard();
      }
      stage.clock.advance(DAY_MS - 60_001);
      expect(await socket.heard()).toEqual({ messages: [], closeCode: undefined });
      expect(await exists(stage, channel)).toBe(true);
    },
  }),

  scenario({
    title: 'A channel belongs to a user in an app, whichever token they show',
    rules: ['GEN-CH-4'],
    run: async (stage) => {
      const { call, token } = stage;
      const [old, renewed] = [1, 2].map(() => token({ permissions: [], userId: people.mia }));
      const noah = token({ permissions: [], userId: people.noah });
      const channel = await createChannel(stage, { token: old as string });
      const path = `${CHANNELS}/${channel.id}/subscriptions`;
      const body = [{ id: presenceTopic(people.mia) }];
      expect((await call('POST', path, { token: renewed as string, body })).status).toBe(200);
      for (const method of ['GET', 'DELETE'])
        expectRefusal(await call(method, path, { token: noah }), notFound);
      for (const method of ['POST', 'PUT']) {
        expectRefusal(await call(method, path, { token: noah, body }), notFound);
      }
      expect((await call('HEAD', `${CHANNELS}/${channel.id}`, { token: noah })).status).toBe(404);
      expect((await call('GET', path, { token: old as string })).body).toEqual({ entities: body });
    },
  }),

  scenario({
    title:
      'The twenty-first channel takes the place of the one last used longest ago, if it can of one that is idle',
    rules: ['GEN-CH-5'],
    run: async (stage) => {
      const channels: Channel[] = [];
      for (let count = 0; count < 20; count++) channels.push(await createChannel(stage));
      const [first, second, third, ...others] = channels as [Channel, Channel, Channel, ...Channel[]];
      const connected = await connect(stage, first);
      await subscribe(stage, second, []);
      channels.push(await createChannel(stage));
      expect(await exists(stage, third)).toBe(false);
      for (const channel of [first, second, ...others]) expect(await exists(stage, channel)).toBe(true);

      const noah = stage.token({ permissions: [], userId: people.noah });
      await createChannel(stage, { token: noah });
      expect(await exists(stage, others[0] as Channel)).toBe(true);

      const sockets = [];
      for (const channel of channels.slice(3)) sockets.push(await connect(stage, channel));
      sockets.push(await connect(stage, second));
      await createChannel(stage);
      expect(await exists(stage, first)).toBe(false);
      expect((await connected.heard()).closeCode).toBe(1001);
      for (const socket of sockets) expect((await socket.heard()).closeCode).toBeUndefined();
    },
  }),

  scenario({
    title: 'A list of channels tells of other tokens only that they have some',
    rules: ['GEN-CH-6'],
    valid: true,
    run: async (stage) => {
      const { call, token } = stage;
      const mine = token({ permissions: [], userId: people.mia });
      const mineToo = token({ permissions: [], userId: people.mia });
      const channel = await createChannel(stage, { token: mine });
      stage.clock.advance(1000);
      const { id, expires } = await createChannel(stage, { token: mineToo });
      await createChannel(stage, { token: token({ permissions: [], userId: people.noah }) });
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
    title: 'Of two sockets on a channel the second one stays',
    rules: ['GEN-CH-7'],
    run: async (stage) => {
      const { channel, socket: first } = await listen(stage, presenceTopic(people.mia));
      const second = await connect(stage, channel);
      expect(await first.heard()).toEqual({ messages: [], closeCode: 1008 });
      const body = { presenceDefinition: { id: builtIn.Meal } };
      await stage.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, { body });
      expect((await second.heard()).messages).toHaveLength(1);
      expect(await subscribed(stage, channel)).toEqual([presenceTopic(people.mia)]);
    },
  }),
];
