import { isoDate, LAST_MOMENT } from './moment.ts';

/** A source of time and timers: the host's, or a world's clock. */
export interface MockClock {
  /** Milliseconds since the epoch. */
  now(): number;
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** Maximum delay of the host's `setTimeout`, which fires longer ones immediately. */
export const MAX_DELAY_MS = 2_147_483_647;

/** The host's time and timers. A delay over the host's maximum is reduced to it. */
export const hostClock: MockClock = {
  now: () => Date.now(),
  setTimeout: (callback, delayMs) => {
    const timer: unknown = setTimeout(callback, Math.min(delayMs, MAX_DELAY_MS));
    // A timer of the mock must not keep a Node process alive.
    if (
      typeof timer === 'object' &&
      timer !== null &&
      'unref' in timer &&
      typeof timer.unref === 'function'
    ) {
      timer.unref();
    }
    return timer;
  },
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

export interface ClockOptions {
  /**
   * Initial time: a Date, an ISO 8601 string or epoch milliseconds.
   * @default the host's time
   */
  startAt?: Date | string | number;
  /**
   * Starts the clock frozen.
   * @default false
   */
  frozen?: boolean;
  /**
   * Speed relative to the host's time.
   * @default 1
   */
  speed?: number;
  /**
   * The clock that this clock follows.
   * @default the host's `Date.now` and `setTimeout`
   */
  host?: MockClock;
}

interface Timer {
  due: number;
  readonly callback: () => void;
}

/**
 * A world's clock. By default it follows the host's time. When it is moved, the timers in between fire in order, each at
 * its own time. To let a client use the same time, pass it as `clock: mock.clock`.
 */
export class WorldClock implements MockClock {
  readonly #host: MockClock;
  readonly #options: ClockOptions;
  #worldBase: number;
  #hostBase: number;
  #speed: number;
  #timers: Timer[] = [];
  #wake: unknown;

  constructor(options: ClockOptions = {}) {
    this.#options = options;
    this.#host = options.host ?? hostClock;
    this.#hostBase = this.#host.now();
    this.#worldBase = startOf(options, this.#hostBase);
    this.#speed = speedOf(options);
  }

  now(): number {
    if (this.#speed === 0) return this.#worldBase;
    // A later time could not be formatted as an ISO date.
    return Math.min(
      this.#worldBase + Math.floor((this.#host.now() - this.#hostBase) * this.#speed),
      LAST_MOMENT,
    );
  }

  get frozen(): boolean {
    return this.#speed === 0;
  }

  /** Speed relative to the host's time; 0 while frozen. */
  get speed(): number {
    return this.#speed;
  }

  /** Number of pending timers. */
  get pending(): number {
    return this.#timers.length;
  }

  setTimeout(callback: () => void, delayMs: number): unknown {
    // Invalid delays count as 0, as with the platform's timers.
    const timer: Timer = { due: this.now() + Math.max(0, delayMs || 0), callback };
    this.#timers.splice(this.#placeAfter(timer.due), 0, timer);
    if (this.#timers[0] === timer) this.#arm();
    return timer;
  }

  clearTimeout(timer: unknown): void {
    const index = this.#timers.indexOf(timer as Timer);
    if (index === -1) return;
    this.#timers.splice(index, 1);
    if (index === 0) this.#arm();
  }

  /**
   * Moves time forward by a number of milliseconds.
   * @throws RangeError if `milliseconds` is negative or not a finite number, or goes past the year 9999.
   */
  advance(milliseconds: number): void {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`advance() expects a non-negative number of milliseconds, got ${milliseconds}.`);
    }
    this.#moveTo(requireDate(this.now() + milliseconds));
  }

  /**
   * Moves time forward to a given time.
   * @throws RangeError if it is before the current time, not a valid date, or after the year 9999.
   */
  advanceTo(moment: Date | string | number): void {
    const target = epochMilliseconds(moment);
    if (target < this.now()) {
      throw new RangeError(
        `advanceTo() expects a time that is not before the clock's time (${isoDate(this.now())}), got ${isoDate(target)}.`,
      );
    }
    this.#moveTo(target);
  }

  /** Freezes the clock at the current time. */
  freeze(): void {
    this.#rebase(this.now());
    this.#speed = 0;
    this.#arm();
  }

  /** Runs the clock from the current time, at `speed` times the host's speed. */
  run(speed = 1): void {
    const checked = checkSpeed(speed);
    this.#rebase(this.now());
    this.#speed = checked;
    this.#arm();
  }

  /**
   * Restores the initial time (by default the host's time), speed and frozen state. Pending timers keep their remaining
   * delay.
   */
  reset(): void {
    const before = this.now();
    this.#hostBase = this.#host.now();
    this.#worldBase = startOf(this.#options, this.#hostBase);
    this.#speed = speedOf(this.#options);
    const shift = this.now() - before;
    // Timers are cleared by identity, so the objects are kept.
    for (const timer of this.#timers) timer.due += shift;
    this.#arm();
  }

  /** Returns the index after all timers that are due no later, so that timers due at the same time fire in order. */
  #placeAfter(due: number): number {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#timers[middle] as Timer).due <= due) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #rebase(now: number): void {
    this.#worldBase = now;
    this.#hostBase = this.#host.now();
  }

  #moveTo(target: number): void {
    try {
      for (let next = this.#timers[0]; next && next.due <= target; next = this.#timers[0]) {
        this.#timers.shift();
        if (next.due > this.now()) this.#rebase(next.due);
        next.callback();
      }
      if (target > this.now()) this.#rebase(target);
    } finally {
      // Timers must keep firing after a callback throws.
      this.#arm();
    }
  }

  #arm(): void {
    if (this.#wake !== undefined) this.#host.clearTimeout(this.#wake);
    this.#wake = undefined;
    const next = this.#timers[0];
    if (!next || this.#speed === 0) return;
    const delayMs = Math.ceil(Math.max(0, next.due - this.now()) / this.#speed);
    this.#wake = this.#host.setTimeout(() => this.#moveTo(this.now()), Math.min(delayMs, MAX_DELAY_MS));
  }
}

function startOf({ startAt }: ClockOptions, hostNow: number): number {
  return startAt === undefined ? hostNow : epochMilliseconds(startAt);
}

function speedOf({ frozen, speed = 1 }: ClockOptions): number {
  return frozen ? 0 : checkSpeed(speed);
}

function epochMilliseconds(moment: Date | string | number): number {
  const milliseconds = typeof moment === 'number' ? moment : new Date(moment).getTime();
  if (!Number.isFinite(milliseconds))
    throw new RangeError(
      `Invalid time: expected a Date, an ISO 8601 string or milliseconds since 1970, got ${String(moment)}.`,
    );
  return requireDate(milliseconds);
}

function requireDate(milliseconds: number): number {
  if (milliseconds <= LAST_MOMENT) return milliseconds;
  throw new RangeError(
    `The clock cannot go past the year 9999, got ${milliseconds} milliseconds since 1970.`,
  );
}

function checkSpeed(speed: number): number {
  if (Number.isFinite(speed) && speed > 0) return speed;
  throw new RangeError(
    `The clock's speed must be a number greater than 0, got ${speed}. To stop the clock, use freeze().`,
  );
}
