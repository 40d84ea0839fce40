import type { Clock } from '../runtime/clock.ts';
import { wait } from '../runtime/deadline.ts';
import type { PresenceFeed } from './presence-feed.ts';

/** What a {@link PushAudit} compares. */
export interface PushAuditOptions<Presence> {
  readonly feed: Pick<PresenceFeed<Presence>, 'read' | 'usersPerRead' | 'isOlder' | 'isSame'>;
  readonly clock: Clock;
  /** Those who are followed now. */
  readonly userIds: ReadonlySet<string>;
  known(userId: string): Presence | undefined;
}

/** Delay before the first comparison, while a connection has not delivered a push; doubled with each further one. */
const FIRST_MS = 60_000;
/** The longest delay, and the one after a push. */
const LONGEST_MS = 900_000;
/** How much later than a read a push may report what the read has found. */
const LATE_PUSH_MS = 5_000;

/**
 * Finds out whether an open connection delivers no pushes: some channels of the real service are subscribed, have
 * heartbeats, and never send an event. A connection that delivers pushes is not read; one that is silent is compared
 * with the state of its users after one minute, two, four, and so on up to 15.
 */
export class PushAudit<Presence> {
  readonly #options: PushAuditOptions<Presence>;
  #delayMs = FIRST_MS;
  #pushes = 0;
  #currentUntil: number;

  constructor(options: PushAuditOptions<Presence>) {
    this.#options = options;
    this.#currentUntil = options.clock.now();
  }

  /** Until when nothing has been missed for certain, in milliseconds since the Unix epoch. */
  get currentUntil(): number {
    return this.#currentUntil;
  }

  /** A push arrived. */
  pushed(): void {
    this.#pushes += 1;
    this.#delayMs = LONGEST_MS;
    this.#currentUntil = this.#options.clock.now();
  }

  /** Begins anew, with a connection that breaks are not blamed on deafness. */
  reset(): void {
    this.#delayMs = FIRST_MS;
  }

  /**
   * Resolves when the connection has missed a push; never, as long as it has not.
   *
   * @throws the reason of the signal
   */
  async deaf(signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    this.#currentUntil = clock.now();
    for (;;) {
      const pushes = this.#pushes;
      await wait(clock, this.#delayMs, signal);
      if (this.#pushes !== pushes) continue;
      this.#delayMs = Math.min(this.#delayMs * 2, LONGEST_MS);
      const readAt = clock.now();
      const rows = await this.#newer(signal);
      // What could not be read is compared the next time.
      if (rows === undefined) continue;
      if (rows.length > 0) await wait(clock, LATE_PUSH_MS, signal);
      if (rows.some(([userId, row]) => this.#isNewer(userId, row))) return;
      this.#currentUntil = readAt;
    }
  }

  /** Rows that are newer than what is known. */
  async #newer(signal: AbortSignal): Promise<(readonly [string, Presence])[] | undefined> {
    const { feed, userIds } = this.#options;
    const ids = [...userIds];
    const newer: (readonly [string, Presence])[] = [];
    try {
      for (let from = 0; from < ids.length; from += feed.usersPerRead) {
        const rows = await feed.read(ids.slice(from, from + feed.usersPerRead), signal);
        newer.push(...[...rows].filter(([userId, row]) => this.#isNewer(userId, row)));
      }
      return newer;
    } catch {
      return undefined;
    }
  }

  #isNewer(userId: string, row: Presence): boolean {
    const { feed, known, userIds } = this.#options;
    const presence = known(userId);
    if (presence === undefined || !userIds.has(userId)) return false;
    return !feed.isSame(row, presence) && !feed.isOlder(row, presence);
  }
}
