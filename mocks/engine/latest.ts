import { heapBytes } from './heap-bytes.ts';
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

/** A log that keeps its latest items, up to a number of items and a budget of bytes. */
export class Latest<Item> {
  #limit: number;
  #budget = new HistoryBudget();
  #kept: Kept<Item>[] = [];
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
    this.#limit = limit;
    while (this.#kept.length > limit) this.dropOldest();
  }

  get size(): number {
    return this.#kept.length;
  }

  /** The number of the last item; 0 before the first. */
  get count(): number {
    return this.#count;
  }

  /** Position of the oldest item among all items that share the budget. */
  get oldest(): number | undefined {
    return this.#kept[0]?.order;
  }

  /** Shares a budget with other logs instead of using its own. Existing items count as new. */
  join(budget: HistoryBudget): void {
    const kept = this.#kept;
    this.#budget.delete(this);
    this.#kept = [];
    this.#budget = budget;
    budget.add(this);
    for (const { number, item } of kept) this.#keep({ number, item });
  }

  add(item: Item): Numbered<Item> {
    const numbered = { number: ++this.#count, item };
    this.#keep(numbered);
    return numbered;
  }

  last(): Numbered<Item> | undefined {
    return this.#kept.at(-1);
  }

  /** Returns the items with a higher number, oldest first. */
  after(number: number): Numbered<Item>[] {
    // Numbers are consecutive.
    const first = this.#kept[0]?.number ?? 0;
    return this.#kept.slice(Math.max(0, number + 1 - first));
  }

  dropOldest(): void {
    const dropped = this.#kept.shift();
    if (dropped) this.#budget.release(dropped.bytes);
  }

  /** Removes all items without restarting the numbers. Returns how many there were. */
  clear(): number {
    const { length } = this.#kept;
    for (const { bytes } of this.#kept) this.#budget.release(bytes);
    this.#kept = [];
    return length;
  }

  /** Removes all items and restarts the numbers at 1. */
  reset(): void {
    this.clear();
    this.#count = 0;
  }

  #keep({ number, item }: Numbered<Item>): void {
    const bytes = heapBytes(item);
    if (this.#limit === 0) return;
    if (this.#kept.length === this.#limit) this.dropOldest();
    this.#kept.push({ number, item, bytes, order: this.#budget.nextOrder() });
    this.#budget.spend(bytes);
  }
}
