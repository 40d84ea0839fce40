import type { PresenceFeed } from './presence-feed.ts';
import { PresenceWatch, type WatchRegistry } from './presence-watch.ts';
import { checkUserIds, type UserIds } from './user-ids.ts';
import { onWake } from './wake.ts';
import { WatchConnection, type WatchConnectionListener, type WatchPoolOptions } from './watch-connection.ts';
import type { WatchOptions } from './watch-events.ts';

interface Watched<Presence> {
  readonly connection: WatchConnection<Presence>;
  readonly watches: Set<PresenceWatch<Presence>>;
  presence: Presence | undefined;
  /** Whether the last read did not find the user. */
  isUnknown: boolean;
}

/**
 * The connections that all watches of a client share. Each user is followed once, on as few connections as
 * possible, for as long as a watch includes the user.
 */
export class WatchPool<Presence> implements WatchConnectionListener<Presence>, WatchRegistry<Presence> {
  readonly #feed: PresenceFeed<Presence>;
  readonly #options: WatchPoolOptions;
  readonly #watched = new Map<string, Watched<Presence>>();
  readonly #connections = new Set<WatchConnection<Presence>>();
  readonly #watches = new Set<PresenceWatch<Presence>>();
  #stopListening: (() => void) | undefined;

  constructor(feed: PresenceFeed<Presence>, options: WatchPoolOptions) {
    this.#feed = feed;
    this.#options = options;
  }

  /**
   * Watches users. The watch starts at the end of this tick, so that listeners added to it miss nothing.
   *
   * @throws ConfigurationError when the ids are not an iterable of non-empty strings
   */
  watch(userIds: UserIds, options: WatchOptions = {}): PresenceWatch<Presence> {
    const watch = new PresenceWatch(checkUserIds(userIds), options, this);
    queueMicrotask(() => watch.start());
    return watch;
  }

  now(): number {
    return this.#options.clock.now();
  }

  join(watch: PresenceWatch<Presence>): void {
    const known: [string, Presence][] = [];
    const unknown: string[] = [];
    const added = new Map<WatchConnection<Presence>, string[]>();
    for (const userId of watch.userIds) {
      const watched = this.#watched.get(userId) ?? this.#addUser(userId, added);
      watched.watches.add(watch);
      if (watched.presence !== undefined) known.push([userId, watched.presence]);
      else if (watched.isUnknown) unknown.push(userId);
    }
    // Adding users may open a connection, which reports to all watches at once.
    this.#watches.add(watch);
    for (const [connection, userIds] of added) connection.add(userIds);
    watch.take(known, 'recovery');
    watch.forget(unknown);
    this.#updateWatch(watch);
  }

  leave(watch: PresenceWatch<Presence>): void {
    this.#watches.delete(watch);
    const removed = new Map<WatchConnection<Presence>, string[]>();
    for (const userId of watch.userIds) {
      const watched = this.#watched.get(userId);
      if (!watched?.watches.delete(watch) || watched.watches.size > 0) continue;
      this.#watched.delete(userId);
      const { connection } = watched;
      removed.set(connection, [...(removed.get(connection) ?? []), userId]);
    }
    for (const [connection, userIds] of removed) {
      connection.remove(userIds);
      if (connection.userIds.size === 0) this.#drop(connection);
    }
  }

  known(userId: string): Presence | undefined {
    return this.#watched.get(userId)?.presence;
  }

  report(
    changes: readonly (readonly [userId: string, presence: Presence])[],
    cause: 'push' | 'recovery',
  ): void {
    const changesOf = new Map<PresenceWatch<Presence>, (readonly [string, Presence])[]>();
    for (const each of changes) {
      const watched = this.#watched.get(each[0]);
      if (!watched) continue;
      watched.presence = each[1];
      watched.isUnknown = false;
      for (const watch of watched.watches) {
        const all = changesOf.get(watch);
        if (all) all.push(each);
        else changesOf.set(watch, [each]);
      }
    }
    for (const [watch, all] of changesOf) watch.take(all, cause);
  }

  replace(userId: string, presence: Presence): void {
    const watched = this.#watched.get(userId);
    if (!watched) return;
    watched.presence = presence;
    for (const watch of watched.watches) watch.replace(userId, presence);
  }

  forget(userIds: readonly string[]): void {
    const idsOf = new Map<PresenceWatch<Presence>, string[]>();
    for (const userId of userIds) {
      const watched = this.#watched.get(userId);
      if (!watched) continue;
      watched.presence = undefined;
      watched.isUnknown = true;
      for (const watch of watched.watches) idsOf.set(watch, [...(idsOf.get(watch) ?? []), userId]);
    }
    for (const [watch, ids] of idsOf) watch.forget(ids);
  }

  changed(): void {
    for (const watch of [...this.#watches]) this.#updateWatch(watch);
  }

  refused(userIds: Iterable<string>, reason: Error | undefined): void {
    const watches = [...userIds].flatMap((userId) => [...(this.#watched.get(userId)?.watches ?? [])]);
    for (const watch of new Set(watches)) watch.end(reason);
  }

  closed(connection: WatchConnection<Presence>, reason: Error | undefined): void {
    this.#drop(connection);
    this.refused(connection.userIds, reason);
  }

  #addUser(userId: string, added: Map<WatchConnection<Presence>, string[]>): Watched<Presence> {
    const hasCapacity = (connection: WatchConnection<Presence>) =>
      connection.userIds.size + (added.get(connection)?.length ?? 0) < this.#feed.usersPerConnection;
    const connection = [...this.#connections].find(hasCapacity) ?? this.#openConnection();
    const userIds = added.get(connection);
    if (userIds) userIds.push(userId);
    else added.set(connection, [userId]);
    const watched = {
      connection,
      watches: new Set<PresenceWatch<Presence>>(),
      presence: undefined,
      isUnknown: false,
    };
    this.#watched.set(userId, watched);
    return watched;
  }

  #openConnection(): WatchConnection<Presence> {
    this.#stopListening ??= onWake(() => {
      for (const connection of this.#connections) connection.check();
    });
    const connection = new WatchConnection(this.#feed, this, this.#options);
    this.#connections.add(connection);
    connection.open();
    return connection;
  }

  #drop(connection: WatchConnection<Presence>): void {
    if (!this.#connections.delete(connection)) return;
    connection.close();
    if (this.#connections.size > 0) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  #updateWatch(watch: PresenceWatch<Presence>): void {
    let currentUntil = Number.POSITIVE_INFINITY;
    let reason: Error | undefined;
    let failures = 0;
    for (const userId of watch.userIds) {
      const connection = this.#watched.get(userId)?.connection;
      if (!connection || connection.isFollowing(userId)) continue;
      currentUntil = Math.min(currentUntil, connection.currentUntil);
      reason ??= connection.reason;
      failures = Math.max(failures, connection.failures);
    }
    watch.setFollowing({ isLive: currentUntil === Number.POSITIVE_INFINITY, reason, currentUntil, failures });
  }
}
