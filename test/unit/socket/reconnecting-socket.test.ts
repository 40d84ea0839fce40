import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { ConfigurationError, NetworkError, PresenceError, RateLimitError } from '../../../src/http/index.ts';
import {
  ReconnectingSocket,
  type ReconnectingSocketOptions,
  type SocketProtocol,
  type SocketState,
} from '../../../src/socket/reconnecting-socket.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { type FakeWebSocket, fakeWebSockets } from './fake-web-socket.ts';

function setUp(
  protocol: Partial<SocketProtocol> = {},
  options: Partial<ReconnectingSocketOptions> = {},
  onMade: (socket: FakeWebSocket) => void = (socket) => queueMicrotask(() => socket.emit('open')),
) {
  const clock = new ManualClock();
  const { WebSocket, made, last } = fakeWebSockets(onMade);
  const received: unknown[] = [];
  const states: SocketState[] = [];
  const socket = new ReconnectingSocket(
    { address: () => 'ws://example.com/', receive: (message) => void received.push(message), ...protocol },
    { clock, random: () => 0.5, WebSocket, timeoutMs: 5000, ...options },
  );
  socket.onState((state) => states.push(state));
  const names = () => states.map(({ name }) => name);
  return { clock, socket, made, last, received, states, names };
}

const neverOpens = () => {};
const refuses = (socket: FakeWebSocket) => queueMicrotask(() => socket.emit('close', { code: 1006 }));

