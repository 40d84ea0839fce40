import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

const TEXT = 0x1;
const CLOSE = 0x8;
const FIN = 0x80;
const MASKED = 0x80;

/** A frame from the server; these are never masked (RFC 6455, 5.1). */
interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
}

interface SendOptions {
  /** @default the opcode for text */
  readonly opcode?: number;
  /** Whether FIN is set. @default true */
  readonly isLast?: boolean;
}

/** A WebSocket that sends arbitrary bytes. */
export class RawWebSocket {
  readonly #socket: Socket;
  readonly #chunks: AsyncIterator<Buffer>;
  #received: Buffer = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#chunks = socket[Symbol.asyncIterator]();
  }

  /** @throws when the handshake is refused. */
  static async open(url: string): Promise<RawWebSocket> {
    const { hostname, port, pathname, search, host } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    );
    const own = new RawWebSocket(socket);
    const line = await own.#handshake();
    if (!line.startsWith('HTTP/1.1 101')) throw new Error(`The handshake returned ${line}`);
    return own;
  }

  /** Sends a value as JSON, or text as is, in one masked frame. */
  send(value: object | string, { opcode = TEXT, isLast = true }: SendOptions = {}): void {
    const payload = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
    const { length } = payload;
    const size = length < 126 ? [MASKED | length] : [MASKED | 126, length >> 8, length & 0xff];
    const mask = randomBytes(4);
    const masked = payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    this.#socket.write(Buffer.concat([Buffer.from([(isLast ? FIN : 0) | opcode, ...size]), mask, masked]));
  }

  /** The next message, parsed as JSON. */
  async message<Message>(): Promise<Message> {
    const { opcode, payload } = await this.#frame();
    if (opcode === CLOSE) throw new Error(`The socket was closed with ${payload.readUInt16BE(0)}.`);
    return JSON.parse(payload.toString()) as Message;
  }

  /** The code of the close frame, which must be next. */
  async closeCode(): Promise<number> {
    const { opcode, payload } = await this.#frame();
    if (opcode !== CLOSE) throw new Error(`Expected a close frame, received ${payload}`);
    return payload.readUInt16BE(0);
  }

  close(): void {
    this.#socket.destroy();
  }

  async #frame(): Promise<Frame> {
    const [head = 0, size = 0] = await this.#take(2);
    const length = size === 126 ? Buffer.from(await this.#take(2)).readUInt16BE(0) : size;
    return { opcode: head & 0x0f, payload: await this.#take(length) };
  }

  /** The status line of the answer; after its headers come frames. */
  async #handshake(): Promise<string> {
    while (!this.#received.includes('\r\n\r\n')) await this.#more();
    const end = this.#received.indexOf('\r\n\r\n');
    const [line = ''] = this.#received.subarray(0, end).toString('latin1').split('\r\n');
    this.#received = this.#received.subarray(end + 4);
    return line;
  }

  async #take(length: number): Promise<Buffer> {
    while (this.#received.length < length) await this.#more();
    const taken = this.#received.subarray(0, length);
    this.#received = this.#received.subarray(length);
    return taken;
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#chunks.next();
    if (done) throw new Error('The connection has ended.');
    this.#received = Buffer.concat([this.#received, value]);
  }
}
