import { connectMock, type PresenceMock } from 'presence-kit/mocks';
import { type MockServer, startMockServer } from 'presence-kit/mocks/node';
import { matchers } from 'presence-kit/mocks/vitest';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PresenceClient } from './presence-client.ts';
import { type Prism, startPrism } from './prism.ts';

expect.extend(matchers);

const MIA = '10000000-0000-4000-8000-000000000003';
const BUSY = '31fe3bac-dea6-44b7-bed7-47f91660a1a0';

let server: MockServer<PresenceMock>;
let prism: Prism;
let client: PresenceClient;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  prism = await startPrism(server.url);
  client = new PresenceClient(prism.url);
}, 30_000);
beforeEach(() => server.world().reset());
afterAll(async () => {
  prism?.stop();
  await server?.close();
});

test('Valid calls pass and change the presence', async () => {
  await client.setPresence(MIA, BUSY, 'Back at 3');

  expect(await client.presenceOf(MIA)).toBe('Busy');
  expect(server.world()).toHaveCalled('patchUserPresencesPurecloud', { body: { message: 'Back at 3' } });
});

test('A new status can be set', async () => {
  const id = await client.addStatus('Paperwork', 'Busy');
  await client.setPresence(MIA, id, '');

  expect(await client.presenceOf(MIA)).toBe('Busy');
});

test('Prism refuses an invalid call before it reaches the service', async () => {
  await expect(client.addStatus('Asleep', 'Dreaming')).rejects.toThrow(/returned 422.*systemPresence/);

  expect(server.world()).not.toHaveCalled('postPresenceDefinitions0');
});

test('Prism reports an invalid answer', async () => {
  const wrong = { status: 200, body: { presenceDefinition: 'Busy' }, untyped: true };
  await connectMock(server.url).overrides.set('getUserPresencesPurecloud', wrong);

  await expect(client.presenceOf(MIA)).rejects.toThrow(/violations.*presenceDefinition must be object/i);
});
