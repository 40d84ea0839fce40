import type { Clock } from '../http/clock.ts';
import { SocketClosedError } from '../http/errors/socket-closed-error.ts';
import { redactUrl } from '../http/redact-url.ts';
import { decodeFrame } from './decode-frame.ts';
import type { EndEvent, FrameEvent, WebSocketConstructor, WebSocketLike } from './web-socket.ts';

/** What keeps a connection alive, and what tells that it is dead. */
export interface KeepAlive {
  /** Milliseconds between two heartbeats; none are sent when absent. */
  heartbeatMs?: number;
  /** What to send as a heartbeat. */
  heartbeat?: object;
  /** Milliseconds without any message after which the connection counts as dead; never when absent. */
  silenceMs?: number;
}

/** What a link is made of. */
export interface SocketLinkOptions {
  url: string;
  WebSocket: WebSocketConstructor;
  clock: Clock;
  /** Is given every message that nobody waits for, in the order of their arrival. */
  receive: (message: unknown, link: SocketLink) => void;
}

/** Codes of our own, for ends that are not the other side's doing; the range is free for applications. */
const UNREADABLE = 4000;
const SILENT = 4001;

/**
 * One connection, from opening to its end. Messages are JSON, one a frame. When it has ended it holds no
 * timer, and no listener but those that wait for the platform to be done with the socket.
 */
export class SocketLink {
  /** Resolves when the connection stands; rejects with the reason when it ends before. */
  readonly opened: Promise<void>;
  /** Resolves with the reason when the connection has ended; never rejects. */
  readonly ended: Promise<Error>;
  readonly #url: string;
  readonly #clock: Clock;
  readonly #receive: SocketLinkOptions['receive'];
  readonly #socket: WebSocketLike;
  readonly #timers = new Set<unknown>();
  readonly #waiting = new Set<{
    pick: (message: unknown) => unknown;
    resolve: (result: never) => void;
    reject: (error: Error) => void;
  }>();
  #open: () => void = () => {};
  #end: (error: Error) => void = () => {};
  #error: Error | undefined;
  #failure: string | undefined;
  #lastMessageAt: number;
  /** The frame that is being decoded last; the next has to wait for it. */
  #decoding: Promise<void> | undefined;

  /** @throws what the platform throws for a URL that it cannot connect to */
  constructor({ url, WebSocket, clock, receive }: SocketLinkOptions) {
    this.#url = redactUrl(url);
    this.#clock = clock;
    this.#receive = receive;
    this.#lastMessageAt = clock.now();
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.opened = new Promise((resolve, reject) => {
      this.#open = resolve;
      this.ended.then(reject);
    });
    this.opened.catch(() => {});
    this.#socket = new WebSocket(url);
    this.#socket.binaryType = 'arraybuffer';
    this.#socket.addEventListener('open', this.#onOpen);
    this.#socket.addEventListener('message', this.#onMessage);
    this.#socket.addEventListener('error', this.#onError);
    this.#socket.addEventListener('close', this.#onClose);
  }

  /** Sends a message; does nothing once the link has ended. */
  send(message: object): void {
    if (this.#error) return;
    try {
      this.#socket.send(JSON.stringify(message));
    } catch (cause) {
      this.fail(this.#closed(1006, 'the platform could not send', cause));
    }
  }

  /**
   * Waits for the first message for which `pick` gives something, and gives that. Messages picked are not
   * given to `receive`. Rejects with the reason when the link ends before.
   */
  next<Result>(pick: (message: unknown) => Result | undefined): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#error) reject(this.#error);
      else this.#waiting.add({ pick, resolve, reject });
    });
  }

  /** Waits for some work, but no longer than the link lasts. */
  during<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.ended.then((error) => Promise.reject(error))]);
  }

  /** Sends heartbeats and watches for silence from now on. */
  keepAlive({ heartbeatMs, heartbeat, silenceMs }: KeepAlive): void {
    if (heartbeatMs && heartbeat) {
      const beat = () => {
        this.send(heartbeat);
        this.#after(heartbeatMs, beat);
      };
      this.#after(heartbeatMs, beat);
    }
    if (silenceMs) {
      const listen = () => {
        const silentMs = this.#clock.now() - this.#lastMessageAt;
        if (silentMs < silenceMs) this.#after(silenceMs - silentMs, listen);
        else this.fail(this.#closed(SILENT, `nothing was heard for ${silentMs} ms`), SILENT);
      };
      this.#after(silenceMs, listen);
    }
  }

  /** Ends the link from this side. */
  fail(error: Error, code = 1000): void {
    if (this.#error) return;
    this.#settle(error);
    try {
      this.#socket.close(code);
    } catch {
      // A platform that cannot close the socket has already lost it.
    }
  }

  #settle(error: Error): void {
    this.#error = error;
    this.#socket.removeEventListener('open', this.#onOpen);
    this.#socket.removeEventListener('message', this.#onMessage);
    for (const timer of this.#timers) this.#clock.clearTimeout(timer);
    this.#timers.clear();
    for (const { reject } of this.#waiting) reject(error);
    this.#waiting.clear();
    this.#end(error);
  }

  #after(delayMs: number, callback: () => void): void {
    if (this.#error) return;
    const timer = this.#clock.setTimeout(() => {
      this.#timers.delete(timer);
      callback();
    }, delayMs);
    this.#timers.add(timer);
  }

  readonly #onOpen = (): void => this.#open();

  /** Some platforms say here what went wrong; all of them close the socket next. */
  readonly #onError = ({ message, error }: EndEvent): void => {
    this.#failure = message || (error instanceof Error ? error.message : undefined);
  };

  readonly #onClose = ({ code = 1006, reason = '' }: EndEvent): void => {
    this.#socket.removeEventListener('error', this.#onError);
    this.#socket.removeEventListener('close', this.#onClose);
    this.#inOrder(() => {
      if (!this.#error) this.#settle(this.#closed(code, reason || this.#failure || ''));
    });
  };

  readonly #onMessage = ({ data }: FrameEvent): void => {
    try {
      const text = decodeFrame(data);
      if (typeof text === 'string') this.#inOrder(() => this.#take(text));
      else this.#inOrder(async () => this.#take(await text));
    } catch (cause) {
      this.#inOrder(() => this.#unreadable(cause));
    }
  };

  /** Runs `work` at once, unless an earlier frame is still being decoded. */
  #inOrder(work: () => void | Promise<void>): void {
    const running = this.#decoding ? this.#decoding.then(work) : work();
    if (!running) return;
    const decoding = running
      .catch((cause) => this.#unreadable(cause))
      .then(() => {
        if (this.#decoding === decoding) this.#decoding = undefined;
      });
    this.#decoding = decoding;
  }

  #take(text: string): void {
    if (this.#error) return;
    this.#lastMessageAt = this.#clock.now();
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch (cause) {
      this.#unreadable(cause);
      return;
    }
    for (const waiter of this.#waiting) {
      const result = waiter.pick(message);
      if (result === undefined) continue;
      this.#waiting.delete(waiter);
      waiter.resolve(result as never);
      return;
    }
    this.#receive(message, this);
  }

  /** What was lost with the frame is not known, so that only a new connection can make it good. */
  #unreadable(cause: unknown): void {
    this.fail(this.#closed(UNREADABLE, 'a message could not be read', cause), UNREADABLE);
  }

  #closed(code: number, reason: string, cause?: unknown): SocketClosedError {
    return new SocketClosedError({ url: this.#url, code, reason, cause });
  }
}
