import { request } from 'node:https';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type MockServer, selfSignedCertificate, startMockServer } from '../../mocks/adapters/node.ts';
import {
  createPresenceMock,
  defaultBraincloudSeed,
  type PresenceMock,
  WorldClock,
} from '../../mocks/index.ts';
import { app, credentials } from '../contract/game/seed-players.ts';
import { leaveAll, OfficialPlayer } from './braincloud-js/player.ts';

// brainCloud's server libraries are in no package registry. These tests send what the Node library sends: its
// bodies, packet ids and headers, over https.

interface Answer {
  readonly httpStatus: number;
  readonly body: Record<string, unknown>;
}
interface RttAddress {
  readonly endpoints: readonly object[];
  readonly auth: Readonly<Record<string, string>>;
}
interface Message {
  readonly service: string;
  readonly operation: string;
  readonly data?: unknown;
}

const thermometer = defaultBraincloudSeed.profiles.at(-1)?.id as string;
const heartbeat = { service: 'heartbeat', operation: 'HEARTBEAT' };
const HOUR = 3_600_000;
const tls = await selfSignedCertificate();

let world: PresenceMock;
let server: MockServer<PresenceMock>;

beforeEach(async () => {
  world = createPresenceMock({ clock: new WorldClock({ startAt: '2026-03-02T08:00:00Z', frozen: true }) });
  server = await startMockServer({ port: 0, mock: world, tls });
});
afterEach(async () => {
  leaveAll();
  await server.close();
});

function post(body: object): Promise<Answer> {
  const text = JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
  const { host, port } = server;
  const options = { host, port, ca: tls.cert, path: '/s2sdispatcher', method: 'POST', headers };
  return new Promise((resolve, reject) => {
    const call = request(options, (response) => {
      let answer = '';
      response.on('data', (chunk: Buffer) => {
        answer += chunk;
      });
      response.on('end', () => resolve({ httpStatus: response.statusCode ?? 0, body: JSON.parse(answer) }));
    });
    call.on('error', reject);
    call.end(text);
  });
}

function presence(operation: string, data: object): Message {
  return { service: 'presence', operation, data: { profileId: thermometer, ...data } };
}

const lookUp = presence('GET_PRESENCE_OF_USERS', { profileIds: [thermometer], includeOffline: true });

/** The session protocol: each packet's id is one more than the id of the last answer. */
class Session {
  packetId = 0;
  sessionId: unknown = null;

  async authenticate(): Promise<Answer> {
    const login = { service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials };
    const answer = await post({ packetId: 0, messages: [login] });
    const [first] = answer.body['messageResponses'] as { data?: { sessionId: string } }[];
    this.sessionId = first?.data?.sessionId;
    this.packetId = Number(answer.body['packetId']) + 1;
    return answer;
  }

  async send(...messages: Message[]): Promise<Answer> {
    const answer = await this.resend(this.packetId, ...messages);
    this.packetId += 1;
    return answer;
  }

  resend(packetId: number, ...messages: Message[]): Promise<Answer> {
    return post({ packetId, sessionId: this.sessionId, messages });
  }
}

async function open(): Promise<Session> {
  const session = new Session();
  await session.authenticate();
  return session;
}

describe('the standard protocol', () => {
  test('returns only the result, or the error as the whole body', async () => {
    expect(await post({ ...credentials, ...lookUp })).toEqual({
      httpStatus: 200,
      body: {
        presence: [expect.objectContaining({ online: true, activity: { TEMPERATURE: 21.5, UNIT: 'C' } })],
      },
    });
    const wrong = await post({ ...credentials, serverSecret: 'guessed', ...lookUp });
    expect(wrong).toMatchObject({
      httpStatus: 403,
      body: { status: 403, reason_code: 40301, severity: 'ERROR' },
    });
    const unknown = await post({ ...credentials, ...lookUp, operation: 'NONSENSE' });
    expect(unknown).toMatchObject({ httpStatus: 400, body: { status: 400, reason_code: 40333 } });
  });
});

