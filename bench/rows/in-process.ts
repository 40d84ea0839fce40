import type { Comparison, Row } from '../comparison.ts';
import { workerCalls } from '../worker.ts';
import type { Asked, InProcessOptions, Way } from '../workers/in-process.ts';

const CALLS: readonly Asked[] = ['GET one', 'GET a list of 25'];

export const inProcessRow: Row = {
  title: 'In process',
  remarks:
    '`await (await fetch(url)).json()`, one call at a time, each row in its own process. The hand-written functions ' +
    'have one fixed answer and stringify it for each call.',
  comparisons: async ({ root }) =>
    CALLS.flatMap((asked) => [
      compare({
        root,
        asked,
        way: 'plain',
        name: 'mock.fetch',
        against: 'a hand-written fetch function',
        atLeast: 0.8,
      }),
      compare({
        root,
        asked,
        way: 'msw',
        name: 'Through MSW 2',
        against: 'a hand-written MSW 2 handler',
        atLeast: 0.9,
      }),
      compare({
        root,
        asked,
        way: 'msw3',
        name: 'Through MSW 3',
        against: 'a hand-written MSW 3 handler',
        atLeast: 0.9,
      }),
    ]),
};

interface ComparedWay {
  readonly root: string;
  readonly asked: Asked;
  readonly way: Way;
  readonly name: string;
  readonly against: string;
  readonly atLeast: number;
}

function compare({ root, asked, way, name, against, atLeast }: ComparedWay): Comparison {
  const subject = (options: Pick<InProcessOptions, 'byHand' | 'root'>) =>
    workerCalls('in-process', { asked, way, ...options } satisfies InProcessOptions);
  return {
    what: `${name}, ${asked}`,
    against,
    unit: 'calls/s',
    target: { atLeast },
    ours: (build) => subject({ byHand: false, root: build.root }),
    theirs: () => subject({ byHand: true, root }),
  };
}
