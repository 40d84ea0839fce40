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
   * Origins of your own that are answered besides the vendors', such as `https://presence.example.com`.
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

/** What answers the routed calls and sockets. */
interface Answering {
  /** Answers a call. Resolves to false, with the route untouched, if it does not know the path. */
  respond(route: Route): Promise<boolean>;
  connect(socket: WebSocketRoute): void;
  /** Origins of sockets that it names in its answers. */
  readonly socketOrigins: readonly string[];
}

/** Routes what is addressed to a vendor or to an origin of one's own, and blocks what stays unanswered at a vendor. */
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

/** Reports each blocked call once: in the page it is only a network error. */
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
