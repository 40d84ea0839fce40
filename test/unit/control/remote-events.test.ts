import { expect, test } from 'vitest';
import { connectMock } from '../../../mocks/index.ts';

/** The events of a server that sends these chunks, endlessly on request. */
function eventsOf(parts: Iterable<string>) {
  const encoder = new TextEncoder();
  const sent = parts[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      const { done, value } = sent.next();
      if (done) stream.close();
      else stream.enqueue(encoder.encode(value));
    },
  });
  return connectMock('http://127.0.0.1:4010', { fetch: async () => new Response(body) }).events();
}

test('an event is read completely, however it is split into chunks', async () => {
  const text = 'event: control\ndata: {"operation":"deleteFaults","at":1}\n\n';
  const events = await eventsOf([...text, ...text.slice(0, 20)]);
  expect(await events.next()).toEqual({
    done: false,
    value: { type: 'control', data: { operation: 'deleteFaults', at: 1 } },
  });
  expect(await events.next()).toEqual({ done: true, value: undefined });
});

test('an event that never ends stops the loop with an error', async () => {
  function* endless() {
    for (;;) yield 'x'.repeat(100_000);
  }
  const events = await eventsOf(endless());
  await expect(events.next()).rejects.toThrow('Received an event longer than 4000000 characters');
});
