import type { Secrets } from '../runtime/redact.ts';
import type { RetryOptions } from './retry.ts';

/** What every call may set for itself. */
export interface CallOptions {
  /** Ends the call at once, also while it waits; it then rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds that one try may take, the body included. `Infinity` for no limit.
   *
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * Milliseconds that the call may take with all its tries and waits.
   *
   * @default the client's `totalTimeoutMs`
   */
  totalTimeoutMs?: number | undefined;
  /** Retry settings of this call, laid over the client's; `false` for one try only. */
  retry?: RetryOptions | false | undefined;
}

/** A response with its body, which is read as part of the try. */
export interface Received {
  response: Response;
  text: string;
  /** What the try was made with, and an error must not quote. */
  secrets: Secrets;
}

/** What a call may tell the platform's `fetch` besides what every request has. */
export const FETCH_OPTIONS = [
  'cache',
  'credentials',
  'integrity',
  'keepalive',
  'mode',
  'priority',
  'referrerPolicy',
  // Of Node, Next.js and Cloudflare.
  'dispatcher',
  'next',
  'cf',
] as const;

/** What a request is made of. */
export interface HttpRequestInit
  extends CallOptions,
    Partial<Record<(typeof FETCH_OPTIONS)[number], unknown>> {
  method: string;
  /** Names are in lower case. */
  headers?: Headers | Readonly<Record<string, string>>;
  body?: string | ArrayBuffer | undefined;
  operationId?: string;
  /** Secrets in the body or the headers, besides the credentials of an `authorization` header. */
  secrets?: Secrets;
  /** Runs once, when the hooks have had their say and before the first try: signs and compresses what is sent. */
  seal?: (request: HttpRequest) => void | Promise<void>;
}

/**
 * One call's request. A platform `Request` can be sent only once, has to be cloned for each try and is slow
 * to make; this keeps what is needed to send the same bytes as often as it takes. It never holds a token.
 */
export class HttpRequest {
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** Where it is sent. */
  url: string;
  /** Text, until it is compressed. */
  body: string | ArrayBuffer | undefined;
  /** The operation, as the vendor names it; `undefined` for a request that is none. */
  readonly operationId: string | undefined;
  /** What the call has set for itself. @internal */
  readonly init: HttpRequestInit;
  /** Platforms take a plain object sooner than `Headers`, which are slow to make and to copy. */
  #headers: Headers | Readonly<Record<string, string>>;

  /** @internal */
  constructor(url: string, init: HttpRequestInit) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
    this.operationId = init.operationId;
    this.init = init;
    this.#headers = init.headers ?? {};
  }

  /** The headers, without the token. */
  get headers(): Headers {
    const headers = this.#headers instanceof Headers ? this.#headers : new Headers(this.#headers);
    this.#headers = headers;
    return headers;
  }

  /** The headers as the platform is given them, with a token if there is one. @internal */
  headersWith(token: string | undefined): Headers | Readonly<Record<string, string>> {
    if (token === undefined) return this.#headers;
    const authorization = `Bearer ${token}`;
    if (!(this.#headers instanceof Headers)) return { ...this.#headers, authorization };
    const headers = new Headers(this.#headers);
    headers.set('authorization', authorization);
    return headers;
  }

  /** The `authorization` header that the call brings; `undefined` when the client's token is to be sent. @internal */
  get authorization(): string | undefined {
    if (!(this.#headers instanceof Headers)) return this.#headers['authorization'];
    return this.#headers.get('authorization') ?? undefined;
  }

  /** What else the platform's `fetch` is told. @internal */
  get fetchOptions(): Record<string, unknown> | undefined {
    let options: Record<string, unknown> | undefined;
    for (const name of FETCH_OPTIONS) {
      if (name in this.init) options = { ...options, [name]: this.init[name] };
    }
    return options;
  }
}
