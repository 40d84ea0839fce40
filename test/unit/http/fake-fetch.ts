import type { Fetch } from '../../../src/http/pipeline.ts';

/** A call of the fake. */
export interface SentRequest {
  url: string;
  method: string;
  headers: Headers;
  body: string | undefined;
  signal: AbortSignal | undefined;
}

/** The result of an attempt: an answer, an error, or a function of the request. */
export type FetchResult = Response | Error | ((sent: SentRequest) => Response | Promise<Response>);

/** A fetch that returns one result per call, the last one repeatedly, and records its requests. */
export function fakeFetch(...plays: FetchResult[]): Fetch & { sent: SentRequest[] } {
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
    if (play === undefined) throw new Error('The fake has no result.');
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

/** The error of Node's fetch, with the network error as its cause. */
export function networkFault(code: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`fault ${code}`), { code }) });
}

/** An answer that never arrives; it rejects when its signal aborts, like fetch. */
export const never: FetchResult = ({ signal }) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** A call that never gets an answer and ignores its signal. */
export const deaf: FetchResult = () => new Promise<Response>(() => {});
