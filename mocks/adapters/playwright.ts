import { type ConnectOptions, connectMock, type RemoteMock } from '../control/connect-mock.ts';
import type { Answer } from '../engine/call.ts';
import { corsHeaders } from '../engine/cors.ts';
import { methodsOf } from '../engine/methods.ts';
import { isVendorUrl, socketOriginOf, VENDOR_ORIGINS } from '../web/vendor-origins.ts';
import { readCall } from '../web/web-call.ts';
import { createPresenceMock, type PresenceMock, type PresenceMockOptions } from '../world/mock.ts';
import { vendorBlockingArgs } from './playwright/chromium-args.ts';
import type { Routable, Route } from './playwright/routable.ts';
import { bridgeSocket, takeSocket } from './playwright/sockets.ts';
import { type RouteOptions, routeVendors } from './playwright/vendor-routes.ts';

export { vendorBlockingArgs } from './playwright/chromium-args.ts';
export type { Routable } from './playwright/routable.ts';
export type { RouteOptions } from './playwright/vendor-routes.ts';

const NULL_BODY_STATUSES = [101, 204, 205, 304];
/**
 * A reserved name (RFC 2606), so that a WebSocket without a route, such as one in a worker, cannot reach the
 * vendor.
 */
const UNREACHABLE = '.invalid';

/**
 * Routes the calls and WebSockets of a page, or of all pages in a context, to a world, for both services in
 * all regions. Other calls to the vendors' hosts are blocked, unless a route added later handles them or
 * `passThrough` selects them. The WebSocket URLs that the world returns end in `.invalid`, so that only the
 * routes can answer them.
 *
 * Playwright does not route calls from a SharedWorker, WebSockets in workers or redirects, and routes calls
 * from service workers only for a context. Launch Chromium with `vendorBlockingArgs()` to block all of these.
 *
 * @throws TypeError for an invalid entry of `origins`, or if Playwright is older than 1.48.
 *
 * @example
 * const mock = createPresenceMock();
 * await routeMock(page, mock);
 */
export async function routeMock(
  target: Routable,
  mock: PresenceMock,
  options: RouteOptions = {},
): Promise<void> {
  mock.faults.carriedBy('playwright');
  await routeVendors(target, options, {
    respond: (route) => respond(mock, route),
    connect: (socket) => takeSocket(mock, socket),
    socketOrigins: VENDOR_ORIGINS.map((origin) => socketOriginOf(origin + UNREACHABLE)),
  });
}

/**
 * Routes the calls of a page, or of all pages in a context, to a world on a mock server, for both services in
 * all regions. Other calls to the vendors' hosts are blocked, as with `routeMock`. WebSockets connect
 * directly to the server, so a page from another machine needs the server's `--allow-origin`.
 *
 * @throws TypeError for an invalid entry of `origins`, or if Playwright is older than 1.48.
 *
 * @example
 * await routeWorld(page, connectMock('http://127.0.0.1:4010', { world: 'test-7' }));
 */
export async function routeWorld(
  target: Routable,
  world: Pick<RemoteMock, 'url'>,
  options: RouteOptions = {},
): Promise<void> {
  // The server returns WebSocket URLs with this origin.
  const serverOrigin = socketOriginOf(new URL(world.url).origin);
  await routeVendors(target, options, {
    respond: (route) => forward(world.url, route),
    connect: (socket) => {
      const { origin, pathname, search } = new URL(socket.url());
      const base = origin === serverOrigin ? origin : socketOriginOf(world.url);
      bridgeSocket(socket, `${base}${pathname}${search}`);
    },
    socketOrigins: [serverOrigin],
  });
}

/** Playwright's function that passes a fixture to the test and resolves when the test ends. */
type Use<Value> = (value: Value) => Promise<void>;

export interface MockFixtures {
  /** The test's own world, which answers the calls from all pages in its context. */
  readonly mock: PresenceMock;
}

export interface WorldFixtures {
  /** The test's own world on the server, which answers the calls from all pages in its context. */
  readonly world: RemoteMock;
}

/**
 * Returns fixtures that give each test a separate world in the test process.
 *
 * @example
 * import { test as base } from '@playwright/test';
 * const test = base.extend<MockFixtures>(mockFixtures());
 *
 * test('shows who is busy', async ({ page, mock }) => {
 *   await page.goto('/');
 *   mock.faults.add({ operation: 'patchUserPresence', status: 503, times: 1 });
 * });
 */
