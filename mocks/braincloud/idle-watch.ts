import type { Clock } from '../engine/clock.ts';
import { whileHeld } from '../engine/while-held.ts';

/** The longest delay a host's `setTimeout` takes. */
const LONGEST_WAIT_MS = 2_147_483_647;

/** Finds what has been silent for too long. All items have the same limit, so one timer serves any number. */
export class IdleWatch<Item> {
  readonly #clock: Clock;
  readonly #limitMs: () => number;
  readonly #onIdle: (item: Item) => void;
  /** When each item was last heard of, the longest silent first. */
  readonly #heard = new Map<Item, number>();
  #timer: unknown;

  constructor(clock: Clock, limitMs: () => number, onIdle: (item: Item) => void) {
    this.#clock = clock;
    this.#limitMs = limitMs;
    this.#onIdle = onIdle;
  }

  /** @param at must not be before that of any other item. */
  touch(item: Item, at = this.#clock.now()): void {
    if (this.#heard.get(item) === at) return;
    this.#heard.delete(item);
    this.#heard.set(item, at);
    this.#arm();
  }

  isIdle(item: Item, now = this.#clock.now()): boolean {
    const at = this.#heard.get(item);
    return at !== undefined && at + this.#limitMs() <= now;
  }

  lastHeard(item: Item): number | undefined {
    return this.#heard.get(item);
  }

  forget(item: Item): void {
    this.#heard.delete(item);
  }

  clear(): void {
    this.#heard.clear();
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(): void {
    if (this.#timer !== undefined) return;
    const longest = this.#heard.values().next();
    if (longest.done) return;
    const waitMs = longest.value + this.#limitMs() - this.#clock.now();
    const sweep = whileHeld(this, (watch) => watch.#sweep());
    this.#timer = this.#clock.setTimeout(sweep, Math.min(waitMs, LONGEST_WAIT_MS));
  }

  #sweep(): void {
    this.#timer = undefined;
    for (const item of this.#heard.keys()) {
      if (!this.isIdle(item)) break;
      this.#heard.delete(item);
      this.#onIdle(item);
    }
    this.#arm();
  }
}
