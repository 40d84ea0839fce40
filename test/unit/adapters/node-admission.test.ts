import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import {
  Control,
  type MockServer,
  type MockServerOptions,
  startMockServer,
} from '../../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { Worlds } from '../../../mocks/world/worlds.ts';

const onRefusal = vi.fn<(message: string) => void>();
let server: MockServer<PresenceMock>;

afterEach(async () => {
  onRefusal.mockClear();
  await server.close();
});

/** What Chromium sends when a user follows a link from another site. */
const followingALink = {
  'Sec-Fetch-Site': 'cross-site',
  'Sec-Fetch-Mode': 'navigate',
  'Sec-Fetch-Dest': 'document',
};

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Received {
  readonly status: number | undefined;
  readonly allowed: string | undefined;
  readonly body: string;
}

async function serve(options: MockServerOptions = {}): Promise<void> {
  server = await startMockServer({ port: 0, onRefusal, ...options });
}

/** A call with arbitrary headers, which `fetch` would not send. */
async function send({
  method = 'GET',
  path = '/api/v2/systempresences',
  headers,
  body,
}: Sent): Promise<Received> {
  const call = request({
    host: '127.0.0.1',
    port: server.port,
    method,
    path,
    headers: { Authorization: 'Bearer any', ...headers },
  }).end(body);
  const [response] = await once(call, 'response');
  return {
    status: response.statusCode,
    allowed: response.headers['access-control-allow-origin'],
    body: await text(response),
  };
}

