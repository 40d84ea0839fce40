import { SocketClosedError } from '../http/errors.ts';
import type { Clock } from '../runtime/clock.ts';
import { redactSecrets, redactUrl, type Secrets } from '../runtime/redact.ts';
import { decodeFrame, parseMessage } from './decode-frame.ts';
import type { EndEvent, FrameEvent, WebSocketConstructor, WebSocketLike } from './web-socket.ts';

/** What keeps a connection alive, and what tells that it is dead. */
export interface KeepAlive {
  /** Milliseconds between two heartbeats; none are sent when absent. */
  heartbeatMs?: number;
  /** What to send as a heartbeat. */
  heartbeat?: object;
  /** Milliseconds without any message after which the connection counts as dead; never when absent. */
  silenceMs?: number;
  /** What to send to get a sign of life: silence then only asks for one. */
  probe?: object;
  /** Milliseconds in which a probe is answered by a connection that lives. */
  probeMs?: number;
}

/** What a link is made of. */
export interface SocketLinkOptions {
  url: string;
  WebSocket: WebSocketConstructor;
  clock: Clock;
  /** Is given every message that nobody waits for, in the order of their arrival. */
  receive: (message: unknown, link: SocketLink) => void;
  /** What the reason of a close may quote, and an error may not. */
  secrets?: Secrets | undefined;
}

/** Codes of our own, for ends that are not the other side's doing; the range is free for applications. */
const UNREADABLE = 4000;
const SILENT = 4001;
const ASLEEP = 4002;
/** The code of an end that nobody has told. */
const ABNORMAL = 1006;
/** Who is late by so many heartbeats has been given up by the other side. */
const FORGIVEN_HEARTBEATS = 3;

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
  readonly #secrets: Secrets;
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
  #lastHeardAt: number;
  #heard = 0;
  #keepAlive: KeepAlive = {};
  #isProbing = false;
  /** The frame that is being decoded last; the next has to wait for it. */
  #decoding: Promise<void> | undefined;

  /** @throws what the platform throws for a URL that it cannot connect to */
  constructor({ url, WebSocket, clock, receive, secrets = [] }: SocketLinkOptions) {
    this.#url = redactUrl(url);
    this.#clock = clock;
    this.#receive = receive;
    this.#secrets = secrets;
    this.#lastHeardAt = clock.now();
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

  /** When something was heard of the other side last; when the link was made, if nothing was. */
  get lastHeardAt(): number {
    return this.#lastHeardAt;
  }

  /** Sends a message; does nothing once the link has ended. */
  send(message: object): void {
    if (this.#error) return;
    try {
      this.#socket.send(JSON.stringify(message));
    } catch (cause) {
      this.fail(this.#closed(ABNORMAL, 'the platform could not send', cause));
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
  keepAlive(keepAlive: KeepAlive): void {
    this.#keepAlive = keepAlive;
    const { heartbeatMs, heartbeat, silenceMs } = keepAlive;
    if (heartbeatMs && heartbeat) this.#beatAfter(heartbeatMs, heartbeat);
    if (silenceMs) this.after(silenceMs, () => this.#listen(silenceMs));
  }

  /** Asks for a sign of life, where there is a way to: without an answer in time the link ends. */
  probe(): void {
    const { probe, probeMs } = this.#keepAlive;
    if (this.#isProbing || !probe || !probeMs) return;
    const heard = this.#heard;
    this.#isProbing = true;
    this.send(probe);
    this.after(probeMs, () => {
      this.#isProbing = false;
      if (this.#heard === heard) this.#endSilent();
    });
  }

  /** Does something later, if the link lasts until then. */
  after(delayMs: number, callback: () => void): void {
    if (this.#error) return;
    const timer = this.#clock.setTimeout(() => {
      this.#timers.delete(timer);
      callback();
    }, delayMs);
    this.#timers.add(timer);
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

  #beatAfter(heartbeatMs: number, heartbeat: object): void {
    const dueAt = this.#clock.now() + heartbeatMs;
    this.after(heartbeatMs, () => {
      const lateMs = this.#clock.now() - dueAt;
      if (lateMs > heartbeatMs * FORGIVEN_HEARTBEATS) {
        this.fail(this.#closed(ASLEEP, `heartbeats came ${lateMs} ms late`), ASLEEP);
        return;
      }
      this.send(heartbeat);
      this.#beatAfter(heartbeatMs, heartbeat);
    });
  }

  #listen(silenceMs: number): void {
    // A clock that has been set back would make a dead connection live for as long.
    this.#lastHeardAt = Math.min(this.#lastHeardAt, this.#clock.now());
    const leftMs = silenceMs - (this.#clock.now() - this.#lastHeardAt);
    const isSilent = leftMs <= 0;
    if (isSilent && !this.#keepAlive.probe) this.#endSilent();
    // Timers may have slept while messages wait to be read: asking tells.
    else if (isSilent) this.probe();
    this.after(isSilent ? silenceMs : leftMs, () => this.#listen(silenceMs));
  }

  #endSilent(): void {
    const silentMs = this.#clock.now() - this.#lastHeardAt;
    this.fail(this.#closed(SILENT, `nothing was heard for ${silentMs} ms`), SILENT);
  }

  readonly #onOpen = (): void => this.#open();

  /** Some platforms say here what went wrong; all of them close the socket next. */
  readonly #onError = ({ message, error }: EndEvent): void => {
    this.#failure = message || (error instanceof Error ? error.message : undefined);
  };

  readonly #onClose = ({ code = ABNORMAL, reason = '' }: EndEvent): void => {
    this.#socket.removeEventListener('error', this.#onError);
    this.#socket.removeEventListener('close', this.#onClose);
    this.#inOrder(() => {
      if (code !== ABNORMAL) this.#lastHeardAt = this.#clock.now();
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
    this.#lastHeardAt = this.#clock.now();
    this.#heard += 1;
    try {
      this.#give(parseMessage(text));
    } catch (cause) {
      // The parser's own error quotes what it could not read.
      this.#unreadable(cause instanceof SyntaxError ? undefined : cause);
    }
  }

  /** Gives a message to whoever waits for it. */
  #give(message: unknown): void {
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
    const reason = cause instanceof RangeError ? cause.message : 'a message could not be read';
    this.fail(this.#closed(UNREADABLE, reason, cause), UNREADABLE);
  }

  #closed(code: number, reason: string, cause?: unknown): SocketClosedError {
    const told = redactSecrets(reason, this.#secrets);
    return new SocketClosedError({ url: this.#url, code, reason: told, cause });
  }
}
