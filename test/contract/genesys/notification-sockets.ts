import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import {
  CHANNELS,
  connect,
  createChannel,
  presenceTopicOf,
  subscribed,
  subscribedChannel,
} from '../channel.ts';
import { scenario } from '../scenario.ts';
import { people } from '../seed-ids.ts';

type SystemNotification = components['schemas']['SystemNotification'];

const [ada, mia] = [presenceTopicOf(people.ada), presenceTopicOf(people.mia)];
const heartbeat = { topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } };
const pong = { topicName: 'channel.metadata', eventBody: { message: 'pong' } };

export const notificationSocketStories = [
  scenario({
    title: 'A socket gets a heartbeat every 30 seconds of real time',
    rules: ['GEN-NOT-7'],
    run: async (context) => {
      const waiting = context.clock.pending;
      const { socket } = await subscribedChannel(context, mia);
      context.clock.advance(3_600_000);
      context.keepAlive.advance(29_999);
      expect((await socket.received()).messages).toEqual([]);
      context.keepAlive.advance(1);
      expect((await socket.received()).messages).toEqual([heartbeat]);
      context.keepAlive.advance(60_000);
      expect((await socket.received()).messages).toEqual([heartbeat, heartbeat]);
      await socket.close();
      await createChannel(context);
      expect(context.keepAlive.pending).toBe(0);
      expect(context.clock.pending).toBe(waiting);
    },
  }),

  scenario({
    title: 'A ping message is answered with a pong',
    rules: ['GEN-NOT-8'],
    run: async (context) => {
      const { socket } = await subscribedChannel(context, mia);
      socket.send({ message: 'ping' });
      expect((await socket.received()).messages).toEqual([pong]);
    },
  }),

  scenario({
    title: 'A socket closing notice is sent a minute before the close',
    rules: ['GEN-NOT-9'],
    run: async (context) => {
      const { channel, socket } = await subscribedChannel(context, mia);
      context.mock.genesys.closeSocketsLater();
      const [announced, ...others] = (await socket.received()).messages as SystemNotification[];
      expect(others).toEqual([]);
      expect(announced).toEqual({
        topicName: 'v2.system.socket_closing',
        version: '2',
        eventBody: {
          channelId: channel.id,
          correlationId: announced?.metadata?.CorrelationId,
          organizationId: expect.any(String),
          userId: people.ada,
          message: expect.any(String),
          data: {},
        },
        metadata: { CorrelationId: expect.any(String) },
      });
      context.clock.advance(59_999);
      expect(await socket.received()).toEqual({ messages: [], closeCode: undefined });
      context.clock.advance(1);
      expect(await socket.received()).toEqual({ messages: [], closeCode: 1001 });
      const again = await connect(context, channel);
      expect(await again.received()).toEqual({ messages: [], closeCode: undefined });
      expect(await subscribed(context, channel)).toEqual([mia]);
    },
  }),

  scenario({
    title: 'Topics are subscribed over the socket, with an answer per message',
    rules: ['GEN-SUB-8'],
    run: async (context) => {
      const { channel, socket } = await subscribedChannel(context, ada);
      const say = async (message: unknown) => {
        socket.send(message);
        const { messages } = await socket.received();
        expect(messages).toHaveLength(1);
        return messages[0];
      };
      const subscribe = { message: 'subscribe', correlationId: 'a-b-c' };
      expect(await say({ ...subscribe, topics: [mia] })).toEqual({
        result: '200',
        status: 'subscribed',
        correlationId: 'a-b-c',
      });
      expect(await subscribed(context, channel)).toEqual([ada, mia]);
      expect(await say({ message: 'subscribe', topics: [] })).toEqual({
        result: '200',
        status: 'subscribed',
      });
      const failure = { result: '400', status: 'failure', correlationId: 'a-b-c' };
      expect(await say({ ...subscribe, topics: [ada, 'weather'] })).toEqual(failure);
      const error = { result: '400', status: 'error' };
      for (const topics of [undefined, 'weather', [1], null]) {
        expect(await say({ ...subscribe, topics })).toEqual({ ...error, correlationId: 'a-b-c' });
      }
      for (const message of ['{', '"ping"', 'null', '[]', '{}', '{"message":"stop"}']) {
        expect(await say(message)).toEqual(error);
      }
      expect(await subscribed(context, channel)).toEqual([ada, mia]);
    },
  }),

  scenario({
    title: 'A socket whose token has expired refuses further topics',
    rules: ['GEN-SUB-9'],
    run: async (context) => {
      const token = context.token({ permissions: [], userId: people.ada, expiresInSeconds: 60 });
      const channel = await createChannel(context, { token });
      const socket = await connect(context, channel);
      const subscribe = { message: 'subscribe', topics: [mia] };
      context.clock.advance(59_999);
      socket.send(subscribe);
      expect((await socket.received()).messages).toMatchObject([{ result: '200' }]);
      context.clock.advance(1);
      socket.send(subscribe);
      expect(await socket.received()).toMatchObject({
        messages: [{ result: '404', status: 'failure' }],
        closeCode: undefined,
      });
    },
  }),

  scenario({
    title: 'A slow listener is disconnected and does not delay the others',
    rules: ['GEN-NOT-10'],
    settings: { maxSocketBufferBytes: 1000 },
    run: async (context) => {
      const slow = await createChannel(context);
      const received: unknown[] = [];
      let closeCode: number | undefined;
      const socket = {
        bufferedAmount: 1000,
        send: (data: unknown) => received.push(data),
        close: (code?: number) => {
          closeCode = code;
        },
      };
      context.mock
        .connect(slow.connectUri, socket)
        ?.message(JSON.stringify({ message: 'subscribe', topics: [mia] }));
      const { socket: quick } = await subscribedChannel(context, mia);
      const patch = (message: string) =>
        context.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, { body: { message } });
      await patch('one');
      expect(received).toHaveLength(2);
      socket.bufferedAmount = 1001;
      await patch('two');
      await patch('three');
      expect(received).toHaveLength(2);
      expect(closeCode).toBe(1013);
      expect((await quick.received()).messages).toMatchObject(
        ['one', 'two', 'three'].map((message) => ({ eventBody: { message } })),
      );
    },
  }),

  scenario({
    title: 'A channel replaced by a newer one reports the lost subscription',
    rules: ['GEN-NOT-14'],
    settings: { maxChannels: 1 },
    run: async (context) => {
      const token = context.token({ permissions: [], userId: people.mia });
      const channel = await createChannel(context, { token });
      const socket = await connect(context, channel);
      await createChannel(context, { token });
      const { messages, closeCode } = await socket.received();
      expect(messages).toMatchObject([
        {
          topicName: `v2.system.no_longer_subscribed.${channel.id}`,
          eventBody: {
            channelId: channel.id,
            systemTopicType: 'no_longer_subscribed',
            reason: 'another_channel_subscribed',
            userId: people.mia,
          },
        },
      ]);
      expect(closeCode).toBe(1001);
    },
  }),

  scenario({
    title: 'A revoked token notifies its channels and closes their sockets',
    rules: ['GEN-NOT-15'],
    run: async (context) => {
      const [token, another] = [1, 2].map(() => context.token({ permissions: [], userId: people.mia }));
      const channel = await createChannel(context, { token: token as string });
      const socket = await connect(context, channel);
      const elsewhere = await connect(context, await createChannel(context, { token: another as string }));
      await context.call('DELETE', '/api/v2/tokens/me', { token: token as string });
      const { messages, closeCode } = await socket.received();
      expect(messages).toMatchObject([
        {
          topicName: `v2.system.token_revoked.${channel.id}`,
          eventBody: { channelId: channel.id, systemTopicType: 'token_revoked', userId: people.mia },
        },
      ]);
      expect(closeCode).toBe(1001);
      expect(await elsewhere.received()).toEqual({ messages: [], closeCode: undefined });
      const path = `${CHANNELS}/${channel.id}`;
      expect((await context.call('HEAD', path, { token: another as string })).status).toBe(200);
    },
  }),
];
