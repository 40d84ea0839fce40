import { describe, expect, test, vi } from 'vitest';
import { startMockServer } from '../../../mocks/adapters/node.ts';
import {
  type Answer,
  createPresenceMock,
  defaultGenesysSeed,
  type HostSocket,
  type PresenceMock,
  type PresenceMockOptions,
  WorldClock,
} from '../../../mocks/index.ts';
import { callOf } from '../../call.ts';

const CHANNELS = '/api/v2/notifications/channels';
const [ada, sam] = defaultGenesysSeed.users.map((user) => user.id) as [string, string];

function makeMock(options: PresenceMockOptions = {}): PresenceMock {
  const frozen = { startAt: '2026-03-02T09:00:00Z', frozen: true };
  return createPresenceMock({
    clock: new WorldClock(frozen),
    keepAlive: new WorldClock(frozen),
    ...options,
  });
}

function call(mock: PresenceMock, method: string, path: string, body?: unknown): Answer {
  return mock.answer(callOf(method, path, { body }));
}

function say(mock: PresenceMock, userId: string, message: string): number {
  return call(mock, 'PATCH', `/api/v2/users/${userId}/presences/purecloud`, { message }).status;
}

function presenceTopic(userId: string): string {
  return `v2.users.${userId}.presence`;
}

interface Channel {
  readonly id: string;
  readonly connectUri: string;
}

function subscribed(mock: PresenceMock, ...userIds: string[]): Channel {
  const channel = JSON.parse(call(mock, 'POST', CHANNELS).bodyText) as Channel;
  const topics = userIds.map((userId) => ({ id: presenceTopic(userId) }));
  expect(call(mock, 'POST', `${CHANNELS}/${channel.id}/subscriptions`, topics).status).toBe(200);
  return channel;
}

/** A socket that records its messages. */
function makeSocket(onMessage: (message: string) => void = () => {}) {
  const heard: string[] = [];
  const closed: (number | undefined)[] = [];
  const socket: HostSocket = {
    send: (data) => {
      const { eventBody } = JSON.parse(String(data)) as { eventBody: { message: string } };
      heard.push(eventBody.message);
      onMessage(eventBody.message);
    },
    close: (code) => closed.push(code),
  };
  return { socket, heard, closed };
}

function listen(mock: PresenceMock, ...userIds: string[]) {
  const listener = makeSocket();
  const channel = subscribed(mock, ...userIds);
  const taken = mock.connect(channel.connectUri, listener.socket);
  if (!taken) return expect.fail('The socket was refused.');
  return { ...listener, channel, taken };
}

describe('Sockets of notification channels', () => {
  test('a closed socket has no further effect', () => {
    const mock = makeMock();
    const { channel, taken, closed } = listen(mock, ada);
    mock.connect(channel.connectUri, makeSocket().socket);
    expect(closed).toEqual([1008]);
    const before = mock.snapshot();
    taken.message(JSON.stringify({ message: 'subscribe', topics: [presenceTopic(sam)] }));
    expect(mock.snapshot()).toEqual(before);
  });

  test('close with 1012 on reset, which removes their channels', () => {
    const mock = makeMock();
    const { closed, heard, channel } = listen(mock, ada);
    mock.reset();
    expect(closed[0]).toBe(1012);
    say(mock, ada, 'anew');
    expect(heard).toEqual([]);
    expect(mock.connect(channel.connectUri, makeSocket().socket)).toBeUndefined();
  });

  test('close with 1012 on restore, which restores their subscriptions', () => {
    const mock = makeMock();
    const { channel, closed } = listen(mock, ada);
    const snapshot = structuredClone(mock.snapshot());
    call(mock, 'DELETE', `${CHANNELS}/${channel.id}/subscriptions`);
    mock.restore(snapshot);
    expect(closed[0]).toBe(1012);
    expect(mock.snapshot()).toEqual(snapshot);
    const again = makeSocket();
    expect(mock.connect(channel.connectUri, again.socket)).toBeDefined();
    say(mock, ada, 'restored');
    expect(again.heard).toEqual(['restored']);
  });

  test('free their memory when closed by either side', () => {
    const keepAlive = new WorldClock({ frozen: true });
    const mock = makeMock({ keepAlive });
    const waiting = mock.clock.pending;
    for (let count = 0; count < 3; count++) listen(mock, ada).taken.closed(1000, '');
    listen(mock, ada);
    expect(keepAlive.pending).toBe(1);
    expect(mock.clock.pending).toBe(waiting + 1);
    mock.genesys.closeSocketsLater(0);
    mock.clock.advance(0);
    expect(keepAlive.pending).toBe(0);
    expect(mock.clock.pending).toBe(waiting);
    expect(mock.genesys.org.channelSockets.channelIds()).toEqual([]);
  });

  test('receive changes made by a listener after the event it handles', () => {
    const mock = makeMock();
    const first = makeSocket((message) => {
      if (message === 'question') say(mock, sam, 'answer');
    });
    const second = makeSocket();
    for (const { socket } of [first, second]) mock.connect(subscribed(mock, ada, sam).connectUri, socket);
    say(mock, ada, 'question');
    expect(first.heard).toEqual(['question', 'answer']);
    expect(second.heard).toEqual(['question', 'answer']);
  });

  test('that throw do not affect other sockets or the call', () => {
    const mock = makeMock();
    const { connectUri } = subscribed(mock, ada);
    mock.connect(connectUri, {
      send: () => {
        throw new Error('The pipe is broken.');
      },
      close: () => {},
    });
    const { heard } = listen(mock, ada);
    expect(say(mock, ada, 'still here')).toBe(200);
    expect(say(mock, ada, 'and again')).toBe(200);
    expect(heard).toEqual(['still here', 'and again']);
    expect(mock.genesys.org.channelSockets.channelIds()).toHaveLength(1);
  });

  test('share the serialized event', () => {
    const mock = makeMock({ settings: { genesys: { maxChannels: 100 } } });
    const texts: unknown[] = [];
    for (let count = 0; count < 50; count++) {
      mock.connect(subscribed(mock, ada).connectUri, { send: (data) => texts.push(data), close: () => {} });
    }
    const stringify = vi.spyOn(JSON, 'stringify');
    say(mock, ada, 'to all');
    const events = stringify.mock.results.filter(({ value }) => String(value).includes('"topicName"'));
    expect(texts).toHaveLength(50);
    expect(new Set(texts).size).toBe(1);
    expect(events).toHaveLength(1);
  });

  test('without listeners do not serialize events', () => {
    const mock = makeMock();
    listen(mock, sam);
    subscribed(mock, ada);
    const stringify = vi.spyOn(JSON, 'stringify');
    say(mock, ada, 'unheard');
    expect(stringify.mock.results.filter(({ value }) => String(value).includes('"topicName"'))).toEqual([]);
  });

  test('read binary frames as text', () => {
    const { taken, heard } = listen(makeMock(), ada);
    taken.message(new TextEncoder().encode('{"message":"ping"}'));
    expect(heard).toEqual(['pong']);
  });
});

