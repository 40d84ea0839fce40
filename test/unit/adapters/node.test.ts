import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type MockServer, type ServeOptions, serveWorlds } from '../../../mocks/adapters/node/server.ts';
import { ListenError, startMockServer } from '../../../mocks/adapters/node.ts';
import { createPresenceMock } from '../../../mocks/index.ts';
import { Worlds } from '../../../mocks/world/worlds.ts';
import { FakeMock } from './fake-mock.ts';
import { gzipBytes, zipBomb } from './zip.ts';

const onError = vi.fn<(error: unknown) => void>();
const open: MockServer<unknown>[] = [];

let mock: FakeMock;

beforeEach(() => {
  mock = new FakeMock();
});
afterEach(async () => {
  onError.mockClear();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server on a free port with `mock` as default world, and a new fake for each other world. */
async function serve(options: ServeOptions & { maxWorlds?: number } = {}): Promise<MockServer<FakeMock>> {
  const { maxWorlds = 10, ...rest } = options;
  const worlds = new Worlds({ make: (name) => (name === 'default' ? mock : new FakeMock()), maxWorlds });
  const server = await serveWorlds(worlds, { port: 0, onError, ...rest });
  open.push(server);
  return server;
}

/** Sends bytes and resolves to everything received until the server closes. */
function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      received += chunk;
    });
    // A reset connection has ended too.
    socket.on('error', () => {});
    socket.on('close', () => resolve(received));
  });
}

describe('a slow caller', () => {
  test('with its headers gets 408', async () => {
    const { port } = await serve({ headersTimeoutMs: 20, requestTimeoutMs: 10_000 });
    expect(await sendRaw(port, 'GET / HTTP/1.1\r\nHost: localhost\r\n')).toContain('408 Request Timeout');
  });

  test('with its body gets 408 without reaching the mock', async () => {
    const { port } = await serve({ headersTimeoutMs: 20, requestTimeoutMs: 20 });
    const head = 'POST /api/v2/hello HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n';
    expect(await sendRaw(port, `${head}{`)).toContain('408 Request Timeout');
    expect(mock.calls).toEqual([]);
  });
});

describe('an invalid limit', () => {
  test.each<ServeOptions>([
    { maxBodyBytes: 0 },
    { maxBodyBytes: Number.NaN },
    { maxMessageBytes: 0 },
    { headersTimeoutMs: 0 },
    { requestTimeoutMs: -1 },
  ])('is refused, because libraries treat it as no limit: %s', async (options) => {
    await expect(startMockServer({ port: 0, ...options })).rejects.toThrow(
      `${Object.keys(options)[0]} must be a number of at least 1, got ${Object.values(options)[0]}.`,
    );
  });
});

test('refuses TLS with an empty key or certificate', async () => {
  for (const tls of [
    { key: '', cert: 'x' },
    { key: 'x', cert: '' },
  ]) {
    await expect(startMockServer({ port: 0, tls })).rejects.toThrow('`tls` requires a key and a certificate');
  }
});

