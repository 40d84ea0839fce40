/**
 * Characters that act on a terminal or on the lines around them: control characters, those that change the direction
 * of text, hide it or break lines, and lone surrogates.
 */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Escapes what a terminal would obey in one line of text from elsewhere, as JSON escapes it: `\u001b`. */
export function printable(text: string): string {
  return text.replaceAll(ACTIVE, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** The same for text of several lines, such as a stack trace. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** One line of JSON: the same value for machines, and harmless on a terminal. */
export function jsonLine(value: unknown): string {
  // All that is escaped stands within strings, where these escapes mean the same.
  return `${printable(JSON.stringify(value))}\n`;
}
