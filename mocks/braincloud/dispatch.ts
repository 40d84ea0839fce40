import { isLongerThan } from '../engine/byte-length.ts';
import type { Answer, Call } from '../engine/call.ts';
import type { JournalEntry } from '../engine/journal.ts';
import { jsonText } from '../engine/json-text.ts';
import { readJson } from '../engine/read-json.ts';
import { ACCEPTED_CODINGS, isInUnknownCoding } from '../engine/unreadable-body.ts';
import { firstProblem, type Validate } from '../engine/validation.ts';
import type { World } from '../engine/world.ts';
import { maxMessages } from '../generated/braincloud-servop-table.ts';
import type { App } from './app.ts';
import { type MessageAnswer, problemRefusal } from './message.ts';
import type { PacketFaults } from './packet-faults.ts';
import type { MessageOutcome, PacketMemory } from './packet-memory.ts';
import type { Asked } from './servop-index.ts';
import { type ErrorAnswer, ServopRefusal } from './servop-refusal.ts';

// What the two dispatchers have in common around a packet.

/** A journal keeps the bodies of packets up to this size. */
const LONGEST_KEPT = 16_384;
/** Longer names are those of no operation. */
const LONGEST_NAME = 200;

export function jsonAnswer(status: number, bodyText: string): Answer {
  return { status, headers: { 'content-type': 'application/json' }, bodyText };
}

export function errorAnswer(
  status: number,
  error: ErrorAnswer & { readonly packetId?: number },
  headers: Answer['headers'] = {},
): Answer {
  const answer = jsonAnswer(status, JSON.stringify(error));
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** The answers of a packet as JSON. Rows of presences that have not changed are not made into text again. */
export function answersText(answers: readonly MessageAnswer[]): string {
  let text = '';
  for (const answer of answers) text += text === '' ? answerText(answer) : `,${answerText(answer)}`;
  return `[${text}]`;
}

function answerText(answer: MessageAnswer): string {
  if (answer.status !== 200) return JSON.stringify(answer);
  const { data } = answer;
  if (data === null) return '{"status":200,"data":null}';
  const isList = typeof data === 'object' && 'presence' in data;
  return isList ? `{"status":200,"data":{"presence":${jsonText(data.presence)}}}` : JSON.stringify(answer);
}

/** A call that no dispatcher has read, and what HTTP says of it. */
interface TurnedAway {
  readonly status: 405 | 413 | 415;
  readonly refusal: ServopRefusal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What stands before a dispatcher: the method, the coding and the size of a body. Only here errors are 4XX. */
export function turnedAway(call: Call, app: App): TurnedAway | undefined {
  if (!app.world.rules.holds('BC-PKT-12')) return undefined;
  const refuse = (text: string): ServopRefusal =>
    new ServopRefusal('BC-PKT-12', 40408, text, { scope: 'bundle' });
  if (call.method !== 'POST') {
    const refusal = refuse(`The dispatcher takes POST, not ${call.method}`);
    return { status: 405, refusal, headers: { allow: 'POST' } };
  }
  if (isInUnknownCoding(call)) {
    const refusal = refuse(`The body is in a content coding other than ${ACCEPTED_CODINGS}`);
    return { status: 415, refusal, headers: { 'accept-encoding': ACCEPTED_CODINGS } };
  }
  const { maxBodyBytes } = app.settings;
  if (isLongerThan(call.bodyText, maxBodyBytes)) {
    return { status: 413, refusal: refuse(`The request is larger than ${maxBodyBytes} bytes`) };
  }
  return undefined;
}

/** @throws ServopRefusal 400/40408 when it is no JSON, or too deep. */
export function readPacketJson(bodyText: string): unknown {
  try {
    return readJson(bodyText);
  } catch {
    throw new ServopRefusal('BC-PKT-7', 40408, 'The body is not JSON', { scope: 'bundle' });
  }
}

/**
 * @throws ServopRefusal 400/40358 or 40359 when it is no packet, 40660 when there are too many messages in it or its id is
 * no id.
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

/** Runs a reader of packets, and tells what refused the packet if it did. */
export function orRefusal<Value>(read: () => Value): Value | ServopRefusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof ServopRefusal) return error;
    throw error;
  }
}

/** What a fault answers in the place of the whole packet, written into the journal. */
export function answerInstead(
  world: World,
  call: Call,
  answer: Answer,
  asked: readonly Pick<Asked<never>, 'servop'>[],
  faults: PacketFaults,
): Answer {
  const isDropped = answer.delivery?.cut === 'before';
  const outcomes = asked.map(({ servop }, index) => ({
    operation: servop,
    // Nothing is answered where the connection broke first.
    status: isDropped ? 0 : answer.status,
    fault: faults.idAt(index),
  }));
  journal(world, call, answer, outcomes);
  return answer;
}

/** The last packet again is answered as before, and not run. */
export function answerAgain(
  world: World,
  call: Call,
  packets: PacketMemory,
  packetId: number,
  sessionId: string,
): Answer | undefined {
  const last = packets.isRepeated(packetId) ? packets.lastAnswer : undefined;
  if (!last) return undefined;
  const answer = jsonAnswer(200, last.bodyText);
  journal(world, call, answer, last.outcomes, sessionId);
  return answer;
}

/**
 * Writes a line for each message, and one for a packet without any.
 * @param sessionId never shown, wherever it turns up.
 */
export function journal(
  world: World,
  call: Call,
  answer: Answer,
  outcomes: readonly MessageOutcome[],
  sessionId?: string,
): void {
  const url = call.query === '' ? call.path : `${call.path}?${call.query}`;
  const at = world.clock.now();
  const isKept = call.bodyText.length <= LONGEST_KEPT && answer.bodyText.length <= LONGEST_KEPT;
  const lines: readonly MessageOutcome[] =
    outcomes.length > 0 ? outcomes : [{ operation: operationIdOf(call), status: answer.status }];
  for (const { operation, status, rule, fault, overridden, caller, request, answer: body } of lines) {
    world.journal.add({
      operation: operation.length > LONGEST_NAME ? `${operation.slice(0, LONGEST_NAME)}…` : operation,
      method: call.method,
      url,
      status,
      at,
      rule,
      fault,
      overridden,
      caller,
      validation: rule === undefined ? 'passed' : validationBefore(rule),
      delayMs: answer.delivery?.delayMs,
      request: isKept ? request : undefined,
      answer: isKept ? body : undefined,
      authorization: sessionId || undefined,
    });
  }
}

function operationIdOf({ path }: Call): string {
  return path === '/s2sdispatcher' ? 'postS2sdispatcher' : 'postDispatcherv2';
}

/** How far a refused message came: its parameters are checked after its packet and session, before all else. */
function validationBefore(rule: string): JournalEntry['validation'] {
  if (/^BC-(?:SIG|PKT|SES)-|^BC-S2S-(?:5|10)$/.test(rule)) return 'skipped';
  return rule.startsWith('BC-REQ-') ? 'failed' : 'passed';
}
