/** A phrase that is not used in errors, docstrings and documents. */
export interface BannedPhrase {
  /** From 1. */
  readonly line: number;
  readonly phrase: string;
  /** What to write instead. */
  readonly better: string;
}

/** White space, with what starts a line of a comment. */
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

/** The banned phrases of a text, in its order. A phrase may go on in the next line. */
export function bannedPhrases(text: string): BannedPhrase[] {
  return BANNED.flatMap(([pattern, better]) =>
    [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({
      line: text.slice(0, index).split('\n').length,
      phrase: phrase.replaceAll(/\s+(?:(?:\*|\/\/|#)\s+)?/g, ' '),
      better,
    })),
  ).sort((a, b) => a.line - b.line);
}
