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
  type AuthenticateAnonymousOptions,
  type AuthenticateOptions,
  BrainCloudClient,
  type BrainCloudClientOptions,
} from './braincloud-client.ts';
export { BrainCloudServer, type BrainCloudServerOptions } from './braincloud-server.ts';
export type { EventService } from './event-service.ts';
export type { FriendService } from './friend-service.ts';
export type { GroupService } from './group-service.ts';
export type * from './models.ts';
export type { PlayerStateService } from './player-state-service.ts';
export type { FriendPlatform, PresenceService } from './presence-service.ts';
export type { RttConnection, RttEvents } from './rtt-connection.ts';
export { RttDisconnectError, type RttDisconnectErrorInit } from './rtt-disconnect-error.ts';
export type { UntypedRttMessage } from './rtt-messages.ts';
export type {
  ServerPresenceService,
  SysExtendPxExpiry,
  SysInitializePresence,
  SysTerminatePresence,
} from './server-presence-service.ts';
export { ServopError, type ServopErrorInit } from './servop-error.ts';
export type { ClientServop, ServerServop, ServopArguments, ServopOptions } from './servops.ts';
export type { TimeService } from './time-service.ts';
