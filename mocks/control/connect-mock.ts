import { createParser, type EventSourceMessage, type ParseError } from 'eventsource-parser';
import createClient, { type MaybeOptionalInit, type Middleware } from 'openapi-fetch';
import type {
  ActiveFault,
  CannedAnswer,
  Clock,
  ClockChange,
  CloseSocketQuery,
  ControlError,
  ControlEvent,
  Fault,
  GetJournalQuery,
  GetPresenceChangesQuery,
  Health,
  IssuedToken,
  JournalEntry,
  NotificationToSend,
  OperationInfo,
  Override,
  PathStub,
  PlayerPresenceToSet,
  PresenceChange,
  PresenceToSet,
  ProfileState,
  paths,
  Removed,
  RoutingStatusToSet,
  Rule,
  Scenario,
  ScenarioName,
  ScenarioStart,
  Seed,
  SeedProfile,
  SeedUser,
  ServopStub,
  SettingDescription,
  Settings,
  SettingsChange,
  Snapshot,
  SocketEvent,
  SocketFrames,
  State,
  Stub,
  ThirdPartyPresence,
  TokenRequest,
  UserState,
  World,
} from '../../src/generated/mock-control.ts';

/** Fields of the journal that can be asked for; all given must fit. */
export type JournalQuery = GetJournalQuery;

/** Which presence changes are asked for. */
export type PresenceChangesQuery = GetPresenceChangesQuery;

/** Something that happened in the world that is followed. */
export type MockEvent =
  | { readonly type: 'call'; readonly data: JournalEntry }
  | { readonly type: 'presence'; readonly data: PresenceChange }
  | { readonly type: 'socket'; readonly data: SocketEvent }
  | { readonly type: 'control'; readonly data: ControlEvent };

export interface ConnectOptions {
  /**
   * The world to control; it is made when it is first used.
   * @default 'default'
   */
  readonly world?: string;
  /**
   * The control token that the server was started with.
   * @default none
   */
  readonly token?: string;
  /** @default the global `fetch`, looked up for each call */
  readonly fetch?: typeof globalThis.fetch;
}

/** The mock server refused a control call; nothing has changed there. */
export class MockControlError extends Error {
  override readonly name = 'MockControlError';
  readonly status: number;
  /** The kind of error, such as `invalid.request` or `not.found`. */
  readonly code: string;
  /** Fields that are wrong. Of a request with the wrong shape, the first one. */
  readonly problems: ControlError['problems'];

