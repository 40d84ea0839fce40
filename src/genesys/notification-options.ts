import type { Clock } from '../runtime/clock.ts';
import type { ReconnectOptions } from '../socket/reconnect.ts';
import type { WebSocketConstructor } from '../socket/web-socket.ts';

/** Options for notification channels. */
export interface NotificationOptions {
  /** Creates the sockets. @default the platform's `WebSocket`, looked up for each connection */
  WebSocket?: WebSocketConstructor | undefined;
  /** How channels and watches reconnect after their connection is lost; `false` for never. */
  reconnect?: ReconnectOptions | false | undefined;
  /** Time limit for connecting a channel in milliseconds, including its subscriptions. @default 30_000 */
  connectTimeoutMs?: number | undefined;
  /** The source of time and timers. @default the platform's */
  clock?: Clock | undefined;
  /** Returns a number from 0 (inclusive) to 1 (exclusive), for jitter. @default Math.random */
  random?: (() => number) | undefined;
}
