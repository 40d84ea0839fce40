import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type MockServer,
  type MockServerOptions,
  selfSignedCertificate,
  startMockServer,
} from '../../../mocks/adapters/node.ts';
import type { PresenceMock } from '../../../mocks/index.ts';
import { oauthClient } from '../../contract/seed-ids.ts';
import { until } from '../../until.ts';

/** A call as the upstream service received it. */
interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly raw: readonly string[];
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const BINARY = gzipSync('{"entities":[]}');
const UNKNOWN = '/api/v2/routing/wrapupcodes';
const received: Received[] = [];
let service: Server;
let serviceUrl: string;
let server: MockServer<PresenceMock>;

beforeAll(async () => {
  service = createServer(async (request, response) => {
    const { method, url, rawHeaders: raw, headers } = request;
    received.push({ method, url, raw, headers, body: await text(request) });
    if (url?.endsWith('/stalled')) return;
    if (url?.endsWith('/cut')) {
      response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
    } else if (url?.endsWith('/redirect')) response.writeHead(302, { Location: '/elsewhere' }).end();
    else if (url?.endsWith('/unauthorized')) response.writeHead(401).end();
    else {
      response.setHeader('ININ-Correlation-Id', 'abc');
      response.writeHead(207, 'Odd', { 'Content-Encoding': 'gzip', 'Set-Cookie': ['a=1', 'b=2'] });
      response.end(BINARY);
    }
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});
afterAll(() => service.close());
beforeEach(() => received.splice(0));
afterEach(() => server.close());

async function serve(options: MockServerOptions = {}): Promise<void> {
  server = await startMockServer({ port: 0, genesys: serviceUrl, ...options });
}

/** A call as bytes, and its answer as bytes. */
async function exchange(lines: readonly string[], body: string | Buffer = ''): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  socket.write(`${lines.join('\r\n')}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  socket.write(body);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

function call(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { authorization: 'Bearer real-token', ...init.headers },
  });
}

describe('What is forwarded', () => {
  test('method, query, headers and body of an unknown path are forwarded unchanged', async () => {
    await serve({ genesys: `${serviceUrl}/base/` });
    const zipped = gzipSync('{"a":1}');
    await exchange(
      [
        `POST /worlds/mine${UNKNOWN}?a=1&a=%20b HTTP/1.1`,
        'X-Odd: One',
        'X-Hop: 1',
        'Connection: X-Hop',
        'Authorization: Bearer real-token',
        'Cookie: other=app',
        'Content-Encoding: gzip',
        `Content-Length: ${zipped.byteLength}`,
      ],
      zipped,
    );
    expect(received).toHaveLength(1);
    const [{ method, url, raw, headers } = { raw: [], headers: {} }] = received;
    expect([method, url]).toEqual(['POST', `/base${UNKNOWN}?a=1&a=%20b`]);
    expect(raw.join(' ')).toContain('X-Odd One Authorization Bearer real-token Content-Encoding gzip');
    expect(headers.host).toBe(new URL(serviceUrl).host);
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('x-hop');
  });

  test('the answer is returned unchanged: status, header spelling, bytes', async () => {
    await serve();
    const answer = await exchange([`GET ${UNKNOWN} HTTP/1.1`]);
    expect(answer).toMatch(/^HTTP\/1\.1 207 Odd\r\n/);
    expect(answer).toContain('ININ-Correlation-Id: abc');
    expect(answer).toContain('Set-Cookie: a=1\r\nSet-Cookie: b=2');
    expect(answer).toContain(BINARY.toString('latin1'));
  });

  test('a redirect is returned and not followed', async () => {
    await serve();
    const answer = await call(`${UNKNOWN}/redirect`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/elsewhere']);
    expect(received).toHaveLength(1);
  });

  test('a path with dot segments is not forwarded', async () => {
    await serve();
    const paths = ['/api/../oauth/token', '/api/v2/%2e%2e/%2E./x', '/api/v2/./x', '/api/v2/..'];
    for (const path of paths) expect(await exchange([`GET ${path} HTTP/1.1`])).toContain('404');
    expect(received).toEqual([]);
  });

  test('known operations and paths outside the API are not forwarded', async () => {
    await serve();
    expect((await call('/api/v2/systempresences')).status).toBe(200);
    expect((await call('/favicon.ico')).status).toBe(404);
    expect((await call('/__mock/health')).status).toBe(200);
    expect((await call(UNKNOWN, { method: 'HEAD' })).status).toBe(207);
    expect((await call('/api/v2/users/me', { method: 'HEAD' })).status).toBe(200);
    expect(received.map(({ url }) => url)).toEqual([UNKNOWN]);
  });

  test('known operations are forwarded by id, or by method and path', async () => {
    await serve({ forward: ['getUsersMe', 'GET /api/v2/users/*/presences/**'] });
    const paths = ['/api/v2/users/me', '/api/v2/users/x/presences/purecloud', '/api/v2/users'];
    const statuses = [];
    for (const path of paths) statuses.push((await call(path)).status);
    expect(statuses).toEqual([207, 207, 200]);
    server.world().override('getUsersMe', (_call, builtIn) => builtIn());
    expect((await call('/api/v2/users/me')).status).toBe(200);
  });

  test('an unknown operation to forward is an error that lists the known ones', async () => {
    await expect(startMockServer({ port: 0, genesys: serviceUrl, forward: ['getUsrs'] })).rejects.toThrow(
      /"getUsrs" is not a known operation\. .*Known operations: .*getUsers/,
    );
    await expect(startMockServer({ port: 0, forward: ['getUsers'] })).rejects.toThrow(
      '`forward` requires a real service',
    );
    await expect(startMockServer({ port: 0, genesys: 'mypurecloud.xx' })).rejects.toThrow(
      /"mypurecloud\.xx" is not a valid service address\. Expected a region \(mypurecloud\.com, /,
    );
    await serve();
  });

  test("pages get the mock's CORS headers, and pages of other origins are refused", async () => {
    await serve();
    const local = await call(UNKNOWN, { headers: { origin: 'http://localhost:3000' } });
    expect(local.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    const foreign = await call(UNKNOWN, { headers: { origin: 'https://evil.example' } });
    expect(foreign.status).toBe(403);
    expect(received).toHaveLength(1);
  });

  test('the journal marks forwarded calls and contains no token', async () => {
    await serve();
    await call(`${UNKNOWN}?access_token=real-token`);
    expect(server.world().journal.last()).toMatchObject({
      operation: 'unknown',
      status: 207,
      forwarded: true,
      answerHeaders: expect.objectContaining({ 'inin-correlation-id': 'abc' }),
    });
    expect(JSON.stringify(server.world().journal.entries())).not.toContain('real-token');
  });
});

describe('What goes wrong', () => {
  test('a service that cannot be reached is a 502 that names the cause', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    await serve({ genesys: `http://127.0.0.1:${port}/secret-path` });
    const answer = await call(UNKNOWN, { method: 'POST', body: '{}' });
    expect([answer.status, await answer.json()]).toEqual([
      502,
      expect.objectContaining({
        code: 'upstream.failed',
        message: expect.stringMatching(
          /^Cannot reach http:\/\/127.*: connection refused \(ECONNREFUSED\)\.$/,
        ),
      }),
    ]);
    expect(server.world().journal.last()).toMatchObject({ status: 502, forwarded: true });
  });

  test('forwarding to the mock itself is refused', async () => {
    const { port } = await startMockServer({ port: 0 }).then(async (free) => {
      await free.close();
      return free;
    });
    await serve({ port, genesys: `http://localhost:${port}` });
    const answer = await call(UNKNOWN);
    expect([answer.status, await answer.text()]).toEqual([
      502,
      expect.stringContaining('this server itself'),
    ]);
  });

  test('a service that does not answer in time is a 502', async () => {
    await serve({ forwardTimeoutMs: 20 });
    const answer = await call(`${UNKNOWN}/stalled`);
    expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('timeout')]);
  });

  test('a body over the limit is a 413, and an answer over it breaks the connection', async () => {
    await serve({ maxBodyBytes: 10, maxForwardedBytes: 10 });
    const declared = await call(UNKNOWN, { method: 'POST', body: 'x'.repeat(11) });
    expect(declared.status).toBe(413);
    const stream = new Blob(['x'.repeat(11)]).stream();
    const streamed = await call(UNKNOWN, { method: 'POST', body: stream, duplex: 'half' } as RequestInit);
    expect(streamed.status).toBe(413);
    await expect(call(UNKNOWN).then((answer) => answer.arrayBuffer())).rejects.toThrow();
  });

  test('a truncated upstream answer is truncated for the caller too', async () => {
    await serve();
    await expect(call(`${UNKNOWN}/cut`).then((answer) => answer.text())).rejects.toThrow();
  });

  test('an aborted call aborts the forwarded one', async () => {
    await serve();
    const gone = new AbortController();
    const pending = call(`${UNKNOWN}/stalled`, { signal: gone.signal });
    await until(() => received.length === 1);
    const count = () => new Promise<number>((resolve) => service.getConnections((_, open) => resolve(open)));
    const before = await count();
    gone.abort();
    await expect(pending).rejects.toThrow();
    await until(async () => (await count()) < before);
  });
});

