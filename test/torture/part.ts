/** One part of `npm run torture`. */
export interface Part {
  readonly name: string;
  /** The same seed gives the same cases. */
  run(seed: number): Promise<PartReport>;
}

export interface PartReport {
  /** What was tried, how often, and the results. */
  readonly figures: Readonly<Record<string, string | number>>;
  /** Failures, one per line. */
  readonly failures: readonly string[];
}
