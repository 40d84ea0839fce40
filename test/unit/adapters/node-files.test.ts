import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../../mocks/adapters/node.ts';
import type { PresenceMock } from '../../../mocks/index.ts';

let server: MockServer<PresenceMock>;
beforeAll(async () => {
  server = await startMockServer({ port: 0 });
});
afterAll(() => server.close());

/** A call with an arbitrary path, which `fetch` would normalize. */
async function get(path: string): Promise<{ readonly status: number; readonly body: string }> {
  const call = request({ host: '127.0.0.1', port: server.port, path }).end();
  const [response] = await once(call, 'response');
  return { status: response.statusCode, body: await text(response) };
}

const UPWARDS = [
  '..',
  '%2e%2e',
  '.%2e',
  '..%2f',
  '..%5c',
  '%252e%252e',
  '..;',
  '....//',
  '%c0%ae%c0%ae',
  '..%00',
];
const PLACES = [
  '/__mock/console',
  '/worlds/a/__mock/console',
  '/__mock',
  '/worlds',
  '',
  '/__mock/console/openapi',
];
const FILES = ['package.json', 'etc/passwd', 'mocks/generated/console/index.html', 'openapi/genesys.yaml'];

test('Path traversal never returns a file', async () => {
  for (const place of PLACES) {
    for (const up of UPWARDS) {
      for (const file of FILES) {
        for (const path of [`${place}/${up}/${file}`, `${place}/${`${up}/`.repeat(12)}${file}`]) {
          const { status, body } = await get(path);
          expect({ path, isRefused: status >= 300 }).toEqual({ path, isRefused: true });
          expect(body).not.toMatch(/"version"|root:|<script|openapi: 3/);
        }
      }
    }
  }
});

test.each([
  '/__mock/console/toString',
  '/__mock/console/__proto__',
  '/__mock/console/constructor',
  '/__mock/console//etc/passwd',
  '/__mock/console/file:///etc/passwd',
  '/__mock/console/console.js%00.html',
  '/__mock/console/%2fetc%2fpasswd',
  '/__mock/console/api-reference.js/../../../../package.json',
])('There is no such page: %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});
