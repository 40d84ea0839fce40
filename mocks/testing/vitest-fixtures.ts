import { type ConnectOptions, connectMock, type RemoteMock } from '../control/connect-mock.ts';
import { createPresenceMock, type PresenceMock, type PresenceMockOptions } from '../world/mock.ts';

/** A Vitest fixture: it passes a value to a test, and cleans up afterwards. */
export type Fixture<Value> = (
  context: Record<never, never>,
  use: (value: Value) => Promise<void>,
) => Promise<void>;

/**
 * Returns a fixture that gives each test a separate world in the test process.
 *
 * @example
 * import { test as base } from 'vitest';
 * const test = base.extend<{ mock: PresenceMock }>({ mock: mockFixture() });
 *
 * test('reads who is there', async ({ mock }) => {
 *   const presence = new PresenceApi({ accessToken: 'any', fetch: mock.fetch });
 * });
 */
export function mockFixture(options: PresenceMockOptions = {}): Fixture<PresenceMock> {
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads in this pattern which fixtures a fixture needs.
  return async ({}, use) => {
    await use(createPresenceMock(options));
  };
}

/**
 * Returns a fixture that gives each test a separate world on a shared mock server. The world is deleted after the test.
 * @param url the server's URL, such as `http://127.0.0.1:4010`.
 *
 * @example
 * const test = base.extend<{ world: RemoteMock }>({ world: worldFixture('http://127.0.0.1:4010') });
 *
 * test('reads who is there', async ({ world }) => {
 *   const presence = new PresenceApi({ baseUrl: world.url, accessToken: 'any' });
 * });
 */
export function worldFixture(url: string, options: Omit<ConnectOptions, 'world'> = {}): Fixture<RemoteMock> {
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads in this pattern which fixtures a fixture needs.
  return async ({}, use) => {
    const world = connectMock(url, { ...options, world: `test-${crypto.randomUUID()}` });
    await world.reset();
    await use(world);
    await world.worlds.delete(world.name);
  };
}
