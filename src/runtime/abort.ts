const reasons = new WeakMap<AbortSignal, unknown>();

/** Why a signal has aborted: always the same value. The signals of React Native do not tell; then it is an AbortError. */
export function abortReason(signal: AbortSignal): unknown {
  if (signal.reason !== undefined) return signal.reason;
  const known = reasons.get(signal);
  if (known) return known;
  const reason = Object.assign(new Error('The operation was aborted.'), { name: 'AbortError' });
  reasons.set(signal, reason);
  return reason;
}

/**
 * Does what the signal's own method does, which React Native lacks.
 *
 * @throws the reason of the signal
 */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortReason(signal);
}
