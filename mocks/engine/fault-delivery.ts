import type { Answer } from './call.ts';
import { deliveryOf } from './deliverable.ts';
import type { Fault } from './faults.ts';

/**
 * What a fault does before the operation happens: the connection breaks (`drop`), the vendor refuses the call with
 * its own error (`refuse`), or nothing.
 *
 * Both vendors use a fault alike:
 * 1. `const hit = world.faults.take(operation, fits)`, once for each operation;
 * 2. `effectBefore(hit.fault)`: on `drop` answer `droppedAnswer`, on `refuse` answer the error that `status`, `code` or
 *    `reasonCode` name, and perform nothing in both cases; else perform the operation;
 * 3. send `answerWithFault(answer, hit.fault)` in place of the answer;
 * 4. journal `hit.id` as `fault`.
 */
export function effectBefore(fault: Fault): 'drop' | 'refuse' | undefined {
  if (fault.drop === 'before') return 'drop';
  const { status, code, reasonCode, retryAfterMs } = fault;
  const refuses = status ?? code ?? reasonCode ?? retryAfterMs;
  return refuses === undefined ? undefined : 'refuse';
}

/** Stands for the answer of a call whose connection broke before it was heard. No host sends it. */
export const droppedAnswer: Answer = { status: 503, headers: {}, bodyText: '', delivery: { cut: 'before' } };

/** An answer as a fault lets it out: late, never, cut, or cut short. */
export function answerWithFault(answer: Answer, fault: Fault): Answer {
  const delivery = deliveryOf(fault);
  if (!delivery && !fault.malformed) return answer;
  return {
    ...answer,
    // The first half of a JSON object, list or string is never JSON.
    ...(fault.malformed ? { bodyText: answer.bodyText.slice(0, Math.ceil(answer.bodyText.length / 2)) } : {}),
    ...(delivery ? { delivery } : {}),
  };
}
