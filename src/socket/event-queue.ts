/**
 * An iterator of events for `for await` loops. Same as `AsyncIterableIterator<Event, undefined>`, which has
 * only one type parameter before TypeScript 5.6.
 */
export interface EventIterator<Event> extends AsyncIterator<Event, undefined> {
  [Symbol.asyncIterator](): EventIterator<Event>;
}

export interface EventQueueOptions<Event> {
  /** Returns the key of an event: a user id. */
  keyOf(event: Event): string;
  /** Merges a queued event with a newer event of the same key. @default the newer event */
  merge?(waiting: Event, next: Event): Event;
  /** Called once when the queue ends. */
  onEnd(): void;
}

/**
 * A queue of events for a loop. Keeps one event per key, so that the queue stays small even if the loop is
 * slow.
 */
export class EventQueue<Event> implements EventIterator<Event> {
  readonly #events = new Map<string, Event>();
  readonly #waiting: {
    resolve: (result: IteratorResult<Event, undefined>) => void;
    reject: (error: Error) => void;
  }[] = [];
  readonly #options: EventQueueOptions<Event>;
  #ended = false;
  #error: Error | undefined;

  constructor(options: EventQueueOptions<Event>) {
    this.#options = options;
  }

  get size(): number {
    return this.#events.size;
  }

  /** Adds an event; does nothing if the queue has ended. */
  push(event: Event): void {
    if (this.#ended) return;
    const next = this.#waiting.shift();
    if (next) {
      next.resolve({ done: false, value: event });
      return;
    }
    const { keyOf, merge } = this.#options;
    const key = keyOf(event);
    const waiting = this.#events.get(key);
    this.#events.set(key, waiting !== undefined && merge ? merge(waiting, event) : event);
  }

  /** Ends the loop: immediately, or, if there is an error, after the queued events. */
  end(error?: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#error = error;
    if (!error) this.#events.clear();
    this.#options.onEnd();
    for (const { resolve, reject } of this.#waiting.splice(0)) {
      if (this.#error) reject(this.#error);
      else resolve({ done: true, value: undefined });
      this.#error = undefined;
    }
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    for (const [key, value] of this.#events) {
      this.#events.delete(key);
      return Promise.resolve({ done: false, value });
    }
    if (!this.#ended) return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    const error = this.#error;
    this.#error = undefined;
    return error ? Promise.reject(error) : Promise.resolve({ done: true, value: undefined });
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.end();
    this.#events.clear();
    this.#error = undefined;
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
