import { expect } from 'vitest';
import type { PresenceChange, PresenceWatch } from '../../src/index.ts';
import type { ManualClock } from '../unit/http/manual-clock.ts';
import type { FaultDice } from './fault-dice.ts';

/** A service, a client, and all that can happen to both. */
export interface Sea<Presence> {
  readonly clock: ManualClock;
  readonly dice: FaultDice;
  /** How often the client has read presences. */
  readonly reads: number;
  /** Changes the presence of some user; tells whose it is, and how it is now. */
  change(): Promise<readonly [userId: string, presence: Presence]>;
  /** Something that the service, or another client, does to the connections. */
  blow(): void;
  /** What the service says, asked without the network in between. */
  truth(userIds: readonly string[]): Promise<ReadonlyMap<string, Presence>>;
}

/** A watch, whom it watches, and what it has told of each of them. */
export class Lookout<Presence> {
  readonly userIds: readonly string[];
  readonly watch: PresenceWatch<Presence>;
  readonly changes: PresenceChange<Presence>[] = [];
  gaps = 0;

  constructor(userIds: readonly string[], watch: PresenceWatch<Presence>) {
    this.userIds = userIds;
    this.watch = watch;
    watch.on('change', (change) => this.changes.push(change));
    watch.on('gap', ({ from, to }) => {
      expect(from).toBeLessThanOrEqual(to);
      this.gaps += 1;
    });
  }
}

const ROUNDS = 60;
const ROUND_MS = 6_000;
const CHANCE = 0.3;
/** In which everything that was late has come, and every dead connection is known to be dead. */
const CALM_MS = 180_000;
/** In which a calm service is heard. */
const MOMENT_MS = 40_000;

/** What a storm has come to. */
export interface Log {
  faults: number;
  changes: number;
  /** What all the watches have told. */
  told: number;
  gaps: number;
  /** How often the weather was calm, and the views were compared with the service. */
  calms: number;
}

/**
 * Storms until so much has gone wrong, with calm in between: then each view has to be what the service says, and
 * each change has to be told once, by pushes alone.
 */
export async function storm<Presence>(
  sea: Sea<Presence>,
  lookouts: readonly Lookout<Presence>[],
  faults: number,
): Promise<Log> {
  const log: Log = { faults: 0, changes: 0, told: 0, gaps: 0, calms: 0 };
  while (sea.dice.total < faults) {
    sea.dice.chance = CHANCE;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let left = sea.dice.below(4); left > 0; left -= 1) {
        await sea.change();
        log.changes += 1;
        await sea.clock.advance(1 + sea.dice.below(500));
      }
      if (sea.dice.fraction() < 0.1) sea.blow();
      await sea.clock.advance(sea.dice.below(ROUND_MS));
    }
    sea.dice.chance = 0;
    await sea.clock.advance(CALM_MS);
    for (const { watch } of lookouts) expect(watch.state).toEqual({ name: 'live', reason: undefined });
    await compare(sea, lookouts);
    await tellOnce(sea, lookouts);
    log.calms += 1;
  }
  log.faults = sea.dice.total;
  log.told = lookouts.reduce((sum, { changes }) => sum + changes.length, 0);
  log.gaps = lookouts.reduce((sum, { gaps }) => sum + gaps, 0);
  return log;
}

async function compare<Presence>(sea: Sea<Presence>, lookouts: readonly Lookout<Presence>[]): Promise<void> {
  for (const { userIds, watch, changes } of lookouts) {
    expect(watch.snapshot()).toEqual(await sea.truth(userIds));
    // Who has only listened knows the same as who looks.
    const heard = new Map(changes.map(({ userId, presence }) => [userId, presence]));
    expect(heard).toEqual(watch.snapshot());
  }
}

async function tellOnce<Presence>(sea: Sea<Presence>, lookouts: readonly Lookout<Presence>[]): Promise<void> {
  const { reads } = sea;
  const before = lookouts.map(({ changes }) => changes.length);
  const made: (readonly [string, Presence])[] = [];
  for (let left = 5; left > 0; left -= 1) {
    made.push(await sea.change());
    await sea.clock.advance(1);
  }
  await sea.clock.advance(MOMENT_MS);
  for (const [index, { userIds, changes }] of lookouts.entries()) {
    const told = changes.slice(before[index]).map(({ userId, presence, cause }) => [userId, presence, cause]);
    const expected = made.filter(([userId]) => userIds.includes(userId)).map((change) => [...change, 'push']);
    expect(told).toEqual(expected);
  }
  expect(sea.reads).toBe(reads);
}
