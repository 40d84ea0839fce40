import { PresenceError } from '../runtime/errors.ts';
import { Emitter, type ListenOptions } from '../socket/emitter.ts';
import { type EventIterator, EventQueue } from '../socket/event-queue.ts';
import type { WatchChange, WatchEvents, WatchOptions, WatchState } from './watch-events.ts';

/** Keeps track of open watches. */
export interface WatchRegistry<Presence> {
  join(watch: PresenceWatch<Presence>): void;
  leave(watch: PresenceWatch<Presence>): void;
  now(): number;
}

/** Whether all users of a watch are current. */
export interface FollowingState {
  readonly isLive: boolean;
  /** Why they are not current. */
  readonly reason: Error | undefined;
  /** When they were last current, in milliseconds since the Unix epoch. */
  readonly currentUntil: number;
  /** The number of consecutive failed attempts. */
  readonly failures: number;
}

/** `live()` rejects after this many failed attempts. */
const ATTEMPTS_TO_BE_LIVE = 5;

/**
 * Keeps the presences of some users current: it reports the current presences, then every change. After a
 * disconnection it reconnects, reads the presences again and reports those that changed. It never reports a
 * presence older than the known one.
 *
 * @example
 * for await (const { userId, presence } of api.watch(userIds, { signal })) show(userId, presence);
 *
 * @example
 * const watch = api.watch(userIds);
 * const presences = useSyncExternalStore(watch.subscribe, watch.getSnapshot);
 */
export class PresenceWatch<Presence> implements AsyncIterable<WatchChange<Presence>> {
  /** @internal */
  readonly userIds: ReadonlySet<string>;
  readonly #registry: WatchRegistry<Presence>;
  readonly #signal: AbortSignal | undefined;
  readonly #emitter = new Emitter<WatchEvents<Presence> & { update: undefined }>();
  readonly #presences = new Map<string, Presence>();
  #unknown: ReadonlySet<string> = new Set();
  #snapshot: ReadonlyMap<string, Presence> | undefined;
  #state: WatchState = { name: 'connecting', reason: undefined, failures: 0 };
  #wasLive = false;
  #staleSince = Number.POSITIVE_INFINITY;
  #broke: Error | undefined;

  /** @internal */
  constructor(userIds: Iterable<string>, { signal }: WatchOptions, registry: WatchRegistry<Presence>) {
    this.userIds = new Set(userIds);
    this.#registry = registry;
    this.#signal = signal;
  }

  /** The state of the watch; the same object until it changes. */
  get state(): WatchState {
    return this.#state;
  }

  /**
   * Returns the presence of a user; `undefined` if the user is not watched, not read yet, or unknown to the
   * service.
   */
  get(userId: string): Presence | undefined {
    return this.#presences.get(userId);
  }

  /**
   * The ids that the service did not know when last asked. Returns the same `Set` object until the ids change. An id is removed if
   * the user is created later.
   */
  get unknown(): ReadonlySet<string> {
    return this.#unknown;
  }

  /** Returns the known presences by user id; the same map until one changes. */
  snapshot(): ReadonlyMap<string, Presence> {
    this.#snapshot ??= new Map(this.#presences);
    return this.#snapshot;
  }

  /** {@link snapshot} as a bound function, for `useSyncExternalStore` and the like. */
  readonly getSnapshot = (): ReadonlyMap<string, Presence> => this.snapshot();

  /**
   * Calls the listener after each update of the snapshot or the state; changes that arrive together cause one
   * call. Returns a function that removes the listener.
   */
  readonly subscribe = (listener: () => void): (() => void) => this.#emitter.on('update', listener);

  /** Calls the listener for every event with a name. Returns a function that removes it. */
  on<Name extends keyof WatchEvents<Presence>>(
    name: Name,
    listener: (event: WatchEvents<Presence>[Name]) => void,
    options?: ListenOptions,
  ): () => void {
    return this.#emitter.on(name, listener, options);
  }

