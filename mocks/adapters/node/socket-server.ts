import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import type { MockPort } from '../../engine/mock-port.ts';
import { WorldError, type Worlds } from '../../world/worlds.ts';
import { type Admission, isForeign } from './admission.ts';
import { targetOf } from './exchange.ts';
import { socketAddress } from './socket-address.ts';
import { UnfinishedFrames } from './unfinished-frames.ts';

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
export class SocketServer {
  readonly #options: SocketOptions;
  #server: Promise<WebSocketServer> | undefined;
  #closed = false;

  constructor(options: SocketOptions) {
    this.#options = options;
  }

  /** Offers an upgrade to the world it names; one that nobody takes is answered 404, one of a foreign page 403. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const ignore = (): void => {};
    const frames = new UnfinishedFrames(this.#options.maxMessageBytes);
    frames.attach(stream);
    const firstFrames = frames.read(head);
    stream.on('error', ignore);
    this.#server ??= this.#load();
    void this.#server.then(
      (server) => {
        stream.off('error', ignore);
        if (this.#closed) stream.destroy();
        else {
          server.handleUpgrade(request, stream, firstFrames, (client) =>
            this.#connect(client, request, frames),
          );
        }
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
    for (const client of server?.clients ?? []) client.close(GOING_AWAY, 'The mock server is stopping.');
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
      // Asked only once the handshake is found good.
      verifyClient: ({ req }, decide) => {
        const status = this.#refusal(req);
        decide(status === undefined, status);
      },
    });
  }

  /** The status that refuses a socket, if anything does. */
  #refusal(request: IncomingMessage): 403 | 404 | 500 | undefined {
    const { worlds, admission, onError } = this.#options;
    // A link leads to pages, not to sockets.
    if (isForeign(request.headers) || admission.refusal(request.headers, targetOf(request))) return 403;
    try {
      const { world, url } = this.#addressOf(request);
      return worlds.get(world).acceptsSocket(url) ? undefined : 404;
    } catch (error) {
      if (error instanceof WorldError) return 404;
      onError(error);
      return 500;
    }
  }

  #connect(client: WebSocket, request: IncomingMessage, frames: UnfinishedFrames): void {
    const { worlds, onError } = this.#options;
    const attempt = (act: () => void): void => {
      try {
        act();
      } catch (error) {
        onError(error);
        client.close(INTERNAL_ERROR, 'The mock failed to process this message.');
      }
    };
    // A broken frame or connection: `close` follows and ends the listener.
    client.on('error', () => {});
    attempt(() => {
      const { world, url } = this.#addressOf(request);
      client.once('close', worlds.hold(world));
      const listener = worlds.get(world).connect(url, client);
      if (!listener) throw new Error(`World ${world} accepted the socket, but no service of it handled it.`);
      frames.endsWithJson = () => listener.endsWithJson?.() ?? false;
      client.on('message', (data: Buffer, isBinary) =>
        attempt(() => listener.message(isBinary ? data : data.toString())),
      );
      client.on('close', (code, reason) => attempt(() => listener.closed(code, reason.toString())));
    });
  }

  #addressOf(request: IncomingMessage): { readonly world: string; readonly url: string } {
    const { host } = request.headers;
    const { world, target } = socketAddress(targetOf(request), host);
    return { world, url: `${this.#options.scheme}://${host ?? 'localhost'}${target}` };
  }
}