describe('The Host header of a call', () => {
  test.each([
    'localhost',
    'LOCALHOST:1',
    'a.localhost:4010',
    'localhost.',
    '127.0.0.1:4010',
    '192.168.1.20',
    '[::1]:4010',
    'api.mypurecloud.de',
    'api.braincloudservers.com',
  ])('may be %s', async (Host) => {
    await serve();
    expect((await send({ headers: { Host } })).status).toBe(200);
    expect(onRefusal).not.toHaveBeenCalled();
  });

  test.each([
    '0.0.0.0',
    '0.0.0.0:4010',
    '[::]:4010',
    '[0:0:0:0:0:0:0:0]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:1]',
  ])(
    'may be %s only if the server listens there or allows it, because browsers do not send it Sec-Fetch headers',
    async (Host) => {
      await serve();
      expect((await send({ headers: { Host } })).status).toBe(403);
      await server.close();
      await serve({
        host: '0.0.0.0',
        allowHosts: ['::', '0:0:0:0:0:0:0:0', '::ffff:7f00:1', '0:0:0:0:0:ffff:7f00:1'],
      });
      expect((await send({ headers: { Host } })).status).toBe(200);
    },
  );

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4010', 'notlocalhost'])(
    'must not be "%s", which could belong to a page',
    async (Host) => {
      await serve();
      const { status, body, allowed } = await send({ headers: { Host } });
      expect({ status, allowed }).toEqual({ status: 403, allowed: undefined });
      expect(JSON.parse(body)).toMatchObject({
        code: 'host.not.allowed',
        message: expect.stringContaining('--allow-host'),
      });
      expect(server.world().journal.size).toBe(0);
    },
  );

  test('is accepted when allowed, with subdomains on request', async () => {
    await serve({ allowHosts: ['Mock.example', '.team.example'] });
    const status = async (Host: string): Promise<unknown> => (await send({ headers: { Host } })).status;
    expect(await status('mock.example:4010')).toBe(200);
    expect(await status('a.mock.example')).toBe(403);
    expect(await status('a.b.team.example')).toBe(200);
    expect(await status('team.example')).toBe(403);
    expect(onRefusal).toHaveBeenCalledWith(
      'The host name a.mock.example is not allowed on this server. To allow it, start the server with --allow-host a.mock.example ' +
        '(in code: allowHosts).',
    );
  });

  test.each(['', ' ', '.', 'mock.example:4010', 'https://mock.example', 'mock.example/path', 'a,b', 'a b'])(
    'cannot be allowed as "%s"',
    async (host) => {
      await serve();
      await expect(startMockServer({ port: 0, allowHosts: [host] })).rejects.toThrow(
        `"${host}" is not a valid hostname. Expected a name without scheme and port, such as mock.example.com or .example.com.`,
      );
    },
  );

  test('is the same with a trailing dot', async () => {
    await serve({ allowHosts: ['mock.example.'] });
    expect((await send({ headers: { Host: 'mock.example' } })).status).toBe(200);
    const worldAt = async (Host: string): Promise<unknown> =>
      JSON.parse((await send({ path: '/__mock/health', headers: { Host } })).body).world;
    for (const host of ['w1.localhost', 'w1.localhost.', 'W1.LOCALHOST.:4010', 'w1.localhost.:4010']) {
      expect(String(await worldAt(host)).toLowerCase()).toBe('w1');
    }
    for (const host of ['localhost.', 'localhost.:4010', '127.0.0.1'])
      expect(await worldAt(host)).toBe('default');
    // A name with more parts identifies no world, not even the default one.
    const { status } = await send({ headers: { Host: 'w1.localhost.localhost' } });
    expect(status).toBe(400);
  });

  test('can be any name when all are allowed', async () => {
    await serve({ allowHosts: ['*'] });
    expect((await send({ headers: { Host: 'evil.example' } })).status).toBe(200);
  });

  test('is checked for control calls and sockets too', async () => {
    await serve();
    const headers = { Host: 'evil.example' };
    expect((await send({ path: '/__mock/reset', method: 'POST', headers })).status).toBe(403);
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/channels/c`, { headers });
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(403);
  });
});

describe('A refusal', () => {
  const host = (Host: string) => send({ headers: { Host } });

  test('is logged once for each refused host name, whatever the port', async () => {
    await serve();
    for (const Host of ['a.example:1', 'A.example:2', 'b.example', 'a.example']) await host(Host);
    expect(onRefusal.mock.calls.map(([message]) => /--allow-host \S+/.exec(message)?.[0])).toEqual([
      '--allow-host a.example',
      '--allow-host b.example',
    ]);
  });

  test('logs at most 50 refused host names, then that there are more', async () => {
    await serve();
    for (let name = 0; name < 60; name++) expect((await host(`n${name}.example`)).status).toBe(403);
    const told = onRefusal.mock.calls.map(([message]) => message);
    expect(told).toHaveLength(51);
    expect(told.at(-1)).toBe('Further refused hosts and origins are not logged.');
  });

  test('a refused invalid Host header says what to do', async () => {
    await serve();
    const { body } = await host('a@localhost');
    expect(JSON.parse(body).message).toBe(
      'The host name a@localhost is not allowed on this server. Send a valid Host header.',
    );
  });
});

describe('A request without Origin from a page of another site', () => {
  const paths = [
    '/api/v2/systempresences',
    '/worlds/new',
    '/__mock/console',
    '/__mock/state',
    '/__mock/events',
    '/__mock?x',
    '/worlds/a/__mock/snapshot',
  ];
  const sites = ['cross-site', 'same-site'];

  test.each(paths)('is refused: %s', async (path) => {
    await serve();
    for (const site of sites) {
      const { status, body } = await send({ path, headers: { 'Sec-Fetch-Site': site } });
      expect(status).toBe(403);
      expect(JSON.parse(body)).toMatchObject({ code: 'origin.not.allowed' });
    }
  });

  test.each<[string, Record<string, string>]>([
    ['an image', { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' }],
    ['an iframe', { 'Sec-Fetch-Dest': 'iframe' }],
    ['a frame', { 'Sec-Fetch-Dest': 'frame' }],
    ['an object', { 'Sec-Fetch-Dest': 'object' }],
    ['an embed', { 'Sec-Fetch-Dest': 'embed' }],
    ['a fenced frame', { 'Sec-Fetch-Dest': 'fencedframe' }],
    ['a navigation without a destination', { 'Sec-Fetch-Dest': '' }],
    ['a prefetch', { 'Sec-Purpose': 'prefetch' }],
    ['a prefetch of speculation rules', { 'Sec-Fetch-Site': 'none', 'Sec-Purpose': 'prefetch' }],
    ['a prerender of speculation rules', { 'Sec-Fetch-Site': 'none', 'Sec-Purpose': 'prefetch;prerender' }],
    ['a prerender', { 'Sec-Purpose': 'prefetch;prerender' }],
    ['a prefetch of an older browser', { Purpose: 'prefetch' }],
  ])('as %s creates no world, uses up no fault and is in no journal', async (_, load) => {
    const makeWorld = vi.fn((name: string) => createPresenceMock({ name }));
    await serve({ makeWorld });
    const { faults, journal } = server.world();
    faults.add({ operation: '*', status: 503, times: 1 });
    for (const site of sites) {
      const headers = { ...followingALink, 'Sec-Fetch-Site': site, ...load };
      for (const path of [
        '/api/v2/systempresences',
        '/worlds/a/oauth/authorize',
        '/worlds/a/x',
        '/__mock/console',
      ]) {
        expect(await send({ path, headers })).toMatchObject({ status: 403, allowed: undefined });
      }
    }
    expect(makeWorld.mock.calls).toEqual([['default']]);
    expect(faults.list()).toHaveLength(1);
    expect(journal.size).toBe(0);
  });

  test('can navigate to a page, but not to the control API', async () => {
    await serve();
    const isRefused = async (path: string) => {
      return (await send({ path, headers: followingALink })).body.includes('origin.not.allowed');
    };
    for (const path of ['/__mock/console', '/worlds/a/__mock/console?tab=1', '/oauth/authorize']) {
      expect(await isRefused(path)).toBe(false);
    }
    for (const path of ['/__mock/state', '/__mock/events', '/__mock?x', '/worlds/a/__mock/snapshot']) {
      expect(await isRefused(path)).toBe(true);
    }
  });

  test('can navigate into an existing world and creates none', async () => {
    const makeWorld = vi.fn((name: string) => createPresenceMock({ name }));
    await serve({ makeWorld });
    const path = '/worlds/a/oauth/authorize';
    const before = await send({ path, headers: followingALink });
    expect(before.status).toBe(403);
    expect(JSON.parse(before.body).message).toContain('A link from another site cannot create a world');
    expect(makeWorld.mock.calls).toEqual([['default']]);
    expect((await send({ path: '/worlds/A/__mock/state' })).status).toBe(200);
    expect((await send({ path, headers: followingALink })).status).toBe(400);
  });

  test('is accepted from the same origin or the address bar', async () => {
    await serve();
    for (const site of ['same-origin', 'none']) {
      const { status } = await send({ path: '/__mock/state', headers: { 'Sec-Fetch-Site': site } });
      expect(status).toBe(200);
    }
  });

  test('can reach the control API when its origin is allowed', async () => {
    await serve();
    const headers = { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:5173' };
    expect((await send({ path: '/__mock/state', headers })).status).toBe(200);
  });
});

describe('Pages', () => {
  const preflight = { 'Access-Control-Request-Method': 'POST' };

  test.each([
    'http://localhost:5173',
    'https://localhost',
    'http://app.localhost:3000',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
    'capacitor://localhost',
  ])('from this machine may call everything: %s', async (Origin) => {
    await serve();
    expect(await send({ headers: { Origin } })).toMatchObject({ status: 200, allowed: Origin });
    const control = { path: '/__mock/reset', method: 'POST', headers: { Origin } };
    expect(await send(control)).toMatchObject({ status: 200, allowed: Origin });
    const asked = await send({ ...control, method: 'OPTIONS', headers: { Origin, ...preflight } });
    expect(asked).toMatchObject({ status: 204, allowed: Origin });
  });

  test.each([
    'https://evil.example',
    'http://localhost.evil.example',
    'http://192.168.1.20',
    'null',
    'localhost',
  ])('from elsewhere may call nothing, and do not learn why: %s', async (Origin) => {
    await serve();
    const world = server.world();
    const before = world.snapshot();
    const headers = { Origin, 'Content-Type': 'text/plain' };
    for (const sent of [
      { headers },
      { path: '/__mock/health', headers },
      { path: '/__mock/reset', method: 'POST', headers },
      { path: '/worlds/a/__mock/reset', method: 'POST', headers },
      { path: '/__mock/reset', method: 'OPTIONS', headers: { ...headers, ...preflight } },
      { path: '/dispatcherv2', method: 'POST', headers, body: '{}' },
    ]) {
      expect(await send(sent)).toMatchObject({ status: 403, allowed: undefined });
    }
    expect(world.snapshot()).toEqual(before);
    expect(world.journal.size).toBe(0);
    expect(onRefusal).toHaveBeenCalledWith(
      expect.stringContaining(`start the server with --allow-origin ${Origin}`),
    );
  });

  test('of other sites cannot open sockets by navigation or create worlds', async () => {
    const makeWorld = vi.fn((name: string) => createPresenceMock({ name }));
    await serve({ makeWorld });
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/worlds/a/channels/c`, {
      headers: followingALink,
    });
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(403);
    expect(makeWorld.mock.calls).toEqual([['default']]);
  });

  test('of other sites cannot open sockets', async () => {
    await serve();
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/channels/c`, {
      origin: 'https://evil.example',
    });
    socket.on('error', () => {});
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(403);
  });

  test('of the server itself can call it under every name', async () => {
    await serve({ allowHosts: ['mock.example'] });
    const headers = { Host: 'mock.example:4010', Origin: 'http://mock.example:4010' };
    expect((await send({ headers })).status).toBe(200);
    expect((await send({ headers: { ...headers, Origin: 'http://mock.example:9999' } })).status).toBe(403);
  });

  test('of allowed origins can call the server', async () => {
    await serve({ allowOrigins: ['https://app.example/', 'null'] });
    const status = async (Origin: string): Promise<unknown> => (await send({ headers: { Origin } })).status;
    expect(await status('https://app.example')).toBe(200);
    expect(await status('null')).toBe(200);
    expect(await status('http://app.example')).toBe(403);
  });

  test('of any origin can call the server when all are allowed', async () => {
    await serve({ allowOrigins: ['*'] });
    expect(await send({ headers: { Origin: 'https://evil.example' } })).toMatchObject({ status: 200 });
  });

  test('on public addresses get private network access when allowed', async () => {
    await serve({ allowOrigins: ['https://app.example'] });
    const call = request({
      host: '127.0.0.1',
      port: server.port,
      method: 'OPTIONS',
      path: '/api/v2/systempresences',
      headers: {
        Origin: 'https://app.example',
        'Access-Control-Request-Private-Network': 'true',
        ...preflight,
      },
    }).end();
    const [response] = await once(call, 'response');
    response.resume();
    expect(response.headers['access-control-allow-private-network']).toBe('true');
  });

  test.each(['app.example', 'https://app.example/path', 'ftp://app.example', 'https://'])(
    'cannot be allowed by a value that is not an origin: %s',
    async (origin) => {
      await serve();
      await expect(startMockServer({ port: 0, allowOrigins: [origin] })).rejects.toThrow(
        `"${origin}" is not a valid origin. Expected scheme, host and port only, such as https://app.example.com.`,
      );
    },
  );
});

