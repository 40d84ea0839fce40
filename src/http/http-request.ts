import type { Secrets } from '../runtime/redact.ts';
import type { RetryOptions } from './retry.ts';

/** Options for a single call. */
export interface CallOptions {
  /** Aborts the call, even during a delay. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Time limit of one attempt in milliseconds, including the body; `Infinity` for no limit.
   *
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * Time limit of the call in milliseconds, including retries and delays.
   *
   * @default the client's `totalTimeoutMs`
   */
  totalTimeoutMs?: number | undefined;
  /** Retry options for this call, which override the client's; `false` for a single attempt. */
  retry?: RetryOptions | false | undefined;
}

/** Further options for a call that are passed to the platform's `fetch`. */
export const FETCH_OPTIONS = [
  'cache',
  'credentials',
  'integrity',
  'keepalive',
  'mode',
  'priority',
  'referrerPolicy',
  // Specific to Node, Next.js and Cloudflare.
  'dispatcher',
  'next',
  'cf',
] as const;

export interface HttpRequestInit
  extends CallOptions,
    Partial<Record<(typeof FETCH_OPTIONS)[number], unknown>> {
  method: string;
  /** Names in lower case. */
  headers?: Headers | Readonly<Record<string, string>>;
  body?: string | ArrayBuffer | undefined;
  operationId?: string;
  /** Secrets in the body or headers, in addition to the credentials of an `authorization` header. */
  secrets?: Secrets;
  /** Runs once, after the hooks and before the first attempt, to sign and compress the body. */
  prepare?: (request: HttpRequest) => void | Promise<void>;
}

/**
 * The request of a call, which can be sent repeatedly. A platform `Request` can be sent only once and is slow
 * to create and clone. Never contains the client's token.
 */
export class HttpRequest {
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The URL of the request. */
  url: string;
  /** The body: text, until it is compressed. */
  body: string | ArrayBuffer | undefined;
  /** The vendor's operation id; `undefined` for a request that is not an operation. */
  readonly operationId: string | undefined;
  /** Options of the call. @internal */
  readonly init: HttpRequestInit;
  /** A plain object where possible, because `Headers` are slow to create and copy. */
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

  /** Returns the headers to send, including the token if there is one. @internal */
  headersWith(token: string | undefined): Headers | Readonly<Record<string, string>> {
    if (token === undefined) return this.#headers;
    const authorization = `Bearer ${token}`;
    if (!(this.#headers instanceof Headers)) return { ...this.#headers, authorization };
    const headers = new Headers(this.#headers);
    headers.set('authorization', authorization);
    return headers;
  }

  /** The call's own `authorization` header; `undefined` if the client's token is sent. @internal */
  get authorization(): string | undefined {
    if (!(this.#headers instanceof Headers)) return this.#headers['authorization'];
    return this.#headers.get('authorization') ?? undefined;
  }

  /** Further options for the platform's `fetch`. @internal */
  get fetchOptions(): Record<string, unknown> | undefined {
    let options: Record<string, unknown> | undefined;
    for (const name of FETCH_OPTIONS) {
      if (name in this.init) options = { ...options, [name]: this.init[name] };
    }
    return options;
  }
}
