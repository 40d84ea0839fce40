import { afterEach, describe, expect, test } from 'vitest';
import { type MockServer, type MockServerOptions, startMockServer } from '../../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { callOf } from '../../call.ts';

const BUDGET = 400_000;
let server: MockServer<PresenceMock>;

afterEach(() => server.close());

async function serve(options: MockServerOptions = {}): Promise<void> {
  server = await startMockServer({ port: 0, maxHistoryBytes: BUDGET, ...options });
}

/** A call in a world, with a body of ten thousand characters. */
function call(world: string, text: string): void {
  const body = { text: text.padEnd(10_000, '.') };
  server.world(world).answer(callOf('POST', '/api/v2/presence/definitions', { body }));
}

const names = Array.from({ length: 20 }, (_, index) => `w${index}`);

/** The journals of all worlds as JSON. */
function shown(): string[] {
  return names.map((name) => JSON.stringify(server.world(name).journal.entries()));
}

describe('The journals of a server', () => {
  test('share one memory limit and drop the oldest entry of all worlds first', async () => {
    await serve();
    for (const round of ['first', 'second']) for (const name of names) call(name, `${round} of ${name}`);
    const all = shown();
    expect(all.join('').length).toBeLessThan(BUDGET);
    expect(all.join('').length).toBeGreaterThan(BUDGET / 10);
    // The whole first round is dropped, and the start of the second.
    expect(all.join('')).not.toContain('first of');
    const isLeft = all.map((text, index) => text.includes(`second of ${names[index]}`));
    expect(isLeft).toEqual([...isLeft].sort((one, other) => Number(one) - Number(other)));
    expect(isLeft[0]).toBe(false);
    expect(isLeft.at(-1)).toBe(true);
    expect(server.world('w19').journal.last()).toMatchObject({ number: 2, status: 400 });
  });

  test('count long URLs, tokens and lists towards the limit', async () => {
    await serve({ maxHistoryBytes: 100_000 });
    const long = 'x'.repeat(10_000);
    const world = server.world('w0');
    for (let count = 0; count < 20; count++) {
      world.answer(callOf('GET', `/${long}`, { token: null }));
      world.answer(callOf('GET', '/', { headers: { authorization: long } }));
    }
    expect(world.journal.size).toBeLessThan(6);
  });

  test('free memory when cleared, reset or deleted with the world', async () => {
    await serve({ maxHistoryBytes: 150_000 });
    const free = [
      (name: string) => server.world(name).journal.clear(),
      (name: string) => server.world(name).reset(),
      (name: string) => fetch(`${server.url}/__mock/worlds/${name}`, { method: 'DELETE' }),
    ];
    for (const [index, release] of free.entries()) {
      call('kept', 'kept');
      for (let count = 0; count < 2; count++) {
        call(`w${index}`, 'let go');
        await release(`w${index}`);
      }
      expect(server.world('kept').journal.size).toBe(index + 1);
    }
  });

  test('include a world created before the server', async () => {
    const mock = createPresenceMock();
    const call = callOf('POST', '/x', { body: { text: 'x'.repeat(10_000) } });
    for (let count = 0; count < 100; count++) mock.answer(call);
    expect(mock.journal.size).toBe(100);
    await serve({ mock });
    expect(mock.journal.size).toBeGreaterThan(5);
    expect(mock.journal.size).toBeLessThan(20);
    expect(mock.journal.last()?.number).toBe(100);
  });
});
