/** Returns whether a JSON value is an object rather than an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a non-empty string, or `undefined` for anything else. `String(value)` throws for some JSON values. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns a finite number, parsing it from a string if needed, or `undefined` for anything else. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Returns whether JSON text is nested more deeply than `levels`. Much cheaper than parsing it. */
export function isNestedDeeper(text: string, levels: number): boolean {
  // Each level takes at least two characters.
  if (text.length <= 2 * levels) return false;
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (isInString) {
      if (character === BACKSLASH) index += 1;
      else if (character === QUOTE) isInString = false;
    } else if (character === QUOTE) isInString = true;
    // `[` and `{`, `]` and `}`: each pair differs in one bit.
    else if ((character | 32) === 123) {
      depth += 1;
      if (depth > levels) return true;
    } else if ((character | 32) === 125) depth -= 1;
  }
  return false;
}
