/** Global members that only browsers have. */
interface Page {
  addEventListener?(type: string, listener: () => void): void;
  removeEventListener?(type: string, listener: () => void): void;
  document?: Page & { readonly visibilityState?: string };
}

/**
 * Calls the listener when the network goes online or offline, and when a page is shown again, because its
 * timers may have been suspended. Returns a function that removes it.
 */
export function onWake(listener: () => void): () => void {
  const globalScope = globalThis as Page;
  const { document } = globalScope;
  const onVisible = () => {
    if (document?.visibilityState === 'visible') listener();
  };
  const events = ['online', 'offline', 'pageshow'];
  for (const event of events) globalScope.addEventListener?.(event, listener);
  document?.addEventListener?.('visibilitychange', onVisible);
  return () => {
    for (const event of events) globalScope.removeEventListener?.(event, listener);
    document?.removeEventListener?.('visibilitychange', onVisible);
  };
}
