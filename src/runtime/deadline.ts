import { abortReason } from './abort.ts';
import type { Clock } from './clock.ts';

/** The limits of an asynchronous operation. */
export interface Deadline {
  clock: Clock;
  /** Rejects with the signal's reason. */
  signal: AbortSignal | undefined;
  /** Time limit in milliseconds; no limit when absent or `Infinity`. */
  timeoutMs?: number | undefined;
  onTimeout?: () => Error;
}

/**
 * Runs `work` until it settles, the signal aborts or the time is up, whichever comes first, even if `work`
 * ignores its signal. Leaves no timers or listeners behind.
 */
export function withDeadline<Result>(
  work: (signal: AbortSignal | undefined) => Promise<Result>,
  { clock, signal, timeoutMs = Number.POSITIVE_INFINITY, onTimeout }: Deadline,
): Promise<Result> {
  const timed = timeoutMs !== Number.POSITIVE_INFINITY;
  if (signal === undefined && !timed) return work(undefined);

  return new Promise<Result>((resolve, reject) => {
    if (signal?.aborted) return reject(abortReason(signal));
    const controller = new AbortController();
    let timer: unknown;

    const end = () => {
      if (timed) clock.clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const stop = (reason: unknown) => {
      fail(reason);
      controller.abort(reason);
    };
    const onAbort = () => stop(signal && abortReason(signal));

    signal?.addEventListener('abort', onAbort);
    if (timed) timer = clock.setTimeout(() => stop(onTimeout?.()), timeoutMs);
    work(controller.signal).then((result) => {
      end();
      resolve(result);
    }, fail);
  });
}

/** Waits for `delayMs` milliseconds. Rejects with the signal's reason if it aborts first. */
export function wait(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: unknown;
  const elapsed = () =>
    new Promise<void>((resolve) => {
      timer = clock.setTimeout(resolve, delayMs);
    });
  return withDeadline(elapsed, { clock, signal }).catch((reason) => {
    clock.clearTimeout(timer);
    throw reason;
  });
}