describe('the session protocol', () => {
  test('opens a session with a heartbeat interval', async () => {
    expect(await new Session().authenticate()).toEqual({
      httpStatus: 200,
      body: {
        packetId: 0,
        messageResponses: [
          {
            status: 200,
            data: { sessionId: expect.stringMatching(/^[a-z0-9]{26}$/), heartbeatSeconds: 1800 },
          },
        ],
      },
    });
  });

  test('answers every message of a packet, also after a refused one', async () => {
    const session = await open();
    const answer = await session.send(
      presence('SYS_INITIALIZE_PRESENCE', {
        visible: true,
        activity: { title: 'Zażółć 温度' },
        expirySecs: 300,
      }),
      presence('NONSENSE', {}),
      presence('SYS_EXTEND_PX_EXPIRY', { seconds: 25 }),
      lookUp,
    );
    expect(answer).toMatchObject({
      httpStatus: 200,
      body: {
        packetId: 1,
        messageResponses: [
          { status: 200, data: null },
          { status: 400, reason_code: 40333 },
          { status: 200, data: null },
          { status: 200, data: { presence: [{ online: true, activity: { title: 'Zażółć 温度' } }] } },
        ],
      },
    });
    expect(await session.send(heartbeat)).toMatchObject({ body: { packetId: 2 } });
  });

  test('is kept open by heartbeats, with data or without', async () => {
    const session = await open();
    for (const message of [heartbeat, { ...heartbeat, data: null }, { ...heartbeat, data: {} }]) {
      world.clock.advance(HOUR - 1);
      expect(await session.send(message)).toEqual({
        httpStatus: 200,
        body: { packetId: session.packetId - 1, messageResponses: [{ status: 200, data: null }] },
      });
    }
  });

  test('returns the stored answer for a repeated packet and refuses older ones', async () => {
    const session = await open();
    await session.send(presence('SYS_INITIALIZE_PRESENCE', { expirySecs: 10 }));
    const extend = presence('SYS_EXTEND_PX_EXPIRY', { seconds: 10 });
    const first = await session.send(extend);
    expect(await session.resend(2, extend)).toEqual(first);
    expect(await session.resend(1, extend)).toMatchObject({ httpStatus: 403, body: { reason_code: 40566 } });
    // With one extension, the session lasts 20 seconds.
    world.clock.advance(20_000);
    expect(await session.send(extend)).toMatchObject({
      body: { messageResponses: [{ reason_code: 40627 }] },
    });
  });

  test('reports an expired session where every library reads it, and accepts a new one', async () => {
    const session = await open();
    world.clock.advance(HOUR);
    const { httpStatus, body } = await session.send(lookUp);
    expect(httpStatus).toBe(403);
    expect(body).toMatchObject({ packetId: 1, status: 403, reason_code: 40365, severity: 'ERROR' });
    expect(body).not.toHaveProperty('messageResponses');
    await session.authenticate();
    expect(await session.send(lookUp)).toMatchObject({
      httpStatus: 200,
      body: { packetId: 1, messageResponses: [{ status: 200 }] },
    });
  });

  test('refuses an unauthenticated server with another code than an expired one, from which the Node library cannot recover', async () => {
    const session = new Session();
    for (const packetId of [0, 1, 2]) {
      expect(await session.send(lookUp)).toMatchObject({
        httpStatus: 403,
        body: { packetId, status: 403, reason_code: 40304 },
      });
    }
  });

  test('refuses a wrong secret at the top level, as JSON', async () => {
    const data = { ...credentials, serverSecret: 'guessed' };
    const login = { service: 'authenticationV2', operation: 'AUTHENTICATE', data };
    const { httpStatus, body } = await post({ packetId: 0, messages: [login] });
    expect(httpStatus).toBe(200);
    expect(body).toMatchObject({ packetId: 0, messageResponses: [{ status: 403, reason_code: 40301 }] });
  });

  test('connects the server to RTT in binary frames', async () => {
    const session = await open();
    const answer = await session.send({
      service: 'rttRegistration',
      operation: 'REQUEST_SYSTEM_CONNECTION',
      data: {},
    });
    const [{ data }] = answer.body['messageResponses'] as [{ data: RttAddress }];
    const [endpoint] = data.endpoints;
    expect(endpoint).toEqual({ protocol: 'ws', host: server.host, port: server.port, ssl: true });
    const query = Object.entries(data.auth).map((pair) => pair.join('='));
    const socket = new WebSocket(`wss://${server.host}:${server.port}?${query.join('&')}`, { ca: tls.cert });
    await new Promise((resolve) => socket.once('open', resolve));
    const heard = new Promise<[Buffer, boolean]>((resolve) => {
      socket.once('message', (frame, isBinary) => resolve([frame as Buffer, isBinary]));
    });
    const system = { protocol: 'ws', platform: 'WEB' };
    const connect = { appId: app.id, profileId: 's', sessionId: session.sessionId, system, auth: data.auth };
    socket.send(JSON.stringify({ operation: 'CONNECT', service: 'rtt', data: connect }));
    const [frame, isBinary] = await heard;
    expect(isBinary).toBe(true);
    expect(JSON.parse(frame.toString())).toEqual({
      service: 'rtt',
      operation: 'CONNECT',
      data: { cxId: expect.any(String), heartbeatSeconds: 30 },
    });
    socket.close();
  });
});

test("players with the official library receive a device's presence until it expires", async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await using players = await startMockServer({ port: 0, mock: world });
  const session = await open();
  await session.send(presence('SYS_TERMINATE_PRESENCE', {}));
  const nova = await new OfficialPlayer(players.url, 'nova').enter();
  await nova.call('presence', 'registerListenersForProfiles', [thermometer], false);

  await session.send(presence('SYS_INITIALIZE_PRESENCE', { activity: { TEMPERATURE: 4 }, expirySecs: 60 }));
  expect(await nova.nextPush()).toMatchObject({
    data: { from: { id: thermometer }, online: true, activity: { TEMPERATURE: 4 } },
  });
  world.clock.advance(50_000);
  await session.send(presence('SYS_EXTEND_PX_EXPIRY', { seconds: 60 }));
  world.clock.advance(69_999);
  expect(await nova.call('presence', 'getPresenceOfUsers', [thermometer], false)).toMatchObject({
    data: { presence: [{ online: true }] },
  });
  world.clock.advance(1);
  expect(await nova.nextPush()).toMatchObject({ data: { from: { id: thermometer }, online: false } });
});