describe('A deaf channel', () => {
  test('is created, subscribed and kept alive, and receives no events', () => {
    const keepAlive = new WorldClock({ startAt: '2026-03-02T09:00:00Z', frozen: true });
    const mock = makeMock({ keepAlive });
    mock.faults.add({ operation: 'postNotificationsChannels', deaf: true, times: 1 });
    const deaf = subscribed(mock, sam);
    const other = subscribed(mock, sam);
    const [silent, told] = [deaf, other].map(({ connectUri }) => {
      const sent: string[] = [];
      const listener = mock.connect(connectUri, { send: (text) => sent.push(String(text)), close: () => {} });
      listener?.message('{"message":"ping"}');
      return sent;
    }) as [string[], string[]];
    expect(say(mock, sam, 'Hi')).toBe(200);
    expect(mock.genesys.emit(presenceTopic(sam), {})).toBe(1);
    keepAlive.advance(30_000);
    expect(silent.map((text) => JSON.parse(text).topicName)).toEqual([
      'channel.metadata',
      'channel.metadata',
    ]);
    expect(told).toHaveLength(4);
    const { entities } = JSON.parse(call(mock, 'GET', `${CHANNELS}/${deaf.id}/subscriptions`).bodyText);
    expect(entities).toEqual([{ id: presenceTopic(sam) }]);
    // It still receives no events after a snapshot is restored.
    mock.restore(mock.snapshot());
    const again: string[] = [];
    mock.connect(deaf.connectUri, { send: (text) => again.push(String(text)), close: () => {} });
    say(mock, sam, 'Still there?');
    expect(again).toEqual([]);
  });

  test('is a fault that only a successful call to create a channel can have', () => {
    const mock = makeMock();
    expect(() => mock.faults.add({ operation: '*', deaf: true })).toThrow('postNotificationsChannels');
    expect(() =>
      mock.faults.add({ operation: 'postNotificationsChannels', deaf: true, status: 503 }),
    ).toThrow('a refused call creates no channel');
  });
});

describe('A snapshot of channels', () => {
  test('contains no token', () => {
    const mock = makeMock();
    const token = mock.genesys.issueToken({ permissions: 'all', userId: ada });
    mock.answer(callOf('POST', CHANNELS, { token }));
    const { channels } = mock.snapshot().genesys;
    expect(channels).toHaveLength(1);
    expect(JSON.stringify(channels)).not.toContain(token);
  });
});

describe('A channel of a server with many worlds', () => {
  test('connects to its world, even through a URL with only the channel id', async () => {
    await using server = await startMockServer({ port: 0 });
    const response = await fetch(`${server.url}/worlds/blue${CHANNELS}`, {
      method: 'POST',
      headers: { authorization: 'Bearer any' },
    });
    const { connectUri, id } = (await response.json()) as Channel;
    expect(connectUri).toBe(`${server.url.replace('http', 'ws')}/worlds/blue/channels/${id}`);
    for (const url of [connectUri, connectUri.replace('/worlds/blue', '')]) {
      const socket = new WebSocket(url);
      await new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve, { once: true });
        socket.addEventListener('error', reject, { once: true });
      });
      expect(server.world('blue').genesys.org.channelSockets.channelIds()).toEqual([id]);
      const closed = new Promise((resolve) => socket.addEventListener('close', resolve, { once: true }));
      socket.close();
      await closed;
    }
    expect(server.world().genesys.org.channelSockets.channelIds()).toEqual([]);
  });

  test('uses wss behind an https proxy', async () => {
    await using server = await startMockServer({ port: 0 });
    const response = await fetch(server.url + CHANNELS, {
      method: 'POST',
      headers: { authorization: 'Bearer any', 'x-forwarded-proto': 'https' },
    });
    const { connectUri } = (await response.json()) as Channel;
    expect(connectUri).toMatch(/^wss:\/\/127\.0\.0\.1:/);
  });
});
