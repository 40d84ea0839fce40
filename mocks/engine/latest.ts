import { HistoryBudget } from './history-budget.ts';

/** An item and its number, starting at 1. */
export interface Numbered<Item> {
  readonly number: number;
  readonly item: Item;
}

interface Kept<Item> extends Numbered<Item> {
  readonly bytes: number;
  /** Position among all items that share the budget. */
  readonly order: number;
}

/**
 * A log that keeps its latest items, up to a number of items and a budget of bytes. It is a ring buffer, because
 * removing the first item of an array makes a GET in process about 5 per cent slower.
 */
export class Latest<Item> {
  #limit: number;
  #budget = new HistoryBudget();
  /** The item with number n is at index n % limit. */
  #ring: (Kept<Item> | undefined)[] = [];
  #first = 1;
  #count = 0;

  /** @param limit maximum number of items; the oldest are removed first. */
  constructor(limit: number) {
    this.#limit = limit;
    this.#budget.add(this);
  }

  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    while (this.size > limit) this.dropOldest();
    const kept = this.#all();
    this.#limit = limit;
    this.#ring = [];
    for (const item of kept) this.#ring[item.number % limit] = item;
  }

  get size(): number {
    return this.#count - this.#first + 1;
  }

  /** The number of the last item; 0 before the first. */
  get count(): number {
    return this.#count;
  }

  /** Position of the oldest item among all items that share the budget. */
  get oldest(): number | undefined {
    return this.#at(this.#first)?.order;
  }

  /** Shares a budget with other logs instead of using its own. Existing items count as new. */
  join(budget: HistoryBudget): void {
    const kept = this.#all();
    this.#budget.delete(this);
    this.#budget = budget;
    budget.add(this);
    this.#first = this.#count - kept.length + 1;
    for (const { number, item, bytes } of kept) this.#keep(number, item, bytes);
  }

  /** @param bytes estimated memory of the item. */
  add(item: Item, bytes: number): Numbered<Item> {
    if (this.size === this.#limit) this.dropOldest();
    return this.#keep(++this.#count, item, bytes);
  }

  last(): Numbered<Item> | undefined {
    return this.#at(this.#count);
  }

  /** Returns the items with a higher number, oldest first. */
  after(number: number): Numbered<Item>[] {
    return this.#all(Math.max(this.#first, number + 1));
  }

  dropOldest(): void {
    const dropped = this.#at(this.#first);
    if (!dropped) return;
    this.#ring[this.#first % this.#limit] = undefined;
    this.#first++;
    this.#budget.release(dropped.bytes);
  }

  /** Removes all items without restarting the numbers. Returns how many there were. */
  clear(): number {
    const { size } = this;
    while (this.size > 0) this.dropOldest();
    return size;
  }

  /** Removes all items and restarts the numbers at 1. */
  reset(): void {
    this.clear();
    this.#first = 1;
    this.#count = 0;
  }

  #keep(number: number, item: Item, bytes: number): Numbered<Item> {
    const kept = { number, item, bytes, order: this.#budget.nextOrder() };
    if (this.#limit === 0) this.#first = number + 1;
    else {
      this.#ring[number % this.#limit] = kept;
      this.#budget.spend(bytes);
    }
    return kept;
  }

  #at(number: number): Kept<Item> | undefined {
    return this.#ring[number % this.#limit];
  }

  #all(from = this.#first): Kept<Item>[] {
    const all: Kept<Item>[] = [];
    for (let number = from; number <= this.#count; number++) {
      const kept = this.#at(number);
      if (kept) all.push(kept);
    }
    return all;
  }
}
