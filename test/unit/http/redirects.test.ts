import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { BrainCloudClient, BrainCloudServer, UnexpectedAnswerError } from '../../../src/braincloud/index.ts';
import { AccessTokenSource } from '../../../src/http/access-token.ts';
import { HttpRequest } from '../../../src/http/http-request.ts';
import { Pipeline } from '../../../src/http/pipeline.ts';

const servers: Server[] = [];

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

test('a redirect to another origin is followed without the token, one within the origin with it', async () => {
  const seen: (string | undefined)[] = [];
  const elsewhere = await listen((request, response) => {
    seen.push(request.headers.authorization);
    response.setHeader('connection', 'close').end('{}');
  });
  const here = await listen((request, response) => {
    seen.push(request.headers.authorization);
    const location = { '/': '/next', '/next': elsewhere }[request.url ?? ''];
    response.writeHead(307, { location, connection: 'close' }).end();
  });
  await new Pipeline({}, new AccessTokenSource('the-token')).send(
    new HttpRequest(`${here}/`, { method: 'GET' }),
  );
  expect(seen).toEqual(['Bearer the-token', 'Bearer the-token', undefined]);
});

test.each([301, 302, 303, 307, 308])(
  'a packet of brainCloud does not follow a redirect: %s',
  async (status) => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await listen((request, response) => {
      seen.push(request.url);
      response.setHeader('connection', 'close').end('{}');
    });
    const serverUrl = await listen((request, response) => {
      request.resume();
      response.writeHead(status, { location: elsewhere, connection: 'close' }).end();
    });
    const client = new BrainCloudClient({ appId: '1', secret: 'app-secret', appVersion: '1', serverUrl });
    const server = new BrainCloudServer({
      appId: '1',
      serverName: 's',
      serverSecret: 'server-secret',
      serverUrl,
    });
    await expect(client.authenticateUniversal('ada', 'password')).rejects.toThrow(UnexpectedAnswerError);
    await expect(server.presence.sysTerminatePresence({ profileId: 'p' })).rejects.toThrow(
      UnexpectedAnswerError,
    );
    expect(seen).toEqual([]);
  },
);
