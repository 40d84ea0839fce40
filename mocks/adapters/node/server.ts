import type { RequestListener, Server, ServerOptions } from 'node:http';
import type { MockPort } from '../../engine/mock-port.ts';
import { DEFAULT_MAX_BODY_BYTES } from '../../engine/unreadable-body.ts';
import type { Worlds } from '../../world/worlds.ts';
import { Admission } from './admission.ts';
import { type ControlPort, createRequestListener, type ForwardPort } from './exchange.ts';
import { requireLimits } from './limits.ts';
import { listen, urlOf } from './listening.ts';
import { SocketServer } from './socket-server.ts';

/** How long open exchanges and sockets may take to end when the server stops. */
const GRACE_MS = 250;
const LONGEST_LOOK_MS = 5000;

const HTTP_SETTINGS = {
  // Longer than clients keep an idle connection, so that none is closed just as a call goes out on it.
  keepAliveTimeout: 65_000,
  // Others, such as `h2c`, which some clients offer with every call, are calls like any other.
  shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
} satisfies ServerOptions;

export interface ServeOptions {
  /**
   * 0 takes any free one.
   * @default 4010
   */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /**
   * Key and certificate (PEM) to speak https and wss with; neither may be empty.
   * @default plain http and ws
   */
  readonly tls?: { readonly key: string; readonly cert: string };
  /**
   * Bytes of a request body that are read, after unzipping. A longer body is answered as too large. Keep it above
   * what the services themselves are set to take.
   * @default 2097152
   */
  readonly maxBodyBytes?: number;
  /**
   * Bytes of a WebSocket message; a longer one closes its socket with 1009.
   * @default 1048576
   */
  readonly maxMessageBytes?: number;
  /**
   * How long a caller may take to send the headers of a request, in milliseconds; whoever is slower gets a 408 at the
   * next look, which is every five seconds or sooner.
   * @default 10000
   */
  readonly headersTimeoutMs?: number;
  /**
   * The same for a whole request, with its body.
   * @default 30000
   */
  readonly requestTimeoutMs?: number;
  /**
   * Names by which the server may be called, besides localhost and its subdomains, `host`, IP addresses and the
   * vendors' own names. Any other is refused, since a page can make its own name point to this machine (DNS
   * rebinding). `.example.com` allows all subdomains, `*` any name. Without scheme and port; not empty.
   * @default none
   */
  readonly allowHosts?: readonly string[];
  /**
   * Origins whose pages may call the server, besides its own and those of this machine, such as
   * `https://app.example.com`; `*` for any.
   * @default none
   */
  readonly allowOrigins?: readonly string[];
  /**
   * Told of calls that `allowHosts` and `allowOrigins` do not let in, and what would: once of each host and origin,
   * of fifty at most.
   * @default nothing is done
   */
  readonly onRefusal?: (message: string) => void;
  /** @default no control */
  readonly control?: ControlPort;
  /** @default nothing is forwarded */
  readonly forwarding?: ForwardPort;
  /**
   * Told of what should not happen: an error in the mock itself. The caller got a 500.
   * @default console.error
   */
  readonly onError?: (error: unknown) => void;
}

/** A server that listens. */
export interface MockServer<Mock> extends AsyncDisposable {
  /** Such as `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly host: string;
  /**
   * The world of that name, as calls under `/worlds/NAME` or to `NAME.localhost` meet it.
   * @param name the world of calls that name none by default.
   * @throws WorldError when no world can have this name, or there are too many.
   */
  world(name?: string): Mock;
  /** Stops listening and ends every connection, within a second. */
  close(): Promise<void>;
}

/**
 * Serves worlds over HTTP and WebSocket on one port.
 * @throws ListenError when it cannot listen there.
 * @throws TypeError when one of `allowHosts` is not a hostname, one of `allowOrigins` not an origin, or a limit below 1.
 */
export async function serveWorlds<Mock extends MockPort>(
  worlds: Worlds<Mock>,
  options: ServeOptions = {},
): Promise<MockServer<Mock>> {
  const { port = 4010, host = '127.0.0.1', tls, control, forwarding, onError = console.error } = options;
  const { maxBodyBytes = DEFAULT_MAX_BODY_BYTES, maxMessageBytes = 1_048_576 } = options;
  if (tls && !(tls.key && tls.cert))
    throw new TypeError('`tls` requires a key and a certificate (PEM), and one of them is empty.');
  const { headersTimeoutMs, requestTimeoutMs } = options;
  requireLimits({ maxBodyBytes, maxMessageBytes, headersTimeoutMs, requestTimeoutMs }, 1);
  const { allowHosts = [], allowOrigins = [], onRefusal = () => {} } = options;
  const admission = new Admission({ host, allowHosts, allowOrigins, onRefusal });
  const scheme = tls ? 'https' : 'http';
  const exchange = createRequestListener({
    worlds,
    control,
    forwarding,
    admission,
    scheme,
    maxBodyBytes,
    onError,
  });
  const listener = control?.before ? afterWaiting(control, exchange, onError) : exchange;
  const settings = { ...HTTP_SETTINGS, ...timeouts(options) };
  const server = tls
    ? (await import('node:https')).createServer({ ...settings, ...tls }, listener)
    : // To import it would load every export, Node's own WebSocket client among them, and double the start.
      process.getBuiltinModule('node:http').createServer(settings, listener);
  const sockets = new SocketServer({
    worlds,
    admission,
    scheme: tls ? 'wss' : 'ws',
    maxMessageBytes,
    onError,
  });
  server.on('upgrade', (request, stream, head) => sockets.upgrade(request, stream, head));
  const taken = await listen(server, port, host);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= stop(server, sockets));
  return {
    url: urlOf(scheme, host, taken),
    port: taken,
    host,
    world: (world) => worlds.get(world),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Lets calls wait for what has to come before them. */
function afterWaiting(
  control: ControlPort,
  listener: RequestListener,
  onError: (error: unknown) => void,
): RequestListener {
  return function listenAfterWaiting(request, response) {
    const waiting = control.before?.(request.url);
    if (!waiting) {
      listener(request, response);
      return;
    }
    waiting.then(
      () => listener(request, response),
      (error) => {
        onError(error);
        response.destroy();
      },
    );
  };
}

/** How slow senders are let go. Node looks for them every half a minute unless told otherwise. */
function timeouts({ headersTimeoutMs = 10_000, requestTimeoutMs = 30_000 }: ServeOptions): ServerOptions {
  return {
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(LONGEST_LOOK_MS, headersTimeoutMs, requestTimeoutMs),
  };
}

async function stop(server: Server, sockets: SocketServer): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await sockets.close();
  const patience = setTimeout(() => {
    server.closeAllConnections();
    void sockets.terminate();
  }, GRACE_MS);
  await closed;
  clearTimeout(patience);
}
