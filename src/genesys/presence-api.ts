import { systemClock } from '../runtime/clock.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { resolveReconnect } from '../socket/reconnect.ts';
import type { WatchOptions } from '../watch/presence-change.ts';
import type { PresenceWatch } from '../watch/presence-watch.ts';
import type { UserIds } from '../watch/user-ids.ts';
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

/** What the presence client is made of: what calls take, and what sockets take. */
export type PresenceApiOptions = GenesysClientOptions & NotificationOptions;

/** A presence, and whether conversations are routed to the user. */
export type PresenceWithRoutingStatus = UcUserPresence & {
  /** Whether conversations are routed to the user, and whether there is one now. */
  readonly routingStatus: RoutingStatus;
};

/** What `watch` can be given. */
export interface PresenceWatchOptions extends WatchOptions {
  /** Adds the routing status to each presence, and reports its changes too. @default false */
  routingStatus?: boolean | undefined;
}

/** What `setPresence` may be told besides the definition. */
export interface SetPresenceOptions extends OperationOptions {
  /** The note beside the status; null and the empty string clear it. @default it stays */
  message?: string | null | undefined;
}

/**
 * The Presence API of Genesys Cloud, with the vendor's own names and order of arguments: one method an
 * operation, which gives the data or throws. `opts` are the query parameters; `options` are ours (signal,
 * timeouts, retries, headers) and come last.
 *
 * Every method rejects with an ApiError whose class says what the service meant (NotFoundError,
 * PermissionError, RateLimitError …), with NetworkError or TimeoutError when there was no answer, with the
 * reason of the signal when that ended the call, and with ConfigurationError, before anything is sent, when an id
 * is empty.
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
  /** The low-level client behind the methods, for answers typed by status. */
  readonly client: GenesysClient;
  /** The Notifications API. */
  readonly notifications: NotificationsApi;
  readonly #watchPool: WatchPool<UcUserPresence>;
  /** Of watches with routing statuses, which have connections of their own. */
  readonly #routingWatchPool: WatchPool<PresenceWithRoutingStatus>;
  readonly #definitions: PresenceDefinitions;

  /** @throws ConfigurationError when an option makes no sense */
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
    // With routing, each of its presences has a routing status.
    this.#routingWatchPool = pool(true) as unknown as WatchPool<PresenceWithRoutingStatus>;
  }

  /**
   * Watches the Genesys Cloud presences of users: first as they are, then every change, for as long as you like,
   * whatever becomes of the connection. All watches share their connections, those with routing statuses and those
   * without: one for every 1,000 users, and a token's user can have 20. Ids that the service does not know are in `watch.unknown`; one that it refuses
   * closes the watch.
   *
   * @throws ConfigurationError when the ids are not a list or set of non-empty strings
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
   * Sets a user's Genesys Cloud presence. Another user than the token's own needs `presence:userPresence:edit`.
   *
   * A name is looked up among the active presence definitions, which are kept for five minutes: an id, a label in
   * any locale (`Mittagessen`), or a system presence (`Busy`, `On Queue`), which means its built-in definition.
   * Upper and lower case count. A string in the form of a UUID is taken for an id.
   *
   * @param definition an id, a name, or a definition with its `id`
   * @throws ConfigurationError, before anything is sent, for a name that no definition has, or more than one; it lists
   * the candidates
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
   * Finds an active presence definition by its id, a label in any locale, or its system presence, as
   * {@link setPresence} does. The list of definitions is kept for five minutes.
   *
   * @throws ConfigurationError for a name that no definition has, or more than one; it lists the candidates
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

  /** How much of the rate limit the last answer said is used; `undefined` until one has said it. */
  get rateLimit(): RateLimit | undefined {
    return this.client.rateLimit;
  }

  /** All presence definitions, page by page as the loop asks for them, from `opts.pageNumber` on. */
  allPresencedefinitions(
    opts: GetPresencedefinitionsQuery = {},
    options?: OperationOptions,
  ): Paged<OrganizationPresence, OrganizationPresenceEntityListing> {
    return new Paged(opts.pageNumber || 1, (pageNumber) =>
      this.getPresencedefinitions({ ...opts, pageNumber }, options),
    );
  }

  /** All users, page by page as the loop asks for them, from `opts.pageNumber` on. */
  allUsers(opts: GetUsersQuery = {}, options?: OperationOptions): Paged<User, UserEntityListing> {
    return new Paged(opts.pageNumber || 1, (pageNumber) => this.getUsers({ ...opts, pageNumber }, options));
  }

  /**
   * One page of the presence definitions, in no defined order. {@link allPresencedefinitions} turns the
   * pages.
   *
   * @deprecated The vendor advises {@link getPresenceDefinitions0}.
   */
  getPresencedefinitions(
    opts: GetPresencedefinitionsQuery = {},
    options?: OperationOptions,
  ): Promise<OrganizationPresenceEntityListing> {
    return this.client.data('getPresencedefinitions', { params: { query: opts }, ...options });
  }

  /**
   * Makes a custom presence definition. Needs `presence:presenceDefinition:add`.
   *
   * @deprecated The vendor advises {@link postPresenceDefinitions0}.
   */
  postPresencedefinitions(
    body: CreateOrganizationPresence,
    options?: OperationOptions,
  ): Promise<OrganizationPresence> {
    return this.client.data('postPresencedefinitions', { body, ...options });
  }

  /**
   * One presence definition, also a deactivated one. Needs `presence:presenceDefinition:view`.
   *
   * @deprecated The vendor advises {@link getPresenceDefinition0}.
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
   * Changes a custom presence definition; its `systemPresence` is fixed. Needs
   * `presence:presenceDefinition:edit`.
   *
   * @deprecated The vendor advises {@link putPresenceDefinition0}.
   */
  putPresencedefinition(
    presenceId: string,
    body: UpdateOrganizationPresence,
    options?: OperationOptions,
  ): Promise<OrganizationPresence> {
    return this.client.data('putPresencedefinition', { params: { path: { presenceId } }, body, ...options });
  }

  /**
   * Deactivates a custom presence definition. Needs `presence:presenceDefinition:delete`. Gives nothing, or
   * with the oldest contract of the service the definition.
   *
   * @deprecated The vendor advises {@link deletePresenceDefinition0}.
   */
  deletePresencedefinition(
    presenceId: string,
    options?: OperationOptions,
  ): Promise<OrganizationPresence | undefined> {
    return this.client.data('deletePresencedefinition', { params: { path: { presenceId } }, ...options });
  }

  /** The system presences, to which every definition belongs. */
  getSystempresences(options?: OperationOptions): Promise<SystemPresence[]> {
    return this.client.data('getSystempresences', options);
  }

  /** A user's presence on a source: `PURECLOUD` or a custom one, not a registered one. */
  getUserPresence(userId: string, sourceId: string, options?: OperationOptions): Promise<UserPresence> {
    return this.client.data('getUserPresence', { params: { path: { userId, sourceId } }, ...options });
  }

  /**
   * Changes a user's presence on a source: its definition, its message, or that the source is the primary
   * one, alone or together. Another user than the token's own needs `presence:userPresence:edit`.
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

  /** A user's Genesys Cloud presence. */
  getUserPresencesPurecloud(userId: string, options?: OperationOptions): Promise<UserPresence> {
    return this.client.data('getUserPresencesPurecloud', { params: { path: { userId } }, ...options });
  }

  /**
   * Changes a user's Genesys Cloud presence. Another user than the token's own needs
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
   * A user's Microsoft Teams presence, mapped. The vendor dropped this call in 2022; older apps still make
   * it. Needs `integration:microsoftTeams:view` or `integrations:integration:view`.
   */
  getUserPresencesMicrosoftteams(userId: string, options?: OperationOptions): Promise<PresenceExpand> {
    return this.client.data('getUserPresencesMicrosoftteams', { params: { path: { userId } }, ...options });
  }

  /**
   * A user's Zoom Phone presence, mapped. The vendor dropped this call in 2022; older apps still make it.
   * Needs `integration:zoomPhone:view` or `integrations:integration:view`.
   */
  getUserPresencesZoomphone(userId: string, options?: OperationOptions): Promise<PresenceExpand> {
    return this.client.data('getUserPresencesZoomphone', { params: { path: { userId } }, ...options });
  }

  /**
   * Changes the presences of many users; the `id` of a row is the user's. Needs `presence:userPresence:edit`.
   */
  putUsersPresencesBulk(body: MutableUserPresence[], options?: OperationOptions): Promise<UserPresence[]> {
    return this.client.data('putUsersPresencesBulk', { body, ...options });
  }

  /** The presences of up to 50 users on a source. */
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

  /** The Genesys Cloud presences of up to 50 users. */
  getUsersPresencesPurecloudBulk(
    opts: GetUsersPresencesPurecloudBulkQuery,
    options?: OperationOptions,
  ): Promise<UcUserPresence[]> {
    return this.client.data('getUsersPresencesPurecloudBulk', { params: { query: opts }, ...options });
  }

  /**
   * The presence definitions, all in one answer. Needs `presence:presenceDefinition:view` for those of a
   * division.
   */
  getPresenceDefinitions0(
    opts: GetPresenceDefinitions0Query = {},
    options?: OperationOptions,
  ): Promise<OrganizationPresenceDefinitionEntityListing> {
    return this.client.data('getPresenceDefinitions0', { params: { query: opts }, ...options });
  }

  /** Makes a custom presence definition. Needs `presence:presenceDefinition:add`. */
  postPresenceDefinitions0(
    body: CreateOrganizationPresenceDefinition,
    options?: OperationOptions,
  ): Promise<OrganizationPresenceDefinition> {
    return this.client.data('postPresenceDefinitions0', { body, ...options });
  }

  /** One presence definition, also a deactivated one. Needs `presence:presenceDefinition:view`. */
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
   * Changes a custom presence definition; its `systemPresence` is fixed. Needs
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

  /** The registered presence sources. Needs `presence:source:view`. */
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

  /** One registered presence source. Needs `presence:source:view`. */
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

  /** A user's primary presence source. Needs `presence:userPrimarySource:view`. */
  getPresenceUserPrimarysource(userId: string, options?: OperationOptions): Promise<UserPrimarySource> {
    return this.client.data('getPresenceUserPrimarysource', { params: { path: { userId } }, ...options });
  }

  /** Makes a source a user's primary one. Needs `presence:userPrimarySource:edit`. */
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

  /** The org's presence settings. Needs `presence:settings:view`. */
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

  /** The user behind the token; with `expand: ['presence', 'routingStatus']`, those too. */
  getUsersMe(opts: GetUsersMeQuery = {}, options?: OperationOptions): Promise<UserMe> {
    return this.client.data('getUsersMe', { params: { query: opts }, ...options });
  }

  /** A user; with `expand: ['presence', 'routingStatus']`, those too. */
  getUser(userId: string, opts: GetUserQuery = {}, options?: OperationOptions): Promise<User> {
    return this.client.data('getUser', { params: { path: { userId }, query: opts }, ...options });
  }

  /**
   * One page of the users; with `expand: ['presence', 'routingStatus']`, those too. {@link allUsers} turns the
   * pages.
   */
  getUsers(opts: GetUsersQuery = {}, options?: OperationOptions): Promise<UserEntityListing> {
    return this.client.data('getUsers', { params: { query: opts }, ...options });
  }

  /**
   * A user's routing status: whether conversations are routed to the user. A user that the service does not know is
   * `OFF_QUEUE`, without a `startTime`.
   */
  getUserRoutingstatus(userId: string, options?: OperationOptions): Promise<RoutingStatus> {
    return this.client.data('getUserRoutingstatus', { params: { path: { userId } }, ...options });
  }

  /**
   * Changes a user's routing status, as from `NOT_RESPONDING` to `IDLE`. Whether a user is on queue is decided by the
   * presence: see {@link setPresence}.
   */
  putUserRoutingstatus(
    userId: string,
    body: UpdateRoutingStatus,
    options?: OperationOptions,
  ): Promise<RoutingStatus> {
    return this.client.data('putUserRoutingstatus', { params: { path: { userId } }, body, ...options });
  }

  /** One page of the queues, sorted by name. Needs `routing:queue:view`. */
  getRoutingQueues(
    opts: GetRoutingQueuesQuery = {},
    options?: OperationOptions,
  ): Promise<QueueEntityListing> {
    return this.client.data('getRoutingQueues', { params: { query: opts }, ...options });
  }

  /** A queue. Needs `routing:queue:view`. */
  getRoutingQueue(queueId: string, options?: OperationOptions): Promise<Queue> {
    return this.client.data('getRoutingQueue', { params: { path: { queueId } }, ...options });
  }

  /**
   * One page of a queue's members, sorted by name; with `expand: ['presence', 'routingStatus']`, their presences
   * and routing statuses too. Needs `routing:queue:view`, `routing:queue:edit`, `routing:queue:readonly` or `routing:queueMember:manage`.
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
