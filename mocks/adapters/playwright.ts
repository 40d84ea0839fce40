import type { BrowserContext, Page, Route } from 'playwright-core';
import { type ConnectOptions, connectMock, type RemoteMock } from '../connect-mock.ts';
import type { Answer } from '../engine/call.ts';
import { corsHeaders } from '../engine/cors.ts';
import { answerCall, methodsOf } from '../engine/methods.ts';
import { readCall } from '../engine/web-call.ts';
import { createPresenceMock, type PresenceMock, type PresenceMockOptions } from '../mock.ts';
import {
  requireHttpOrigin,
  socketOriginOf,
  VENDOR_ORIGINS,
  VENDOR_SOCKET_ORIGINS,
} from '../vendor-origins.ts';
import { bridgeSocket, takeSocket } from './playwright/sockets.ts';

export interface RouteOptions {
  /**
   * Origins of your own that are answered besides the vendors', such as `https://presence.example.com`.
   * @default none
   */
  readonly origins?: readonly string[];
}

/** What can be routed: a page, or a context with all its pages. */
export type Routable =
  | Pick<Page, 'route' | 'routeWebSocket'>
  | Pick<BrowserContext, 'route' | 'routeWebSocket'>;

const NULL_BODY_STATUSES = [101, 204, 205, 304];

/**
 * Has a world answer the calls and WebSockets of a page, or of all pages of a context, to both services in all their
 * regions. Paths that the world does not know fall back to routes that were there before, and to the network.
 *
 * @throws TypeError when one of `origins` is no origin.
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
  const own = (options.origins ?? []).map(requireHttpOrigin);
  const origins = new Set([...VENDOR_ORIGINS, ...own]);
  const socketOrigins = new Set([...VENDOR_SOCKET_ORIGINS, ...own.map(socketOriginOf)]);
  mock.faults.carriedBy('playwright');
  await target.route(
    ({ origin }) => origins.has(origin),
    (route) => respond(mock, route),
  );
  await target.routeWebSocket(
    ({ origin }) => socketOrigins.has(origin),
    (socket) => takeSocket(mock, socket),
  );
}

/**
 * Has a world of a mock server answer the calls of a page, or of all pages of a context, to both services in all
 * their regions. Sockets go where the server says, straight to it, so a page that comes from another machine needs
 * the server's `--allow-origin`.
 *
 * @throws TypeError when one of `origins` is no origin.
 *
 * @example
 * await routeWorld(page, connectMock('http://127.0.0.1:4010', { world: 'test-7' }));
 */
export async function routeWorld(
  target: Routable,
  world: Pick<RemoteMock, 'url'>,
  options: RouteOptions = {},
): Promise<void> {
  const own = (options.origins ?? []).map(requireHttpOrigin);
  const origins = new Set([...VENDOR_ORIGINS, ...own]);
  const socketOrigins = new Set([...VENDOR_SOCKET_ORIGINS, ...own.map(socketOriginOf)]);
  // Where the server tells clients to connect.
  const serverOrigin = socketOriginOf(new URL(world.url).origin);
  await target.route(
    ({ origin }) => origins.has(origin),
    (route) => forward(world.url, route),
  );
  await target.routeWebSocket(
    ({ origin }) => origin === serverOrigin || socketOrigins.has(origin),
    (socket) => {
      const { origin, pathname, search } = new URL(socket.url());
      const base = origin === serverOrigin ? origin : socketOriginOf(world.url);
      bridgeSocket(socket, `${base}${pathname}${search}`);
    },
  );
}

/** Ends a fixture once the test is over. */
type Use<Value> = (value: Value) => Promise<void>;

export interface MockFixtures {
  /** The test's own world, which answers all pages of its context. */
  readonly mock: PresenceMock;
}

export interface WorldFixtures {
  /** The test's own world on the server, which answers all pages of its context. */
  readonly world: RemoteMock;
}

/**
 * Gives each test a world of its own, in the test's process.
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
  const { origins, ...rest } = options;
  const mock = async ({ context }: { context: BrowserContext }, use: Use<PresenceMock>): Promise<void> => {
    const own = createPresenceMock(rest);
    await routeMock(context, own, origins ? { origins } : {});
    await use(own);
  };
  // Even a test that does not ask for it must not reach the real services.
  return { mock: [mock, { auto: true }] } satisfies Fixtures;
}

/**
 * Gives each test a world of its own on a mock server that many share. It is deleted after the test.
 * @param url where the server is, such as `http://127.0.0.1:4010`.
 *
 * @example
 * const test = base.extend<WorldFixtures>(worldFixtures('http://127.0.0.1:4010'));
 */
export function worldFixtures(url: string, options: Omit<ConnectOptions, 'world'> & RouteOptions = {}) {
  const { origins, ...rest } = options;
  const world = async ({ context }: { context: BrowserContext }, use: Use<RemoteMock>): Promise<void> => {
    const own = connectMock(url, { ...rest, world: `test-${crypto.randomUUID()}` });
    await own.reset();
    await routeWorld(context, own, origins ? { origins } : {});
    await use(own);
    await own.worlds.delete(own.name);
  };
  return { world: [world, { auto: true }] } satisfies Fixtures;
}

type Fixtures = Readonly<Record<string, [(...args: never[]) => Promise<void>, { readonly auto: boolean }]>>;

async function respond(mock: PresenceMock, route: Route): Promise<void> {
  const call = await readCall(requestOf(route));
  if (!mock.handles(call) && methodsOf(mock, call.path).length === 0) {
    await route.fallback();
    return;
  }
  const answer = answerCall(mock, call);
  const { delayMs, stall, cut } = answer.delivery ?? {};
  if (stall) return;
  if (delayMs !== undefined) await new Promise<void>((done) => mock.clock.setTimeout(done, delayMs));
  if (cut) await route.abort('connectionreset');
  else await fulfill(route, answer, call.method);
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

async function forward(world: string, route: Route): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  // The server lets pages of this machine in; that this one may be answered has been decided by routing it.
  const { origin, ...headers } = route.request().headers();
  const response = await route.fetch({ url: `${world}${pathname}${search}`, headers, maxRedirects: 0 });
  const cors = origin === undefined ? {} : corsHeaders(origin);
  await route.fulfill({ response, headers: { ...response.headers(), ...cors } });
}
