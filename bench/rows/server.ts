import { Load, type LoadRun } from '../harness/load.ts';
import type { Plan } from '../harness/load-worker.ts';
import { packetAnswer, packetPlan } from '../harness/packets.ts';
import type { Effort, Findings, Row } from '../harness/row.ts';
import { rowOf } from '../harness/row.ts';
import { furnish, planOf, scenes, teach } from '../harness/scene.ts';
import { file, presenceMock, type Served, serve } from '../harness/served.ts';
import { figureOf } from '../harness/statistics.ts';
import { inTurns } from '../harness/turns.ts';

/** The mock as a server beside node:http alone: how many calls a second one core answers. */
export async function server(effort: Effort): Promise<Findings> {
  await using mock = await serve(presenceMock);
  await using bare = await serve([file('bench/servers/bare-http.ts')]);
  await furnish(mock);
  const calls = Object.values(await scenes(mock));
  const rows: Row[] = [];
  const runs: LoadRun[] = [];
  for (const call of calls) {
    await teach(bare, call);
    const atLeast = call.method === 'GET' && call.name.includes('list') ? 1 : 0.9;
    rows.push(await compare(effort, mock, bare, call.name, planOf(call), atLeast, runs));
  }
  const packets = await packetPlan(mock, 10);
  const answer = await packetAnswer(mock, packets);
  await teach(bare, { method: 'POST', path: '/dispatcherv2', answer });
  rows.push(await compare(effort, mock, bare, 'A bundle of three servops', packets, 0.9, runs));
  const busy = figureOf(runs.map(({ serverBusy }) => serverBusy)).median;
  return {
    title: 'The mock as a server, beside node:http alone',
    rows,
    remarks: [
      'Ten connections, each with one call at a time. Both servers parse every request body and query; the bare one ' +
        'stringifies the same answer for each call, and checks nothing: no token, no signature, no rule.',
      `The load is not what limits: in the middle of all runs the servers were busy for ${percent(busy)} of their core. It never ` +
        'sleeps, so that no server has to wake it.',
    ],
  };
}

async function compare(
  { load: { rounds, runMs, warmUp } }: Effort,
  mock: Served,
  bare: Served,
  what: string,
  plan: Plan,
  atLeast: number,
  runs: LoadRun[],
): Promise<Row> {
  using oursLoad = new Load(mock, plan);
  using theirsLoad = new Load(bare, plan);
  const micros = { ours: [] as number[], theirs: [] as number[] };
  const run = (load: Load, kept: number[]) => async (): Promise<number> => {
    const result = await load.run({ ms: runMs });
    runs.push(result);
    kept.push(result.serverMicros);
    return result.rate;
  };
  const { ours, theirs } = await inTurns(
    { theirs: run(theirsLoad, micros.theirs), ours: run(oursLoad, micros.ours) },
    rounds,
    warmUp,
  );
  const cpu = rowOf({
    what,
    against: '',
    unit: 'µs',
    ours: micros.ours.slice(-rounds),
    theirs: micros.theirs.slice(-rounds),
  });
  return rowOf({
    what,
    against: 'node:http',
    unit: 'calls/s',
    ours,
    theirs,
    target: { atLeast },
    note: `${cpu.ours.median.toFixed(1)} µs of CPU a call, ${cpu.ratio.median.toFixed(2)} of its`,
  });
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
