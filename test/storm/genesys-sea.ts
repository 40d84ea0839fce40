import { expect } from 'vitest';
import type { PresenceWatch, UcUserPresence } from '../../src/genesys/index.ts';
import { builtIn } from '../contract/cast.ts';
import { GenesysBoard, type GenesysBoardOptions } from '../unit/watch/genesys-board.ts';
import { Lookout, type Sea } from './storm.ts';

/** An org in which presences change, and whose notification service is not to be relied on. */
export class GenesysSea extends GenesysBoard implements Sea<UcUserPresence> {
  readonly lookouts: Lookout<UcUserPresence>[];
  #passing: PresenceWatch<UcUserPresence> | undefined;

  constructor(options: GenesysBoardOptions) {
    super(options);
    const ids = this.userIds;
    this.lookouts = [ids, ids.slice(0, 5), ids.slice(3, 8)].map(
      (userIds) => new Lookout(userIds, this.api.watch(userIds)),
    );
  }

  /** Closes all watches. */
  close(): void {
    this.#passing?.close();
    for (const { watch } of this.lookouts) watch.close();
  }

  async change(): Promise<readonly [string, UcUserPresence]> {
    const userId = this.dice.pick(this.userIds);
    await this.patch(userId, this.dice.pick(Object.values(builtIn)), `${this.clock.now()}`);
    return [userId, (await this.truth([userId])).get(userId) as UcUserPresence];
  }

  blow(): void {
    this.#passBy();
    const blow = this.dice.pick(['kicked', 'announced to close', 'restarted', 'channels gone'] as const);
    this.dice.count(blow);
    if (blow === 'kicked') this.#kick();
    else if (blow === 'announced to close') this.mock.genesys.closeSocketsLater();
    else {
      if (blow === 'channels gone') this.mock.genesys.org.channels.load([]);
      this.mock.sockets.closeAll();
    }
  }

  /** Other watches come and go, and change what the channel is subscribed to. */
  #passBy(): void {
    this.#passing?.close();
    const userIds = this.userIds.filter(() => this.dice.fraction() < 0.5);
    this.#passing = this.api.watch([...userIds, `passing-${this.dice.below(10)}`]);
  }

  /** Somebody else connects to the same channels. */
  #kick(): void {
    for (const channelId of this.mock.genesys.org.notifications.connected()) {
      this.mock.connect(`wss://streaming.mypurecloud.com/channels/${channelId}`, { send() {}, close() {} });
    }
  }
}

/** Each change that was told of a user is dated after the one before. */
export function expectInOrder({ changes }: Lookout<UcUserPresence>): void {
  const latest = new Map<string, string>();
  for (const { userId, presence, previous } of changes) {
    const date = latest.get(userId);
    expect(previous?.modifiedDate).toBe(date);
    if (date !== undefined) expect(presence.modifiedDate > date).toBe(true);
    latest.set(userId, presence.modifiedDate);
  }
}
