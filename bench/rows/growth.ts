import type { Comparison, Row } from '../comparison.ts';
import { workerCalls } from '../worker.ts';
import type { GrowthOptions, Kind } from '../workers/growth.ts';

/** A world takes far more memory than the other kinds. */
const MANY: Readonly<Record<Kind, number>> = {
  users: 100_000,
  definitions: 100_000,
  listeners: 100_000,
  worlds: 10_000,
};
const FEW = 1_000;
/** Number of memory measurements, which hardly differ. */
const MEMORY_RUNS = 1;

const ACTS: Readonly<Record<Kind, readonly string[]>> = {
  users: ['GET one', 'PATCH'],
  definitions: ['GET one', 'GET a page of 25', 'PUT one'],
  listeners: ['Push to each'],
  worlds: ['GET one'],
};

export const growthRow: Row = {
  title: 'Growth',
  remarks:
    'In process, with many entries compared with 1,000. Calls go to ten entries, spread over all of them. Listeners ' +
    'are in-process sockets that count messages. Memory is the heap after a garbage collection.',
  comparisons: async ({ root }) =>
    (Object.keys(ACTS) as Kind[]).flatMap((kind) => [
      ...(ACTS[kind] ?? []).map((act) => compare(root, kind, act)),
      compare(root, kind, 'memory'),
    ]),
};

function compare(root: string, kind: Kind, act: string): Comparison {
  const subject = (size: number, from: string) => {
    const flags = ['--expose-gc', '--max-old-space-size=16000'];
    return workerCalls('growth', { kind, act, size, root: from } satisfies GrowthOptions, flags);
  };
  const many = `${MANY[kind].toLocaleString('en')} ${kind}`;
  const against = `with ${FEW.toLocaleString('en')}`;
  return {
    ...(act === 'memory'
      ? {
          what: `Memory per entry, with ${many}`,
          against,
          unit: 'kB',
          runs: MEMORY_RUNS,
          target: { atMost: 1.2 },
        }
      : { what: `${act}, with ${many}`, against, unit: 'calls/s', target: { atLeast: 0.8 } }),
    ours: (build) => subject(MANY[kind], build.root),
    theirs: () => subject(FEW, root),
  };
}
