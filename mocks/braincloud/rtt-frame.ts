import type {
  EventReceivedMessage,
  PresenceIncomingMessage,
  RttConnectedMessage,
  RttDisconnectMessage,
} from '../../src/generated/braincloud.ts';
import { readJson } from '../engine/read-json.ts';
import type { RuleBook } from '../engine/rules.ts';

/** A message that the server sends over RTT. */
export type RttServerMessage =
  | RttConnectedMessage
  | RttDisconnectMessage
  | PresenceIncomingMessage
  | EventReceivedMessage;

/**
 * Encodes a message as JSON in a binary frame, which every official library accepts, or in a text frame if
 * the rule is off.
 */
export function encodeRttFrame(message: RttServerMessage, rules: RuleBook): string | Uint8Array {
  const text = JSON.stringify(message);
  return rules.holds('BC-RTT-2') ? new TextEncoder().encode(text) : text;
}

/** Parses the JSON of a text or binary frame. Returns undefined for invalid JSON. */
export function decodeRttFrame(data: string | Uint8Array): unknown {
  try {
    return readJson(typeof data === 'string' ? data : new TextDecoder().decode(data));
  } catch {
    return undefined;
  }
}
