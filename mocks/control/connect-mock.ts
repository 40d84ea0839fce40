import type {
  ActiveFault,
  CannedAnswer,
  Clock,
  ClockChange,
  CloseSocketQuery,
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
  SocketFrames,
  State,
  Stub,
  ThirdPartyPresence,
  TokenRequest,
  UserState,
  World,
} from '../../src/generated/mock-control.ts';
import { ControlClient, type ControlClientOptions } from './control-client.ts';
import { type MockEvent, readEvents } from './event-reader.ts';

/** Filter of journal entries. An entry must match all fields. */
export type JournalQuery = GetJournalQuery;

/** Filter of presence changes. */
export type PresenceChangesQuery = GetPresenceChangesQuery;

export interface ConnectOptions extends ControlClientOptions {
  /**
   * Name of the world to control. It is created on first use.
   * @default 'default'
   */
  readonly world?: string;
}

/**
 * Connects to a mock server, to control a world over HTTP. The equivalent in process is
 * `createPresenceMock()`. Runs in Node and in browsers.
 *
 * @param url the server's URL, such as `http://127.0.0.1:4010`.
 * @returns a client for one world. Its calls reject with a MockControlError if the server refuses them, and
 * with the error of `fetch` if the server cannot be reached.
 *
 * @example
 * const mock = connectMock('http://127.0.0.1:4010', { world: 'test-7' });
 * await mock.faults.add({ operation: 'patchUserPresence', status: 503, times: 1 });
 * const presence = new PresenceApi({ baseUrl: mock.url, accessToken: 'any' });
 */
export function connectMock(url: string, options: ConnectOptions = {}): RemoteMock {
  return new RemoteMock(url, options);
}

/** A client for one world of a mock server. */
export class RemoteMock {
  /** The world's URL: the base URL of a Genesys Cloud client and the server URL of a brainCloud client. */
  readonly url: string;
  /** The world's name. */
  readonly name: string;
  readonly #server: string;
  readonly #options: ConnectOptions;
  readonly #control: ControlClient;

  constructor(url: string, options: ConnectOptions = {}) {
    this.#server = url.replace(/(?<!\/)\/+$/, '');
    this.#options = options;
    this.name = options.world ?? 'default';
    this.url =
      options.world === undefined
        ? this.#server
        : `${this.#server}/worlds/${encodeURIComponent(options.world)}`;
    this.#control = new ControlClient(this.url, options);
  }

