import { expect } from 'vitest';
import type { PresenceMock } from '../../mocks/index.ts';
import { requireDocumentedMessage, requireDocumentedRttMessage } from './documented-message.ts';

/** What a socket has received since the last call. */
export interface ReceivedMessages {
  /** Each of them matches the spec. */
  readonly messages: readonly unknown[];
  /** The close code; undefined while open. */
  readonly closeCode: number | undefined;
}

/** A WebSocket of a story. */
export interface ScenarioSocket {
  /** Sends a frame: text and bytes unchanged, anything else as JSON. */
  send(message: unknown): void;
  /**
   * Sends a message in a binary frame without FIN, and no final frame.
   * @throws Error when the host cannot; such stories set `unfinishedFrames`.
   */
  sendUnfinished(message: object): void;
  /** The received messages, after everything in flight has arrived. */
  received(): Promise<ReceivedMessages>;
  close(): Promise<void>;
}

/** A socket of a host. */
export interface RawSocket {
  send(data: string | Uint8Array): void;
  /** Sends a binary frame without FIN; absent when the host cannot. */
  sendUnfinished?(data: Uint8Array): void;
  close(): Promise<void>;
  /** Calls back when everything in flight has arrived; absent when delivery is synchronous. */
  ping?(answered: () => void): void;
}

/** Collects messages. */
export abstract class Inbox implements ScenarioSocket {
  raw: RawSocket | undefined;
  #messages: unknown[] = [];
  #closeCode: number | undefined;
  #waiting: (() => void) | undefined;
  #failure: unknown;

  /**
   * The message of a frame, or undefined for the answer to `ask`.
   * @throws AssertionError for an undocumented frame.
   */
  protected abstract read(data: unknown): unknown;

  /** Calls `answered` when nothing more is in flight. */
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
 * The inbox of a Genesys notification channel: text frames. To learn that nothing is in flight it sends an
 * unknown message and waits for the answer or the close.
 */
export class NotificationInbox extends Inbox {
  #probes = 0;

  protected override read(data: unknown): unknown {
    if (typeof data !== 'string') throw new TypeError('Received a binary frame, expected text.');
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

/**
 * The inbox of a brainCloud RTT connection: JSON in binary frames. RTT answers no unknown messages, so it
 * pings.
 */
export class RttInbox extends Inbox {
  protected override read(data: unknown): unknown {
    if (!(data instanceof Uint8Array))
      expect.fail('Received a text frame, but clients read only binary ones.');
    const message: unknown = JSON.parse(new TextDecoder().decode(data));
    requireDocumentedRttMessage(message);
    return message;
  }

  protected override ask(): void {
    if (this.raw?.ping) this.raw.ping(() => this.answered());
    else this.answered();
  }
}

/** Opens a socket in process. */
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
    // Behaves like a host that sees frames.
    sendUnfinished: (data) => {
      if (listener.endsWithJson?.()) listener.message(data);
    },
    close: async () => end(1000),
  };
  return inbox;
}
