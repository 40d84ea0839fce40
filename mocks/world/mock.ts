import type { State } from '../../src/generated/mock-control.ts';
import {
  type AppSnapshot,
  Braincloud,
  type BraincloudRuleId,
  type BraincloudSettings,
  braincloudState,
  type Servop,
  type ServopOverrideHandler,
} from '../braincloud/index.ts';
import type { Answer, Call } from '../engine/call.ts';
import { hostClock, type MockClock, type WorldClock } from '../engine/clock.ts';
import type { HistoryBudget } from '../engine/history-budget.ts';
import type { InProcessSocketClass } from '../engine/in-process.ts';
import { isoDate } from '../engine/moment.ts';
import type { PresenceChanges } from '../engine/presence-changes.ts';
import type { RandomState } from '../engine/random.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { Sockets } from '../engine/sockets.ts';
import type {
  PathAnswerer,
  ServopAnswerer,
  ServopStubAnswer,
  Stub,
  StubAnswer,
  StubMethod,
} from '../engine/stubs.ts';
import { World } from '../engine/world.ts';
import { Genesys, type GenesysRuleId, type GenesysSettings } from '../genesys/index.ts';
import type { GenesysOperationId, OverrideHandler } from '../genesys/operation-types.ts';
import type { OrgSnapshot } from '../genesys/org.ts';
import { genesysState } from '../genesys/state.ts';
import { createFetch } from '../web/fetch.ts';
import { createWebSocket } from '../web/web-socket.ts';
import { requireSeed, type Seed } from './check-seed.ts';
import { MockSettings, requireSettings } from './mock-settings.ts';
import { MockStubs, type StubParameters, type StubPath, type StubServop } from './mock-stubs.ts';
import type { MockFaults, MockJournal } from './operation-names.ts';

export interface PresenceMockOptions {
  /**
   * The world's name; it is mixed into every id the world makes.
   * @default 'default'
   */
  readonly name?: string;
  /** @default the default seed, as listed in the README */
  readonly seed?: Seed;
  /** @default each setting's own default */
  readonly settings?: {
    readonly genesys?: Partial<GenesysSettings>;
    readonly braincloud?: Partial<BraincloudSettings>;
    readonly journal?: { readonly length?: number };
  };
  /** @default a clock in the host's time */
  readonly clock?: WorldClock;
  /**
   * What keeps live sockets alive: their heartbeats, and how long silence may last. Not the world's clock, so that
   * moving that never cuts a listener that is there; hand in one of your own to move both.
   * @default the host's timers
   */
  readonly keepAlive?: MockClock;
  /**
   * Rules that do not hold in this world: a test of yours that still passes does not depend on them.
   * @default none
   */
  readonly rulesOff?: readonly (GenesysRuleId | BraincloudRuleId)[];
}

/** What may stand in for each operation of both services. */
export type OverrideHandlers = { readonly [Id in GenesysOperationId]: OverrideHandler<Id> } & {
  readonly [Name in Servop]: ServopOverrideHandler<Name>;
};

export type { State } from '../../src/generated/mock-control.ts';
export type { Seed } from './check-seed.ts';

/** A world's state as plain JSON: no journal, no sockets, no time of day, and secrets as digests only. */
export interface Snapshot {
  readonly format: 'presence-mock/1';
  readonly random: RandomState;
  readonly genesys: OrgSnapshot;
  readonly braincloud: AppSnapshot;
  /**
   * Without those whose answer is made by a function: that is code, not state.
   * @default none
   */
  readonly stubs?: readonly Stub[];
}

/** One world: an org and an app that behave as the real services do. */
export class PresenceMock {
  readonly genesys: Genesys;
  readonly braincloud: Braincloud;
  /**
   * A `fetch` that this world answers: `new PresenceApi({ accessToken, fetch: mock.fetch })`. Nothing leaves the
   * process, and nothing global is changed. Clients that open sockets need `WebSocket` as well.
   */
  readonly fetch: typeof globalThis.fetch = createFetch(this);
  /** A WebSocket class that this world answers, whatever the host in the URL. */
  readonly WebSocket: InProcessSocketClass = createWebSocket(this);
  /** How the world behaves where the vendors' behaviour is a choice. */
  readonly settings: MockSettings;
  /** The answers of paths and servops that the mock does not know; `stub()` sets one too. */
  readonly stubs: MockStubs;
  readonly #world: World;
  #seedStubs: readonly Stub[];

