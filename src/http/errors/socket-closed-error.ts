import { PresenceError } from './presence-error.ts';

/** How a socket came to be closed. */
export interface SocketClosedErrorInit {
  /** The address of the socket, with anything secret in it replaced. */
  url: string;
  /** The close code of RFC 6455; 1006 when the connection broke without one. */
  code: number;
  /** The reason the other side gave; often empty. */
  reason: string;
  /** What the platform threw, if it threw. */
  cause?: unknown;
}

/**
 * A socket is closed and will not come back by itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-7.4
 */
export class SocketClosedError extends PresenceError {
  /** The address of the socket, with anything secret in it replaced. */
  declare readonly url: string;
  /** The close code; 1006 when the connection broke without one, 4000 to 4002 when this side gave it up. */
  declare readonly code: number;
  /** The reason the other side gave; often empty. */
  declare readonly reason: string;

  constructor(init: SocketClosedErrorInit) {
    const { url, code, reason } = init;
    const because = reason ? ` (${reason})` : '';
    super(
      `The socket to ${url} closed with code ${code}${because}. Connect again to go on receiving events.`,
      init,
    );
  }

  override get name(): 'SocketClosedError' {
    return 'SocketClosedError';
  }
}
