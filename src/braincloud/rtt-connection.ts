import { Later } from '../http/later.ts';
import type { ListenOptions } from '../socket/emitter.ts';
import type { SocketState } from '../socket/reconnecting-socket.ts';
import type { PresencePush } from './models.ts';
import type { UntypedRttMessage } from './rtt-messages.ts';
import type { RttSocket } from './rtt-socket.ts';

/** What an RTT connection tells of. */
export interface RttEvents {
  /** The presence of somebody whom the player listens to has changed. */
  presence: PresencePush;
  /** The connection is connecting, open, recovering or closed. */
  state: SocketState;
  /** A message of a service that is not described here. */
  untyped: UntypedRttMessage;
}

/**
 * The real-time connection of a player. As long as it is open the player is online, and hears of those whom it
 * has registered for with `client.presence.registerListeners…`.
 *
 * A connection that breaks comes back by itself: after a wait with full jitter it asks for a new address and
 * logs in again, for ever unless `reconnect` says otherwise. It is closed for good by `close`, by a login or a
 * logout, and when brainCloud refuses it: the session is over, or the player has logged in elsewhere.
 *
 * The code that does this is loaded when it is connected or listened to first, so that a page that only makes
 * calls does not pay for it.
 *
 * @example
 * client.rtt.on('presence', ({ from, online, activity }) => show(from.id, online, activity));
 * await client.rtt.connect();
 * await client.presence.registerListenersForFriends('all', true);
 *
 * @see https://docs.braincloudservers.com/api/capi/rttregistration
 */
export class RttConnection implements AsyncIterable<PresencePush, undefined> {
  readonly #load: () => Promise<RttSocket>;
  #socket: Later<RttSocket> | undefined;
  /** What the state is said to be as long as there is no socket to ask. */
  #name: 'closed' | 'connecting' = 'closed';

  /** @internal */
  constructor(load: () => Promise<RttSocket>) {
    this.#load = load;
  }

  /** How the connection is, and why. */
  get state(): SocketState {
    return this.#socket?.now?.state ?? { name: this.#name, reason: undefined, failures: 0 };
  }

  /** When something was heard of the service last, in milliseconds since the Unix epoch; 0 for never. */
  get lastHeardAt(): number {
    return this.#socket?.now?.lastHeardAt ?? 0;
  }

  /** The id of the connection; `undefined` while there is none. */
  get cxId(): string | undefined {
    return this.#socket?.now?.cxId;
  }

  /**
   * Connects, and resolves when the player is online. A try that fails for a reason that may pass is followed
   * by another.
   *
   * @throws ServopError when brainCloud refuses the connection; SocketClosedError (`RttDisconnectError`) when
   * it refuses the login on it; the reason of the signal, which closes the connection; the last error when the
   * tries of `reconnect` are used up
   */
  async connect(options: ListenOptions = {}): Promise<void> {
    options.signal?.throwIfAborted();
    const socket = this.#connecting();
    return (socket.now ?? (await socket.ready)).connect(options);
  }

  /** Closes the connection: the player goes offline, unless another connection of it is open. */
  close(): void {
    this.#name = 'closed';
    this.#socket?.with((socket) => socket.close());
  }

  /**
   * Connects, if need be, for as long as somebody needs the connection: the returned function ends that, and
   * closes the connection when nobody else needs it.
   */
  hold(): () => void {
    return this.#connecting().begin((socket) => socket.hold());
  }

  /** The network may be back: what waits for the next try tries now. */
  check(): void {
    this.#socket?.with((socket) => socket.check());
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
    return this.#loaded().begin((socket) => socket.on(name, listener, options));
  }

  /**
   * The presence pushes, in order, from now on; those that come faster than the loop takes them are kept. The
   * loop ends when the connection is closed, and throws when it was closed because of a failure.
   *
   * @example
   * for await (const { from, online } of client.rtt) console.log(from.id, online);
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<PresencePush, undefined> {
    const socket = this.#loaded();
    return socket.now ? socket.now[Symbol.asyncIterator]() : pushesOf(socket.ready);
  }

  #connecting(): Later<RttSocket> {
    this.#name = 'connecting';
    return this.#loaded();
  }

  #loaded(): Later<RttSocket> {
    this.#socket ??= new Later(this.#load);
    return this.#socket;
  }
}

async function* pushesOf(socket: Promise<RttSocket>): AsyncGenerator<PresencePush, undefined> {
  return yield* await socket;
}
