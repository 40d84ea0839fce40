// What is loaded when the first watch begins, or the first channel is made.
import { systemClock } from '../http/clock.ts';
import { resolveReconnect } from '../socket/reconnect.ts';
import { PresenceBoard } from '../watch/presence-board.ts';
import type { UcUserPresence } from './models.ts';
import type { NotificationOptions } from './notification-options.ts';
import { NotificationsApi } from './notifications-api.ts';
import type { PresenceApi } from './presence-api.ts';
import { GenesysPresenceFeed } from './presence-feed.ts';

export { NotificationsApi };

/**
 * The board of a client's watches.
 *
 * @throws PresenceError when an option makes no sense
 */
export function makeBoard(api: PresenceApi, options: NotificationOptions): PresenceBoard<UcUserPresence> {
  const { clock = systemClock, random = Math.random, reconnect } = options;
  const feed = new GenesysPresenceFeed(api, new NotificationsApi(api.client, options), options);
  return new PresenceBoard(feed, { clock, random, policy: resolveReconnect(reconnect) });
}
