import { Random } from '../../mocks/engine/random.ts';

/** Picks faults at random from a seed, and counts them. */
export class RandomFaults {
  readonly #random: Random;
  readonly counts = new Map<string, number>();
  /** Probability of a fault at each opportunity, 0 to 1. */
  chance = 0;

  constructor(seed: string) {
    this.#random = new Random(seed);
  }

  /** Number of faults so far. */
  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** One of these faults with probability `chance`, otherwise undefined. */
  draw<Fault extends string>(faults: readonly Fault[]): Fault | undefined {
    if (this.#random.fraction() >= this.chance) return undefined;
    return this.count(this.pick(faults));
  }

  /** Counts a fault and returns it. */
  count<Fault extends string>(fault: Fault): Fault {
    this.counts.set(fault, (this.counts.get(fault) ?? 0) + 1);
    return fault;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('pick() needs at least one item.');
    return item;
  }

  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  readonly fraction = (): number => this.#random.fraction();
}
