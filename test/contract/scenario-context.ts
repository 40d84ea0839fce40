import { type PresenceMock, WorldClock } from '../../mocks/index.ts';
import { NO_BODY, requireDocumented } from './documented-answer.ts';
import { connectInProcess, NotificationInbox, RttInbox, type ScenarioSocket } from './scenario-socket.ts';

/** Where a host lets calls in. */
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
   * Opens a WebSocket; nothing where it is refused.
   * @default in process, whatever the host
   */
  connect?(url: string): Promise<ScenarioSocket | undefined>;
  /**
   * The same, for an RTT socket.
   * @default in process, whatever the host
   */
  connectRtt?(url: string): Promise<ScenarioSocket | undefined>;
}

export interface CallOptions {
  /**
   * The bearer token; null sends none.
   * @default a token that the org takes for its admin's
   */
  readonly token?: string | null;
  /** Text goes out as it is, a form as a form, all else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** @default `application/json`, or a form's own type; none without a body */
  readonly contentType?: string;
}

/** An answer that is as the spec says. */
export interface CheckedAnswer<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where the answer has none; the text of a page. */
  readonly body: Body;
}

export interface Rights {
  readonly permissions: 'all' | readonly string[];
  /** @default nobody, as of client credentials */
  readonly userId?: string;
  /** @default it never expires */
  readonly expiresInSeconds?: number;
}

/** What a story is told on: a world with a frozen clock, and a host in front of it. */
export interface ScenarioContext extends HostConnection {
  readonly mock: PresenceMock;
  readonly clock: WorldClock;
  /** What the heartbeats of sockets run on, frozen as well. */
  readonly keepAlive: WorldClock;
  connect(url: string): Promise<ScenarioSocket | undefined>;
  connectRtt(url: string): Promise<ScenarioSocket | undefined>;
  /**
   * Calls the service, and checks the answer against the spec.
   * @template Body the schema of the answer which the story goes on to read; the spec vouches for it.
   */
  call<Body = unknown>(method: string, path: string, options?: CallOptions): Promise<CheckedAnswer<Body>>;
  /** A token of the org's with these rights. */
  token(rights: Rights): string;
}

const ADMIN_TOKEN = 'a-token-of-the-admin';

/** @param keepAlive what the heartbeats of the mock's sockets run on, where the story moves it. */
export function createScenarioContext(
  mock: PresenceMock,
  connection: HostConnection,
  keepAlive = new WorldClock({ frozen: true }),
): ScenarioContext {
  const call = async <Body>(
    method: string,
    path: string,
    options: CallOptions = {},
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

function requestOf({ token = ADMIN_TOKEN, body, headers, contentType }: CallOptions): RequestInit {
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
