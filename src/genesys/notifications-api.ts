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
 * The Notifications API of Genesys Cloud. It has one method per operation, with the vendor's names and argument
 * order, that returns the data or throws like those of `PresenceApi`. {@link openChannel} does everything
 * needed to receive notifications.
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
   * Opens a {@link NotificationChannel} that stays subscribed to these topics.
   *
   * @throws like `NotificationChannel.connect` and `subscribe`
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

  /** Returns the available topics. */
  async getNotificationsAvailabletopics(
    opts: GetNotificationsAvailabletopicsQuery = {},
    options?: OperationOptions,
  ): Promise<AvailableTopicEntityListing> {
    return this.#client.data('getNotificationsAvailabletopics', { params: { query: opts }, ...options });
  }

  /** Returns the channels of the token's user and app. */
  async getNotificationsChannels(
    opts: GetNotificationsChannelsQuery = {},
    options?: OperationOptions,
  ): Promise<ChannelEntityListing> {
    return this.#client.data('getNotificationsChannels', { params: { query: opts }, ...options });
  }

  /** Creates a channel. A user and app can have 20 channels; another one replaces a channel that is not in use. */
  async postNotificationsChannels(options?: OperationOptions): Promise<Channel> {
    return this.#client.data('postNotificationsChannels', options);
  }

  /** Checks that a channel exists; throws NotFoundError if not. */
  async headNotificationsChannel(channelId: string, options?: OperationOptions): Promise<void> {
    return this.#client.data('headNotificationsChannel', { params: { path: { channelId } }, ...options });
  }

  /** Returns the subscriptions of a channel. */
  async getNotificationsChannelSubscriptions(
    channelId: string,
    options?: OperationOptions,
  ): Promise<ChannelTopicEntityListing> {
    return this.#client.data('getNotificationsChannelSubscriptions', {
      params: { path: { channelId } },
      ...options,
    });
  }

  /** Subscribes a channel to more topics, at most 1,000 in total, and extends its subscriptions by 24 hours. */
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

  /** Replaces all subscriptions of a channel with these topics, at most 1,000. */
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
