/** A phrase that errors, docstrings and documents must not contain. */
export interface BannedPhrase {
  /** From 1. */
  readonly line: number;
  readonly phrase: string;
  /** What to write instead. */
  readonly better: string;
}

/** Whitespace, including the markers at the start of comment lines. */
const GAP = String.raw`(?:\s|(?<=\n *)(?:\*|//|#))+`;

const BANNED: readonly (readonly [pattern: RegExp, better: string])[] = [
  [
    new RegExp(String.raw`(?<!\bthere\s+)\b(?:is|are)${GAP}no${GAP}(?!longer\b|more\b)\W?[\w-]+`, 'gi'),
    'Write "is not a …", "has no …" or "… is missing".',
  ],
  [
    new RegExp(String.raw`(?<!\bthere\s+)\b(?:is|are)${GAP}none\b`, 'gi'),
    'Write "is not one", "has none" or "… is missing".',
  ],
  [new RegExp(String.raw`\btells?${GAP}of\b`, 'gi'), 'Write "reports", "describes" or "shows".'],
  [/\bwhom\b/gi, 'Write "who", or name the person.'],
];

/** Returns the banned phrases in a text, in order of appearance. A phrase may continue on the next line. */
export function bannedPhrases(text: string): BannedPhrase[] {
  return BANNED.flatMap(([pattern, better]) =>
    [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({
      line: text.slice(0, index).split('\n').length,
      phrase: phrase.replaceAll(/\s+(?:(?:\*|\/\/|#)\s+)?/g, ' '),
      better,
    })),
  ).sort((a, b) => a.line - b.line);
}
