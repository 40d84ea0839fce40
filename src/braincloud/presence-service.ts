import type { WatchOptions } from '../watch/presence-change.ts';
import type { PresenceWatch } from '../watch/presence-watch.ts';
import type { UserIds } from '../watch/user-ids.ts';
import type { WatchPool } from '../watch/watch-pool.ts';
import { listIn } from './list-answer.ts';
import type { Activity, Presence } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/** Where friends were made. */
export type FriendPlatform = 'all' | 'brainCloud' | 'facebook';

/**
 * The presence service as players have it, with the names and the order of arguments of the vendor's
 * JavaScript library. `options` are ours and come last.
 *
 * Every method rejects with a ServopError when brainCloud refuses the call, and otherwise as
 * `BrainCloudClient.call`.
 *
 * @see https://docs.braincloudservers.com/api/capi/presence
 */
export class PresenceService {
  readonly #client: ClientCaller;
  readonly #watchPool: WatchPool<Presence>;

  /** @param board what the watches of this client share */
  constructor(client: ClientCaller, watchPool: WatchPool<Presence>) {
    this.#client = client;
    this.#watchPool = watchPool;
  }

  /**
   * Watches the presence of profiles: first as it is, then every change, for as long as you like, whatever
   * becomes of the connection. Connects `client.rtt` if need be, and then closes it after the last watch. Ids that
   * do not exist are in `watch.unknown`, and of the player's own nothing is pushed.
   *
   * When the session ends, `reauthenticate` has it opened again; without it the watch is closed, as it is by
   * `client.rtt.close()`, a login and a logout.
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
   * Tells everyone who listens to the player of its presence as it is, again.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/forcepush
   */
  async forcePush(options?: ServopOptions): Promise<void> {
    await this.#client.call('presence.FORCE_PUSH', {}, options);
  }

  /**
   * The presence of the player's friends; of those who are online, unless `includeOffline`.
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
   * The presence of the members of a group that the player is in; of those who are online, unless
   * `includeOffline`.
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
   * The presence of the given profiles; of those who are online, unless `includeOffline`. Ids that do not exist
   * are left out.
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
   * From now on `client.rtt` tells of every change of a friend's presence. Gives who is online now.
   *
   * @param bidirectional makes the friends listeners of the player as well
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
   * From now on `client.rtt` tells of every change of the presence of a group's other members. Gives who is
   * online now.
   *
   * @param groupId a group that the player is in
   * @param bidirectional makes the members listeners of the player as well
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
   * From now on `client.rtt` tells of every change of the presence of the given profiles. Gives who of them is
   * online now.
   *
   * @param bidirectional makes the profiles listeners of the player as well
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
   * Shows the player to others, or hides it. Needs a connected `client.rtt`.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/setvisibility
   */
  async setVisibility(visible: boolean, options?: ServopOptions): Promise<void> {
    await this.#client.call('presence.SET_VISIBILITY', { visible }, options);
  }

  /**
   * The player hears of nobody's presence any longer; those who listen to the player still do. Needs a
   * connected `client.rtt`.
   *
   * @see https://docs.braincloudservers.com/api/capi/presence/stoplistening
   */
  async stopListening(options?: ServopOptions): Promise<void> {
    await this.#client.call('presence.STOP_LISTENING', {}, options);
  }

  /**
   * Says what the player is doing, in place of what was said before. Needs a connected `client.rtt`.
   *
   * @param activity any object; its JSON may have as many bytes as the portal allows
   * @see https://docs.braincloudservers.com/api/capi/presence/updateactivity
   */
  async updateActivity(activity: Activity, options?: ServopOptions): Promise<void> {
    await this.#client.call('presence.UPDATE_ACTIVITY', { activity }, options);
  }
}
