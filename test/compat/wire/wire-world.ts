import { createHash } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { app, credentials, loginOf } from '../../contract/game/seed-players.ts';
import { RawWebSocket } from './raw-web-socket.ts';

/** An answer with its header names as sent. */
export interface WireAnswer<Body> {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly headerNames: readonly string[];
  /** Undefined if there is no body. */
  readonly body: Body;
}

export interface WireOptions {
  /** @default 'GET', or 'POST' with a body */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as is, anything else as JSON. */
  readonly body?: unknown;
}

interface MessageAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly reason_code?: number;
}

export type WireServop = readonly [servop: string, data?: object];

/** A world on a server, called with node:http and raw sockets. */
export class WireWorld {
  readonly url: string;
  #packetId = 0;

  constructor(server: string, name: string) {
    this.url = `${server}/worlds/${name}`;
  }

  /** Makes any call, without a token. */
  send<Body>(path: string, { method, headers = {}, body }: WireOptions = {}): Promise<WireAnswer<Body>> {
    const bodyText = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const options = {
        method: method ?? (bodyText === undefined ? 'GET' : 'POST'),
        // Node sends no Content-Length with a DELETE.
        headers: { ...headers, 'content-length': Buffer.byteLength(bodyText ?? '') },
      };
      const call = request(`${this.url}${path}`, options, (response) => {
        const { statusCode: status = 0, headers: received, rawHeaders } = response;
        const headerNames = rawHeaders.filter((_, index) => index % 2 === 0);
        text(response).then((content) => {
          const parsed = content === '' ? undefined : JSON.parse(content);
          resolve({ status, headers: received, headerNames, body: parsed as Body });
        }, reject);
      });
      call.on('error', reject).end(bodyText);
    });
  }

  /** Calls Genesys Cloud as the org's admin. */
  api<Body>(method: string, path: string, body?: unknown, token = 'any'): Promise<WireAnswer<Body>> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return this.send<Body>(`/api/v2${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  }

  /** Calls the control API; the call must succeed. */
  async control<Body>(method: string, path: string, body?: unknown): Promise<Body> {
    const answer = await this.send<Body>(`/__mock${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
    });
    if (answer.status >= 300) throw new Error(`${path} returned ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** A notification socket with subscribed topics. */
  async listen(topics: readonly string[], token = 'any'): Promise<{ id: string; socket: RawWebSocket }> {
    const { body } = await this.api<{ id: string; connectUri: string }>(
      'POST',
      '/notifications/channels',
      undefined,
      token,
    );
    const subscribed = topics.map((id) => ({ id }));
    const path = `/notifications/channels/${body.id}/subscriptions`;
    const { status } = await this.api('POST', path, subscribed, token);
    if (status !== 200) throw new Error(`The subscription returned ${status}.`);
    return { id: body.id, socket: await RawWebSocket.open(body.connectUri) };
  }

  /** The answers to a player's packet. */
  async packet<Data>(
    sessionId: string | null,
    servops: readonly WireServop[],
    signed = (signature: string) => signature,
  ): Promise<readonly MessageAnswer<Data>[]> {
    const messages = servops.map(([servop, data = {}]) => ({ ...named(servop), data }));
    const body = JSON.stringify({ packetId: this.#packetId++, sessionId, gameId: app.id, messages });
    const signature = createHash('md5').update(`${body}${app.secret}`).digest('hex');
    const headers = { 'x-appid': app.id, 'x-sig': signed(signature), 'content-type': 'application/json' };
    type Packet = { responses: MessageAnswer<Data>[] };
    return (await this.send<Packet>('/dispatcherv2', { headers, body })).body.responses;
  }

  /** The data that a player's servop returns. */
  async ask<Data>(sessionId: string | null, servop: string, data?: object): Promise<Data> {
    const [answer] = await this.packet<Data>(sessionId, [[servop, data ?? {}]]);
    if (answer?.status !== 200) throw new Error(`${servop} returned ${JSON.stringify(answer)}`);
    return answer.data;
  }

  /** Logs in a player of the seed. */
  async logIn(userId: string): Promise<string> {
    const { sessionId } = await this.ask<{ sessionId: string }>(
      null,
      'authenticationV2.AUTHENTICATE',
      loginOf(userId),
    );
    return sessionId;
  }

  /** An RTT connection after CONNECT, in a frame with or without FIN. */
  async rtt(sessionId: string, profileId: string, isLast = true): Promise<RawWebSocket> {
    const { endpoints, auth } = await this.ask<{
      endpoints: { host: string; port: number }[];
      auth: Record<string, string>;
    }>(sessionId, 'rttRegistration.REQUEST_CLIENT_CONNECTION');
    const [{ host, port } = { host: '', port: 0 }] = endpoints;
    const query = new URLSearchParams({ 'X-APPID': app.id, 'X-RTT-SECRET': auth['X-RTT-SECRET'] ?? '' });
    const socket = await RawWebSocket.open(`ws://${host}:${port}?${query}`);
    const data = { appId: app.id, profileId, sessionId, auth, system: { protocol: 'ws', platform: 'WEB' } };
    socket.send({ operation: 'CONNECT', service: 'rtt', data }, { opcode: 2, isLast });
    const { operation } = await socket.message<{ operation: string }>();
    if (operation !== 'CONNECT') throw new Error(`CONNECT returned ${operation}.`);
    return socket;
  }

  /** A server's packet. */
  async s2s<Answer>(body: object): Promise<WireAnswer<Answer>> {
    return this.send<Answer>('/s2sdispatcher', { body });
  }
}

/** The server's login data. */
export const serverLogin = {
  packetId: 0,
  messages: [{ service: 'authenticationV2', operation: 'AUTHENTICATE', data: credentials }],
} as const;

function named(servop: string): { service: string; operation: string } {
  const [service = '', operation = ''] = servop.split('.');
  return { service, operation };
}
