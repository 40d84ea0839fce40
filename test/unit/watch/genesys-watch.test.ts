import { describe, expect, test, vi } from 'vitest';
import { defaultGenesysSeed, type GenesysSeed } from '../../../mocks/index.ts';
import type {
  PresenceWatch,
  PresenceWithRoutingStatus,
  UcUserPresence,
  WatchGap,
} from '../../../src/genesys/index.ts';
import { builtIn, people, UNKNOWN_ID } from '../../contract/seed-ids.ts';
import { WatchingAgent } from './watching-agent.ts';

const HOUR_MS = 3_600_000;
const { ada, sam, mia } = people;

function listen(watch: PresenceWatch<UcUserPresence>): string[] {
  const told: string[] = [];
  watch.on('change', ({ userId, presence, cause }) => {
    const name = Object.entries(people).find(([, id]) => id === userId)?.[0];
    told.push(`${cause} ${name} ${presence.presenceDefinition.systemPresence}`);
  });
  return told;
}

async function watching(agent: WatchingAgent, userIds: readonly string[] = [ada, sam]) {
  const watch = agent.api.watch(userIds);
  const told = listen(watch);
  await agent.until(() => watch.state.name === 'live');
  told.length = 0;
  return { watch, told };
}

const bigOrg = (size: number): GenesysSeed => ({
  ...defaultGenesysSeed,
  users: Array.from({ length: size }, (_, index) => ({
    id: `10000000-0000-4000-8000-${`${index}`.padStart(12, '0')}`,
    name: `Agent ${index}`,
    email: `agent${index}@example.com`,
  })),
});

test('reports the state of all users, then each change, and rereads only after long silence', async () => {
  const agent = new WatchingAgent();
  const watch = agent.api.watch([ada, sam]);
  const told = listen(watch);
  await agent.until(() => watch.state.name === 'live');
  expect(agent.calls).toEqual([
    'postNotificationsChannels',
    'postNotificationsChannelSubscriptions',
    'getUsersPresencesPurecloudBulk',
  ]);
  await agent.patch(sam, builtIn['On Queue']);
  await agent.patch(ada, builtIn.Busy, 'Back at 3');
  await agent.clock.advance(899_999);
  expect(told).toEqual(['start ada Available', 'start sam Meeting', 'push sam On Queue', 'push ada Busy']);
  expect(agent.reads).toBe(1);
  await agent.clock.advance(HOUR_MS);
  expect(agent.reads).toBeLessThan(6);
  expect(watch.snapshot()).toEqual(await agent.truth([ada, sam]));
});

test('is live once the state of all is known, without a gap', async () => {
  const agent = new WatchingAgent();
  const watch = agent.api.watch([ada, sam]);
  const told: string[] = [];
  watch.on('state', ({ name }) => told.push(`${name} with ${watch.snapshot().size}`));
  watch.on('gap', () => told.push('gap'));
  await Promise.all([watch.live(), agent.until(() => watch.state.name === 'live')]);
  expect(told).toEqual(['live with 2']);
});

test('can be used before its code has loaded', async () => {
  const agent = new WatchingAgent();
  const controller = new AbortController();
  const watch = agent.api.watch([ada], controller);
  expect([watch.state.name, watch.get(ada), watch.snapshot().size]).toEqual(['connecting', undefined, 0]);
  expect(watch.getSnapshot()).toBe(watch.getSnapshot());
  const never: unknown[] = [];
  const off = watch.subscribe(() => never.push('update'));
  off();
  const changes: UcUserPresence[] = [];
  const loop = (async () => {
    for await (const { presence } of watch) changes.push(presence);
  })();
  const live = watch.live();
  await agent.until(() => watch.state.name === 'live');
  await live;
  controller.abort();
  await loop;
  expect(changes).toEqual([...(await agent.truth([ada])).values()]);
  expect([watch.state.name, never]).toEqual(['closed', []]);
});

test('leaves nothing behind when closed at any moment', async () => {
  for (const afterMs of [0, 1, 40, 120, 5000]) {
    const agent = new WatchingAgent();
    const { pending } = agent.clientClock;
    const watch = agent.api.watch([ada]);
    await agent.clock.advance(afterMs);
    watch.close();
    await agent.clock.advance(200);
    expect([afterMs, agent.sockets.open.size, agent.sockets.listeners]).toEqual([afterMs, 0, 0]);
    expect([afterMs, agent.clientClock.pending]).toEqual([afterMs, pending]);
  }
});

