import type { GenesysClient, OperationOptions } from './genesys-client.ts';
import type {
  AvailableTopicEntityListing,
  Channel,
  ChannelEntityListing,
  ChannelTopicEntityListing,
  ChannelTopicRequest,
  GetNotificationsAvailabletopicsQuery,
  GetNotificationsChannelsQuery,
  PostNotificationsChannelSubscriptionsQuery,
  PutNotificationsChannelSubscriptionsQuery,
} from './models.ts';
import { NotificationChannel } from './notification-channel.ts';
import type { NotificationOptions } from './notification-options.ts';

/**
 * The Notifications API of Genesys Cloud, with the vendor's own names and order of arguments: one method an
 * operation, which gives the data or throws, as those of `PresenceApi` do. {@link openChannel} does all that it
 * takes to hear of events, and goes on doing it.
 *
 * @example
 * const channel = await api.notifications.openChannel([`v2.users.${userId}.presence`]);
 * channel.on(`v2.users.${userId}.presence`, ({ eventBody }) => show(eventBody.presenceDefinition));
 *
 * @see https://developer.genesys.cloud/notificationsalerts/notifications/
 */
export class NotificationsApi {
  readonly #client: GenesysClient;
  readonly #options: NotificationOptions;

  constructor(client: GenesysClient, options: NotificationOptions = {}) {
    this.#client = client;
    this.#options = options;
  }

  /**
   * Opens a channel that is subscribed to these topics and stays so: see {@link NotificationChannel}.
   *
   * @throws as `NotificationChannel.connect`
   */
  async openChannel(
    topics: Iterable<string> = [],
    options: { signal?: AbortSignal } = {},
  ): Promise<NotificationChannel> {
    const channel = new NotificationChannel(this, this.#options);
    await channel.connect(options);
    try {
      await channel.setTopics(topics);
    } catch (error) {
      channel.close();
      throw error;
    }
    return channel;
  }

  /** The kinds of topics there are. */
  async getNotificationsAvailabletopics(
    opts: GetNotificationsAvailabletopicsQuery = {},
    options?: OperationOptions,
  ): Promise<AvailableTopicEntityListing> {
    return this.#client.data('getNotificationsAvailabletopics', { params: { query: opts }, ...options });
  }

  /** The channels of this token's user and app. */
  async getNotificationsChannels(
    opts: GetNotificationsChannelsQuery = {},
    options?: OperationOptions,
  ): Promise<ChannelEntityListing> {
    return this.#client.data('getNotificationsChannels', { params: { query: opts }, ...options });
  }

  /** Makes a channel. There are at most 20 of a user and app: one more takes the place of one not in use. */
  async postNotificationsChannels(options?: OperationOptions): Promise<Channel> {
    return this.#client.data('postNotificationsChannels', options);
  }

  /** Succeeds if there is such a channel, and throws NotFoundError if there is none. */
  async headNotificationsChannel(channelId: string, options?: OperationOptions): Promise<void> {
    return this.#client.data('headNotificationsChannel', { params: { path: { channelId } }, ...options });
  }

  /** What a channel is subscribed to. */
  async getNotificationsChannelSubscriptions(
    channelId: string,
    options?: OperationOptions,
  ): Promise<ChannelTopicEntityListing> {
    return this.#client.data('getNotificationsChannelSubscriptions', {
      params: { path: { channelId } },
      ...options,
    });
  }

  /** Subscribes a channel to more topics, at most 1,000 in all, and to the others for another 24 hours. */
  async postNotificationsChannelSubscriptions(
    channelId: string,
    body: ChannelTopicRequest[],
    opts: PostNotificationsChannelSubscriptionsQuery = {},
    options?: OperationOptions,
  ): Promise<ChannelTopicEntityListing> {
    return this.#client.data('postNotificationsChannelSubscriptions', {
      params: { path: { channelId }, query: opts },
      body,
      ...options,
    });
  }

  /** Subscribes a channel to these topics, at most 1,000, and to no others. */
  async putNotificationsChannelSubscriptions(
    channelId: string,
    body: ChannelTopicRequest[],
    opts: PutNotificationsChannelSubscriptionsQuery = {},
    options?: OperationOptions,
  ): Promise<ChannelTopicEntityListing> {
    return this.#client.data('putNotificationsChannelSubscriptions', {
      params: { path: { channelId }, query: opts },
      body,
      ...options,
    });
  }

  /** Ends all subscriptions of a channel. */
  async deleteNotificationsChannelSubscriptions(
    channelId: string,
    options?: OperationOptions,
  ): Promise<void> {
    return this.#client.data('deleteNotificationsChannelSubscriptions', {
      params: { path: { channelId } },
      ...options,
    });
  }
}
