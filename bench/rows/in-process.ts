import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { askWorker } from '../harness/worker.ts';
import type { InProcessQuestion, InProcessRates } from '../workers/in-process.ts';

const CALLS = ['GET one', 'GET a list of 25'] as const;

/** The mock in the process of its caller. */
export async function inProcess({ rounds, runMs }: Effort): Promise<Findings> {
  const ask = (msw?: InProcessQuestion['msw']): Promise<InProcessRates> =>
    askWorker('in-process', { rounds, runMs: runMs / 2, ...(msw ? { msw } : {}) });
  const plain = await ask();
  const msw2 = await ask('msw');
  const msw3 = await ask('msw3');
  const rows: Row[] = [];
  const row = (
    what: string,
    against: string,
    ours = [] as readonly number[],
    theirs = [] as readonly number[],
    atLeast = 1,
  ) => rows.push(rowOf({ what, against, unit: 'calls/s', ours, theirs, target: { atLeast } }));
  for (const call of CALLS) {
    row(`mock.fetch, ${call}`, 'a fetch function by hand', plain[call], plain[`${call} by hand`], 0.8);
    for (const [name, rates] of [
      ['MSW 2', msw2],
      ['MSW 3', msw3],
    ] as const) {
      row(
        `Through ${name}, ${call}`,
        `an ${name} handler by hand`,
        rates[call],
        rates[`${call} by hand`],
        0.9,
      );
      row(`mock.fetch, ${call}`, `the mock through ${name}`, rates[`${call} by mock.fetch`], rates[call], 3);
    }
  }
  return {
    title: 'In process',
    rows,
    remarks: [
      '`await (await fetch(url)).json()`, one after the other. What is written by hand knows its one answer, and stringifies it for each call.',
    ],
  };
}