test('a new watch reuses the channel of the service', async () => {
  const agent = new WatchingAgent();
  for (let times = 0; times < 5; times += 1) {
    const { watch } = await watching(agent);
    watch.close();
  }
  expect(agent.calls.filter((operation) => operation === 'postNotificationsChannels')).toHaveLength(1);
  expect(agent.mock.genesys.org.channels.records()).toHaveLength(1);
});

test('several watches share a socket, which stays open while one is left', async () => {
  const agent = new WatchingAgent();
  const one = await watching(agent, [ada, sam]);
  const two = await watching(agent, [sam, mia]);
  expect([agent.sockets.open.size, agent.reads]).toEqual([1, 2]);
  one.watch.close();
  await agent.clock.advance(1000);
  await agent.patch(sam, builtIn.Away);
  await agent.patch(ada, builtIn.Away);
  await agent.clock.advance(1000);
  expect([two.told, one.told]).toEqual([['push sam Away'], []]);
  const [channel] = agent.mock.genesys.org.channels.records();
  expect(channel?.topics).toEqual([sam, mia].map((id) => `v2.users.${id}.presence`));
});

test('users are split when a channel or a read cannot hold all', async () => {
  const agent = new WatchingAgent({ mock: { seed: { genesys: bigOrg(1120) } } });
  const ids = agent.userIds;
  const { watch, told } = await watching(agent, ids);
  expect([agent.sockets.open.size, agent.reads, watch.snapshot().size]).toEqual([2, 23, 1120]);
  await agent.patch(ids[0] as string, builtIn.Busy);
  await agent.patch(ids[1119] as string, builtIn.Busy);
  await agent.clock.advance(1000);
  expect(told).toHaveLength(2);
  expect(watch.snapshot()).toEqual(await agent.truth(ids));
});

test('ids that the service does not know are reported', async () => {
  const agent = new WatchingAgent();
  const watch = agent.api.watch([ada, UNKNOWN_ID]);
  expect(watch.unknown).toEqual(new Set());
  const unknown = vi.fn();
  watch.on('unknown', unknown);
  await agent.until(() => watch.state.name === 'live');
  expect([unknown.mock.calls, watch.unknown]).toEqual([[[[UNKNOWN_ID]]], new Set([UNKNOWN_ID])]);
});

test.each([
  ['one id', 'some-id', 'not the string "some-id". For one user, pass [id].'],
  ['nothing', undefined, 'not undefined'],
  ['an object', { id: ada }, 'not object'],
  ['an empty id', [ada, ''], 'the id at index 1 is ""'],
  ['a number', [7], 'the id at index 0 is 7'],
])('%s is refused without a call', (_, userIds, message) => {
  const agent = new WatchingAgent();
  expect(() => agent.api.watch(userIds as string[])).toThrow(message);
  expect([agent.calls, agent.sockets.made]).toEqual([[], 0]);
});

test('`await using` closes watches and channels', async () => {
  const agent = new WatchingAgent();
  const watches: PresenceWatch<UcUserPresence>[] = [];
  {
    using watch = agent.api.watch([ada]);
    watches.push(watch);
    await agent.until(() => watch.state.name === 'live');
    const opening = agent.api.notifications.openChannel();
    const isOpen = vi.fn();
    opening.then(isOpen);
    await agent.until(() => isOpen.mock.calls.length > 0);
    using channel = await opening;
    expect([channel.state.name, agent.sockets.open.size]).toEqual(['open', 2]);
  }
  await agent.clock.advance(100);
  expect([watches[0]?.state.name, agent.sockets.open.size]).toEqual(['closed', 0]);
});

test('presences in other sources are not reported', async () => {
  const agent = new WatchingAgent();
  const { told } = await watching(agent);
  agent.mock.genesys.setThirdPartyPresence(ada, 'MICROSOFTTEAMS', builtIn.Busy);
  await agent.clock.advance(1000);
  expect(told).toEqual([]);
});

