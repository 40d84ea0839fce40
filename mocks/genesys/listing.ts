import { stable } from '../engine/json-text.ts';

/** Limits the cache, because callers choose the page numbers. */
const MAX_KEPT = 200;

const kept = new WeakMap<readonly unknown[], Map<string, object>>();

/** Caches the body of a listing per list and key, until the list is replaced. */
export function listingOf<Body extends object>(
  list: readonly unknown[],
  key: string,
  make: () => Body,
): Body {
  let bodies = kept.get(list);
  if (!bodies || bodies.size > MAX_KEPT) {
    bodies = new Map();
    kept.set(list, bodies);
  }
  const known = bodies.get(key);
  // Each key is always used with the same `make`, so the cached value is a Body.
  if (known) return known as Body;
  const body = stable(make());
  bodies.set(key, body);
  return body;
}