  /** @throws InputError naming everything that is wrong with the seed, or the settings, or an unknown rule. */
  constructor(options: PresenceMockOptions = {}) {
    const { name, settings = {}, clock, keepAlive = hostClock, rulesOff } = options;
    requireSettings(settings);
    const seed = options.seed && requireSeed(options.seed);
    this.#world = new World({
      ...(name === undefined ? {} : { name }),
      ...(clock === undefined ? {} : { clock }),
      ...(rulesOff === undefined ? {} : { rulesOff }),
    });
    this.genesys = new Genesys(this.#world, settings.genesys, seed?.genesys, keepAlive, this);
    this.braincloud = new Braincloud(this.#world, settings.braincloud, seed?.braincloud, keepAlive, this);
    this.settings = new MockSettings(this, this.#world.journal, settings.journal);
    this.stubs = new MockStubs(this.#world.stubs);
    this.#seedStubs = seed?.stubs ?? [];
    this.stubs.restore(this.#seedStubs);
  }

  get name(): string {
    return this.#world.name;
  }

  get clock(): WorldClock {
    return this.#world.clock;
  }

  /** The calls that the world has answered. */
  get journal(): MockJournal {
    // Its names are checked at run time.
    return this.#world.journal as MockJournal;
  }

  /** How presences have changed. */
  get presenceChanges(): Pick<PresenceChanges, 'find' | 'subscribe'> {
    return this.#world.presenceChanges;
  }

  /** What goes wrong on purpose. */
  get faults(): MockFaults {
    return this.#world.faults as MockFaults;
  }

  /** The open sockets of both services. */
  get sockets(): Pick<Sockets, 'list' | 'frames' | 'close' | 'closeAll' | 'subscribe'> {
    return this.#world.sockets;
  }

  /**
   * Answers an operation with a handler of your own, for callers that may make the call and whose request is right.
   * `builtIn()` gives what the mock would answer, and does what it would do.
   *
   * @param options `once`: only for the next call (by default for good).
   * @returns removes the handler again.
   * @throws InputError for an operation that does not exist, listing the known ones.
   *
   * @example
   * mock.override('getSystempresences', () => ({ status: 200, body: [] }), { once: true });
   * mock.override('presence.GET_PRESENCE_OF_USERS', () => ({ presence: [] }));
   */
  override<Name extends keyof OverrideHandlers>(
    operation: Name,
    handler: NoInfer<OverrideHandlers[Name]>,
    options: { readonly once?: boolean } = {},
  ): () => void {
    // Only the names of servops have a dot in them, and each name has its own handler type.
    return operation.includes('.')
      ? this.braincloud.override(operation as Servop, handler as never, options)
      : this.genesys.override(operation as GenesysOperationId, handler as never, options);
  }

  /**
   * Answers a path that the mock does not know, for apps that call more than presence. It needs no token and checks
   * nothing; faults, the journal and CORS apply. Of several stubs that match, the one with the fewest parameters in
   * its path answers.
   *
   * @param path without host and query, with parameters in braces: `/api/v2/routing/wrapupcodes/{id}`.
   * @param answer status (200 by default), headers and body; or a function that gets the parameters and the call.
   * A function is in no snapshot, stays when one is restored, and is removed by `reset()`.
   * @returns removes it again.
   * @throws InputError when it is not valid, or the mock knows the operation: use `override()` then.
   *
   * @example
   * mock.stub('GET', '/api/v2/routing/wrapupcodes/{id}', ({ id }) => ({ status: 200, body: { id, name: 'Callback' } }));
   */
  stub<const Method extends StubMethod, const Path extends `/${string}`>(
    method: Method,
    path: StubPath<Method, Path>,
    answer: StubAnswer | ((parameters: StubParameters<Path>, call: Call) => StubAnswer),
  ): () => void;
  /**
   * Answers a servop that the mock does not know, of players and servers, without a session.
   *
   * @param servop `service.OPERATION`.
   * @param answer the `data` of the answer; or a function that gets the `data` of the message, which is not checked.
   * Failures are made by faults.
   * @example
   * mock.stub('matchMaking.ENABLE_FOR_MATCH', { data: null });
   */
  stub<const Name extends `${string}.${string}`>(
    servop: StubServop<Name>,
    answer: ServopStubAnswer | ServopAnswerer,
  ): () => void;
  stub(
    ...[first, second, third]:
      | [method: StubMethod, path: string, answer: StubAnswer | PathAnswerer]
      | [servop: string, answer: ServopStubAnswer | ServopAnswerer, none?: undefined]
  ): () => void {
    if (typeof second === 'string')
      return this.stubs.setPath(first as StubMethod, second, third as StubAnswer);
    return this.stubs.setServop(first, second);
  }

  /** Whether one of the services has an operation, or a stub, with this method on this path. */
  handles(call: Pick<Call, 'method' | 'path'>): boolean {
    return this.genesys.handles(call) || this.braincloud.handles(call);
  }

  /**
   * Answers a call: plain values in and out, at once. A HEAD that the service does not have is answered as its GET,
   * and the host leaves the body out (RFC 9110, 9.3.2).
   */
  answer(call: Call): Answer {
    const service = this.braincloud.owns(call.path) ? this.braincloud : this.genesys;
    if (call.method !== 'HEAD' || service.handles(call)) return service.answer(call);
    const asGet: Call = { ...call, method: 'GET' };
    return service.answer(service.handles(asGet) ? asGet : call);
  }

  /** Whether one of the services takes a WebSocket at this URL now. */
  acceptsSocket(url: string): boolean {
    return this.genesys.acceptsSocket(url) || this.braincloud.acceptsSocket(url);
  }

  /** Connects a WebSocket with the service at this URL; returns nothing where none takes it. */
  connect(url: string, socket: HostSocket): SocketListener | undefined {
    if (!this.acceptsSocket(url)) return undefined;
    const service = this.genesys.acceptsSocket(url) ? this.genesys : this.braincloud;
    return this.#world.sockets.open(
      url,
      socket,
      (own) => service.connect(url, own),
      () => service.callerOfSocket(url),
    );
  }

  /** A listing of who and what there is; a snapshot is what can be put back. */
  state(): State {
    return {
      world: this.name,
      now: this.#world.isoNow(),
      startedAt: isoDate(this.#world.startedAt),
      genesys: genesysState(this.genesys.org),
      braincloud: braincloudState(this.braincloud.app),
      sockets: this.#world.sockets.list(
        (url, connected) => this.genesys.socketHolder(url) ?? this.braincloud.socketHolder(connected) ?? {},
      ),
    };
  }

  /**
   * Back to how the world began: state, ids, settings and the seed's stubs; no faults, overrides and journal. Open
   * sockets are closed with 1012. The clock is as at first.
   * @param seed begins with another seed from now on; a vendor left out keeps the one it has, and so do stubs.
   * @throws InputError naming everything that is wrong with the seed; nothing has changed then.
   */
  reset(seed: Seed = {}): void {
    const { genesys, braincloud, stubs = this.#seedStubs } = requireSeed(seed);
    this.#seedStubs = stubs;
    this.braincloud.app.rtt.forgetAll();
    this.#world.reset();
    this.settings.reset();
    this.genesys.reset(genesys);
    this.braincloud.reset(braincloud);
    this.stubs.clear();
    this.stubs.restore(this.#seedStubs);
  }

  /**
   * Keeps the journal and the change log within a budget that other worlds may share.
   * @internal
   */
  keepHistoryWithin(budget: HistoryBudget): void {
    this.#world.keepHistoryWithin(budget);
  }

  /** Ends the world: open sockets are closed with 1012, and nothing waits for its time any more. */
  close(): void {
    this.braincloud.app.close();
    this.#world.sockets.closeAll();
  }

  snapshot(): Snapshot {
    return {
      format: 'presence-mock/1',
      random: this.#world.random.state,
      genesys: this.genesys.snapshot(),
      braincloud: this.braincloud.app.snapshot(),
      stubs: this.stubs.list(),
    };
  }

  /**
   * Puts a snapshot's state in the place of this. Open sockets are closed with 1012. Overrides and stubs with a function
   * stay as they are.
   * @throws TypeError when this is not a snapshot, InputError when one of its stubs is not valid.
   */
  restore(snapshot: Snapshot): void {
    if (snapshot?.format !== 'presence-mock/1') {
      throw new TypeError('Not a snapshot of a presence mock: `format` must be "presence-mock/1".');
    }
    const { stubs = [] } = snapshot;
    this.stubs.requireAll(stubs);
    this.stubs.restore(stubs);
    this.braincloud.app.rtt.forgetAll();
    this.#world.sockets.closeAll();
    this.#world.random.state = snapshot.random;
    this.genesys.restore(snapshot.genesys);
    this.braincloud.app.restore(snapshot.braincloud);
    this.#world.presenceChanges.clear();
    this.#world.startedAt = this.clock.now();
  }
}

/** Makes a world of its own; worlds share nothing. */
export function createPresenceMock(options: PresenceMockOptions = {}): PresenceMock {
  return new PresenceMock(options);
}
