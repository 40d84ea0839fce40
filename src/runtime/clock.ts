/**
 * A source of time and timers. Retries, timeouts and token expiry all use it, so that a test can advance the
 * clock instead of sleeping.
 */
export interface Clock {
  /** Returns the current time in milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `callback` once after `delayMs` milliseconds, and returns the timer. */
  setTimeout(callback: () => void, delayMs: number): unknown;
  /** Cancels a timer returned by `setTimeout`; does nothing if it has already fired. */
  clearTimeout(timer: unknown): void;
}

/** Platforms fire a timer immediately if its delay does not fit in 31 bits. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** The platform's clock. The globals are looked up on each call, because fake timers replace them. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delayMs) => globalThis.setTimeout(callback, Math.min(delayMs, MAX_DELAY_MS)),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as number),
};
