import { expect } from 'vitest';
import type { PresenceWatch, UcUserPresence } from '../../src/genesys/index.ts';
import { builtIn } from '../contract/seed-ids.ts';
import { WatchingAgent, type WatchingAgentOptions } from '../unit/watch/watching-agent.ts';
import { ObservedWatch, type UnreliableService } from './fault-run.ts';

/** An org whose presences change and whose notification service is unreliable. */
export class UnreliableGenesys extends WatchingAgent implements UnreliableService<UcUserPresence> {
  readonly observed: ObservedWatch<UcUserPresence>[];
  #passing: PresenceWatch<UcUserPresence> | undefined;

  constructor(options: WatchingAgentOptions) {
    super(options);
    const ids = this.userIds;
    this.observed = [ids, ids.slice(0, 5), ids.slice(3, 8)].map(
      (userIds) => new ObservedWatch(userIds, this.api.watch(userIds)),
    );
  }

  /** Closes all watches. */
  close(): void {
    this.#passing?.close();
    for (const { watch } of this.observed) watch.close();
  }

  async change(): Promise<readonly [string, UcUserPresence]> {
    const userId = this.random.pick(this.userIds);
    await this.patch(userId, this.random.pick(Object.values(builtIn)), `${this.clock.now()}`);
    return [userId, (await this.truth([userId])).get(userId) as UcUserPresence];
  }

  interrupt(): void {
    this.#replacePassing();
    const interruption = this.random.pick([
      'kicked',
      'announced to close',
      'restarted',
      'channels gone',
    ] as const);
    this.random.count(interruption);
    if (interruption === 'kicked') this.#kick();
    else if (interruption === 'announced to close') this.mock.genesys.closeSocketsLater();
    else {
      if (interruption === 'channels gone') this.mock.genesys.org.channels.load([]);
      this.mock.sockets.closeAll();
    }
  }

  /** Starts and closes other watches, which changes the subscriptions of the channel. */
  #replacePassing(): void {
    this.#passing?.close();
    const userIds = this.userIds.filter(() => this.random.fraction() < 0.5);
    this.#passing = this.api.watch([...userIds, `passing-${this.random.below(10)}`]);
  }

  /** Another client connects to the same channels, which closes the first connection. */
  #kick(): void {
    for (const channelId of this.mock.genesys.org.channelSockets.channelIds()) {
      this.mock.connect(`wss://streaming.mypurecloud.com/channels/${channelId}`, { send() {}, close() {} });
    }
  }
}

/** Each change reported of a user is dated after the previous one. */
export function expectInOrder({ changes }: ObservedWatch<UcUserPresence>): void {
  const latest = new Map<string, string>();
  for (const { userId, presence, previous } of changes) {
    const date = latest.get(userId);
    expect(previous?.modifiedDate).toBe(date);
    if (date !== undefined) expect(presence.modifiedDate > date).toBe(true);
    latest.set(userId, presence.modifiedDate);
  }
}
