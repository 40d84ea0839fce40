import { abortReason, throwIfAborted } from '../runtime/abort.ts';
import { checkNumber } from '../runtime/check-option.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { wait, withDeadline } from '../runtime/deadline.ts';
import { redactUrl, type Secrets } from '../runtime/redact.ts';
import type { AccessTokenSource } from './access-token.ts';
import { NetworkError, TimeoutError, UnexpectedAnswerError } from './errors.ts';
import type { Hooks } from './hooks.ts';
import type { HttpRequest } from './http-request.ts';
import { OversizedBody, readBody } from './read-body.ts';
import { type Received, withoutSecrets } from './received.ts';
import { defaultRetry, type RetryOptions, type RetryPolicy, resolveRetry, retryDelayMs } from './retry.ts';

/** Sends one request; called as `fetch(url, init)`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options for sending requests, common to all clients. */
export interface PipelineOptions extends Hooks {
  /** Sends the requests. @default the platform's `fetch`, looked up at each call */
  fetch?: Fetch | undefined;
  /**
   * When to retry; `false` for never. Even then, a call whose token was rejected is sent once more with a
   * renewed token.
   */
  retry?: RetryOptions | false | undefined;
  /** Time limit of one attempt in milliseconds, including the body; `Infinity` for no limit. @default 30_000 */
  timeoutMs?: number | undefined;
  /** Time limit of a call in milliseconds, including retries and delays. @default Infinity */
  totalTimeoutMs?: number | undefined;
  /** The source of time and timers. @default the platform's */
  clock?: Clock | undefined;
  /** Returns a number from 0 (inclusive) to 1 (exclusive), for jitter. @default Math.random */
  random?: (() => number) | undefined;
}

interface Attempt {
  readonly request: HttpRequest;
  /** Counted from 1. */
  readonly attempt: number;
  readonly token: string | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends every request of every client: retry → credentials → timeout → fetch. */
export class Pipeline {
  readonly #options: PipelineOptions;
  readonly #tokens: AccessTokenSource | undefined;
  readonly #clock: Clock;
  readonly #retry: RetryPolicy;
  readonly #timeoutMs: number;
  readonly #totalTimeoutMs: number;

