import type { PresenceWatch } from '../watch/presence-watch.ts';
import type { UserIds } from '../watch/user-ids.ts';
import type { WatchOptions } from '../watch/watch-events.ts';
import type { WatchPool } from '../watch/watch-pool.ts';
import { listIn } from './list-answer.ts';
import type { Activity, Presence } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/** The platform where a friend was added. */
export type FriendPlatform = 'all' | 'brainCloud' | 'facebook';

/**
 * The presence service for players. Names and argument order match the vendor's JavaScript library, followed by
 * our `options`.
 *
 * All methods reject with a ServopError when brainCloud refuses the call, and otherwise like
 * `BrainCloudClient.call`.
 *
 * @see https://docs.braincloudservers.com/api/capi/presence
 */
export class PresenceService {
  readonly #client: ClientCaller;
  readonly #watchPool: WatchPool<Presence>;

  /** @param watchPool shared by all watches of the client */
  constructor(client: ClientCaller, watchPool: WatchPool<Presence>) {
    this.#client = client;
    this.#watchPool = watchPool;
  }

  /**
   * Watches the presences of profiles: reports the current presences, then every change, and recovers from lost
   * connections. Connects `client.rtt` if needed, and closes it again after the last watch. Ids that do not
   * exist are in `watch.unknown`. Changes of the player's own presence are not pushed.
   *
   * The watch closes on `client.rtt.close()`, a login or a logout, and also when the session ends, unless
   * `reauthenticate` is set.
   *
   * @throws ConfigurationError for an id that is not a non-empty string
   * @example
   * for await (const { userId, presence } of client.presence.watch(profileIds, { signal })) {
   *   show(userId, presence.online, presence.activity);
   * }
   */
  watch(profileIds: UserIds, options?: WatchOptions): PresenceWatch<Presence> {
    return this.#watchPool.watch(profileIds, options);
  }

  /**
   * Pushes the player's current presence to all listeners again.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/forcepush
   */
  async forcePush(options?: ServopOptions): Promise<void> {
    await this.#client.call('presence.FORCE_PUSH', {}, options);
  }

  /**
   * Returns the presences of the player's friends who are online, or of all friends if `includeOffline` is
   * set.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceoffriends
   */
  async getPresenceOfFriends(
    platform: FriendPlatform = 'all',
    includeOffline = false,
    options?: ServopOptions,
  ): Promise<Presence[]> {
    const data = { platform, includeOffline };
    const servop = 'presence.GET_PRESENCE_OF_FRIENDS';
    return listIn(await this.#client.call(servop, data, options), 'presence', servop);
  }

  /**
   * Returns the presences of the members of a group who are online, or of all members if `includeOffline` is
   * set. The player must be a member.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceofgroup
   */
  async getPresenceOfGroup(
    groupId: string,
    includeOffline = false,
    options?: ServopOptions,
  ): Promise<Presence[]> {
    const data = { groupId, includeOffline };
    const servop = 'presence.GET_PRESENCE_OF_GROUP';
    return listIn(await this.#client.call(servop, data, options), 'presence', servop);
  }

  /**
   * Returns the presences of the given profiles that are online, or of all of them if `includeOffline` is
   * set. Omits ids that do not exist.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/getpresenceofusers
   */
  async getPresenceOfUsers(
    profileIds: readonly string[],
    includeOffline = false,
    options?: ServopOptions,
  ): Promise<Presence[]> {
    const data = { profileIds: [...profileIds], includeOffline };
    const servop = 'presence.GET_PRESENCE_OF_USERS';
    return listIn(await this.#client.call(servop, data, options), 'presence', servop);
  }

  /**
   * Subscribes `client.rtt` to the presence changes of friends. Returns the friends who are online.
   *
   * @param bidirectional whether to also subscribe the friends to the player's presence
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforfriends
   */
  async registerListenersForFriends(
    platform: FriendPlatform = 'all',
    bidirectional = false,
    options?: ServopOptions,
  ): Promise<Presence[]> {
    const data = { platform, bidirectional };
    const servop = 'presence.REGISTER_LISTENERS_FOR_FRIENDS';
    return listIn(await this.#client.call(servop, data, options), 'presence', servop);
  }

  /**
   * Subscribes `client.rtt` to the presence changes of a group's other members. Returns the members who are
   * online.
   *
   * @param groupId a group that the player is in
   * @param bidirectional whether to also subscribe the members to the player's presence
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforgroup
   */
  async registerListenersForGroup(
    groupId: string,
    bidirectional = false,
    options?: ServopOptions,
  ): Promise<Presence[]> {
    const data = { groupId, bidirectional };
    const servop = 'presence.REGISTER_LISTENERS_FOR_GROUP';
    return listIn(await this.#client.call(servop, data, options), 'presence', servop);
  }

  /**
   * Subscribes `client.rtt` to the presence changes of profiles. Returns the profiles that are online.
   *
   * @param bidirectional whether to also subscribe the profiles to the player's presence
   * @see https://docs.braincloudservers.com/api/capi/presence/registerlistenersforprofiles
   */
  async registerListenersForProfiles(
    profileIds: readonly string[],
    bidirectional = false,
    options?: ServopOptions,
  ): Promise<Presence[]> {
    const data = { profileIds: [...profileIds], bidirectional };
    const servop = 'presence.REGISTER_LISTENERS_FOR_PROFILES';
    return listIn(await this.#client.call(servop, data, options), 'presence', servop);
  }

  /**
   * Sets whether others can see the player. Needs a connected `client.rtt`.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/setvisibility
   */
  async setVisibility(visible: boolean, options?: ServopOptions): Promise<void> {
    await this.#client.call('presence.SET_VISIBILITY', { visible }, options);
  }

  /**
   * Ends all presence subscriptions of the player, but not subscriptions to the player. Needs a connected
   * `client.rtt`.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/stoplistening
   */
  async stopListening(options?: ServopOptions): Promise<void> {
    await this.#client.call('presence.STOP_LISTENING', {}, options);
  }

  /**
   * Replaces the player's activity. Needs a connected `client.rtt`.
   *
   * @param activity any object; the portal sets the maximum size of its JSON in bytes
   * @see https://docs.braincloudservers.com/api/capi/presence/updateactivity
   */
  async updateActivity(activity: Activity, options?: ServopOptions): Promise<void> {
    await this.#client.call('presence.UPDATE_ACTIVITY', { activity }, options);
  }
}
