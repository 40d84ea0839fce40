import type { Answer } from '../engine/call.ts';
import { answerWithFault, droppedAnswer, effectBefore } from '../engine/fault-delivery.ts';
import type { Fault, Hit } from '../engine/faults.ts';
import type { World } from '../engine/world.ts';
import type { AnsweredPacket } from './packet.ts';
import { errorAnswer } from './packet-answer.ts';
import { type ErrorAnswer, statusOf } from './servop-refusal.ts';
import type { RequestedServop } from './servop-registry.ts';

/** Session errors, which a login cannot return. */
export const SESSION_REASONS: readonly number[] = [40303, 40304, 40356, 40365];

/** HTTP statuses that make clients repeat the packet. All other errors have HTTP status 200. */
const BUSY = [502, 503, 504];
const ERROR_STATUSES: readonly number[] = [202, 400, 403, 500] satisfies ErrorAnswer['status'][];
/** The vendor's generic code for an invalid request. */
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
   * Returns the faults that hit a packet, if any.
   * @param servops the servops of the messages, in order.
   * @param callerOf returns the id of the caller of a message.
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

  /** Returns the id of the fault that hit a message. */
  idAt(index: number): string | undefined {
    return this.#hits[index]?.id;
  }

  /** Returns the response to a message that is not run because of a fault. */
  errorAt(index: number): ErrorAnswer | undefined {
    const fault = this.#hits[index]?.fault;
    return fault && effectBefore(fault) === 'refuse' ? faultError(fault) : undefined;
  }

  /**
   * Returns the response to a packet that is not run because of a fault: a placeholder if the connection is
   * cut, otherwise a "busy" error.
   */
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

  /** Applies the faults to the response. */
  applyTo(answer: Answer): Answer {
    return this.#faults().reduce(answerWithFault, answer);
  }

  #faults(): Fault[] {
    return this.#hits.flatMap((hit) => (hit ? [hit.fault] : []));
  }
}

/** Returns the response to a whole packet that a fault causes, if any. */
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

/** Returns the vendor's error for a fault. The code determines the status, unless the fault sets both. */
function faultError(fault: Fault): ErrorAnswer {
  const reasonCode = fault.reasonCode ?? reasonOf(fault.status);
  const wanted = ERROR_STATUSES.find((status) => status === fault.status) as
    | ErrorAnswer['status']
    | undefined;
  const text =
    reasonCode === INSUFFICIENT_PERMISSIONS ? BLOCKED : `Refused by a fault of the mock (${reasonCode})`;
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
