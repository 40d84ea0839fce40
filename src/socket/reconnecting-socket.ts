import { TimeoutError } from '../http/errors.ts';
import { abortReason, throwIfAborted } from '../runtime/abort.ts';
import type { Clock } from '../runtime/clock.ts';
import { wait, withDeadline } from '../runtime/deadline.ts';
import { ConfigurationError, PresenceError } from '../runtime/errors.ts';
import { redactUrl, type Secrets } from '../runtime/redact.ts';
import { Emitter, type ListenOptions } from './emitter.ts';
import { type ReconnectOptions, type ReconnectPolicy, resolveReconnect } from './reconnect.ts';
import { reconnectDelayMs, retryAfterMsOf } from './reconnect-delay.ts';
import { type KeepAlive, SocketLink } from './socket-link.ts';
import { type WebSocketConstructor, webSocketConstructor } from './web-socket.ts';

/** The vendor-specific part of a connection. The functions are called for each new connection. */
export interface SocketProtocol {
  /** Returns the URL to connect to, which can change with each connection. */
  address(signal: AbortSignal): string | Promise<string>;
  /** Logs in on an open connection. Returns how to keep it alive. */
  login?(link: SocketLink, recovering: boolean): Promise<KeepAlive | undefined>;
  /** Restores the subscriptions of the previous connection. */
  resubscribe?(link: SocketLink, recovering: boolean): Promise<void>;
  /** Returns the connection's secrets, which errors must not quote. */
  secrets?(): Secrets;
  /** Handles a message. May end the connection with `link.fail(error)`. */
  receive(message: unknown, link: SocketLink): void;
  /** Returns whether an error rules out reconnecting. `recovering` is true if there was a connection before. */
  isFinal?(error: Error, recovering: boolean): boolean;
}

export interface ReconnectingSocketOptions {
  clock: Clock;
  random: () => number;
  /** Creates the sockets. @default the platform's `WebSocket`, looked up for each connection */
  WebSocket?: WebSocketConstructor | undefined;
  reconnect?: ReconnectOptions | false | undefined;
  /** Time limit for connecting in milliseconds, from requesting the URL to the end of the login. */
  timeoutMs: number;
}

/** The state of a connection. */
export interface SocketState {
  /**
   * `connecting` until the first connection is open, `open` while connected, `recovering` while reconnecting,
   * `closed` before connecting and after the end.
   */
  readonly name: 'connecting' | 'open' | 'recovering' | 'closed';
  /**
   * Why the last attempt or connection failed; `undefined` if nothing failed or the connection was closed on
   * purpose.
   */
  readonly reason: Error | undefined;
  /** The number of consecutive failed attempts. */
  readonly failures: number;
}

interface SocketEvents {
  state: SocketState;
}

const closed: SocketState = { name: 'closed', reason: undefined, failures: 0 };

/**
 * A WebSocket that connects, logs in and resubscribes, and repeats this after a delay with full jitter whenever
 * the connection is lost. Once closed, it leaves no sockets, timers or listeners behind.
 */
export class ReconnectingSocket {
  readonly #protocol: SocketProtocol;
  readonly #options: ReconnectingSocketOptions;
  readonly #policy: ReconnectPolicy;
  readonly #emitter = new Emitter<SocketEvents>();
  #state: SocketState = closed;
  #running: AbortController | undefined;
  #link: SocketLink | undefined;
  #opening: Opening | undefined;
  /** Cuts the current delay short; `undefined` while there is no delay, or if the service requested it. */
  #waiting: AbortController | undefined;
  #lastMessageAt = 0;

  /** @throws ConfigurationError when an option is invalid */
  constructor(protocol: SocketProtocol, options: ReconnectingSocketOptions) {
    this.#protocol = protocol;
    this.#options = options;
    this.#policy = resolveReconnect(options.reconnect);
  }

  get state(): SocketState {
    return this.#state;
  }

