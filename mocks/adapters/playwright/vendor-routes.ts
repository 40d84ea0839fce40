import {
  isVendorUrl,
  requireHttpOrigin,
  socketOriginOf,
  VENDOR_ORIGINS,
  VENDOR_SOCKET_ORIGINS,
} from '../../web/vendor-origins.ts';
import { type Routable, type Route, requireRoutable, type WebSocketRoute } from './routable.ts';
import { refuseSocket } from './sockets.ts';

export interface RouteOptions {
  /**
   * Origins that the mock answers in addition to the vendors', such as `https://presence.example.com`.
   * @default none
   */
  readonly origins?: readonly string[];
  /**
   * Selects URLs of the vendors that are neither answered nor blocked. They are handled by earlier routes or sent to the
   * network.
   * @default none
   *
   * @example
   * mockFixtures({ passThrough: ({ pathname }) => pathname.startsWith('/api/v2/conversations') });
   */
  readonly passThrough?: (url: URL) => boolean;
}

/** Answers the routed calls and sockets. */
interface Answering {
  /** Answers a call. Resolves to false without using the route if the path is unknown. */
  respond(route: Route): Promise<boolean>;
  connect(socket: WebSocketRoute): void;
  /** Origins of the socket URLs in the answers. */
  readonly socketOrigins: readonly string[];
}

/** Routes calls to the vendors and to additional origins, and blocks unanswered calls to the vendors. */
export async function routeVendors(
  target: Routable,
  { origins = [], passThrough = () => false }: RouteOptions,
  { respond, connect, socketOrigins }: Answering,
): Promise<void> {
  requireRoutable(target);
  const own = origins.map(requireHttpOrigin);
  const answered = new Set([...VENDOR_ORIGINS, ...own]);
  const taken = new Set([...VENDOR_SOCKET_ORIGINS, ...own.map(socketOriginOf), ...socketOrigins]);
  const warn = warnOnce();
  const isRouted = (url: URL, known: ReadonlySet<string>): boolean =>
    isVendorUrl(url) ? !passThrough(url) : known.has(url.origin);
  await target.route(
    (url) => isRouted(url, answered),
    async (route) => {
      const url = new URL(route.request().url());
      if (answered.has(url.origin) && (await respond(route))) return;
      if (isVendorUrl(url)) {
        warn(`${route.request().method()} ${url.origin}${url.pathname}`);
        await route.abort('blockedbyclient');
      } else await route.fallback();
    },
  );
  await target.routeWebSocket(
    (url) => isRouted(url, taken),
    (socket) => {
      if (taken.has(new URL(socket.url()).origin)) connect(socket);
      else refuseSocket(socket);
    },
  );
}

/** Reports each blocked call once, because the page shows only a network error. */
function warnOnce(): (call: string) => void {
  const reported = new Set<string>();
  return (call) => {
    if (reported.has(call)) return;
    reported.add(call);
    console.warn(
      `presence-kit: Blocked ${call}, which the mock does not implement. Stub it with mock.stub(), route it after the mock, or allow it with "passThrough".`,
    );
  };
}
