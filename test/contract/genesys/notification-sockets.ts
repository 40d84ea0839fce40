import { expect } from 'vitest';
import type { components } from '../../../src/generated/genesys.ts';
import { people } from '../cast.ts';
import { CHANNELS, connect, createChannel, listen, presenceTopic, subscribed } from '../channel.ts';
import { scenario } from '../scenario.ts';

type SystemNotification = components['schemas']['SystemNotification'];

const [ada, mia] = [presenceTopic(people.ada), presenceTopic(people.mia)];
const heartbeat = { topicName: 'channel.metadata', eventBody: { message: 'WebSocket Heartbeat' } };
const pong = { topicName: 'channel.metadata', eventBody: { message: 'pong' } };

export const notificationSocketStories = [
  scenario({
    title: "A live socket has a heartbeat every half minute, wherever the world's clock goes",
    rules: ['GEN-NOT-7'],
    run: async (stage) => {
      const waiting = stage.clock.pending;
      const { socket } = await listen(stage, mia);
      stage.clock.advance(3_600_000);
      stage.keepAlive.advance(29_999);
      expect((await socket.heard()).messages).toEqual([]);
      stage.keepAlive.advance(1);
      expect((await socket.heard()).messages).toEqual([heartbeat]);
      stage.keepAlive.advance(60_000);
      expect((await socket.heard()).messages).toEqual([heartbeat, heartbeat]);
      await socket.close();
      await createChannel(stage);
      expect(stage.keepAlive.pending).toBe(0);
      expect(stage.clock.pending).toBe(waiting);
    },
  }),

  scenario({
    title: 'A ping is answered with a pong',
    rules: ['GEN-NOT-8'],
    run: async (stage) => {
      const { socket } = await listen(stage, mia);
      socket.send({ message: 'ping' });
      expect((await socket.heard()).messages).toEqual([pong]);
    },
  }),

  scenario({
    title: 'A service that wants to close its sockets says so a minute before',
    rules: ['GEN-NOT-9'],
    run: async (stage) => {
      const { channel, socket } = await listen(stage, mia);
      stage.mock.genesys.closeSocketsLater();
      const [announced, ...others] = (await socket.heard()).messages as SystemNotification[];
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
      stage.clock.advance(59_999);
      expect(await socket.heard()).toEqual({ messages: [], closeCode: undefined });
      stage.clock.advance(1);
      expect(await socket.heard()).toEqual({ messages: [], closeCode: 1001 });
      const again = await connect(stage, channel);
      expect(await again.heard()).toEqual({ messages: [], closeCode: undefined });
      expect(await subscribed(stage, channel)).toEqual([mia]);
    },
  }),

  scenario({
    title: 'Topics can be asked for over the socket, and each message is told what became of it',
    rules: ['GEN-SUB-8'],
    run: async (stage) => {
      const { channel, socket } = await listen(stage, ada);
      const say = async (message: unknown) => {
        socket.send(message);
        const { messages } = await socket.heard();
        expect(messages).toHaveLength(1);
        return messages[0];
      };
      const subscribe = { message: 'subscribe', correlationId: 'a-b-c' };
      expect(await say({ ...subscribe, topics: [mia] })).toEqual({
        result: '200',
        status: 'subscribed',
        correlationId: 'a-b-c',
      });
      expect(await subscribed(stage, channel)).toEqual([ada, mia]);
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
      expect(await subscribed(stage, channel)).toEqual([ada, mia]);
    },
  }),

  scenario({
    title: 'Once the token of a channel has expired, its socket takes no more topics',
    rules: ['GEN-SUB-9'],
    run: async (stage) => {
      const token = stage.token({ permissions: [], userId: people.ada, expiresInSeconds: 60 });
      const channel = await createChannel(stage, { token });
      const socket = await connect(stage, channel);
      const subscribe = { message: 'subscribe', topics: [mia] };
      stage.clock.advance(59_999);
      socket.send(subscribe);
      expect((await socket.heard()).messages).toMatchObject([{ result: '200' }]);
      stage.clock.advance(1);
      socket.send(subscribe);
      expect(await socket.heard()).toMatchObject({
        messages: [{ result: '404', status: 'failure' }],
        closeCode: undefined,
      });
    },
  }),

  scenario({
    title: 'A listener that does not keep up is let go, and holds up nobody',
    rules: ['GEN-NOT-10'],
    settings: { maxSocketBufferBytes: 1000 },
    run: async (stage) => {
      const slow = await createChannel(stage);
      const received: unknown[] = [];
      let closeCode: number | undefined;
      const socket = {
        bufferedAmount: 1000,
        send: (data: unknown) => received.push(data),
        close: (code?: number) => {
          closeCode = code;
        },
      };
      stage.mock
        .connect(slow.connectUri, socket)
        ?.message(JSON.stringify({ message: 'subscribe', topics: [mia] }));
      const { socket: quick } = await listen(stage, mia);
      const patch = (message: string) =>
        stage.call('PATCH', `/api/v2/users/${people.mia}/presences/purecloud`, { body: { message } });
      await patch('one');
      expect(received).toHaveLength(2);
      socket.bufferedAmount = 1001;
      await patch('two');
      await patch('three');
      expect(received).toHaveLength(2);
      expect(closeCode).toBe(1013);
      expect((await quick.heard()).messages).toMatchObject(
        ['one', 'two', 'three'].map((message) => ({ eventBody: { message } })),
      );
    },
  }),

  scenario({
    title: 'A channel that makes room for a newer one says that it is no longer subscribed',
    rules: ['GEN-NOT-14'],
    settings: { maxChannels: 1 },
    run: async (stage) => {
      const token = stage.token({ permissions: [], userId: people.mia });
      const channel = await createChannel(stage, { token });
      const socket = await connect(stage, channel);
      await createChannel(stage, { token });
      const { messages, closeCode } = await socket.heard();
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
    title: 'A revoked token is told to the channels that it made, and their sockets are closed',
    rules: ['GEN-NOT-15'],
    run: async (stage) => {
      const [token, another] = [1, 2].map(() => stage.token({ permissions: [], userId: people.mia }));
      const channel = await createChannel(stage, { token: token as string });
      const socket = await connect(stage, channel);
      const elsewhere = await connect(stage, await createChannel(stage, { token: another as string }));
      await stage.call('DELETE', '/api/v2/tokens/me', { token: token as string });
      const { messages, closeCode } = await socket.heard();
      expect(messages).toMatchObject([
        {
          topicName: `v2.system.token_revoked.${channel.id}`,
          eventBody: { channelId: channel.id, systemTopicType: 'token_revoked', userId: people.mia },
        },
      ]);
      expect(closeCode).toBe(1001);
      expect(await elsewhere.heard()).toEqual({ messages: [], closeCode: undefined });
      const path = `${CHANNELS}/${channel.id}`;
      expect((await stage.call('HEAD', path, { token: another as string })).status).toBe(200);
    },
  }),
];
