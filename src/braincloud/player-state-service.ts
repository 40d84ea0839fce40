import type { JsonObject, PlayerName, PlayerPictureUrl, UserState } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * The part of the player state service that presence needs: what others see of the player. Names and arguments
 * are those of the vendor's JavaScript library; `options` are ours and come last. Rejects as
 * `BrainCloudClient.call`. To log out, use `BrainCloudClient.logout`.
 *
 * @see https://docs.braincloudservers.com/api/capi/playerstate
 */
export class PlayerStateService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * The player's own profile, and the events that others have sent.
   *
   * @see https://docs.braincloudservers.com/api/capi/playerstate/readuserstate
   */
  readUserState(options?: ServopOptions): Promise<UserState> {
    return this.#client.call('playerState.READ', {}, options);
  }

  /**
   * Replaces `summaryFriendData`, which others see beside the player's presence.
   *
   * @see https://docs.braincloudservers.com/api/capi/playerstate/updatesummaryfrienddata
   */
  async updateSummaryFriendData(summaryFriendData: JsonObject, options?: ServopOptions): Promise<void> {
    await this.#client.call('playerState.UPDATE_SUMMARY', { summaryFriendData }, options);
  }

  /**
   * Sets the name that others see.
   *
   * @see https://docs.braincloudservers.com/api/capi/playerstate/updateusername
   */
  updateUserName(name: string, options?: ServopOptions): Promise<PlayerName> {
    return this.#client.call('playerState.UPDATE_NAME', { playerName: name }, options);
  }

  /**
   * Sets the address of the picture that others see.
   *
   * @see https://docs.braincloudservers.com/api/capi/playerstate/updateuserpictureurl
   */
  updateUserPictureUrl(pictureUrl: string, options?: ServopOptions): Promise<PlayerPictureUrl> {
    return this.#client.call('playerState.UPDATE_PICTURE_URL', { playerPictureUrl: pictureUrl }, options);
  }
}
