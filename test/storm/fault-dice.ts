import { Random } from '../../mocks/engine/random.ts';

/** Decides, by its seed, when something goes wrong and what, and counts it. */
export class FaultDice {
  readonly #random: Random;
  readonly counts = new Map<string, number>();
  /** How likely something goes wrong; 0 for calm weather. */
  chance = 0;

  constructor(seed: string) {
    this.#random = new Random(seed);
  }

  /** How much has gone wrong. */
  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** One of these faults, or, mostly, none. */
  draw<Fault extends string>(faults: readonly Fault[]): Fault | undefined {
    if (this.#random.fraction() >= this.chance) return undefined;
    return this.count(this.pick(faults));
  }

  /** Notes a fault that was made on purpose. */
  count<Fault extends string>(fault: Fault): Fault {
    this.counts.set(fault, (this.counts.get(fault) ?? 0) + 1);
    return fault;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }

  /** A whole number from 0 up to, but not, the limit. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  readonly fraction = (): number => this.#random.fraction();
}
