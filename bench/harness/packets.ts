import { once } from 'node:events';
import { APP, connection, hello, type Message, packetOf } from './listeners.ts';
import type { PacketPlan } from './load-worker.ts';
import type { Served } from './served.ts';

const FRIENDS = [1, 2, 3, 4, 5].map((number) => `40000000-0000-4000-8000-00000000000${number}`);

/** What a game sends in one packet: what I do, that I am seen, and who else is there. */
const BUNDLE: readonly Message[] = [
  { service: 'presence', operation: 'SET_VISIBILITY', data: { visible: true } },
  { service: 'presence', operation: 'UPDATE_ACTIVITY', data: { activity: { LOCATION: 'Forest', PARTY: 3 } } },
  {
    service: 'presence',
    operation: 'GET_PRESENCE_OF_USERS',
    data: { profileIds: FRIENDS, includeOffline: true },
  },
];

async function send(
  mock: Pick<Served, 'url'>,
  messages: readonly Message[],
  packetId: number,
  sessionId?: string,
): Promise<Response> {
  const packet = packetOf(messages, packetId, sessionId);
  return fetch(`${mock.url}/dispatcherv2`, { method: 'POST', ...packet });
}

/** Logs players in, each with a socket that makes it present, and says what their connections send. */
export async function packetPlan(mock: Pick<Served, 'url'>, players: number): Promise<PacketPlan> {
  const sessionIds: string[] = [];
  for (let index = 0; index < players; index++) {
    const answer = await (await send(mock, hello(`player-${index}`, 'password', false), 0)).text();
    const { url, hello: first, sessionId } = connection(answer);
    const socket = new WebSocket(url);
    socket.binaryType = 'arraybuffer';
    await once(socket, 'open');
    socket.send(first);
    await once(socket, 'message');
    sessionIds.push(sessionId);
  }
  return {
    sessionIds,
    messages: JSON.stringify(BUNDLE),
    appId: APP.id,
    secret: APP.secret,
    firstPacketId: 2,
  };
}

/** What the mock answers to such a packet. */
export async function packetAnswer(mock: Pick<Served, 'url'>, plan: PacketPlan) {
  const response = await send(mock, BUNDLE, 1, plan.sessionIds[0]);
  const body = (await response.json()) as { responses: { status: number }[] };
  if (body.responses.some(({ status }) => status !== 200)) {
    throw new Error(`The bundle was answered ${JSON.stringify(body)}`);
  }
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  return { status: response.status, headers, body };
}
