import { WorldClock } from './clock.ts';
import { Faults } from './faults.ts';
import type { HistoryBudget } from './history-budget.ts';
import { Journal } from './journal.ts';
import { isoDate } from './moment.ts';
import { PresenceChanges } from './presence-changes.ts';
import { Random } from './random.ts';
import { RuleBook } from './rules.ts';
import { Sockets } from './sockets.ts';
import { Stubs } from './stubs.ts';
import { WorldNames } from './world-names.ts';

export interface WorldOptions {
  /**
   * Also mixed into the generator, so that two worlds never make the same id.
   * @default 'default'
   */
  name?: string;
  /** @default a clock that follows the host's time */
  clock?: WorldClock;
  /** Rules that do not hold here, to see that a test notices. */
  rulesOff?: Iterable<string>;
}

/** What both vendors of one world stand on. Worlds share nothing. */
export class World {
  readonly name: string;
  readonly clock: WorldClock;
  /** Makes everything that is state: ids, tokens, secrets. Part of a snapshot. */
  readonly random: Random;
  /** Makes what is not state, such as correlation ids, so that a mere read leaves the state as it was. */
  readonly correlation: Random;
  readonly rules: RuleBook;
  readonly journal: Journal;
  readonly names = new WorldNames();
  readonly presenceChanges = new PresenceChanges();
  readonly faults: Faults;
  readonly stubs = new Stubs();
  readonly sockets: Sockets;
  /** World time of the last reset or restore, or of the creation of the world. */
  startedAt: number;

  constructor(options: WorldOptions = {}) {
    this.name = options.name ?? 'default';
    this.clock = options.clock ?? new WorldClock();
    this.random = new Random(`state of ${this.name}`);
    this.correlation = new Random(`correlation of ${this.name}`);
    this.rules = new RuleBook(options.rulesOff);
    this.faults = new Faults(`faults of ${this.name}`, this.names);
    this.journal = new Journal(this.name, { names: this.names, faults: this.faults }, this.presenceChanges);
    this.names.knowOperations(this.stubs);
    this.sockets = new Sockets(this.clock, this.faults, this.journal);
    this.startedAt = this.clock.now();
  }

  /** The present moment as the vendors write it: `2026-01-31T09:00:00.000Z`. */
  isoNow(): string {
    return isoDate(this.clock.now());
  }

  /** Keeps the journal and the change log within a budget that other worlds may share. */
  keepHistoryWithin(budget: HistoryBudget): void {
    this.journal.join(budget);
    this.presenceChanges.join(budget);
  }

  /** Begins the world's random sequences and its clock again, without journal and faults. Open sockets close. */
  reset(): void {
    this.random.state = new Random(`state of ${this.name}`).state;
    this.correlation.state = new Random(`correlation of ${this.name}`).state;
    this.journal.reset();
    this.presenceChanges.reset();
    this.faults.reset();
    this.sockets.closeAll();
    this.clock.reset();
  }
}
