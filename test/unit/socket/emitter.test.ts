import { expect, test, vi } from 'vitest';
import { Emitter } from '../../../src/socket/emitter.ts';
import { EventQueue } from '../../../src/socket/event-queue.ts';

interface Events {
  number: number;
}

test('a listener is told until it is taken off', () => {
  const emitter = new Emitter<Events>();
  const listener = vi.fn();
  const off = emitter.on('number', listener);
  emitter.emit('number', 1);
  off();
  emitter.emit('number', 2);
  expect(listener.mock.calls).toEqual([[1]]);
});

test('the same listener twice is two listeners', () => {
  const emitter = new Emitter<Events>();
  const listener = vi.fn();
  emitter.on('number', listener);
  const off = emitter.on('number', listener);
  emitter.emit('number', 1);
  off();
  emitter.emit('number', 2);
  expect(listener.mock.calls).toEqual([[1], [1], [2]]);
});

test('a signal takes the listener off', () => {
  const emitter = new Emitter<Events>();
  const listener = vi.fn();
  const controller = new AbortController();
  emitter.on('number', listener, { signal: controller.signal });
  controller.abort();
  emitter.on('number', listener, { signal: AbortSignal.abort() });
  emitter.emit('number', 1);
  expect(listener).not.toHaveBeenCalled();
});

test('a listener that throws does not keep the event from the others, and is heard of', async () => {
  const emitter = new Emitter<Events>();
  const listener = vi.fn();
  const error = new Error('in a listener');
  const uncaught = new Promise((resolve) => {
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.once('uncaughtException', (error) => {
      for (const other of others) process.on('uncaughtException', other);
      resolve(error);
    });
  });
  emitter.on('number', () => {
    throw error;
  });
  emitter.on('number', listener);
  emitter.emit('number', 1);
  expect(listener).toHaveBeenCalledOnce();
  expect(await uncaught).toBe(error);
});

test('a queue keeps events until they are taken, in order, and ends', async () => {
  const ended = vi.fn();
  const queue = new EventQueue<number>(ended);
  queue.push(1);
  queue.push(2);
  const taken: number[] = [];
  const loop = (async () => {
    for await (const event of queue) taken.push(event);
  })();
  await Promise.resolve();
  queue.push(3);
  queue.end();
  queue.push(4);
  await loop;
  expect(taken).toEqual([1, 2, 3]);
  expect(ended).toHaveBeenCalledOnce();
});

test('a queue that ends with an error gives what is there, then throws it once', async () => {
  const queue = new EventQueue<number>(() => {});
  queue.push(1);
  queue.end(new Error('broken'));
  expect(await queue.next()).toEqual({ done: false, value: 1 });
  await expect(queue.next()).rejects.toThrow('broken');
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});

test('an error reaches a loop that waits', async () => {
  const queue = new EventQueue<number>(() => {});
  const next = queue.next();
  queue.end(new Error('broken'));
  await expect(next).rejects.toThrow('broken');
});

test('a loop that is left early ends the queue', async () => {
  const ended = vi.fn();
  const queue = new EventQueue<number>(ended);
  queue.push(1);
  queue.push(2);
  for await (const event of queue) if (event === 1) break;
  expect(ended).toHaveBeenCalledOnce();
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});