export function mockFixtures(options: PresenceMockOptions & RouteOptions = {}) {
  const { origins, passThrough, ...rest } = options;
  const mock = async ({ context }: { context: Routable }, use: Use<PresenceMock>): Promise<void> => {
    const own = createPresenceMock(rest);
    await routeMock(context, own, options);
    await use(own);
  };
  // Created even for tests that do not use it, which must not reach the real services either.
  return { mock: [mock, { auto: true }], ...launchFixture(options) } satisfies Fixtures;
}

/**
 * Returns fixtures that give each test a separate world on a shared mock server. The world is deleted after the test.
 * @param url the server's URL, such as `http://127.0.0.1:4010`.
 *
 * @example
 * const test = base.extend<WorldFixtures>(worldFixtures('http://127.0.0.1:4010'));
 */
export function worldFixtures(url: string, options: Omit<ConnectOptions, 'world'> & RouteOptions = {}) {
  const { origins, passThrough, ...rest } = options;
  const world = async ({ context }: { context: Routable }, use: Use<RemoteMock>): Promise<void> => {
    const own = connectMock(url, { ...rest, world: `test-${crypto.randomUUID()}` });
    await own.reset();
    await routeWorld(context, own, options);
    await use(own);
    await own.worlds.delete(own.name);
  };
  return { world: [world, { auto: true }], ...launchFixture(options) } satisfies Fixtures;
}

type Fixtures = Readonly<
  Record<
    string,
    [(...args: never[]) => Promise<void>, { readonly auto: true } | { readonly scope: 'worker' }]
  >
>;

/** The part of Playwright's `LaunchOptions` that is used here. */
interface LaunchOptions {
  args?: string[];
}

interface Launch {
  readonly browserName: string;
  readonly launchOptions: LaunchOptions;
}

/** Overrides Playwright's fixture, so that Chromium blocks what Playwright cannot route. */
function launchFixture({ passThrough }: RouteOptions) {
  const launchOptions = async (
    { browserName, launchOptions: given }: Launch,
    use: Use<LaunchOptions>,
  ): Promise<void> => {
    // The rules apply to whole hosts, so they would also block what `passThrough` selects.
    const isBlocking = browserName === 'chromium' && passThrough === undefined;
    await use(isBlocking ? { ...given, args: vendorBlockingArgs(given.args) } : given);
  };
  return { launchOptions: [launchOptions, { scope: 'worker' }] } satisfies Fixtures;
}

async function respond(mock: PresenceMock, route: Route): Promise<boolean> {
  const call = await readCall(requestOf(route));
  if (!mock.handles(call) && methodsOf(mock, call.path).length === 0) return false;
  const url = new URL(route.request().url());
  const origin = isVendorUrl(url) ? url.origin + UNREACHABLE : url.origin;
  const answer = mock.answer({ ...call, origin });
  const { delayMs, stall, cut } = answer.delivery ?? {};
  if (stall) return true;
  if (delayMs !== undefined) await new Promise<void>((done) => mock.clock.setTimeout(done, delayMs));
  if (cut) await route.abort('connectionreset');
  else await fulfill(route, answer, call.method);
  return true;
}

async function fulfill(route: Route, { status, headers, bodyText }: Answer, method: string): Promise<void> {
  const { origin } = route.request().headers();
  const cors = origin === undefined ? {} : corsHeaders(origin);
  const body = method === 'HEAD' || NULL_BODY_STATUSES.includes(status) ? '' : bodyText;
  await route.fulfill({ status, headers: { ...headers, ...cors }, body });
}

function requestOf(route: Route): Request {
  const request = route.request();
  const method = request.method();
  const body = request.postDataBuffer();
  return new Request(request.url(), {
    method,
    headers: request.headers(),
    ...(body && method !== 'GET' && method !== 'HEAD' ? { body: Uint8Array.from(body) } : {}),
  });
}

async function forward(world: string, route: Route): Promise<true> {
  const { pathname, search } = new URL(route.request().url());
  // Omits the Origin header, because the server would refuse pages from other machines. The route has already
  // selected this call.
  const { origin, ...headers } = route.request().headers();
  const response = await route.fetch({ url: `${world}${pathname}${search}`, headers, maxRedirects: 0 });
  const cors = origin === undefined ? {} : corsHeaders(origin);
  await route.fulfill({
    status: response.status(),
    headers: { ...response.headers(), ...cors },
    body: await response.text(),
  });
  return true;
}
