import { Load } from '../harness/load.ts';
import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { furnish, planOf, scenes } from '../harness/scene.ts';
import { presenceMock, type Served, serve } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';
import { type PeerCalls, peers } from '../servers/peers.ts';

/** How many times as fast as Prism. The others stand beside it, for whoever has to choose. */
const TARGETS = { one: 10, list: 6, patch: 10 } as const;

/** The mock as a server beside other mocks that are servers. */
export async function otherMocks(effort: Effort): Promise<Findings> {
  await using mock = await serve(presenceMock);
  await furnish(mock);
  const calls = await scenes(mock);
  const rows: Row[] = [];
  for (const [name, start] of Object.entries(peers)) {
    const peer = await start(calls);
    await using served = peer.served;
    for (const call of ['one', 'list', 'patch'] as const) {
      rows.push(await compare(effort, mock, calls, name, served, peer.calls, call));
    }
  }
  return {
    title: 'The mock as a server, beside other mocks',
    rows,
    remarks: [
      'Every peer answers with what the mock answered: Prism finds it as the example in the contract, Mockoon and MSW ' +
        'in three routes, json-server in its tables. Prism is silent, Mockoon logs to no file and fills in no template. ' +
        'None of them keeps state but json-server, which writes a file for each PATCH.',
    ],
  };
}

async function compare(
  { load: { rounds, runMs, warmUp } }: Effort,
  mock: Served,
  own: PeerCalls,
  against: string,
  peer: Served,
  theirs: PeerCalls,
  call: keyof PeerCalls,
): Promise<Row> {
  using ownLoad = new Load(mock, planOf(own[call]));
  using peerLoad = new Load(peer, planOf(theirs[call]));
  const rateOf = (load: Load) => async () => (await load.run({ ms: runMs })).rate;
  const figures = await inTurns(
    { theirs: rateOf(peerLoad), ours: rateOf(ownLoad) },
    Math.ceil(rounds / 2),
    warmUp,
  );
  return rowOf({
    what: own[call].name,
    against,
    unit: 'calls/s',
    ...figures,
    ...(against === 'Prism' ? { target: { atLeast: TARGETS[call] } } : {}),
  });
}
