import { SocketClosedError } from '../http/errors.ts';
import type { Clock } from '../runtime/clock.ts';
import { redactSecrets, redactUrl, type Secrets } from '../runtime/redact.ts';
import { decodeFrame, parseMessage } from './decode-frame.ts';
import type { EndEvent, FrameEvent, WebSocketConstructor, WebSocketLike } from './web-socket.ts';

/** How to keep a connection alive and detect that it is dead. */
export interface KeepAlive {
  /** Milliseconds between heartbeats; omit to send none. */
  heartbeatMs?: number;
  heartbeat?: object;
  /**
   * Milliseconds without a message after which the connection is considered dead; omit to disable this check.
   */
  silenceMs?: number;
  /**
   * A message that the service replies to. If set, it is sent after `silenceMs` before the connection is
   * considered dead.
   */
  probe?: object;
  /** Milliseconds to wait for any message after a probe. */
  probeMs?: number;
}

export interface SocketLinkOptions {
  url: string;
  WebSocket: WebSocketConstructor;
  clock: Clock;
  /** Called with each message that no `next()` call picks, in order of arrival. */
  receive: (message: unknown, link: SocketLink) => void;
  /** Secrets that a close reason may quote and errors must not. */
  secrets?: Secrets | undefined;
}

/** Close codes for connections ended by the client; 4000 to 4999 are reserved for applications. */
const UNREADABLE = 4000;
const SILENT = 4001;
const SUSPENDED = 4002;
/** Close code used when the peer sent no close frame. */
const ABNORMAL = 1006;
/** After a delay of this many heartbeats, assume that the peer has dropped the connection. */
const MAX_LATE_HEARTBEATS = 3;

/**
 * A single connection, with one JSON message per frame. After it ends, only the `error` and `close` listeners
 * remain until the platform closes the socket.
 */
export class SocketLink {
  /** Resolves once the connection is open; rejects with the reason if it ends first. */
  readonly opened: Promise<void>;
  /** Resolves with the reason once the connection has ended; never rejects. */
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
  #lastMessageAt: number;
  #received = 0;
  #keepAlive: KeepAlive = {};
  #isProbing = false;
  /** The pending decoding of the latest frame, which later frames must wait for. */
  #decoding: Promise<void> | undefined;

  /** @throws the platform's error for a URL that it cannot connect to */
  constructor({ url, WebSocket, clock, receive, secrets = [] }: SocketLinkOptions) {
    this.#url = redactUrl(url);
    this.#clock = clock;
    this.#receive = receive;
    this.#secrets = secrets;
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

  /** When the last message arrived, or when the connection was created if none did. */
  get lastMessageAt(): number {
    return this.#lastMessageAt;
  }

  /** Sends a message; does nothing once the connection has ended. */
  send(message: object): void {
    if (this.#error) return;
    try {
      this.#socket.send(JSON.stringify(message));
    } catch (cause) {
      this.fail(this.#closed(ABNORMAL, 'sending failed', cause));
    }
  }

  /**
   * Resolves with the first defined result of `pick` for an incoming message, which is then not passed to
   * `receive`. Rejects with the reason if the connection ends first.
   */
  next<Result>(pick: (message: unknown) => Result | undefined): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#error) reject(this.#error);
      else this.#waiting.add({ pick, resolve, reject });
    });
  }

