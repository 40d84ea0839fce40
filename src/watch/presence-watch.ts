import { Later } from '../http/later.ts';
import type { ListenOptions } from '../socket/emitter.ts';
import type { PresenceChange, WatchEvents, WatchState } from './presence-change.ts';
import type { WatchView } from './watch-view.ts';

const nobody: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * The presences of some users, kept current: first the state they are in, then every change as the service
 * tells it. When the connection breaks, the watch comes back by itself, reads the state again and tells what
 * has changed in between; what is older than what it knows it never tells.
 *
 * The code that does this is loaded when the first watch begins, so that a page that watches nobody does not
 * pay for it.
 *
 * @example
 * for await (const { userId, presence } of api.watch(userIds, { signal })) show(userId, presence);
 *
 * @example
 * const watch = api.watch(userIds);
 * const presences = useSyncExternalStore(watch.subscribe, watch.getSnapshot);
 */
export class PresenceWatch<Presence> implements AsyncIterable<PresenceChange<Presence>, undefined> {
  readonly #view: Later<WatchView<Presence>>;
  #state: WatchState = { name: 'connecting', reason: undefined };

  /** @internal @param load gives the watch itself */
  constructor(load: () => Promise<WatchView<Presence>>) {
    this.#view = new Later(load);
    this.#view.ready.then(
      async (view) => {
        // Those who began to listen in the meantime come first.
        await undefined;
        view.start();
      },
      (reason) => {
        this.#state = { name: 'closed', reason };
      },
    );
  }

  /** How the watch is, and why: one object until it changes. */
  get state(): WatchState {
    return this.#view.now?.state ?? this.#state;
  }

  /** The presence of a user; `undefined` for one who is not watched, not known yet, or unknown to the service. */
  get(userId: string): Presence | undefined {
    return this.#view.now?.get(userId);
  }

  /** The presences by user, of those who are known: one map until something changes, which is then another. */
  snapshot(): ReadonlyMap<string, Presence> {
    return this.#view.now?.snapshot() ?? nobody;
  }

  /** {@link snapshot}, for `useSyncExternalStore` and its like. */
  readonly getSnapshot = (): ReadonlyMap<string, Presence> => this.snapshot();

  /**
   * Calls the listener whenever the snapshot or the state has become another, once for all that came together.
   * Returns the function that takes it off.
   */
  readonly subscribe = (listener: () => void): (() => void) =>
    this.#view.begin((view) => view.subscribe(listener));

  /** Calls the listener for every event of a kind. Returns the function that takes it off. */
  on<Name extends keyof WatchEvents<Presence>>(
    name: Name,
    listener: (event: WatchEvents<Presence>[Name]) => void,
    options?: ListenOptions,
  ): () => void {
    return this.#view.begin((view) => view.on(name, listener, options));
  }

  /**
   * Resolves when the watch is live.
   *
   * @throws the reason when it is closed before
   */
  async live(): Promise<void> {
    return (await this.#view.ready).live();
  }

  /** Closes the watch: loops end, and nothing of it is left. */
  close(): void {
    this.#view.with((view) => view.close());
  }

  /**
   * The state of all users, then every change in order. Changes that come faster than the loop takes them are
   * merged: of each user the loop then gets one, from the presence it got last to the newest. The loop ends at once
   * when the watch is closed, and throws when it was closed because of a failure.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<PresenceChange<Presence>, undefined, undefined> {
    return yield* await this.#view.ready;
  }
}
