import { systemClock } from '../runtime/clock.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { resolveReconnect } from '../socket/reconnect.ts';
import type { PresenceWatch } from '../watch/presence-watch.ts';
import type { UserIds } from '../watch/user-ids.ts';
import type { WatchOptions } from '../watch/watch-events.ts';
import { WatchPool } from '../watch/watch-pool.ts';
import { GenesysClient, type GenesysClientOptions, type OperationOptions } from './genesys-client.ts';
import type {
  BatchEventResponse,
  BatchUserPresenceEventRequest,
  CreateOrganizationPresence,
  CreateOrganizationPresenceDefinition,
  CreateSource,
  GetPresenceDefinition0Query,
  GetPresenceDefinitions0Query,
  GetPresencedefinitionQuery,
  GetPresencedefinitionsQuery,
  GetPresenceSourcesQuery,
  GetRoutingQueueMembersQuery,
  GetRoutingQueuesQuery,
  GetUserQuery,
  GetUsersMeQuery,
  GetUsersPresenceBulkQuery,
  GetUsersPresencesPurecloudBulkQuery,
  GetUsersQuery,
  MutableUserPresence,
  OrganizationPresence,
  OrganizationPresenceDefinition,
  OrganizationPresenceDefinitionEntityListing,
  OrganizationPresenceEntityListing,
  PatchUserPresence,
  PresenceDefinitionReference,
  PresenceExpand,
  PresenceSettings,
  Queue,
  QueueEntityListing,
  QueueMemberEntityListing,
  RoutingStatus,
  Source,
  SourceEntityListing,
  SystemPresence,
  UcUserPresence,
  UpdateOrganizationPresence,
  UpdateOrganizationPresenceDefinition,
  UpdatePresenceSettings,
  UpdateRoutingStatus,
  UpdateSource,
  UpdateUserPrimarySource,
  User,
  UserEntityListing,
  UserMe,
  UserPresence,
  UserPrimarySource,
} from './models.ts';
import type { NotificationOptions } from './notification-options.ts';
import { NotificationsApi } from './notifications-api.ts';
import { Paged } from './paged.ts';
import { PresenceDefinitions } from './presence-definitions.ts';
import { GenesysPresenceFeed } from './presence-feed.ts';
import type { RateLimit } from './rate-limit.ts';

/** Options for a {@link PresenceApi}, for calls and for sockets. */
export type PresenceApiOptions = GenesysClientOptions & NotificationOptions;

/** A presence with the user's routing status. */
export type PresenceWithRoutingStatus = UcUserPresence & {
  /** Whether conversations are routed to the user, and whether the user is in one. */
  readonly routingStatus: RoutingStatus;
};

/** Options for `watch`. */
export interface PresenceWatchOptions extends WatchOptions {
  /** Whether to add the routing status to each presence and report its changes. @default false */
  routingStatus?: boolean | undefined;
}

/** Options for `setPresence`. */
export interface SetPresenceOptions extends OperationOptions {
  /** The user's note for the status; null or an empty string clears it. @default unchanged */
  message?: string | null | undefined;
}

/**
 * The Presence API of Genesys Cloud. It has one method per operation, with the vendor's names and argument
 * order, that returns the data or throws. `opts` are the query parameters; our `options` (signal, timeouts,
 * retries, headers) come last.
 *
 * All methods reject with a subclass of ApiError for an error response (NotFoundError, PermissionError,
 * RateLimitError …), with NetworkError or TimeoutError if there was no response, with the signal's reason if it
 * aborted the call, and with ConfigurationError, before anything is sent, if an id is empty.
 *
 * @example
 * const region = 'mypurecloud.ie';
 * const accessToken = clientCredentials({ region, clientId, clientSecret });
 * const api = new PresenceApi({ region, accessToken });
 * const { presenceDefinition } = await api.getUserPresencesPurecloud(userId);
 * await api.patchUserPresencesPurecloud(userId, { presenceDefinition: { id: busyId }, message: 'Back at 3' });
 *
 * @see https://developer.genesys.cloud/useragentman/presence/
 */
