import { Load } from '../harness/load.ts';
import { type Effort, type Findings, rowOf } from '../harness/row.ts';
import { planOf, scenes } from '../harness/scene.ts';
import { presenceMock, type Served, serve } from '../harness/served.ts';
import { figureOf } from '../harness/statistics.ts';
import { type PeerCalls, startPrism } from '../servers/peers.ts';

/** Prism would take minutes for so many. */
const LONGER = 10;

/** Memory of the mock after some load, beside Prism after the same. */
export async function memory({ rounds, quick }: Effort): Promise<Findings> {
  const calls = quick ? 300 : 4_000;
  const ours: number[] = [];
  const theirs: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < Math.ceil(rounds / 3); round++) {
    await using mock = await serve(presenceMock);
    const told = await scenes(mock);
    await using prism = await startPrism(told);
    theirs.push(await megabytesAfter(prism, told, calls));
    ours.push(await megabytesAfter(mock, told, calls));
    later.push(await megabytesAfter(mock, told, calls * (LONGER - 1)));
  }
  const what = `Memory after ${calls.toLocaleString('en')} calls each of GET one, list and PATCH`;
  return {
    title: 'Memory after load',
    rows: [rowOf({ what, against: 'Prism', unit: 'MB', ours, theirs, target: { atMost: 0.35 } })],
    remarks: [
      'Resident memory of the whole process, started anew for each run, with what the default seed has. ' +
        `After ${LONGER} times as many calls the mock takes ${figureOf(later).median.toFixed(0)} MB.`,
    ],
  };
}

async function megabytesAfter(
  served: Served,
  { one, list, patch }: PeerCalls,
  calls: number,
): Promise<number> {
  for (const call of [one, list, patch]) {
    using load = new Load(served, planOf(call));
    await load.run({ calls });
  }
  return served.usage().megabytes;
}
