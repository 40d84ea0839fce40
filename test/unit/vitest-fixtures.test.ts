import { afterAll, test as base, describe, expect } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import type { RemoteMock } from '../../mocks/control/connect-mock.ts';
import { type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { mockFixture, worldFixture } from '../../mocks/testing/vitest.ts';

const headers = { Authorization: 'Bearer any' };
const server: MockServer<PresenceMock> = await startMockServer({ port: 0 });
afterAll(() => server.close());

describe('mockFixture', () => {
  const test = base.extend<{ mock: PresenceMock }>({
    mock: mockFixture({ clock: new WorldClock({ frozen: true, startAt: '2026-03-01T00:00:00Z' }) }),
  });
  const seen: PresenceMock[] = [];

  test.for([1, 2])('gives a separate world to test %i', async (_, { mock }) => {
    expect(mock.journal.size).toBe(0);
    expect(seen).not.toContain(mock);
    seen.push(mock);
    await mock.fetch('https://api.mypurecloud.com/api/v2/systempresences', { headers });
    expect(mock.state().now).toBe('2026-03-01T00:00:00.000Z');
  });
});

describe('worldFixture', () => {
  const test = base.extend<{ world: RemoteMock }>({ world: worldFixture(server.url) });
  const seen: string[] = [];

  test.for([1, 2])('gives a separate world of the server to test %i', async (_, { world }) => {
    expect(seen).not.toContain(world.name);
    seen.push(world.name);
    expect((await fetch(`${world.url}/api/v2/systempresences`, { headers })).status).toBe(200);
    expect(await world.journal.entries()).toHaveLength(1);
    expect(server.world().journal.size).toBe(0);
  });

  test('deletes it afterwards', async ({ world }) => {
    const names = (await world.worlds.list()).map(({ name }) => name);
    expect(seen).toHaveLength(2);
    for (const name of seen) expect(names).not.toContain(name);
  });
});
