import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MockServer, type MockServerOptions, startMockServer } from '../../../mocks/adapters/node.ts';
import { packetSignature } from '../../../mocks/braincloud/packet-signature.ts';
import { createPresenceMock, defaultBraincloudSeed, type PresenceMock } from '../../../mocks/index.ts';
import { app, credentials, loginOf } from '../../contract/game/seed-players.ts';

const SECRET = 'secret-of-the-real-app';
const realApp = { appId: '777', appSecret: SECRET };
const nova = defaultBraincloudSeed.profiles[0]?.id ?? '';

/** The upstream service: another app with the same players, and a servop that the mock lacks. */
let real: MockServer<PresenceMock>;
let server: MockServer<PresenceMock>;
let packetId: number;
let sessionId: string;
const received: unknown[] = [];

beforeEach(async () => {
  received.length = 0;
  packetId = 0;
  sessionId = '';
  const braincloud = { ...defaultBraincloudSeed, app: { id: realApp.appId, secret: SECRET } };
  const mock = createPresenceMock({ seed: { braincloud } });
  real = await startMockServer({ port: 0, mock });
  mock.stub('matchMaking.ENABLE_FOR_MATCH', (data) => {
    received.push(data);
    return { data: { enabled: true } };
  });
});
afterEach(async () => {
  await server.close();
  await real.close();
});

async function serve(options: Partial<MockServerOptions> = {}): Promise<void> {
  server = await startMockServer({ port: 0, braincloud: { service: real.url, ...realApp }, ...options });
}

async function send(
  messages: readonly (readonly [service: string, operation: string, data?: object])[],
  id = packetId,
): Promise<Record<string, unknown>[]> {
  packetId = id + 1;
  const body = JSON.stringify({
    packetId: id,
    sessionId,
    gameId: app.id,
    messages: messages.map(([service, operation, data = {}]) => ({ service, operation, data })),
  });
  const response = await fetch(`${server.url}/dispatcherv2`, {
    method: 'POST',
    headers: { 'x-appid': app.id, 'x-sig': packetSignature(body, app.secret) },
    body,
  });
  const { responses } = (await response.json()) as { responses: Record<string, unknown>[] };
  return responses;
}

async function logIn(): Promise<void> {
  const [answer = {}] = await send([['authenticationV2', 'AUTHENTICATE', loginOf('nova')]]);
  sessionId = (answer['data'] as { sessionId: string }).sessionId;
}

const match = ['matchMaking', 'ENABLE_FOR_MATCH', { range: 5 }] as const;

test('an unknown servop is answered by the real app, in the order of the packet', async () => {
  await serve();
  await logIn();
  const answers = await send([['friend', 'GET_MY_SOCIAL_INFO'], match, ['friend', 'LIST_FRIENDS']]);
  expect(answers).toMatchObject([
    { status: 200, data: { name: 'Nova' } },
    { status: 200, data: { enabled: true } },
    { status: 200 },
  ]);
  expect(received).toEqual([{ range: 5 }]);
  expect(
    real
      .world()
      .state()
      .braincloud.profiles.find(({ id }) => id === nova),
  ).toBeDefined();
  expect(real.world().journal.find({ operation: 'authenticationV2.AUTHENTICATE' })).toMatchObject([
    { status: 200 },
  ]);
});

test('the journal marks forwarded messages and has no entry for the refusal by the mock', async () => {
  await serve();
  await logIn();
  await send([match]);
  expect(server.world().journal.find({ operation: 'matchMaking.ENABLE_FOR_MATCH' })).toMatchObject([
    { status: 200, forwarded: true },
  ]);
});

test('a repeated packet is not forwarded again', async () => {
  await serve();
  await logIn();
  const first = await send([match], 5);
  expect(await send([match], 5)).toEqual(first);
  expect(received).toHaveLength(1);
});

test('an expired upstream session is renewed', async () => {
  await serve();
  await logIn();
  await send([match]);
  real.world().clock.advance(3_600_000);
  expect(await send([match])).toMatchObject([{ status: 200, data: { enabled: true } }]);
});

test('callers without a session of the mock are not forwarded', async () => {
  await serve();
  sessionId = 'made-up';
  expect(await send([match])).toMatchObject([{ status: 403 }]);
  expect(real.world().journal.entries()).toEqual([]);
});

test('stubs and overrides take precedence, and known servops are forwarded by name', async () => {
  await serve({ forward: ['presence.GET_PRESENCE_OF_USERS'] });
  await logIn();
  server.world().stub('matchMaking.ENABLE_FOR_MATCH', { data: { stub: true } });
  const users = ['presence', 'GET_PRESENCE_OF_USERS', { profileIds: [nova], includeOffline: true }] as const;
  expect(await send([match, users])).toMatchObject([
    { data: { stub: true } },
    { data: { presence: [{ user: { name: 'Nova' } }] } },
  ]);
  expect(real.world().journal.find({ operation: 'presence.GET_PRESENCE_OF_USERS' })).toHaveLength(1);
  server.world().override('presence.GET_PRESENCE_OF_USERS', () => ({ presence: [] }));
  expect(await send([users])).toMatchObject([{ data: { presence: [] } }]);
});

test('a server uses its own upstream account', async () => {
  const servers = { serverName: credentials.serverName, serverSecret: credentials.serverSecret };
  await serve({ braincloud: { service: real.url, ...realApp, ...servers } });
  const call = {
    ...credentials,
    ...{ service: 'matchMaking', operation: 'ENABLE_FOR_MATCH', data: {} },
  };
  const answer = await fetch(`${server.url}/s2sdispatcher`, { method: 'POST', body: JSON.stringify(call) });
  expect(await answer.json()).toEqual({ enabled: true });
});

test('a message that cannot be forwarded is answered with an error that names the cause', async () => {
  await serve({ braincloud: { service: 'http://127.0.0.1:9', ...realApp } });
  await logIn();
  const [answer] = await send([match]);
  expect(answer).toMatchObject({
    status: 502,
    status_message: expect.stringContaining('Cannot reach http://127.0.0.1:9: '),
  });
  await expect(startMockServer({ braincloud: { service: real.url } })).rejects.toThrow(
    'Forwarding to brainCloud requires appId and appSecret',
  );
});

test('a long error of the real app counts for maxHistoryBytes', async () => {
  const error = { status: 502, status_message: 'x'.repeat(60_000), data: { sessionId: 's' } };
  const upstream = createServer((_, response) => response.end(JSON.stringify({ responses: [error] })));
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const { port } = upstream.address() as AddressInfo;
  await serve({ braincloud: { service: `http://127.0.0.1:${port}`, ...realApp }, maxHistoryBytes: 100_000 });
  await logIn();
  expect(await send([match])).toMatchObject([{ status: 502 }]);
  expect(server.world().journal.size).toBe(0);
  upstream.closeAllConnections();
  upstream.close();
});
