import { hash } from 'node:crypto';
import { app, players } from '../test/contract/game/seed-players.ts';

/** The app of the default seed. */

/** A player in the default seed whose presence the listeners watch. */
export const SENDER = { userId: 'nova', password: 'nova-password' };

/** A player that does not exist yet. */
export function player(number: number): typeof SENDER {
  return { userId: `player-${number}`, password: 'password' };
}

export interface PacketMessage {
  readonly service: string;
  readonly operation: string;
  readonly data: object;
}

/** The URL of a player's socket and its first message. */
export interface Connection {
  readonly url: string;
  readonly hello: string;
  readonly sessionId: string;
}

/** A body and its headers. */
export function signed(body: string) {
  const headers = {
    'content-type': 'application/json',
    'x-appid': app.id,
    'x-sig': hash('md5', body + app.secret),
  };
  return { body, headers };
}

export function packet(messages: readonly PacketMessage[], packetId: number, sessionId = '') {
  return signed(JSON.stringify({ messages, gameId: app.id, sessionId, packetId }));
}

/** Posts a packet to a server and returns the response text. */
export async function post(url: string, ...args: Parameters<typeof packet>): Promise<string> {
  const response = await fetch(`${url}/dispatcherv2`, { method: 'POST', ...packet(...args) });
  return response.text();
}

/** Connects a player to a server over a WebSocket. */
export async function connectTo({ url, hello }: Connection): Promise<void> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onerror = reject;
    socket.onopen = () => socket.send(hello);
    socket.onmessage = resolve;
  });
}

/** Returns the messages that log in, request a connection and optionally listen to the sender. */
export function logInMessages({ userId, password }: typeof SENDER, listens: boolean): PacketMessage[] {
  const login = {
    externalId: userId,
    authenticationToken: password,
    authenticationType: 'Universal',
    forceCreate: true,
    gameId: app.id,
  };
  const listening = { profileIds: [players.nova], bidirectional: false };
  return [
    { service: 'authenticationV2', operation: 'AUTHENTICATE', data: login },
    { service: 'rttRegistration', operation: 'REQUEST_CLIENT_CONNECTION', data: {} },
    ...(listens
      ? [{ service: 'presence', operation: 'REGISTER_LISTENERS_FOR_PROFILES', data: listening }]
      : []),
  ];
}

/** Reads the response to {@link logInMessages}. */
export function connectionOf(answer: string): Connection {
  const [login, request] = JSON.parse(answer).responses;
  const { sessionId, profileId } = login.data;
  const { endpoints, auth } = request.data;
  const [endpoint] = endpoints;
  const query = Object.entries(auth).map(([name, value]) => `${name}=${value}`);
  const data = { appId: app.id, profileId, sessionId, auth, system: { protocol: 'ws', platform: 'WEB' } };
  return {
    url: `ws://${endpoint.host}:${endpoint.port}?${query.join('&')}`,
    hello: JSON.stringify({ service: 'rtt', operation: 'CONNECT', data }),
    sessionId,
  };
}
