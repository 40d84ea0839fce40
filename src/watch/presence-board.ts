import type { Clock } from '../runtime/clock.ts';
import type { ReconnectPolicy } from '../socket/reconnect.ts';
import { Line, type LineDesk } from './line.ts';
import type { WatchOptions } from './presence-change.ts';
import type { PresenceFeed } from './presence-feed.ts';
import { PresenceWatch, type WatchDesk } from './presence-watch.ts';
import { checkUserIds, type UserIds } from './user-ids.ts';
import { onWake } from './wake.ts';

/** What a board is made of. */
export interface PresenceBoardOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly policy: ReconnectPolicy;
}

/** A user somebody watches. */
interface Watched<Presence> {
  readonly line: Line<Presence>;
  readonly watches: Set<PresenceWatch<Presence>>;
  presence: Presence | undefined;
  /** Whether the service did not know the user when it was asked last. */
  isUnknown: boolean;
}

/**
 * All the users that a client's watches are about, each of them followed once: over as few connections as carry
 * them, for as long as any watch is about them.
 */
export class PresenceBoard<Presence> implements LineDesk<Presence>, WatchDesk<Presence> {
  readonly #feed: PresenceFeed<Presence>;
  readonly #options: PresenceBoardOptions;
  readonly #watched = new Map<string, Watched<Presence>>();
  readonly #lines = new Set<Line<Presence>>();
  readonly #watches = new Set<PresenceWatch<Presence>>();
  #stopListening: (() => void) | undefined;

  constructor(feed: PresenceFeed<Presence>, options: PresenceBoardOptions) {
    this.#feed = feed;
    this.#options = options;
  }

  /**
   * Watches some users, from the end of this tick on, so that listeners added to the watch hear everything.
   *
   * @throws ConfigurationError when the ids are not a list or set of non-empty strings
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
    const added = new Map<Line<Presence>, string[]>();
    for (const userId of watch.userIds) {
      const watched = this.#watched.get(userId) ?? this.#addUser(userId, added);
      watched.watches.add(watch);
      if (watched.presence !== undefined) known.push([userId, watched.presence]);
      else if (watched.isUnknown) unknown.push(userId);
    }
    // A line that opens tells of itself: the watch stands for all of its users, or not yet.
    this.#watches.add(watch);
    for (const [line, userIds] of added) line.add(userIds);
    watch.take(known, 'recovery');
    watch.forget(unknown);
    this.#stand(watch);
  }

  leave(watch: PresenceWatch<Presence>): void {
    this.#watches.delete(watch);
    const removed = new Map<Line<Presence>, string[]>();
    for (const userId of watch.userIds) {
      const watched = this.#watched.get(userId);
      if (!watched?.watches.delete(watch) || watched.watches.size > 0) continue;
      this.#watched.delete(userId);
      const { line } = watched;
      removed.set(line, [...(removed.get(line) ?? []), userId]);
    }
    for (const [line, userIds] of removed) {
      line.remove(userIds);
      if (line.userIds.size === 0) this.#drop(line);
    }
  }

  known(userId: string): Presence | undefined {
    return this.#watched.get(userId)?.presence;
  }

  tell(news: readonly (readonly [userId: string, presence: Presence])[], cause: 'push' | 'recovery'): void {
    const newsOf = new Map<PresenceWatch<Presence>, (readonly [string, Presence])[]>();
    for (const each of news) {
      const watched = this.#watched.get(each[0]);
      if (!watched) continue;
      watched.presence = each[1];
      watched.isUnknown = false;
      for (const watch of watched.watches) {
        const all = newsOf.get(watch);
        if (all) all.push(each);
        else newsOf.set(watch, [each]);
      }
    }
    for (const [watch, all] of newsOf) watch.take(all, cause);
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
    for (const watch of [...this.#watches]) this.#stand(watch);
  }

  refused(userIds: Iterable<string>, reason: Error | undefined): void {
    const watches = [...userIds].flatMap((userId) => [...(this.#watched.get(userId)?.watches ?? [])]);
    for (const watch of new Set(watches)) watch.end(reason);
  }

  closed(line: Line<Presence>, reason: Error | undefined): void {
    this.#drop(line);
    this.refused(line.userIds, reason);
  }

  #addUser(userId: string, added: Map<Line<Presence>, string[]>): Watched<Presence> {
    const hasRoom = (line: Line<Presence>) =>
      line.userIds.size + (added.get(line)?.length ?? 0) < this.#feed.usersPerConnection;
    const line = [...this.#lines].find(hasRoom) ?? this.#openLine();
    const userIds = added.get(line);
    if (userIds) userIds.push(userId);
    else added.set(line, [userId]);
    const watched = {
      line,
      watches: new Set<PresenceWatch<Presence>>(),
      presence: undefined,
      isUnknown: false,
    };
    this.#watched.set(userId, watched);
    return watched;
  }

  #openLine(): Line<Presence> {
    this.#stopListening ??= onWake(() => {
      for (const line of this.#lines) line.check();
    });
    const line = new Line(this.#feed, this, this.#options);
    this.#lines.add(line);
    line.open();
    return line;
  }

  #drop(line: Line<Presence>): void {
    if (!this.#lines.delete(line)) return;
    line.close();
    if (this.#lines.size > 0) return;
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  #stand(watch: PresenceWatch<Presence>): void {
    let goodUntil = Number.POSITIVE_INFINITY;
    let reason: Error | undefined;
    let failures = 0;
    for (const userId of watch.userIds) {
      const line = this.#watched.get(userId)?.line;
      if (!line || line.isFollowing(userId)) continue;
      goodUntil = Math.min(goodUntil, line.goodUntil);
      reason ??= line.reason;
      failures = Math.max(failures, line.failures);
    }
    watch.stand({ isLive: goodUntil === Number.POSITIVE_INFINITY, reason, goodUntil, failures });
  }
}
