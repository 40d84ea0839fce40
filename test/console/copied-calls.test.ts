import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { curlText, isDispatcher, repeatProblem } from '../../mocks/console/views/call-curl.ts';
import { redactCallBody } from '../../mocks/engine/redact.ts';
import { createPresenceMock, type JournalEntry, type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { BrainCloudClient, BrainCloudServer } from '../../src/braincloud/index.ts';
import { PresenceApi } from '../../src/genesys/index.ts';
import { signedPacket } from '../call.ts';
import { app, credentials } from '../contract/game/seed-players.ts';
import { people } from '../contract/seed-ids.ts';
import { callBothServices, copiedTests, stubWrapupCodes } from './copied-calls.ts';

const execute = promisify(execFile);
/** Also prints the status. */
const CURL = `curl() { command curl -sS -w '\\n%{http_code}\\n' "$@"; }\n`;

let mock: PresenceMock;
let server: MockServer<PresenceMock>;
let entries: readonly JournalEntry[];
beforeAll(async () => {
  mock = createPresenceMock({ clock: new WorldClock({ frozen: true, startAt: '2026-03-02T09:00:00Z' }) });
  server = await startMockServer({ port: 0, mock });
  entries = await callBothServices(mock, server.url);
});
afterAll(() => server.close());

/** Logs in with a raw call, because clients do not expose their session. */
async function sessionOf(path: string, data: object): Promise<string> {
  const message = { service: 'authenticationV2', operation: 'AUTHENTICATE', data };
  const call = signedPacket(JSON.stringify({ packetId: 0, messages: [message] }), path);
  const headers = { 'x-appid': call.headers['x-appid'] ?? '', 'x-sig': call.headers['x-sig'] ?? '' };
  const response = await fetch(server.url + path, { method: 'POST', headers, body: call.bodyText });
  const { responses, messageResponses = responses } = (await response.json()) as Record<string, never[]>;
  return (messageResponses?.[0] as { data?: { sessionId: string } } | undefined)?.data?.sessionId ?? '';
}

/** Returns the answer to one message of a packet, or the whole body of another call. */
function answerIn(body: unknown, { url, correlationId }: JournalEntry): unknown {
  if (!isDispatcher(url)) return body;
  // Servers without a session get only the data.
  if (correlationId === undefined) return { status: 200, data: body };
  const { responses, messageResponses = responses } = body as Record<string, readonly unknown[]>;
  return messageResponses?.[0];
}

/** Removes fields that differ between runs. */
function comparable(answer: unknown): unknown {
  const text = JSON.stringify(redactCallBody(answer) ?? null);
  return JSON.parse(text.replaceAll(/"contextId":"[^"]*"/g, '"contextId":""'));
}

test('a call copied as curl gets the same answer in a shell', async () => {
  // Repeats the calls on the same state.
  mock.reset();
  stubWrapupCodes(mock);
  const nova = { externalId: 'nova', authenticationToken: 'nova-password', authenticationType: 'Universal' };
  const sessions = {
    player: await sessionOf('/dispatcherv2', { ...nova, gameId: app.id, forceCreate: false }),
    server: await sessionOf('/s2sdispatcher', credentials),
  };
  mock.braincloud.setActivity('nova', {});
  const repeated = entries.filter((entry) => repeatProblem(entry) === undefined && entry.fault === undefined);
  expect(repeated.length).toBeGreaterThan(15);
  const script = repeated.map((entry) => {
    const session = entry.url.startsWith('/s2s') ? sessions.server : sessions.player;
    return `SESSION_ID=${session}\n${curlText(entry, server.url)}\necho '\u0004'`;
  });
  const env = {
    ...process.env,
    TOKEN: mock.genesys.issueToken({ userId: people.mia }),
    APP_SECRET: app.secret,
    SERVER_SECRET: credentials.serverSecret,
  };
  const { stdout, stderr } = await execute('bash', ['-c', CURL + script.join('\n')], { env });
  expect(stderr).toBe('');
  const outputs = stdout.split('\u0004\n').slice(0, -1);
  expect(outputs).toHaveLength(repeated.length);
  for (const [index, entry] of repeated.entries()) {
    const [, text = '', status = ''] = /^(.*)\n(\d+)\n$/s.exec(outputs[index] ?? '') ?? [];
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    expect(comparable(answerIn(body, entry)), entry.operation).toEqual(comparable(entry.answer));
    if (!isDispatcher(entry.url)) expect(Number(status), entry.operation).toBe(entry.status);
  }
});

test('a call that the journal stores only in part cannot be copied, and the console shows why', () => {
  const login = entries.find(({ operation }) => operation === 'authenticationV2.AUTHENTICATE');
  expect(login && repeatProblem(login)).toContain('does not keep');
  const socket = entries.find(({ operation }) => operation === 'socket');
  expect(socket && repeatProblem(socket)).toContain('socket');
  const long = entries[0] && { ...entries[0], request: undefined };
  expect(long && repeatProblem(long)).toContain('too long');
});

test('a call copied as a test passes', async () => {
  const copied = await copiedTests(entries, server.url);
  expect(copied.length).toBeGreaterThan(15);
  const titles: string[] = [];
  for (const { entry, text } of copied) {
    const tests: (() => Promise<void>)[] = [];
    const collect = (title: string, run: () => Promise<void>) => {
      titles.push(title);
      tests.push(run);
    };
    const names = [
      'expect',
      'test',
      'createPresenceMock',
      'PresenceApi',
      'BrainCloudClient',
      'BrainCloudServer',
    ];
    const values = [expect, collect, createPresenceMock, PresenceApi, BrainCloudClient, BrainCloudServer];
    new Function(...names, text.replaceAll(/^import .*$/gm, ''))(...values);
    for (const run of tests) await expect(run(), `${entry.operation}\n${text}`).resolves.toBeUndefined();
  }
  expect(titles).toContain('patchUserPresencesPurecloud returns 400');
  expect(titles).toContain('presence.UPDATE_ACTIVITY returns 200');
});
