/** Whether a text takes more bytes of UTF-8 than this. */
export function isLongerThan(text: string, limit: number): boolean {
  // A UTF-16 unit is at most three bytes of UTF-8, so most texts need no counting.
  if (text.length * 3 <= limit) return false;
  return text.length > limit || new TextEncoder().encode(text).byteLength > limit;
}

/** What a UTF-16 unit takes at most in JSON: `\u0000`. */
const MOST_OF_UNIT = 6;
/** What anything but a text, a list or an object takes at most: `-2.2250738585072014e-308`. */
const MOST_OF_NUMBER = 24;

/** Whether a value, which came from JSON, takes more bytes than this when it is written as JSON again. */
export function isJsonLongerThan(value: unknown, limit: number): boolean {
  // Most values are so small that they need not be written to tell.
  return mostJsonBytes(value, limit) > limit && isLongerThan(JSON.stringify(value), limit);
}

/** No less than a value takes as JSON. Nothing more is looked at once that is beyond the limit. */
function mostJsonBytes(value: unknown, limit: number): number {
  if (typeof value === 'string') return value.length * MOST_OF_UNIT + 2;
  if (typeof value !== 'object' || value === null) return MOST_OF_NUMBER;
  let bytes = 2;
  for (const name in value) {
    // Quotes, colon and comma.
    bytes += name.length * MOST_OF_UNIT + 4;
    bytes += mostJsonBytes(value[name as keyof typeof value], limit - bytes);
    if (bytes > limit) break;
  }
  return bytes;
}
