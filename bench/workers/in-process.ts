// Calls a mock in the same process (with `mock.fetch` or through MSW), or a hand-written alternative.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { mswHandlers } from '../../mocks/adapters/msw.ts';
import type { createPresenceMock } from '../../mocks/index.ts';
import { Build } from '../build.ts';
import { makeCallsOnRequest, workerOptions } from '../worker.ts';

export type Asked = 'GET one' | 'GET a list of 25';
/** Uses a passed `fetch`, or the platform's, intercepted by one of two versions of MSW. */
export type Way = 'plain' | 'msw' | 'msw3';

export interface InProcessOptions {
  readonly asked: Asked;
  readonly way: Way;
  /** Whether to call the mock or the hand-written alternative. */
  readonly byHand: boolean;
  /** The root of the build. */
  readonly root: string;
}

const { asked, way, byHand, root } = workerOptions<InProcessOptions>();
const build = new Build(root);
// The package imports `msw`, so this process must resolve all imports to one version.
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
makeCallsOnRequest(async () => (await fetchIt(url, init)).json());
