import type { ServerCredentials } from '../../src/generated/braincloud.ts';
import type { Answer } from '../engine/call.ts';
import type { JournalRecord } from '../engine/journal.ts';

/** Messages that are sent together, and the session that they belong to. */
export interface Packet {
  /** Absent in the standard protocol of servers. */
  readonly packetId?: number;
  readonly sessionId?: string | null;
  readonly messages: readonly unknown[];
  /** What a server proves itself with in the standard protocol, which has no sessions. */
  readonly credentials?: ServerCredentials;
}

/** The result of one message, for the journal. */
export type MessageOutcome = Pick<
  JournalRecord,
  | 'operation'
  | 'status'
  | 'rule'
  | 'overridden'
  | 'stubbed'
  | 'forwarded'
  | 'caller'
  | 'request'
  | 'answer'
  | 'changesAfter'
  | 'changesUpTo'
>;

/** The answer to a packet, and the outcomes of its messages. */
export interface AnsweredPacket {
  readonly answer: Answer;
  readonly outcomes: readonly MessageOutcome[];
}

/** The last packet of a session. Packet ids only grow; the packet that logs in sets where they begin. */
export interface LastPacket {
  readonly id: number;
  /** Absent for a session that was restored from a snapshot. */
  readonly answered?: AnsweredPacket;
}
