import type { Comparison, Row } from '../comparison.ts';
import { planOf, type RecordedCalls, recordCalls, startMock } from '../genesys-calls.ts';
import { Load } from '../load.ts';
import type { Served } from '../processes.ts';
import { startFastify, startPrism } from '../servers/peers.ts';

type Peer = (calls: RecordedCalls) => Promise<Served>;

export const peers: Row = {
  title: 'The mock as a server, against other mocks',
  remarks:
    'Prism is silent and returns what the mock answered, as the example in the contract; it keeps no state. ' +
    '"By hand" is a Fastify server with a schema for each route and a Map (bench/servers/fastify.js): it knows no ' +
    'tokens, permissions, faults or journal.',
  comparisons: async (build) => {
    const calls = await recordCalls(build);
    const against = (
      name: string,
      start: Peer,
      targets: { one: number; list: number; patch: number },
    ): Comparison[] =>
      (['one', 'list', 'patch'] as const).map((call) => ({
        what: calls[call].name,
        against: name,
        unit: 'calls/s',
        target: { atLeast: targets[call] },
        ours: async (other) => new Load(await startMock(other), planOf(calls[call])),
        theirs: async () => new Load(await start(calls), planOf(calls[call])),
      }));
    return [
      ...against('Prism', startPrism, { one: 10, list: 6, patch: 10 }),
      ...against('Fastify, by hand', startFastify, { one: 1, list: 1, patch: 1 }),
    ];
  },
};
