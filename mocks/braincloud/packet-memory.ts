import type { JournalRecord } from '../engine/journal.ts';

/** What became of one message, for the journal. */
export type MessageOutcome = Pick<
  JournalRecord,
  'operation' | 'status' | 'rule' | 'fault' | 'overridden' | 'caller' | 'request' | 'answer'
>;

/** An answer as it was sent. */
export interface RememberedAnswer {
  readonly bodyText: string;
  readonly outcomes: readonly MessageOutcome[];
}

/** The last packet of a session. Packet ids only grow; the packet that logs in sets where they begin. */
export class PacketMemory {
  #lastId: number | undefined;
  #answer: RememberedAnswer | undefined;

  /** @param lastId of a session from a snapshot, where the last answer is no longer known. */
  constructor(lastId?: number) {
    this.#lastId = lastId;
  }

  get lastId(): number | undefined {
    return this.#lastId;
  }

  /** Undefined where a snapshot lies between. */
  get lastAnswer(): RememberedAnswer | undefined {
    return this.#answer;
  }

  remember(packetId: number, answer: RememberedAnswer): void {
    this.#lastId = packetId;
    this.#answer = answer;
  }

  isRepeated(packetId: number): boolean {
    return packetId === this.#lastId;
  }

  isOld(packetId: number): boolean {
    return this.#lastId !== undefined && packetId < this.#lastId;
  }
}