describe('opening', () => {
  test('connects, logs in, resubscribes and is open, in this order', async () => {
    const order: string[] = [];
    const { socket, names } = setUp({
      address: async () => {
        order.push('address');
        return 'ws://example.com/';
      },
      login: async () => {
        order.push('login');
        return undefined;
      },
      resubscribe: async () => void order.push('resubscribe'),
    });
    socket.onState(({ name }) => order.push(name));
    expect(socket.state).toEqual({ name: 'closed', reason: undefined, failures: 0 });
    await socket.open();
    expect(order).toEqual(['connecting', 'address', 'login', 'resubscribe', 'open']);
    expect(names()).toEqual(['connecting', 'open']);
  });

  test('is idempotent', async () => {
    const { socket, made } = setUp();
    await Promise.all([socket.open(), socket.open()]);
    await socket.open();
    expect(made).toHaveLength(1);
  });

  test('retries when an attempt fails', async () => {
    let tries = 0;
    const { socket, clock, made, states } = setUp({}, {}, (made) => {
      tries += 1;
      queueMicrotask(() => made.emit(tries < 3 ? 'close' : 'open', { code: 1006 }));
    });
    const opening = socket.open();
    await clock.advance(10_000);
    await opening;
    expect(made).toHaveLength(3);
    expect(states).toMatchObject([
      { name: 'connecting', failures: 0 },
      { name: 'connecting', failures: 1, reason: { code: 1006 } },
      { name: 'connecting', failures: 2 },
      { name: 'open', failures: 0, reason: undefined },
    ]);
  });

  test('an attempt that takes too long is abandoned, and its socket closed', async () => {
    const { socket, clock, made } = setUp({}, { reconnect: false }, neverOpens);
    const opening = socket.open();
    opening.catch(() => {});
    await clock.advance(5000);
    await expect(opening).rejects.toMatchObject({ name: 'TimeoutError', timeoutMs: 5000 });
    expect(made[0]?.closedWith).toEqual([1000]);
    expect([made[0]?.listeners, clock.pending]).toEqual([0, 0]);
  });

  test('the login counts towards the attempt timeout', async () => {
    const { socket, clock } = setUp({ login: (link) => link.next(() => undefined) }, { reconnect: false });
    const opening = socket.open();
    opening.catch(() => {});
    await clock.advance(5000);
    await expect(opening).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('rejects when the protocol reports a final error', async () => {
    const refused = new NetworkError({ method: 'POST', url: 'x', attempts: 1, cause: 'refused' });
    const { socket, made, clock } = setUp({
      address: () => Promise.reject(refused),
      isFinal: (error) => error === refused,
    });
    await expect(socket.open()).rejects.toBe(refused);
    expect(socket.state).toMatchObject({ name: 'closed', reason: refused });
    expect([made.length, clock.pending]).toEqual([0, 0]);
  });

  test.each([
    ['an address that is not a WebSocket URL', { address: () => 'gopher://example.com' }],
    [
      'a configuration error of the protocol',
      { address: () => Promise.reject(new ConfigurationError('no endpoint')) },
    ],
  ])('%s is not retried', async (_, protocol) => {
    const { socket } = setUp(protocol);
    await expect(socket.open()).rejects.toBeInstanceOf(ConfigurationError);
    expect(socket.state.name).toBe('closed');
  });

  test('an invalid address is reported without its secret', async () => {
    const { socket } = setUp({ address: () => 'gopher://example.com/?X-RTT-SECRET=hush-hush' });
    const error = await socket.open().catch((error: unknown) => error);
    expect(inspect(error, { depth: 9, showHidden: true })).toContain('gopher://example.com/');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hush-hush');
  });

  test('without a WebSocket option the global one is looked up at each connection', async () => {
    const { socket, made } = setUp({}, { WebSocket: undefined });
    const { WebSocket: Replacement, made: replaced } = fakeWebSockets((socket) =>
      queueMicrotask(() => socket.emit('open')),
    );
    vi.stubGlobal('WebSocket', Replacement);
    await socket.open();
    vi.stubGlobal('WebSocket', undefined);
    expect([made.length, replaced.length]).toEqual([0, 1]);
    const { socket: other } = setUp({}, { WebSocket: undefined });
    await expect(other.open()).rejects.toThrow(/no global WebSocket/);
    vi.unstubAllGlobals();
  });
});

describe('a connection that breaks', () => {
  test('reconnects, logs in and resubscribes', async () => {
    const recoveries: boolean[] = [];
    const { socket, clock, made, last, states, received } = setUp({
      login: async (_, recovering) => {
        recoveries.push(recovering);
        return undefined;
      },
    });
    await socket.open();
    last().emit('close', { code: 1012, reason: 'restart' });
    await clock.advance(250);
    expect(states).toMatchObject([
      { name: 'connecting' },
      { name: 'open' },
      { name: 'recovering', failures: 1, reason: { code: 1012, reason: 'restart' } },
      { name: 'open' },
    ]);
    expect(recoveries).toEqual([false, true]);
    last().message({ n: 1 });
    expect([received, made.length]).toEqual([[{ n: 1 }], 2]);
  });

  test.each([
    ['little', 0.001, [0.5, 1, 2, 4, 8, 16, 30, 30]],
    ['the most', 1, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]],
    ['half', 0.5, [250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000]],
  ])('waits with full jitter between 0 and a doubling maximum: %s', async (_, random, waits) => {
    let accepting = true;
    const { socket, clock, last, made } = setUp({}, { random: () => random }, (socket) =>
      queueMicrotask(() => socket.emit(accepting ? 'open' : 'close', { code: 1006 })),
    );
    await socket.open();
    accepting = false;
    last().emit('close', { code: 1006 });
    await settle();
    for (const [index, wait] of waits.entries()) {
      expect([clock.pending, clock.nextDelayMs, made.length]).toEqual([1, wait, index + 1]);
      await clock.advance(wait);
    }
    socket.close();
  });

  test('delays start over after a long connection, but not after a short one', async () => {
    const { socket, clock, last, states } = setUp({}, { random: () => 0 });
    await socket.open();
    for (const lastedMs of [100, 100, 30_000, 100]) {
      await clock.advance(lastedMs);
      last().emit('close', { code: 1006 });
      await clock.advance(0);
    }
    const failures = states.filter(({ name }) => name === 'recovering').map(({ failures }) => failures);
    expect(failures).toEqual([1, 2, 1, 2]);
  });

  test('is abandoned after the maximum number of consecutive failures', async () => {
    let accepting = true;
    const { socket, clock, last, made } = setUp({}, { reconnect: { maxAttempts: 3 } }, (socket) =>
      queueMicrotask(() => socket.emit(accepting ? 'open' : 'close', { code: 1006 })),
    );
    await socket.open();
    accepting = false;
    last().emit('close', { code: 1006 });
    await clock.advance(100_000);
    expect(socket.state).toMatchObject({ name: 'closed', reason: { code: 1006 } });
    expect([made.length, clock.pending]).toEqual([4, 0]);
  });

  test('is not reopened with reconnect: false', async () => {
    const { socket, last, states } = setUp({}, { reconnect: false });
    await socket.open();
    last().emit('close', { code: 1001 });
    await settle();
    expect(states.at(-1)).toMatchObject({ name: 'closed', reason: { code: 1001 } });
  });

  test('a failed login counts as a broken connection and closes its socket', async () => {
    const { socket, made, clock } = setUp({ login: () => Promise.reject(new Error('not today')) });
    const opening = socket.open();
    opening.catch(() => {});
    await clock.advance(1000);
    expect(made.length).toBeGreaterThan(1);
    expect(made[0]?.closedWith).toEqual([1000]);
    socket.close();
    await expect(opening).rejects.toThrow(/closed/);
  });

  test('retries at once when the network is back, but not before the service allows it', async () => {
    const limited = new RateLimitError({ status: 429, method: 'GET', url: '/', retryAfterMs: 60_000 });
    let failure: Error = new NetworkError({ method: 'GET', url: '/', attempts: 1, cause: 'offline' });
    let asked = 0;
    const { socket, clock } = setUp({
      address: () => {
        asked += 1;
        return Promise.reject(failure);
      },
    });
    socket.open().catch(() => {});
    await settle();
    failure = limited;
    socket.check();
    await settle();
    expect([asked, clock.nextDelayMs]).toEqual([2, 60_000]);
    socket.check();
    await settle();
    expect([asked, clock.nextDelayMs]).toEqual([2, 60_000]);
    socket.close();
    await settle();
    expect(clock.pending).toBe(0);
  });

  test('can be broken locally, and keeps the time of the last message', async () => {
    const { socket, clock, last, states } = setUp();
    await socket.open();
    await clock.advance(1000);
    last().message({});
    const heardAt = clock.now();
    await clock.advance(1000);
    socket.restart(new Error('enough'));
    await settle();
    expect(states.at(-1)).toMatchObject({ name: 'recovering', reason: { message: 'enough' } });
    expect(socket.lastMessageAt).toBe(heardAt);
    socket.close();
  });

  test('keep-alive uses the values of the login', async () => {
    const { socket, clock, last } = setUp({
      login: async () => ({ heartbeat: { beat: 1 }, heartbeatMs: 1000, silenceMs: 3500 }),
    });
    await socket.open();
    const first = last();
    await clock.advance(3500);
    expect(first.sent).toEqual(Array(3).fill({ beat: 1 }));
    expect(socket.state).toMatchObject({ name: 'recovering', reason: { code: 4001 } });
    socket.close();
  });
});

describe('closing', () => {
  const nothing = (clock: ManualClock, made: FakeWebSocket[]) => [
    clock.pending,
    ...made.map(({ listeners }) => listeners),
  ];

  test.each<[string, (socket: FakeWebSocket) => void]>([
    ['while it connects', neverOpens],
    ['while it waits', refuses],
    ['while it is open', (socket) => queueMicrotask(() => socket.emit('open'))],
  ])('%s leaves nothing behind and rejects pending calls', async (_, onMade) => {
    const { socket, clock, made } = setUp(
      { login: async () => ({ heartbeat: {}, heartbeatMs: 10 }) },
      {},
      onMade,
    );
    const opening = socket.open().then(
      () => 'open',
      (error: unknown) => error,
    );
    await settle();
    socket.close();
    await settle();
    const outcome = await opening;
    expect(outcome === 'open' || outcome instanceof PresenceError).toBe(true);
    expect(socket.state).toEqual({ name: 'closed', reason: undefined, failures: 0 });
    expect(nothing(clock, made)).toEqual([0, ...made.map(() => 0)]);
    await clock.advance(100_000);
    expect(socket.state.name).toBe('closed');
  });

  test('while the address is requested opens no socket', async () => {
    let answer: (url: string) => void = () => {};
    let asked: AbortSignal | undefined;
    const { socket, made } = setUp({
      address: (signal) => {
        asked = signal;
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    const opening = socket.open();
    opening.catch(() => {});
    socket.close();
    expect(asked?.aborted).toBe(true);
    answer('ws://example.com/');
    await settle();
    expect(made).toHaveLength(0);
  });

  test('works in a state listener, and so does reopening', async () => {
    const { socket, made, names } = setUp();
    const off = socket.onState(({ name }) => name === 'open' && socket.close());
    await socket.open();
    expect(names()).toEqual(['connecting', 'open', 'closed']);
    off();
    await socket.open();
    expect(socket.state.name).toBe('open');
    expect(made).toHaveLength(2);
  });

  test('1,000 reconnections leave one socket with listeners', async () => {
    const { socket, clock, made, last } = setUp({}, { random: () => 0 });
    await socket.open();
    for (let n = 0; n < 1000; n += 1) {
      last().emit('close', { code: 1006 });
      for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
      await clock.advance(0);
    }
    expect(made).toHaveLength(1001);
    expect(made.filter(({ listeners }) => listeners > 0)).toHaveLength(1);
    expect(clock.pending).toBe(0);
    socket.close();
  });
});
