import type { PresenceFeed } from './presence-feed.ts';

/** After this many reads overtaken by pushes, the pushes are trusted. */
const MAX_ROUNDS = 3;

/** A user who must be read. Decides whether the row that was read or the known presence is newer. */
export class PendingRead<Presence> {
  readonly #feed: Pick<PresenceFeed<Presence>, 'isOlder' | 'isSame'>;
  /** Whether a push arrived during the read. */
  #wasPushed = false;
  /** How many reads in a row were overtaken by a push. */
  #rounds = 0;
  /** A row older than the known presence; accepted when the service repeats it. */
  #doubtful: Presence | undefined;
  /** Whether to wait before reading, because unreadable pushes may arrive in bursts. */
  readonly #isDelayed: boolean;

  constructor(feed: Pick<PresenceFeed<Presence>, 'isOlder' | 'isSame'>, isDelayed = false) {
    this.#feed = feed;
    this.#isDelayed = isDelayed;
  }

  /** Whether to wait before the next read: its row may be outdated, or a push was unreadable. */
  get isInDoubt(): boolean {
    return this.#doubtful !== undefined || this.#isDelayed;
  }

  /** The user is being read. */
  started(): void {
    this.#wasPushed = false;
  }

  /** A push for the user has arrived. */
  pushed(): void {
    this.#wasPushed = true;
  }

  /** Decides whether to take the row that was read, keep the known presence, or read again. */
  judge(row: Presence | undefined, known: Presence | undefined): 'take' | 'keep' | 'read again' {
    const isSame = row === undefined || known === undefined ? row === known : this.#feed.isSame(row, known);
    if (isSame) return 'take';
    const isOlder = row !== undefined && known !== undefined && this.#feed.isOlder(row, known);
    const isNewer = row !== undefined && known !== undefined && !isOlder && this.#feed.isOlder(known, row);
    if (this.#wasPushed && !isNewer) {
      this.#rounds += 1;
      // The pushed presence is newer, or the user changes so often that further pushes will follow.
      return isOlder || this.#rounds > MAX_ROUNDS ? 'keep' : 'read again';
    }
    if (!isOlder) return 'take';
    // An older row is a stale replica or a service that lost its state; the latter repeats it.
    if (this.#doubtful !== undefined && this.#feed.isSame(this.#doubtful, row)) return 'take';
    this.#doubtful = row;
    return 'read again';
  }
}