  /** When the last message arrived, in milliseconds since the Unix epoch; 0 if none did. */
  get lastMessageAt(): number {
    return Math.max(this.#lastMessageAt, this.#link?.lastMessageAt ?? 0);
  }

  /** Calls the listener on every state change. Returns a function that removes it. */
  onState(listener: (state: SocketState) => void, options?: ListenOptions): () => void {
    return this.#emitter.on('state', listener, options);
  }

  /**
   * Opens the socket, unless it is already opening or open, and resolves once it is open.
   *
   * @throws the reason when the socket is closed first
   */
  open(): Promise<void> {
    if (this.#state.name === 'open') return Promise.resolve();
    this.#opening ??= new Opening();
    if (!this.#running) {
      this.#running = new AbortController();
      this.#enter({ name: 'connecting', reason: undefined, failures: 0 });
      this.#run(this.#running.signal);
    }
    return this.#opening.promise;
  }

  /**
   * Opens the socket. Calls `close`, which must close it, if the signal aborts first.
   *
   * @throws the signal's reason; the reason when the socket is closed first
   */
  async openUnless(signal: AbortSignal | undefined, close: () => void): Promise<void> {
    const opening = this.open();
    if (!signal) return opening;
    signal.addEventListener('abort', close);
    try {
      await opening;
    } catch (error) {
      throw signal.aborted ? abortReason(signal) : error;
    } finally {
      signal.removeEventListener('abort', close);
    }
  }

  /** Closes the socket permanently. Pending calls to open it reject. */
  close(): void {
    if (this.#running) this.#finish(undefined);
  }

  /**
   * Called when the network may have changed or timers may have been suspended. Skips the delay before the
   * next attempt, or probes the open connection if the protocol supports that.
   */
  check(): void {
    this.#waiting?.abort();
    this.#link?.probe();
  }

  /** Drops the open connection, if there is one, and reconnects. */
  restart(reason: Error): void {
    this.#link?.fail(reason);
  }

  async #run(signal: AbortSignal): Promise<void> {
    let recovering = false;
    for (let failures = 0; ; ) {
      let error: Error;
      let openedAt: number | undefined;
      try {
        const link = await this.#connect(recovering, signal);
        this.#link = link;
        openedAt = this.#options.clock.now();
        recovering = true;
        this.#enter({ name: 'open', reason: undefined, failures: 0 });
        error = await link.ended;
      } catch (failure) {
        error = failure instanceof Error ? failure : new PresenceError(String(failure));
      }
      if (signal.aborted) return;
      this.#lastMessageAt = this.lastMessageAt;
      this.#link = undefined;

      const lastedMs = openedAt === undefined ? -1 : this.#options.clock.now() - openedAt;
      failures = lastedMs >= this.#policy.maxDelayMs ? 1 : failures + 1;
      if (failures > this.#policy.maxAttempts || this.#isFinal(error, recovering)) return this.#finish(error);
      this.#enter({ name: recovering ? 'recovering' : 'connecting', reason: error, failures });
      await this.#pause(error, failures);
      if (signal.aborted) return;
    }
  }

  /** Waits before the next attempt, until the socket is closed or the network is back. */
  async #pause(error: Error, failures: number): Promise<void> {
    const { clock, random } = this.#options;
    const running = this.#running?.signal;
    const delayMs = reconnectDelayMs(this.#policy, failures, random, error);
    const waiting = new AbortController();
    const end = () => waiting.abort();
    if (running?.aborted !== false) return;
    running.addEventListener('abort', end);
    if (retryAfterMsOf(error) === 0) this.#waiting = waiting;
    await wait(clock, delayMs, waiting.signal).catch(() => {});
    running.removeEventListener('abort', end);
    this.#waiting = undefined;
  }

  /** Makes one attempt to connect, log in and subscribe. Leaves no connection behind if it fails. */
  #connect(recovering: boolean, signal: AbortSignal): Promise<SocketLink> {
    const { clock, timeoutMs } = this.#options;
    const protocol = this.#protocol;
    let url = '(socket URL not yet known)';
    let link: SocketLink | undefined;
    const connect = async (signal: AbortSignal | undefined) => {
      // `withDeadline` always passes a signal here, because it was given one.
      const trying = signal as AbortSignal;
      url = await protocol.address(trying);
      throwIfAborted(trying);
      link = this.#makeLink(url);
      await link.opened;
      const keepAlive = await (protocol.login && link.during(protocol.login(link, recovering)));
      if (keepAlive) link.keepAlive(keepAlive);
      await (protocol.resubscribe && link.during(protocol.resubscribe(link, recovering)));
      return link;
    };
    const onTimeout = () =>
      new TimeoutError({ method: 'CONNECT', url: redactUrl(url), timeoutMs, limit: 'timeoutMs' });
    return withDeadline(connect, { clock, signal, timeoutMs, onTimeout }).catch((error) => {
      link?.fail(error);
      throw error;
    });
  }

  #makeLink(url: string): SocketLink {
    const WebSocket = webSocketConstructor(this.#options.WebSocket, url);
    const { clock } = this.#options;
    const receive = (message: unknown, link: SocketLink) => this.#protocol.receive(message, link);
    try {
      return new SocketLink({ url, WebSocket, clock, receive, secrets: this.#protocol.secrets?.() });
    } catch {
      // The platform's error would quote the URL, including secrets.
      throw new ConfigurationError(
        `Cannot open a WebSocket to ${redactUrl(url)}. Check the URL; https pages can only use wss: URLs.`,
      );
    }
  }

  /** A configuration error would recur. */
  #isFinal(error: Error, recovering: boolean): boolean {
    return error instanceof ConfigurationError || this.#protocol.isFinal?.(error, recovering) === true;
  }

  #finish(error: Error | undefined): void {
    const reason =
      error ?? new PresenceError('The WebSocket was closed. Open it again to receive further events.');
    const opening = this.#opening;
    this.#running?.abort(reason);
    this.#running = undefined;
    this.#opening = undefined;
    this.#link?.fail(reason);
    this.#link = undefined;
    this.#enter({ name: 'closed', reason: error, failures: error ? this.#state.failures : 0 });
    opening?.reject(reason);
  }

  #enter(state: SocketState): void {
    this.#state = state;
    if (state.name === 'open') {
      this.#opening?.resolve();
      this.#opening = undefined;
    }
    this.#emitter.emit('state', state);
  }
}

/** A promise that is settled from outside. */
class Opening {
  resolve: () => void = () => {};
  reject: (error: Error) => void = () => {};
  readonly promise = new Promise<void>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });

  constructor() {
    // Avoids an unhandled rejection if nothing awaits it.
    this.promise.catch(() => {});
  }
}
