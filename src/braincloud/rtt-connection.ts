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

/** What an RTT connection tells of. */
export interface RttEvents {
  /** The presence of somebody whom the player listens to has changed. */
  presence: PresencePush;
  /** A player has sent the player an event. */
  event: PlayerEvent;
  /** The connection is connecting, open, recovering or closed. */
  state: SocketState;
  /** A message of a service that is not described here, or one that is not as it is described. */
  untyped: UntypedRttMessage;
}

/** Who connects, and how to get there. */
export interface RttSession {
  /** Asks where to connect. */
  register(signal: AbortSignal): Promise<Registration>;
  /** Whether the client logs in again by itself when the session is over. */
  reopens(): boolean;
  /** Who connects, once that has been answered. */
  identity(): Pick<ConnectMessage['data'], 'appId' | 'profileId' | 'sessionId'>;
}

/** What a connection is made of. */
export interface RttOptions extends ReconnectingSocketOptions {
  /** Milliseconds without any message after which the connection counts as dead; never when absent. */
  silenceMs?: number | undefined;
}

const heartbeat: HeartbeatMessage = { service: 'rtt', operation: 'HEARTBEAT', data: null };

/** For how many profiles a push may wait until a loop takes it. */
const MOST_WAITING = 10_000;

/**
 * The real-time connection of a player. As long as it is open the player is online, and hears of those whom it
 * has registered for with `client.presence.registerListeners…`.
 *
 * A connection that breaks comes back by itself: after a wait with full jitter it asks for a new address and
 * logs in again, for ever unless `reconnect` says otherwise. It is closed for good by `close`, by a login or a
 * logout, and when brainCloud refuses it: the session is over, or the player has logged in elsewhere.
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
  /** Whether it was connected by the caller, and not by watches alone. */
  #isCallers = false;
  #holders = 0;

  /** @internal */
  constructor(session: RttSession, { silenceMs, ...options }: RttOptions) {
    this.#session = session;
    this.#silenceMs = silenceMs;
    const protocol: SocketProtocol = {
      address: (signal) => this.#address(signal),
      login: (link) => this.#login(link),
      secrets: () => this.#secrets(),
      receive: (message, link) => this.#receive(message, link),
      // A login that is refused on the first connection is a refusal, too.
      isFinal: (error, recovering) =>
        isRefusal(error, session.reopens()) || (error instanceof RttDisconnectError && !recovering),
    };
    this.#socket = new ReconnectingSocket(protocol, options);
    this.#socket.onState((state) => {
      if (state.name !== 'open') this.#cxId = undefined;
      this.#emitter.emit('state', state);
    });
  }

  /** How the connection is, and why. */
  get state(): SocketState {
    return this.#socket.state;
  }

  /** When something was heard of the service last, in milliseconds since the Unix epoch; 0 for never. */
  get lastHeardAt(): number {
    return this.#socket.lastHeardAt;
  }

  /** The id of the connection; `undefined` while there is none. */
  get cxId(): string | undefined {
    return this.#cxId;
  }

  /**
   * Connects, and resolves when the player is online. A try that fails for a reason that may pass is followed
   * by another.
   *
   * @throws ServopError when brainCloud refuses the connection; SocketClosedError (`RttDisconnectError`) when
   * it refuses the login on it; the reason of the signal, which closes the connection; the last error when the
   * tries of `reconnect` are used up
   */
  async connect({ signal }: ListenOptions = {}): Promise<void> {
    throwIfAborted(signal);
    this.#isCallers = true;
    return this.#socket.openUnless(signal, () => this.close());
  }

  /** Closes the connection: the player goes offline, unless another connection of it is open. */
  close(): void {
    this.#isCallers = false;
    this.#socket.close();
  }

  /** {@link close}, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * Connects, if need be, for as long as somebody needs the connection: the returned function ends that, and
   * closes the connection when nobody else needs it.
   */
  hold(): () => void {
    this.#holders += 1;
    this.#socket.open().catch(() => {});
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#holders -= 1;
      if (this.#holders === 0 && !this.#isCallers) this.#socket.close();
    };
  }

  /** The network may be back: what waits for the next try tries now. */
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
   * Calls the listener for every event of a kind, also before the connection is open and across its breaks.
   * Returns the function that takes the listener off.
   */
  on<Name extends keyof RttEvents>(
    name: Name,
    listener: (event: RttEvents[Name]) => void,
    options?: ListenOptions,
  ): () => void {
    return this.#emitter.on(name, listener, options);
  }

  /**
   * The presence pushes, in order, from now on. When they come faster than the loop takes them, the newest of each
   * profile is kept. The loop ends at once when the connection is closed, and throws when it was closed because of a
   * failure, or when pushes of more than 10,000 profiles wait.
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
      if (pushes.size > MOST_WAITING) pushes.end(tooSlow());
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
    `The loop over client.rtt is too slow: pushes of more than ${MOST_WAITING} profiles wait. Do less in the loop.`,
  );
}
