import type { Override as OverrideInfo } from '../../src/generated/mock-control.ts';

export type { Override as OverrideInfo } from '../../src/generated/mock-control.ts';

interface Entry<Handler> {
  readonly handler: Handler;
  readonly once: boolean;
}

/** Handlers that replace the built-in ones, by operation. */
export class Overrides<Handler> {
  readonly #entries = new Map<string, Entry<Handler>>();

  /**
   * Replaces the built-in handler or an earlier override.
   * @returns a function that removes the override, unless it has been replaced.
   */
  set(operation: string, handler: Handler, once = false): () => void {
    const entry = { handler, once };
    // Deleted first, so that it moves to the end of the list.
    this.#entries.delete(operation);
    this.#entries.set(operation, entry);
    return () => {
      if (this.#entries.get(operation) === entry) this.#entries.delete(operation);
    };
  }

  /** Returns the override for this call, if there is one. */
  take(operation: string): Handler | undefined {
    if (this.#entries.size === 0) return undefined;
    const entry = this.#entries.get(operation);
    if (entry?.once) this.#entries.delete(operation);
    return entry?.handler;
  }

  has(operation: string): boolean {
    return this.#entries.has(operation);
  }

  list(): OverrideInfo[] {
    return [...this.#entries].map(([operation, { once }]) => ({ operation, once }));
  }

  /** Removes the override of an operation. Returns whether it existed. */
  remove(operation: string): boolean {
    return this.#entries.delete(operation);
  }

  /** Removes all overrides. Returns how many there were. */
  clear(): number {
    const { size } = this.#entries;
    this.#entries.clear();
    return size;
  }
}
