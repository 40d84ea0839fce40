import {
  createPresenceMock,
  type PresenceMock,
  type PresenceMockOptions,
  WorldClock,
} from '../../../mocks/index.ts';
import {
  BrainCloudClient,
  type BrainCloudClientOptions,
  type Presence,
} from '../../../src/braincloud/index.ts';
import { appOptions, players } from '../../contract/game/seed-players.ts';
import { faultyFetch } from '../../recovery/faulty-fetch.ts';
import { FaultySockets } from '../../recovery/faulty-sockets.ts';
import { RandomFaults } from '../../recovery/random-faults.ts';
import { asServer } from '../braincloud-mock/game.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { CountedClock } from './counted-clock.ts';

export interface WatchingPlayerOptions {
  readonly seed?: string;
  readonly mock?: PresenceMockOptions;
  readonly client?: Partial<BrainCloudClientOptions>;
}

/** An app and a player's client over a network with injectable faults, on one clock. */
export class WatchingPlayer {
  readonly clock = new ManualClock();
  /** The client's clock, which counts its timers. */
  readonly clientClock = new CountedClock(this.clock);
  readonly random: RandomFaults;
  readonly mock: PresenceMock;
  readonly sockets: FaultySockets;
  readonly client: BrainCloudClient;
  /** The servops of the packets sent by the client. */
  readonly calls: string[] = [];
  /** Everyone but the player. */
  readonly others: readonly string[];

  constructor({ seed = 'default', mock = {}, client = {} }: WatchingPlayerOptions = {}) {
    this.random = new RandomFaults(seed);
    this.mock = createPresenceMock({
      clock: new WorldClock({ host: this.clock }),
      keepAlive: this.clock,
      ...mock,
    });
    this.others = this.mock
      .state()
      .braincloud.profiles.map(({ id }) => id)
      .filter((id) => id !== players.nova);
    this.sockets = new FaultySockets(this.mock, this.clock, this.random, false);
    this.client = new BrainCloudClient({
      ...appOptions,
      serverUrl: 'https://api.braincloudservers.com',
      fetch: faultyFetch(this.mock.fetch, this.clock, this.random),
      WebSocket: this.sockets.WebSocket,
      clock: this.clientClock,
      random: this.random.fraction,
      onRequest: ({ request }) => {
        this.calls.push(...(request.operationId ?? '').split(', '));
      },
      ...client,
    });
  }

  /** Number of presence reads by the client. */
  get reads(): number {
    return this.calls.filter((servop) => /^presence\.(GET|REGISTER)_/.test(servop)).length;
  }

  async logIn(): Promise<void> {
    await this.client.authenticateUniversal('nova', 'nova-password');
  }

  /** Sets a presence as a server, without the network. */
  present(profileId: string, activity: object): void {
    asServer(this.mock, 'SYS_INITIALIZE_PRESENCE', { profileId, visible: true, activity, expirySecs: 1e8 });
  }

  /** Ends a presence as a server, without the network. */
  end(profileId: string): void {
    asServer(this.mock, 'SYS_TERMINATE_PRESENCE', { profileId });
  }

  /** The service's state, read without the network. */
  async truth(profileIds: readonly string[]): Promise<Map<string, Presence>> {
    const answer = asServer(this.mock, 'GET_PRESENCE_OF_USERS', { profileIds, includeOffline: true });
    const { presence } = answer as { presence: Presence[] };
    return new Map(presence.map((row) => [row.user.id, row]));
  }

  /** Advances the time until the condition holds; throws after the limit. */
  async until(condition: () => boolean, withinMs = 600_000): Promise<void> {
    const end = this.clock.now() + withinMs;
    await settle();
    while (!condition()) {
      if (this.clock.now() >= end) throw new Error(`The condition did not hold within ${withinMs} ms.`);
      await this.clock.advance(250);
    }
  }
}