describe('Forwarding with credentials of a real org', () => {
  const defaults = getCACertificates('default');
  let org: MockServer<PresenceMock>;
  beforeAll(async () => {
    const tls = await selfSignedCertificate(['127.0.0.1']);
    setDefaultCACertificates([...defaults, tls.cert]);
    org = await startMockServer({ port: 0, tls });
    // The control calls of the forwarding mock.
    org.world().genesys.changeSettings({ unknownTokens: 'refuse' });
  });
  afterAll(async () => {
    setDefaultCACertificates(defaults);
    await org.close();
  });

  test('forwarded calls use a real token, which is requested once', async () => {
    org.world().journal.clear();
    await serve({ genesys: { service: org.url, ...oauthClient }, forward: ['getSystempresences'] });
    const answers = [await call('/api/v2/systempresences'), await call('/api/v2/systempresences')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await answers[0]?.json()).toHaveLength(10);
    expect(org.world().journal.find({ operation: 'postToken' })).toHaveLength(1);
  });

  test('a caller without a token that the mock accepts is refused', async () => {
    org.world().journal.clear();
    await serve({ genesys: { service: org.url, ...oauthClient } });
    const answer = await fetch(`${server.url}${UNKNOWN}`);
    expect([answer.status, await answer.json()]).toEqual([
      401,
      expect.objectContaining({ code: 'authentication.required' }),
    ]);
    expect(org.world().journal.entries()).toEqual([]);
  });

  test('at an address that others can reach, an unknown token is refused too', async () => {
    await serve({ genesys: { service: org.url, ...oauthClient }, host: '0.0.0.0' });
    const address = server.url.replace('0.0.0.0', '127.0.0.1');
    const token = server.world().genesys.issueToken({ permissions: [] });
    const statusWith = async (bearer: string) =>
      (await fetch(`${address}${UNKNOWN}`, { headers: { authorization: `Bearer ${bearer}` } })).status;
    expect([await statusWith('made-up'), await statusWith(token)]).toEqual([401, 404]);
  });

  test('wrong credentials are a 502 that names them without the secret', async () => {
    await serve({
      genesys: { service: org.url, clientId: oauthClient.clientId, clientSecret: 'wrong-secret' },
    });
    const answer = await call(UNKNOWN);
    const body = await answer.text();
    expect([answer.status, body]).toEqual([
      502,
      expect.stringContaining('rejected the credentials of client'),
    ]);
    expect(body).not.toContain('wrong-secret');
  });

  test('incomplete credentials are an error', async () => {
    await expect(startMockServer({ genesys: { service: org.url, clientId: 'a' } })).rejects.toThrow(
      'clientId and clientSecret must be set together, but clientSecret is missing.',
    );
    await serve();
  });
});
