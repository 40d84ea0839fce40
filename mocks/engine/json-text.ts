/**
 * Cached JSON of immutable bodies. An empty string means that the JSON has not been computed yet. With this cache and
 * that of the views, a call in process takes 1.7 instead of 2.5 µs for one presence, 2.5 instead of 32 µs for a list
 * of 25 definitions, and less than half as long for a bulk request of 50 presences.
 */
const texts = new WeakMap<object, string>();

/**
 * Marks a body as immutable, so that its JSON can be cached. This is safe for views, because records are replaced and
 * never modified.
 */
export function stable<Body extends object>(body: Body): Body {
  texts.set(body, '');
  return body;
}

/** `JSON.stringify` with cached JSON of immutable bodies. Arrays reuse the JSON of their rows. */
export function jsonText(body: unknown): string {
  if (typeof body !== 'object' || body === null) return JSON.stringify(body);
  const known = texts.get(body);
  if (known) return known;
  if (Array.isArray(body)) return `[${body.map(jsonText).join(',')}]`;
  const text = JSON.stringify(body);
  if (known === '') texts.set(body, text);
  return text;
}
