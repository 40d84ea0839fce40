const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];
const SPACE: readonly number[] = [0x20, 0x09, 0x0a, 0x0d];

/** Finds the end of a JSON object or array in chunks of UTF-8. Other JSON values have no recognizable end. */
export class JsonEnd {
  #state: 'before' | 'inside' | 'ended' | 'other' = 'before';
  #depth = 0;
  #isInText = false;
  #isEscaped = false;

  /** Returns whether the bytes so far are exactly one complete object or array. */
  add(bytes: Uint8Array): boolean {
    // Bytes of non-ASCII characters in UTF-8 never equal a delimiter.
    for (const byte of bytes) {
      if (this.#state === 'other') return false;
      if (this.#state === 'inside') this.#readInside(byte);
      else if (!SPACE.includes(byte)) this.#readOutside(byte);
    }
    return this.#state === 'ended';
  }

  #readOutside(byte: number): void {
    const begins = this.#state === 'before' && OPENING.includes(byte);
    this.#state = begins ? 'inside' : 'other';
    this.#depth = 1;
  }

  #readInside(byte: number): void {
    if (this.#isInText) {
      if (byte === QUOTE && !this.#isEscaped) this.#isInText = false;
      this.#isEscaped = byte === BACKSLASH && !this.#isEscaped;
    } else if (byte === QUOTE) this.#isInText = true;
    else if (OPENING.includes(byte)) this.#depth += 1;
    else if (CLOSING.includes(byte)) this.#depth -= 1;
    if (this.#depth === 0) this.#state = 'ended';
  }
}
