import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { contest, Subject } from '../harness/subject.ts';
import type { Asked, InProcessQuestion, Way } from '../workers/in-process.ts';

const ASKED: readonly Asked[] = ['GET one', 'GET a list of 25'];

/** The mock in the process of its caller. */
export async function inProcess(effort: Effort): Promise<Findings> {
  const rows: Row[] = [];
  for (const asked of ASKED) rows.push(...(await compare(asked, effort)));
  return {
    title: 'In process',
    rows,
    remarks: [
      '`await (await fetch(url)).json()`, one after the other, each way in a process of its own, and in turn. What is ' +
        'written by hand knows its one answer, and stringifies it for each call.',
    ],
  };
}

async function compare(asked: Asked, { rounds, runMs }: Effort): Promise<Row[]> {
  using subjects = new DisposableStack();
  const subject = (way: Way, byHand: boolean) => {
    const question: InProcessQuestion = { asked, way, byHand };
    return subjects.use(new Subject('in-process', question));
  };
  const { plain, plainByHand, msw2, msw2ByHand, msw3, msw3ByHand } = await contest(
    {
      plainByHand: subject('plain', true),
      plain: subject('plain', false),
      msw2ByHand: subject('msw', true),
      msw2: subject('msw', false),
      msw3ByHand: subject('msw3', true),
      msw3: subject('msw3', false),
    },
    { rounds, runMs: runMs / 2 },
  );
  const row = (what: string, ours = plain, against: string, theirs = plain, atLeast: number) =>
    rowOf({
      what: `${what}, ${asked}`,
      against,
      unit: 'calls/s',
      ours: ours.rates,
      theirs: theirs.rates,
      target: { atLeast },
    });
  return [
    row('mock.fetch', plain, 'a fetch function by hand', plainByHand, 0.8),
    row('Through MSW 2', msw2, 'an MSW 2 handler by hand', msw2ByHand, 0.9),
    row('mock.fetch', plain, 'the mock through MSW 2', msw2, 3),
    row('Through MSW 3', msw3, 'an MSW 3 handler by hand', msw3ByHand, 0.9),
    row('mock.fetch', plain, 'the mock through MSW 3', msw3, 3),
  ];
}
