/**
 * Where the time and the timers come from. Every wait of this library (retries, timeouts, token expiry) asks
 * it, so that a test can move time instead of sleeping.
 */
export interface Clock {
  /** The time now, in milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `callback` once, `delayMs` milliseconds from now, and returns the timer. */
  setTimeout(callback: () => void, delayMs: number): unknown;
  /** Stops a timer that `setTimeout` returned; does nothing when it has already fired. */
  clearTimeout(timer: unknown): void;
}

/** Platforms fire a timer at once when its delay does not fit in 31 bits. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** The platform's own time and timers, looked up when they are used. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delayMs) => globalThis.setTimeout(callback, Math.min(delayMs, LONGEST_DELAY_MS)),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
};
