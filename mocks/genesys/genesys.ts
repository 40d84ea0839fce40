import type { RoutingStatusName } from '../../src/generated/genesys.ts';
import type { SeedUser, UserState } from '../../src/generated/mock-control.ts';
import type { MockClock } from '../engine/clock.ts';
import { IN_PROCESS_ORIGIN, type InProcess } from '../engine/in-process.ts';
import { InputError } from '../engine/input.ts';
import { Overrides } from '../engine/overrides.ts';
import { type Change, changeSettings } from '../engine/settings.ts';
import type { HostSocket, SocketListener } from '../engine/socket.ts';
import type { SocketHolder } from '../engine/sockets.ts';
import type { World } from '../engine/world.ts';
import { genesysRoutes } from '../generated/genesys-routes.ts';
import {
  type ActingClientOptions,
  type ActingOptions,
  callerOf,
  setThirdPartyPresence,
  setUserPresence,
  setUserRoutingStatus,
  type TokenRequest,
} from './acting.ts';
import { CallDispatcher } from './call-dispatcher.ts';
import { channelIdOf } from './connect-uri.ts';
import { userNames } from './names.ts';
import type { GenesysOperationId, OverrideHandler } from './operation-types.ts';
import { Org, type OrgSnapshot } from './org.ts';
import { type CompleteGenesysSeed, defaultGenesysSeed } from './seed.ts';
import { defaultGenesysSettings, type GenesysSettings } from './settings.ts';
import type { ThirdPartySource } from './sources.ts';
import { isSingleTopic } from './topics.ts';
import { addUser, removeUser } from './user-lifecycle.ts';

const OPERATION_IDS: ReadonlySet<string> = new Set(Object.keys(genesysRoutes));

/** The Genesys Cloud org of a world. */
export class Genesys {
  /** @internal */
  readonly org: Org;
  /** @internal */
  readonly overrides = new Overrides<OverrideHandler<GenesysOperationId>>();
  /**
   * Answers the calls of this service.
   * @internal
   */
  readonly calls: CallDispatcher;
  readonly #world: World;
  readonly #inProcess: InProcess;
  readonly #initialSettings: GenesysSettings;
  #seed: CompleteGenesysSeed;

