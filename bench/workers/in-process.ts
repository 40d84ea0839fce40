// Calls a mock in the same process: by `mock.fetch`, through MSW, or what one would write by hand instead.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { mswHandlers } from '../../mocks/adapters/msw.ts';
import type { createPresenceMock } from '../../mocks/index.ts';
import { Build } from '../build.ts';
import { makeCalls, workerOptions } from '../worker.ts';

export type Asked = 'GET one' | 'GET a list of 25';
/** By a `fetch` that is handed over, or by the platform's, which one of two versions of MSW intercepts. */
export type Way = 'plain' | 'msw' | 'msw3';

export interface InProcessOptions {
  readonly asked: Asked;
  readonly way: Way;
  /** Whether what answers is written by hand, or is the mock. */
  readonly byHand: boolean;
  /** Of the build. */
  readonly root: string;
}

const { asked, way, byHand, root } = workerOptions<InProcessOptions>();
const build = new Build(root);
// The package imports `msw`: this process must have one version of it, whatever imports it.
registerHooks({
  resolve: (specifier, context, next) =>
    way !== 'plain' && /^msw(?=\/|$)/.test(specifier)
      ? next(specifier.replace('msw', way), { ...context, parentURL: import.meta.url })
      : next(specifier, context),
});

const mocks: { createPresenceMock: typeof createPresenceMock } = await import(
  pathToFileURL(build.entry('./mocks')).href
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

async function intercept(): Promise<void> {
  const { http, HttpResponse } = await import('msw');
  const { setupServer } = await import('msw/node');
  const handler = http.get(`${ORIGIN}${DEFINITIONS}/:id?`, () => HttpResponse.json(body, { headers }));
  const adapter: { mswHandlers: typeof mswHandlers } = await import(
    pathToFileURL(build.entry('./mocks/msw')).href
  );
  setupServer(...(byHand ? [handler] : adapter.mswHandlers(mock))).listen();
}

if (way !== 'plain') await intercept();
const answerByHand = async () => new Response(JSON.stringify(body), { status: 200, headers });
const fetchIt: (url: string, init: RequestInit) => Promise<Response> =
  way !== 'plain' ? globalThis.fetch : byHand ? answerByHand : mock.fetch;
makeCalls(async () => (await fetchIt(url, init)).json());
