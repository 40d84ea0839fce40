const WINDOW_MS = 1000;

/** Counts the packets of a session per second, in windows that start with a packet. */
export class PacketRate {
  #windowStart = Number.NEGATIVE_INFINITY;
  #count = 0;

  /** Counts a packet, and returns how many there are in its window. */
  count(now: number): number {
    if (now - this.#windowStart >= WINDOW_MS) {
      this.#windowStart = now;
      this.#count = 0;
    }
    this.#count += 1;
    return this.#count;
  }
}
