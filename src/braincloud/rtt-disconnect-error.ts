import type { ReasonCodeName } from '../generated/braincloud-servops.ts';
import { SocketClosedError } from '../http/errors.ts';
import { reasonNameOf } from './servop-error.ts';

/** What the service said when it ended a connection. */
export interface RttDisconnectErrorInit {
  /** The address of the connection, with its secret replaced. */
  url: string;
  /** The vendor's code; 0 when there was none. */
  reasonCode: number;
  /** The vendor's own words. */
  reason: string;
}

/**
 * brainCloud ended the RTT connection, and said why: the session is over, the player has logged in elsewhere,
 * the connection was silent.
 */
export class RttDisconnectError extends SocketClosedError {
  static override readonly name = 'RttDisconnectError';
  declare readonly name: 'RttDisconnectError';
  /** The vendor's code, such as 40356; 0 when there was none. */
  readonly reasonCode: number;
  /** The vendor's name of it, such as `USER_SESSION_LOGGED_OUT`; `undefined` for one unknown here. */
  readonly reasonName: ReasonCodeName | undefined;

  constructor({ url, reasonCode, reason }: RttDisconnectErrorInit) {
    const code = [reasonCode, reasonNameOf(reasonCode)].filter(Boolean).join(' ');
    super({ url, code: 1000, reason: [code, reason].filter(Boolean).join(': ') });
    this.reasonCode = reasonCode;
    this.reasonName = reasonNameOf(reasonCode);
  }
}
