import type {
  EventReceivedMessage,
  PresenceIncomingMessage,
  RttConnectedMessage,
  RttDisconnectMessage,
} from '../generated/braincloud.ts';
import { isObject, numberOf, textOf } from '../runtime/json.ts';
import type { PlayerEvent, PresencePush } from './models.ts';

/** The messages of the service that this package has types for. */
type RttMessage = RttConnectedMessage | RttDisconnectMessage | PresenceIncomingMessage | EventReceivedMessage;

/** A message that this package has no types for, such as chat, or that does not match them. */
export interface UntypedRttMessage {
  /** The service that sent the message. */
  readonly service: string;
  /** The operation, such as `INCOMING`. */
  readonly operation: string;
  /** The unchecked data of the message. */
  readonly data: unknown;
}

/** The response to CONNECT. */
export interface Connected {
  readonly cxId: string;
  readonly heartbeatSeconds: number;
}

const HEARTBEAT_SECONDS = 30;
/** Minimum interval, so that a small value does not cause a flood of heartbeats. */
const MIN_HEARTBEAT_SECONDS = 1;

/** Returns a message; `undefined` for anything else. */
export function readRttMessage(message: unknown): UntypedRttMessage | undefined {
  if (!isObject(message)) return undefined;
  const { service, operation, data } = message;
  return typeof service === 'string' && typeof operation === 'string'
    ? { service, operation, data }
    : undefined;
}

/** Reads the response to CONNECT. Older servers use another name for the interval or omit it. */
export function readConnected(message: unknown): Connected | undefined {
  const data = dataOf(message, 'rtt', 'CONNECT');
  if (!data) return undefined;
  const seconds = numberOf(data['heartbeatSeconds'] ?? data['wsHeartbeatSecs']) ?? 0;
  const heartbeatSeconds = seconds > 0 ? Math.max(seconds, MIN_HEARTBEAT_SECONDS) : HEARTBEAT_SECONDS;
  return { cxId: textOf(data['cxId']) ?? '', heartbeatSeconds };
}

/** Reads why the service is ending the connection. */
export function readDisconnect(message: unknown): { reasonCode: number; reason: string } | undefined {
  const data = dataOf(message, 'rtt', 'DISCONNECT');
  if (!data) return undefined;
  return { reasonCode: numberOf(data['reasonCode']) ?? 0, reason: textOf(data['reason']) ?? '' };
}

/** Reads a presence change; `undefined` if it is malformed. */
export function readPresencePush(message: unknown): PresencePush | undefined {
  const data = dataOf(message, 'presence', 'INCOMING');
  return isPush(data) ? data : undefined;
}

/** Reads an event from a player; `undefined` if it is malformed. */
export function readPlayerEvent(message: unknown): PlayerEvent | undefined {
  const data = dataOf(message, 'event', 'GET_EVENTS');
  return isPlayerEvent(data) ? data : undefined;
}

/** Returns the profile id of a malformed presence push, if it has one. */
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
