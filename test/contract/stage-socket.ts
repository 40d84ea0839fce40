import type { PresenceMock } from '../../mocks/index.ts';
import { requireDocumentedMessage } from './documented-message.ts';

/** What a socket has been told since it was looked at last. */
export interface Heard {
  /** Every one of them as the spec says. */
  readonly messages: readonly unknown[];
  /** The code with which the service has closed it; undefined while it is open. */
  readonly closeCode: number | undefined;
}

/** A WebSocket of a story. */
export interface StageSocket {
  /** Sends a text frame: text as it is, all else as JSON. */
  send(message: unknown): void;
  /** What has come, once all that was on its way is there. */
  heard(): Promise<Heard>;
  close(): Promise<void>;
}

/** A socket of a host, as far as stories need it. */
export interface RawSocket {
  send(text: string): void;
  close(): Promise<void>;
}

/**
 * Collects what comes. To know that nothing more is on its way it says something that nobody understands, and waits
 * for that to be told, or for the end of the socket.
 */
export class Inbox implements StageSocket {
  raw: RawSocket | undefined;
  #messages: unknown[] = [];
  #closeCode: number | undefined;
  #probes = 0;
  #waiting: (() => void) | undefined;
  #failure: unknown;

  receive(data: unknown): void {
    try {
      if (typeof data !== 'string') throw new TypeError('A binary frame came, where text was expected.');
      const message: unknown = JSON.parse(data);
      if (this.#isReply(message)) this.#wake();
      else {
        requireDocumentedMessage(message);
        this.#messages.push(message);
      }
    } catch (error) {
      this.#failure ??= error;
    }
  }

  closed(code: number): void {
    this.#closeCode = code;
    this.#wake();
  }

  send(message: unknown): void {
    this.raw?.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  async heard(): Promise<Heard> {
    if (this.#closeCode === undefined) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
        this.send({ message: 'is there more?', correlationId: `probe ${++this.#probes}` });
      });
    }
    if (this.#failure !== undefined) throw this.#failure;
    const messages = this.#messages;
    this.#messages = [];
    return { messages, closeCode: this.#closeCode };
  }

  async close(): Promise<void> {
    await this.raw?.close();
  }

  #isReply(message: unknown): boolean {
    return (
      typeof message === 'object' &&
      message !== null &&
      'correlationId' in message &&
      message.correlationId === `probe ${this.#probes}`
    );
  }

  #wake(): void {
    this.#waiting?.();
    this.#waiting = undefined;
  }
}

/** Opens a socket without a network. */
export async function connectInProcess(mock: PresenceMock, url: string): Promise<StageSocket | undefined> {
  const inbox = new Inbox();
  let open = true;
  const end = (code: number): void => {
    if (!open) return;
    open = false;
    inbox.closed(code);
    listener?.closed(code, '');
  };
  const listener = mock.connect(url, {
    send: (data) => {
      if (open) inbox.receive(data);
    },
    close: (code = 1005) => end(code),
  });
  if (!listener) return undefined;
  inbox.raw = {
    send: (text) => listener.message(text),
    close: async () => end(1000),
  };
  return inbox;
}
