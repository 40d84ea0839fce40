import type { OperationOptions } from './genesys-client.ts';
import type {
  Channel,
  ChannelTopicEntityListing,
  ChannelTopicRequest,
  PostNotificationsChannelSubscriptionsQuery,
  PutNotificationsChannelSubscriptionsQuery,
} from './models.ts';

/** The part of the Notifications API that a channel uses. */
export interface ChannelCalls {
  postNotificationsChannels(options?: OperationOptions): Promise<Channel>;
  postNotificationsChannelSubscriptions(
    channelId: string,
    body: ChannelTopicRequest[],
    opts?: PostNotificationsChannelSubscriptionsQuery,
    options?: OperationOptions,
  ): Promise<ChannelTopicEntityListing>;
  putNotificationsChannelSubscriptions(
    channelId: string,
    body: ChannelTopicRequest[],
    opts?: PutNotificationsChannelSubscriptionsQuery,
    options?: OperationOptions,
  ): Promise<ChannelTopicEntityListing>;
}
