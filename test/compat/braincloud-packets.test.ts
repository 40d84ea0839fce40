import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { app } from '../contract/game/seed-players.ts';

// What brainCloud's other client libraries send where they differ from the JavaScript library in the npm
// registry: 5.7.0 compresses, GDScript starts its packet ids at 1, C# and C++ restart them at every login.

type Message = readonly [service: string, operation: string, data?: object | null | undefined];
interface Answer {
  readonly packetId: number;
  readonly responses: readonly {
    readonly status: number;
    readonly reason_code?: number;
    readonly data?: unknown;
  }[];
}

const login: Message = [
  'authenticationV2',
  'AUTHENTICATE',
  {
    externalId: 'nova',
    authenticationToken: 'nova-password',
    authenticationType: 'Universal',
    forceCreate: false,
  },
];
const rename = (name: string): Message => ['playerState', 'UPDATE_NAME', { playerName: name }];
const social: Message = [
  'friend',
  'GET_MY_SOCIAL_INFO',
  { friendPlatform: 'All', includeSummaryData: false },
];
const push: Message = ['presence', 'FORCE_PUSH', {}];

let server: MockServer<PresenceMock>;
let sessionId: string;

beforeEach(async () => {
  sessionId = '';
  const clock = new WorldClock({ frozen: true });
  server = await startMockServer({ port: 0, mock: createPresenceMock({ clock }) });
});
afterEach(() => server.close());

async function send(
  packetId: number,
  messages: readonly Message[],
  type = 'application/json',
): Promise<Answer> {
  const text = packet(packetId, messages);
  return post(text, text, { 'content-type': type });
}

function packet(packetId: number, messages: readonly Message[]): string {
  const sent = messages.map(([service, operation, data]) => ({ service, operation, data }));
  return JSON.stringify({ messages: sent, gameId: app.id, sessionId, packetId });
}

/** The signature covers the text, however the body is encoded. */
async function post(text: string, body: string | Buffer, headers: Record<string, string>): Promise<Answer> {
  const signature = createHash('md5').update(`${text}${app.secret}`).digest('hex');
  const response = await fetch(`${server.url}/dispatcherv2`, {
    method: 'POST',
    headers: { 'x-appid': app.id, 'x-sig': signature, ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  expect(response.status).toBe(200);
  return response.json() as Promise<Answer>;
}

/** @returns the session id for all later packets. */
async function logIn(packetId: number): Promise<string> {
  const { responses } = await send(packetId, [login]);
  expect(responses).toEqual([
    { status: 200, data: expect.objectContaining({ sessionId: expect.any(String) }) },
  ]);
  sessionId = Reflect.get(Object(responses[0]?.data), 'sessionId');
  return sessionId;
}

async function expectTaken(packetId: number): Promise<void> {
  expect(await send(packetId, [push])).toEqual({ packetId, responses: [{ status: 200, data: null }] });
}

test('a compressed packet is accepted with the signature of the uncompressed text', async () => {
  await logIn(0);
  const text = packet(1, [rename('Nova ✨'), social]);
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  expect(await post(text, gzipSync(text), headers)).toMatchObject({
    packetId: 1,
    responses: [{ status: 200 }, { data: { name: 'Nova ✨' } }],
  });
  const signedAfter = await post(gzipSync(text).toString('latin1'), gzipSync(text), headers);
  expect(signedAfter).toMatchObject({
    packetId: -1,
    responses: [{ reason_code: 40301 }, { reason_code: 40301 }],
  });
});

describe('packet ids', () => {
  test.each([0, 1, 7, 4711])('may start at %i, increase by one and skip numbers', async (first) => {
    await logIn(first);
    for (const step of [1, 2, 5]) await expectTaken(first + step);
  });

  test.each([0, 3, 50])('restart with a login, here from 9 to %i', async (second) => {
    await logIn(8);
    await expectTaken(9);
    await logIn(second);
    await expectTaken(second + 1);
  });

  test('of a repeated last packet get the same answer, and nothing runs twice', async () => {
    await logIn(0);
    const first = await send(1, [rename('One'), social]);
    expect(first).toMatchObject({ responses: [{ status: 200 }, { data: { name: 'One' } }] });
    expect(await send(1, [rename('Two'), social])).toEqual(first);
    expect(await send(2, [social])).toMatchObject({ responses: [{ data: { name: 'One' } }] });
    expect(await send(1, [rename('Three')])).toMatchObject({
      packetId: 1,
      responses: [{ reason_code: 40566 }],
    });
    expect(await send(3, [social])).toMatchObject({ responses: [{ data: { name: 'One' } }] });
  });

  test('of a login repeated before its answer log in again', async () => {
    const lost = await logIn(0);
    sessionId = '';
    expect(await logIn(0)).not.toBe(lost);
    await expectTaken(1);
  });
});

test.each([
  ['absent', undefined],
  ['null', null],
  ['an empty object', {}],
])('parameters that are %s mean the same', async (_, data) => {
  await logIn(0);
  const messages: Message[] = [
    ['presence', 'FORCE_PUSH', data],
    ['heartbeat', 'READ', data],
  ];
  expect(await send(1, messages, 'application/json;charset=utf-8')).toMatchObject({
    responses: [{ status: 200 }, { status: 200 }],
  });
});
