import { type Figure, figureOf } from './statistics.ts';

/** A line of the results: something of presence-kit beside something else, in the same sitting. */
export interface Row {
  readonly what: string;
  readonly against: string;
  readonly unit: string;
  readonly ours: Figure;
  readonly theirs: Figure;
  /** Of each pair of runs: ours divided by theirs. */
  readonly ratio: Figure;
  readonly target?: Target;
  readonly note?: string;
}

/** What the ratio is meant to be, or our own figure where that has a budget. */
export type Target = { readonly of?: 'ours' } & ({ readonly atLeast: number } | { readonly atMost: number });

type RowInit = Pick<Row, 'what' | 'against' | 'unit' | 'target' | 'note'> & {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
};

/** Runs of the same index were made one after the other, so their ratio is the fairest. */
export function rowOf({ ours, theirs, ...row }: RowInit): Row {
  const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
  return { ...row, ours: figureOf(ours), theirs: figureOf(theirs), ratio: figureOf(ratios) };
}

export function isMet({ ours, ratio, target }: Row): boolean | undefined {
  if (!target) return undefined;
  const { median } = target.of === 'ours' ? ours : ratio;
  return 'atLeast' in target ? median >= target.atLeast : median <= target.atMost;
}

/** What a family of rows has found. */
export interface Findings {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Lines of Markdown: what stands by itself, and what has to be known to read the rows. */
  readonly remarks?: readonly string[];
}

/** How long to measure. */
export interface Effort {
  /** How many runs of each subject are kept. */
  readonly rounds: number;
  /** How long a run lasts. */
  readonly runMs: number;
  /** Load on servers that stay up changes sides sooner and more often: what disturbs the machine meets both alike. */
  readonly load: { readonly rounds: number; readonly runMs: number; readonly warmUp: number };
  /** A hasty look: sizes are cut as well. */
  readonly quick: boolean;
}

export type Family = (effort: Effort) => Promise<Findings>;
