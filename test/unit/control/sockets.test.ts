import { describe, expect, test } from 'vitest';
import { WorldClock } from '../../../mocks/engine/clock.ts';
import type { Fault } from '../../../mocks/engine/faults.ts';
import type { HostSocket } from '../../../mocks/engine/socket.ts';
import { World } from '../../../mocks/engine/world.ts';

/** A socket of a service that greets and then echoes. */
function open(faults: readonly Omit<Fault, 'operation'>[], canTerminate = true) {
  const world = new World({ clock: new WorldClock({ frozen: true }) });
  for (const fault of faults) world.faults.add({ operation: 'socket', ...fault });
  const heard: string[] = [];
  const host: HostSocket = {
    send: (data) => heard.push(String(data)),
    close: (code) => heard.push(`closed ${code}`),
    ...(canTerminate ? { terminate: () => heard.push('broken') } : {}),
  };
  const handled: string[] = [];
  const listener = world.sockets.open('ws://mock.test/?X-RTT-SECRET=hidden-one', host, (socket) => {
    return {
      message: (data) => {
        handled.push(String(data));
        socket.send(`echo ${String(data)}`);
      },
      closed: () => handled.push('closed'),
    };
  });
  if (!listener) throw new Error('The socket was refused.');
  return { world, heard, handled, listener };
}

describe('Sockets', () => {
  test('are listed without secrets, journaled, and removed when closed', () => {
    const { world, listener } = open([]);
    const url = 'ws://mock.test/?X-RTT-SECRET=[redacted]';
    expect(world.sockets.list()).toEqual([{ id: 'socket-1', url, openedAt: world.clock.now() }]);
    expect(world.journal.last()).toMatchObject({ operation: 'socket', url, status: 101 });
    listener.closed(1000, '');
    expect(world.sockets.list()).toEqual([]);
  });

  test('keep their frames in both directions, with secrets redacted', () => {
    const { world, listener } = open([]);
    world.clock.advance(5);
    listener.message('{"data":{"X-RTT-SECRET":"hidden-one","map":"Harbour"}}');
    listener.message(new TextEncoder().encode('{"a":1}'));
    const { dropped, frames } = world.sockets.frames('socket-1');
    const at = world.clock.now();
    expect(dropped).toBe(0);
    expect(frames).toEqual([
      {
        ...{ number: 1, at, from: 'client', binary: false, characters: 54 },
        content: { data: { 'X-RTT-SECRET': '[redacted]', map: 'Harbour' } },
      },
      expect.objectContaining({ number: 2, from: 'service', content: expect.stringContaining('59 ') }),
      { number: 3, at, from: 'client', binary: true, characters: 7, content: { a: 1 } },
      expect.objectContaining({ number: 4, from: 'service' }),
    ]);
    expect(world.sockets.frames('socket-1', 3).frames.map(({ number }) => number)).toEqual([4]);
  });

  test('keep a limited number of frames, and count those that were dropped', () => {
    const { world, listener } = open([{ stall: true }]);
    for (let each = 0; each < 130; each++) listener.message(`${each}`);
    const many = world.sockets.frames('socket-1');
    expect(many.dropped).toBe(30);
    expect(many.frames.map(({ content }) => content)).toEqual(Array.from({ length: 100 }, (_, i) => i + 30));
    listener.message(`"${'x'.repeat(20_000)}"`);
    const [long] = world.sockets.frames('socket-1', 130).frames;
    expect(long).toMatchObject({ number: 131, characters: 20_002 });
    expect(long).not.toHaveProperty('content');
    for (let each = 0; each < 20; each++) listener.message(`"${'y'.repeat(16_000)}"`);
    expect(world.sockets.frames('socket-1').frames).toHaveLength(8);
  });

  test('close one by one, with a code or abruptly', () => {
    const coded = open([]);
    coded.world.sockets.close('socket-1', { closeCode: 4001 });
    coded.world.sockets.close('socket-1');
    expect(coded.heard).toEqual(['closed 4001', 'closed 1012']);
    const broken = open([]);
    broken.world.sockets.close('socket-1', { abrupt: true });
    expect(broken.heard).toEqual(['broken']);
    const closed = open([], false);
    closed.world.sockets.close('socket-1', { abrupt: true });
    expect(closed.heard).toEqual(['closed 1011']);
  });

  test.each([
    ['socket-7', {}, 'Unknown socket: "socket-7". Open sockets: socket-1.'],
    ['socket-1', { closeCode: 1006 }, 'Invalid close code: 1006. Expected 1000 to 1003'],
    ['socket-1', { closeCode: 5000 }, 'Invalid close code: 5000'],
    ['socket-1', { closeCode: 1000, abrupt: true }, 'mutually exclusive'],
  ])('refuse to close %s with %j', (id, options, message) => {
    const { world, heard } = open([]);
    expect(() => world.sockets.close(id, options)).toThrow(message);
    expect(heard).toEqual([]);
  });

  test('that no service accepts are not listed', () => {
    const world = new World();
    const host = { send: () => {}, close: () => {} };
    expect(world.sockets.open('ws://mock.test/', host, () => undefined)).toBeUndefined();
    expect(world.sockets.list()).toEqual([]);
    expect(world.journal.size).toBe(0);
  });

  test('close with 1012 on reset', () => {
    const { world, heard } = open([]);
    world.reset();
    expect(heard).toEqual(['closed 1012']);
  });
});

describe('A fault of a socket', () => {
  test.each<[string, Omit<Fault, 'operation'>, string[], string[]]>([
    ['drop before: it breaks when it opens', { drop: 'before' }, ['broken'], ['hi']],
    ['drop after: the first message runs, and its answer is lost', { drop: 'after' }, ['broken'], ['hi']],
    ['closeCode: it closes with the code', { closeCode: 4001 }, ['closed 4001', 'echo hi'], ['hi']],
    ['stall: it never sends anything', { stall: true }, [], ['hi']],
  ])('%s', (_, fault, heard, handled) => {
    const socket = open([fault]);
    socket.listener.message('hi');
    expect(socket.heard).toEqual(heard);
    expect(socket.handled).toEqual(handled);
    expect(socket.world.journal.last()).toMatchObject({ fault: 'fault-1' });
  });

  test('latency: all frames are delayed, in order', () => {
    const { world, heard, listener } = open([{ latencyMs: 100 }]);
    listener.message('one');
    world.clock.advance(50);
    listener.message('two');
    world.clock.advance(50);
    expect(heard).toEqual(['echo one']);
    world.clock.advance(50);
    expect(heard).toEqual(['echo one', 'echo two']);
  });

  test('closeCode with latency: it closes after the delay unless already closed', () => {
    const late = open([{ closeCode: 1011, latencyMs: 100 }]);
    late.world.clock.advance(99);
    expect(late.heard).toEqual([]);
    late.world.clock.advance(1);
    expect(late.heard).toEqual(['closed 1011']);
    const gone = open([{ closeCode: 1011, latencyMs: 100 }]);
    gone.listener.closed(1000, '');
    gone.world.clock.advance(100);
    expect(gone.heard).toEqual([]);
  });

  test('a host that cannot break a connection closes it with 1011', () => {
    expect(open([{ drop: 'before' }], false).heard).toEqual(['closed 1011']);
  });
});
