/** As deep as the JSON of a caller may go. What is kept of it is written again, and much deeper overflows the stack. */
const MOST_LEVELS = 1000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Reads the JSON of a caller.
 * @throws SyntaxError when it is not valid JSON, or has more than a thousand levels.
 */
export function readJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (isTooDeep(text)) throw new SyntaxError(`The JSON is nested more than ${MOST_LEVELS} levels deep.`);
  return value;
}

/** @param text JSON that has been parsed already. */
function isTooDeep(text: string): boolean {
  // A level takes two characters, so most texts need no counting.
  if (text.length <= 2 * MOST_LEVELS) return false;
  let levels = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) index = endOfString(text, index);
    // Brackets and braces differ in the same bit: `[` and `{`, `]` and `}`.
    else if ((unit | 0x20) === 0x7b && ++levels > MOST_LEVELS) return true;
    else if ((unit | 0x20) === 0x7d) levels--;
  }
  return false;
}

/** Where the string that begins at an index ends. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  for (; text.charCodeAt(index) !== QUOTE; index++) if (text.charCodeAt(index) === BACKSLASH) index++;
  return index;
}
