import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocket, WebSocketServer } from 'ws';
import { closeCodes } from '../../engine/close-codes.ts';
import type { MockPort } from '../../engine/mock-port.ts';
import { WorldError, type Worlds } from '../../world/worlds.ts';
import { type Admission, isForeign } from './admission.ts';
import { targetOf } from './exchange.ts';
import { socketAddress } from './socket-address.ts';
import { UnfinishedFrames } from './unfinished-frames.ts';

export interface SocketOptions {
  readonly worlds: Pick<Worlds<MockPort>, 'get' | 'hold'>;
  readonly admission: Admission;
  readonly scheme: 'ws' | 'wss';
  /** Maximum size of a message. A larger one closes the socket with 1009. */
  readonly maxMessageBytes: number;
  readonly onError: (error: unknown) => void;
}

/** Accepts the server's WebSockets. Loads `ws` on the first upgrade. */
export class SocketServer {
  readonly #options: SocketOptions;
  #server: Promise<WebSocketServer> | undefined;
  #closed = false;

  constructor(options: SocketOptions) {
    this.#options = options;
  }

  /**
   * Connects an upgrade to its world. Responds with 404 if no service accepts it, and with 403 to pages on
   * other sites.
   */
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

  /** Closes all sockets and accepts no more. */
  async close(): Promise<void> {
    this.#closed = true;
    const server = await this.#server;
    for (const client of server?.clients ?? [])
      client.close(closeCodes.goingAway, 'The mock server is stopping.');
  }

  /** Terminates sockets that have not completed the close handshake. */
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
      // Called only for a valid handshake.
      verifyClient: ({ req }, decide) => {
        const status = this.#refusal(req);
        decide(status === undefined, status);
      },
    });
  }

  /** Returns the status that refuses a socket, or undefined to accept it. */
  #refusal(request: IncomingMessage): 403 | 404 | 500 | undefined {
    const { worlds, admission, onError } = this.#options;
    // Top-level links from other sites are allowed, but a link never opens a WebSocket.
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
        client.close(closeCodes.internalError, 'The mock failed to process this message.');
      }
    };
    // After a protocol or connection error, `close` follows and ends the listener.
    client.on('error', () => {});
    attempt(() => {
      const { world, url } = this.#addressOf(request);
      client.once('close', worlds.hold(world));
      const listener = worlds.get(world).connect(url, client);
      if (!listener) throw new Error(`World ${world} accepted the socket, but no service handled it.`);
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
