import { hash } from 'node:crypto';
import type { Call, PresenceMock } from '../../mocks/index.ts';

/** A player of the default seed, whom listeners listen to, and how it logs in. */
export const SENDER = { userId: 'nova', password: 'nova-password' };
const SENDER_PROFILE = '40000000-0000-4000-8000-000000000001';
/** The app of the default seed. */
export const APP = { id: '12345', secret: 'mock-app-secret' };

export interface Message {
  readonly service: string;
  readonly operation: string;
  readonly data: object;
}

/** A signed packet. */
export function packetOf(messages: readonly Message[], packetId: number, sessionId = '') {
  const body = JSON.stringify({ messages, gameId: APP.id, sessionId, packetId });
  const headers = {
    'content-type': 'application/json',
    'x-appid': APP.id,
    'x-sig': hash('md5', body + APP.secret),
  };
  return { body, headers };
}

export function servopCall(messages: readonly Message[], packetId: number, sessionId?: string): Call {
  const { body, headers } = packetOf(messages, packetId, sessionId);
  return { method: 'POST', path: '/dispatcherv2', query: '', headers, bodyText: body };
}

/** What a listener sends first: who it is, whom it listens to, and that it wants a connection. */
export function hello(userId: string, password: string, listens: boolean): Message[] {
  const login = {
    externalId: userId,
    authenticationToken: password,
    authenticationType: 'Universal',
    forceCreate: true,
    gameId: APP.id,
  };
  const listening = { profileIds: [SENDER_PROFILE], bidirectional: false };
  return [
    { service: 'authenticationV2', operation: 'AUTHENTICATE', data: login },
    { service: 'rttRegistration', operation: 'REQUEST_CLIENT_CONNECTION', data: {} },
    ...(listens
      ? [{ service: 'presence', operation: 'REGISTER_LISTENERS_FOR_PROFILES', data: listening }]
      : []),
  ];
}

/** Where the socket of a listener goes, and what it says first there. */
export function connection(answer: string): { url: string; hello: string; sessionId: string } {
  const [login, request] = JSON.parse(answer).responses;
  const { sessionId, profileId } = login.data;
  const { endpoints, auth } = request.data;
  const [endpoint] = endpoints;
  const query = Object.entries(auth).map(([name, value]) => `${name}=${value}`);
  const data = { appId: APP.id, profileId, sessionId, auth, system: { protocol: 'ws', platform: 'WEB' } };
  return {
    url: `ws://${endpoint.host}:${endpoint.port}?${query.join('&')}`,
    hello: JSON.stringify({ service: 'rtt', operation: 'CONNECT', data }),
    sessionId,
  };
}

/**
 * Logs a player in to a mock in the same process.
 * @param origin where the mock is served, if it is.
 */
export function logIn(
  mock: PresenceMock,
  { userId, password }: typeof SENDER,
  listens: boolean,
  origin?: string,
): ReturnType<typeof connection> {
  const made = servopCall(hello(userId, password, listens), 0);
  return connection(mock.answer(origin === undefined ? made : { ...made, origin }).bodyText);
}

/**
 * Connects a player to a mock in the same process.
 * @returns the id of its session.
 */
export function join(
  mock: PresenceMock,
  player: typeof SENDER,
  listens: boolean,
  socket: Parameters<PresenceMock['connect']>[1],
): string {
  const { url, hello: first, sessionId } = logIn(mock, player, listens);
  mock.connect(url, socket)?.message(first);
  return sessionId;
}
