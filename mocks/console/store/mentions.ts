/** Returns whether one of the texts contains the search text, ignoring case and surrounding spaces. */
export function mentions(texts: readonly string[], search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
