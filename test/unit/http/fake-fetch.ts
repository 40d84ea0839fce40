import type { Fetch } from '../../../src/http/pipeline.ts';

/** One call that the fake was given. */
export interface SentRequest {
  url: string;
  method: string;
  headers: Headers;
  body: string | undefined;
  signal: AbortSignal | undefined;
}

/** What a try comes to: an answer, an error, or a function of the request. */
export type Play = Response | Error | ((sent: SentRequest) => Response | Promise<Response>);

/** A fetch that plays one thing a call, the last one for ever, and remembers what it was sent. */
export function fakeFetch(...plays: Play[]): Fetch & { sent: SentRequest[] } {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const request: SentRequest = {
      url,
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: (init.body as string | null) ?? undefined,
      signal: init.signal ?? undefined,
    };
    sent.push(request);
    const play = plays[Math.min(sent.length, plays.length) - 1];
    if (play instanceof Error) throw play;
    if (play instanceof Response) return play.clone();
    if (play === undefined) throw new Error('The fake has nothing to play.');
    return play(request);
  };
  return Object.assign(fetch, { sent });
}

/** An answer with a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** What Node's fetch throws, with the fault's code one level down. */
export function networkFault(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`fault ${code}`), { code }) });
}

/** An answer that never comes; it gives up when its signal aborts, as fetch does. */
export const never: Play = ({ signal }) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** An answer that never comes and does not care about its signal. */
export const deaf: Play = () => new Promise<Response>(() => {});
