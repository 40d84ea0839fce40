import type { Answer } from '../engine/call.ts';
import { before, dropped, spoiled } from '../engine/fault-delivery.ts';
import type { Fault, Hit } from '../engine/faults.ts';
import type { World } from '../engine/world.ts';
import { errorAnswer } from './dispatch.ts';
import { faultError, isBusy } from './fault-error.ts';
import { AUTHENTICATE } from './message.ts';
import type { ErrorAnswer } from './refusal.ts';
import type { Asked } from './servop-index.ts';

/** What only a session can have, and so no login. */
const ABOUT_SESSIONS = [40303, 40304, 40356, 40365];

/** The faults that hit the messages of a packet, each at the place of its message. */
export class PacketFaults {
  readonly #hits: readonly (Hit | undefined)[];

  private constructor(hits: readonly (Hit | undefined)[]) {
    this.#hits = hits;
  }

  /** @param asked what each message asks for, in order. */
  static of(world: World, asked: readonly Pick<Asked<never>, 'servop'>[]): PacketFaults {
    const hits = asked.map(({ servop }) => world.faults.take(servop, fits(servop)));
    return hits.some((hit) => hit) ? new PacketFaults(hits) : PacketFaults.#none;
  }

  static readonly #none = new PacketFaults([]);

  /** The id of the fault that hit a message. */
  idAt(index: number): string | undefined {
    return this.#hits[index]?.id;
  }

  /** What a message is answered in place of being run. */
  errorAt(index: number): ErrorAnswer | undefined {
    const fault = this.#hits[index]?.fault;
    return fault && before(fault) === 'refuse' ? faultError(fault) : undefined;
  }

  /** What the whole packet is answered in place of being run: nothing, or that the service is busy. */
  get instead(): Answer | undefined {
    if (this === PacketFaults.#none) return undefined;
    for (const fault of this.#faults()) {
      if (before(fault) === 'drop') return dropped;
      if (isBusy(fault)) return errorAnswer(fault.status ?? 503, faultError(fault));
    }
    return undefined;
  }

  /** The reason code that one of the messages is refused with, if it is one of these. */
  refusesWith(codes: readonly number[]): boolean {
    return this.#faults().some(({ reasonCode }) => reasonCode !== undefined && codes.includes(reasonCode));
  }

  /** An answer as the faults let it out. */
  spoil(answer: Answer): Answer {
    return this === PacketFaults.#none ? answer : this.#faults().reduce(spoiled, answer);
  }

  #faults(): Fault[] {
    return this.#hits.flatMap((hit) => (hit ? [hit.fault] : []));
  }
}

function fits(name: string): ((fault: Fault) => boolean) | undefined {
  if (name !== AUTHENTICATE) return undefined;
  return ({ reasonCode }) => reasonCode === undefined || !ABOUT_SESSIONS.includes(reasonCode);
}
