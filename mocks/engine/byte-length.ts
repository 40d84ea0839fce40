/** Returns whether a text has more than a number of bytes in UTF-8. */
export function isLongerThan(text: string, limit: number): boolean {
  // A UTF-16 unit is at most three bytes of UTF-8, so most texts need no counting.
  if (text.length * 3 <= limit) return false;
  return text.length > limit || new TextEncoder().encode(text).byteLength > limit;
}
