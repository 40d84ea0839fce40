// What is loaded when the first watch begins.
import { PresenceBoard, type PresenceBoardOptions } from '../watch/presence-board.ts';
import { isRefusal } from './is-refusal.ts';
import type { Presence } from './models.ts';
import { BrainCloudPresenceFeed } from './presence-feed.ts';
import type { PresenceService } from './presence-service.ts';
import type { RttConnection } from './rtt-connection.ts';

/** What a board is made of. */
interface Parts extends PresenceBoardOptions {
  rtt: RttConnection;
  /** Whether the client logs in again by itself when the session is over. */
  reopens: () => boolean;
}

/** The board of a client's watches. */
export function makeBoard(
  presence: PresenceService,
  { rtt, reopens, ...options }: Parts,
): PresenceBoard<Presence> {
  const feed = new BrainCloudPresenceFeed(presence, rtt, (error) => isRefusal(error, reopens()));
  return new PresenceBoard(feed, options);
}
