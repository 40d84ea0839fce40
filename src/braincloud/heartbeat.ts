import type { Clock } from '../runtime/clock.ts';

/** Sessions are kept open with a margin, as the vendor's libraries keep it. */
const SHARE_OF_LIFE = 0.85;
/** Whatever life the service announces, it is not to be flooded. */
const LEAST_INTERVAL_MS = 1000;

/** Keeps a session open: beats whenever nothing else has been sent for most of the session's life. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #beat: () => void;
  #intervalMs: number | undefined;
  #timer: unknown;

  /** @param beat sends something, which is what postpones the next beat */
  constructor(clock: Clock, beat: () => void) {
    this.#clock = clock;
    this.#beat = beat;
  }

  /** Begins to watch over a session that ends after so many seconds without traffic. */
  start(sessionSeconds: number): void {
    this.stop();
    if (!(sessionSeconds > 0)) return;
    this.#intervalMs = Math.max(sessionSeconds * SHARE_OF_LIFE * 1000, LEAST_INTERVAL_MS);
    this.postpone();
  }

  /** Something has been sent. */
  postpone(): void {
    if (this.#intervalMs === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = this.#clock.setTimeout(this.#beat, this.#intervalMs);
    // A program that has nothing else left to do should end, and not live on for its heartbeats.
    (this.#timer as { unref?(): void } | undefined)?.unref?.();
  }

  stop(): void {
    this.#intervalMs = undefined;
    this.#clock.clearTimeout(this.#timer);
  }
}