  /**
   * @internal
   * @param keepAlive clock for the heartbeats of notification sockets.
   * @param inProcess `fetch` and `WebSocket` of this world.
   */
  constructor(
    world: World,
    settings: Partial<GenesysSettings> | undefined,
    seed: CompleteGenesysSeed | undefined,
    keepAlive: MockClock,
    inProcess: InProcess,
  ) {
    this.#world = world;
    this.#inProcess = inProcess;
    this.#seed = seed ?? defaultGenesysSeed;
    this.#initialSettings = { ...defaultGenesysSettings, ...settings };
    this.org = new Org(world, { ...this.#initialSettings }, this.#seed, keepAlive);
    this.calls = new CallDispatcher(world, this.org, this.overrides);
    world.names.knowOperations(OPERATION_IDS);
    world.names.knowCallers(() => [
      ...userNames(this.org.users.list()),
      ...[...this.org.clients.keys()].map((id) => ({ id, names: [id] })),
    ]);
  }

  get settings(): GenesysSettings {
    return this.org.settings;
  }

  /** Returns whether a URL, on any host, is the `connectUri` of a channel that currently accepts a socket. */
  acceptsSocket(url: string): boolean {
    const channelId = channelIdOf(url);
    return channelId !== undefined && this.org.channelSockets.accepts(channelId);
  }

  /** Connects a socket whose URL, on any host, is the `connectUri` of a channel. */
  connect(url: string, socket: HostSocket): SocketListener | undefined {
    const channelId = channelIdOf(url);
    return channelId === undefined ? undefined : this.org.channelSockets.connect(channelId, socket);
  }

  /**
   * Returns the id of the user or client that owns the socket at this URL.
   * @internal
   */
  callerOfSocket(url: string): string | undefined {
    const channel = this.org.channels.find(channelIdOf(url) ?? '');
    return channel?.owner.split('/').find((id) => id !== '');
  }

  /** Returns the owner of the open socket at this URL, if the socket belongs to this service. */
  socketHolder(url: string): SocketHolder | undefined {
    const channelId = channelIdOf(url);
    if (channelId === undefined) return undefined;
    const userId = this.org.channels.find(channelId)?.owner.split('/')[0];
    return { service: 'genesys', channelId, ...(userId ? { userId } : {}) };
  }

  /**
   * Sends `v2.system.socket_closing` to every notification socket and closes the sockets later, as the vendor does for
   * maintenance.
   * @param afterMs milliseconds in the world's time; one minute by default.
   */
  closeSocketsLater(afterMs?: number): void {
    this.org.channelSockets.closeLater(afterMs);
  }

  /**
   * The initial settings of the world.
   * @internal
   */
  get initialSettings(): Readonly<GenesysSettings> {
    return this.#initialSettings;
  }

  /** Changes settings. `null` restores the initial value of a setting. */
  changeSettings(change: Change<GenesysSettings>): void {
    changeSettings(this.org.settings, this.#initialSettings, change);
  }

  /**
   * Replaces the handler of an operation. The new handler is called only if the caller and the request have
   * passed all checks, and can call the built-in handler.
   * @returns a function that removes the override.
   */
  override<Id extends GenesysOperationId>(
    operation: Id,
    handler: OverrideHandler<Id>,
    options: { readonly once?: boolean } = {},
  ): () => void {
    this.#world.names.requireOperation(operation, OPERATION_IDS);
    // The handler only receives calls of this operation.
    return this.overrides.set(
      operation,
      handler as unknown as OverrideHandler<GenesysOperationId>,
      options.once,
    );
  }

  /**
   * Returns client options to act as a user of the org: `new PresenceApi(mock.genesys.as('Mia Fernandez'))`.
   * @param user id, name or e-mail address.
   * @throws InputError for an unknown user, listing the known ones, and for an unknown role.
   */
  as(user: string, options: ActingOptions = {}): ActingClientOptions {
    const { clock = false, ...rest } = options;
    return {
      baseUrl: IN_PROCESS_ORIGIN,
      accessToken: this.issueToken({ ...rest, userId: user }),
      fetch: this.#inProcess.fetch,
      WebSocket: this.#inProcess.WebSocket,
      ...(clock ? { clock: this.#world.clock } : {}),
    };
  }

  /**
   * Issues an access token with the given user and permissions.
   * @throws InputError for an unknown user or role.
   */
  issueToken(request: TokenRequest = {}): string {
    return this.org.callers.issue(callerOf(request, this.org));
  }

  /**
   * Adds a user to the org. It is validated like a user in a seed; its id and e-mail address must be new. No
   * event is sent. Snapshots contain the user, and `reset()` removes the user.
   * @returns the user, as in `state()`.
   * @throws InputError for an invalid user; the org is left unchanged.
   */
  addUser(user: SeedUser): UserState {
    return addUser(user, this.org);
  }

  /**
   * Removes a user from the org, with all of their presences, queue memberships, tokens and channels. The
   * user first becomes Offline, and subscribers are notified. `reset()` restores users of the seed.
   * @param user id, name or e-mail address.
   * @throws InputError for an unknown user, listing the known ones.
   */
  removeUser(user: string): void {
    removeUser(user, this.org);
  }

  /**
   * Sets a user's presence, as the user would.
   * @param user id, name or e-mail address.
   * @param presence the id or label of an active presence definition, or a system presence such as `Busy`.
   * @param options `message`: the presence message; by default the current one is kept.
   * @throws InputError for an unknown user or presence, listing the known ones, or for a message that is too
   * long. The presence is left unchanged.
   */
  setPresence(user: string, presence: string, options: { readonly message?: string } = {}): void {
    setUserPresence({ ...options, userId: user, definitionId: presence }, this.org);
  }

  /**
   * Sets the presence that Teams or Zoom reports for a user. The API cannot change these sources.
   * @param user id, name or e-mail address.
   * @param presence the Genesys Cloud presence that the reported presence is mapped to, as in `setPresence`.
   * @param activity the user's activity in Teams or Zoom, such as `In a call`.
   * @throws InputError for an unknown user, source or presence, listing the known ones.
   */
  setThirdPartyPresence(user: string, source: ThirdPartySource, presence: string, activity = ''): void {
    setThirdPartyPresence({ userId: user, source, definitionId: presence, activity }, this.org);
  }

  /**
   * Sets a user's routing status, as the service does when a conversation is routed to the user or ends.
   * @param user id, name or e-mail address.
   * @param status `INTERACTING`, `NOT_RESPONDING`, `COMMUNICATING` or `IDLE` for a user whose presence is On Queue;
   * `OFF_QUEUE` for any other.
   * @throws InputError for an unknown user or status, listing the known ones, or for a status that contradicts the
   * presence.
   */
  setRoutingStatus(user: string, status: RoutingStatusName): void {
    setUserRoutingStatus({ userId: user, status }, this.org);
  }

  /**
   * Sends an event to every socket whose channel is subscribed to a topic, directly or in a combined topic. This includes
   * topics for which the mock itself sends no events, such as `v2.users.{id}.conversations`.
   * @param topic a single topic of a user, queue or conversation, with its ids.
   * @param eventBody the event body in the vendor's format. It is sent unchanged.
   * @returns the number of sockets that it was sent to.
   * @throws InputError for an unknown topic, or an event body that is not an object.
   */
  emit(topic: string, eventBody: Readonly<Record<string, unknown>>): number {
    if (!isSingleTopic(topic)) {
      throw new InputError(
        `Unknown topic "${topic}". Expected a topic such as v2.users.{id}.conversations. GET /api/v2/notifications/availabletopics lists the known topics.`,
      );
    }
    if (typeof eventBody !== 'object' || eventBody === null || Array.isArray(eventBody)) {
      throw new InputError(`The event body of ${topic} must be an object.`);
    }
    return this.org.notifications.emit(topic, eventBody);
  }

  /**
   * Restores the seed, or loads another one. Settings are restored, and overrides are removed.
   * @internal
   */
  reset(seed: CompleteGenesysSeed = this.#seed): void {
    this.org.load(seed);
    this.#seed = seed;
    Object.assign(this.org.settings, this.#initialSettings);
    this.overrides.clear();
  }

  snapshot(): OrgSnapshot {
    return this.org.snapshot();
  }

  restore(snapshot: OrgSnapshot): void {
    this.org.restore(snapshot);
  }
}
