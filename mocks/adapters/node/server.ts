import type { RequestListener, Server, ServerOptions } from 'node:http';
import { DEFAULT_HOST, DEFAULT_PORT } from '../../engine/default-address.ts';
import type { MockPort } from '../../engine/mock-port.ts';
import { DEFAULT_MAX_BODY_BYTES } from '../../engine/unreadable-body.ts';
import { MAX_MESSAGE_BYTES } from '../../web/socket-frame.ts';
import type { Worlds } from '../../world/worlds.ts';
import { Admission } from './admission.ts';
import { type ControlPort, createRequestListener, type ForwardPort } from './exchange.ts';
import { requireLimits } from './limits.ts';
import { listen, urlOf } from './listening.ts';
import { SocketServer } from './socket-server.ts';

/** Time for open exchanges and sockets to end when the server stops. */
const GRACE_MS = 250;
const MAX_CHECK_INTERVAL_MS = 5000;

const HTTP_SETTINGS = {
  // Longer than clients keep an idle connection open, so that the server never closes one on which a client
  // is about to send a request.
  keepAliveTimeout: 65_000,
  // Some clients offer other upgrades, such as `h2c`, with every call.
  shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
} satisfies ServerOptions;

export interface ServeOptions {
  /**
   * Port to listen on; 0 uses any free port.
   * @default 4010
   */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /**
   * Key and certificate (PEM) for HTTPS and WSS.
   * @default plain HTTP and WS
   */
  readonly tls?: { readonly key: string; readonly cert: string };
  /**
   * Maximum size of a decompressed request body, in bytes. Keep it above the `maxBodyBytes` settings of the services, so
   * that they can answer larger bodies themselves.
   * @default 2097152
   */
  readonly maxBodyBytes?: number;
  /**
   * Maximum size of a WebSocket message, in bytes. A larger one closes the socket with 1009.
   * @default 1048576
   */
  readonly maxMessageBytes?: number;
  /**
   * Milliseconds within which a client must send the headers of a request; a slower one gets 408. Checked at least every
   * five seconds.
   * @default 10000
   */
  readonly headersTimeoutMs?: number;
  /**
   * Milliseconds within which a client must send a whole request.
   * @default 30000
   */
  readonly requestTimeoutMs?: number;
  /**
   * Hostnames that are accepted in addition to localhost and its subdomains, `host`, IP addresses and the
   * vendors' hosts. Others are refused, because a page can make its own hostname point to this machine (DNS
   * rebinding). `.example.com` allows all subdomains, `*` any name. Names have no scheme or port.
   * @default none
   */
  readonly allowHosts?: readonly string[];
  /**
   * Origins whose pages can call the server, in addition to its own and those of this machine, such as
   * `https://app.example.com`; `*` for any.
   * @default none
   */
  readonly allowOrigins?: readonly string[];
  /**
   * Called with a message the first time that a host or origin is refused, at most fifty times in total. The
   * message names the option that would allow it.
   * @default no-op
   */
  readonly onRefusal?: (message: string) => void;
  /** @default no control */
  readonly control?: ControlPort;
  /** @default nothing is forwarded */
  readonly forwarding?: ForwardPort;
  /**
   * Called for an error in the mock itself, after the caller got a 500.
   * @default console.error
   */
  readonly onError?: (error: unknown) => void;
}

/** A running mock server. */
export interface MockServer<Mock> extends AsyncDisposable {
  /** Such as `http://127.0.0.1:4010`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly host: string;
  /**
   * Returns the world with this name, which calls under `/worlds/NAME` or to `NAME.localhost` use. It is
   * created on first use.
   * @param name the default world if omitted.
   * @throws WorldError for an invalid name, or if there are too many worlds.
   */
  world(name?: string): Mock;
  /** Stops the server and closes all connections, within a second. */
  close(): Promise<void>;
}

/**
 * Serves worlds over HTTP and WebSocket on one port.
 * @throws ListenError if it cannot listen.
 * @throws TypeError for an invalid entry of `allowHosts` or `allowOrigins`, or a limit below 1.
 */
export async function serveWorlds<Mock extends MockPort>(
  worlds: Worlds<Mock>,
  options: ServeOptions = {},
): Promise<MockServer<Mock>> {
  const {
    port = DEFAULT_PORT,
    host = DEFAULT_HOST,
    tls,
    control,
    forwarding,
    onError = console.error,
  } = options;
  const { maxBodyBytes = DEFAULT_MAX_BODY_BYTES, maxMessageBytes = MAX_MESSAGE_BYTES } = options;
  if (tls && !(tls.key && tls.cert))
    throw new TypeError('`tls` requires a key and a certificate (PEM), and one of them is empty.');
  const { headersTimeoutMs, requestTimeoutMs } = options;
  requireLimits({ maxBodyBytes, maxMessageBytes, headersTimeoutMs, requestTimeoutMs }, 1);
  const { allowHosts = [], allowOrigins = [], onRefusal = () => {} } = options;
  const admission = new Admission({ host, allowHosts, allowOrigins, onRefusal });
  const scheme = tls ? 'https' : 'http';
  const listener = createRequestListener({
    worlds,
    control,
    forwarding,
    admission,
    scheme,
    maxBodyBytes,
    onError,
  });
  const onRequest = control?.before ? whenPrepared(control, listener, onError) : listener;
  const settings = { ...HTTP_SETTINGS, ...timeouts(options) };
  const server = tls
    ? (await import('node:https')).createServer({ ...settings, ...tls }, onRequest)
    : // To import it would load every export, Node's own WebSocket client among them, and double the start.
      process.getBuiltinModule('node:http').createServer(settings, onRequest);
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

/** Delays requests until their preparation, such as lazy loading, is complete. */
function whenPrepared(
  control: ControlPort,
  listener: RequestListener,
  onError: (error: unknown) => void,
): RequestListener {
  return function onRequestWhenPrepared(request, response) {
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

/** Returns the timeouts for slow clients. Node checks them only every 30 seconds by default. */
function timeouts({ headersTimeoutMs = 10_000, requestTimeoutMs = 30_000 }: ServeOptions): ServerOptions {
  return {
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(MAX_CHECK_INTERVAL_MS, headersTimeoutMs, requestTimeoutMs),
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
