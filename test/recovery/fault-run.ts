import { expect } from 'vitest';
import type { PresenceWatch, WatchChange } from '../../src/index.ts';
import type { ManualClock } from '../unit/http/manual-clock.ts';
import type { RandomFaults } from './random-faults.ts';

/** A service and a client with injectable faults. */
export interface UnreliableService<Presence> {
  readonly clock: ManualClock;
  readonly random: RandomFaults;
  /** How often the client has read presences. */
  readonly reads: number;
  /** Changes the presence of a random user. Returns the user's id and the new presence. */
  change(): Promise<readonly [userId: string, presence: Presence]>;
  /** Interrupts the connections, as the service or another client may do. */
  interrupt(): void;
  /** Current presences, read without the faulty network. */
  truth(userIds: readonly string[]): Promise<ReadonlyMap<string, Presence>>;
}

/** A watch, the users it watches, and the changes it has reported. */
export class ObservedWatch<Presence> {
  readonly userIds: readonly string[];
  readonly watch: PresenceWatch<Presence>;
  readonly changes: WatchChange<Presence>[] = [];
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
/** Long enough without faults for late messages to arrive and dead connections to be detected. */
const QUIET_MS = 180_000;
/** Long enough for pushes to arrive when there are no faults. */
const PUSH_MS = 40_000;

/** Counts of one run. */
export interface FaultRun {
  faults: number;
  changes: number;
  /** Changes reported by all watches. */
  reported: number;
  gaps: number;
  /** How often faults were paused and each watch was compared with the service. */
  comparisons: number;
}

/**
 * Injects the given number of faults, with pauses. In each pause every watch must match the service, and
 * must report each change once, from pushes alone.
 */
export async function runFaults<Presence>(
  service: UnreliableService<Presence>,
  observed: readonly ObservedWatch<Presence>[],
  faults: number,
): Promise<FaultRun> {
  const log: FaultRun = { faults: 0, changes: 0, reported: 0, gaps: 0, comparisons: 0 };
  while (service.random.total < faults) {
    service.random.chance = CHANCE;
    for (let round = 0; round < ROUNDS; round += 1) {
      for (let left = service.random.below(4); left > 0; left -= 1) {
        await service.change();
        log.changes += 1;
        await service.clock.advance(1 + service.random.below(500));
      }
      if (service.random.fraction() < 0.1) service.interrupt();
      await service.clock.advance(service.random.below(ROUND_MS));
    }
    service.random.chance = 0;
    await service.clock.advance(QUIET_MS);
    for (const { watch } of observed)
      expect(watch.state).toEqual({ name: 'live', reason: undefined, failures: 0 });
    await compare(service, observed);
    await expectOneReportEach(service, observed);
    log.comparisons += 1;
  }
  log.faults = service.random.total;
  log.reported = observed.reduce((sum, { changes }) => sum + changes.length, 0);
  log.gaps = observed.reduce((sum, { gaps }) => sum + gaps, 0);
  return log;
}

async function compare<Presence>(
  service: UnreliableService<Presence>,
  observed: readonly ObservedWatch<Presence>[],
): Promise<void> {
  for (const { userIds, watch, changes } of observed) {
    expect(watch.snapshot()).toEqual(await service.truth(userIds));
    // The reported changes add up to the snapshot.
    const reported = new Map(changes.map(({ userId, presence }) => [userId, presence]));
    expect(reported).toEqual(watch.snapshot());
  }
}

async function expectOneReportEach<Presence>(
  service: UnreliableService<Presence>,
  observed: readonly ObservedWatch<Presence>[],
): Promise<void> {
  const { reads } = service;
  const before = observed.map(({ changes }) => changes.length);
  const made: (readonly [string, Presence])[] = [];
  for (let left = 5; left > 0; left -= 1) {
    made.push(await service.change());
    await service.clock.advance(1);
  }
  await service.clock.advance(PUSH_MS);
  for (const [index, { userIds, changes }] of observed.entries()) {
    const reported = changes
      .slice(before[index])
      .map(({ userId, presence, cause }) => [userId, presence, cause]);
    const expected = made.filter(([userId]) => userIds.includes(userId)).map((change) => [...change, 'push']);
    expect(reported).toEqual(expected);
  }
  expect(service.reads).toBe(reads);
}
