import { expect } from 'vitest';
import type { Presence } from '../../src/braincloud/index.ts';
import { WatchingPlayer, type WatchingPlayerOptions } from '../unit/watch/watching-player.ts';
import { ObservedWatch, type UnreliableService } from './fault-run.ts';

/** An app whose presences change and whose RTT service is unreliable. */
export class UnreliableBraincloud extends WatchingPlayer implements UnreliableService<Presence> {
  #observed: readonly ObservedWatch<Presence>[] = [];
  #changes = 0;

  constructor(options: WatchingPlayerOptions) {
    super({ ...options, client: { reauthenticate: true, ...options.client } });
  }

  get observed(): readonly ObservedWatch<Presence>[] {
    return this.#observed;
  }

  async begin(): Promise<void> {
    await this.logIn();
    const { others } = this;
    this.#observed = [others, others.slice(0, 3), others.slice(2, 5)].map(
      (profileIds) => new ObservedWatch(profileIds, this.client.presence.watch(profileIds)),
    );
  }

  async change(): Promise<readonly [string, Presence]> {
    const profileId = this.random.pick(this.others);
    const row = async () => (await this.truth([profileId])).get(profileId) as Presence;
    const isOnline = (await row()).online;
    this.#changes += 1;
    if (isOnline && this.random.fraction() < 0.3) this.end(profileId);
    else this.present(profileId, { SCORE: this.#changes, AT: { x: this.random.below(9) } });
    return [profileId, await row()];
  }

  interrupt(): void {
    const interruption = this.random.pick(['restarted', 'restarted without its state'] as const);
    this.random.count(interruption);
    if (interruption === 'restarted') this.mock.sockets.closeAll();
    else this.mock.reset();
  }
}

/** No presence was reported twice in a row. */
export function expectNoRepeats({ changes }: ObservedWatch<Presence>): void {
  const latest = new Map<string, Presence>();
  for (const { userId, presence, previous } of changes) {
    expect(previous).toBe(latest.get(userId));
    expect(presence).not.toEqual(previous);
    latest.set(userId, presence);
  }
}