describe('Control of a server that others can reach', () => {
  test('requires a token, except for health', async () => {
    await serve({ host: '0.0.0.0' });
    expect((await send({ path: '/__mock/health' })).status).toBe(200);
    expect(await send({ path: '/__mock/reset', method: 'POST' })).toMatchObject({
      status: 403,
      body: expect.stringContaining('--control-token'),
    });
  });

  test.each(['', ' ', '\t', 's3cret ', 's3crét'])(
    'does not begin with the token "%s"',
    async (controlToken) => {
      await serve();
      const starting = startMockServer({ port: 0, host: '0.0.0.0', controlToken });
      await expect(starting).rejects.toThrow(/^The control token (?:is empty|must contain only)/);
      await expect(starting).rejects.not.toThrow('s3cr');
      expect(
        () =>
          new Control(new Worlds({ make: (name) => createPresenceMock({ name }) }), { token: controlToken }),
      ).toThrow(TypeError);
    },
  );

  test('accepts the control token only', async () => {
    await serve({ host: '0.0.0.0', controlToken: 'a-secret' });
    const reset = { path: '/__mock/reset', method: 'POST' };
    expect((await send(reset)).status).toBe(401);
    for (const Authorization of [
      '',
      'Bearer',
      'Bearer ',
      'Bearer  ',
      'Bearer a-secre',
      'Bearer a-secrets',
      'Basic a-secret',
    ]) {
      expect((await send({ ...reset, headers: { Authorization } })).status).toBe(401);
    }
    expect((await send({ ...reset, headers: { Authorization: 'Bearer a-secret' } })).status).toBe(200);
    expect((await send({ path: '/__mock/health' })).status).toBe(200);
  });
});
