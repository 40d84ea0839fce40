import type { ServerCredentials } from '../../src/generated/braincloud.ts';
import type { Answer } from '../engine/call.ts';
import type { JournaledOutcome } from '../engine/journal.ts';

/** Messages that are sent together, and their session. */
export interface Packet {
  /** Absent in the standard protocol of servers. */
  readonly packetId?: number;
  readonly sessionId?: string | null;
  readonly messages: readonly unknown[];
  /** Credentials of a server in the standard protocol, which has no sessions. */
  readonly credentials?: ServerCredentials;
}

/** The answer to a packet, and the outcomes of its messages. */
export interface AnsweredPacket {
  readonly answer: Answer;
  readonly outcomes: readonly JournaledOutcome[];
}

/** The last packet of a session. Packet ids increase, starting with the id of the login packet. */
export interface LastPacket {
  readonly id: number;
  /** Absent for a session that was restored from a snapshot. */
  readonly answered?: AnsweredPacket;
}
