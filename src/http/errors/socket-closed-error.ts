import { PresenceError } from './presence-error.ts';

/** How a socket came to be closed. */
export interface SocketClosedErrorInit {
  url: string;
  /** The close code of RFC 6455; 1006 when the connection broke without one. */
  code: number;
  /** The reason the other side gave; often empty. */
  reason: string;
  cause?: unknown;
}

/**
 * A socket is closed and will not come back by itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-7.4
 */
export class SocketClosedError extends PresenceError {
  readonly url: string;
  readonly code: number;
  readonly reason: string;

  constructor({ url, code, reason, cause }: SocketClosedErrorInit) {
    const because = reason ? ` (${reason})` : '';
    super(
      `The socket to ${url} closed with code ${code}${because}. Connect again to go on receiving events.`,
      { cause },
    );
    this.url = url;
    this.code = code;
    this.reason = reason;
  }

  override get name(): 'SocketClosedError' {
    return 'SocketClosedError';
  }
}
