import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { constants, createBrotliCompress, createDeflate, createGzip } from 'node:zlib';
import { type WebSocket, WebSocketServer } from 'ws';
import { PresenceApi } from '../../../src/genesys/index.ts';
import { isPresenceError } from '../../../src/http/index.ts';
import { builtIn, people } from '../../contract/seed-ids.ts';
import { Uncaught } from './uncaught.ts';

/** Size of each attack. */
export interface WireCounts {
  /** Decompressed bytes of a compressed body. */
  readonly bombBytes: number;
  /** Bytes of the longest WebSocket message. */
  readonly frameBytes: number;
  /** Small messages in one flood. */
  readonly flood: number;
}

export interface WireReport {
  readonly attacks: number;
  readonly failures: readonly string[];
  /** The longest time that the event loop was blocked. */
  readonly longestStallMs: number;
}

type Attack = (response: ServerResponse, counts: WireCounts) => void;
type SocketAttack = (socket: WebSocket, counts: WireCounts) => void;

const HEX = 'a1b2c3d4'.repeat(10_000);
const BLANKS = Buffer.alloc(65_536, ' ');

/** An endless body, or one of this many bytes; compressed by `through`. */
function pour(
  response: ServerResponse,
  bytes: number,
  through: NodeJS.ReadWriteStream & { end(): void },
): void {
  through.pipe(response);
  let left = bytes;
  const write = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= BLANKS.length;
      if (!through.write(BLANKS)) {
        through.once('drain', write);
        return;
      }
    }
    through.end();
  };
  write();
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

/** Attacks in the answer to a call. */
export const answerAttacks: Readonly<Record<string, Attack>> = {
  'a gzip bomb': (response, { bombBytes }) => {
    response.writeHead(200, { 'content-encoding': 'gzip' });
    pour(response, bombBytes, createGzip({ level: 1 }));
  },
  'a deflate bomb': (response, { bombBytes }) => {
    response.writeHead(200, { 'content-encoding': 'deflate' });
    pour(response, bombBytes, createDeflate({ level: 1 }));
  },
  'a brotli bomb': (response, { bombBytes }) => {
    response.writeHead(200, { 'content-encoding': 'br' });
    pour(response, bombBytes, createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }));
  },
  'a gzip bomb as an error': (response, { bombBytes }) => {
    response.writeHead(400, { 'content-encoding': 'gzip' });
    pour(response, bombBytes, createGzip({ level: 1 }));
  },
  'a long body in small chunks': (response) => {
    response.writeHead(200);
    for (let part = 0; part < 20_000; part += 1) response.write('x');
    response.end();
  },
  'hex digits in the message of a 403': (response) => send(response, 403, JSON.stringify({ message: HEX })),
  'hex digits in the message of a 400': (response) => send(response, 400, JSON.stringify({ message: HEX })),
  'parameters that are not text': (response) =>
    send(response, 403, '{"message":"no","messageParams":{"a":{"toString":1},"b":[{"toString":1}]}}'),
  'parameters nested 20,000 deep': (response) =>
    send(response, 403, `{"messageParams":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`),
  'an error nested a million deep': (response) =>
    send(response, 500, '['.repeat(1_000_000) + ']'.repeat(1_000_000)),
  'an error of a million strings': (response) => send(response, 400, `[${'"%41",'.repeat(1_000_000)}1]`),
  'percent signs and backslashes': (response) => send(response, 400, '%25\\u0025&amp;'.repeat(20_000)),
  'a Retry-After of 5,000 digits': (response) =>
    send(response, 429, '{}', { 'retry-after': '9'.repeat(5000) }),
  'a Retry-After of a million years': (response) =>
    send(response, 503, '{}', { 'retry-after': '31536000000000' }),
  'a redirect to itself': (response) => send(response, 307, '', { location: '/' }),
  'very long numbers in its headers': (response) =>
    send(response, 200, '[]', { 'inin-ratelimit-count': '9'.repeat(3000), 'inin-ratelimit-reset': '-1' }),
};

const nested = (levels: number) => `{"topicName":"x","eventBody":${'['.repeat(levels)}${']'.repeat(levels)}}`;
const heartbeat = '{"topicName":"channel.metadata","eventBody":{"message":"WebSocket Heartbeat"}}';
const change = (message: unknown) =>
  JSON.stringify({
    topicName: `v2.users.${people.ada}.presence`,
    eventBody: {
      source: 'PURECLOUD',
      presenceDefinition: { id: builtIn.Busy, systemPresence: 'BUSY' },
      message,
    },
  });

