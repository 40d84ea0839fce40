import createClient, { type MaybeOptionalInit, type Middleware } from 'openapi-fetch';
import type { ControlError, paths } from '../../src/generated/mock-control.ts';

export interface ControlClientOptions {
  /**
   * The control token that the server was started with.
   * @default none
   */
  readonly token?: string;
  /** @default the global `fetch`, looked up for each call */
  readonly fetch?: typeof globalThis.fetch;
}

/** Thrown when the mock server refuses a control call. The world is not changed. */
export class MockControlError extends Error {
  override readonly name = 'MockControlError';
  readonly status: number;
  /** The kind of error, such as `invalid.request` or `not.found`. */
  readonly code: string;
  /** The server's message; `message` also names the call. */
  readonly reason: string;
  /** The invalid fields. */
  readonly problems: ControlError['problems'];

  constructor(call: string, { message, status, code, problems }: ControlError) {
    super(`${call} failed: ${message}`);
    this.status = status;
    this.code = code;
    this.reason = message;
    this.problems = problems;
  }
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
/** The response body of a successful call. */
type Answered<Path extends keyof paths, M extends Method> = paths[Path] extends {
  readonly [Key in M]: { readonly responses: infer Responses };
}
  ? Responses[keyof Responses & (200 | 201)] extends { content: { 'application/json': infer Body } }
    ? Body
    : never
  : never;
type Init<Path extends keyof paths, M extends Method> = MaybeOptionalInit<paths[Path], M & keyof paths[Path]>;
type AnyRequest = (
  method: string,
  path: string,
  init?: object,
) => Promise<{ data?: unknown; response: Response }>;

/** Calls the control API of one world, with the types of the contract. */
export class ControlClient {
  readonly #options: ControlClientOptions;
  readonly #request: AnyRequest;

  /** @param worldUrl the URL of the world, without `/__mock`. */
  constructor(worldUrl: string, options: ControlClientOptions) {
    this.#options = options;
    const { token } = options;
    const client = createClient<paths>({
      baseUrl: `${worldUrl}/__mock`,
      redirect: 'manual',
      ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
      // Looked up for each call, because interceptors can replace it.
      fetch: (request) => (options.fetch ?? globalThis.fetch)(request),
    });
    client.use(refusals);
    // openapi-fetch's types turn readonly arrays into objects, so `call` types the responses.
    this.#request = client.request as AnyRequest;
  }

  /**
   * Makes a call, and returns the body of the response.
   * @throws MockControlError if the server refuses the call.
   */
  async call<M extends Method, Path extends keyof paths>(
    method: M,
    path: Path,
    init?: Init<Path, M>,
  ): Promise<Answered<Path, M>> {
    const { data } = await this.#request(method, path, init);
    return data as Answered<Path, M>;
  }

  /** Opens the stream of events, and returns the body of the response. */
  async eventStream(signal: AbortSignal | undefined): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const { fetch = globalThis.fetch } = this.#options;
    const { response } = await this.#request('get', '/events', {
      parseAs: 'stream',
      // Passes the signal to `fetch` itself, because a Request only follows it and can be garbage-collected
      // before the body ends.
      fetch: (request: Request) => fetch(request, { signal: signal ?? null }),
    });
    if (!response.body) throw new Error('Cannot read events: the response of this `fetch` has no body.');
    return response.body;
  }
}

/** Throws for every response that is not a success. */
const refusals: Middleware = {
  onResponse: async ({ request, response }) => {
    if (!response.ok) throw await refusalOf(`${request.method} ${request.url}`, response);
  },
};

async function refusalOf(call: string, response: Response): Promise<Error> {
  const text = await response.text();
  try {
    return new MockControlError(call, JSON.parse(text) as ControlError);
  } catch {
    return new Error(
      `${call} returned ${response.status} from a server that is not a presence mock. Check the URL.`,
    );
  }
}
