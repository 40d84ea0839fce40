import type { PresenceChange } from '../../src/generated/mock-control.ts';
import { heapBytes } from './heap-bytes.ts';
import type { HistoryBudget } from './history-budget.ts';
import { Latest, type Numbered } from './latest.ts';

export type { PresenceChange } from '../../src/generated/mock-control.ts';

/** Estimated memory of a change without its message and activity. */
const CHANGE_BYTES = 800;

type Listener = (change: PresenceChange) => void;

/** Filter of presence changes. */
export interface PresenceChangeFilter {
  /** Returns only changes with a higher `number`. */
  readonly after?: number | undefined;
  /** Returns at most this many changes, the latest ones. */
  readonly limit?: number | undefined;
}

/** The latest presence changes of a world, for both services. */
export class PresenceChanges {
  readonly #latest: Latest<Omit<PresenceChange, 'number'>>;
  readonly #listeners = new Set<Listener>();

  /** @param limit maximum number of changes to keep; the oldest are removed first. */
  constructor(limit = 2000) {
    this.#latest = new Latest(limit);
  }

  /** Shares a memory budget with other logs. */
  join(budget: HistoryBudget): void {
    this.#latest.join(budget);
  }

  /** @param change is kept without a copy, so the caller must not modify it. */
  add(change: Omit<PresenceChange, 'number'>): void {
    const bytes = CHANGE_BYTES + heapBytes(change.message) + heapBytes(change.activity);
    const numbered = this.#latest.add(change, bytes);
    if (this.#listeners.size === 0) return;
    const shown = show(numbered);
    for (const listener of this.#listeners) listener(shown);
  }

  /** Returns the changes that match the filter, oldest first. */
  find({ after = 0, limit = this.#latest.size }: PresenceChangeFilter = {}): PresenceChange[] {
    return this.#latest.after(after).slice(-limit).map(show);
  }

  /** The number of the last change; 0 before the first. */
  get count(): number {
    return this.#latest.count;
  }

  /** Returns the stored changes whose number is higher than `after` and at most `upTo`. */
  between(after: number, upTo: number): PresenceChange[] {
    return this.find({ after }).filter(({ number }) => number <= upTo);
  }

  /** Removes all changes without restarting the numbers, because journal entries refer to them. */
  clear(): void {
    this.#latest.clear();
  }

  /** Removes all changes and restarts their numbers at 1. Listeners are kept. */
  reset(): void {
    this.#latest.reset();
  }

  /**
   * Calls the listener for every new change.
   * @returns a function that unsubscribes it.
   */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function show({ number, item }: Numbered<Omit<PresenceChange, 'number'>>): PresenceChange {
  return { number, ...item };
}
