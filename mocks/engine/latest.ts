/** Something and its number, counted from 1. */
export interface Numbered<Item> {
  readonly number: number;
  readonly item: Item;
}

/** The last of many things. */
export class Latest<Item> {
  readonly #limit: number;
  #kept: Numbered<Item>[] = [];
  /** Where the next one goes: onto the oldest, once there are as many as are kept. */
  #next = 0;
  #count = 0;

  /** @param limit how many are kept; the oldest go first. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#kept.length;
  }

  add(item: Item): Numbered<Item> {
    const numbered = { number: ++this.#count, item };
    if (this.#kept.length < this.#limit) this.#kept.push(numbered);
    else this.#kept[this.#next] = numbered;
    this.#next = (this.#next + 1) % this.#limit;
    return numbered;
  }

  last(): Numbered<Item> | undefined {
    return this.#kept[(this.#next + this.#limit - 1) % this.#limit];
  }

  /** Those that are numbered higher, oldest first. */
  after(number: number): Numbered<Item>[] {
    const isFull = this.#kept.length === this.#limit;
    const ordered = isFull
      ? [...this.#kept.slice(this.#next), ...this.#kept.slice(0, this.#next)]
      : this.#kept;
    return ordered.filter((numbered) => numbered.number > number);
  }

  /**
   * Counting goes on.
   * @returns how many there were.
   */
  clear(): number {
    const { length } = this.#kept;
    this.#kept = [];
    this.#next = 0;
    return length;
  }

  /** Empty, and counting from 1 again. */
  reset(): void {
    this.clear();
    this.#count = 0;
  }
}
