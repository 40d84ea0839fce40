import { type ReasonCode, type ReasonCodeName, reasonCodeNames } from '../generated/braincloud-servops.ts';
import { PresenceError } from '../runtime/errors.ts';

/** The properties of a {@link ServopError}. */
export interface ServopErrorInit {
  /** The service, such as `presence`. */
  service: string;
  /** The operation, such as `UPDATE_ACTIVITY`. */
  operation: string;
  /** The status of the response. */
  status: number;
  /** The vendor's reason code. */
  reasonCode: number;
  /** The vendor's error message. */
  statusMessage?: string | undefined;
  /** Where to get a newer version of the game, for 40322. */
  upgradeAppId?: string | undefined;
  /** The cause, if any. */
  cause?: unknown;
}

/**
 * brainCloud refused a call, or the call was not sent because there is no session.
 *
 * @see https://docs.braincloudservers.com/api/appendix/reasonCodes
 */
export class ServopError extends PresenceError {
  static override readonly name = 'ServopError';
  declare readonly name: 'ServopError';
  /**
   * The status in the response: 202 for a login that needs a decision, 400, 403 or 500. The HTTP status is 200
   * for most failures.
   */
  declare readonly status: number;
  /** The vendor's reason code, such as 40627. */
  declare readonly reasonCode: number;
  /**
   * The vendor's name for the reason code, such as `PRESENCE_NOT_INITIALIZED`; `undefined` for an unknown
   * code.
   */
  declare readonly reasonName: ReasonCodeName | undefined;
  /** The vendor's error message. Do not rely on its wording. */
  declare readonly statusMessage: string | undefined;
  /** The service, such as `presence`. */
  declare readonly service: string;
  /** The operation, such as `UPDATE_ACTIVITY`. */
  declare readonly operation: string;
  /** Where to get a newer version of the game, for 40322. */
  declare readonly upgradeAppId: string | undefined;

  constructor(init: ServopErrorInit) {
    super(describe(init), { ...init, reasonName: reasonNameOf(init.reasonCode) });
  }
}

/** Returns the vendor's name for a reason code. */
export function reasonNameOf(reasonCode: number): ReasonCodeName | undefined {
  return reasonCodeNames[reasonCode as ReasonCode];
}

const advice: Partial<Record<number, string>> = {
  40208: 'Pass forceCreate: true to create a profile for a new player.',
  40301: 'Check the app or server secret.',
  40303: 'Log in again, or set reauthenticate: true to do so automatically.',
  40304: 'Log in first.',
  40307: 'Check the password.',
  40316: 'Check appId and serverUrl.',
  40356: 'The player logged in elsewhere. Log in again to take over the session.',
  40615: 'Enable Real-time Tech (RTT) in the portal under Core App Info.',
  40616: 'Call it from a server (BrainCloudServer) or from Cloud Code.',
  40627: 'Connect first: await client.rtt.connect().',
  40628: 'Enable presence in the portal under Messaging, Presence.',
  40634: 'Enable "Support rich activity" in the portal under Messaging, Presence.',
  40635: 'Enable "Real-time Tech (RTT) updates" in the portal under Messaging, Presence.',
  40823: 'Send fewer requests.',
};

function describe({ service, operation, status, reasonCode, statusMessage }: ServopErrorInit): string {
  const name = reasonNameOf(reasonCode);
  const code = [reasonCode, name].filter(Boolean).join(' ');
  const why = statusMessage ? ` (${statusMessage})` : '';
  const next = advice[reasonCode] ?? 'See the reason codes in the brainCloud documentation.';
  return `${service}.${operation} failed with ${status}/${code}${why}. ${next}`;
}
