import type {
  RttConnectMessage as ConnectMessage,
  RttHeartbeatMessage as HeartbeatMessage,
  RttConnection as Registration,
} from '../generated/braincloud.ts';
import { throwIfAborted } from '../runtime/abort.ts';
import { PresenceError } from '../runtime/errors.ts';
import { redactSecrets, redactUrl } from '../runtime/redact.ts';
import { Emitter, type ListenOptions } from '../socket/emitter.ts';
import { type EventIterator, EventQueue } from '../socket/event-queue.ts';
import {
  ReconnectingSocket,
  type ReconnectingSocketOptions,
  type SocketProtocol,
  type SocketState,
} from '../socket/reconnecting-socket.ts';
import type { KeepAlive, SocketLink } from '../socket/socket-link.ts';
import { isRefusal } from './is-refusal.ts';
import type { PlayerEvent, PresencePush } from './models.ts';
import { rttAddress } from './rtt-address.ts';
import { RttDisconnectError } from './rtt-disconnect-error.ts';
import {
  readConnected,
  readDisconnect,
  readPlayerEvent,
  readPresencePush,
  readRttMessage,
  type UntypedRttMessage,
} from './rtt-messages.ts';

/** The events of an RTT connection. */
export interface RttEvents {
  /** The presence of a profile that the player subscribed to changed. */
  presence: PresencePush;
  /** Another player sent an event. */
  event: PlayerEvent;
  /** The state of the connection changed. */
  state: SocketState;
  /** A message that this package has no types for, or that does not match them. */
  untyped: UntypedRttMessage;
}

/** The player's session, as needed for connecting. */
export interface RttSession {
  /** Requests the endpoints and credentials. */
  register(signal: AbortSignal): Promise<Registration>;
  /** Returns whether the client logs in again automatically when the session ends. */
  reauthenticates(): boolean;
  /** Returns the ids of the connecting player. Valid after `register`. */
  identity(): Pick<ConnectMessage['data'], 'appId' | 'profileId' | 'sessionId'>;
}

/** Options for an {@link RttConnection}. */
export interface RttOptions extends ReconnectingSocketOptions {
  /**
   * Milliseconds without a message after which the connection is considered dead; omit to disable this check.
   */
  silenceMs?: number | undefined;
}

const heartbeat: HeartbeatMessage = { service: 'rtt', operation: 'HEARTBEAT', data: null };

/** Maximum number of profiles with a queued push. */
const MAX_WAITING = 10_000;

/**
 * The real-time (RTT) connection of a player. While it is open, the player is online and receives the presence
 * changes subscribed to with `client.presence.registerListeners…`.
 *
 * A lost connection is re-established after a delay with full jitter. Attempts are not limited unless
 * `reconnect` sets a limit. The connection is closed permanently by `close`, by a login or logout, and when
 * brainCloud refuses it because the session has ended or the player logged in elsewhere.
 *
 * @example
 * client.rtt.on('presence', ({ from, online, activity }) => show(from.id, online, activity));
 * await client.rtt.connect();
 * await client.presence.registerListenersForFriends('all', true);
 *
 * @see https://docs.braincloudservers.com/api/capi/rttregistration
 */
export class RttConnection implements AsyncIterable<PresencePush> {
  readonly #session: RttSession;
  readonly #silenceMs: number | undefined;
  readonly #socket: ReconnectingSocket;
  readonly #emitter = new Emitter<RttEvents>();
  #auth: Registration['auth'] | undefined;
  #url = '';
  #cxId: string | undefined;
  /** Whether `connect` was called, so that the connection outlives the watches. */
  #isConnectedByCaller = false;
  #retainCount = 0;

