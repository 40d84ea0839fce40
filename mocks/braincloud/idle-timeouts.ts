import { MAX_DELAY_MS, type MockClock } from '../engine/clock.ts';
import { whileHeld } from '../engine/while-held.ts';

/** Finds items that have been idle for too long. All items have the same limit, so one timer is enough. */
export class IdleTimeouts<Item> {
  readonly #clock: MockClock;
  readonly #limitMs: () => number;
  readonly #onIdle: (item: Item) => void;
  /** When each item was last active; the item that has been idle longest comes first. */
  readonly #lastActive = new Map<Item, number>();
  #timer: unknown;

  constructor(clock: MockClock, limitMs: () => number, onIdle: (item: Item) => void) {
    this.#clock = clock;
    this.#limitMs = limitMs;
    this.#onIdle = onIdle;
  }

  /** @param at must not be earlier than the time of any other item. */
  touch(item: Item, at = this.#clock.now()): void {
    if (this.#lastActive.get(item) === at) return;
    this.#lastActive.delete(item);
    this.#lastActive.set(item, at);
    if (this.#timer === undefined) this.#arm();
  }

  isIdle(item: Item, now = this.#clock.now()): boolean {
    const at = this.#lastActive.get(item);
    return at !== undefined && at + this.#limitMs() <= now;
  }

  lastActive(item: Item): number | undefined {
    return this.#lastActive.get(item);
  }

  forget(item: Item): void {
    this.#lastActive.delete(item);
  }

  clear(): void {
    this.#lastActive.clear();
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(): void {
    const longest = this.#lastActive.values().next();
    if (longest.done) return;
    const waitMs = longest.value + this.#limitMs() - this.#clock.now();
    const sweep = whileHeld(this, (timeouts) => timeouts.#sweep());
    this.#timer = this.#clock.setTimeout(sweep, Math.min(waitMs, MAX_DELAY_MS));
  }

  #sweep(): void {
    this.#timer = undefined;
    for (const item of this.#lastActive.keys()) {
      if (!this.isIdle(item)) break;
      this.#lastActive.delete(item);
      this.#onIdle(item);
    }
    this.#arm();
  }
}