  /**
   * @param tokens supplies the bearer token of each attempt; omit it to send none
   * @throws ConfigurationError when an option is invalid
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
   * Sends a request, retrying as configured, and returns the result of `accept` for the final response. Without
   * `accept`, returns the response with its body buffered: `text()` and `json()` may be called repeatedly.
   *
   * @throws NetworkError, TimeoutError, the reason of the request's signal, what `accept` or a hook throws, and
   * what the access token function throws
   */
  send(request: HttpRequest): Promise<Response>;
  send<Result>(request: HttpRequest, accept: (received: Received) => Result): Promise<Result>;
  async send(request: HttpRequest, accept = responseOf as (received: Received) => unknown): Promise<unknown> {
    const { signal, totalTimeoutMs = this.#totalTimeoutMs } = request.init;
    try {
      checkNumber('totalTimeoutMs', totalTimeoutMs, 1);
      const received = await withDeadline(this.#call.bind(this, request, totalTimeoutMs), {
        clock: this.#clock,
        signal,
        timeoutMs: totalTimeoutMs,
        onTimeout: () => timeoutError(request, 'totalTimeoutMs', totalTimeoutMs),
      });
      return accept(received);
    } catch (error) {
      if (signal?.aborted && error === abortReason(signal)) throw error;
      throw (await this.#options.onError?.({ request, error })) ?? error;
    }
  }

  async #call(
    request: HttpRequest,
    totalTimeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Received> {
    const { onRequest, onRetry, random = Math.random } = this.#options;
    const answer = onRequest && (await onRequest({ request }));
    if (answer) return read(answer, await answer.text());
    const { method, init } = request;
    const { timeoutMs = this.#timeoutMs } = init;
    checkNumber('timeoutMs', timeoutMs, 1);
    const retry = resolveRetry(this.#retry, init.retry);
    const startedAt = this.#clock.now();
    if (init.prepare) await init.prepare(request);
    let renewed: string | undefined;

    for (let attempt = 1; ; attempt += 1) {
      const given = renewed ?? this.#token(request);
      const asked = typeof given === 'string' ? given : await given;
      // A hook may have changed the URL in the meantime.
      const token = this.#tokens?.belongsTo(request.url) ? asked : undefined;
      const { received, error } = await this.#attempt({ request, attempt, token, timeoutMs, signal });
      throwIfAborted(signal);
      if (received?.response.ok) return received;
      const response = received?.response;

      let delayMs: number | undefined;
      if (response?.status === 401 && !renewed) {
        renewed = token && (await this.#tokens?.renew(token));
        if (renewed) delayMs = 0;
      }
      const now = this.#clock.now();
      const attempts = renewed ? attempt - 1 : attempt;
      const failed = {
        method,
        attempts,
        response,
        error,
        elapsedMs: this.#since(startedAt),
        totalTimeoutMs,
        now,
      };
      delayMs ??= retryDelayMs(retry, failed, random);

      if (
        delayMs === undefined ||
        (await onRetry?.({ request, attempt, delayMs, response, error })) === false
      ) {
        if (received) return received;
        throw error;
      }
      if (delayMs) await wait(this.#clock, delayMs, signal);
    }
  }

  /** Makes one attempt. Returns the response after `onResponse`, or an error that may be retried. */
  async #attempt({
    request,
    attempt,
    token,
    timeoutMs,
    signal,
  }: Attempt): Promise<{ received?: Received; error?: Error }> {
    const { onResponse } = this.#options;
    const sentAt = this.#clock.now();
    let received: Received;
    try {
      received = await this.#sendOnce(request, token, timeoutMs, signal);
    } catch (cause) {
      throwIfAborted(signal);
      if (cause instanceof UnexpectedAnswerError) throw cause;
      return { error: cause instanceof TimeoutError ? cause : networkError(request, attempt, cause) };
    }
    if (!onResponse) return { received };
    const { response, secrets } = received;
    const result = onResponse({ request, response, attempt, durationMs: this.#since(sentAt) });
    // Most hooks only observe and return nothing to wait for.
    const replacement = result && (await result);
    return { received: replacement ? read(replacement, await replacement.text(), secrets) : received };
  }

  /** Sends the request once. Rejects with a TimeoutError, the signal's reason or the platform's error. */
  #sendOnce(
    request: HttpRequest,
    token: string | undefined,
    timeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<Received> {
    // Looked up on each attempt, because interceptors may replace the global at any time.
    const { fetch = globalThis.fetch as Fetch } = this.#options;
    const { method, url, init, body = null, authorization, fetchOptions } = request;
    const { secrets = [] } = init;
    const exchange = async (signal: AbortSignal | null = null) => {
      const headers = request.headersWith(token);
      // A redirect would send the body to another origin, and the response would appear to come from this one.
      const response = await fetch(url, {
        ...fetchOptions,
        method,
        headers,
        body,
        redirect: 'manual',
        signal,
      });
      // The credentials follow the scheme of an `authorization` header.
      const credentials = token ?? authorization?.replace(/^\S+ +/, '');
      const text = await readBody(response).catch((error) => {
        const received = { response, text: '', secrets: [credentials, ...secrets] };
        throw error instanceof OversizedBody ? oversized(request, received, error) : error;
      });
      return read(response, text, [credentials, ...secrets]);
    };
    const onTimeout = () => timeoutError(request, 'timeoutMs', timeoutMs);
    return withDeadline(exchange, { clock: this.#clock, signal, timeoutMs, onTimeout });
  }

  /** Returns the milliseconds since a time; 0 if the clock was set back. */
  #since(moment: number): number {
    return Math.max(0, this.#clock.now() - moment);
  }

  /**
   * Returns the token for an attempt; `undefined` if the call has its own `authorization` header or goes to
   * another origin.
   */
  #token({ authorization, url }: HttpRequest): string | undefined | Promise<string> {
    return authorization === undefined && this.#tokens?.belongsTo(url) ? this.#tokens.current() : undefined;
  }
}

/**
 * Buffers the body, which can still be read from the response.
 *
 * @param secrets redacted from an error response
 */
function read(response: Response, body: string, secrets: Secrets = []): Received {
  const raw = { response, text: body, secrets };
  const received = response.ok ? raw : withoutSecrets(raw);
  const { text } = received;
  received.response.text = async () => text;
  received.response.json = async () => JSON.parse(text);
  return received;
}

function oversized(
  { method, url, operationId }: HttpRequest,
  received: Received,
  { message: reason }: OversizedBody,
): UnexpectedAnswerError {
  const { status, headers } = withoutSecrets(received).response;
  return new UnexpectedAnswerError({ method, url: redactUrl(url), operationId, status, headers, reason });
}

function responseOf({ response }: Received): Response {
  return response;
}

function networkError({ method, url }: HttpRequest, attempts: number, cause: unknown): NetworkError {
  return new NetworkError({ method, url: redactUrl(url), attempts, cause });
}

function timeoutError(
  { method, url }: HttpRequest,
  limit: 'timeoutMs' | 'totalTimeoutMs',
  timeoutMs: number,
): TimeoutError {
  return new TimeoutError({ method, url: redactUrl(url), timeoutMs, limit });
}
