import { createFetch } from './adapters/fetch.ts';
import type { Answer, Call } from './engine/call.ts';
import type { WorldClock } from './engine/clock.ts';
import type { Journal } from './engine/journal.ts';
import type { RandomState } from './engine/random.ts';
import type { HostSocket, SocketListener } from './engine/socket.ts';
import { World } from './engine/world.ts';
import { Genesys, type GenesysRuleId, type GenesysSeed, type GenesysSettings } from './genesys/index.ts';
import type { OrgSnapshot } from './genesys/org.ts';

/** What a world begins with. A vendor left out begins with the default seed. */
export interface Seed {
  readonly genesys?: GenesysSeed;
}

export interface PresenceMockOptions {
  /**
   * The world's name; it is mixed into every id the world makes.
   * @default 'default'
   */
  readonly name?: string;
  /** @default the default seed, as listed in the README */
  readonly seed?: Seed;
  /** @default each setting's own default */
  readonly settings?: { readonly genesys?: Partial<GenesysSettings> };
  /** @default a clock in the host's time */
  readonly clock?: WorldClock;
  /**
   * Rules that do not hold in this world: a test of yours that still passes does not depend on them.
   * @default none
   */
  readonly rulesOff?: readonly GenesysRuleId[];
}

/** A world's state as plain JSON: no journal, no sockets, no time of day, and secrets as digests only. */
export interface Snapshot {
  readonly format: 'presence-mock/1';
  readonly random: RandomState;
  readonly genesys: OrgSnapshot;
}

/** One world: an org and an app that behave as the real services do. */
export class PresenceMock {
  readonly genesys: Genesys;
  /**
   * A `fetch` that this world answers: `new PresenceApi({ accessToken, fetch: mock.fetch })`. Nothing leaves the
   * process, and nothing global is changed.
   */
  readonly fetch: typeof globalThis.fetch = createFetch(this);
  readonly #world: World;

  constructor(options: PresenceMockOptions = {}) {
    const { name, seed, settings, clock, rulesOff } = options;
    this.#world = new World({
      ...(name === undefined ? {} : { name }),
      ...(clock === undefined ? {} : { clock }),
      ...(rulesOff === undefined ? {} : { rulesOff }),
    });
    this.genesys = new Genesys(this.#world, settings?.genesys, seed?.genesys);
  }

  get name(): string {
    return this.#world.name;
  }

  get clock(): WorldClock {
    return this.#world.clock;
  }

  get journal(): Journal {
    return this.#world.journal;
  }

  /** Whether one of the services has an operation with this method on this path. */
  handles(call: Pick<Call, 'method' | 'path'>): boolean {
    return this.genesys.handles(call);
  }

  /** Answers a call: plain values in and out, at once. */
  answer(call: Call): Answer {
    return this.genesys.answer(call);
  }

  /** Offers a WebSocket to the world, which takes it or returns nothing. */
  connect(_url: string, _socket: HostSocket): SocketListener | undefined {
    return undefined;
  }

  /** Back to the seed: state, ids and journal. The clock goes on. */
  reset(): void {
    this.#world.reset();
    this.genesys.reset();
  }

  snapshot(): Snapshot {
    return { format: 'presence-mock/1', random: this.#world.random.state, genesys: this.genesys.snapshot() };
  }

  /** @throws TypeError when this is no snapshot. */
  restore(snapshot: Snapshot): void {
    if (snapshot?.format !== 'presence-mock/1') {
      throw new TypeError('Not a snapshot of a presence mock: its format is not presence-mock/1.');
    }
    this.#world.random.state = snapshot.random;
    this.genesys.restore(snapshot.genesys);
  }
}

/** Makes a world of its own; worlds share nothing. */
export function createPresenceMock(options: PresenceMockOptions = {}): PresenceMock {
  return new PresenceMock(options);
}
