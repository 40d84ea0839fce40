import type { Clock } from '../runtime/clock.ts';
import { wait } from '../runtime/deadline.ts';
import type { PresenceFeed } from './presence-feed.ts';

export interface PushAuditOptions<Presence> {
  readonly feed: Pick<PresenceFeed<Presence>, 'read' | 'usersPerRead' | 'isOlder' | 'isSame'>;
  readonly clock: Clock;
  readonly userIds: ReadonlySet<string>;
  known(userId: string): Presence | undefined;
}

/** Delay before the first comparison on a connection without pushes; doubled after each comparison. */
const FIRST_MS = 60_000;
/** The longest delay, and the one after a push. */
const MAX_INTERVAL_MS = 900_000;
/** How long after a read its changes may still arrive as pushes. */
const LATE_PUSH_MS = 5_000;

/**
 * Detects an open connection that delivers no pushes: some channels of the real service are subscribed and send
 * heartbeats, but never send an event. If no push arrives, it reads the presences and compares them with the
 * known ones after one minute, two, four, and so on up to 15.
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

  /** Time until which no push can have been missed, in milliseconds since the Unix epoch. */
  get currentUntil(): number {
    return this.#currentUntil;
  }

  pushed(): void {
    this.#pushes += 1;
    this.#delayMs = MAX_INTERVAL_MS;
    this.#currentUntil = this.#options.clock.now();
  }

  /** Restarts with the first delay, for a connection that was lost for a reason other than missing pushes. */
  reset(): void {
    this.#delayMs = FIRST_MS;
  }

  /**
   * Resolves when the connection has missed a push; stays pending otherwise.
   *
   * @throws the signal's reason
   */
  async missedPush(signal: AbortSignal): Promise<void> {
    const { clock } = this.#options;
    this.#currentUntil = clock.now();
    for (;;) {
      const pushes = this.#pushes;
      await wait(clock, this.#delayMs, signal);
      if (this.#pushes !== pushes) continue;
      this.#delayMs = Math.min(this.#delayMs * 2, MAX_INTERVAL_MS);
      const readAt = clock.now();
      const rows = await this.#newer(signal);
      // Try again next time if reading failed.
      if (rows === undefined) continue;
      if (rows.length > 0) await wait(clock, LATE_PUSH_MS, signal);
      if (rows.some(([userId, row]) => this.#isNewer(userId, row))) return;
      this.#currentUntil = readAt;
    }
  }

  /** Returns the rows that are newer than the known presences; `undefined` if reading failed. */
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
