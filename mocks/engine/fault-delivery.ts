import type { Answer } from './call.ts';
import { deliveryOf } from './deliverable.ts';
import type { Fault } from './faults.ts';

/**
 * Returns the effect of a fault before the operation: the connection is cut (`drop`), the call is refused with the
 * vendor's error (`refuse`), or none.
 *
 * Both vendors apply a fault as follows:
 * 1. `const hit = world.faults.take(operation, fits)`, once per operation;
 * 2. `effectBefore(hit.fault)`: for `drop` return `droppedAnswer`, for `refuse` return the error for `status`, `code` or
 *    `reasonCode`, in both cases without performing the operation; otherwise perform it;
 * 3. send `answerWithFault(answer, hit.fault)` instead of the response;
 * 4. add `hit.id` to the journal as `fault`.
 */
export function effectBefore(fault: Fault): 'drop' | 'refuse' | undefined {
  if (fault.drop === 'before') return 'drop';
  const { status, code, reasonCode, retryAfterMs } = fault;
  const refuses = status ?? code ?? reasonCode ?? retryAfterMs;
  return refuses === undefined ? undefined : 'refuse';
}

/** Placeholder for the response of a call whose connection was cut before the response. No host sends it. */
export const droppedAnswer: Answer = { status: 503, headers: {}, bodyText: '', delivery: { cut: 'before' } };

/** Applies a fault to a response: delays it, never sends it, cuts it off or makes it malformed. */
export function answerWithFault(answer: Answer, fault: Fault): Answer {
  const delivery = deliveryOf(fault);
  if (!delivery && !fault.malformed) return answer;
  return {
    ...answer,
    // The first half of a JSON object, list or string is never valid JSON.
    ...(fault.malformed ? { bodyText: answer.bodyText.slice(0, Math.ceil(answer.bodyText.length / 2)) } : {}),
    ...(delivery ? { delivery } : {}),
  };
}
