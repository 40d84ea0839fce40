import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import type { MockPort } from '../../engine/mock-port.ts';
import type { HostSocket, SocketListener } from '../../engine/socket.ts';
import { WorldError, type Worlds } from '../../worlds.ts';
import { type Admission, isForeign } from './admission.ts';
import { targetOf } from './exchange.ts';
import { frameOf } from './frame.ts';
import { socketAddress } from './socket-address.ts';

const GOING_AWAY = 1001;
const INTERNAL_ERROR = 1011;

export interface SocketOptions {
  readonly worlds: Pick<Worlds<MockPort>, 'get' | 'hold'>;
  readonly admission: Admission;
  readonly scheme: 'ws' | 'wss';
  /** A longer message closes its socket with 1009. */
  readonly maxMessageBytes: number;
  readonly onError: (error: unknown) => void;
}

/** The server's WebSockets. The library behind them is loaded with the first. */
export class Sockets {
  readonly #options: SocketOptions;
  #server: Promise<WebSocketServer> | undefined;
  #closed = false;
  /** Asked of each request whose handshake is found good: the status that refuses it, if anything does. */
  readonly #offers = new WeakMap<IncomingMessage, () => 403 | 404 | 500 | undefined>();

  constructor(options: SocketOptions) {
    this.#options = options;
  }

  /** Offers an upgrade to the world it names; one that nobody takes is answered 404, one of a foreign page 403. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const ignore = (): void => {};
    stream.on('error', ignore);
    this.#server ??= this.#load();
    void this.#server.then(
      (server) => {
        stream.off('error', ignore);
        if (this.#closed) stream.destroy();
        else this.#take(server, request, stream, head);
      },
      (error: unknown) => {
        this.#options.onError(error);
        stream.destroy();
      },
    );
  }

  /** Says goodbye to every socket, and takes no more. */
  async close(): Promise<void> {
    this.#closed = true;
    const server = await this.#server;
    for (const client of server?.clients ?? []) client.close(GOING_AWAY, 'The mock server stops.');
  }

  /** Breaks off those that have not answered the goodbye. */
  async terminate(): Promise<void> {
    const server = await this.#server;
    for (const client of server?.clients ?? []) client.terminate();
  }

  async #load(): Promise<WebSocketServer> {
    const { WebSocketServer } = await import('ws');
    const maxPayload = this.#options.maxMessageBytes;
    return new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload,
      verifyClient: ({ req }, decide) => {
        const status = this.#offers.get(req)?.();
        decide(status === undefined, status);
      },
    });
  }

  #take(server: WebSocketServer, request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const { worlds, admission, scheme, onError } = this.#options;
    const { host } = request.headers;
    const requested = targetOf(request);
    const { world, target } = socketAddress(requested, host);
    const socket = new ServerSocket(stream);
    let listener: SocketListener | undefined;
    let release: (() => void) | undefined;
    // Not before the handshake is found good: a request that comes to nothing must not take the place of a socket.
    this.#offers.set(request, () => {
      // A link leads to pages, not to sockets.
      if (isForeign(request.headers) || admission.refusal(request.headers, requested)) return 403;
      try {
        listener = worlds.get(world).connect(`${scheme}://${host ?? 'localhost'}${target}`, socket);
        if (!listener) return 404;
        release = worlds.hold(world);
        return undefined;
      } catch (error) {
        if (error instanceof WorldError) return 404;
        onError(error);
        return 500;
      }
    });
    server.handleUpgrade(request, stream, head, (client) => {
      if (release) client.once('close', release);
      if (listener) socket.open(client, listener, onError);
    });
    if (socket.opened) return;
    release?.();
    listener?.closed(1006, '');
  }
}

/** What the mock sees of a socket, from before it is open. */
class ServerSocket implements HostSocket {
  readonly #stream: Duplex;
  #client: WebSocket | undefined;
  #waiting: (() => void)[] = [];

  constructor(stream: Duplex) {
    this.#stream = stream;
  }

  get opened(): boolean {
    return this.#client !== undefined;
  }

  get bufferedAmount(): number {
    return this.#client?.bufferedAmount ?? 0;
  }

  send(data: string | Uint8Array): void {
    const client = this.#client;
    if (!client) this.#waiting.push(() => this.send(data));
    else if (typeof data === 'string') client.send(data);
    // The library would frame it for each socket anew, and write head and body apart.
    else if (client.readyState === client.OPEN) this.#stream.write(frameOf(data));
  }

  close(code?: number, reason?: string): void {
    if (this.#client) this.#client.close(code, reason);
    else this.#waiting.push(() => this.close(code, reason));
  }

  terminate(): void {
    if (this.#client) this.#client.terminate();
    else this.#waiting.push(() => this.terminate());
  }

  open(client: WebSocket, listener: SocketListener, onError: (error: unknown) => void): void {
    this.#client = client;
    // A broken frame or connection: `close` follows and tells the listener.
    client.on('error', () => {});
    client.on('message', (data: Buffer, isBinary) => {
      try {
        listener.message(isBinary ? data : data.toString());
      } catch (error) {
        onError(error);
        client.close(INTERNAL_ERROR, 'The mock failed on this message.');
      }
    });
    client.on('close', (code, reason) => {
      try {
        listener.closed(code, reason.toString());
      } catch (error) {
        onError(error);
      }
    });
    for (const act of this.#waiting) act();
    this.#waiting = [];
  }
}
