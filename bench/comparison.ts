import type { Build } from './build.ts';

/** One run of a subject. */
export interface Measurement {
  /** In the unit of the comparison. */
  readonly figure: number;
  /** CPU time per call, if it makes calls. */
  readonly cpuMicros?: number;
}

/** A subject to measure, in a process that stays up between runs. */
export interface Subject extends AsyncDisposable {
  /** @param ms how long to measure, if configurable */
  run(ms: number): Promise<Measurement>;
}

/** A comparison of presence-kit with something else. */
export interface Comparison {
  readonly what: string;
  readonly against: string;
  readonly unit: string;
  /** The target for the ratio of the two figures. */
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
  /**
   * The number of runs of each that count.
   * @default 45, after 12 for warming up
   */
  readonly runs?: number;
  ours(build: Build): Promise<Subject>;
  theirs(): Promise<Subject>;
}

/** The comparisons that `npm run bench` selects by one name. */
export interface Row {
  readonly title: string;
  /** Remarks about the figures. */
  readonly remarks: string;
  /** @param build the build whose responses the other servers return */
  comparisons(build: Build): Promise<readonly Comparison[]>;
}

/** The median, minimum and maximum of several figures. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface ComparisonResult {
  readonly ours: Spread;
  readonly theirs: Spread;
  /** Ours divided by theirs, for consecutive runs. */
  readonly ratio: Spread;
  /** The same ratio for CPU time per call. */
  readonly cpuRatio?: Spread;
}

const RUNS = 45;
const RUN_MS = 160;
const WARM_UP_SHARE = 0.25;
const QUICK = { runs: 2, ms: 50 };

/** Runs both alternately (A B A B), so that disturbances affect both. */
export async function measure(
  open: { readonly ours: () => Promise<Subject>; readonly theirs: () => Promise<Subject> },
  runs = RUNS,
  isQuick = false,
): Promise<ComparisonResult> {
  await using ours = await open.ours();
  await using theirs = await open.theirs();
  const kept = isQuick ? Math.min(runs, QUICK.runs) : runs;
  const warmUp = runs === 1 ? 0 : Math.ceil(kept * WARM_UP_SHARE);
  const pairs: { readonly ours: Measurement; readonly theirs: Measurement }[] = [];
  for (let run = 0; run < warmUp + kept; run++) {
    const ms = isQuick ? QUICK.ms : RUN_MS;
    const pair = { theirs: await theirs.run(ms), ours: await ours.run(ms) };
    if (run >= warmUp) pairs.push(pair);
  }
  const cpuRatios = pairs.flatMap((pair) =>
    pair.ours.cpuMicros === undefined || pair.theirs.cpuMicros === undefined
      ? []
      : [pair.ours.cpuMicros / pair.theirs.cpuMicros],
  );
  return {
    ours: spread(pairs.map((pair) => pair.ours.figure)),
    theirs: spread(pairs.map((pair) => pair.theirs.figure)),
    ratio: spread(pairs.map((pair) => pair.ours.figure / pair.theirs.figure)),
    ...(cpuRatios.length > 0 ? { cpuRatio: spread(cpuRatios) } : {}),
  };
}

/** Returns a subject that keeps no process between runs. */
export function once(figure: () => number | Promise<number>): () => Promise<Subject> {
  return async () => ({
    run: async () => ({ figure: await figure() }),
    [Symbol.asyncDispose]: async () => {},
  });
}

export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  };
}
