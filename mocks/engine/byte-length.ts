/** Returns whether a string is longer than a given number of bytes in UTF-8. */
export function isLongerThan(text: string, limit: number): boolean {
  // A UTF-16 unit is at most three bytes of UTF-8, so most strings need no counting.
  if (text.length * 3 <= limit) return false;
  return text.length > limit || new TextEncoder().encode(text).byteLength > limit;
}
