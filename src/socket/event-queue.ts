/**
 * What a `for await` loop takes events from. `AsyncIterableIterator<Event, undefined>` would be the same, but
 * TypeScript before 5.6 gives it one type parameter.
 */
export interface EventIterator<Event> extends AsyncIterator<Event, undefined> {
  [Symbol.asyncIterator](): EventIterator<Event>;
}

/** What a queue is made of. */
export interface EventQueueOptions<Event> {
  /** What an event is about: a user. */
  keyOf(event: Event): string;
  /** One event in place of one that waits and the next about the same. @default the next */
  merge?(waiting: Event, next: Event): Event;
  /** Is called once, when no more events will be taken. */
  onEnd(): void;
}

/**
 * Events that wait until a loop takes them, in order. Of those about the same user one waits, so that a slow loop
 * does not make the queue grow.
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

  /** How many events wait. */
  get size(): number {
    return this.#events.size;
  }

  /** Adds an event, unless the queue has ended. */
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

  /** Ends the loop: at once, or, with an error, when it has taken what waits. */
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

  /** Called by a loop that is left early. */
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