export class PresenceApi {
  /** The low-level client behind the methods, whose results are typed by status. */
  readonly client: GenesysClient;
  /** The Notifications API. */
  readonly notifications: NotificationsApi;
  readonly #watchPool: WatchPool<UcUserPresence>;
  /** For watches with routing statuses, which use separate connections. */
  readonly #routingWatchPool: WatchPool<PresenceWithRoutingStatus>;
  readonly #definitions: PresenceDefinitions;

  /** @throws ConfigurationError when an option is invalid */
  constructor(options: PresenceApiOptions) {
    const { clock = systemClock, random = Math.random } = options;
    this.client = new GenesysClient(options);
    this.notifications = new NotificationsApi(this.client, options);
    this.#definitions = new PresenceDefinitions(
      async () => (await this.getPresenceDefinitions0({ deactivated: 'FALSE' })).entities,
      clock,
    );
    const policy = resolveReconnect(options.reconnect);
    const pool = (hasRouting: boolean) =>
      new WatchPool(new GenesysPresenceFeed(this.client, this.notifications, options, hasRouting), {
        clock,
        random,
        policy,
      });
    this.#watchPool = pool(false);
    // Presences of this pool always have a routing status.
    this.#routingWatchPool = pool(true) as unknown as WatchPool<PresenceWithRoutingStatus>;
  }

  /**
   * Watches the Genesys Cloud presences of users: reports the current presences, then every change, and
   * recovers from lost connections. Watches share connections for up to 1,000 users each; watches with routing
   * statuses use separate ones. The user of a token can have 20 connections. Ids that the service does not know
   * are in `watch.unknown`. If the service refuses an id, the watch closes.
   *
   * @throws ConfigurationError when the ids are not an iterable of non-empty strings
   * @example
   * for await (const { userId, presence } of api.watch(userIds, { signal })) show(userId, presence);
   * @example
   * const watch = api.watch(userIds, { routingStatus: true });
   * watch.on('change', ({ userId, presence }) => show(userId, presence, presence.routingStatus.status));
   */
  watch(
    userIds: UserIds,
    options: PresenceWatchOptions & { readonly routingStatus: true },
  ): PresenceWatch<PresenceWithRoutingStatus>;
  watch(
    userIds: UserIds,
    options?: PresenceWatchOptions & { readonly routingStatus?: false | undefined },
  ): PresenceWatch<UcUserPresence>;
  watch(
    userIds: UserIds,
    options?: PresenceWatchOptions,
  ): PresenceWatch<UcUserPresence> | PresenceWatch<PresenceWithRoutingStatus>;
  watch(
    userIds: UserIds,
    options: PresenceWatchOptions = {},
  ): PresenceWatch<UcUserPresence> | PresenceWatch<PresenceWithRoutingStatus> {
    const { routingStatus = false } = options;
    if (typeof routingStatus !== 'boolean')
      throw new ConfigurationError(`routingStatus must be true or false, not ${typeof routingStatus}.`);
    return routingStatus
      ? this.#routingWatchPool.watch(userIds, options)
      : this.#watchPool.watch(userIds, options);
  }

  /**
   * Sets a user's Genesys Cloud presence. Changing another user's presence needs `presence:userPresence:edit`.
   *
   * A name is looked up among the active presence definitions, which are cached for five minutes. It can be a
   * label in any locale (`Mittagessen`), or a system presence (`Busy`, `On Queue`) for its built-in definition.
   * Names are case-sensitive. A string that looks like a UUID is used as an id.
   *
   * @param definition an id, a name, or a definition with its `id`
   * @throws ConfigurationError that lists the candidates, before anything is sent, if no definition or more
   * than one matches
   *
   * @example
   * await api.setPresence(userId, 'On Queue');
   * await api.setPresence(userId, 'Coaching', { message: 'Back at 3' });
   */
  async setPresence(
    userId: string,
    definition: string | PresenceDefinitionReference,
    options: SetPresenceOptions = {},
  ): Promise<UserPresence> {
    const { message, ...others } = options;
    const id =
      typeof definition === 'string'
        ? await this.#definitions.idOf(definition, others.signal)
        : definition.id;
    const body = { presenceDefinition: { id }, ...(message === undefined ? {} : { message }) };
    return this.patchUserPresencesPurecloud(userId, body, others);
  }

  /**
   * Finds an active presence definition by its id, a label in any locale, or its system presence, like
   * {@link setPresence}. The list of definitions is cached for five minutes.
   *
   * @throws ConfigurationError that lists the candidates if no definition or more than one matches
   *
   * @example
   * const { id, languageLabels } = await api.findDefinition('Coaching');
   */
  findDefinition(
    nameOrId: string,
    options: Pick<OperationOptions, 'signal'> = {},
  ): Promise<OrganizationPresenceDefinition> {
    return this.#definitions.find(nameOrId, options.signal);
  }

  /** The rate limit reported by the last response that had one; `undefined` if none did. */
  get rateLimit(): RateLimit | undefined {
    return this.client.rateLimit;
  }

  /**
   * Returns all presence definitions, starting at page `opts.pageNumber`. Pages are fetched on demand while
   * looping.
   */
  allPresencedefinitions(
    opts: GetPresencedefinitionsQuery = {},
    options?: OperationOptions,
  ): Paged<OrganizationPresence, OrganizationPresenceEntityListing> {
    return new Paged(opts.pageNumber || 1, (pageNumber) =>
      this.getPresencedefinitions({ ...opts, pageNumber }, options),
    );
  }

  /** Returns all users, starting at page `opts.pageNumber`. Pages are fetched on demand while looping. */
  allUsers(opts: GetUsersQuery = {}, options?: OperationOptions): Paged<User, UserEntityListing> {
    return new Paged(opts.pageNumber || 1, (pageNumber) => this.getUsers({ ...opts, pageNumber }, options));
  }

  /**
   * Returns a page of presence definitions, in no particular order. To loop over all pages, use
   * {@link allPresencedefinitions}.
   *
   * @deprecated Replaced by {@link getPresenceDefinitions0}.
   */
  getPresencedefinitions(
    opts: GetPresencedefinitionsQuery = {},
    options?: OperationOptions,
  ): Promise<OrganizationPresenceEntityListing> {
    return this.client.data('getPresencedefinitions', { params: { query: opts }, ...options });
  }

  /**
   * Creates a custom presence definition. Needs `presence:presenceDefinition:add`.
   *
   * @deprecated Replaced by {@link postPresenceDefinitions0}.
   */
  postPresencedefinitions(
    body: CreateOrganizationPresence,
    options?: OperationOptions,
  ): Promise<OrganizationPresence> {
    return this.client.data('postPresencedefinitions', { body, ...options });
  }

  /**
   * Returns a presence definition, even a deactivated one. Needs `presence:presenceDefinition:view`.
   *
   * @deprecated Replaced by {@link getPresenceDefinition0}.
   */
  getPresencedefinition(
    presenceId: string,
    opts: GetPresencedefinitionQuery = {},
    options?: OperationOptions,
  ): Promise<OrganizationPresence> {
    return this.client.data('getPresencedefinition', {
      params: { path: { presenceId }, query: opts },
      ...options,
    });
  }

  /**
   * Changes a custom presence definition, except its `systemPresence`. Needs
   * `presence:presenceDefinition:edit`.
   *
   * @deprecated Replaced by {@link putPresenceDefinition0}.
   */
  putPresencedefinition(
    presenceId: string,
    body: UpdateOrganizationPresence,
    options?: OperationOptions,
  ): Promise<OrganizationPresence> {
    return this.client.data('putPresencedefinition', { params: { path: { presenceId } }, body, ...options });
  }

  /**
   * Deactivates a custom presence definition. Needs `presence:presenceDefinition:delete`. Returns `undefined`,
   * or the definition in the oldest version of the service.
   *
   * @deprecated Replaced by {@link deletePresenceDefinition0}.
   */
  deletePresencedefinition(
    presenceId: string,
    options?: OperationOptions,
  ): Promise<OrganizationPresence | undefined> {
    return this.client.data('deletePresencedefinition', { params: { path: { presenceId } }, ...options });
  }

  /** Returns the system presences. Every definition belongs to one of them. */
  getSystempresences(options?: OperationOptions): Promise<SystemPresence[]> {
    return this.client.data('getSystempresences', options);
  }

  /** Returns a user's presence on a source: `PURECLOUD` or a custom source, but not a registered one. */
  getUserPresence(userId: string, sourceId: string, options?: OperationOptions): Promise<UserPresence> {
    return this.client.data('getUserPresence', { params: { path: { userId, sourceId } }, ...options });
  }

  /**
   * Changes a user's presence on a source: its definition, its message, and whether the source is primary.
   * Changing another user's presence needs `presence:userPresence:edit`.
   */
  patchUserPresence(
    userId: string,
    sourceId: string,
    body: PatchUserPresence,
    options?: OperationOptions,
  ): Promise<UserPresence> {
    return this.client.data('patchUserPresence', {
      params: { path: { userId, sourceId } },
      body,
      ...options,
    });
  }

  /** Returns a user's Genesys Cloud presence. */
  getUserPresencesPurecloud(userId: string, options?: OperationOptions): Promise<UserPresence> {
    return this.client.data('getUserPresencesPurecloud', { params: { path: { userId } }, ...options });
  }

  /**
   * Changes a user's Genesys Cloud presence. Changing another user's presence needs
   * `presence:userPresence:edit`.
   */
  patchUserPresencesPurecloud(
    userId: string,
    body: PatchUserPresence,
    options?: OperationOptions,
  ): Promise<UserPresence> {
    return this.client.data('patchUserPresencesPurecloud', {
      params: { path: { userId } },
      body,
      ...options,
    });
  }

  /**
   * Returns a user's Microsoft Teams presence, mapped to a definition. The vendor removed this operation in
   * 2022, but older apps still use it. Needs `integration:microsoftTeams:view` or
   * `integrations:integration:view`.
   */
  getUserPresencesMicrosoftteams(userId: string, options?: OperationOptions): Promise<PresenceExpand> {
    return this.client.data('getUserPresencesMicrosoftteams', { params: { path: { userId } }, ...options });
  }

  /**
   * Returns a user's Zoom Phone presence, mapped to a definition. The vendor removed this operation in 2022,
   * but older apps still use it. Needs `integration:zoomPhone:view` or `integrations:integration:view`.
   */
  getUserPresencesZoomphone(userId: string, options?: OperationOptions): Promise<PresenceExpand> {
    return this.client.data('getUserPresencesZoomphone', { params: { path: { userId } }, ...options });
  }

  /** Changes the presences of many users. The `id` of a row is the user id. Needs `presence:userPresence:edit`. */
  putUsersPresencesBulk(body: MutableUserPresence[], options?: OperationOptions): Promise<UserPresence[]> {
    return this.client.data('putUsersPresencesBulk', { body, ...options });
  }

  /** Returns the presences of up to 50 users on a source. */
  getUsersPresenceBulk(
    sourceId: string,
    opts: GetUsersPresenceBulkQuery,
    options?: OperationOptions,
  ): Promise<UcUserPresence[]> {
    return this.client.data('getUsersPresenceBulk', {
      params: { path: { sourceId }, query: opts },
      ...options,
    });
  }

  /** Returns the Genesys Cloud presences of up to 50 users. */
  getUsersPresencesPurecloudBulk(
    opts: GetUsersPresencesPurecloudBulkQuery,
    options?: OperationOptions,
  ): Promise<UcUserPresence[]> {
    return this.client.data('getUsersPresencesPurecloudBulk', { params: { query: opts }, ...options });
  }

  /**
   * Returns all presence definitions. Needs `presence:presenceDefinition:view` for definitions assigned to a
   * division.
   */
  getPresenceDefinitions0(
    opts: GetPresenceDefinitions0Query = {},
    options?: OperationOptions,
  ): Promise<OrganizationPresenceDefinitionEntityListing> {
    return this.client.data('getPresenceDefinitions0', { params: { query: opts }, ...options });
  }

  /** Creates a custom presence definition. Needs `presence:presenceDefinition:add`. */
  postPresenceDefinitions0(
    body: CreateOrganizationPresenceDefinition,
    options?: OperationOptions,
  ): Promise<OrganizationPresenceDefinition> {
    return this.client.data('postPresenceDefinitions0', { body, ...options });
  }

  /** Returns a presence definition, even a deactivated one. Needs `presence:presenceDefinition:view`. */
  getPresenceDefinition0(
    definitionId: string,
    opts: GetPresenceDefinition0Query = {},
    options?: OperationOptions,
  ): Promise<OrganizationPresenceDefinition> {
    return this.client.data('getPresenceDefinition0', {
      params: { path: { definitionId }, query: opts },
      ...options,
    });
  }

  /**
   * Changes a custom presence definition, except its `systemPresence`. Needs
   * `presence:presenceDefinition:edit`.
   */
  putPresenceDefinition0(
    definitionId: string,
    body: UpdateOrganizationPresenceDefinition,
    options?: OperationOptions,
  ): Promise<OrganizationPresenceDefinition> {
    return this.client.data('putPresenceDefinition0', {
      params: { path: { definitionId } },
      body,
      ...options,
    });
  }

  /** Deactivates a custom presence definition. Needs `presence:presenceDefinition:delete` or `…:edit`. */
  deletePresenceDefinition0(definitionId: string, options?: OperationOptions): Promise<void> {
    return this.client.data('deletePresenceDefinition0', { params: { path: { definitionId } }, ...options });
  }

  /** Returns the registered presence sources. Needs `presence:source:view`. */
  getPresenceSources(
    opts: GetPresenceSourcesQuery = {},
    options?: OperationOptions,
  ): Promise<SourceEntityListing> {
    return this.client.data('getPresenceSources', { params: { query: opts }, ...options });
  }

  /** Registers a presence source. Needs `presence:source:add`. */
  postPresenceSources(body: CreateSource, options?: OperationOptions): Promise<Source> {
    return this.client.data('postPresenceSources', { body, ...options });
  }

  /** Returns a registered presence source. Needs `presence:source:view`. */
  getPresenceSource(sourceId: string, options?: OperationOptions): Promise<Source> {
    return this.client.data('getPresenceSource', { params: { path: { sourceId } }, ...options });
  }

  /** Changes a registered presence source. Needs `presence:source:edit`. */
  putPresenceSource(sourceId: string, body: UpdateSource, options?: OperationOptions): Promise<Source> {
    return this.client.data('putPresenceSource', { params: { path: { sourceId } }, body, ...options });
  }

  /** Deactivates a registered presence source. Needs `presence:source:delete` or `presence:source:edit`. */
  deletePresenceSource(sourceId: string, options?: OperationOptions): Promise<void> {
    return this.client.data('deletePresenceSource', { params: { path: { sourceId } }, ...options });
  }

  /** Returns a user's primary presence source. Needs `presence:userPrimarySource:view`. */
  getPresenceUserPrimarysource(userId: string, options?: OperationOptions): Promise<UserPrimarySource> {
    return this.client.data('getPresenceUserPrimarysource', { params: { path: { userId } }, ...options });
  }

  /** Sets a user's primary presence source. Needs `presence:userPrimarySource:edit`. */
  putPresenceUserPrimarysource(
    userId: string,
    body: UpdateUserPrimarySource,
    options?: OperationOptions,
  ): Promise<UserPrimarySource> {
    return this.client.data('putPresenceUserPrimarysource', {
      params: { path: { userId } },
      body,
      ...options,
    });
  }

  /** Returns the org's presence settings. Needs `presence:settings:view`. */
  getPresenceSettings(options?: OperationOptions): Promise<PresenceSettings> {
    return this.client.data('getPresenceSettings', options);
  }

  /** Changes the org's presence settings. Needs `presence:settings:edit`. */
  putPresenceSettings(body: UpdatePresenceSettings, options?: OperationOptions): Promise<PresenceSettings> {
    return this.client.data('putPresenceSettings', { body, ...options });
  }

  /** Publishes presence changes of registered sources. Needs `presence:userPresence:inject`. */
  postEventsUsersPresence(
    body: BatchUserPresenceEventRequest,
    options?: OperationOptions,
  ): Promise<BatchEventResponse> {
    return this.client.data('postEventsUsersPresence', { body, ...options });
  }

  /**
   * Returns the user of the token; with `expand: ['presence', 'routingStatus']`, including the presence and
   * the routing status.
   */
  getUsersMe(opts: GetUsersMeQuery = {}, options?: OperationOptions): Promise<UserMe> {
    return this.client.data('getUsersMe', { params: { query: opts }, ...options });
  }

  /**
   * Returns a user; with `expand: ['presence', 'routingStatus']`, including the presence and the routing
   * status.
   */
  getUser(userId: string, opts: GetUserQuery = {}, options?: OperationOptions): Promise<User> {
    return this.client.data('getUser', { params: { path: { userId }, query: opts }, ...options });
  }

  /**
   * Returns a page of users; with `expand: ['presence', 'routingStatus']`, including the presence and the
   * routing status. To loop over all pages, use {@link allUsers}.
   */
  getUsers(opts: GetUsersQuery = {}, options?: OperationOptions): Promise<UserEntityListing> {
    return this.client.data('getUsers', { params: { query: opts }, ...options });
  }

  /**
   * Returns a user's routing status: whether conversations are routed to the user. For an unknown user it is
   * `OFF_QUEUE` without a `startTime`.
   */
  getUserRoutingstatus(userId: string, options?: OperationOptions): Promise<RoutingStatus> {
    return this.client.data('getUserRoutingstatus', { params: { path: { userId } }, ...options });
  }

  /**
   * Changes a user's routing status, for example from `NOT_RESPONDING` to `IDLE`. To put a user on or off
   * queue, change the presence with {@link setPresence}.
   */
  putUserRoutingstatus(
    userId: string,
    body: UpdateRoutingStatus,
    options?: OperationOptions,
  ): Promise<RoutingStatus> {
    return this.client.data('putUserRoutingstatus', { params: { path: { userId } }, body, ...options });
  }

  /** Returns a page of queues, sorted by name. Needs `routing:queue:view`. */
  getRoutingQueues(
    opts: GetRoutingQueuesQuery = {},
    options?: OperationOptions,
  ): Promise<QueueEntityListing> {
    return this.client.data('getRoutingQueues', { params: { query: opts }, ...options });
  }

  /** Returns a queue. Needs `routing:queue:view`. */
  getRoutingQueue(queueId: string, options?: OperationOptions): Promise<Queue> {
    return this.client.data('getRoutingQueue', { params: { path: { queueId } }, ...options });
  }

  /**
   * Returns a page of a queue's members, sorted by name; with `expand: ['presence', 'routingStatus']`,
   * including the presence and the routing status. Needs `routing:queue:view`, `routing:queue:edit`,
   * `routing:queue:readonly` or `routing:queueMember:manage`.
   */
  getRoutingQueueMembers(
    queueId: string,
    opts: GetRoutingQueueMembersQuery = {},
    options?: OperationOptions,
  ): Promise<QueueMemberEntityListing> {
    return this.client.data('getRoutingQueueMembers', {
      params: { path: { queueId }, query: opts },
      ...options,
    });
  }
}
