import fc from 'fast-check';
import type { Fetch } from '../../../src/http/pipeline.ts';
import type { WebSocketConstructor, WebSocketLike } from '../../../src/socket/web-socket.ts';
import { nearly } from '../hostile/hostile-values.ts';

type Listener = Parameters<WebSocketLike['addEventListener']>[1];

/** What a client needs to reach a service. */
interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly WebSocket: WebSocketConstructor;
}

/** Sits between a client and its service: changes answers and sends additional messages. */
export class HostileService {
  /** Number of upcoming answers to change. */
  answersToSpoil = 0;
  readonly #network: () => Network;
  readonly #listeners = new Set<Listener>();
  #seed: number;

  constructor(seed: number, network: () => Network) {
    this.#seed = seed;
    this.#network = network;
  }

  /** Whether a client listens on a socket. */
  get isListenedTo(): boolean {
    return this.#listeners.size > 0;
  }

  /** Sends a message to the client over every socket. */
  say(message: unknown): void {
    for (const listener of [...this.#listeners]) listener({ data: JSON.stringify(message) ?? '' });
  }

  readonly fetch: Fetch = async (url, init) => {
    const response = await this.#network().fetch(url, init);
    if (this.answersToSpoil === 0) return response;
    this.answersToSpoil -= 1;
    const text = await response.text();
    const { status, headers } = response;
    const spoilt = this.#spoil(text === '' ? {} : JSON.parse(text));
    return new Response(status === 204 ? null : JSON.stringify(spoilt), { status, headers });
  };

  /** A WebSocket constructor for clients. */
  get WebSocket(): WebSocketConstructor {
    const listeners = this.#listeners;
    const network = this.#network;
    return class {
      constructor(url: string) {
        const { WebSocket } = network();
        // Replaces the object that `new` created.
        // biome-ignore lint/correctness/noConstructorReturn: the service's own socket, listened to
        return tap(new WebSocket(url), listeners);
      }
    } as WebSocketConstructor;
  }

  #spoil(body: unknown): unknown {
    this.#seed += 1;
    return fc.sample(nearly(fc.constant(body)), { seed: this.#seed, numRuns: 1 })[0];
  }
}

function tap(socket: WebSocketLike, listeners: Set<Listener>): WebSocketLike {
  const add = socket.addEventListener.bind(socket);
  const remove = socket.removeEventListener.bind(socket);
  socket.addEventListener = (type, listener) => {
    if (type === 'message') listeners.add(listener);
    add(type, listener);
  };
  socket.removeEventListener = (type, listener) => {
    if (type === 'message') listeners.delete(listener);
    remove(type, listener);
  };
  return socket;
}
