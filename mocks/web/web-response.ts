import type { Answer, Delivery } from '../engine/call.ts';
import type { MockPort } from '../engine/mock-port.ts';

/** Converts an answer to a web platform Response, without a body for HEAD. */
export function toResponse(answer: Answer, method: string): Response {
  return new Response(method === 'HEAD' || answer.bodyText === '' ? null : answer.bodyText, answer);
}

/**
 * Delivers an answer, with its faults applied.
 * @throws TypeError if the connection is cut, with the same cause as Node's fetch; the signal's reason if the
 * caller aborts.
 */
export async function deliverResponse(
  mock: Pick<MockPort, 'clock'>,
  answer: Answer,
  method: string,
  signal: AbortSignal | null,
): Promise<Response> {
  const { delayMs, stall, cut }: Delivery = answer.delivery ?? {};
  const waitMs = stall ? Number.POSITIVE_INFINITY : delayMs;
  if (waitMs !== undefined) await wait(mock.clock, waitMs, signal);
  if (cut === undefined) return toResponse(answer, method);
  const response = cut === 'midway' ? cutMidway(answer, method) : undefined;
  if (response) return response;
  throw connectionCut('fetch failed');
}

function wait(clock: MockPort['clock'], delayMs: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = delayMs === Number.POSITIVE_INFINITY ? undefined : clock.setTimeout(finish, delayMs);
    signal?.addEventListener('abort', abort, { once: true });

    function finish(): void {
      signal?.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      if (timer !== undefined) clock.clearTimeout(timer);
      reject(signal?.reason);
    }
  });
}

/** Returns a response whose body fails halfway, or undefined if there is no body. */
function cutMidway(answer: Answer, method: string): Response | undefined {
  if (method === 'HEAD' || answer.bodyText === '') return undefined;
  const bytes = new TextEncoder().encode(answer.bodyText);
  let first: Uint8Array | undefined = bytes.subarray(0, bytes.byteLength >> 1);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (first && first.byteLength > 0) controller.enqueue(first);
      else controller.error(connectionCut('terminated'));
      first = undefined;
    },
  });
  return new Response(body, answer);
}

function connectionCut(message: string): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError(message, { cause });
}
