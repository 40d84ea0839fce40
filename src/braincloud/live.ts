// What is loaded when the first watch begins.
import { PresenceBoard, type PresenceBoardOptions } from '../watch/presence-board.ts';
import type { Presence } from './models.ts';
import { BrainCloudPresenceFeed } from './presence-feed.ts';
import type { PresenceService } from './presence-service.ts';
import type { RttConnection } from './rtt-connection.ts';

/** What a board is made of. */
interface Parts extends PresenceBoardOptions {
  rtt: RttConnection;
  /** Whether it is useless to ask again after this error. */
  isRefusal(error: Error): boolean;
}

/** The board of a client's watches. */
export function makeBoard(
  presence: PresenceService,
  { rtt, isRefusal, ...options }: Parts,
): PresenceBoard<Presence> {
  return new PresenceBoard(new BrainCloudPresenceFeed(presence, rtt, isRefusal), options);
}
