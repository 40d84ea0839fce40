import type { Call } from '../engine/call.ts';
import type { JournalEntry } from '../engine/journal.ts';
import type { World } from '../engine/world.ts';
import type { AnsweredPacket, MessageOutcome } from './packet.ts';
import type { PacketFaults } from './packet-faults.ts';

/** The journal keeps the bodies of packets up to this length. */
const LONGEST_KEPT = 16_384;
/** Maximum length of an operation name. */
const LONGEST_NAME = 200;

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
  const url = call.query === '' ? call.path : `${call.path}?${call.query}`;
  const at = world.clock.now();
  const entries: readonly MessageOutcome[] =
    outcomes.length > 0
      ? withoutLongBodies({ answer, outcomes }, call.bodyText)
      : [{ operation: operationId, status: answer.status }];
  for (const [index, outcome] of entries.entries()) {
    const { operation, rule } = outcome;
    // The forwarding host adds the response later.
    if (outcome.forwarded) continue;
    world.journal.add({
      operation: operation.length > LONGEST_NAME ? `${operation.slice(0, LONGEST_NAME)}…` : operation,
      status: outcome.status,
      rule,
      overridden: outcome.overridden,
      stubbed: outcome.stubbed,
      caller: outcome.caller,
      request: outcome.request,
      answer: outcome.answer,
      changesAfter: outcome.changesAfter,
      changesUpTo: outcome.changesUpTo,
      fault: faults?.idAt(index),
      method: call.method,
      url,
      at,
      validation: rule === undefined ? 'passed' : validationBefore(rule),
      durationMs,
      delayMs: answer.delivery?.delayMs,
      correlationId: packetId === undefined ? undefined : String(packetId),
      authorization: sessionId || undefined,
      requestHeaders: call.headers,
      answerHeaders: answer.headers,
    });
  }
}

/** Returns the outcomes of a packet, without the bodies if the packet or its response is too long to keep. */
export function withoutLongBodies(
  { answer, outcomes }: AnsweredPacket,
  bodyText: string,
): readonly MessageOutcome[] {
  if (bodyText.length <= LONGEST_KEPT && answer.bodyText.length <= LONGEST_KEPT) return outcomes;
  return outcomes.map(({ request: _, answer: __, ...outcome }) => outcome);
}

/** Parameters are checked after the packet and its session, and before everything else. */
function validationBefore(rule: string): JournalEntry['validation'] {
  if (/^BC-(?:SIG|PKT|SES)-|^BC-S2S-(?:5|10)$/.test(rule)) return 'skipped';
  return rule.startsWith('BC-REQ-') ? 'failed' : 'passed';
}
