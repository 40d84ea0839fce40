import { type Answer, type Call, pathAndQuery } from '../engine/call.ts';
import { heapBytes } from '../engine/heap-bytes.ts';
import { MAX_CONTENT_LENGTH } from '../engine/history-budget.ts';
import type { JournalEntry, JournaledCall, JournaledOutcome } from '../engine/journal.ts';
import type { World } from '../engine/world.ts';
import type { AnsweredPacket } from './packet.ts';
import type { PacketFaults } from './packet-faults.ts';

/** Upper estimate of the memory of responses that the mock creates. Their activities are stored anyway. */
const RESPONSE_BYTES_PER_CHARACTER = 8;

interface JournaledPacket extends AnsweredPacket {
  /** Operation name of a packet without messages. */
  readonly operationId: string;
  /** Redacted wherever it occurs. */
  readonly sessionId: string | null | undefined;
  readonly packetId: number | undefined;
  readonly faults: PacketFaults | undefined;
  readonly durationMs: number;
}

/** Writes an entry for each message into the journal, or one for a packet without messages. */
export function journalPacket(
  world: World,
  call: Call,
  { answer, outcomes, operationId, sessionId, packetId, faults, durationMs }: JournaledPacket,
): void {
  const journaled: JournaledCall = {
    method: call.method,
    url: pathAndQuery(call),
    at: world.clock.now(),
    durationMs,
    delayMs: answer.delivery?.delayMs,
    correlationId: packetId === undefined ? undefined : String(packetId),
    authorization: sessionId || undefined,
    requestHeaders: call.headers,
    answerHeaders: answer.headers,
    bodyBytes: isLong(call.bodyText, answer) ? 0 : bodyBytesOf({ answer, outcomes }),
  };
  if (outcomes.length === 0) {
    world.journal.add(journaled, [{ operation: operationId, status: answer.status }]);
    return;
  }
  const entries: JournaledOutcome[] = [];
  for (const [index, outcome] of withoutLongBodies({ answer, outcomes }, call.bodyText).entries()) {
    const { rule } = outcome;
    const fault = faults?.idAt(index);
    // The forwarding host adds the response later.
    if (outcome.forwarded) continue;
    const isPlain = rule === undefined && fault === undefined;
    entries.push(isPlain ? outcome : { ...outcome, fault, validation: validationBefore(rule) });
  }
  world.journal.add(journaled, entries);
}

/** Returns the outcomes of a packet, without the bodies if the packet or its response is too long to keep. */
export function withoutLongBodies(
  { answer, outcomes }: AnsweredPacket,
  bodyText: string,
): readonly JournaledOutcome[] {
  if (!isLong(bodyText, answer)) return outcomes;
  return outcomes.map(({ request: _, answer: __, ...outcome }) => outcome);
}

function bodyBytesOf({ answer, outcomes }: AnsweredPacket): number {
  let bytes = RESPONSE_BYTES_PER_CHARACTER * answer.bodyText.length;
  for (const outcome of outcomes) {
    bytes += heapBytes(outcome.request);
    // Stubs and overrides can return any object.
    if (outcome.stubbed || outcome.overridden) bytes += heapBytes(outcome.answer);
  }
  return bytes;
}

function isLong(bodyText: string, answer: Answer): boolean {
  return bodyText.length > MAX_CONTENT_LENGTH || answer.bodyText.length > MAX_CONTENT_LENGTH;
}

/** Parameters are checked after the packet and its session, and before everything else. */
function validationBefore(rule = ''): JournalEntry['validation'] {
  if (/^BC-(?:SIG|PKT|SES)-|^BC-S2S-(?:5|10)$/.test(rule)) return 'skipped';
  return rule.startsWith('BC-REQ-') ? 'failed' : 'passed';
}
