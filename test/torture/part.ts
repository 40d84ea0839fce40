/** One part of `npm run torture`. */
export interface Part {
  readonly name: string;
  /** The same seed makes the same cases. */
  run(seed: number): Promise<PartReport>;
}

export interface PartReport {
  /** What was tried, how much, and what came out, by a few words each. */
  readonly figures: Readonly<Record<string, string | number>>;
  /** Where the mock gave way, a line each. */
  readonly failures: readonly string[];
}