  constructor(call: string, { message, status, code, problems }: ControlError) {
    super(`${call} failed: ${message}`);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

/**
 * Takes a hand on a mock server: the same control as `createPresenceMock()` gives in process, over HTTP. Runs in
 * Node and in browsers.
 *
 * @param url where the server is, such as `http://127.0.0.1:4010`.
 * @returns a remote control of one world. Its calls reject with a MockControlError when the server refuses, and as
 * `fetch` does when it cannot be reached.
 *
 * @example
 * const mock = connectMock('http://127.0.0.1:4010', { world: 'test-7' });
 * await mock.faults.add({ operation: 'patchUserPresence', status: 503, times: 1 });
 * const presence = new PresenceApi({ baseUrl: mock.url, accessToken: 'any' });
 */
export function connectMock(url: string, options: ConnectOptions = {}): RemoteMock {
  return new RemoteMock(url, options);
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** What a call of the contract answers when all goes well. */
type Answered<Path extends keyof paths, M extends Method> = paths[Path] extends {
  readonly [Key in M]: { readonly responses: infer Responses };
}
  ? Responses[keyof Responses & (200 | 201)] extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never;
type Init<Path extends keyof paths, M extends Method> = MaybeOptionalInit<paths[Path], M & keyof paths[Path]>;
type AnyRequest = (
  method: string,
  path: string,
  init?: object,
) => Promise<{ data?: unknown; response: Response }>;

/** A world of a mock server, from afar. */
export class RemoteMock {
  /** The world's base URL: what a Genesys Cloud client takes as its base, and a brainCloud client as its server. */
  readonly url: string;
  /** The world's name. */
  readonly name: string;
  readonly #server: string;
  readonly #options: ConnectOptions;
  readonly #request: AnyRequest;

  constructor(url: string, options: ConnectOptions = {}) {
    this.#server = url.replace(/(?<!\/)\/+$/, '');
    this.#options = options;
    this.name = options.world ?? 'default';
    this.url =
      options.world === undefined
        ? this.#server
        : `${this.#server}/worlds/${encodeURIComponent(options.world)}`;
    const { token } = options;
    const client = createClient<paths>({
      baseUrl: `${this.url}/__mock`,
      redirect: 'manual',
      ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
      // Interceptors replace the platform's fetch at any time.
      fetch: (request) => (options.fetch ?? globalThis.fetch)(request),
    });
    client.use(refusals);
    // Its types make objects of readonly lists, so that answers are typed by `#call`.
    this.#request = client.request as AnyRequest;
  }

  /** The same server's world of another name. */
  world(name: string): RemoteMock {
    return new RemoteMock(this.#server, { ...this.#options, world: name });
  }

  /** That the server is there. */
  health(): Promise<Health> {
    return this.#call('get', '/health');
  }

  /** Back to how the world began, or on to another seed. */
  reset(seed?: Seed): Promise<Health> {
    return this.#call('post', '/reset', seed && { body: { seed } });
  }

  snapshot(): Promise<Snapshot> {
    return this.#call('get', '/snapshot');
  }

  restore(snapshot: Snapshot): Promise<Health> {
    return this.#call('put', '/snapshot', { body: snapshot });
  }

  /** A listing of who and what there is. */
  state(): Promise<State> {
    return this.#call('get', '/state');
  }

  /** Sets a user's Genesys Cloud presence, as the user would, and resolves to that user. */
  setPresence(presence: PresenceToSet): Promise<UserState> {
    return this.#call('post', '/state/presences', { body: presence });
  }

  /** How presences have changed, oldest first. */
  presenceChanges(query: PresenceChangesQuery = {}): Promise<readonly PresenceChange[]> {
    return this.#call('get', '/presence-changes', { params: { query } });
  }

  /** The mock's rules: what the `rule` of a journal entry says. */
  rules(): Promise<readonly Rule[]> {
    return this.#call('get', '/rules');
  }

  /** The operations of both services, which faults and overrides can name. */
  operations(): Promise<readonly OperationInfo[]> {
    return this.#call('get', '/operations');
  }

  /** Sets what Teams or Zoom tells of a user, and resolves to that user. */
  setThirdPartyPresence(presence: ThirdPartyPresence): Promise<UserState> {
    return this.#call('post', '/state/third-party-presences', { body: presence });
  }

  /**
   * Sets a user's Genesys Cloud routing status, as the service does when a conversation is routed to the user, or
   * ends, and resolves to that user. `OFF_QUEUE` is for users whose presence is not On Queue, the others are for those
   * whose presence is.
   */
  setRoutingStatus(status: RoutingStatusToSet): Promise<UserState> {
    return this.#call('post', '/state/routing-statuses', { body: status });
  }

  /**
   * Sets the presence of a brainCloud player, as a client of theirs would, and resolves to that player. Connects a
   * player who is not connected; `connected: false` ends the player's sessions.
   */
  setPlayerPresence(presence: PlayerPresenceToSet): Promise<ProfileState> {
    return this.#call('post', '/state/player-presences', { body: presence });
  }

  /**
   * Adds a Genesys Cloud user, checked as a user of a seed is, and resolves to that user. Nobody is notified. `reset()`
   * removes the user again; a snapshot contains them.
   */
  addUser(user: SeedUser): Promise<UserState> {
    return this.#call('post', '/state/users', { body: user });
  }

  /**
   * Removes a Genesys Cloud user. They become Offline first, which subscribers are notified of; their presences, queue
   * memberships, tokens and channels are removed.
   * @param userId id, name or e-mail address.
   */
  removeUser(userId: string): Promise<Removed> {
    return this.#call('delete', '/state/users/{userId}', { params: { path: { userId } } });
  }

  /** Adds a brainCloud player, checked as a profile of a seed is, and resolves to that player. */
  addPlayer(player: SeedProfile): Promise<ProfileState> {
    return this.#call('post', '/state/players', { body: player });
  }

  /**
   * Removes a brainCloud player. Their sessions and presence end first, which listeners are notified of; their logins,
   * friendships and memberships are removed.
   * @param profileId id, name or login.
   */
  removePlayer(profileId: string): Promise<Removed> {
    return this.#call('delete', '/state/players/{profileId}', { params: { path: { profileId } } });
  }

  /**
   * Sends an event to every socket whose Genesys Cloud channel is subscribed to a topic.
   * @param topic a single topic of a user, a queue or a conversation, with the ids in it.
   * @param eventBody what has happened, as the vendor describes the topic. It is sent as it is.
   * @returns how many sockets it was sent to.
   */
  async emit(topic: string, eventBody: NotificationToSend['eventBody']): Promise<number> {
    const { sent } = await this.#call('post', '/notifications', { body: { topic, eventBody } });
    return sent;
  }

  /** Issues a Genesys Cloud access token with rights, a user and an end of its own. */
  issueToken(request: TokenRequest = {}): Promise<IssuedToken> {
    return this.#call('post', '/tokens', { body: request });
  }

  /** The world's time. */
  readonly clock = {
    get: (): Promise<Clock> => this.#call('get', '/clock'),
    /** Moves time forward by so many milliseconds. */
    advance: (advanceMs: number) => this.#changeClock({ advanceMs }),
    /** Moves time forward to a moment. */
    advanceTo: (moment: Date | string) =>
      this.#changeClock({ advanceTo: typeof moment === 'string' ? moment : moment.toISOString() }),
    /** Back to what the clock began with: by default the host's time, running. */
    reset: () => this.#changeClock({ reset: true }),
    freeze: () => this.#changeClock({ freeze: true }),
    /** Runs on, at `speed` times the host's pace. */
    run: (speed = 1) => this.#changeClock({ run: true, speed }),
  };

  /** What goes wrong on purpose. */
  readonly faults = {
    list: (): Promise<readonly ActiveFault[]> => this.#call('get', '/faults'),
    add: (fault: Fault): Promise<ActiveFault> => this.#call('post', '/faults', { body: fault }),
    remove: (id: string): Promise<Removed> =>
      this.#call('delete', '/faults/{faultId}', { params: { path: { faultId: id } } }),
    clear: (): Promise<Removed> => this.#call('delete', '/faults'),
    scenarios: (): Promise<readonly Scenario[]> => this.#call('get', '/scenarios'),
    /** Adds the faults of a named scenario. */
    start: (name: ScenarioName, options: Omit<ScenarioStart, 'name'> = {}): Promise<readonly ActiveFault[]> =>
      this.#call('post', '/scenarios', { body: { ...options, name } }),
  };

  /** The calls that the world has answered. */
  readonly journal = {
    entries: (): Promise<readonly JournalEntry[]> => this.#call('get', '/journal'),
    find: (query: JournalQuery): Promise<readonly JournalEntry[]> =>
      this.#call('get', '/journal', { params: { query } }),
    clear: (): Promise<Removed> => this.#call('delete', '/journal'),
  };

  /** How the world behaves where the vendors' behaviour is a choice. */
  readonly settings = {
    get: (): Promise<Settings> => this.#call('get', '/settings'),
    /** What each setting does, which values it can have, and the value that `null` restores. */
    describe: (): Promise<readonly SettingDescription[]> => this.#call('get', '/settings/descriptions'),
    patch: (change: SettingsChange): Promise<Settings> => this.#call('patch', '/settings', { body: change }),
  };

  /** Operations that do not answer by themselves. */
  readonly overrides = {
    list: (): Promise<readonly Override[]> => this.#call('get', '/overrides'),
    /** Gives an operation a canned answer, checked against the contract unless `untyped`. */
    set: (operation: string, answer: CannedAnswer): Promise<Override> =>
      this.#call('put', '/overrides/{operation}', { params: { path: { operation } }, body: answer }),
    remove: (operation: string): Promise<Removed> =>
      this.#call('delete', '/overrides/{operation}', { params: { path: { operation } } }),
    clear: (): Promise<Removed> => this.#call('delete', '/overrides'),
  };

  /** The answers of paths and servops that the mock does not know. */
  readonly stubs = {
    list: (): Promise<readonly Stub[]> => this.#call('get', '/stubs'),
    /** Sets a stub, in place of one of the same method and path, or of the same servop. */
    set: (stub: Stub): Promise<Stub> => this.#call('put', '/stubs', { body: stub }),
    remove: (stub: Pick<PathStub, 'method' | 'path'> | Pick<ServopStub, 'servop'>): Promise<Removed> => {
      const query = 'servop' in stub ? { servop: stub.servop } : { method: stub.method, path: stub.path };
      return this.#call('delete', '/stubs', { params: { query } });
    },
    clear: (): Promise<Removed> => this.#call('delete', '/stubs'),
  };

  /** The open sockets of both services; `state()` lists them. */
  readonly sockets = {
    /**
     * The last frames of a socket in both directions, with secrets redacted.
     * @param after only frames whose `number` is higher.
     */
    frames: (id: string, after?: number): Promise<SocketFrames> =>
      this.#call('get', '/sockets/{socketId}/frames', {
        params: { path: { socketId: id }, query: after === undefined ? {} : { after } },
      }),
    /**
     * Closes one socket.
     * @param options `closeCode`: 1012 by default; `abrupt`: breaks the connection instead, so that the client sees
     * 1006.
     */
    close: (id: string, options: CloseSocketQuery = {}): Promise<Removed> =>
      this.#call('delete', '/sockets/{socketId}', { params: { path: { socketId: id }, query: options } }),
    /** @param closeCode 1012 by default, as a service that restarts. */
    closeAll: (closeCode?: number): Promise<Removed> =>
      this.#call('delete', '/sockets', closeCode === undefined ? {} : { params: { query: { closeCode } } }),
  };

  /** The worlds of the server. */
  readonly worlds = {
    list: (): Promise<readonly World[]> => this.#call('get', '/worlds'),
    delete: (name: string): Promise<Removed> =>
      this.#call('delete', '/worlds/{name}', { params: { path: { name } } }),
    deleteAll: (): Promise<Removed> => this.#call('delete', '/worlds'),
  };

  /**
   * Follows what happens, once it has resolved: nothing later is missed. Leaving the loop ends it, and so does the
   * signal.
   * @example
   * const events = await mock.events();
   * for await (const event of events) if (event.type === 'call') console.log(event.data.url);
   */
  async events(
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<AsyncGenerator<MockEvent, void, undefined>> {
    const { signal } = options;
    const { fetch = globalThis.fetch } = this.#options;
    const { response } = await this.#request('get', '/events', {
      parseAs: 'stream',
      // A signal that a Request merely follows may be forgotten before the body ends.
      fetch: (request: Request) => fetch(request, { signal: signal ?? null }),
    });
    if (!response.body) throw new Error('Cannot read events: the response of this `fetch` has no body.');
    return readEvents(response.body, signal);
  }

  #changeClock(change: ClockChange): Promise<Clock> {
    return this.#call('post', '/clock', { body: change });
  }