  /** Returns a client for another world of the same server. */
  world(name: string): RemoteMock {
    return new RemoteMock(this.#server, { ...this.#options, world: name });
  }

  /** Checks that the server is running. */
  health(): Promise<Health> {
    return this.#control.call('get', '/health');
  }

  /** Resets the world to its seed, or to another one. */
  reset(seed?: Seed): Promise<Health> {
    return this.#control.call('post', '/reset', seed && { body: { seed } });
  }

  snapshot(): Promise<Snapshot> {
    return this.#control.call('get', '/snapshot');
  }

  restore(snapshot: Snapshot): Promise<Health> {
    return this.#control.call('put', '/snapshot', { body: snapshot });
  }

  /** Returns the current state for inspection. */
  state(): Promise<State> {
    return this.#control.call('get', '/state');
  }

  /** Sets a user's Genesys Cloud presence, as the user would. Returns the user. */
  setPresence(presence: PresenceToSet): Promise<UserState> {
    return this.#control.call('post', '/state/presences', { body: presence });
  }

  /** Returns the presence changes, oldest first. */
  presenceChanges(query: PresenceChangesQuery = {}): Promise<readonly PresenceChange[]> {
    return this.#control.call('get', '/presence-changes', { params: { query } });
  }

  /** Returns the rules of the mock, to look up the `rule` of a journal entry. */
  rules(): Promise<readonly Rule[]> {
    return this.#control.call('get', '/rules');
  }

  /** Returns the operations of both services, for use in faults and overrides. */
  operations(): Promise<readonly OperationInfo[]> {
    return this.#control.call('get', '/operations');
  }

  /** Sets the presence that Teams or Zoom reports for a user. Returns the user. */
  setThirdPartyPresence(presence: ThirdPartyPresence): Promise<UserState> {
    return this.#control.call('post', '/state/third-party-presences', { body: presence });
  }

  /**
   * Sets a user's Genesys Cloud routing status, as the service does when a conversation is routed to the user or ends.
   * `OFF_QUEUE` applies to users who are not On Queue, the other statuses to users who are. Returns the user.
   */
  setRoutingStatus(status: RoutingStatusToSet): Promise<UserState> {
    return this.#control.call('post', '/state/routing-statuses', { body: status });
  }

  /**
   * Sets the presence of a brainCloud player, as the player's client would. A player without a connection is connected
   * first; `connected: false` ends the player's sessions. Returns the player.
   */
  setPlayerPresence(presence: PlayerPresenceToSet): Promise<ProfileState> {
    return this.#control.call('post', '/state/player-presences', { body: presence });
  }

  /**
   * Adds a Genesys Cloud user, checked as a user of a seed is, and resolves to that user. Nobody is notified.
   * `reset()` removes the user again; snapshots include the user.
   */
  addUser(user: SeedUser): Promise<UserState> {
    return this.#control.call('post', '/state/users', { body: user });
  }

  /**
   * Removes a Genesys Cloud user. The user's presence first changes to Offline, and subscribers are notified.
   * The user's presences, queue memberships, tokens and channels are also removed.
   * @param userId id, name or e-mail address.
   */
  removeUser(userId: string): Promise<Removed> {
    return this.#control.call('delete', '/state/users/{userId}', { params: { path: { userId } } });
  }

  /** Adds a brainCloud player, checked as a profile of a seed is, and resolves to that player. */
  addPlayer(player: SeedProfile): Promise<ProfileState> {
    return this.#control.call('post', '/state/players', { body: player });
  }

  /**
   * Removes a brainCloud player. The player's sessions and presence end first, and listeners are notified.
   * The player's logins, friendships and memberships are also removed.
   * @param profileId id, name or login.
   */
  removePlayer(profileId: string): Promise<Removed> {
    return this.#control.call('delete', '/state/players/{profileId}', { params: { path: { profileId } } });
  }

  /**
   * Sends an event to every socket whose Genesys Cloud channel is subscribed to a topic.
   * @param topic a single topic of a user, queue or conversation, with its ids.
   * @param eventBody the event body in the vendor's format. It is sent unchanged.
   * @returns the number of sockets that it was sent to.
   */
  async emit(topic: string, eventBody: NotificationToSend['eventBody']): Promise<number> {
    const { sent } = await this.#control.call('post', '/notifications', { body: { topic, eventBody } });
    return sent;
  }

  /** Issues a Genesys Cloud access token with the given user, permissions and lifetime. */
  issueToken(request: TokenRequest = {}): Promise<IssuedToken> {
    return this.#control.call('post', '/tokens', { body: request });
  }

  /** The world's time. */
  readonly clock = {
    get: (): Promise<Clock> => this.#control.call('get', '/clock'),
    /** Moves time forward by a number of milliseconds. */
    advance: (advanceMs: number) => this.#changeClock({ advanceMs }),
    /** Moves time forward to a given time. */
    advanceTo: (moment: Date | string) =>
      this.#changeClock({ advanceTo: typeof moment === 'string' ? moment : moment.toISOString() }),
    /** Restores the initial time (by default the host's), speed and frozen state. */
    reset: () => this.#changeClock({ reset: true }),
    freeze: () => this.#changeClock({ freeze: true }),
    /** Runs the clock at `speed` times the host's speed. */
    run: (speed = 1) => this.#changeClock({ run: true, speed }),
  };

  /** Injected faults. */
  readonly faults = {
    list: (): Promise<readonly ActiveFault[]> => this.#control.call('get', '/faults'),
    add: (fault: Fault): Promise<ActiveFault> => this.#control.call('post', '/faults', { body: fault }),
    remove: (id: string): Promise<Removed> =>
      this.#control.call('delete', '/faults/{faultId}', { params: { path: { faultId: id } } }),
    clear: (): Promise<Removed> => this.#control.call('delete', '/faults'),
    scenarios: (): Promise<readonly Scenario[]> => this.#control.call('get', '/scenarios'),
    /** Adds the faults of a named scenario. */
    start: (name: ScenarioName, options: Omit<ScenarioStart, 'name'> = {}): Promise<readonly ActiveFault[]> =>
      this.#control.call('post', '/scenarios', { body: { ...options, name } }),
  };

  /** The calls that the world has answered. */
  readonly journal = {
    entries: (): Promise<readonly JournalEntry[]> => this.#control.call('get', '/journal'),
    find: (query: JournalQuery): Promise<readonly JournalEntry[]> =>
      this.#control.call('get', '/journal', { params: { query } }),
    clear: (): Promise<Removed> => this.#control.call('delete', '/journal'),
  };

  /** Settings for behaviour that vendors let customers choose, or that is not known. */
  readonly settings = {
    get: (): Promise<Settings> => this.#control.call('get', '/settings'),
    /** What each setting does, which values it can have, and the value that `null` restores. */
    describe: (): Promise<readonly SettingDescription[]> =>
      this.#control.call('get', '/settings/descriptions'),
    patch: (change: SettingsChange): Promise<Settings> =>
      this.#control.call('patch', '/settings', { body: change }),
  };

  /** Operations whose response is replaced. */
  readonly overrides = {
    list: (): Promise<readonly Override[]> => this.#control.call('get', '/overrides'),
    /** Sets a fixed response for an operation, validated against the contract unless `untyped` is true. */
    set: (operation: string, answer: CannedAnswer): Promise<Override> =>
      this.#control.call('put', '/overrides/{operation}', { params: { path: { operation } }, body: answer }),
    remove: (operation: string): Promise<Removed> =>
      this.#control.call('delete', '/overrides/{operation}', { params: { path: { operation } } }),
    clear: (): Promise<Removed> => this.#control.call('delete', '/overrides'),
  };

  /** Responses for paths and servops that the mock does not implement. */
  readonly stubs = {
    list: (): Promise<readonly Stub[]> => this.#control.call('get', '/stubs'),
    /** Sets a stub, replacing one with the same method and path or the same servop. */
    set: (stub: Stub): Promise<Stub> => this.#control.call('put', '/stubs', { body: stub }),
    remove: (stub: Pick<PathStub, 'method' | 'path'> | Pick<ServopStub, 'servop'>): Promise<Removed> => {
      const query = 'servop' in stub ? { servop: stub.servop } : { method: stub.method, path: stub.path };
      return this.#control.call('delete', '/stubs', { params: { query } });
    },
    clear: (): Promise<Removed> => this.#control.call('delete', '/stubs'),
  };

  /** The open sockets of both services; `state()` lists them. */
  readonly sockets = {
    /**
     * The last frames of a socket in both directions, with secrets redacted.
     * @param after only frames whose `number` is higher.
     */
    frames: (id: string, after?: number): Promise<SocketFrames> =>
      this.#control.call('get', '/sockets/{socketId}/frames', {
        params: { path: { socketId: id }, query: after === undefined ? {} : { after } },
      }),
    /**
     * Closes one socket.
     * @param options `closeCode`: 1012 by default; `abrupt`: breaks the connection instead, so that the client sees
     * 1006.
     */
    close: (id: string, options: CloseSocketQuery = {}): Promise<Removed> =>
      this.#control.call('delete', '/sockets/{socketId}', {
        params: { path: { socketId: id }, query: options },
      }),
    /** @param closeCode 1012 (service restart) by default. */
    closeAll: (closeCode?: number): Promise<Removed> =>
      this.#control.call(
        'delete',
        '/sockets',
        closeCode === undefined ? {} : { params: { query: { closeCode } } },
      ),
  };

  /** The worlds of the server. */
  readonly worlds = {
    list: (): Promise<readonly World[]> => this.#control.call('get', '/worlds'),
    delete: (name: string): Promise<Removed> =>
      this.#control.call('delete', '/worlds/{name}', { params: { path: { name } } }),
    deleteAll: (): Promise<Removed> => this.#control.call('delete', '/worlds'),
  };

  /**
   * Streams the events of the world. Resolves when connected; no later event is missed. To stop, leave the loop or abort
   * the signal.
   * @example
   * const events = await mock.events();
   * for await (const event of events) if (event.type === 'call') console.log(event.data.url);
   */
  async events(
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<AsyncGenerator<MockEvent, void, undefined>> {
    const { signal } = options;
    return readEvents(await this.#control.eventStream(signal), signal);
  }

  #changeClock(change: ClockChange): Promise<Clock> {
    return this.#control.call('post', '/clock', { body: change });
  }
}