/** Attacks over a socket. */
export const socketAttacks: Readonly<Record<string, SocketAttack>> = {
  'a very long text message': (socket, { frameBytes }) => socket.send('x'.repeat(frameBytes)),
  'a very long binary message': (socket, { frameBytes }) => socket.send(Buffer.alloc(frameBytes, '[')),
  'JSON nested three million deep': (socket) => socket.send(nested(3_000_000)),
  'JSON nested 400,000 deep': (socket) => socket.send(nested(400_000)),
  'a flood of changes': (socket, { flood }) => {
    for (let count = 0; count < flood; count += 1) socket.send(change(`${count}`));
  },
  'a flood of events that cannot be read': (socket, { flood }) => {
    for (let count = 0; count < flood; count += 1) socket.send(change({ toString: count }));
  },
  'a flood of heartbeats': (socket, { flood }) => {
    for (let count = 0; count < flood; count += 1) socket.send(heartbeat);
  },
  'a flood of pings': (socket, { flood }) => {
    for (let count = 0; count < flood; count += 1) socket.ping();
  },
  'half a message': (socket) => socket.send('{"topicName":', { fin: false }),
  'bytes that are not text': (socket) => socket.send(Buffer.from([0xff, 0xfe, 0x00])),
  'an immediate disconnection': (socket) => socket.close(1011, 'x'.repeat(100)),
};

/** A service that answers normally until it attacks. */
class WireService implements AsyncDisposable {
  attack: Attack | undefined;
  socketAttack: SocketAttack | undefined;
  readonly #counts: WireCounts;
  readonly #server: Server;
  readonly #sockets: WebSocketServer;

  constructor(counts: WireCounts) {
    this.#counts = counts;
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#sockets = new WebSocketServer({ server: this.#server });
    this.#sockets.on('connection', (socket) => {
      socket.on('error', () => {});
      socket.on('message', () => socket.send(heartbeat));
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.url;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  attackSockets(attack: SocketAttack): void {
    for (const socket of this.#sockets.clients) attack(socket, this.#counts);
  }

  closeSockets(): void {
    for (const socket of this.#sockets.clients) socket.close(1012);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    response.on('error', () => {});
    const channel = { id: 'c', connectUri: `${this.url.replace('http', 'ws')}/channels/c` };
    if (this.attack) this.attack(response, this.#counts);
    else if (request.url?.includes('/bulk')) send(response, 200, JSON.stringify([presence]));
    else if (request.url?.includes('/subscriptions')) send(response, 200, '{"entities":[]}');
    else send(response, 200, JSON.stringify(channel));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

const presence = {
  userId: people.ada,
  source: 'PURECLOUD',
  presenceDefinition: { id: builtIn.Available, systemPresence: 'Available' },
  message: '',
  modifiedDate: '2026-11-21T12:00:00.000Z',
};

/**
 * Attacks a client over the wire: each call must end with a typed error, and each watch must be live again.
 */
export async function attackClient(counts: WireCounts): Promise<WireReport> {
  using uncaught = new Uncaught();
  await using service = new WireService(counts);
  const api = new PresenceApi({
    baseUrl: await service.listen(),
    accessToken: 'any',
    retry: false,
    timeoutMs: 20_000,
    reconnect: { baseDelayMs: 1, maxDelayMs: 1 },
  });
  const failures: string[] = [];
  const stalls = monitorEventLoopDelay({ resolution: 5 });
  stalls.enable();
  for (const [name, attack] of Object.entries(answerAttacks)) {
    service.attack = attack;
    const outcome: unknown = await api.getSystempresences().catch((error: unknown) => error);
    if (outcome instanceof Error && !isPresenceError(outcome)) failures.push(`${name}: ${outcome.stack}`);
    if (/Infinity|NaN/.test(String(outcome))) failures.push(`${name}: ${outcome}`);
    // The rest of the answer is unused.
    service.attack = undefined;
  }
  const watch = api.watch([people.ada]);
  await watch.live();
  for (const [name, attack] of Object.entries(socketAttacks)) {
    service.attackSockets(attack);
    const recovered = new Promise((resolve) => watch.on('gap', resolve));
    // Whatever the attack did, the client recovers from a broken connection.
    await new Promise((resolve) => setImmediate(resolve));
    service.closeSockets();
    await recovered;
    await watch.live();
    if (watch.get(people.ada) === undefined) failures.push(`${name}: the presence is lost`);
  }
  watch.close();
  stalls.disable();
  failures.push(...uncaught.errors.map((error) => `uncaught: ${error}`));
  const attacks = Object.keys(answerAttacks).length + Object.keys(socketAttacks).length;
  return { attacks, failures, longestStallMs: stalls.max / 1e6 };
}
