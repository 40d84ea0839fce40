const reasons = new WeakMap<AbortSignal, unknown>();

/**
 * Returns why a signal was aborted, always the same value. Signals in React Native have no reason; an
 * AbortError stands in.
 */
export function abortReason(signal: AbortSignal): unknown {
  if (signal.reason !== undefined) return signal.reason;
  const known = reasons.get(signal);
  if (known) return known;
  const reason = Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });
  reasons.set(signal, reason);
  return reason;
}

/**
 * Does the same as `signal.throwIfAborted()`, which React Native lacks.
 *
 * @throws the signal's reason
 */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortReason(signal);
}
