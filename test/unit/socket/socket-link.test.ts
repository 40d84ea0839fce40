import { describe, expect, test, vi } from 'vitest';
import { SocketClosedError } from '../../../src/http/errors.ts';
import { SocketLink } from '../../../src/socket/socket-link.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { fakeWebSockets } from './fake-web-socket.ts';

function setUp() {
  const clock = new ManualClock();
  const { WebSocket, last } = fakeWebSockets();
  const received: unknown[] = [];
  const link = new SocketLink({
    url: 'wss://example.com/?X-RTT-SECRET=s3cr3t',
    WebSocket,
    clock,
    receive: (message) => received.push(message),
  });
  return { clock, link, socket: last(), received };
}

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('frames', () => {
  test.each([
    ['text', (value: unknown) => JSON.stringify(value)],
    ['Blob', (value: unknown) => new Blob([JSON.stringify(value)])],
    ['ArrayBuffer', (value: unknown) => bytes(value).buffer],
    ['Uint8Array', (value: unknown) => bytes(value)],
    ['Buffer', (value: unknown) => Buffer.from(JSON.stringify(value))],
    [
      'a view into a larger buffer',
      (value: unknown) => new Uint8Array([0, ...bytes(value), 0]).subarray(1, -1),
    ],
  ])('%s', async (_, frame) => {
    const { socket, received } = setUp();
    socket.emit('message', { data: frame({ note: 'für ☕' }) });
    await settle();
    expect(received).toEqual([{ note: 'für ☕' }]);
  });

  test('keep their order while some take longer to decode', async () => {
    const { socket, received } = setUp();
    const waits: (() => void)[] = [];
    const slow = (n: number) => ({
      text: () => new Promise<string>((resolve) => waits.push(() => resolve(JSON.stringify(n)))),
    });
    socket.emit('message', { data: '0' });
    socket.emit('message', { data: slow(1) });
    socket.emit('message', { data: '2' });
    socket.emit('message', { data: slow(3) });
    socket.emit('message', { data: bytes(4) });
    await settle();
    expect(received).toEqual([0]);
    waits[1]?.();
    await settle();
    expect(received).toEqual([0]);
    waits[0]?.();
    await settle();
    expect(received).toEqual([0, 1, 2, 3, 4]);
    socket.emit('message', { data: '5' });
    expect(received).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('that arrive before the close are delivered before it', async () => {
    const { link, socket, received } = setUp();
    const order: unknown[] = received;
    link.ended.then(() => order.push('end'));
    socket.emit('message', { data: new Blob(['"last words"']) });
    socket.emit('close', { code: 1000, reason: 'bye' });
    await settle();
    expect(order).toEqual(['last words', 'end']);
  });

  test.each([
    ['no JSON', '{"cut":'],
    ['no UTF-8', new Uint8Array([0xc3, 0x28])],
    ['an invalid type of frame', 42],
    ['a Blob that cannot be read', { text: () => Promise.reject(new Error('gone')) }],
  ])('%s closes the link, because the lost content is unknown', async (_, data) => {
    const { link, socket } = setUp();
    socket.emit('message', { data });
    expect(await link.ended).toMatchObject({ name: 'SocketClosedError', code: 4000 });
    expect(socket.closedWith).toEqual([4000]);
  });

  test.each([
    ['a text', 'x'.repeat(1_000_001), 'longer than 1,000,000 characters'],
    ['bytes', new Uint8Array(1_000_001), 'longer than 1,000,000 characters'],
    ['a Blob', { size: 1e9, text: () => Promise.reject(new Error('was read')) }, 'longer than 1,000,000'],
    ['lists', `${'['.repeat(101)}${']'.repeat(101)}`, 'nested deeper than 100 levels'],
    ['objects', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`, 'nested deeper than 100 levels'],
  ])('that are too long or nested too deep are not read and close the link: %s', async (_, data, reason) => {
    const { link, socket } = setUp();
    socket.emit('message', { data });
    expect(await link.ended).toMatchObject({ code: 4000, reason: expect.stringContaining(reason) });
  });

  test('may contain brackets in strings, and 100 levels', async () => {
    const { socket, received } = setUp();
    const deep: unknown = JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`);
    const messages = ['['.repeat(500), `"\\"${'{['.repeat(300)}`, deep];
    for (const message of messages) socket.emit('message', { data: JSON.stringify(message) });
    expect(received).toEqual(messages);
  });

  test('that cannot be read are not quoted', async () => {
    const { link, socket } = setUp();
    socket.emit('message', { data: '{"s3cr3t": s3cr3t}' });
    const error = await link.ended;
    expect(`${error} ${error.cause}`).not.toContain('s3cr3t');
  });

  test('are requested as ArrayBuffers, which decode synchronously', () => {
    expect(setUp().socket.binaryType).toBe('arraybuffer');
  });
});

describe('the close', () => {
  test('has code, reason and URL without secrets', async () => {
    const { link, socket } = setUp();
    socket.emit('close', { code: 1012, reason: 'restart' });
    const error = await link.ended;
    expect(error).toBeInstanceOf(SocketClosedError);
    expect(error).toMatchObject({ code: 1012, reason: 'restart' });
    expect(JSON.stringify([error, error.message])).not.toContain('s3cr3t');
  });

  test("contains the platform's error", async () => {
    const { link, socket } = setUp();
    socket.emit('error', { message: 'connect ECONNREFUSED' });
    socket.emit('close', { code: 1006 });
    expect(await link.ended).toMatchObject({ code: 1006, reason: 'connect ECONNREFUSED' });
    await expect(link.opened).rejects.toBe(await link.ended);
  });

  test('leaves no listener and no timer, also when closed locally', async () => {
    const { link, socket, clock } = setUp();
    socket.emit('open');
    link.keepAlive({ heartbeat: {}, heartbeatMs: 1000, silenceMs: 2000 });
    link.fail(new Error('enough'));
    await settle();
    expect([socket.listeners, clock.pending]).toEqual([0, 0]);
    expect(socket.closedWith).toEqual([1000]);
  });

  test('a socket closed while connecting may still fail', () => {
    const { link, socket } = setUp();
    link.fail(new Error('enough'));
    // `ws` throws unhandled error events.
    expect(socket.listeners).toBeGreaterThan(0);
    socket.emit('error', { message: 'closed before the connection was established' });
  });

  test('a message after the close is ignored', async () => {
    const { link, socket, received } = setUp();
    socket.emit('message', { data: new Blob(['"late"']) });
    link.fail(new Error('enough'));
    await settle();
    expect(received).toEqual([]);
  });

  test('an exception while sending counts as a lost connection', async () => {
    const { link, socket } = setUp();
    socket.send = () => {
      throw new Error('InvalidStateError');
    };
    link.send({});
    expect(await link.ended).toMatchObject({ code: 1006 });
  });
});

describe('waiting for a message', () => {
  const pick = (message: unknown) => (message as { answer?: number }).answer;

  test('returns the matching message and passes the others on', async () => {
    const { link, socket, received } = setUp();
    const answer = link.next(pick);
    socket.message({ push: 1 });
    socket.message({ answer: 7 });
    socket.message({ answer: 8 });
    expect(await answer).toBe(7);
    expect(received).toEqual([{ push: 1 }, { answer: 8 }]);
  });

  test('rejects when the link closes', async () => {
    const { link, socket } = setUp();
    const answer = link.next(pick);
    socket.emit('close', { code: 1001 });
    await expect(answer).rejects.toMatchObject({ code: 1001 });
    await expect(link.next(pick)).rejects.toMatchObject({ code: 1001 });
    await expect(link.during(new Promise(() => {}))).rejects.toMatchObject({ code: 1001 });
  });
});

describe('keeping alive', () => {
  test('sends a heartbeat at every interval', async () => {
    const { link, socket, clock } = setUp();
    link.keepAlive({ heartbeat: { beat: true }, heartbeatMs: 1000 });
    await clock.advance(3500);
    expect(socket.sent).toEqual(Array(3).fill({ beat: true }));
  });

  test('a connection whose heartbeats are long overdue after sleep is closed with 4002', async () => {
    const { link, socket, clock } = setUp();
    const sleep = vi.spyOn(clock, 'now');
    link.keepAlive({ heartbeat: {}, heartbeatMs: 1000 });
    sleep.mockReturnValue(clock.now() + 4001);
    await clock.advance(1000);
    expect([socket.sent, socket.closedWith]).toEqual([[], [4002]]);
  });

  test('silence is detected even if the clock is set back an hour', async () => {
    const { link, clock } = setUp();
    const { now } = clock;
    link.keepAlive({ silenceMs: 1000 });
    await clock.advance(500);
    clock.now = () => now() - 3_600_000;
    await clock.advance(2000);
    expect(await link.ended).toMatchObject({ code: 4001 });
  });

  test('a probe is sent after silence, and any message answers it', async () => {
    const { link, socket, clock } = setUp();
    link.keepAlive({ silenceMs: 1000, probe: { ping: 1 }, probeMs: 300 });
    await clock.advance(1000);
    socket.message({ pong: 1 });
    await clock.advance(999);
    expect([socket.sent, socket.closedWith]).toEqual([[{ ping: 1 }], []]);
    await clock.advance(1);
    expect(socket.sent).toHaveLength(2);
    await clock.advance(299);
    expect(socket.closedWith).toEqual([]);
    await clock.advance(1);
    expect(await link.ended).toMatchObject({ code: 4001 });
    expect(clock.pending).toBe(0);
  });

  test('can be probed at any time, with one probe at a time', async () => {
    const { link, socket, clock } = setUp();
    link.probe();
    link.keepAlive({ silenceMs: 10_000, probe: { ping: 1 }, probeMs: 300 });
    link.probe();
    link.probe();
    expect(socket.sent).toEqual([{ ping: 1 }]);
    await clock.advance(300);
    expect(await link.ended).toMatchObject({ code: 4001 });
  });

  test('reports when the last message arrived', async () => {
    const { link, socket, clock } = setUp();
    const startedAt = clock.now();
    await clock.advance(100);
    socket.message({});
    await clock.advance(100);
    expect(link.lastMessageAt).toBe(startedAt + 100);
    socket.emit('close', { code: 1006 });
    expect(link.lastMessageAt).toBe(startedAt + 100);
  });

  test('silence closes the link; every message postpones that', async () => {
    const { link, socket, clock } = setUp();
    const ended = vi.fn();
    link.ended.then(ended);
    link.keepAlive({ silenceMs: 1000 });
    await clock.advance(600);
    socket.message({});
    await clock.advance(999);
    expect(ended).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(ended).toHaveBeenCalledWith(expect.objectContaining({ code: 4001 }));
    expect(clock.pending).toBe(0);
  });
});
