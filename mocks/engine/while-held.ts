/**
 * A callback for a clock that does not keep what it is about: a world that nobody holds any more may go, though one
 * of its presences would have ended tomorrow only. What somebody waits for, such as a late answer, is no such thing.
 *
 * @param act must not reach the target in another way.
 */
export function whileHeld<Target extends object>(target: Target, act: (target: Target) => void): () => void {
  const held = new WeakRef(target);
  return () => {
    const found = held.deref();
    if (found) act(found);
  };
}
