import type { PresenceChange } from '../../src/generated/mock-control.ts';

export type { PresenceChange } from '../../src/generated/mock-control.ts';

type Listener = (change: PresenceChange) => void;

/** Which changes are wanted: all that is given must fit. */
export interface PresenceChangeFilter {
  /** Only changes whose `number` is higher. */
  readonly after?: number;
  /** At most so many, the latest ones. */
  readonly limit?: number;
}

interface Numbered {
  readonly number: number;
  readonly change: Omit<PresenceChange, 'number'>;
}

/** The last changes of presences in a world, whichever service they belong to. */
export class PresenceChanges {
  readonly #limit: number;
  readonly #listeners = new Set<Listener>();
  #kept: Numbered[] = [];
  #next = 0;
  #count = 0;

  /** @param limit how many are kept; the oldest go first. */
  constructor(limit = 2000) {
    this.#limit = limit;
  }

  /** @param change is kept as it is: who hands it in alters it no more. */
  add(change: Omit<PresenceChange, 'number'>): void {
    const numbered = { number: ++this.#count, change };
    if (this.#kept.length < this.#limit) this.#kept.push(numbered);
    else this.#kept[this.#next] = numbered;
    this.#next = (this.#next + 1) % this.#limit;
    if (this.#listeners.size === 0) return;
    const shown = show(numbered);
    for (const listener of this.#listeners) listener(shown);
  }

  /** Those that fit, oldest first. */
  find({ after = 0, limit = this.#limit }: PresenceChangeFilter = {}): PresenceChange[] {
    const isFull = this.#kept.length === this.#limit;
    const ordered = isFull
      ? [...this.#kept.slice(this.#next), ...this.#kept.slice(0, this.#next)]
      : this.#kept;
    return ordered
      .filter(({ number }) => number > after)
      .slice(-limit)
      .map(show);
  }

  /** Empty, and counting from 1 again. Who listens goes on listening. */
  reset(): void {
    this.#kept = [];
    this.#next = 0;
    this.#count = 0;
  }

  /**
   * Calls back for every change from now on.
   * @returns ends that.
   */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function show({ number, change }: Numbered): PresenceChange {
  return { number, ...change };
}
