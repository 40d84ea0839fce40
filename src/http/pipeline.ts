import type { AccessTokenSource } from './access-token.ts';
import { checkNumber } from './check-number.ts';
import { type Clock, systemClock } from './clock.ts';
import { wait, withDeadline } from './deadline.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Hooks } from './hooks.ts';
import type { HttpRequest, Received } from './http-request.ts';
import { redactSecrets, redactUrl } from './redact.ts';
import { defaultRetry, type RetryOptions, type RetryPolicy, resolveRetry, retryDelayMs } from './retry.ts';

/** A function that sends one request, called as `fetch(url, init)`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What every client can be told about how to send. */
export interface PipelineOptions extends Hooks {
  /** Sends the requests. @default the platform's `fetch`, looked up at each call */
  fetch?: Fetch;
  /** When to try again; `false` for never. A 401 with a renewable token is answered once all the same. */
  retry?: RetryOptions | false;
  /** Milliseconds that one try may take, the body included. `Infinity` for no limit. @default 30_000 */
  timeoutMs?: number;
  /** Milliseconds that a call may take with all its tries and waits. @default Infinity */
  totalTimeoutMs?: number;
  /** Gives the time and the timers for all of this. @default the platform's */
  clock?: Clock;
  /** Gives a number from 0 up to 1, for the jitter of the waits. @default Math.random */
  random?: () => number;
}

/** Credentials → retry → timeout → fetch: the way of every request of every client. */
export class Pipeline {
  readonly #options: PipelineOptions;
  readonly #tokens: AccessTokenSource | undefined;
  readonly #clock: Clock;
  readonly #retry: RetryPolicy;
  readonly #timeoutMs: number;
  readonly #totalTimeoutMs: number;

  /**
   * @param tokens where the bearer token of each try comes from; none is sent when absent
   * @throws PresenceError when an option makes no sense
   */
  constructor(options: PipelineOptions, tokens?: AccessTokenSource) {
    this.#options = options;
    this.#tokens = tokens;
    this.#clock = options.clock ?? systemClock;
    this.#retry = resolveRetry(defaultRetry, options.retry);
    this.#timeoutMs = checkNumber('timeoutMs', options.timeoutMs ?? 30_000, 1);
    this.#totalTimeoutMs = checkNumber(
      'totalTimeoutMs',
      options.totalTimeoutMs ?? Number.POSITIVE_INFINITY,
      1,
    );
  }

  /**
   * Sends a request until there is an answer to keep, and returns it with its body read: `text()` and
   * `json()` of the response answer at once, as often as they are called.
   *
   * @throws NetworkError, TimeoutError, the reason of the request's signal, what `request.init.accept` or a
   * hook throws, and what the access token function throws
   */
  async send(request: HttpRequest): Promise<Response> {
    const { signal, totalTimeoutMs = this.#totalTimeoutMs } = request.init;
    try {
      checkNumber('totalTimeoutMs', totalTimeoutMs, 1);
      return await withDeadline((signal) => this.#call(request, totalTimeoutMs, signal), {
        clock: this.#clock,
        signal,
        timeoutMs: totalTimeoutMs,
        onTimeout: () => timeoutError(request, 'totalTimeoutMs', totalTimeoutMs),
      });
    } catch (error) {
      if (signal?.aborted && error === signal.reason) throw error;
      throw (await this.#options.onError?.({ request, error })) ?? error;
    }
  }

  async #call(
    request: HttpRequest,
    totalTimeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const { onRequest } = this.#options;
    const answer = onRequest && (await onRequest({ request }));
    const received = answer ? await readBody(answer) : await this.#tries(request, totalTimeoutMs, signal);
    request.init.accept?.(received, request);
    return received.response;
  }

  async #tries(
    request: HttpRequest,
    totalTimeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Received> {
    const { onRetry, random = Math.random } = this.#options;
    const { method, init } = request;
    const retry = resolveRetry(this.#retry, init.retry);
    const startedAt = this.#clock.now();
    await init.seal?.(request);
    let token = await this.#token(request);
    let renewed: string | undefined;

    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#try(request, token, attempt, signal);
      signal?.throwIfAborted();
      const [received, error] = outcome instanceof Error ? [undefined, outcome] : [outcome, undefined];
      if (received?.response.ok) return received;
      const response = received?.response;

      let delayMs: number | undefined;
      if (response?.status === 401 && !renewed) {
        renewed = token && (await this.#tokens?.renew(token));
        if (renewed) delayMs = 0;
      }
      const now = this.#clock.now();
      const attempts = renewed ? attempt - 1 : attempt;
      const failed = { method, attempts, response, error, elapsedMs: now - startedAt, totalTimeoutMs, now };
      delayMs ??= retryDelayMs(retry, failed, random);

      if (
        delayMs === undefined ||
        (await onRetry?.({ request, attempt, delayMs, response, error })) === false
      ) {
        if (received) return received;
        throw error;
      }
      if (delayMs) await wait(this.#clock, delayMs, signal);
      token = renewed ?? (await this.#token(request));
    }
  }

  /**
   * One try: the answer, or the error that took its place. Rejects when the call is aborted or a hook fails.
   */
  async #try(
    request: HttpRequest,
    token: string | undefined,
    attempt: number,
    signal: AbortSignal | undefined,
  ): Promise<Received | Error> {
    // Interceptors replace the platform's fetch at any time.
    const { onResponse, fetch = globalThis.fetch as Fetch } = this.#options;
    const { method, url, init } = request;
    const { timeoutMs = this.#timeoutMs, redirect = 'follow', secrets = [] } = init;
    checkNumber('timeoutMs', timeoutMs, 1);
    const startedAt = this.#clock.now();
    const exchange = async (signal: AbortSignal | null = null) => {
      const headers = { ...request.plainHeaders };
      if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
      const response = await fetch(url, { method, headers, body: request.body ?? null, redirect, signal });
      // The credentials of an `authorization` header are what follows its scheme.
      return readBody(response, [headers['authorization']?.replace(/^\S+ +/, ''), ...secrets]);
    };
    const onTimeout = () => timeoutError(request, 'timeoutMs', timeoutMs);
    let received: Received;
    try {
      received = await withDeadline(exchange, { clock: this.#clock, signal, timeoutMs, onTimeout });
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof TimeoutError) return cause;
      return new NetworkError({ method, url: redactUrl(url), attempts: attempt, cause });
    }
    const { response } = received;
    const durationMs = this.#clock.now() - startedAt;
    const replacement = onResponse && (await onResponse({ request, response, attempt, durationMs }));
    return replacement ? readBody(replacement, received.secrets) : received;
  }

  /** The token for a try; none when the call brings its own `authorization` header. */
  #token(request: HttpRequest): string | undefined | Promise<string> {
    return request.plainHeaders['authorization'] === undefined ? this.#tokens?.current() : undefined;
  }
}

/**
 * Reads the body, so that a fault in it is a fault of the try; the response can still be asked for it.
 *
 * @param secrets what the call was made with: a refusal that quotes it must not get it into an error
 */
async function readBody(response: Response, secrets: Received['secrets'] = []): Promise<Received> {
  const body = await response.text();
  const text = response.ok ? body : redactSecrets(body, secrets);
  response.text = async () => text;
  response.json = async () => JSON.parse(text);
  return { response, text, secrets };
}

function timeoutError(
  { method, url }: HttpRequest,
  limit: 'timeoutMs' | 'totalTimeoutMs',
  timeoutMs: number,
): TimeoutError {
  return new TimeoutError({ method, url: redactUrl(url), timeoutMs, limit });
}
