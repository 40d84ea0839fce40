import type { Fetch } from '../../src/http/pipeline.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import type { RandomFaults } from './random-faults.ts';

const faults = [
  'lost request',
  'lost answer',
  'stalled call',
  'cut answer',
  'late request',
  'late answer',
  'busy',
  'limited',
] as const;

const LATEST_MS = 8_000;

/** A `fetch` between a client and a service, over an unreliable network. */
export function faultyFetch(service: typeof globalThis.fetch, clock: Clock, random: RandomFaults): Fetch {
  const later = () =>
    new Promise<void>((resolve) => {
      clock.setTimeout(resolve, random.below(LATEST_MS));
    });

  const answer = async (url: string, init: RequestInit): Promise<Response> => {
    // Sent without the signal: the request arrives although the caller no longer waits.
    const { signal: _, ...sent } = init;
    const fault = random.draw(faults);
    if (fault === 'lost request') throw new TypeError('The request was lost.');
    if (fault === 'stalled call') return new Promise(() => {});
    if (fault === 'busy') return Response.json({ status: 503 }, { status: 503 });
    if (fault === 'limited') {
      return Response.json(
        { status: 429 },
        { status: 429, headers: { 'retry-after': `${random.below(20)}` } },
      );
    }
    if (fault === 'late request') await later();
    const response = await service(url, sent);
    if (fault === 'lost answer') throw new TypeError('The answer was lost.');
    if (fault === 'late answer') await later();
    if (fault !== 'cut answer') return response;
    const text = await response.text();
    return new Response(text.slice(0, random.below(text.length)), response);
  };

  return (url, init) =>
    new Promise((resolve, reject) => {
      const { signal } = init;
      const onAbort = () => reject(signal?.reason);
      signal?.addEventListener('abort', onAbort);
      answer(url, init)
        .then(resolve, reject)
        .finally(() => signal?.removeEventListener('abort', onAbort));
    });
}
