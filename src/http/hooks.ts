import type { HttpRequest } from './http-request.ts';

/** The return type of a hook: a result, nothing, or a promise of either. */
type Maybe<Result> = Result | Nothing | Promise<Result | Nothing>;
// biome-ignore lint/suspicious/noConfusingVoidType: with `undefined`, `() => console.log()` would not be accepted as a hook
type Nothing = void;

/** The state passed to `onRequest`. */
export interface RequestState {
  /**
   * The request. Its `url`, `headers` and `body` may be changed in place. It never contains the token, which is
   * added later.
   */
  readonly request: HttpRequest;
}

/** The state passed to `onResponse`. */
export interface ResponseState extends RequestState {
  /** The response. Its body is buffered: `text()` and `json()` may be called repeatedly. */
  readonly response: Response;
  /** The number of the attempt, starting at 1. */
  readonly attempt: number;
  /** Milliseconds from sending the request to receiving the whole body. */
  readonly durationMs: number;
}

/** The state passed to `onRetry`. */
export interface RetryState extends RequestState {
  /** The number of the failed attempt, starting at 1. */
  readonly attempt: number;
  /** Milliseconds until the next attempt; 0 if a rejected token was replaced. */
  readonly delayMs: number;
  /** The response that is retried, if there was one. */
  readonly response: Response | undefined;
  /** The `NetworkError` or `TimeoutError` of the attempt, if there was no response. */
  readonly error: Error | undefined;
}

/** The state passed to `onError`. */
export interface ErrorState extends RequestState {
  /** The error that the call is about to reject with. */
  readonly error: unknown;
}

/**
 * Functions called at defined points in every call. Each takes one state object and may be async. If one
 * throws, the call fails with that error. The order for a call with one retry: `onRequest`, `onResponse` (if
 * there was a response), `onRetry`, the delay, `onResponse`, and `onError` if the call fails.
 */
export interface Hooks {
  /**
   * Runs once per call, before the first attempt. If it returns a `Response`, nothing is sent and the call uses
   * that response; `onResponse` does not run.
   */
  onRequest?: ((state: RequestState) => Maybe<Response | undefined>) | undefined;
  /** Runs after every response, including those that will be retried. A returned `Response` replaces it. */
  onResponse?: ((state: ResponseState) => Maybe<Response | undefined>) | undefined;
  /** Runs before every retry, ahead of the delay. Return `false` to fail without retrying. */
  onRetry?: ((state: RetryState) => Maybe<boolean | undefined>) | undefined;
  /**
   * Runs once at the end of a failed call, unless the caller's signal aborted it. A returned `Error` is thrown
   * instead.
   */
  onError?: ((state: ErrorState) => Maybe<Error | undefined>) | undefined;
}
