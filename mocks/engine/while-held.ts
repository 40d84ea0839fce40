/**
 * Returns a timer callback that holds its target weakly, so that a pending timer does not keep an unused world alive. Do
 * not use it for results that a caller waits for, such as a late response.
 *
 * @param act must not hold a reference to the target.
 */
export function whileHeld<Target extends object>(target: Target, act: (target: Target) => void): () => void {
  const held = new WeakRef(target);
  return () => {
    const found = held.deref();
    if (found) act(found);
  };
}
