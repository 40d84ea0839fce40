import type { RetryOptions } from './retry.ts';

/** What every call may set for itself. */
export interface CallOptions {
  /** Ends the call at once, also while it waits; it then rejects with the signal's own reason. */
  signal?: AbortSignal;
  /**
   * Milliseconds that one try may take, the body included. `Infinity` for no limit.
   *
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number;
  /**
   * Milliseconds that the call may take with all its tries and waits.
   *
   * @default the client's `totalTimeoutMs`
   */
  totalTimeoutMs?: number;
  /** Retry settings of this call, laid over the client's; `false` for one try only. */
  retry?: RetryOptions | false;
}

/** A response with its body, which is read as part of the try. */
export interface Received {
  response: Response;
  text: string;
}

/** What a request is made of. */
export interface HttpRequestInit extends CallOptions {
  method: string;
  headers?: Headers;
  body?: string | undefined;
  operationId?: string;
  /** `manual` takes a redirect for the answer. @default 'follow' */
  redirect?: 'follow' | 'manual';
  seal?: (request: HttpRequest) => void | Promise<void>;
  accept?: (received: Received, request: HttpRequest) => void;
}

/**
 * One call's request. A platform `Request` can be sent only once, has to be cloned for each try and is slow
 * to make; this keeps what is needed to send the same bytes as often as it takes. It never holds a token.
 */
export class HttpRequest {
  readonly method: string;
  url: string;
  readonly headers: Headers;
  /** Text, until `seal` compresses it. */
  body: string | Uint8Array<ArrayBuffer> | undefined;
  /** The operation, as the vendor names it; `undefined` for a request that is none. */
  readonly operationId: string | undefined;
  readonly redirect: 'follow' | 'manual';
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number | undefined;
  readonly totalTimeoutMs: number | undefined;
  readonly retry: RetryOptions | false | undefined;
  /** Runs once, when the hooks have had their say and before the first try: signs and compresses what is sent. */
  readonly seal: HttpRequestInit['seal'];
  /** Reads the answer that was kept; what it throws is what the call fails with. */
  readonly accept: HttpRequestInit['accept'];

  constructor(url: string, init: HttpRequestInit) {
    this.method = init.method;
    this.url = url;
    this.headers = init.headers ?? new Headers();
    this.body = init.body;
    this.operationId = init.operationId;
    this.redirect = init.redirect ?? 'follow';
    this.signal = init.signal;
    this.timeoutMs = init.timeoutMs;
    this.totalTimeoutMs = init.totalTimeoutMs;
    this.retry = init.retry;
    this.seal = init.seal;
    this.accept = init.accept;
  }
}
