import { beforeEach, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../../mocks/adapters/node.ts';
import type { PresenceMock } from '../../../mocks/index.ts';

/** What Chromium sends when a user types the URL. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

// A new server per test, because the first call loads the console.
let server: MockServer<PresenceMock>;
beforeEach(async () => {
  server = await startMockServer({ port: 0 });
  return () => server.close();
});

const get = (path: string, accept: string, method = 'GET'): Promise<Response> =>
  fetch(server.url + path, { method, headers: { accept }, redirect: 'manual' });

test.each([
  ['/', '/__mock/console'],
  ['/?from=terminal', '/__mock/console'],
  ['/worlds/test-7', '/worlds/test-7/__mock/console'],
  ['/worlds/test-7/', '/worlds/test-7/__mock/console'],
  ['/__mock', '/__mock/console'],
  ['/__mock/', '/__mock/console'],
  ['/worlds/test-7/__mock/', '/worlds/test-7/__mock/console'],
])('a browser that opens %s is redirected to %s', async (path, location) => {
  const response = await get(path, BROWSER);
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(location);
  expect(response.headers.get('vary')).toBe('accept');
  const page = await get(location, BROWSER);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

test.each([
  ['/', '*/*', 'GET'],
  ['/', 'application/json', 'GET'],
  ['/', BROWSER, 'POST'],
  ['/api/v2/nothing', BROWSER, 'GET'],
])('%s with Accept: %s from %s is a Genesys Cloud call', async (path, accept, method) => {
  const response = await get(path, accept, method);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'not.found', contextId: expect.any(String) });
});

test('a page of the console is not in the journal', async () => {
  await get('/', BROWSER);
  expect(server.world().journal.size).toBe(0);
});

test.each(['/__mock', '/__mock/', '/__mock/nope'])(
  'GET %s lists the console and the operations',
  async (path) => {
    const response = await get(path, 'application/json');
    expect(response.status).toBe(404);
    const { message } = await response.json();
    for (const name of ['health', 'faults', 'journal', '/__mock/console']) expect(message).toContain(name);
  },
);
