import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { BrainCloudClient, BrainCloudServer } from '../../src/braincloud/index.ts';
import { clientCredentials, PresenceApi } from '../../src/genesys/index.ts';
import { isPresenceError } from '../../src/http/index.ts';
import { app } from '../contract/game/seed-players.ts';
import { ManualClock } from '../unit/http/manual-clock.ts';
import { until } from '../until.ts';

const TOKEN = 'a-token-that-nobody-may-see';
const SECRET = 'a-secret-that-nobody-may-see';
const servers: Server[] = [];
const sockets = new Set<Socket>();

/** Starts a server that sends arbitrary bytes; returns its URL. */
async function listen(answer: (socket: Socket, request: string) => void): Promise<string> {
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => answer(socket, String(bytes)));
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => once(server.close(), 'close')));
});

const head = (status: string, ...headers: string[]) =>
  [`HTTP/1.1 ${status}`, 'connection: close', ...headers, '', ''].join('\r\n');
/** Placeholder for what the client has sent. */
const ECHO = '%ECHO%';
const html = `<html>You are not signed in. You sent: ${ECHO}</html>`;
const page = (status: string) => `${head(status, 'content-type: text/html')}${html}`;
const rows = '[{"id":"1","name":"Available"}]';

/**
 * The bytes that the server sends, and the resulting error of a Genesys call; undefined for a valid answer.
 */
const lies: [title: string, sent: string, error?: string][] = [
  [
    'a body that is shorter than announced',
    `${head('200 OK', 'content-length: 900')}${rows}`,
    'NetworkError',
  ],
  [
    'a body that is longer than announced',
    `${head('200 OK', 'content-length: 9')}${rows}`,
    'UnexpectedAnswerError',
  ],
  ['a truncated chunk', `${head('200 OK', 'transfer-encoding: chunked')}ff\r\n[{`, 'NetworkError'],
  ['invalid gzip', `${head('200 OK', 'content-encoding: gzip')}${rows}`, 'NetworkError'],
  ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n', 'NetworkError'],
  ['nothing, then a close', '', 'NetworkError'],
  ['a success without a body', head('200 OK', 'content-length: 0'), 'UnexpectedAnswerError'],
  ['a 204 with a body', `${head('204 No Content')}${rows}`, 'UnexpectedAnswerError'],
  ["a proxy's page with status 200", page('200 OK'), 'UnexpectedAnswerError'],
  ["a proxy's page as a 403", page('403 Forbidden'), 'PermissionError'],
  ["a proxy's page as a 407", page('407 Proxy Authentication Required'), 'NetworkError'],
  ["a proxy's page as a 502", page('502 Bad Gateway'), 'ServerError'],
  ['an error that is a JSON string', `${head('200 OK')}"maintenance"`, 'UnexpectedAnswerError'],
  ['truncated JSON', `${head('200 OK')}${rows.slice(0, 12)}`, 'UnexpectedAnswerError'],
  ['an undocumented status', `${head('299 Whatever')}${rows}`, 'UnexpectedAnswerError'],
  ['JSON with a text content type', `${head('200 OK', 'content-type: text/plain')}${rows}`],
  ['JSON after a byte order mark', `${head('200 OK')}\uFEFF${rows}`],
  ['JSON with eight megabytes of whitespace', `${head('200 OK')}${' '.repeat(8e6)}${rows}`],
];

/** The error of a call, without secrets in it; `undefined` for an answer. */
async function errorOf(call: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await call.then(
    () => undefined,
    (error) => error,
  );
  if (error === undefined) return undefined;
  const shown = `${inspect(error, { depth: 9, showHidden: true })}${JSON.stringify(error)}`;
  expect(shown).not.toMatch(/nobody-may-see/);
  expect(shown).not.toContain(btoa(`id:${SECRET}`));
  return isPresenceError(error) ? error.name : String(error);
}

describe.each(lies)('%s', (_, sent, error) => {
  const lie = () => listen((socket, request) => socket.end(sent.replace(ECHO, () => request)));

  test('fails a Genesys Cloud call with a typed error', async () => {
    const api = new PresenceApi({ baseUrl: await lie(), accessToken: TOKEN, retry: false });
    expect(await errorOf(api.getSystempresences())).toBe(error);
    const write = errorOf(api.patchUserPresencesPurecloud('u', { message: 'm' }));
    expect(await write).toBe(error);
  });

  test('is refused as a token', async () => {
    const credentials = { clientId: 'id', clientSecret: SECRET };
    const login = clientCredentials({ ...credentials, loginUrl: await lie(), retry: false });
    expect(await errorOf(login())).toBe(error ?? 'UnexpectedAnswerError');
  });

  test('fails a brainCloud packet with a typed error', async () => {
    const options = { appId: app.id, serverUrl: await lie(), retry: false as const };
    const client = new BrainCloudClient({ ...options, secret: SECRET, appVersion: '1.0.0' });
    const server = new BrainCloudServer({ ...options, serverName: 's', serverSecret: SECRET });
    // A response that does not match the packet did not come from the dispatcher.
    const expected = /NetworkError|ServerError/.test(error ?? '') ? error : 'UnexpectedAnswerError';
    expect(await errorOf(client.authenticateUniversal('ada', TOKEN))).toBe(expected);
    expect(await errorOf(server.presence.getPresenceOfUsers([]))).toBe(expected);
    expect(client.authenticated).toBe(false);
  });
});

test('an endless body is abandoned at the timeout, with its connection', async () => {
  const clock = new ManualClock();
  let left = false;
  const pour = (socket: Socket): boolean => {
    while (socket.writable && socket.write('          '.repeat(1_000)));
    return true;
  };
  let isPouring = false;
  const baseUrl = await listen((socket) => {
    socket.on('close', () => {
      left = true;
    });
    socket.write(head('200 OK'));
    socket.on('drain', () => pour(socket));
    isPouring = pour(socket);
  });
  const api = new PresenceApi({ baseUrl, accessToken: TOKEN, clock, retry: false, timeoutMs: 5_000 });
  const error = errorOf(api.getSystempresences());
  await until(() => isPouring);
  await clock.advance(5_000);
  expect(await error).toBe('TimeoutError');
  await until(() => left);
});
