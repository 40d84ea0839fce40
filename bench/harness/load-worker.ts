// Sends calls over raw sockets, so that making them costs as little as it can; its parent says when and how long.
import { hash } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/** What to send. */
export type Plan = FixedPlan | PacketPlan;

interface FixedPlan {
  readonly connections: number;
  /** Whole HTTP requests, sent in turn. */
  readonly requests: readonly string[];
}

/** Packets of brainCloud: a session for each connection, ids that grow, and a signature for each. */
export interface PacketPlan {
  readonly sessionIds: readonly string[];
  readonly messages: string;
  readonly appId: string;
  readonly secret: string;
  readonly firstPacketId: number;
}

export interface LoadReport {
  readonly calls: number;
  readonly elapsedMs: number;
  readonly failure?: string;
}

type Limit = { readonly ms: number } | { readonly calls: number };

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');
const NO_BYTES: Buffer = Buffer.alloc(0);

let connections: Connection[] = [];
let calls = 0;
let failure: string | undefined;
let isOver: () => boolean = () => true;

/** One keep-alive connection; nothing is sent before the last call has been answered. */
class Connection {
  readonly #socket: Socket;
  readonly #next: () => string | Uint8Array;
  #received = NO_BYTES;
  #finish: () => void = () => {};

  constructor(url: URL, next: () => string | Uint8Array) {
    this.#next = next;
    this.#socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
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
    // The first digit of the status, and what brainCloud says in a body whose status is 200 all the same.
    if (head.charCodeAt(9) !== 0x32) this.#fail(this.#received.toString());
    this.#received = NO_BYTES;
    calls++;
    if (failure !== undefined || isOver()) this.#finish();
    else this.#socket.write(this.#next());
  }
}

function open(url: URL, plan: Plan): Connection[] {
  if ('requests' in plan) {
    const requests = plan.requests.map((text) => Buffer.from(text));
    let sent = 0;
    const next = () => requests[sent++ % requests.length] ?? NO_BYTES;
    return Array.from({ length: plan.connections }, () => new Connection(url, next));
  }
  return plan.sessionIds.map((sessionId) => {
    let packetId = plan.firstPacketId;
    return new Connection(url, () => packet(plan, sessionId, packetId++));
  });
}

function packet({ messages, appId, secret }: PacketPlan, sessionId: string, packetId: number): string {
  const body = `{"messages":${messages},"gameId":"${appId}","sessionId":"${sessionId}","packetId":${packetId}}`;
  return (
    `POST /dispatcherv2 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nX-APPID: ${appId}\r\n` +
    `X-SIG: ${hash('md5', body + secret)}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}

/** @param awake whether to take all of its core while it runs. */
async function run(limit: Limit, awake: boolean): Promise<LoadReport> {
  calls = 0;
  const stayAwake = (): void => {
    if (awake) setImmediate(stayAwake);
  };
  stayAwake();
  const start = performance.now();
  if ('ms' in limit) {
    let over = false;
    setTimeout(() => {
      over = true;
    }, limit.ms);
    isOver = () => over;
  } else isOver = () => calls > limit.calls - connections.length;
  await Promise.all(connections.map((connection) => connection.run()));
  awake = false;
  return {
    calls,
    elapsedMs: performance.now() - start,
    ...(failure === undefined ? {} : { failure }),
  };
}

process.on('message', async (message: { url: string; plan: Plan } | { limit: Limit; awake: boolean }) => {
  if ('plan' in message) connections = open(new URL(message.url), message.plan);
  else process.send?.(await run(message.limit, message.awake));
});
process.on('disconnect', () => process.exit());