  /** @internal */
  constructor(session: RttSession, { silenceMs, ...options }: RttOptions) {
    this.#session = session;
    this.#silenceMs = silenceMs;
    const protocol: SocketProtocol = {
      address: (signal) => this.#address(signal),
      login: (link) => this.#login(link),
      secrets: () => this.#secrets(),
      receive: (message, link) => this.#receive(message, link),
      // A DISCONNECT on the first connection is permanent.
      isFinal: (error, recovering) =>
        isRefusal(error, session.reauthenticates()) || (error instanceof RttDisconnectError && !recovering),
    };
    this.#socket = new ReconnectingSocket(protocol, options);
    this.#socket.onState((state) => {
      if (state.name !== 'open') this.#cxId = undefined;
      this.#emitter.emit('state', state);
    });
  }

  /** The state of the connection. */
  get state(): SocketState {
    return this.#socket.state;
  }

  /** When the last message arrived, in milliseconds since the Unix epoch; 0 if none did. */
  get lastMessageAt(): number {
    return this.#socket.lastMessageAt;
  }

  /** The connection id; `undefined` while not connected. */
  get cxId(): string | undefined {
    return this.#cxId;
  }

  /**
   * Connects, and resolves once the player is online. Retries after temporary failures.
   *
   * @throws ServopError when brainCloud refuses the connection; RttDisconnectError when it refuses the login
   * on it; the signal's reason, which closes the connection; the last error when `reconnect.maxAttempts` is
   * exceeded
   */
  async connect({ signal }: ListenOptions = {}): Promise<void> {
    throwIfAborted(signal);
    this.#isConnectedByCaller = true;
    return this.#socket.openUnless(signal, () => this.close());
  }

  /** Closes the connection. The player goes offline, unless the player has another open connection. */
  close(): void {
    this.#isConnectedByCaller = false;
    this.#socket.close();
  }

  /** {@link close}, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * Keeps the connection open until the returned function is called. Connects if needed, and disconnects when
   * nothing else uses the connection.
   */
  retain(): () => void {
    this.#retainCount += 1;
    this.#socket.open().catch(() => {});
    let isRetained = true;
    return () => {
      if (!isRetained) return;
      isRetained = false;
      this.#retainCount -= 1;
      if (this.#retainCount === 0 && !this.#isConnectedByCaller) this.#socket.close();
    };
  }

  /** Reconnects without further delay, because the network may be back. */
  check(): void {
    this.#socket.check();
  }

  /** The vendor's name for {@link connect}. */
  enable(options?: ListenOptions): Promise<void> {
    return this.connect(options);
  }

  /** The vendor's name for {@link close}. */
  disable(): void {
    this.close();
  }

  /**
   * Calls the listener for every event with the given name. The listener survives reconnections and can be added
   * before connecting. Returns a function that removes it.
   */
  on<Name extends keyof RttEvents>(
    name: Name,
    listener: (event: RttEvents[Name]) => void,
    options?: ListenOptions,
  ): () => void {
    return this.#emitter.on(name, listener, options);
  }

  /**
   * Iterates over the presence pushes from now on, in order. If the loop is slow, only the newest push of each
   * profile is kept. The loop ends as soon as the connection is closed. It throws if the connection was closed
   * because of a failure, or if pushes for more than 10,000 profiles are queued.
   *
   * @example
   * for await (const { from, online } of client.rtt) console.log(from.id, online);
   */
  [Symbol.asyncIterator](): EventIterator<PresencePush> {
    const listening = new AbortController();
    const { signal } = listening;
    const pushes = new EventQueue<PresencePush>({
      keyOf: ({ from }) => from.id,
      onEnd: () => listening.abort(),
    });
    const onPush = (push: PresencePush) => {
      pushes.push(push);
      if (pushes.size > MAX_WAITING) pushes.end(tooSlow());
    };
    this.on('presence', onPush, { signal });
    this.on('state', ({ name, reason }) => name === 'closed' && pushes.end(reason), { signal });
    return pushes;
  }

  async #address(signal: AbortSignal): Promise<string> {
    const registration = await this.#session.register(signal);
    const url = rttAddress(registration);
    this.#url = redactUrl(url);
    this.#auth = registration.auth;
    return url;
  }

  async #login(link: SocketLink): Promise<KeepAlive> {
    const connect: ConnectMessage = {
      service: 'rtt',
      operation: 'CONNECT',
      data: {
        ...this.#session.identity(),
        system: { protocol: 'ws', platform: 'WEB' },
        auth: this.#auth as Registration['auth'],
      },
    };
    link.send(connect);
    const { cxId, heartbeatSeconds } = await link.next(readConnected);
    this.#cxId = cxId;
    return {
      heartbeat,
      heartbeatMs: heartbeatSeconds * 1000,
      ...(this.#silenceMs && { silenceMs: this.#silenceMs }),
    };
  }

  #secrets(): (string | undefined)[] {
    return [this.#auth?.['X-RTT-SECRET'], this.#session.identity().sessionId];
  }

  #receive(message: unknown, link: SocketLink): void {
    const disconnect = readDisconnect(message);
    const push = readPresencePush(message);
    const event = readPlayerEvent(message);
    const other = readRttMessage(message);
    if (disconnect) {
      const reason = redactSecrets(disconnect.reason, this.#secrets());
      link.fail(new RttDisconnectError({ ...disconnect, url: this.#url, reason }));
    } else if (push) this.#emitter.emit('presence', push);
    else if (event) this.#emitter.emit('event', event);
    else if (other && other.service !== 'rtt') this.#emitter.emit('untyped', other);
  }
}

function tooSlow(): PresenceError {
  return new PresenceError(
    `The loop over client.rtt is too slow: pushes for more than ${MAX_WAITING} profiles are queued. Do less in the loop.`,
  );
}
