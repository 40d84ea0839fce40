// Sends calls over raw sockets to minimize the cost of the load.
import { connect, type Socket } from 'node:net';
import { app } from '../../test/contract/game/seed-players.ts';
import { signed } from '../braincloud-packets.ts';
import { workerOptions } from '../worker.ts';

/** What to send: HTTP requests in turn, or brainCloud packets with one session per connection. */
export type Plan =
  | { readonly connections: number; readonly requests: readonly string[] }
  | { readonly sessionIds: readonly string[]; readonly messages: string; readonly firstPacketId: number };

export type Limit = { readonly ms: number } | { readonly calls: number };

export interface SentCalls {
  readonly calls: number;
  readonly elapsedMs: number;
  readonly failure?: string;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');
const NO_BYTES: Buffer = Buffer.alloc(0);

const { url, plan, staysAwake } = workerOptions<{ url: string; plan: Plan; staysAwake: boolean }>();
const { hostname, port } = new URL(url);
let calls = 0;
let failure: string | undefined;
let isOver: () => boolean = () => true;

/** A keep-alive connection. Sends a call once the previous one has completed. */
class Connection {
  readonly #socket: Socket;
  readonly #next: () => string | Uint8Array;
  #received = NO_BYTES;
  #finish: () => void = () => {};

  constructor(next: () => string | Uint8Array) {
    this.#next = next;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on('data', (bytes) => this.#receive(bytes));
    this.#socket.on('error', (error) => this.#fail(String(error)));
    this.#socket.on('close', () => this.#fail('the server closed a connection'));
  }

  run(): Promise<void> {
    return new Promise((resolve) => {
      this.#finish = resolve;
      this.#socket.write(this.#next());
    });
  }

  #fail(reason: string): void {
    failure ??= reason;
    this.#finish();
  }

  #receive(bytes: Buffer): void {
    this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes]);
    const end = this.#received.indexOf(END_OF_HEAD);
    if (end === -1) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    const isWhole =
      length === undefined
        ? this.#received.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK)
        : this.#received.length >= end + END_OF_HEAD.length + Number(length);
    if (!isWhole) return;
    // The first digit of the status.
    if (head.charCodeAt(9) !== 0x32) this.#fail(this.#received.toString());
    this.#received = NO_BYTES;
    calls++;
    if (failure !== undefined || isOver()) this.#finish();
    else this.#socket.write(this.#next());
  }
}

function open(): Connection[] {
  if ('requests' in plan) {
    const requests = plan.requests.map((text) => Buffer.from(text));
    let sent = 0;
    const next = () => requests[sent++ % requests.length] ?? NO_BYTES;
    return Array.from({ length: plan.connections }, () => new Connection(next));
  }
  const { sessionIds, messages, firstPacketId } = plan;
  return sessionIds.map((sessionId) => {
    let packetId = firstPacketId;
    return new Connection(() => packet(messages, sessionId, packetId++));
  });
}

/** Serialized once, because stringifying each packet would take the load longer than the server needs to answer it. */
function packet(messages: string, sessionId: string, packetId: number): string {
  const body = `{"messages":${messages},"gameId":"${app.id}","sessionId":"${sessionId}","packetId":${packetId}}`;
  const headers = Object.entries(signed(body).headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return (
    `POST /dispatcherv2 HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers.join('')}` +
    `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}

const connections = open();

async function send(limit: Limit): Promise<SentCalls> {
  calls = 0;
  let over = false;
  const start = performance.now();
  if ('ms' in limit) {
    setTimeout(() => {
      over = true;
    }, limit.ms);
    isOver = () => over;
  } else isOver = () => calls > limit.calls - connections.length;
  let isRunning = true;
  const stayAwake = (): void => {
    if (isRunning) setImmediate(stayAwake);
  };
  if (staysAwake) stayAwake();
  await Promise.all(connections.map((connection) => connection.run()));
  isRunning = false;
  const elapsedMs = performance.now() - start;
  return { calls, elapsedMs, ...(failure === undefined ? {} : { failure }) };
}

process.on('message', async (limit: Limit) => process.send?.(await send(limit)));
process.on('disconnect', () => process.exit());
