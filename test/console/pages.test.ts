import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import type { PresenceMock } from '../../mocks/index.ts';

let server: MockServer<PresenceMock>;
beforeAll(async () => {
  server = await startMockServer({ port: 0 });
});
afterAll(() => server.close());

/** Sends the request target unchanged; `fetch` would normalize it. */
function get(
  target: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request({ port: server.port, host: '127.0.0.1', path: target, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    call.on('error', reject).end();
  });
}

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

describe('The pages of the console', () => {
  test.each(['/__mock/console', '/worlds/any/__mock/console'])(
    '%s can load only from the server',
    async (path) => {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': STRICT,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
      });
      expect(await response.text()).not.toMatch(/https?:\/\/(?!www\.w3\.org)|<script>|\son\w+=|style=/);
    },
  );

  test('let the specification viewer use inline styles, and load only from the server', async () => {
    const { headers } = await fetch(`${server.url}/__mock/console/specs`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test.each([
    ['/console.js', 'text/javascript; charset=utf-8'],
    ['/console.css', 'text/css; charset=utf-8'],
    ['/theme.js', 'text/javascript; charset=utf-8'],
    ['/specs.js', 'text/javascript; charset=utf-8'],
    ['/specs.css', 'text/css; charset=utf-8'],
    ['/api-reference.js', 'text/javascript; charset=utf-8'],
    ['/openapi/genesys.yaml', 'application/yaml; charset=utf-8'],
    ['/openapi/braincloud.yaml', 'application/yaml; charset=utf-8'],
    ['/openapi/mock-control.yaml', 'application/yaml; charset=utf-8'],
  ])('%s is sent once, and later requests return 304', async (path, type) => {
    const url = `${server.url}/__mock/console${path}`;
    const first = await fetch(url);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe(type);
    expect((await first.text()).length).toBeGreaterThan(100);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(`/__mock/console${path}`, { 'if-none-match': etag });
    expect(again).toEqual({ status: 304, body: '' });
  });

  test('are served with a trailing slash', async () => {
    const response = await fetch(`${server.url}/worlds/any/__mock/console/`, { redirect: 'manual' });
    expect(response.status).toBe(308);
    const location = new URL(response.headers.get('location') ?? '', response.url);
    expect(location.pathname).toBe('/worlds/any/__mock/console');
  });

  test.each([
    '/../../../package.json',
    '/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/openapi/../../package.json',
    '/openapi/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/console.js/',
    '/console.js%00.css',
    '/index.html',
    '/constructor',
    '/__proto__',
    '/toString',
  ])('return 404 for other paths: %s', async (path) => {
    const { status, body } = await get(`/__mock/console${path}`);
    expect(status).toBe(404);
    expect(body).toBe('The console does not have this page.\n');
  });

  test('do not accept POST', async () => {
    const response = await fetch(`${server.url}/__mock/console`, { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('do not create a world or a journal entry', async () => {
    await fetch(`${server.url}/worlds/unseen/__mock/console`);
    const worlds = (await (await fetch(`${server.url}/__mock/worlds`)).json()) as { name: string }[];
    expect(worlds.map(({ name }) => name)).not.toContain('unseen');
    expect(server.world().journal.size).toBe(0);
  });

  test('are refused to callers that are not allowed', async () => {
    const { status } = await get('/__mock/console', { host: 'evil.example.com' });
    expect(status).toBe(403);
  });
});
