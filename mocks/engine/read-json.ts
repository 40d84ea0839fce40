/** Maximum depth of a caller's JSON. Serializing a much deeper value would overflow the stack. */
const MAX_LEVELS = 1000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Parses the JSON of a caller.
 * @throws SyntaxError for invalid JSON, or JSON with more than a thousand levels.
 */
export function readJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (isTooDeep(text)) throw new SyntaxError(`The JSON is nested more than ${MAX_LEVELS} levels deep.`);
  return value;
}

/** @param text valid JSON. */
function isTooDeep(text: string): boolean {
  // Each level takes two characters, so short strings need no counting.
  if (text.length <= 2 * MAX_LEVELS) return false;
  let levels = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) index = endOfString(text, index);
    // Brackets and braces differ in the same bit: `[` and `{`, `]` and `}`.
    else if ((unit | 0x20) === 0x7b && ++levels > MAX_LEVELS) return true;
    else if ((unit | 0x20) === 0x7d) levels--;
  }
  return false;
}

/** Returns the end of the string that starts at an index. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  for (; text.charCodeAt(index) !== QUOTE; index++) if (text.charCodeAt(index) === BACKSLASH) index++;
  return index;
}
