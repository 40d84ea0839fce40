import { expect, test, vi } from 'vitest';
import { Emitter } from '../../../src/socket/emitter.ts';
import { EventQueue } from '../../../src/socket/event-queue.ts';

interface Events {
  number: number;
}

test('a listener is called until it is removed', () => {
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

test('a signal removes the listener', () => {
  const emitter = new Emitter<Events>();
  const listener = vi.fn();
  const controller = new AbortController();
  emitter.on('number', listener, { signal: controller.signal });
  controller.abort();
  emitter.on('number', listener, { signal: AbortSignal.abort() });
  emitter.emit('number', 1);
  expect(listener).not.toHaveBeenCalled();
});

test('a throwing listener does not affect the others, and its error is reported', async () => {
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

const event = (key: string, value: number) => ({ key, value });
const keyed = { keyOf: ({ key }: ReturnType<typeof event>) => key };

test('a queue keeps events in order until they are read', async () => {
  const queue = new EventQueue({ ...keyed, onEnd: () => {} });
  queue.push(event('a', 1));
  queue.push(event('b', 2));
  expect(await queue.next()).toEqual({ done: false, value: event('a', 1) });
  expect(await queue.next()).toEqual({ done: false, value: event('b', 2) });
  const next = queue.next();
  queue.push(event('a', 3));
  expect(await next).toEqual({ done: false, value: event('a', 3) });
});

test('a queue merges events with the same key', async () => {
  const merge = (waiting: ReturnType<typeof event>, next: ReturnType<typeof event>) => ({
    ...next,
    value: 10 * waiting.value + next.value,
  });
  const queue = new EventQueue({ ...keyed, merge, onEnd: () => {} });
  const newest = new EventQueue({ ...keyed, onEnd: () => {} });
  for (let value = 1; value <= 3; value += 1) {
    for (const key of ['a', 'b']) {
      queue.push(event(key, value));
      newest.push(event(key, value));
    }
  }
  expect([queue.size, newest.size]).toEqual([2, 2]);
  expect(await queue.next()).toEqual({ done: false, value: event('a', 123) });
  expect(await newest.next()).toEqual({ done: false, value: event('a', 3) });
});

test('a closed queue ends at once', async () => {
  const onEnd = vi.fn();
  const queue = new EventQueue({ ...keyed, onEnd });
  queue.push(event('a', 1));
  queue.end();
  queue.push(event('b', 2));
  expect(await queue.next()).toEqual({ done: true, value: undefined });
  expect([queue.size, onEnd.mock.calls.length]).toEqual([0, 1]);
});

test('a queue that ends with an error returns pending events, then throws once', async () => {
  const queue = new EventQueue({ ...keyed, onEnd: () => {} });
  queue.push(event('a', 1));
  queue.end(new Error('broken'));
  expect(await queue.next()).toEqual({ done: false, value: event('a', 1) });
  await expect(queue.next()).rejects.toThrow('broken');
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});

test('an error reaches a waiting loop', async () => {
  const queue = new EventQueue({ ...keyed, onEnd: () => {} });
  const next = queue.next();
  queue.end(new Error('broken'));
  await expect(next).rejects.toThrow('broken');
});

test('leaving a loop early ends the queue', async () => {
  const onEnd = vi.fn();
  const queue = new EventQueue({ ...keyed, onEnd });
  queue.push(event('a', 1));
  queue.push(event('b', 2));
  for await (const { value } of queue) if (value === 1) break;
  expect(onEnd).toHaveBeenCalledOnce();
  expect(await queue.next()).toEqual({ done: true, value: undefined });
});
