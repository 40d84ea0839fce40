import { listIn } from './list-answer.ts';
import type { Friend, OnlineStatus, ProfileSummary, SocialInfo } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * The part of the friend service that presence needs, with the names and the order of arguments of the
 * vendor's JavaScript library. `options` are ours and come last. Rejects as `BrainCloudClient.call`.
 *
 * @see https://docs.braincloudservers.com/api/capi/friend
 */
export class FriendService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * Makes the profiles friends of the player.
   *
   * @see https://docs.braincloudservers.com/api/capi/friend/addfriends
   */
  async addFriends(profileIds: readonly string[], options?: ServopOptions): Promise<void> {
    await this.#client.call('friend.ADD_FRIENDS', { profileIds: [...profileIds] }, options);
  }

  /**
   * Ends the friendship with the profiles.
   *
   * @see https://docs.braincloudservers.com/api/capi/friend/removefriends
   */
  async removeFriends(profileIds: readonly string[], options?: ServopOptions): Promise<void> {
    await this.#client.call('friend.REMOVE_FRIENDS', { profileIds: [...profileIds] }, options);
  }

  /**
   * The player's friends.
   *
   * @param friendPlatform `All`, `brainCloud` or `Facebook`; the capitals are this service's own
   * @see https://docs.braincloudservers.com/api/capi/friend/listfriends
   */
  async listFriends(
    friendPlatform = 'All',
    includeSummaryData = false,
    options?: ServopOptions,
  ): Promise<Friend[]> {
    const data = { friendPlatform, includeSummaryData };
    const servop = 'friend.LIST_FRIENDS';
    return listIn(await this.#client.call(servop, data, options), 'friends', servop);
  }

  /**
   * Whether each of the profiles is online.
   *
   * @see https://docs.braincloudservers.com/api/capi/friend/getusersonlinestatus
   */
  async getUsersOnlineStatus(
    profileIds: readonly string[],
    options?: ServopOptions,
  ): Promise<OnlineStatus[]> {
    const data = { profileIds: [...profileIds] };
    const servop = 'friend.GET_USERS_ONLINE_STATUS';
    return listIn(await this.#client.call(servop, data, options), 'onlineStatus', servop);
  }

  /**
   * Name, picture and summary of a profile, friend or not.
   *
   * @see https://docs.braincloudservers.com/api/capi/friend/getsummarydataforprofileid
   */
  getSummaryDataForProfileId(profileId: string, options?: ServopOptions): Promise<ProfileSummary> {
    return this.#client.call('friend.GET_SUMMARY_DATA_FOR_PROFILE_ID', { profileId }, options);
  }

  /**
   * The profiles whose name is exactly this text, friends or not.
   *
   * @param maxResults the most profiles to get, at least 1
   * @see https://docs.braincloudservers.com/api/capi/friend/findusersbyexactname
   */
  async findUsersByExactName(
    searchText: string,
    maxResults: number,
    options?: ServopOptions,
  ): Promise<ProfileSummary[]> {
    const servop = 'friend.FIND_USERS_BY_EXACT_NAME';
    return listIn(await this.#client.call(servop, { searchText, maxResults }, options), 'matches', servop);
  }

  /**
   * What friends see of the player.
   *
   * @see https://docs.braincloudservers.com/api/capi/friend/getmysocialinfo
   */
  getMySocialInfo(
    friendPlatform = 'All',
    includeSummaryData = false,
    options?: ServopOptions,
  ): Promise<SocialInfo> {
    return this.#client.call('friend.GET_MY_SOCIAL_INFO', { friendPlatform, includeSummaryData }, options);
  }
}
