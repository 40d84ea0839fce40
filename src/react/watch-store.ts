import type { PresenceWatch } from '../watch/presence-watch.ts';
import type { WatchState } from '../watch/watch-events.ts';

/** A client that watches presences: a `PresenceApi`, or the `presence` of a `BrainCloudClient`. */
export interface PresenceSource<Presence> {
  /** Watches users by their ids. */
  watch(userIds: readonly string[]): PresenceWatch<Presence>;
}

/** The presences of users, as `usePresences` returns them. */
export interface WatchedPresences<Presence> {
  /** The known presences by user id; the same map until one of them changes. */
  readonly presences: ReadonlyMap<string, Presence>;
  /**
   * `connecting` until all presences are known, `live` while they are current, `recovering` after a break, `closed`
   * after a failure that retrying cannot fix.
   */
  readonly state: WatchState['name'];
  /** Why the presences are not current; `undefined` while they are, or when nothing has failed yet. */
  readonly error: Error | undefined;
}

const NOTHING: WatchedPresences<never> = {
  presences: new Map<string, never>(),
  state: 'connecting',
  error: undefined,
};

/** The external store behind `usePresences`. It watches while a component is mounted. */
export class WatchStore<Presence> {
  readonly source: PresenceSource<Presence>;
  readonly key: string;
  readonly #userIds: readonly string[];
  #snapshot: WatchedPresences<Presence>;

  /** @param previous the store of the previous user ids, whose presences are shown until they are read again */
  constructor(source: PresenceSource<Presence>, key: string, previous?: WatchStore<Presence>) {
    this.source = source;
    this.key = key;
    this.#userIds = JSON.parse(key);
    const known = previous?.source === source ? previous.getSnapshot().presences : NOTHING.presences;
    const kept = this.#userIds.flatMap((userId) => {
      const presence = known.get(userId);
      return presence === undefined ? [] : [[userId, presence] as const];
    });
    this.#snapshot = kept.length > 0 ? { ...NOTHING, presences: new Map(kept) } : NOTHING;
  }

  readonly getSnapshot = (): WatchedPresences<Presence> => this.#snapshot;

  readonly subscribe = (onChange: () => void): (() => void) => {
    const watch = this.source.watch(this.#userIds);
    const unsubscribe = watch.subscribe(() => {
      const { name, reason } = watch.state;
      const presences =
        name === 'live' ? watch.snapshot() : new Map([...this.#snapshot.presences, ...watch.snapshot()]);
      this.#snapshot = { presences, state: name, error: reason };
      onChange();
    });
    return () => {
      unsubscribe();
      closeLater(watch);
    };
  };
}

/** The snapshot on the server and during hydration. */
export const emptySnapshot = (): WatchedPresences<never> => NOTHING;

/**
 * Closes a watch after the watches that the same React commit opens have started, so that shared users stay
 * subscribed and the socket stays open.
 */
export function closeLater(watch: { close(): void }): void {
  queueMicrotask(() => queueMicrotask(() => watch.close()));
}
