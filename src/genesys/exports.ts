export * from '../http/index.ts';
export type { ListenOptions } from '../socket/emitter.ts';
export type { ReconnectOptions } from '../socket/reconnect.ts';
export type { SocketState } from '../socket/reconnecting-socket.ts';
export type { EndEvent, FrameEvent, WebSocketConstructor, WebSocketLike } from '../socket/web-socket.ts';
export type { PresenceWatch } from '../watch/presence-watch.ts';
export type { UserIds } from '../watch/user-ids.ts';
export type {
  WatchChange,
  WatchEvents,
  WatchGap,
  WatchOptions,
  WatchState,
} from '../watch/watch-events.ts';
export {
  type ClientCredentialsOptions,
  clientCredentials,
} from './client-credentials.ts';
export {
  GenesysClient,
  type GenesysClientOptions,
  type OperationInit,
  type OperationOptions,
} from './genesys-client.ts';
export { type LabelledDefinition, labelOf } from './label-of.ts';
export type { GenesysLocation, LoginLocation } from './location.ts';
export type * from './models.ts';
export type { ChannelEvents, NotificationChannel } from './notification-channel.ts';
export type { NotificationOptions } from './notification-options.ts';
export type {
  IntegrationPresenceNotification,
  NotificationOf,
  SystemNotification,
  UntypedNotification,
  UserActivityNotification,
  UserPresenceNotification,
  UserRoutingStatusNotification,
} from './notification-topics.ts';
export { NotificationsApi } from './notifications-api.ts';
export type { Failure, OperationResult, Success } from './operation-result.ts';
export type { OperationId } from './operations.ts';
export type { Paged } from './paged.ts';
export {
  PresenceApi,
  type PresenceApiOptions,
  type PresenceWatchOptions,
  type PresenceWithRoutingStatus,
  type SetPresenceOptions,
} from './presence-api.ts';
export type { RateLimit } from './rate-limit.ts';
export { apiUrl, defaultRegion, loginUrl, type Region, regions, streamingUrl } from './regions.ts';
export { TopicRefusedError } from './topic-refused-error.ts';