describe('requests', () => {
  test('passes method, path, query, lower-case headers and body', async () => {
    const { url, port } = await serve();
    await fetch(`${url}/api/v2/hello?a=%20b`, {
      method: 'PATCH',
      headers: { Authorization: 'Bearer token', 'Content-Type': 'application/json' },
      body: '{"a":"ü"}',
    });
    expect(mock.call).toMatchObject({
      method: 'PATCH',
      path: '/api/v2/hello',
      query: 'a=%20b',
      headers: {
        authorization: 'Bearer token',
        'content-type': 'application/json',
        host: `127.0.0.1:${port}`,
      },
      bodyText: '{"a":"ü"}',
    });
  });

  test('reads a body in chunks that split a character', async () => {
    const { url } = await serve();
    const bytes = new TextEncoder().encode('{"a":"ü"}');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 7));
        controller.enqueue(bytes.subarray(7));
        controller.close();
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    await fetch(`${url}/api/v2/hello`, init);
    expect(mock.call.bodyText).toBe('{"a":"ü"}');
  });

  test('accepts an absolute URL from a proxy', async () => {
    const { port } = await serve();
    await sendRaw(
      port,
      'GET http://api.mypurecloud.com/api/v2/hello?a=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    );
    expect(mock.call).toMatchObject({ path: '/api/v2/hello', query: 'a=1' });
  });

  test('unzips a gzip body', async () => {
    const { url } = await serve();
    const headers = { 'Content-Encoding': 'gzip' };
    await fetch(`${url}/api/v2/hello`, { method: 'POST', headers, body: gzipBytes('{"a":"ü"}') });
    expect(mock.call.bodyText).toBe('{"a":"ü"}');
  });

  test.each([
    ['a body that is not valid gzip', 'gzip', '{"a":1}'],
    ['an unsupported encoding', 'br', '{"a":1}'],
  ])('passes %s to the mock as unreadable', async (_, encoding, body) => {
    const { url } = await serve();
    await fetch(`${url}/api/v2/hello`, { method: 'POST', headers: { 'Content-Encoding': encoding }, body });
    expect(mock.call.bodyText).toBe('\u{FFFD}');
  });

  test('answers HEAD with the length of the omitted body', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/api/v2/hello`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('26');
    expect(await response.text()).toBe('');
  });

  test('answers OPTIONS with the methods of a path', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/api/v2/hello`, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([
      204,
      'GET, POST, PATCH, HEAD, OPTIONS',
    ]);
    expect(mock.calls).toEqual([]);
  });

  test('passes OPTIONS of an unknown path to the mock', async () => {
    const { url } = await serve();
    await fetch(`${url}/nothing`, { method: 'OPTIONS' });
    expect(mock.call).toMatchObject({ method: 'OPTIONS', path: '/nothing' });
  });
});

describe('bodies that are too large', () => {
  test.each<[string, () => BodyInit, Record<string, string>]>([
    ['declared', () => 'x'.repeat(100_000), {}],
    ['in pieces', () => new Blob(['x'.repeat(100_000)]).stream(), {}],
    ['zipped', () => zipBomb(), { 'Content-Encoding': 'gzip' }],
    ['deflated', () => zipBomb('deflate'), { 'Content-Encoding': 'deflate' }],
  ])("gets the mock's answer to a body over the limit: %s", async (_, body, headers) => {
    const { url } = await serve({ maxBodyBytes: 70_000 });
    mock.next = { status: 413, headers: {}, bodyText: 'too large' };
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body: body(), duplex: 'half' };
    const response = await fetch(`${url}/api/v2/hello`, init);
    expect([response.status, await response.text()]).toEqual([413, 'too large']);
    expect(mock.call.bodyText).toHaveLength(70_001);
  });

  test('keeps the connection usable', async () => {
    const { port } = await serve({ maxBodyBytes: 10 });
    const large = `POST /api/v2/hello HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\n${'x'.repeat(5000)}`;
    const small = 'GET /api/v2/hello HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
    await sendRaw(port, large + small);
    expect(mock.calls.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });
});