describe('with routing statuses', () => {
  function listenToRouting(watch: PresenceWatch<PresenceWithRoutingStatus>): string[] {
    const told: string[] = [];
    watch.on('change', ({ userId, presence, cause }) => {
      const name = Object.entries(people).find(([, id]) => id === userId)?.[0];
      const { presenceDefinition, routingStatus } = presence;
      told.push(`${cause} ${name} ${presenceDefinition.systemPresence} ${routingStatus.status}`);
    });
    return told;
  }

  async function watchingRouting(agent: WatchingAgent, userIds: readonly string[] = [ada, mia]) {
    const watch = agent.api.watch(userIds, { routingStatus: true });
    const told = listenToRouting(watch);
    await agent.until(() => watch.state.name === 'live');
    return { watch, told };
  }

  test('reports both, and each change of either', async () => {
    const agent = new WatchingAgent();
    const { watch, told } = await watchingRouting(agent);
    expect(told).toEqual(['start ada Available OFF_QUEUE', 'start mia On Queue IDLE']);
    expect(agent.calls).toHaveLength(4);
    told.length = 0;
    agent.mock.genesys.setRoutingStatus(mia, 'INTERACTING');
    await agent.clock.advance(1000);
    await agent.patch(mia, builtIn['On Queue'], 'Still talking');
    await agent.clock.advance(1000);
    await agent.patch(mia, builtIn.Break);
    await agent.clock.advance(1000);
    expect(told).toEqual([
      'push mia On Queue INTERACTING',
      'push mia On Queue INTERACTING',
      'push mia Break INTERACTING',
      'push mia Break OFF_QUEUE',
    ]);
    expect(watch.get(mia)?.routingStatus).toEqual({
      userId: mia,
      status: 'OFF_QUEUE',
      startTime: expect.any(String),
    });
    expect(agent.reads).toBe(1);
  });

  test('is independent of a watch without routing statuses', async () => {
    const agent = new WatchingAgent();
    const { told } = await watchingRouting(agent, [mia]);
    const plain = await watching(agent, [mia]);
    agent.mock.genesys.setRoutingStatus(mia, 'NOT_RESPONDING');
    await agent.patch(mia, builtIn.Meal);
    await agent.clock.advance(1000);
    expect(plain.told).toEqual(['push mia Meal']);
    expect(plain.watch.get(mia)).not.toHaveProperty('routingStatus');
    expect(told.at(-1)).toBe('push mia Meal OFF_QUEUE');
  });

  test('reports changes missed while disconnected', async () => {
    const agent = new WatchingAgent();
    const { told } = await watchingRouting(agent);
    told.length = 0;
    agent.mock.sockets.closeAll();
    agent.mock.genesys.setRoutingStatus(mia, 'COMMUNICATING');
    await agent.until(() => told.length > 0);
    expect(told).toEqual(['recovery mia On Queue COMMUNICATING']);
  });

  test('never returns to an older state, in any order of events and answers', async () => {
    const agent = new WatchingAgent();
    const { watch, told } = await watchingRouting(agent, [mia]);
    const states = [
      ['INTERACTING', 1],
      ['NOT_RESPONDING', 3],
      ['IDLE', 2],
    ] as const;
    const topic = `v2.users.${mia}.routingStatus`;
    const start = agent.clock.now();
    told.length = 0;
    for (const [status, seconds] of states) {
      const startTime = new Date(start + seconds * 1000).toISOString();
      agent.mock.genesys.emit(topic, { id: mia, routingStatus: { status, startTime } });
    }
    await agent.clock.advance(1000);
    expect(told).toEqual(['push mia On Queue INTERACTING', 'push mia On Queue NOT_RESPONDING']);
    // After an unreadable event both states are reread. Two equal answers are accepted, even if older.
    agent.mock.genesys.emit(topic, { id: mia });
    await agent.until(() => watch.get(mia)?.routingStatus.status === 'IDLE');
    expect(watch.state.name).toBe('live');
  });

  test('fits 1,000 users on one channel', async () => {
    const agent = new WatchingAgent({ mock: { seed: { genesys: bigOrg(1000) } } });
    const { watch } = await watchingRouting(agent, agent.userIds);
    expect(watch.snapshot().size).toBe(1000);
    expect(agent.sockets.made).toBe(1);
  });

  test('refuses anything but a boolean', () => {
    const agent = new WatchingAgent();
    const options = { routingStatus: 'yes' } as unknown as { routingStatus: true };
    expect(() => agent.api.watch([ada], options)).toThrow('routingStatus must be true or false, not string');
  });
});

