import { describe, expect, test } from 'vitest';
import { WorldClock } from '../../../mocks/engine/clock.ts';
import type { Fault } from '../../../mocks/engine/faults.ts';
import type { HostSocket } from '../../../mocks/engine/socket.ts';
import { World } from '../../../mocks/engine/world.ts';

/** A socket of a service that says hello and then echoes. */
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
  if (!listener) throw new Error('The socket was not taken.');
  return { world, heard, handled, listener };
}

describe('Sockets', () => {
  test('are listed without their secrets, journaled, and gone once closed', () => {
    const { world, listener } = open([]);
    const url = 'ws://mock.test/?X-RTT-SECRET=[redacted]';
    expect(world.sockets.list()).toEqual([{ id: 'socket-1', url, openedAt: world.clock.now() }]);
    expect(world.journal.last()).toMatchObject({ operation: 'socket', url, status: 101 });
    listener.closed(1000, '');
    expect(world.sockets.list()).toEqual([]);
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
    ['drop before: it breaks as it opens', { drop: 'before' }, ['broken'], ['hi']],
    ['drop after: the first message is handled, its answer lost', { drop: 'after' }, ['broken'], ['hi']],
    ['closeCode: it is closed with the code', { closeCode: 4001 }, ['closed 4001', 'echo hi'], ['hi']],
    ['stall: it never says a word', { stall: true }, [], ['hi']],
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
