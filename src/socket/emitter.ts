/** What a listener may be given along. */
export interface ListenOptions {
  /** Takes the listener off when it aborts. */
  signal?: AbortSignal | undefined;
}

/** Tells listeners of events, each event by its name. */
export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<(event: never) => void>>();

  /** Adds a listener, and returns the function that takes it off again. */
  on<Name extends keyof Events>(
    name: Name,
    listener: (event: Events[Name]) => void,
    { signal }: ListenOptions = {},
  ): () => void {
    if (signal?.aborted) return () => {};
    // A function of its own for each call, so that the same listener can be added twice.
    const own = (event: Events[Name]) => listener(event);
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(own));
    const off = () => {
      listeners.delete(own);
      signal?.removeEventListener('abort', off);
    };
    signal?.addEventListener('abort', off);
    return off;
  }

  /** Tells every listener. What one of them throws is thrown to the platform, and the others are told all the same. */
  emit<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) {
      try {
        (listener as (event: Events[Name]) => void)(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}
