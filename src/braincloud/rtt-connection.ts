import type { components } from '../generated/braincloud.ts';
import { ApiError } from '../http/errors/api-error.ts';
import { redactUrl } from '../http/redact-url.ts';
import { Emitter, type ListenOptions } from '../socket/emitter.ts';
import { EventQueue } from '../socket/event-queue.ts';
import {
  ReconnectingSocket,
  type ReconnectingSocketOptions,
  type SocketProtocol,
  type SocketState,
} from '../socket/reconnecting-socket.ts';
import type { KeepAlive, SocketLink } from '../socket/socket-link.ts';
import type { PresencePush } from './models.ts';
import { rttAddress } from './rtt-address.ts';
import { RttDisconnectError } from './rtt-disconnect-error.ts';
import {
  readConnected,
  readDisconnect,
  readPresencePush,
  readRttMessage,
  type UntypedRttMessage,
} from './rtt-messages.ts';
import { ServopError } from './servop-error.ts';

type Registration = components['schemas']['RttConnection'];
type ConnectMessage = components['schemas']['RttConnectMessage'];
type HeartbeatMessage = components['schemas']['RttHeartbeatMessage'];

/** What an RTT connection tells of. */
export interface RttEvents {
  /** The presence of somebody whom the player listens to has changed. */
  presence: PresencePush;
  /** The connection is connecting, open, recovering or closed. */
  state: SocketState;
  /** A message of a service that is not described here. */
  untyped: UntypedRttMessage;
}

/** Who connects, and how to get there. */
export interface RttSession {
  /** Asks where to connect. */
  register(signal: AbortSignal): Promise<Registration>;
  /** Who connects, once that has been answered. */
  identity(): Pick<ConnectMessage['data'], 'appId' | 'profileId' | 'sessionId'>;
}

const heartbeat: HeartbeatMessage = { service: 'rtt', operation: 'HEARTBEAT', data: null };
/** Failures of the service that pass: no RTT server is there, or none is free. */
const PASSING = [40586, 40588];

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
export class RttConnection implements AsyncIterable<PresencePush, undefined> {
  readonly #session: RttSession;
  readonly #socket: ReconnectingSocket;
  readonly #emitter = new Emitter<RttEvents>();
  #auth: Registration['auth'] | undefined;
  #url = '';
  #cxId: string | undefined;

  constructor(session: RttSession, options: ReconnectingSocketOptions) {
    this.#session = session;
    const protocol: SocketProtocol = {
      address: (signal) => this.#address(signal),
      login: (link) => this.#login(link),
      receive: (message, link) => this.#receive(message, link),
      isFinal,
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
    signal?.throwIfAborted();
    const opening = this.#socket.open();
    if (!signal) return opening;
    const onAbort = () => this.close();
    signal.addEventListener('abort', onAbort);
    try {
      await opening;
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** Closes the connection: the player goes offline, unless another connection of it is open. */
  close(): void {
    this.#socket.close();
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
   * The presence pushes, in order, from now on; those that come faster than the loop takes them are kept. The
   * loop ends when the connection is closed, and throws when it was closed because of a failure.
   *
   * @example
   * for await (const { from, online } of client.rtt) console.log(from.id, online);
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<PresencePush, undefined> {
    const listening = new AbortController();
    const { signal } = listening;
    const pushes = new EventQueue<PresencePush>(() => listening.abort());
    this.on('presence', (push) => pushes.push(push), { signal });
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
    return { heartbeat, heartbeatMs: heartbeatSeconds * 1000 };
  }

  #receive(message: unknown, link: SocketLink): void {
    const disconnect = readDisconnect(message);
    const push = readPresencePush(message);
    const other = readRttMessage(message);
    if (disconnect) link.fail(new RttDisconnectError({ url: this.#url, ...disconnect }));
    else if (push) this.#emitter.emit('presence', push);
    else if (other && other.service !== 'rtt') this.#emitter.emit('untyped', other);
  }
}

/** A refusal is final, unless it is one of those that pass. A refused login on the first connection is one too. */
function isFinal(error: Error, recovering: boolean): boolean {
  if (error instanceof ServopError) return error.status < 500 && !PASSING.includes(error.reasonCode);
  if (error instanceof ApiError) return error.status < 500 && error.status !== 429;
  return error instanceof RttDisconnectError && !recovering;
}
