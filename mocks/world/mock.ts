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
   * The world's name. All ids that the world creates depend on it.
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
  /** @default a clock that follows the host's time */
  readonly clock?: WorldClock;
  /**
   * Clock for the heartbeats and idle timeouts of sockets. It is separate from the world's clock, so that moving the
   * world's clock does not disconnect sockets.
   * @default the host's timers
   */
  readonly keepAlive?: MockClock;
  /**
   * Rules to switch off in this world. A test that still passes does not depend on them.
   * @default none
   */
  readonly rulesOff?: readonly (GenesysRuleId | BraincloudRuleId)[];
}

/** The type of an override handler, by operation. */
export type OverrideHandlers = { readonly [Id in GenesysOperationId]: OverrideHandler<Id> } & {
  readonly [Name in Servop]: ServopOverrideHandler<Name>;
};

export type { State } from '../../src/generated/mock-control.ts';
export type { Seed } from './check-seed.ts';

/** A world's state as plain JSON, without the journal, sockets or time, and with secrets only as digests. */
export interface Snapshot {
  readonly format: 'presence-mock/1';
  readonly random: RandomState;
  readonly genesys: OrgSnapshot;
  readonly braincloud: AppSnapshot;
  /**
   * Stubs, except those with a function, because code cannot be saved.
   * @default none
   */
  readonly stubs?: readonly Stub[];
}

/** One world: a Genesys Cloud org and a brainCloud app that behave like the real services. */
export class PresenceMock {
  readonly genesys: Genesys;
  readonly braincloud: Braincloud;
  /**
   * A `fetch` that sends requests to this world: `new PresenceApi({ accessToken, fetch: mock.fetch })`. It sends nothing
   * over the network and changes no globals. Clients that open sockets also need `WebSocket`.
   */
  readonly fetch: typeof globalThis.fetch = createFetch(this);
  /** A WebSocket class that connects to this world, whatever the host in the URL. */
  readonly WebSocket: InProcessSocketClass = createWebSocket(this);
  /** Settings for behaviour that vendors let customers choose, or that is not known. */
  readonly settings: MockSettings;
  /** Responses for paths and servops that the mock does not implement. `stub()` also sets them. */
  readonly stubs: MockStubs;
  readonly #world: World;
  #seedStubs: readonly Stub[];

  /** @throws InputError for an invalid seed or setting, or an unknown rule. */
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
    // The names are checked at run time.
    return this.#world.journal as MockJournal;
  }

  /** The changes of presences. */
  get presenceChanges(): Pick<PresenceChanges, 'find' | 'subscribe'> {
    return this.#world.presenceChanges;
  }

  /** Injected faults. */
  get faults(): MockFaults {
    return this.#world.faults as MockFaults;
  }

  /** The open sockets of both services. */
  get sockets(): Pick<Sockets, 'list' | 'frames' | 'close' | 'closeAll' | 'subscribe'> {
    return this.#world.sockets;
  }

  /**
   * Replaces the handler of an operation. The new handler is called only if the caller and the request have
   * passed all checks. Its `builtIn()` runs the mock's own handler and returns the response.
   *
   * @param options `once`: only for the next call (default: for all calls).
   * @returns a function that removes the handler.
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
   * Sets the response for a path that the mock does not implement. Stubs require no token and validate nothing; faults,
   * the journal and CORS apply. If several stubs match, the one with the fewest path parameters is used.
   *
   * @param path without host and query, with parameters in braces: `/api/v2/routing/wrapupcodes/{id}`.
   * @param answer status (default 200), headers and body; or a function that receives the parameters and the call.
   * Snapshots do not contain functions, `restore()` keeps them, and `reset()` removes them.
   * @returns a function that removes the stub.
   * @throws InputError for an invalid stub, or if the mock implements the operation: use `override()` instead.
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
   * Sets the response for a servop that the mock does not implement, for players and servers. No session is required.
   *
   * @param servop `service.OPERATION`.
   * @param answer the `data` of the response; or a function that receives the `data` of the message, which is not
   * validated. To make the servop fail, add a fault.
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

  /** Returns whether one of the services has an operation or a stub with this method and path. */
  handles(call: Pick<Call, 'method' | 'path'>): boolean {
    return this.genesys.calls.handles(call) || this.braincloud.handles(call);
  }

  /**
   * Answers a call synchronously, with plain objects. HEAD is answered like GET unless the service defines it; the host
   * removes the body (RFC 9110, 9.3.2).
   */
  answer(call: Call): Answer {
    const service = this.braincloud.owns(call.path) ? this.braincloud : this.genesys.calls;
    if (call.method !== 'HEAD' || service.handles(call)) return service.answer(call);
    const asGet: Call = { ...call, method: 'GET' };
    return service.answer(service.handles(asGet) ? asGet : call);
  }

  /** Returns whether one of the services currently accepts a WebSocket at this URL. */
  acceptsSocket(url: string): boolean {
    return this.genesys.acceptsSocket(url) || this.braincloud.acceptsSocket(url);
  }

  /** Connects a WebSocket to the service at this URL. Returns undefined if no service accepts it. */
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

  /** Returns the current state for inspection. To restore it later, use `snapshot()`. */
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
   * Restores the initial state, ids, settings, clock and stubs of the seed, and removes faults, overrides and
   * the journal. Open sockets are closed with 1012.
   * @param seed replaces the seed. If it does not contain a vendor or stubs, the current seed is kept for
   * these.
   * @throws InputError for an invalid seed; the world is left unchanged.
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
   * Keeps the journal and the change log within a budget, which other worlds can share.
   * @internal
   */
  keepHistoryWithin(budget: HistoryBudget): void {
    this.#world.keepHistoryWithin(budget);
  }

  /** Closes all sockets with 1012 and stops all timers. */
  close(): void {
    this.braincloud.app.close();
    this.#world.sockets.closeAll();
  }

  /** Returns the state, to be restored with `restore()`. */
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
   * Replaces the state with that of a snapshot. Open sockets are closed with 1012. Overrides, and stubs with a function,
   * are kept.
   * @throws TypeError for a value that is not a snapshot, InputError for an invalid stub.
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

/** Creates a world. Worlds share no state. */
export function createPresenceMock(options: PresenceMockOptions = {}): PresenceMock {
  return new PresenceMock(options);
}
