import type { Clock } from '../runtime/clock.ts';

/** Fraction of the session timeout after which a heartbeat is sent, as in the vendor's libraries. */
const SHARE_OF_LIFE = 0.85;
/** Minimum interval, so that a short session timeout does not cause a flood of heartbeats. */
const MIN_INTERVAL_MS = 1000;

/** Sends a heartbeat whenever nothing else was sent for most of the session timeout. */
export class Heartbeat {
  readonly #clock: Clock;
  readonly #beat: () => void;
  #intervalMs: number | undefined;
  #timer: unknown;

  /** @param beat sends a heartbeat; sending must call `postpone` */
  constructor(clock: Clock, beat: () => void) {
    this.#clock = clock;
    this.#beat = beat;
  }

  /** Starts sending heartbeats for a session that ends after `sessionSeconds` without traffic. */
  start(sessionSeconds: number): void {
    this.stop();
    if (!(sessionSeconds > 0)) return;
    this.#intervalMs = Math.max(sessionSeconds * SHARE_OF_LIFE * 1000, MIN_INTERVAL_MS);
    this.postpone();
  }

  /** Called when something was sent. */
  postpone(): void {
    if (this.#intervalMs === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = this.#clock.setTimeout(this.#beat, this.#intervalMs);
    // Heartbeats must not keep a Node process alive.
    (this.#timer as { unref?(): void } | undefined)?.unref?.();
  }

  stop(): void {
    this.#intervalMs = undefined;
    this.#clock.clearTimeout(this.#timer);
  }
}
