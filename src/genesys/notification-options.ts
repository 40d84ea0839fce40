import type { Clock } from '../runtime/clock.ts';
import type { ReconnectOptions } from '../socket/reconnect.ts';
import type { WebSocketConstructor } from '../socket/web-socket.ts';

/** How notification channels connect, and come back. */
export interface NotificationOptions {
  /** Makes the sockets. @default the platform's `WebSocket`, looked up at each connection */
  WebSocket?: WebSocketConstructor | undefined;
  /** How channels and watches come back when their connection breaks; `false` for never. */
  reconnect?: ReconnectOptions | false | undefined;
  /** Milliseconds that connecting a channel may take, subscribing included. @default 30_000 */
  connectTimeoutMs?: number | undefined;
  /** Gives the time and the timers. @default the platform's */
  clock?: Clock | undefined;
  /** Gives a number from 0 up to 1, for the jitter of the waits. @default Math.random */
  random?: (() => number) | undefined;
}
