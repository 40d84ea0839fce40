import type {
  EventReceivedMessage,
  PresenceIncomingMessage,
  RttConnectedMessage,
  RttDisconnectMessage,
} from '../generated/braincloud.ts';
import { isObject, numberOf, textOf } from '../runtime/json.ts';
import type { PlayerEvent, PresencePush } from './models.ts';

/** What the service sends, as far as it is described. */
type RttMessage = RttConnectedMessage | RttDisconnectMessage | PresenceIncomingMessage | EventReceivedMessage;

/** A message of a service that is not described here, such as chat; or one that is not as it is described. */
export interface UntypedRttMessage {
  /** The service that sends it. */
  readonly service: string;
  /** What has happened. */
  readonly operation: string;
  /** Whatever it says. */
  readonly data: unknown;
}

/** What a connection that stands is told about itself. */
export interface Connected {
  readonly cxId: string;
  readonly heartbeatSeconds: number;
}

const HEARTBEAT_SECONDS = 30;
/** Whatever the service says, it is not to be flooded. */
const LEAST_HEARTBEAT_SECONDS = 1;

/** Any message; `undefined` for what is none. */
export function readRttMessage(message: unknown): UntypedRttMessage | undefined {
  if (!isObject(message)) return undefined;
  const { service, operation, data } = message;
  return typeof service === 'string' && typeof operation === 'string'
    ? { service, operation, data }
    : undefined;
}

/** The answer to CONNECT. Older servers name the interval otherwise, or leave it out. */
export function readConnected(message: unknown): Connected | undefined {
  const data = dataOf(message, 'rtt', 'CONNECT');
  if (!data) return undefined;
  const seconds = numberOf(data['heartbeatSeconds'] ?? data['wsHeartbeatSecs']) ?? 0;
  const heartbeatSeconds = seconds > 0 ? Math.max(seconds, LEAST_HEARTBEAT_SECONDS) : HEARTBEAT_SECONDS;
  return { cxId: textOf(data['cxId']) ?? '', heartbeatSeconds };
}

/** Why the service is about to end the connection. */
export function readDisconnect(message: unknown): { reasonCode: number; reason: string } | undefined {
  const data = dataOf(message, 'rtt', 'DISCONNECT');
  if (!data) return undefined;
  return { reasonCode: numberOf(data['reasonCode']) ?? 0, reason: textOf(data['reason']) ?? '' };
}

/** A change of somebody's presence; `undefined` when it is not as described. */
export function readPresencePush(message: unknown): PresencePush | undefined {
  const data = dataOf(message, 'presence', 'INCOMING');
  return isPush(data) ? data : undefined;
}

/** An event that a player has sent; `undefined` when it is not as described. */
export function readPlayerEvent(message: unknown): PlayerEvent | undefined {
  const data = dataOf(message, 'event', 'GET_EVENTS');
  return isPlayerEvent(data) ? data : undefined;
}

/** Whose presence a push is about that is not as described; `undefined` when even that is not known. */
export function senderOf(message: UntypedRttMessage): string | undefined {
  const from = dataOf(message, 'presence', 'INCOMING')?.['from'];
  return isObject(from) ? textOf(from['id']) : undefined;
}

function isPush(data: object | undefined): data is PresencePush {
  if (!isObject(data)) return false;
  const { from, online, activity } = data;
  return (
    isObject(from) && textOf(from['id']) !== undefined && typeof online === 'boolean' && isObject(activity)
  );
}

function isPlayerEvent(data: object | undefined): data is PlayerEvent {
  if (!isObject(data)) return false;
  const { evId, eventType, fromPlayerId } = data;
  return [evId, eventType, fromPlayerId].every((value) => textOf(value) !== undefined);
}

function dataOf(
  message: unknown,
  service: RttMessage['service'],
  operation: RttMessage['operation'],
): Record<string, unknown> | undefined {
  const known = readRttMessage(message);
  if (known?.service !== service || known.operation !== operation) return undefined;
  return isObject(known.data) ? known.data : {};
}
