/** One call as the mock saw it. */
export interface JournalEntry {
  /** An operationId, `service.OPERATION`, or `unknown`. */
  readonly operation: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly status: number;
  /** World time, in epoch milliseconds. */
  readonly at: number;
  /** The rule that refused the call. */
  readonly rule?: string | undefined;
}

/** The last calls of a world, oldest first. */
export class Journal {
  readonly #limit: number;
  #entries: JournalEntry[] = [];
  #next = 0;

  /** @param limit how many entries are kept; the oldest go first. */
  constructor(limit = 1000) {
    this.#limit = limit;
  }

  add(entry: JournalEntry): void {
    if (this.#entries.length < this.#limit) this.#entries.push(entry);
    else this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % this.#limit;
  }

  entries(): JournalEntry[] {
    if (this.#entries.length < this.#limit) return [...this.#entries];
    return [...this.#entries.slice(this.#next), ...this.#entries.slice(0, this.#next)];
  }

  clear(): void {
    this.#entries = [];
    this.#next = 0;
  }
}
