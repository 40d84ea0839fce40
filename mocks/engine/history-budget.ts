/** A log that shares a budget with others. */
interface History {
  /** Position of the log's oldest item among the items of all logs; undefined while the log is empty. */
  readonly oldest: number | undefined;
  /** Drops the oldest item, which releases its bytes. */
  dropOldest(): void;
  clear(): number;
}

/** Longer bodies and frames are kept without their content. */
export const MAX_CONTENT_LENGTH = 16_384;

/** Enough for two thousand REST calls with one body of 16 kB each. */
export const DEFAULT_HISTORY_BYTES = 67_108_864;

/**
 * A memory budget that several logs share, such as the journals of all worlds of a server. When it is
 * exceeded, the oldest items of all logs are removed.
 */
export class HistoryBudget {
  readonly #maxBytes: number;
  readonly #histories = new Set<History>();
  #bytes = 0;
  #orders = 0;

  /** @param maxBytes estimated size. */
  constructor(maxBytes = DEFAULT_HISTORY_BYTES) {
    this.#maxBytes = maxBytes;
  }

  add(history: History): void {
    this.#histories.add(history);
  }

  /** Removes a log that is no longer needed, and releases its bytes. */
  delete(history: History): void {
    history.clear();
    this.#histories.delete(history);
  }

  /** Returns the position of a new item among all others. */
  nextOrder(): number {
    return ++this.#orders;
  }

  /** Adds the size of a new item, and removes old items if necessary. */
  spend(bytes: number): void {
    this.#bytes += bytes;
    while (this.#bytes > this.#maxBytes) this.#oldest()?.dropOldest();
  }

  release(bytes: number): void {
    this.#bytes -= bytes;
  }

  #oldest(): History | undefined {
    let found: History | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const history of this.#histories) {
      const { oldest } = history;
      if (oldest === undefined || oldest > least) continue;
      found = history;
      least = oldest;
    }
    return found;
  }
}
