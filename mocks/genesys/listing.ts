import { stable } from '../engine/json-text.ts';

/** More bodies than this of one list are not kept: page numbers are the caller's to choose. */
const MOST_KEPT = 200;

const kept = new WeakMap<readonly unknown[], Map<string, object>>();

/** Makes the body of a listing once for each list and key, for as long as the list has not been replaced. */
export function listingOf<Body extends object>(
  list: readonly unknown[],
  key: string,
  make: () => Body,
): Body {
  let bodies = kept.get(list);
  if (!bodies || bodies.size > MOST_KEPT) {
    bodies = new Map();
    kept.set(list, bodies);
  }
  const known = bodies.get(key);
  // A key is only ever asked for with the same `make`, so what is kept under it is a Body.
  if (known) return known as Body;
  const body = stable(make());
  bodies.set(key, body);
  return body;
}
