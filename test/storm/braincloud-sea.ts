import { expect } from 'vitest';
import type { Presence } from '../../src/braincloud/index.ts';
import { BraincloudBoard, type BraincloudBoardOptions } from '../unit/watch/braincloud-board.ts';
import { Lookout, type Sea } from './storm.ts';

/** An app in which presences change, and whose RTT service is not to be relied on. */
export class BraincloudSea extends BraincloudBoard implements Sea<Presence> {
  #lookouts: readonly Lookout<Presence>[] = [];
  #changes = 0;

  constructor(options: BraincloudBoardOptions) {
    super({ ...options, client: { reauthenticate: true, ...options.client } });
  }

  get lookouts(): readonly Lookout<Presence>[] {
    return this.#lookouts;
  }

  async begin(): Promise<void> {
    await this.logIn();
    const { others } = this;
    this.#lookouts = [others, others.slice(0, 3), others.slice(2, 5)].map(
      (profileIds) => new Lookout(profileIds, this.client.presence.watch(profileIds)),
    );
  }

  async change(): Promise<readonly [string, Presence]> {
    const profileId = this.dice.pick(this.others);
    const row = async () => (await this.truth([profileId])).get(profileId) as Presence;
    const isOnline = (await row()).online;
    this.#changes += 1;
    if (isOnline && this.dice.fraction() < 0.3) this.end(profileId);
    else this.present(profileId, { SCORE: this.#changes, AT: { x: this.dice.below(9) } });
    return [profileId, await row()];
  }

  blow(): void {
    const blow = this.dice.pick(['restarted', 'restarted without its state'] as const);
    this.dice.count(blow);
    if (blow === 'restarted') this.mock.sockets.closeAll();
    else this.mock.reset();
  }
}

/** Nothing was told twice in a row. */
export function expectNoEcho({ changes }: Lookout<Presence>): void {
  const latest = new Map<string, Presence>();
  for (const { userId, presence, previous } of changes) {
    expect(previous).toBe(latest.get(userId));
    expect(presence).not.toEqual(previous);
    latest.set(userId, presence);
  }
}
