import type { HostSocket } from '../engine/socket.ts';
import type { PlayerSession } from './player-sessions.ts';
import type { ServerSession } from './server-sessions.ts';

/** Whose connection it is: a player's, or a server's. */
export type RttHolder =
  | { readonly kind: 'player'; readonly session: PlayerSession }
  | { readonly kind: 'server'; readonly session: ServerSession };

/** A socket that offered an X-RTT-SECRET. */
export class RttConnection {
  /** Told to the client as `cxId`. */
  readonly id: string;
  readonly socket: HostSocket;
  /** What stood in its address. */
  readonly secret: string;
  /** Known once CONNECT has been taken. */
  holder: RttHolder | undefined;

  constructor(id: string, socket: HostSocket, secret: string) {
    this.id = id;
    this.socket = socket;
    this.secret = secret;
  }
}
