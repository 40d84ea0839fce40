import { Later } from '../http/later.ts';
import { once } from '../http/once.ts';
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
  /** A message of a service that is not described here, or one that is not as it is described. */
  untyped: UntypedRttMessage;
}

const closed: SocketState = { name: 'closed', reason: undefined, failures: 0 };

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
  readonly #socket: Later<RttSocket>;
  #load!: () => Promise<void>;
  /** What was asked for last, or what became of loading the code for it: the state as long as there is no socket. */
  #state = closed;

  /** @internal */
  constructor(load: () => Promise<RttSocket>) {
    // It comes with the first try to load it that succeeds: until then what is asked of it waits, in order.
    const loaded = new Promise<RttSocket>((resolve) => {
      this.#load = once(async () => resolve(await load()));
    });
    this.#socket = new Later(() => loaded);
  }

  /** How the connection is, and why. */
  get state(): SocketState {
    return this.#socket.now?.state ?? this.#state;
  }

  /** When something was heard of the service last, in milliseconds since the Unix epoch; 0 for never. */
  get lastHeardAt(): number {
    return this.#socket.now?.lastHeardAt ?? 0;
  }

  /** The id of the connection; `undefined` while there is none. */
  get cxId(): string | undefined {
    return this.#socket.now?.cxId;
  }

  /**
   * Connects, and resolves when the player is online. A try that fails for a reason that may pass is followed
   * by another.
   *
   * @throws ServopError when brainCloud refuses the connection; SocketClosedError (`RttDisconnectError`) when
   * it refuses the login on it; the reason of the signal, which closes the connection; the last error when the
   * tries of `reconnect` are used up; PresenceError when the code cannot be loaded, which the next call tries again
   */
  async connect(options: ListenOptions = {}): Promise<void> {
    options.signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const forget = this.#socket.begin((socket) => {
        resolve(socket.connect(options));
        return () => {};
      });
      this.#connecting().catch((reason) => {
        forget();
        reject(reason);
      });
    });
  }

  /** Closes the connection: the player goes offline, unless another connection of it is open. */
  close(): void {
    if (this.#state === closed) return;
    this.#state = closed;
    this.#socket.with((socket) => socket.close());
  }

  /**
   * Connects, if need be, for as long as somebody needs the connection: the returned function ends that, and
   * closes the connection when nobody else needs it.
   */
  hold(): () => void {
    this.#connecting();
    return this.#socket.begin((socket) => socket.hold());
  }

  /** The network may be back: what waits for the next try tries now. */
  check(): void {
    if (this.#state === closed) return;
    this.#connecting();
    this.#socket.with((socket) => socket.check());
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
    this.#load().catch(() => {});
    return this.#socket.begin((socket) => socket.on(name, listener, options));
  }

  /**
   * The presence pushes, in order, from now on. When they come faster than the loop takes them, the newest of each
   * profile is kept. The loop ends at once when the connection is closed, and throws when it was closed because of a
   * failure, or when pushes of more than 10,000 profiles wait.
   *
   * @example
   * for await (const { from, online } of client.rtt) console.log(from.id, online);
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<PresencePush, undefined> {
    const { now, ready } = this.#socket;
    return now ? now[Symbol.asyncIterator]() : pushesOf(() => this.#load().then(() => ready));
  }

  #connecting(): Promise<void> {
    this.#state = { ...closed, name: 'connecting' };
    const loading = this.#load();
    loading.catch((reason) => {
      this.#state = { name: 'closed', reason, failures: 1 };
    });
    return loading;
  }
}

async function* pushesOf(load: () => Promise<RttSocket>): AsyncGenerator<PresencePush, undefined> {
  return yield* await load();
}