  /** Awaits a promise, but rejects with the reason if the connection ends first. */
  during<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.ended.then((error) => Promise.reject(error))]);
  }

  /** Starts sending heartbeats and checking for silence. */
  keepAlive(keepAlive: KeepAlive): void {
    this.#keepAlive = keepAlive;
    const { heartbeatMs, heartbeat, silenceMs } = keepAlive;
    if (heartbeatMs && heartbeat) this.#scheduleHeartbeat(heartbeatMs, heartbeat);
    if (silenceMs) this.after(silenceMs, () => this.#checkSilence(silenceMs));
  }

  /** Sends a probe, if there is one, and ends the connection if no message arrives in time. */
  probe(): void {
    const { probe, probeMs } = this.#keepAlive;
    if (this.#isProbing || !probe || !probeMs) return;
    const received = this.#received;
    this.#isProbing = true;
    this.send(probe);
    this.after(probeMs, () => {
      this.#isProbing = false;
      if (this.#received === received) this.#endSilent();
    });
  }

  /** Calls `callback` after a delay, unless the connection has ended by then. */
  after(delayMs: number, callback: () => void): void {
    if (this.#error) return;
    const timer = this.#clock.setTimeout(() => {
      this.#timers.delete(timer);
      callback();
    }, delayMs);
    this.#timers.add(timer);
  }

  /** Ends the connection from the client's side. */
  fail(error: Error, code = 1000): void {
    if (this.#error) return;
    this.#settle(error);
    try {
      this.#socket.close(code);
    } catch {
      // If the platform cannot close the socket, it is already gone.
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

  #scheduleHeartbeat(heartbeatMs: number, heartbeat: object): void {
    const dueAt = this.#clock.now() + heartbeatMs;
    this.after(heartbeatMs, () => {
      const lateMs = this.#clock.now() - dueAt;
      if (lateMs > heartbeatMs * MAX_LATE_HEARTBEATS) {
        this.fail(this.#closed(SUSPENDED, `the heartbeat was ${lateMs} ms late`), SUSPENDED);
        return;
      }
      this.send(heartbeat);
      this.#scheduleHeartbeat(heartbeatMs, heartbeat);
    });
  }

  #checkSilence(silenceMs: number): void {
    // Otherwise a dead connection would go undetected after the clock is set back.
    this.#lastMessageAt = Math.min(this.#lastMessageAt, this.#clock.now());
    const leftMs = silenceMs - (this.#clock.now() - this.#lastMessageAt);
    const isSilent = leftMs <= 0;
    if (isSilent && !this.#keepAlive.probe) this.#endSilent();
    // Timers may have been suspended while messages are waiting to be read, so probe first.
    else if (isSilent) this.probe();
    this.after(isSilent ? silenceMs : leftMs, () => this.#checkSilence(silenceMs));
  }

  #endSilent(): void {
    const silentMs = this.#clock.now() - this.#lastMessageAt;
    this.fail(this.#closed(SILENT, `no message arrived for ${silentMs} ms`), SILENT);
  }

  readonly #onOpen = (): void => this.#open();

  /** Some platforms report the reason here; all of them emit `close` next. */
  readonly #onError = ({ message, error }: EndEvent): void => {
    this.#failure = message || (error instanceof Error ? error.message : undefined);
  };

  readonly #onClose = ({ code = ABNORMAL, reason = '' }: EndEvent): void => {
    this.#socket.removeEventListener('error', this.#onError);
    this.#socket.removeEventListener('close', this.#onClose);
    this.#inOrder(() => {
      if (code !== ABNORMAL) this.#lastMessageAt = this.#clock.now();
      if (!this.#error) this.#settle(this.#closed(code, reason || this.#failure || ''));
    });
  };

  readonly #onMessage = ({ data }: FrameEvent): void => {
    try {
      const text = decodeFrame(data);
      if (typeof text === 'string') this.#inOrder(() => this.#handle(text));
      else this.#inOrder(async () => this.#handle(await text));
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

  #handle(text: string): void {
    if (this.#error) return;
    this.#lastMessageAt = this.#clock.now();
    this.#received += 1;
    try {
      this.#deliver(parseMessage(text));
    } catch (cause) {
      // The parser's error would quote the message.
      this.#unreadable(cause instanceof SyntaxError ? undefined : cause);
    }
  }

  /** Passes a message to the first `next()` call that picks it, or else to `receive`. */
  #deliver(message: unknown): void {
    for (const waiter of this.#waiting) {
      const result = waiter.pick(message);
      if (result === undefined) continue;
      this.#waiting.delete(waiter);
      waiter.resolve(result as never);
      return;
    }
    this.#receive(message, this);
  }

  /** The content of the frame is lost, so only a new connection can restore a known state. */
  #unreadable(cause: unknown): void {
    const reason = cause instanceof RangeError ? cause.message : 'a message is malformed';
    this.fail(this.#closed(UNREADABLE, reason, cause), UNREADABLE);
  }

  #closed(code: number, reason: string, cause?: unknown): SocketClosedError {
    const redacted = redactSecrets(reason, this.#secrets);
    return new SocketClosedError({ url: this.#url, code, reason: redacted, cause });
  }
}