describe('on a channel that is open and delivers no events', () => {
  const deaf = { operation: 'postNotificationsChannels', deaf: true } as const;

  test('is detected by reading the users, and replaced', async () => {
    const agent = new WatchingAgent();
    agent.mock.faults.add({ ...deaf, times: 1 });
    const { watch, told } = await watching(agent);
    const channels = () => agent.calls.filter((call) => call === 'postNotificationsChannels').length;
    const gaps: WatchGap[] = [];
    watch.on('gap', (gap) => gaps.push(gap));
    const from = agent.clock.now();
    await agent.patch(ada, builtIn.Meal);
    await agent.until(() => channels() === 2 && watch.state.name === 'live', 120_000);
    expect(told).toEqual(['recovery ada Meal']);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.from).toBeLessThanOrEqual(from);
    expect(gaps[0]?.reason?.message).toContain('delivered no event');
    await agent.patch(ada, builtIn.Busy);
    await agent.clock.advance(1000);
    expect(told).toEqual(['recovery ada Meal', 'push ada Busy']);
  });

  test('is checked less and less often while nothing changes', async () => {
    const agent = new WatchingAgent();
    agent.mock.faults.add(deaf);
    const { watch } = await watching(agent);
    const reads: number[] = [];
    for (const minutes of [1, 2, 4, 8, 15, 15]) {
      const before = agent.reads;
      await agent.clock.advance(minutes * 60_000);
      reads.push(agent.reads - before);
    }
    expect(reads).toEqual([1, 1, 1, 1, 1, 1]);
    expect(watch.state.name).toBe('live');
    // No channel of the app delivers events, so the client waits longer before it replaces each one.
    const channels = () => agent.calls.filter((call) => call === 'postNotificationsChannels').length;
    for (let minutes = 0; minutes < 60; minutes++) {
      await agent.patch(ada, minutes % 2 === 0 ? builtIn.Meal : builtIn.Busy);
      await agent.clock.advance(60_000);
    }
    expect(channels()).toBeGreaterThan(2);
    expect(channels()).toBeLessThan(7);
    watch.close();
  });

  test('is not assumed for a late push', async () => {
    const agent = new WatchingAgent();
    const { watch, told } = await watching(agent);
    // The first comparison, a minute after the start, sees the change while its push is still in flight.
    await agent.clock.advance(59_900);
    const before = agent.sockets.made;
    await agent.patch(ada, builtIn.Meal);
    await agent.clock.advance(30_000);
    expect(told).toEqual(['push ada Meal']);
    expect([agent.sockets.made, watch.state.name]).toEqual([before, 'live']);
  });
});

