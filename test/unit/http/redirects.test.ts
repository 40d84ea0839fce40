import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { connectMock } from '../../../mocks/index.ts';
import { BrainCloudClient, BrainCloudServer, UnexpectedAnswerError } from '../../../src/braincloud/index.ts';
import { clientCredentials, PresenceApi } from '../../../src/genesys/index.ts';

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

const statuses = [301, 302, 303, 307, 308];

/** A server that redirects every call to a second one, and the calls that the second one receives. */
async function redirecting(status: number) {
  const seen: (string | undefined)[] = [];
  const elsewhere = await listen((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.setHeader('connection', 'close').end('{"access_token": "stolen", "expires_in": 100}');
  });
  const url = await listen((request, response) => {
    request.resume();
    const location = `${elsewhere}${request.url}`;
    response.writeHead(status, { location, connection: 'close' }).end();
  });
  return { url, seen };
}

test.each(statuses)('a call of Genesys Cloud does not follow a redirect: %s', async (status) => {
  const { url, seen } = await redirecting(status);
  const api = new PresenceApi({ baseUrl: url, accessToken: 'the-token' });
  const patched = api.patchUserPresencesPurecloud('u', { message: 'a secret note' });
  await expect(patched).rejects.toThrow(`returned ${status} (redirects are not followed)`);
  await expect(api.getUsersMe()).rejects.toThrow(UnexpectedAnswerError);
  expect(seen).toEqual([]);
});

test.each(statuses)('a login with client credentials does not follow a redirect: %s', async (status) => {
  const { url, seen } = await redirecting(status);
  const accessToken = clientCredentials({ clientId: 'c', clientSecret: 'client-secret', loginUrl: url });
  await expect(accessToken()).rejects.toThrow(UnexpectedAnswerError);
  expect(seen).toEqual([]);
});

test.each(statuses)('a packet of brainCloud does not follow a redirect: %s', async (status) => {
  const { url, seen } = await redirecting(status);
  const client = new BrainCloudClient({
    appId: '1',
    secret: 'app-secret',
    appVersion: '1',
    serverUrl: url,
  });
  const server = new BrainCloudServer({
    appId: '1',
    serverName: 's',
    serverSecret: 'server-secret',
    serverUrl: url,
  });
  await expect(client.authenticateUniversal('ada', 'password')).rejects.toThrow(UnexpectedAnswerError);
  await expect(server.presence.sysTerminatePresence({ profileId: 'p' })).rejects.toThrow(
    UnexpectedAnswerError,
  );
  expect(seen).toEqual([]);
});

test('the control client of a mock does not follow a redirect', async () => {
  const { url, seen } = await redirecting(307);
  await expect(connectMock(url, { token: 'control-token' }).state()).rejects.toThrow('returned 307');
  expect(seen).toEqual([]);
});
