/**
 * The part of a Playwright page or browser context that the mock uses. Declared here, so that the package
 * supports every Playwright since 1.48, which added `routeWebSocket`, and does not have to resolve
 * `playwright-core` or `@playwright/test`.
 */
export interface Routable {
  route(matches: (url: URL) => boolean, handle: (route: Route) => Promise<void>): Promise<unknown>;
  routeWebSocket(matches: (url: URL) => boolean, handle: (socket: WebSocketRoute) => void): Promise<void>;
}

/** @throws TypeError if Playwright is too old. */
export function requireRoutable(target: Routable): void {
  if (typeof target.routeWebSocket === 'function') return;
  throw new TypeError('Playwright 1.48 or later is required: this page or context has no routeWebSocket().');
}

/** A pending request of a page: Playwright's `Route`. */
export interface Route {
  request(): {
    url(): string;
    method(): string;
    headers(): Record<string, string>;
    postDataBuffer(): Uint8Array | null;
  };
  abort(errorCode: 'blockedbyclient' | 'connectionreset'): Promise<void>;
  fallback(): Promise<void>;
  fetch(options: FetchOptions): Promise<FetchedResponse>;
  fulfill(answer: { status: number; headers: Record<string, string>; body: string }): Promise<void>;
}

interface FetchOptions {
  url: string;
  headers: Record<string, string>;
  maxRedirects: number;
}

/** A server's response: Playwright's `APIResponse`. */
interface FetchedResponse {
  status(): number;
  headers(): Record<string, string>;
  text(): Promise<string>;
}

/** A page's WebSocket without a connection to a server: Playwright's `WebSocketRoute`. */
export interface WebSocketRoute {
  url(): string;
  /** Playwright accepts bytes only as a Buffer, but declaring this type would require Node's types. */
  send(message: string | Uint8Array): void;
  close(options: { code?: number; reason?: string }): Promise<void>;
  onMessage(handle: (message: string | Uint8Array) => void): void;
  onClose(handle: (code: number | undefined, reason: string | undefined) => void): void;
}
