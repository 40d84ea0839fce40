import type { HostSocket } from '../engine/socket.ts';
import type { PlayerSession } from './player-sessions.ts';
import type { ServerSession } from './server-sessions.ts';

/** The client at the other end of a socket that offered an X-RTT-SECRET. */
export class RttPeer {
  /** Sent to the client as `cxId`. */
  readonly id: string;
  readonly socket: HostSocket;
  /** The X-RTT-SECRET in its URL. */
  readonly secret: string;
  /** Set once CONNECT has been accepted. */
  session: PlayerSession | ServerSession | undefined;
  /** What presence lists show of the connection: `appId:profileId:sessionId`. Set once CONNECT has been accepted. */
  cx = '';

  constructor(id: string, socket: HostSocket, secret: string) {
    this.id = id;
    this.socket = socket;
    this.secret = secret;
  }
}
