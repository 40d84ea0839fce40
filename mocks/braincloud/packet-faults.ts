import type { Answer } from '../engine/call.ts';
import { answerWithFault, droppedAnswer, effectBefore } from '../engine/fault-delivery.ts';
import type { Fault, Hit } from '../engine/faults.ts';
import type { World } from '../engine/world.ts';
import type { AnsweredPacket } from './packet.ts';
import { errorAnswer } from './packet-answer.ts';
import { type ErrorAnswer, statusOf } from './servop-refusal.ts';
import type { RequestedServop } from './servop-registry.ts';

/** Errors about a session, which a login cannot have. */
export const SESSION_REASONS: readonly number[] = [40303, 40304, 40356, 40365];

/** HTTP statuses that tell clients to send the same packet again; all other errors are inside HTTP 200. */
const BUSY = [502, 503, 504];
const ERROR_STATUSES: readonly number[] = [202, 400, 403, 500] satisfies ErrorAnswer['status'][];
/** Of the vendor's list: a request that is not valid, without saying why. */
const INVALID_REQUEST = 40001;
const PACKET_IN_PROGRESS = 40606;
const USER_RATE_LIMIT_EXCEEDED = 40823;
const INSUFFICIENT_PERMISSIONS = 40346;
/** From the vendor's release notes 4.13.1, for a call that the portal blocks. */
const BLOCKED = 'Call blocked from client.';

/** The faults that hit the messages of a packet, each at the index of its message. */
export class PacketFaults {
  readonly #hits: readonly (Hit | undefined)[];

  private constructor(hits: readonly (Hit | undefined)[]) {
    this.#hits = hits;
  }

  /**
   * Takes the faults that hit a packet, if any do.
   * @param servops of the messages, in order.
   * @param callerOf returns the id of who sends a message.
   */
  static take(
    world: World,
    servops: readonly Pick<RequestedServop<never>, 'servop' | 'authenticates'>[],
    callerOf: (index: number) => string | undefined,
  ): PacketFaults | undefined {
    const hits = servops.map(({ servop, authenticates }, index) =>
      world.faults.take(servop, authenticates ? fitsAuthentication : undefined, () => callerOf(index)),
    );
    return hits.some((hit) => hit) ? new PacketFaults(hits) : undefined;
  }

  /** The id of the fault that hit a message. */
  idAt(index: number): string | undefined {
    return this.#hits[index]?.id;
  }

  /** The answer to a message in place of running it. */
  errorAt(index: number): ErrorAnswer | undefined {
    const fault = this.#hits[index]?.fault;
    return fault && effectBefore(fault) === 'refuse' ? faultError(fault) : undefined;
  }

  /** The answer in place of running the packet: none, because the connection breaks, or that the service is busy. */
  answerInstead(servops: readonly { readonly servop: string }[]): AnsweredPacket | undefined {
    const answer = this.#faults().reduce<Answer | undefined>(
      (first, fault) => first ?? packetAnswer(fault),
      undefined,
    );
    return (
      answer && {
        answer,
        outcomes: servops.map(({ servop }) => ({
          operation: servop,
          status: answer === droppedAnswer ? 0 : answer.status,
        })),
      }
    );
  }

  /** Whether one of the messages is refused with one of these reason codes. */
  refusesWith(codes: readonly number[]): boolean {
    return this.#faults().some(({ reasonCode }) => reasonCode !== undefined && codes.includes(reasonCode));
  }

  /** Changes the answer as the faults ask. */
  spoil(answer: Answer): Answer {
    return this.#faults().reduce(answerWithFault, answer);
  }

  #faults(): Fault[] {
    return this.#hits.flatMap((hit) => (hit ? [hit.fault] : []));
  }
}

/** What a fault answers in place of the whole packet. */
function packetAnswer(fault: Fault): Answer | undefined {
  if (effectBefore(fault) === 'drop') return droppedAnswer;
  return isBusy(fault) ? errorAnswer(fault.status ?? 503, faultError(fault)) : undefined;
}

function fitsAuthentication({ reasonCode }: Fault): boolean {
  return reasonCode === undefined || !SESSION_REASONS.includes(reasonCode);
}

/** Whether a fault refuses the packet itself, by its HTTP status. */
function isBusy({ status, reasonCode }: Fault): boolean {
  return reasonCode === undefined && status !== undefined && BUSY.includes(status);
}

/** The vendor's own error, as a fault asks for it. The code decides the status, unless the fault gives both. */
function faultError(fault: Fault): ErrorAnswer {
  const reasonCode = fault.reasonCode ?? reasonOf(fault.status);
  const wanted = ERROR_STATUSES.find((status) => status === fault.status) as
    | ErrorAnswer['status']
    | undefined;
  const text =
    reasonCode === INSUFFICIENT_PERMISSIONS ? BLOCKED : `A fault of the mock refused this with ${reasonCode}`;
  return {
    status: wanted ?? statusOf(reasonCode),
    reason_code: reasonCode,
    status_message: `Processing exception (message): ${text}`,
    severity: 'ERROR',
  };
}

function reasonOf(status: number | undefined): number {
  if (status === undefined || status === 429) return USER_RATE_LIMIT_EXCEEDED;
  return status >= 500 ? PACKET_IN_PROGRESS : INVALID_REQUEST;
}