describe('recovers', () => {
  /** Breaks the connection, makes a change, and expects the watch to report it once it has recovered. */
  async function missing(agent: WatchingAgent, break_: () => void | Promise<void>, withinMs = 60_000) {
    const { watch, told } = await watching(agent);
    const gaps: unknown[] = [];
    watch.on('gap', (gap) => gaps.push(gap));
    await break_();
    await agent.patch(ada, builtIn.Meal);
    await agent.until(() => told.length > 0 && watch.state.name === 'live', withinMs);
    expect(told).toEqual(['recovery ada Meal']);
    expect(gaps).toHaveLength(1);
    await agent.patch(ada, builtIn.Busy);
    await agent.clock.advance(1000);
    expect(told.slice(1)).toEqual(['push ada Busy']);
    expect(told).toHaveLength(2);
  }

  test('when the service restarts', async () => {
    const agent = new WatchingAgent();
    await missing(agent, () => {
      agent.mock.sockets.closeAll();
    });
    expect(agent.calls.slice(3)).toEqual([
      'putNotificationsChannelSubscriptions',
      'getUsersPresencesPurecloudBulk',
    ]);
  });

  test('when a connection goes silent without closing', async () => {
    const agent = new WatchingAgent();
    await missing(agent, () => {
      for (const socket of agent.sockets.open) socket.fallSilent();
    });
  });

  test('over a new channel when another client has taken the first', async () => {
    const agent = new WatchingAgent();
    await missing(agent, () => {
      const [channelId] = agent.mock.genesys.org.channelSockets.channelIds();
      agent.mock.connect(`wss://any/channels/${channelId}`, { send() {}, close() {} });
    });
    expect(agent.calls[3]).toBe('postNotificationsChannels');
    expect(agent.mock.genesys.org.channelSockets.channelIds()).toHaveLength(2);
  });

  test('over a new channel when the first has expired', async () => {
    const agent = new WatchingAgent();
    await missing(agent, () => {
      agent.mock.genesys.org.channels.load([]);
      agent.mock.sockets.closeAll();
    });
    expect(agent.calls.slice(3, 5)).toEqual([
      'putNotificationsChannelSubscriptions',
      'postNotificationsChannels',
    ]);
  });

  test('before an announced close', async () => {
    const agent = new WatchingAgent();
    const { watch } = await watching(agent);
    agent.mock.genesys.closeSocketsLater();
    await agent.clock.advance(59_000);
    expect([watch.state.name, agent.sockets.made, agent.sockets.open.size]).toEqual(['live', 2, 1]);
  });

  test('and renews its channel in time', async () => {
    const agent = new WatchingAgent();
    const { watch, told } = await watching(agent);
    await agent.clock.advance(80 * HOUR_MS);
    expect([agent.sockets.made, watch.state.name]).toEqual([1, 'live']);
    await agent.patch(ada, builtIn.Meal);
    await agent.clock.advance(1000);
    expect(told).toEqual(['push ada Meal']);
  });

  test('with a new token when the old one has expired', async () => {
    const agent: WatchingAgent = new WatchingAgent({
      client: {
        accessToken: () =>
          agent.mock.genesys.issueToken({
            permissions: 'all',
            userId: ada,
            expiresInSeconds: 60,
          }),
      },
    });
    await missing(agent, async () => {
      await agent.clock.advance(10 * 60_000);
      agent.mock.sockets.closeAll();
    });
  });

  test('after too many requests', async () => {
    const agent = new WatchingAgent();
    await missing(agent, () => {
      agent.mock.faults.add({
        operation: 'putNotificationsChannelSubscriptions',
        status: 429,
        retryAfterMs: 42_000,
        times: 1,
      });
      agent.mock.sockets.closeAll();
    });
  });

  test('when the service is restored to an earlier state', async () => {
    const agent = new WatchingAgent();
    const before = agent.mock.snapshot();
    await agent.clock.advance(1000);
    const { watch, told } = await watching(agent);
    await agent.patch(sam, builtIn.Away);
    await agent.clock.advance(1000);
    agent.mock.restore(before);
    await agent.clock.advance(5000);
    expect(told).toEqual(['push sam Away', 'recovery sam Meeting']);
    expect(watch.snapshot()).toEqual(await agent.truth([ada, sam]));
  });

  test('1000 times without keeping timers, sockets or listeners', async () => {
    const agent = new WatchingAgent({ client: { random: () => 0 } });
    const { watch } = await watching(agent);
    const weigh = () => [
      agent.clientClock.pending,
      agent.sockets.open.size,
      agent.sockets.listeners,
      agent.mock.sockets.list().length,
      agent.mock.genesys.org.channels.records().length,
    ];
    const before = weigh();
    for (let times = 0; times < 1000; times += 1) {
      agent.mock.sockets.closeAll();
      await agent.clock.advance(31_000);
    }
    expect([watch.state.name, agent.sockets.made]).toEqual(['live', 1001]);
    expect(weigh()).toEqual(before);
  });
});

describe('is closed finally', () => {
  test('by a token that is refused and cannot be replaced', async () => {
    const agent = new WatchingAgent({ mock: { settings: { genesys: { unknownTokens: 'refuse' } } } });
    const { pending } = agent.clientClock;
    const watch = agent.api.watch([ada]);
    await agent.until(() => watch.state.name === 'closed');
    expect(watch.state.reason).toMatchObject({ name: 'AuthenticationError', status: 401 });
    expect(agent.clientClock.pending).toBe(pending);
  });

  test('by a user whose topic the service refuses', async () => {
    const agent = new WatchingAgent();
    const other = await watching(agent);
    const watch = agent.api.watch([ada, 'not a user/id']);
    await agent.until(() => watch.state.name === 'closed');
    expect(watch.state.reason).toMatchObject({ name: 'TopicRefusedError' });
    expect(watch.state.reason?.message).toContain('v2.users.not a user/id.presence');
    expect(other.watch.state.name).toBe('live');
  });

  test('without recovery, by the first break', async () => {
    const agent = new WatchingAgent({ client: { reconnect: false } });
    const { watch } = await watching(agent);
    agent.mock.sockets.closeAll();
    await agent.clock.advance(0);
    expect(watch.state).toMatchObject({ name: 'closed', reason: { code: 1012 } });
  });

  test('never starts with an empty id', async () => {
    const agent = new WatchingAgent();
    expect(() => agent.api.watch([ada, ''])).toThrow(/non-empty string/);
    await agent.clock.advance(60_000);
    expect(agent.calls).toEqual([]);
  });
});
