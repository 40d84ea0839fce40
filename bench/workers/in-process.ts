// Calls of a mock in the same process: `mock.fetch`, and through MSW, each beside what one would write by hand.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { mswHandlers } from '../../mocks/adapters/msw.ts';
import type { createPresenceMock } from '../../mocks/index.ts';
import { entry } from '../harness/entry.ts';
import { inTurns } from '../harness/turns.ts';
import { question } from '../harness/worker.ts';

export interface InProcessQuestion {
  /** Nothing is intercepted without. */
  readonly msw?: 'msw' | 'msw3';
  readonly rounds: number;
  readonly runMs: number;
}

/** Calls a second, by who answers and what is asked. */
export type InProcessRates = Readonly<Record<string, readonly number[]>>;

const { msw, rounds, runMs } = question<InProcessQuestion>();
// The package imports `msw`; this process is to have one version of it, whoever imports it.
registerHooks({
  resolve: (specifier, context, next) =>
    msw && /^msw(?=\/|$)/.test(specifier)
      ? next(specifier.replace('msw', msw), { ...context, parentURL: import.meta.url })
      : next(specifier, context),
});

const mocks: { createPresenceMock: typeof createPresenceMock } = await import(
  pathToFileURL(entry('./mocks')).href
);
const mock = mocks.createPresenceMock();
const ORIGIN = 'https://api.mypurecloud.com';
const LIST = '/api/v2/presencedefinitions?pageSize=25&pageNumber=1';
const init = { headers: { authorization: 'Bearer any' } };

async function answerOf(path: string) {
  const response = await mock.fetch(`${ORIGIN}${path}`, init);
  return { headers: Object.fromEntries(response.headers), body: await response.json() };
}

const list = await answerOf(LIST);
const ONE = `/api/v2/presencedefinitions/${list.body.entities[0].id}`;
const answers = { [ONE]: await answerOf(ONE), [LIST]: list };

/** What one would write by hand: the same object, stringified for each call. */
function byHand(url: string): Response {
  const { headers, body } = answers[url.slice(ORIGIN.length)] ?? list;
  return new Response(JSON.stringify(body), { status: 200, headers });
}

/** How many calls a second come back as an object, one after the other. */
async function rateOf(fetchIt: typeof fetch, path: string): Promise<number> {
  const url = `${ORIGIN}${path}`;
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < runMs) {
    await (await fetchIt(url, init)).json();
    calls++;
  }
  return (calls * 1000) / (performance.now() - start);
}

const paths = { 'GET one': ONE, 'GET a list of 25': LIST };

async function plain(): Promise<InProcessRates> {
  const handWritten = async (url: string): Promise<Response> => byHand(url);
  const runs = Object.entries(paths).flatMap(([name, path]) => [
    [`${name} by hand`, () => rateOf(handWritten as typeof fetch, path)] as const,
    [name, () => rateOf(mock.fetch, path)] as const,
  ]);
  return inTurns(Object.fromEntries(runs), rounds);
}

async function throughMsw(): Promise<InProcessRates> {
  const { http, HttpResponse } = await import('msw');
  const { setupServer } = await import('msw/node');
  const adapter: { mswHandlers: typeof mswHandlers } = await import(pathToFileURL(entry('./mocks/msw')).href);
  const server = setupServer();
  server.listen();
  // The adapter's types are those of the project's own MSW, which is the same.
  const ours = adapter.mswHandlers(mock) as unknown as Parameters<typeof server.use>;
  const handler = http.get(`${ORIGIN}/api/v2/presencedefinitions/:id?`, ({ request }) => {
    const { headers, body } = answers[request.url.slice(ORIGIN.length)] ?? list;
    return HttpResponse.json(body, { headers });
  });
  const intercepted =
    (handlers: Parameters<typeof server.use>, path: string) => async (): Promise<number> => {
      server.resetHandlers(...handlers);
      return rateOf(globalThis.fetch, path);
    };
  const runs = Object.entries(paths).flatMap(([name, path]) => [
    [`${name} by hand`, intercepted([handler], path)] as const,
    [name, intercepted(ours, path)] as const,
    [`${name} by mock.fetch`, () => rateOf(mock.fetch, path)] as const,
  ]);
  return inTurns(Object.fromEntries(runs), rounds);
}

process.send?.(await (msw ? throughMsw() : plain()));
