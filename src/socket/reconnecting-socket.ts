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

/** What a vendor does on a connection. Each function is called anew for each connection. */
export interface SocketProtocol {
  /** Where to connect. It may have to be asked for, and may be another one each time. */
  address(signal: AbortSignal): string | Promise<string>;
  /** Logs in, or resumes, on a connection that stands; tells what keeps it alive. */
  login?(link: SocketLink, recovering: boolean): Promise<KeepAlive | undefined>;
  /** Asks again for what was being sent before the connection broke. */
  resubscribe?(link: SocketLink, recovering: boolean): Promise<void>;
  /** What the connection is made with, and no error may quote. */
  secrets?(): Secrets;
  /** Takes a message. May end the connection with `link.fail(error)`. */
  receive(message: unknown, link: SocketLink): void;
  /** Whether it is useless to try again after this error. `recovering` when there has been a connection before. */
  isFinal?(error: Error, recovering: boolean): boolean;
}

/** What a reconnecting socket is made of. */
export interface ReconnectingSocketOptions {
  clock: Clock;
  random: () => number;
  /** Makes the sockets; looked up on the platform when absent. */
  WebSocket?: WebSocketConstructor | undefined;
  reconnect?: ReconnectOptions | false | undefined;
  /** Milliseconds from asking for the address to the end of the login. */
  timeoutMs: number;
}

/** How a socket is, and why. */
export interface SocketState {
  /**
   * `connecting` until the first connection stands, `open` while one does, `recovering` from its break until
   * the next one stands, `closed` before the first and after the last.
   */
  readonly name: 'connecting' | 'open' | 'recovering' | 'closed';
  /** Why the last try or connection failed; `undefined` when none has, or when it was closed on purpose. */
  readonly reason: Error | undefined;
  /** How many tries in a row have failed. */
  readonly failures: number;
}

interface SocketEvents {
  state: SocketState;
}

const closed: SocketState = { name: 'closed', reason: undefined, failures: 0 };

/**
 * A socket that comes back: it connects, logs in and resubscribes, and does so again whenever the connection
 * breaks, after a wait with full jitter, for ever unless told otherwise. When it is closed, nothing of it is
 * left: no socket, no timer, no listener.
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
  /** Ends the wait for the next try; `undefined` when there is none, or the service has asked for it. */
  #waiting: AbortController | undefined;
  #lastHeardAt = 0;

  /** @throws ConfigurationError when an option makes no sense */
  constructor(protocol: SocketProtocol, options: ReconnectingSocketOptions) {
    this.#protocol = protocol;
    this.#options = options;
    this.#policy = resolveReconnect(options.reconnect);
  }

  get state(): SocketState {
    return this.#state;
  }

  /** When something was heard of the other side last, in milliseconds since the Unix epoch; 0 for never. */
  get lastHeardAt(): number {
    return Math.max(this.#lastHeardAt, this.#link?.lastHeardAt ?? 0);
  }

  /** Tells of every change of the state. Returns the function that takes the listener off. */
  onState(listener: (state: SocketState) => void, options?: ListenOptions): () => void {
    return this.#emitter.on('state', listener, options);
  }

  /**
   * Opens the socket, if it is not open or on its way to be, and resolves when it is.
   *
   * @throws the reason when the socket is closed before that
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
   * Opens the socket, unless the signal aborts before it is open: then `close` is called, which has to close it.
   *
   * @throws the reason of the signal; the reason when the socket is closed before it is open
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

  /** Closes the socket for good; calls that wait for it to open reject. */
  close(): void {
    if (this.#running) this.#finish(undefined);
  }

  /**
   * Something may have happened to the network, or to the timers: what waits for the next try tries now, and a
   * connection that stands is asked for a sign of life, where the vendor has a way to.
   */
  check(): void {
    this.#waiting?.abort();
    this.#link?.probe();
  }

  /** Breaks the connection, if one stands, for a reason of this side's own; another one is made. */
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
      this.#lastHeardAt = this.lastHeardAt;
      this.#link = undefined;

      const lastedMs = openedAt === undefined ? -1 : this.#options.clock.now() - openedAt;
      failures = lastedMs >= this.#policy.maxDelayMs ? 1 : failures + 1;
      if (failures > this.#policy.maxAttempts || this.#isFinal(error, recovering)) return this.#finish(error);
      this.#enter({ name: recovering ? 'recovering' : 'connecting', reason: error, failures });
      await this.#pause(error, failures);
      if (signal.aborted) return;
    }
  }

  /** Waits before the next try, unless the socket is closed or the network is back. */
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

  /** One try: a link that is logged in and subscribed. A try that fails leaves none. */
  #connect(recovering: boolean, signal: AbortSignal): Promise<SocketLink> {
    const { clock, timeoutMs } = this.#options;
    const protocol = this.#protocol;
    let url = 'the address of the socket';
    let link: SocketLink | undefined;
    const connect = async (signal: AbortSignal | undefined) => {
      // There is always one: this work can be ended.
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
      // The platform's own error quotes the address with the secret in it.
      throw new ConfigurationError(
        `No socket can be made for ${redactUrl(url)}. Check the address and, in a page, whether it may use ws: URLs.`,
      );
    }
  }

  /** Trying again does not mend a mistake in what this library was given. */
  #isFinal(error: Error, recovering: boolean): boolean {
    return error instanceof ConfigurationError || this.#protocol.isFinal?.(error, recovering) === true;
  }

  #finish(error: Error | undefined): void {
    const reason =
      error ?? new PresenceError('The socket was closed. Open it again to go on receiving events.');
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

/** A promise of the next open connection. */
class Opening {
  resolve: () => void = () => {};
  reject: (error: Error) => void = () => {};
  readonly promise = new Promise<void>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });

  constructor() {
    // Nobody may be waiting for it.
    this.promise.catch(() => {});
  }
}
