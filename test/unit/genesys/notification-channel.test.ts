import { describe, expect, test, vi } from 'vitest';
import { TopicRefusedError, type WebSocketConstructor } from '../../../src/genesys/index.ts';
import { builtIn, people } from '../../contract/seed-ids.ts';
import { settle } from '../http/manual-clock.ts';
import { WatchingAgent, type WatchingAgentOptions } from '../watch/watching-agent.ts';

const { ada, sam } = people;
const topicOf = (userId: string) => `v2.users.${userId}.presence` as const;

/** A client whose sockets deliver every frame before the close that follows it. */
function reliable({ client, ...options }: WatchingAgentOptions): WatchingAgent {
  const agent: WatchingAgent = new WatchingAgent({
    ...options,
    client: {
      ...client,
      WebSocket: class {
        constructor(url: string) {
          // biome-ignore lint/correctness/noConstructorReturn: The mock is made after the options of its client.
          return new agent.mock.WebSocket(url);
        }
      } as unknown as WebSocketConstructor,
    },
  });
  return agent;
}

/** Advances the time that a connection takes. */
async function patiently<Result>(agent: WatchingAgent, work: Promise<Result>): Promise<Result> {
  let isDone = false;
  const done = () => {
    isDone = true;
  };
  work.then(done, done);
  await agent.until(() => isDone);
  return work;
}

async function opened(topics: string[] = [topicOf(ada)]) {
  const agent = new WatchingAgent();
  const channel = await patiently(agent, agent.api.notifications.openChannel(topics));
  /** The channel's subscriptions at the service. */
  const subscribed = async () => {
    const { entities } = await agent.api.notifications.getNotificationsChannelSubscriptions(channel.id ?? '');
    return entities.map(({ id }) => id);
  };
  return { agent, channel, subscribed };
}

describe('the operations', () => {
  test('have the official names and return their data', async () => {
    const { notifications } = new WatchingAgent().api;
    const { id, connectUri } = await notifications.postNotificationsChannels();
    expect(connectUri).toContain(id);
    await notifications.headNotificationsChannel(id);
    const add = (topic: string) => notifications.postNotificationsChannelSubscriptions(id, [{ id: topic }]);
    expect(await add(topicOf(ada))).toEqual({ entities: [{ id: topicOf(ada) }] });
    await add(topicOf(sam));
    await notifications.putNotificationsChannelSubscriptions(id, [{ id: topicOf(sam) }]);
    expect(await notifications.getNotificationsChannelSubscriptions(id)).toEqual({
      entities: [{ id: topicOf(sam) }],
    });
    await notifications.deleteNotificationsChannelSubscriptions(id);
    expect(await notifications.getNotificationsChannelSubscriptions(id)).toEqual({ entities: [] });
    expect((await notifications.getNotificationsChannels()).entities).toMatchObject([{ id }]);
    const { entities } = await notifications.getNotificationsAvailabletopics({ expand: ['description'] });
    expect(entities[0]).toMatchObject({ id: topicOf('{id}'), description: expect.any(String) });
  });

  test('reject with the errors of every call', async () => {
    const { notifications } = new WatchingAgent().api;
    await expect(notifications.headNotificationsChannel('gone')).rejects.toMatchObject({
      name: 'NotFoundError',
      operationId: 'headNotificationsChannel',
    });
  });

  test('are not promises, although their code loads later', async () => {
    const { notifications } = new WatchingAgent().api;
    expect(await notifications).toBe(notifications);
  });
});

