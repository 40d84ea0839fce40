import type { Comparison, Row } from '../comparison.ts';
import { planOf, type RecordedCalls, recordCalls, startMock } from '../genesys-calls.ts';
import { CallLoad } from '../load.ts';
import type { Served } from '../processes.ts';
import { startFastify, startPrism } from '../servers/peers.ts';

type Peer = (calls: RecordedCalls) => Promise<Served>;

export const peersRow: Row = {
  title: 'Mock server, compared with other mocks',
  remarks:
    "Prism runs silently and returns the mock's answer as an example of the contract; it has no state. The " +
    'hand-written server uses Fastify with a schema per route and a Map (bench/servers/fastify.js); it has no ' +
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
        ours: async (other) => new CallLoad(await startMock(other), planOf(calls[call])),
        theirs: async () => new CallLoad(await start(calls), planOf(calls[call])),
      }));
    return [
      ...against('Prism', startPrism, { one: 10, list: 6, patch: 10 }),
      ...against('hand-written Fastify server', startFastify, { one: 1, list: 1, patch: 1 }),
    ];
  },
};
