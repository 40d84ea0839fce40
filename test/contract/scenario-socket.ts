import { expect } from 'vitest';
import type { PresenceMock } from '../../mocks/index.ts';
import { requireDocumentedMessage, requireDocumentedRttMessage } from './documented-message.ts';

/** What a socket has been told since it was looked at last. */
export interface ReceivedMessages {
  /** Every one of them as the spec says. */
  readonly messages: readonly unknown[];
  /** The code with which the service has closed it; undefined while it is open. */
  readonly closeCode: number | undefined;
}

/** A WebSocket of a story. */
export interface ScenarioSocket {
  /** Sends a frame: text and bytes as they are, all else as JSON. */
  send(message: unknown): void;
  /**
   * Sends a message in a binary frame without FIN, which no later frame has either.
   * @throws Error where the host cannot; stories that call it say so with `unfinishedFrames`.
   */
  sendUnfinished(message: object): void;
  /** What has come, once all that was on its way is there. */
  received(): Promise<ReceivedMessages>;
  close(): Promise<void>;
}

/** A socket of a host, as far as stories need it. */
export interface RawSocket {
  send(data: string | Uint8Array): void;
  /** Sends a binary frame without FIN; absent where the host cannot. */
  sendUnfinished?(data: Uint8Array): void;
  close(): Promise<void>;
  /** Calls back once all that was on its way before is there; absent where nothing ever is on its way. */
  ping?(answered: () => void): void;
}

/** Collects what comes. */
export abstract class Inbox implements ScenarioSocket {
  raw: RawSocket | undefined;
  #messages: unknown[] = [];
  #closeCode: number | undefined;
  #waiting: (() => void) | undefined;
  #failure: unknown;

  /**
   * The message in a frame, or undefined if it only answers `ask`.
   * @throws AssertionError when the frame is none that the service should send.
   */
  protected abstract read(data: unknown): unknown;

  /** Has `answered` called once nothing more is on its way. */
  protected abstract ask(): void;

  receive(data: unknown): void {
    try {
      const message = this.read(data);
      if (message !== undefined) this.#messages.push(message);
    } catch (error) {
      this.#failure ??= error;
    }
  }

  closed(code: number): void {
    this.#closeCode = code;
    this.answered();
  }

  send(message: unknown): void {
    const isRaw = typeof message === 'string' || message instanceof Uint8Array;
    this.raw?.send(isRaw ? message : JSON.stringify(message));
  }

  sendUnfinished(message: object): void {
    if (!this.raw?.sendUnfinished) throw new Error('This host cannot send a frame without FIN.');
    this.raw.sendUnfinished(new TextEncoder().encode(JSON.stringify(message)));
  }

  async received(): Promise<ReceivedMessages> {
    if (this.#closeCode === undefined) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
        this.ask();
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

  protected answered(): void {
    this.#waiting?.();
    this.#waiting = undefined;
  }
}

/**
 * Of a Genesys notification channel: text frames. To know that nothing more is on its way it says something that
 * nobody understands, and waits for that to be told, or for the end of the socket.
 */
export class NotificationInbox extends Inbox {
  #probes = 0;

  protected override read(data: unknown): unknown {
    if (typeof data !== 'string') throw new TypeError('A binary frame came, where text was expected.');
    const message: unknown = JSON.parse(data);
    if (this.#isReply(message)) {
      this.answered();
      return undefined;
    }
    requireDocumentedMessage(message);
    return message;
  }

  protected override ask(): void {
    this.send({ message: 'is there more?', correlationId: `probe ${++this.#probes}` });
  }

  #isReply(message: unknown): boolean {
    return (
      typeof message === 'object' &&
      message !== null &&
      'correlationId' in message &&
      message.correlationId === `probe ${this.#probes}`
    );
  }
}

/** Of a brainCloud RTT connection: JSON in binary frames. Nothing that it could say is answered, so it pings. */
export class RttInbox extends Inbox {
  protected override read(data: unknown): unknown {
    if (!(data instanceof Uint8Array)) expect.fail('A text frame came, where clients only read binary ones.');
    const message: unknown = JSON.parse(new TextDecoder().decode(data));
    requireDocumentedRttMessage(message);
    return message;
  }

  protected override ask(): void {
    if (this.raw?.ping) this.raw.ping(() => this.answered());
    else this.answered();
  }
}

/** Opens a socket without a network. */
export async function connectInProcess(
  mock: Pick<PresenceMock, 'connect'>,
  url: string,
  inbox: Inbox,
): Promise<ScenarioSocket | undefined> {
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
    send: (data) => listener.message(data),
    // As a host that sees frames does it.
    sendUnfinished: (data) => {
      if (listener.endsWithJson?.()) listener.message(data);
    },
    close: async () => end(1000),
  };
  return inbox;
}
