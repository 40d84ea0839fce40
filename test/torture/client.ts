import { attackCalls } from './client/call-attack.ts';
import { attackWithAnswers, attackWithMessages } from './client/watch-attack.ts';
import { watchedBraincloudClient, watchedGenesysClient } from './client/watched-client.ts';
import { attackClient, type WireCounts } from './client/wire-attack.ts';
import type { Part, PartReport } from './part.ts';

/** Number of cases of each kind. */
export interface ClientCounts {
  /** Messages to the watches of each service. */
  readonly messages: number;
  /** Broken connections after which the answers to a watch are changed, per service. */
  readonly rounds: number;
  /** The number of modified answers to try for each call. */
  readonly callRounds: number;
  readonly wire: WireCounts;
}

/** A client that blocks the event loop for this long counts as stalled. */
const MAX_STALL_MS = 5000;

/** Services that attack their clients. */
export const client: Part = {
  name: 'client',
  run: async (seed) => {
    const wire = { bombBytes: 1_000_000_000, frameBytes: 200_000_000, flood: 10_000 };
    const report = await attackClients(seed, { messages: 50_000, rounds: 300, callRounds: 200, wire });
    const stallMs = Number(report.figures['longest stall in ms']);
    if (stallMs <= MAX_STALL_MS) return report;
    return { ...report, failures: [...report.failures, `the client was stalled for ${stallMs} ms`] };
  },
};

export async function attackClients(seed: number, counts: ClientCounts): Promise<PartReport> {
  const failures: string[] = [];
  for (const makeStage of [watchedGenesysClient, watchedBraincloudClient]) {
    const stage = await makeStage(seed);
    failures.push(...(await attackWithMessages(stage, seed, counts.messages)));
    failures.push(...(await attackWithAnswers(stage, counts.rounds)));
  }
  const calls = await attackCalls(seed, counts.callRounds);
  const wire = await attackClient(counts.wire);
  failures.push(...calls.failures, ...wire.failures);
  return {
    figures: {
      messages: 2 * counts.messages,
      'breaks with changed answers': 2 * counts.rounds,
      'changed answers to calls': calls.calls,
      'attacks over the wire': wire.attacks,
      'longest stall in ms': Math.round(wire.longestStallMs),
      failures: failures.length,
    },
    failures,
  };
}
