import { listIn } from './list-answer.ts';
import type { Friend, OnlineStatus, ProfileSummary, SocialInfo } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * The presence-related part of the friend service. Names and argument order match the vendor's JavaScript
 * library, followed by our `options`. Rejects like `BrainCloudClient.call`.
 *
 * @see https://docs.braincloudservers.com/api/capi/friend
 */
export class FriendService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * Adds profiles to the player's friends.
   *
   * @see https://docs.braincloudservers.com/api/capi/friend/addfriends
   */
  async addFriends(profileIds: readonly string[], options?: ServopOptions): Promise<void> {
    await this.#client.call('friend.ADD_FRIENDS', { profileIds: [...profileIds] }, options);
  }

  /**
   * Removes profiles from the player's friends.
   *
   * @see https://docs.braincloudservers.com/api/capi/friend/removefriends
   */
  async removeFriends(profileIds: readonly string[], options?: ServopOptions): Promise<void> {
    await this.#client.call('friend.REMOVE_FRIENDS', { profileIds: [...profileIds] }, options);
  }

  /**
   * Returns the player's friends.
   *
   * @param friendPlatform `All`, `brainCloud` or `Facebook`, spelled differently from the presence service
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
   * Returns whether each profile is online.
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
   * Returns name, picture and summary of any profile.
   *
   * @see https://docs.braincloudservers.com/api/capi/friend/getsummarydataforprofileid
   */
  getSummaryDataForProfileId(profileId: string, options?: ServopOptions): Promise<ProfileSummary> {
    return this.#client.call('friend.GET_SUMMARY_DATA_FOR_PROFILE_ID', { profileId }, options);
  }

  /**
   * Returns the profiles with exactly this name.
   *
   * @param maxResults maximum number of profiles, at least 1
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
   * Returns what friends see of the player.
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
