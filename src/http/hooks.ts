import type { HttpRequest } from './http-request.ts';

/** What a hook may return: something that matters to it, or nothing. */
type Maybe<Result> = Result | Nothing | Promise<Result | Nothing>;
// biome-ignore lint/suspicious/noConfusingVoidType: with `undefined`, `() => console.log()` would be no hook
type Nothing = void;

/** A call that is about to begin. */
export interface RequestState {
  /** May be changed in place: `url`, `headers`, `body`. The token is added later and never seen here. */
  readonly request: HttpRequest;
}

/** An answer to one try. */
export interface ResponseState extends RequestState {
  /** The answer, its body already read: `text()` and `json()` may be called as often as you like. */
  readonly response: Response;
  /** The number of the try, from 1. */
  readonly attempt: number;
  /** Milliseconds from sending to the end of the body. */
  readonly durationMs: number;
}

/** A try that failed and is to be followed by another. */
export interface RetryState extends RequestState {
  /** The number of the try that failed, from 1. */
  readonly attempt: number;
  /** Milliseconds until the next try. 0 when a refused token was replaced. */
  readonly delayMs: number;
  /** The answer that calls for another try, if there was one. */
  readonly response: Response | undefined;
  /** The `NetworkError` or `TimeoutError` of the try, if there was no answer. */
  readonly error: Error | undefined;
}

/** A call that has failed for good. */
export interface ErrorState extends RequestState {
  /** What the call is about to reject with. */
  readonly error: unknown;
}

/**
 * Functions called at fixed points of every call; each gets one state object and may be async. What one of
 * them throws ends the call. For a call that is tried twice the order is: `onRequest`, `onResponse` (or no
 * answer), `onRetry`, the wait, `onResponse`, and `onError` if the call fails.
 */
export interface Hooks {
  /**
   * Runs once a call, before the first try. A returned `Response` is the answer: nothing is sent, and
   * `onResponse` does not run.
   */
  onRequest?: ((state: RequestState) => Maybe<Response | undefined>) | undefined;
  /** Runs after every answer, also those that will be retried. A returned `Response` takes its place. */
  onResponse?: ((state: ResponseState) => Maybe<Response | undefined>) | undefined;
  /** Runs before every try but the first, ahead of the wait. Returning `false` makes the failure final. */
  onRetry?: ((state: RetryState) => Maybe<boolean | undefined>) | undefined;
  /**
   * Runs last, once, when the call fails; not when the caller's own signal ended it. A returned `Error` is
   * thrown instead.
   */
  onError?: ((state: ErrorState) => Maybe<Error | undefined>) | undefined;
}
