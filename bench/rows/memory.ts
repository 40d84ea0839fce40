import { once, type Row } from '../comparison.ts';
import { planOf, type RecordedCalls, recordCalls, startMock } from '../genesys-calls.ts';
import { CallLoad } from '../load.ts';
import type { Served } from '../processes.ts';
import { startPrism } from '../servers/peers.ts';

const CALLS = 12_000;
const RUNS = 3;

export const memoryRow: Row = {
  title: 'Memory after load',
  remarks: 'Resident memory of the process, which is restarted for each run.',
  comparisons: async (build) => {
    const calls = await recordCalls(build);
    return [
      {
        what: `Memory after ${CALLS.toLocaleString('en')} calls: GET one, list and PATCH in turn`,
        against: 'Prism',
        unit: 'MB',
        target: { atMost: 0.35 },
        runs: RUNS,
        ours: (other) => once(() => megabytesAfter(() => startMock(other), calls))(),
        theirs: once(() => megabytesAfter(() => startPrism(calls), calls)),
      },
    ];
  },
};

async function megabytesAfter(
  start: () => Promise<Served>,
  { one, list, patch }: RecordedCalls,
): Promise<number> {
  const server = await start();
  await using load = new CallLoad(server, planOf(one, list, patch));
  await load.send({ calls: CALLS });
  return server.usage().megabytes;
}