  /**
   * Resolves when the watch is live.
   *
   * @throws the reason after five consecutive failed attempts, although the watch keeps trying, or when the
   * watch is closed
   */
  live(): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = ({ name, reason, failures }: WatchState): boolean => {
        if (name === 'live') resolve();
        else if (name === 'closed' || failures >= ATTEMPTS_TO_BE_LIVE)
          reject(reason ?? new PresenceError('The watch was closed before it became live.'));
        else return false;
        return true;
      };
      if (settle(this.#state)) return;
      const off = this.on('state', (state) => settle(state) && off());
    });
  }

  /** @internal */
  start(): void {
    if (this.#state.name === 'closed') return;
    this.#signal?.addEventListener('abort', this.#onAbort);
    if (this.#signal?.aborted) this.close();
    else this.#registry.join(this);
  }

  /** Closes the watch and ends its loops. */
  close(): void {
    this.end(undefined);
  }

  /** {@link close}, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  /**
   * Iterates over the current presences of all users, then over every change in order. If the loop is slow, the
   * pending changes of a user are merged into one. The loop ends as soon as the watch is closed, and throws if
   * it was closed because of a failure.
   */
  [Symbol.asyncIterator](): EventIterator<WatchChange<Presence>> {
    const listening = new AbortController();
    const { signal } = listening;
    const changes = new EventQueue<WatchChange<Presence>>({
      keyOf: ({ userId }) => userId,
      merge: ({ previous, cause }, next) => ({
        ...next,
        previous,
        cause: cause === 'start' ? cause : next.cause,
      }),
      onEnd: () => listening.abort(),
    });
    for (const [userId, presence] of this.#presences) {
      changes.push({ userId, presence, previous: undefined, cause: 'start' });
    }
    if (this.#state.name === 'closed') changes.end(this.#state.reason);
    this.on('change', (change) => changes.push(change), { signal });
    this.on('state', ({ name, reason }) => name === 'closed' && changes.end(reason), { signal });
    return changes;
  }

  /** Stores presences, one per user, before the first change is emitted. @internal */
  take(presences: Iterable<readonly [userId: string, presence: Presence]>, cause: 'push' | 'recovery'): void {
    const changes: WatchChange<Presence>[] = [];
    for (const [userId, presence] of presences) {
      const previous = this.#presences.get(userId);
      this.#presences.set(userId, presence);
      this.#setUnknown([userId], false);
      const isFirst = cause === 'recovery' && previous === undefined;
      changes.push({ userId, presence, previous, cause: isFirst ? 'start' : cause });
    }
    if (changes.length === 0) return;
    this.#snapshot = undefined;
    for (const change of changes) if (!this.#isClosed()) this.#emitter.emit('change', change);
    if (!this.#isClosed()) this.#emitter.emit('update', undefined);
  }

  /** Same state with more fields; no change is reported. @internal */
  replace(userId: string, presence: Presence): void {
    this.#presences.set(userId, presence);
    this.#snapshot = undefined;
  }

  /** The service does not know the users, or has removed them. @internal */
  forget(userIds: readonly string[]): void {
    const added = userIds.filter((userId) => !this.#unknown.has(userId));
    if (added.length === 0) return;
    this.#setUnknown(added, true);
    for (const userId of added) if (this.#presences.delete(userId)) this.#snapshot = undefined;
    this.#emitter.emit('unknown', added);
    if (!this.#isClosed()) this.#emitter.emit('update', undefined);
  }

  #setUnknown(userIds: readonly string[], isUnknown: boolean): void {
    if (userIds.every((userId) => this.#unknown.has(userId) === isUnknown)) return;
    const unknown = new Set(this.#unknown);
    for (const userId of userIds) {
      if (isUnknown) unknown.add(userId);
      else unknown.delete(userId);
    }
    this.#unknown = unknown;
  }

  /** Updates the state of the watch. @internal */
  setFollowing({ isLive, reason, currentUntil, failures }: FollowingState): void {
    if (this.#state.name === 'closed') return;
    if (isLive) {
      const from = this.#staleSince;
      // The clock may have been set back in the meantime.
      const gap = { from, to: Math.max(from, this.#registry.now()), reason: this.#broke };
      const hadGap = this.#wasLive && this.#state.name === 'recovering';
      this.#wasLive = true;
      this.#staleSince = Number.POSITIVE_INFINITY;
      this.#broke = undefined;
      this.#enter({ name: 'live', reason: undefined, failures: 0 });
      if (hadGap && !this.#isClosed()) this.#emitter.emit('gap', gap);
      return;
    }
    this.#staleSince = Math.min(this.#staleSince, currentUntil);
    this.#broke ??= reason;
    this.#enter({ name: this.#wasLive ? 'recovering' : 'connecting', reason, failures });
  }

  /** Closes the watch, because of a failure if one is given. @internal */
  end(reason: Error | undefined): void {
    if (this.#state.name === 'closed') return;
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#registry.leave(this);
    this.#enter({ name: 'closed', reason, failures: reason ? this.#state.failures : 0 });
  }

  readonly #onAbort = (): void => this.close();

  /** A listener may have closed it. */
  #isClosed(): boolean {
    return this.#state.name === 'closed';
  }

  #enter(state: WatchState): void {
    const { name, reason, failures } = this.#state;
    if (state.name === name && state.reason === reason && state.failures === failures) return;
    this.#state = state;
    this.#emitter.emit('state', state);
    this.#emitter.emit('update', undefined);
  }
}
