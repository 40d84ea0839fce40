import type { Override as OverrideInfo } from '../../src/generated/mock-control.ts';

export type { Override as OverrideInfo } from '../../src/generated/mock-control.ts';

interface Entry<Handler> {
  readonly handler: Handler;
  readonly once: boolean;
}

/** Handlers that stand in for built-in ones, by operation. */
export class Overrides<Handler> {
  readonly #entries = new Map<string, Entry<Handler>>();

  /**
   * Puts a handler in the place of the built-in one, and of an earlier override.
   * @returns removes it again, unless another has taken its place.
   */
  set(operation: string, handler: Handler, once = false): () => void {
    const entry = { handler, once };
    // An override set anew counts as the latest.
    this.#entries.delete(operation);
    this.#entries.set(operation, entry);
    return () => {
      if (this.#entries.get(operation) === entry) this.#entries.delete(operation);
    };
  }

  /** The handler for this call, if there is one. */
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

  /** Whether there was one to remove. */
  remove(operation: string): boolean {
    return this.#entries.delete(operation);
  }

  /** Removes all. Returns how many there were. */
  clear(): number {
    const { size } = this.#entries;
    this.#entries.clear();
    return size;
  }
}
