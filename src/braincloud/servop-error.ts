import { type ReasonCode, type ReasonCodeName, reasonCodeNames } from '../generated/braincloud-servops.ts';
import { PresenceError } from '../runtime/errors.ts';

/** The facts of an answer that makes an error. */
export interface ServopErrorInit {
  /** The service that was called, such as `presence`. */
  service: string;
  /** The operation that was called, such as `UPDATE_ACTIVITY`. */
  operation: string;
  /** The status of the answer. */
  status: number;
  /** The vendor's code. */
  reasonCode: number;
  /** The vendor's own sentence. */
  statusMessage?: string | undefined;
  /** Where to get a newer version of the game, with 40322. */
  upgradeAppId?: string | undefined;
  /** What brought it about, if something did. */
  cause?: unknown;
}

/**
 * brainCloud answered a call, and the answer is a failure; or the call was not sent, since there is no session.
 *
 * @see https://docs.braincloudservers.com/api/appendix/reasonCodes
 */
export class ServopError extends PresenceError {
  static override readonly name = 'ServopError';
  declare readonly name: 'ServopError';
  /**
   * The status of the answer (not the HTTP status, which is 200 for most failures): 202 for a login that needs
   * a decision, 400, 403 or 500.
   */
  declare readonly status: number;
  /** The vendor's code, such as 40627. */
  declare readonly reasonCode: number;
  /** The vendor's name of it, such as `PRESENCE_NOT_INITIALIZED`; `undefined` for one unknown here. */
  declare readonly reasonName: ReasonCodeName | undefined;
  /** The vendor's own sentence. Do not rely on its wording. */
  declare readonly statusMessage: string | undefined;
  /** The service that was called, such as `presence`. */
  declare readonly service: string;
  /** The operation that was called, such as `UPDATE_ACTIVITY`. */
  declare readonly operation: string;
  /** Where to get a newer version of the game, with 40322. */
  declare readonly upgradeAppId: string | undefined;

  constructor(init: ServopErrorInit) {
    super(describe(init), { ...init, reasonName: reasonNameOf(init.reasonCode) });
  }
}

/** The vendor's name of a reason code. */
export function reasonNameOf(reasonCode: number): ReasonCodeName | undefined {
  return reasonCodeNames[reasonCode as ReasonCode];
}

const advice: Partial<Record<number, string>> = {
  40208: 'Pass forceCreate: true to make a profile for a new player.',
  40301: 'Check the app or server secret.',
  40303: 'Log in again, or pass reauthenticate: true to have that done.',
  40304: 'Log in first.',
  40307: 'Check the password.',
  40316: 'Check appId and serverUrl.',
  40356: 'The player has logged in elsewhere; log in again to take the session back.',
  40615: 'Switch Real-time Tech (RTT) on in the portal, under Core App Info.',
  40616: 'Call it from a server (BrainCloudServer) or from cloud code.',
  40627: 'Connect first: await client.rtt.connect().',
  40628: 'Switch presence on in the portal, under Messaging, Presence.',
  40634: 'Switch "Support rich activity" on in the portal, under Messaging, Presence.',
  40635: 'Switch "Real-time Tech (RTT) updates" on in the portal, under Messaging, Presence.',
  40823: 'Send fewer requests.',
};

function describe({ service, operation, status, reasonCode, statusMessage }: ServopErrorInit): string {
  const name = reasonNameOf(reasonCode);
  const code = [reasonCode, name].filter(Boolean).join(' ');
  const why = statusMessage ? ` (${statusMessage})` : '';
  const next = advice[reasonCode] ?? 'The list of reason codes in the documentation says what it means.';
  return `${service}.${operation} failed with ${status}/${code}${why}. ${next}`;
}