  async #call<M extends Method, Path extends keyof paths>(
    method: M,
    path: Path,
    init?: Init<Path, M>,
  ): Promise<Answered<Path, M>> {
    const { data } = await this.#request(method, path, init);
    return data as Answered<Path, M>;
  }
}

/** Throws for every answer that is not a success. */
const refusals: Middleware = {
  onResponse: async ({ request, response }) => {
    if (!response.ok) throw await refusalOf(`${request.method} ${request.url}`, response);
  },
};

async function refusalOf(call: string, response: Response): Promise<Error> {
  const text = await response.text();
  try {
    return new MockControlError(call, JSON.parse(text) as ControlError);
  } catch {
    return new Error(
      `${call} returned ${response.status} from a server that is not a presence mock. Check the URL.`,
    );
  }
}

/** The longest event that is read, in characters: those of the mock are much shorter. */
const MAX_EVENT_LENGTH = 4_000_000;
const EVENT_TYPES: readonly unknown[] = ['call', 'presence', 'socket', 'control'];

/** Reads the server-sent events of the mock. */
async function* readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal | undefined,
): AsyncGenerator<MockEvent, void, undefined> {
  // Not the package's stream: that is a TransformStream as soon as it is loaded, which React Native and jsdom lack.
  const messages: EventSourceMessage[] = [];
  let tooLong: ParseError | undefined;
  const parser = createParser({
    maxBufferSize: MAX_EVENT_LENGTH,
    onEvent: (message) => messages.push(message),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') tooLong = error;
    },
  });
  const chunks = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let next = await chunks.read(); !next.done; next = await chunks.read()) {
      parser.feed(decoder.decode(next.value, { stream: true }));
      if (tooLong) throw oversizedEvent(tooLong);
      for (const { event: type, data } of messages.splice(0)) {
        // The contract says which data goes with which event.
        if (EVENT_TYPES.includes(type)) yield { type, data: JSON.parse(data) } as MockEvent;
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    await chunks.cancel().catch(() => {});
  }
}

function oversizedEvent(cause: ParseError): Error {
  const tooLong = `Received an event longer than ${MAX_EVENT_LENGTH} characters, which a presence mock does not send`;
  return new Error(`${tooLong}. Check the URL.`, { cause });
}