describe('a channel', () => {
  test('delivers events by topic, and all of them', async () => {
    const { agent, channel } = await opened([topicOf(ada), topicOf(sam)]);
    const ofAda = vi.fn();
    const all = vi.fn();
    channel.on(topicOf(ada), ({ eventBody }) => ofAda(eventBody.presenceDefinition.systemPresence));
    channel.on('notification', ({ topicName }) => all(topicName));
    await agent.patch(ada, builtIn['On Queue']);
    await agent.patch(sam, builtIn.Busy);
    await agent.clock.advance(60_000);
    expect(ofAda.mock.calls).toEqual([['ON_QUEUE']]);
    expect(all.mock.calls).toEqual([[topicOf(ada)], [topicOf(sam)]]);
  });

  test('adds and removes topics in the order of the calls', async () => {
    const { channel, subscribed } = await opened();
    await Promise.all([
      channel.subscribe([topicOf(sam)]),
      channel.unsubscribe([topicOf(ada)]),
      channel.subscribe([topicOf('x')]),
    ]);
    expect(channel.topics).toEqual([topicOf(sam), topicOf('x')]);
    expect(await subscribed()).toEqual([topicOf(sam), topicOf('x')]);
  });

  test('applies changes made while closed when it opens', async () => {
    const { agent, channel, subscribed } = await opened();
    agent.mock.sockets.closeAll();
    await settle();
    await channel.subscribe([topicOf(sam)]);
    await agent.until(() => channel.state.name === 'open');
    expect(await subscribed()).toEqual([topicOf(ada), topicOf(sam)]);
  });

  test('subscribes topics added while it connects', async () => {
    const agent = new WatchingAgent();
    const { NotificationChannel } = await import('../../../src/genesys/notification-channel.ts');
    const { NotificationsApi } = await import('../../../src/genesys/index.ts');
    const api = new NotificationsApi(agent.api.client);
    const { WebSocket } = agent.sockets;
    const channel = new NotificationChannel(api, { clock: agent.clock, WebSocket });
    const connecting = channel.connect();
    await settle();
    expect(agent.sockets.made).toBe(1);
    await channel.subscribe([topicOf(ada)]);
    await patiently(agent, connecting);
    const { entities } = await api.getNotificationsChannelSubscriptions(channel.id ?? '');
    expect(entities).toEqual([{ id: topicOf(ada) }]);
  });

  test('reports refused topics and subscribes the others', async () => {
    const { channel, subscribed } = await opened();
    const refused = channel.subscribe([topicOf(sam), 'v2.nonsense']);
    await expect(refused).rejects.toThrow(TopicRefusedError);
    await expect(refused).rejects.toMatchObject({ topics: [{ id: 'v2.nonsense', state: 'Rejected' }] });
    expect(await subscribed()).toEqual([topicOf(ada), topicOf(sam)]);
    expect(channel.topics).toEqual([topicOf(ada), topicOf(sam)]);
  });

  test('opened with a refused topic is closed', async () => {
    const agent = new WatchingAgent();
    const { pending } = agent.clientClock;
    const opening = agent.api.notifications.openChannel(['v2.nonsense']);
    await expect(patiently(agent, opening)).rejects.toThrow(/v2\.nonsense/);
    await settle();
    expect([agent.sockets.open.size, agent.clientClock.pending]).toEqual([0, pending]);
  });

  test('reconnects when a subscription change gets no answer', async () => {
    const { agent, channel, subscribed } = await opened([topicOf(ada), topicOf(sam)]);
    agent.mock.faults.add({ operation: 'putNotificationsChannelSubscriptions', drop: 'after', times: 1 });
    await expect(channel.unsubscribe([topicOf(ada)])).rejects.toMatchObject({ name: 'NetworkError' });
    await agent.until(() => channel.state.name === 'open' && agent.sockets.made === 2);
    expect(await subscribed()).toEqual([topicOf(sam)]);
  });

  test('uses a new channel when a pending change would end a subscription', async () => {
    const { agent, channel, subscribed } = await opened([topicOf(ada), topicOf(sam)]);
    const first = channel.id;
    agent.mock.faults.add({ operation: 'putNotificationsChannelSubscriptions', drop: 'before', times: 1 });
    await expect(channel.unsubscribe([topicOf(ada)])).rejects.toMatchObject({ name: 'NetworkError' });
    await channel.subscribe([topicOf(ada)]);
    await agent.until(() => channel.state.name === 'open');
    expect(channel.id).not.toBe(first);
    expect(await subscribed()).toEqual([topicOf(sam), topicOf(ada)]);
  });

  test('is replaced when the service reports it as unsubscribed', async () => {
    const agent = reliable({ mock: { settings: { genesys: { maxChannels: 1 } } } });
    const channel = await patiently(agent, agent.api.notifications.openChannel([topicOf(ada)]));
    const first = channel.id;
    const told: (string | undefined)[] = [];
    const reasons: string[] = [];
    channel.on(`v2.system.no_longer_subscribed.${first}`, ({ eventBody }) => told.push(eventBody.channelId));
    channel.on('state', ({ reason }) => reason && reasons.push(reason.message));
    await agent.api.notifications.postNotificationsChannels();
    await agent.until(() => channel.state.name === 'open' && channel.id !== first);
    expect(told).toEqual([first]);
    expect(reasons[0]).toContain('a newer channel replaced it');
    expect(agent.calls.filter((call) => call.startsWith('put'))).toEqual([]);
  });

  test('requests a new token when its own is revoked, and stays open', async () => {
    const mock = { settings: { genesys: { unknownTokens: 'refuse' } } } as const;
    const asked: (string | undefined)[] = [];
    let token = '';
    const agent: WatchingAgent = reliable({
      mock,
      client: {
        accessToken: ({ rejectedToken }) => {
          asked.push(rejectedToken);
          if (token === '' || token === rejectedToken)
            token = agent.mock.genesys.issueToken({ userId: ada, permissions: 'all' });
          return token;
        },
      },
    });
    const channel = await patiently(agent, agent.api.notifications.openChannel([topicOf(sam)]));
    const { id } = channel;
    const revoked = token;
    const told: (string | undefined)[] = [];
    channel.on(`v2.system.token_revoked.${id}`, ({ eventBody }) => told.push(eventBody.systemTopicType));
    await agent.mock.fetch('https://api.mypurecloud.com/api/v2/tokens/me', {
      method: 'DELETE',
      headers: { authorization: `Bearer ${revoked}` },
    });
    await agent.until(() => channel.state.name === 'open' && told.length > 0);
    expect(told).toEqual(['token_revoked']);
    expect(asked).toContain(revoked);
    expect(channel.id).toBe(id);
    expect(channel.topics).toEqual([topicOf(sam)]);
  });

  test('delivers routing statuses and primary sources, typed by topic', async () => {
    const { mia } = people;
    const agent = new WatchingAgent();
    const routingTopic = `v2.users.${mia}.routingStatus` as const;
    const sourceTopic = `v2.users.${mia}.integrationpresence` as const;
    const topics = [`v2.users.${mia}?routingStatus&integrationpresence`];
    const channel = await patiently(agent, agent.api.notifications.openChannel(topics));
    const told: string[] = [];
    channel.on(routingTopic, ({ eventBody }) => told.push(eventBody.routingStatus.status));
    channel.on(sourceTopic, ({ eventBody }) => told.push(`${eventBody.eventType} ${eventBody.source}`));
    agent.mock.genesys.setRoutingStatus(mia, 'COMMUNICATING');
    await agent.api.patchUserPresence(mia, 'CALENDAR', { primary: true });
    // An undocumented message.
    agent.mock.genesys.emit(routingTopic, { id: mia });
    agent.mock.genesys.emit(sourceTopic, { userId: mia });
    await agent.clock.advance(1000);
    expect(told).toEqual([
      'COMMUNICATING',
      'OFF_QUEUE',
      'UserPresenceStatusChanged CALENDAR',
      'UserPrimaryPresenceSourceChanged CALENDAR',
    ]);
  });

  test('reports its state and the reason', async () => {
    const { agent, channel } = await opened();
    const states: unknown[] = [];
    channel.on('state', ({ name, reason }) => states.push([name, reason?.name]));
    agent.mock.sockets.closeAll();
    await agent.until(() => states.length === 2);
    channel.close();
    expect(states).toEqual([
      ['recovering', 'SocketClosedError'],
      ['open', undefined],
      ['closed', undefined],
    ]);
  });

  test('is closed when the signal of its opening aborts', async () => {
    const agent = new WatchingAgent();
    const reason = new Error('changed my mind');
    const controller = new AbortController();
    const opening = agent.api.notifications.openChannel([], { signal: controller.signal });
    opening.catch(() => {});
    await settle();
    controller.abort(reason);
    await expect(opening).rejects.toBe(reason);
    await agent.clock.advance(1000);
    expect([agent.sockets.open.size, agent.sockets.listeners]).toEqual([0, 0]);
  });

  test('sends a ping when no message has arrived, and stays open when it is answered', async () => {
    const { agent, channel } = await opened();
    // A service without heartbeats.
    agent.mock.genesys.changeSettings({ heartbeatSeconds: 100_000 });
    await agent.clock.advance(600_000);
    expect([channel.state.name, agent.sockets.made]).toEqual(['open', 1]);
  });
});
