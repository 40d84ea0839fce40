import type { Clock } from '../../../src/runtime/clock.ts';

interface Timer {
  dueAt: number;
  callback: () => void;
}

/** A clock that is moved by hand. */
export class ManualClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now = Date.parse('2026-11-21T12:00:00Z')) {
    this.#now = now;
  }

  now = (): number => this.#now;

  setTimeout = (callback: () => void, delayMs: number): unknown => {
    const timer = { dueAt: this.#now + delayMs, callback };
    this.#timers.add(timer);
    return timer;
  };

  clearTimeout = (timer: unknown): void => {
    this.#timers.delete(timer as Timer);
  };

  /** Number of pending timers. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Milliseconds until the next timer; `undefined` without one. */
  get nextDelayMs(): number | undefined {
    const [next] = this.#inOrder();
    return next && next.dueAt - this.#now;
  }

  /** Advances the time, firing due timers in order and running each timer's promises before the next. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = Math.max(this.#now, next.dueAt);
      this.#timers.delete(next);
      next.callback();
      await settle();
    }
    this.#now = end;
  }

  #next(end: number): Timer | undefined {
    return this.#inOrder().find(({ dueAt }) => dueAt <= end);
  }

  #inOrder(): Timer[] {
    return [...this.#timers].sort((a, b) => a.dueAt - b.dueAt);
  }
}

/** Runs all ready promises, by one turn of the event loop. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
