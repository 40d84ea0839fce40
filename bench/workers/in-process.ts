// Calls of a mock in the same process: `mock.fetch`, or through MSW, or what one would write by hand instead.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { mswHandlers } from '../../mocks/adapters/msw.ts';
import type { createPresenceMock } from '../../mocks/index.ts';
import { entry } from '../harness/entry.ts';
import { makeCalls } from '../harness/subject.ts';
import { question } from '../harness/worker.ts';

export type Asked = 'GET one' | 'GET a list of 25';
/** By a `fetch` that is handed over, or by the platform's, which one of the two versions of MSW intercepts. */
export type Way = 'plain' | 'msw' | 'msw3';

export interface InProcessQuestion {
  readonly asked: Asked;
  readonly way: Way;
  /** Whether what answers is written by hand, or the mock. */
  readonly byHand: boolean;
}

const { asked, way, byHand } = question<InProcessQuestion>();
// The package imports `msw`; this process is to have one version of it, whoever imports it.
registerHooks({
  resolve: (specifier, context, next) =>
    way !== 'plain' && /^msw(?=\/|$)/.test(specifier)
      ? next(specifier.replace('msw', way), { ...context, parentURL: import.meta.url })
      : next(specifier, context),
});

const mocks: { createPresenceMock: typeof createPresenceMock } = await import(
  pathToFileURL(entry('./mocks')).href
);
const mock = mocks.createPresenceMock();
const ORIGIN = 'https://api.mypurecloud.com';
const DEFINITIONS = '/api/v2/presencedefinitions';
const LIST = `${ORIGIN}${DEFINITIONS}?pageSize=25&pageNumber=1`;
const init = { headers: { authorization: 'Bearer any' } };

const { entities } = await (await mock.fetch(LIST, init)).json();
const url = asked === 'GET one' ? `${ORIGIN}${DEFINITIONS}/${entities[0].id}` : LIST;
const answer = await mock.fetch(url, init);
const headers = Object.fromEntries(answer.headers);
const body = await answer.json();

/** The `fetch` that is called: it answers itself, or something stands in for the network. */
async function answering(): Promise<(url: string, init: RequestInit) => Promise<Response>> {
  if (way !== 'plain') {
    await intercept();
    return globalThis.fetch;
  }
  return byHand ? async () => new Response(JSON.stringify(body), { status: 200, headers }) : mock.fetch;
}

async function intercept(): Promise<void> {
  const { http, HttpResponse } = await import('msw');
  const { setupServer } = await import('msw/node');
  const handler = http.get(`${ORIGIN}${DEFINITIONS}/:id?`, () => HttpResponse.json(body, { headers }));
  const adapter: { mswHandlers: typeof mswHandlers } = await import(pathToFileURL(entry('./mocks/msw')).href);
  // The adapter's types are those of the project's own MSW, which is the same.
  const ours = adapter.mswHandlers(mock) as unknown as Parameters<typeof setupServer>;
  setupServer(...(byHand ? [handler] : ours)).listen();
}

const fetchIt = await answering();
makeCalls(async () => (await fetchIt(url, init)).json());
