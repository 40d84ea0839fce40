/**
 * Characters that affect a terminal or the surrounding text: control characters, those that change text
 * direction, hide text or break lines, and lone surrogates.
 */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Escapes control sequences in one line of untrusted text as JSON does, such as `\u001b`. */
export function printable(text: string): string {
  return text.replaceAll(ACTIVE, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Same as `printable`, for multi-line text such as a stack trace. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** Formats a value as one line of JSON that is safe to print on a terminal. */
export function jsonLine(value: unknown): string {
  // The escaped characters occur only in strings, where the escapes have the same meaning.
  return `${printable(JSON.stringify(value))}\n`;
}