describe('cross-origin pages', () => {
  test('may read the answer, its rate limit and its correlation id', async () => {
    const { url } = await serve();
    const { headers } = await fetch(`${url}/api/v2/hello`, { headers: { Origin: 'http://localhost:5173' } });
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(headers.get('vary')).toBe('Origin');
    expect(headers.get('access-control-expose-headers')?.split(', ')).toEqual([
      'ININ-Correlation-Id',
      'inin-ratelimit-count',
      'inin-ratelimit-allowed',
      'inin-ratelimit-reset',
      'Retry-After',
    ]);
  });

  test('get their preflight answered without the mock', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/api/v2/hello`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'http://localhost:5173',
        'Access-Control-Request-Method': 'PATCH',
        'Access-Control-Request-Headers': 'authorization,content-type,x-appid,x-sig',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('PATCH');
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'authorization,content-type,x-appid,x-sig',
    );
    expect(mock.calls).toEqual([]);
  });

  test('get no CORS headers without Origin', async () => {
    const { url } = await serve();
    const { headers } = await fetch(`${url}/api/v2/hello`);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('answers', () => {
  test('gets status, headers and body, with its length in bytes', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/api/v2/hello`);
    expect(response.status).toBe(200);
    expect(response.headers.get('inin-correlation-id')).toBe('c-1');
    expect(response.headers.get('content-length')).toBe('26');
    expect(await response.json()).toEqual({ greeting: 'Grüß dich' });
  });

  test('gets an answer without a body', async () => {
    const { url } = await serve();
    mock.next = { status: 204, headers: {}, bodyText: '' };
    const response = await fetch(`${url}/api/v2/hello`, { method: 'DELETE' });
    expect(response.status).toBe(204);
    expect(response.headers.has('content-length')).toBe(false);
  });

  test('are 500 when the mock throws, which is reported', async () => {
    const { url } = await serve();
    const bug = new Error('a bug with a secret in it');
    mock.next = bug;
    const response = await fetch(`${url}/api/v2/hello`);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      message: 'The mock failed to answer this call. This is a bug in the mock.',
      code: 'mock.failed',
      status: 500,
    });
    expect(onError).toHaveBeenCalledExactlyOnceWith(bug);
  });

  test('runs a presence scenario with the whole mock', async () => {
    const server = await startMockServer({ port: 0 });
    open.push(server);
    const response = await fetch(`${server.url}/api/v2/systempresences`, {
      headers: { Authorization: 'Bearer any' },
    });
    expect(await response.json()).toHaveLength(10);
  });

  test('uses the given mock', async () => {
    const own = createPresenceMock();
    const server = await startMockServer({ port: 0, mock: own });
    open.push(server);
    await fetch(`${server.url}/api/v2/systempresences`, { headers: { Authorization: 'Bearer any' } });
    expect(own.journal.entries()).toHaveLength(1);
    expect(server.world()).toBe(own);
    expect(server.world('other')).not.toBe(own);
  });
});

describe('worlds', () => {
  test('keep a world per path prefix', async () => {
    const server = await serve();
    await fetch(`${server.url}/worlds/a/api/v2/hello?x=1`);
    expect(server.world('a').call).toMatchObject({ path: '/api/v2/hello', query: 'x=1' });
    expect(server.world('b').calls).toEqual([]);
    expect(mock.calls).toEqual([]);
  });

  test('are found by host name', async () => {
    const server = await serve();
    await sendRaw(
      server.port,
      'GET /api/v2/hello HTTP/1.1\r\nHost: a.localhost:4010\r\nConnection: close\r\n\r\n',
    );
    expect(server.world('a').calls).toHaveLength(1);
  });

  test.each([
    ['an invalid name', '/worlds/no%20name/x', 400, 'invalid.world'],
    ['a world over the limit', '/worlds/b/x', 503, 'too.many.worlds'],
  ])('refuses %s, and says why', async (_, path, status, code) => {
    const server = await serve({ maxWorlds: 1 });
    server.world('a');
    const response = await fetch(server.url + path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, code });
    expect(onError).not.toHaveBeenCalled();
  });

  test('pass control calls with the name of the world', async () => {
    const answer = vi.fn((_world: string, { path }: { path: string }) =>
      path.startsWith('/__mock') ? { status: 202, headers: {}, bodyText: 'controlled' } : undefined,
    );
    const { url } = await serve({ control: { answer } });
    expect(await (await fetch(`${url}/worlds/a/__mock/reset`, { method: 'POST' })).text()).toBe('controlled');
    expect(answer).toHaveBeenCalledWith(
      'a',
      expect.objectContaining({ method: 'POST', path: '/__mock/reset' }),
    );
    expect((await fetch(`${url}/api/v2/hello`)).status).toBe(200);
  });
});

