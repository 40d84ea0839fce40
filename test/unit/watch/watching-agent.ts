import {
  createPresenceMock,
  type PresenceMock,
  type PresenceMockOptions,
  WorldClock,
} from '../../../mocks/index.ts';
import { PresenceApi, type PresenceApiOptions, type UcUserPresence } from '../../../src/genesys/index.ts';
import { faultyFetch } from '../../recovery/faulty-fetch.ts';
import { FaultySockets } from '../../recovery/faulty-sockets.ts';
import { RandomFaults } from '../../recovery/random-faults.ts';
import { ManualClock, settle } from '../http/manual-clock.ts';
import { CountedClock } from './counted-clock.ts';

const baseUrl = 'https://api.mypurecloud.com';

export interface WatchingAgentOptions {
  readonly seed?: string;
  readonly mock?: PresenceMockOptions;
  readonly client?: Partial<PresenceApiOptions>;
}

/** An org and a client over a network with injectable faults, on one clock. */
export class WatchingAgent {
  readonly clock = new ManualClock();
  /** The client's clock, which counts its timers. */
  readonly clientClock = new CountedClock(this.clock);
  readonly random: RandomFaults;
  readonly mock: PresenceMock;
  readonly sockets: FaultySockets;
  readonly api: PresenceApi;
  /** The operations called through the client. */
  readonly calls: string[] = [];

  constructor({ seed = 'default', mock = {}, client = {} }: WatchingAgentOptions = {}) {
    this.random = new RandomFaults(seed);
    this.mock = createPresenceMock({
      clock: new WorldClock({ host: this.clock }),
      keepAlive: this.clock,
      ...mock,
    });
    this.sockets = new FaultySockets(this.mock, this.clock, this.random, true);
    this.api = new PresenceApi({
      baseUrl,
      accessToken: 'any',
      fetch: faultyFetch(this.mock.fetch, this.clock, this.random),
      WebSocket: this.sockets.WebSocket,
      clock: this.clientClock,
      random: this.random.fraction,
      onRequest: ({ request }) => {
        this.calls.push(request.operationId ?? '');
      },
      ...client,
    } as PresenceApiOptions);
  }

  /** Number of presence reads by the client. */
  get reads(): number {
    return this.calls.filter((operation) => operation === 'getUsersPresencesPurecloudBulk').length;
  }

  get userIds(): string[] {
    return this.mock.state().genesys.users.map(({ id }) => id);
  }

  /** Changes a presence without the network. */
  async patch(userId: string, definitionId: string, message?: string): Promise<void> {
    const body = { presenceDefinition: { id: definitionId }, ...(message === undefined ? {} : { message }) };
    await this.#call('PATCH', `/api/v2/users/${userId}/presences/purecloud`, body);
  }

  /** The service's state, read without the network. */
  async truth(userIds: readonly string[]): Promise<Map<string, UcUserPresence>> {
    const rows = new Map<string, UcUserPresence>();
    for (let from = 0; from < userIds.length; from += 50) {
      const query = userIds.slice(from, from + 50).join();
      const answer = await this.#call('GET', `/api/v2/users/presences/purecloud/bulk?id=${query}`);
      for (const row of answer as UcUserPresence[]) rows.set(row.userId, row);
    }
    return rows;
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.mock.fetch(`${baseUrl}${path}`, {
      method,
      headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
    return response.json();
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
