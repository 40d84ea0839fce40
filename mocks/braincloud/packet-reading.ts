import { isLongerThan } from '../engine/byte-length.ts';
import type { Answer, Call } from '../engine/call.ts';
import { readJson } from '../engine/read-json.ts';
import { ACCEPTED_CODINGS, isInUnknownCoding } from '../engine/unreadable-body.ts';
import { firstProblem, type Validate } from '../engine/validation.ts';
import type { World } from '../engine/world.ts';
import { maxMessages } from '../generated/braincloud-servop-table.ts';
import { problemRefusal } from './message.ts';
import { ServopRefusal } from './servop-refusal.ts';

/**
 * Refuses a call with an unsupported method, content coding or size.
 * @throws ServopRefusal with a 4XX HTTP status; only these refusals have one.
 */
export function requireReadable(call: Call, maxBodyBytes: number, { rules }: World): void {
  if (!rules.holds('BC-PKT-12')) return;
  const refusal = (status: 405 | 413 | 415, text: string, headers: Answer['headers'] = {}) =>
    new ServopRefusal('BC-PKT-12', 40408, text, { scope: 'bundle', http: { status, headers } });
  if (call.method !== 'POST') {
    throw refusal(405, `The dispatcher accepts only POST, got ${call.method}`, { allow: 'POST' });
  }
  if (isInUnknownCoding(call)) {
    const text = `Unsupported content coding of the body. Supported: ${ACCEPTED_CODINGS}`;
    throw refusal(415, text, { 'accept-encoding': ACCEPTED_CODINGS });
  }
  if (isLongerThan(call.bodyText, maxBodyBytes)) {
    throw refusal(413, `The request is larger than ${maxBodyBytes} bytes`);
  }
}

/** @throws ServopRefusal 400/40408 when the text is not JSON or is nested too deeply. */
export function readPacketJson(bodyText: string): unknown {
  try {
    return readJson(bodyText);
  } catch {
    throw new ServopRefusal('BC-PKT-7', 40408, 'The body is not JSON', { scope: 'bundle' });
  }
}

/**
 * @throws ServopRefusal 400/40358 or 40359 when it is not a packet, 40660 when it holds too many messages or its id
 * is out of range.
 */
export function requirePacket(validate: Validate, packet: unknown, { rules }: World): void {
  const problem = firstProblem(validate, packet);
  if (!problem) return;
  if (problem.keyword === 'maxItems') {
    if (!rules.holds('BC-PKT-14')) return;
    throw new ServopRefusal('BC-PKT-14', 40660, `More than ${maxMessages} messages`, { scope: 'bundle' });
  }
  const { reasonCode, message } = problemRefusal(problem);
  throw new ServopRefusal('BC-PKT-8', reasonCode, message, { scope: 'bundle' });
}