describe('delivery of the answer', () => {
  test('is delayed by the world clock', async () => {
    const { url } = await serve();
    mock.deliver({ delayMs: 2_000 });
    const asked = mock.asked();
    const response = fetch(`${url}/api/v2/hello`);
    await asked;
    expect(mock.clock.pending).toBe(1);
    mock.clock.advance(2_000);
    expect((await response).status).toBe(200);
  });

  test('is cut before the first byte', async () => {
    const { port } = await serve();
    mock.deliver({ cut: 'before' });
    expect(await sendRaw(port, 'GET /api/v2/hello HTTP/1.1\r\nHost: localhost\r\n\r\n')).toBe('');
  });

  test('is cut after its delay', async () => {
    const { port } = await serve();
    mock.deliver({ delayMs: 2_000, cut: 'before' });
    const asked = mock.asked();
    const received = sendRaw(port, 'GET /api/v2/hello HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await asked;
    mock.clock.advance(2_000);
    expect(await received).toBe('');
  });

  test('is cut in the middle of the body', async () => {
    const { port } = await serve();
    mock.deliver({ cut: 'midway' });
    const received = await sendRaw(port, 'GET /api/v2/hello HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(received).toContain('content-length: 26');
    expect(received.split('\r\n\r\n')[1]).toBe('{"greeting":"');
  });

  test('is dropped when the caller disconnects', async () => {
    const { url } = await serve();
    mock.deliver({ delayMs: 2_000 });
    const cleared = new Promise<void>((resolve) => {
      const { clearTimeout } = mock.clock;
      vi.spyOn(mock.clock, 'clearTimeout').mockImplementation((timer) => {
        clearTimeout.call(mock.clock, timer);
        resolve();
      });
    });
    const controller = new AbortController();
    const asked = mock.asked();
    const response = fetch(`${url}/api/v2/hello`, { signal: controller.signal });
    await asked;
    controller.abort();
    await expect(response).rejects.toThrow();
    await cleared;
    expect(mock.clock.pending).toBe(0);
  });
});

describe('starting and stopping', () => {
  test('reports a port in use in one line', async () => {
    const { port } = await serve();
    const failure = serve({ port });
    await expect(failure).rejects.toBeInstanceOf(ListenError);
    await expect(failure).rejects.toThrow(
      `Cannot listen on 127.0.0.1, port ${port}: the port is in use. Stop the process that uses it, or choose another port (0 for any free port).`,
    );
  });

  test.each([70_000, -1, 1.5])('refuses %s as a port', async (port) => {
    await expect(serve({ port })).rejects.toThrow('the port must be an integer from 0 to 65535.');
  });

  test('refuses an empty host', async () => {
    const failure = serve({ host: '' });
    await expect(failure).rejects.toBeInstanceOf(ListenError);
    await expect(failure).rejects.toThrow('the host is empty. Use 127.0.0.1');
  });

  test('stops with idle, waiting and stalled connections open', async () => {
    const server = await serve();
    await fetch(`${server.url}/api/v2/hello`);
    mock.deliver({ stall: true });
    const asked = mock.asked();
    const stalled = fetch(`${server.url}/api/v2/hello`);
    const failed = expect(stalled).rejects.toBeInstanceOf(TypeError);
    await asked;
    await Promise.all([server.close(), server.close()]);
    await failed;
    await expect(fetch(server.url)).rejects.toBeInstanceOf(TypeError);
  });

  test('stops at the end of a block that uses it', async () => {
    let url: string;
    {
      await using server = await serve();
      ({ url } = server);
      expect((await fetch(`${url}/api/v2/hello`)).status).toBe(200);
    }
    await expect(fetch(url)).rejects.toBeInstanceOf(TypeError);
  });
});
