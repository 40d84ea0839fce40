const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const LETTERS_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export type RandomState = readonly [number, number, number, number];

/** A seeded random generator (sfc32). The same seed gives the same ids and secrets on every host. */
export class Random {
  #state: [number, number, number, number];

  constructor(seed: string) {
    this.#state = mix(seed);
    for (let round = 0; round < 12; round++) this.next();
  }

  /** Returns an integer from 0 to 2³² − 1. */
  next(): number {
    const state = this.#state;
    const sum = (state[0] + state[1] + state[3]) | 0;
    state[3] = (state[3] + 1) | 0;
    state[0] = state[1] ^ (state[1] >>> 9);
    state[1] = (state[2] + (state[2] << 3)) | 0;
    state[2] = ((state[2] << 21) | (state[2] >>> 11)) + sum;
    return sum >>> 0;
  }

  /** Returns a number from 0 (inclusive) to 1 (exclusive). */
  fraction(): number {
    return this.next() / 4_294_967_296;
  }

  /** Returns a version 4 UUID. */
  uuid(): string {
    const a = this.next();
    const b = this.next();
    const c = this.next();
    const d = this.next();
    return (
      `${hex(a >>> 24)}${hex(a >>> 16)}${hex(a >>> 8)}${hex(a)}-${hex(b >>> 24)}${hex(b >>> 16)}` +
      `-${hex(((b >>> 8) & 0x0f) | 0x40)}${hex(b)}-${hex(((c >>> 24) & 0x3f) | 0x80)}${hex(c >>> 16)}` +
      `-${hex(c >>> 8)}${hex(c)}${hex(d >>> 24)}${hex(d >>> 16)}${hex(d >>> 8)}${hex(d)}`
    );
  }

  /** Returns lower-case letters and digits, for session ids and secrets. */
  letters(length: number): string {
    let text = '';
    while (text.length < length) text += LETTERS_AND_DIGITS.charAt(this.next() % LETTERS_AND_DIGITS.length);
    return text;
  }

  get state(): RandomState {
    return [...this.#state];
  }

  set state(state: RandomState) {
    this.#state = [...state];
  }
}

function hex(value: number): string {
  return HEX[value & 0xff] as string;
}

/** Hashes a string into four words (FNV-1a with one offset per word). */
function mix(seed: string): [number, number, number, number] {
  const word = (offset: number): number => {
    let hash = (2_166_136_261 ^ offset) | 0;
    for (let index = 0; index < seed.length; index++) {
      hash = Math.imul(hash ^ seed.charCodeAt(index), 16_777_619);
    }
    return hash;
  };
  return [word(0x9e3779b9), word(0x243f6a88), word(0xb7e15162), 1];
}
