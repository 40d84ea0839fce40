import { type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { NO_BODY, requireDocumented } from './documented-answer.ts';
import { connectInProcess, NotificationInbox, RttInbox, type ScenarioSocket } from './scenario-socket.ts';

/** The endpoints of a host. */
export interface HostConnection {
  /** Origin and prefix of `/api/v2`. */
  readonly baseUrl: string;
  /**
   * Origin and prefix of `/oauth/…`, `/token` and `/logout`.
   * @default baseUrl
   */
  readonly loginUrl?: string;
  /**
   * Origin and prefix of the brainCloud dispatchers.
   * @default baseUrl
   */
  readonly dispatcherUrl?: string;
  readonly fetch: typeof globalThis.fetch;
  /**
   * Opens a WebSocket; undefined when refused.
   * @default in process, whatever the host
   */
  connect?(url: string): Promise<ScenarioSocket | undefined>;
  /**
   * Opens an RTT socket; undefined when refused.
   * @default in process, whatever the host
   */
  connectRtt?(url: string): Promise<ScenarioSocket | undefined>;
}

export interface RequestOptions {
  /**
   * The bearer token; null sends none.
   * @default a token that the org treats as its admin's
   */
  readonly token?: string | null;
  /** Text is sent unchanged, a form as a form, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** @default `application/json`, or the type of a form; none without a body */
  readonly contentType?: string;
}

/** An answer that matches the spec. */
export interface CheckedAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined without a body; text for a page. */
  readonly body: Body;
}

export interface Rights {
  readonly permissions: 'all' | readonly string[];
  /** @default none, like client credentials */
  readonly userId?: string;
  /** @default never */
  readonly expiresInSeconds?: number;
}

/** The context of a story: a world with a frozen clock behind a host. */
export interface ScenarioContext extends HostConnection {
  readonly mock: PresenceMock;
  readonly clock: WorldClock;
  /** The clock of socket heartbeats, also frozen. */
  readonly keepAlive: WorldClock;
  connect(url: string): Promise<ScenarioSocket | undefined>;
  connectRtt(url: string): Promise<ScenarioSocket | undefined>;
  /**
   * Calls the service and checks the answer against the spec.
   * @template Body the schema of the answer that the story reads; the spec guarantees it.
   */
  call<Body = unknown>(method: string, path: string, options?: RequestOptions): Promise<CheckedAnswer<Body>>;
  /** A token of the org with these permissions. */
  token(rights: Rights): string;
}

const ADMIN_TOKEN = 'a-token-of-the-admin';

/** @param keepAlive the clock of the mock's socket heartbeats, when the story moves it. */
export function createScenarioContext(
  mock: PresenceMock,
  connection: HostConnection,
  keepAlive = new WorldClock({ frozen: true }),
): ScenarioContext {
  const call = async <Body>(
    method: string,
    path: string,
    options: RequestOptions = {},
  ): Promise<CheckedAnswer<Body>> => {
    const before = mock.journal.last()?.number;
    const isLogin = /^\/(?:oauth\/|token$|logout)/.test(path);
    const origin = isLogin ? (connection.loginUrl ?? connection.baseUrl) : connection.baseUrl;
    const request: RequestInit = { method, redirect: 'manual', ...requestOf(options) };
    const response = await connection.fetch(`${origin}${path}`, request);
    const text = await response.text();
    const entry = mock.journal.last();
    if (!entry || entry.number === before) {
      throw new Error(`${method} ${path} never came to the mock; ${response.status} was answered: ${text}`);
    }
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const body: unknown = text === '' ? undefined : isPage ? text : JSON.parse(text);
    requireDocumented(entry.operation, response.status, method === 'HEAD' ? NO_BODY : body);
    return { status: response.status, headers: response.headers, body: body as Body };
  };
  return {
    connect: (url) => connectInProcess(mock, url, new NotificationInbox()),
    connectRtt: (url) => connectInProcess(mock, url, new RttInbox()),
    ...connection,
    mock,
    clock: mock.clock,
    keepAlive,
    call,
    token: (request) => mock.genesys.issueToken(request),
  };
}

function requestOf({ token = ADMIN_TOKEN, body, headers, contentType }: RequestOptions): RequestInit {
  const type = contentType ?? contentTypeOf(body);
  return {
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(type === undefined ? {} : { 'content-type': type }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: textOf(body) }),
  };
}

function contentTypeOf(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  return body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'application/json';
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return body instanceof URLSearchParams ? body.toString() : JSON.stringify(body);
}
