import type { JsonObject, PlayerName, PlayerPictureUrl, UserState } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * The presence-related part of the player state service: what others see of the player. Names and argument
 * order match the vendor's JavaScript library, followed by our `options`. Rejects like `BrainCloudClient.call`.
 * To log out, use `BrainCloudClient.logout`.
 *
 * @see https://docs.braincloudservers.com/api/capi/playerstate
 */
export class PlayerStateService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * Returns the player's profile and incoming events.
   *
   * @see https://docs.braincloudservers.com/api/capi/playerstate/readuserstate
   */
  readUserState(options?: ServopOptions): Promise<UserState> {
    return this.#client.call('playerState.READ', {}, options);
  }

  /**
   * Replaces `summaryFriendData`, which others see along with the player's presence.
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
   * Sets the URL of the picture that others see.
   *
   * @see https://docs.braincloudservers.com/api/capi/playerstate/updateuserpictureurl
   */
  updateUserPictureUrl(pictureUrl: string, options?: ServopOptions): Promise<PlayerPictureUrl> {
    return this.#client.call('playerState.UPDATE_PICTURE_URL', { playerPictureUrl: pictureUrl }, options);
  }
}
