import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A response as it came over the wire. */
export interface RawResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyText: string;
}

/** Stops hangs. */
const LIMIT_MS = 300_000;
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** A TCP connection that sends arbitrary bytes. */
export class RawConnection {
  readonly socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => {};

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
      this.#wake();
    });
    // A reset connection has ended too.
    socket.on('error', () => {});
    for (const event of ['end', 'close']) {
      socket.on(event, () => {
        this.#ended = true;
        this.#wake();
      });
    }
  }

  static async open(port: number): Promise<RawConnection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    await once(socket, 'connect');
    return new RawConnection(socket);
  }

  get isEnded(): boolean {
    return this.#ended;
  }

  send(bytes: string | Uint8Array): void {
    if (!this.socket.destroyed) this.socket.write(bytes);
  }

  /**
   * The next response; undefined when the server has closed the connection.
   * @param method of the request: HEAD is answered without a body.
   */
  async response(method = 'GET'): Promise<RawResponse | undefined> {
    const end = await this.#until(() => this.#received.indexOf('\r\n\r\n'));
    if (end === undefined) return undefined;
    const [line = '', ...fields] = this.#received.subarray(0, end).toString('latin1').split('\r\n');
    const headers = Object.fromEntries(
      fields.map((field) => {
        const colon = field.indexOf(':');
        return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
      }),
    );
    const status = Number(line.split(' ')[1]);
    if (headers['transfer-encoding'] === 'chunked') await this.#skipChunks(end + 4);
    const length = method === 'HEAD' || status === 304 ? 0 : Number(headers['content-length'] ?? 0);
    const whole = end + 4 + length;
    await this.#until(() => (this.#received.length >= whole ? whole : -1));
    const bodyText = this.#received.subarray(end + 4, whole).toString();
    this.#received = this.#received.subarray(whole);
    return { status, headers, bodyText };
  }

  /** Everything until the server closes the connection. */
  async rest(): Promise<RawResponse[]> {
    const responses: RawResponse[] = [];
    for (let next = await this.response(); next; next = await this.response()) responses.push(next);
    return responses;
  }

  /** Received and unread bytes. */
  take(): Buffer {
    const taken = this.#received;
    this.#received = Buffer.alloc(0);
    return taken;
  }

  /** Waits for unread bytes; returns whether there are any. */
  async hasMore(): Promise<boolean> {
    return (await this.#until(() => (this.#received.length > 0 ? 1 : -1))) !== undefined;
  }

  close(): void {
    this.socket.destroy();
  }

  /** Node's own refusals have no chunks. */
  async #skipChunks(start: number): Promise<void> {
    await this.#until(() => (this.#received.length >= start + LAST_CHUNK.length ? start : -1));
    const isLast = this.#received.subarray(start, start + LAST_CHUNK.length).equals(LAST_CHUNK);
    if (!isLast) throw new Error('A body came in chunks.');
    this.#received = Buffer.concat([
      this.#received.subarray(0, start),
      this.#received.subarray(start + LAST_CHUNK.length),
    ]);
  }

  async #until(find: () => number): Promise<number | undefined> {
    const deadline = performance.now() + LIMIT_MS;
    for (;;) {
      const found = find();
      if (found !== -1) return found;
      if (this.#ended) return undefined;
      const leftMs = deadline - performance.now();
      if (leftMs <= 0) throw new Error(`Nothing came for ${LIMIT_MS} ms.`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, leftMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
