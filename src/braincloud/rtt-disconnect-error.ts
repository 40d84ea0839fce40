import type { ReasonCodeName } from '../generated/braincloud-servops.ts';
import { SocketClosedError } from '../http/errors.ts';
import { reasonNameOf } from './servop-error.ts';

/** The properties of an {@link RttDisconnectError}. */
export interface RttDisconnectErrorInit {
  /** The URL of the connection, with secrets redacted. */
  url: string;
  /** The vendor's reason code; 0 if there was none. */
  reasonCode: number;
  /** The vendor's error message. */
  reason: string;
}

/**
 * brainCloud ended the RTT connection for a reason, such as an expired session, a login elsewhere or missing
 * heartbeats.
 */
export class RttDisconnectError extends SocketClosedError {
  static override readonly name = 'RttDisconnectError';
  declare readonly name: 'RttDisconnectError';
  /** The vendor's reason code, such as 40356; 0 if there was none. */
  readonly reasonCode: number;
  /**
   * The vendor's name for the reason code, such as `USER_SESSION_LOGGED_OUT`; `undefined` for an unknown
   * code.
   */
  readonly reasonName: ReasonCodeName | undefined;

  constructor({ url, reasonCode, reason }: RttDisconnectErrorInit) {
    const code = [reasonCode, reasonNameOf(reasonCode)].filter(Boolean).join(' ');
    super({ url, code: 1000, reason: [code, reason].filter(Boolean).join(': ') });
    this.reasonCode = reasonCode;
    this.reasonName = reasonNameOf(reasonCode);
  }
}
