import type { Fault, ScenarioName } from '../../src/generated/mock-control.ts';

export type { ScenarioName } from '../../src/generated/mock-control.ts';

/** Faults that go together under a name. */
export const faultScenarios: readonly {
  readonly name: ScenarioName;
  readonly says: string;
  readonly faults: readonly Fault[];
}[] = [
  {
    name: 'flaky-network',
    says: 'One call in ten is lost, one answer in ten is lost, one in five is late, and a quarter of the sockets break.',
    faults: [
      { operation: '*', drop: 'before', chance: 0.1 },
      { operation: '*', drop: 'after', chance: 0.1 },
      { operation: '*', latencyMs: 1500, chance: 0.2 },
      { operation: 'socket', drop: 'after', chance: 0.25 },
    ],
  },
  {
    name: 'rate-limited',
    says: 'Every call is refused for calling too often; Genesys Cloud says to come back in two seconds.',
    faults: [{ operation: '*', status: 429, retryAfterMs: 2000, reasonCode: 40823 }],
  },
  {
    name: 'token-expired',
    says: 'The next call finds its token or session expired; logging in anew helps.',
    faults: [{ operation: '*', code: 'credentials.expired', reasonCode: 40303, times: 1 }],
  },
  {
    name: 'vendor-down',
    says: 'Every call is answered 503, and sockets break as they open.',
    faults: [
      { operation: '*', status: 503 },
      { operation: 'socket', drop: 'before' },
    ],
  },
  {
    name: 'slow',
    says: 'Every answer comes three seconds late, and so does what sockets tell.',
    faults: [
      { operation: '*', latencyMs: 3000 },
      { operation: 'socket', latencyMs: 3000 },
    ],
  },
];
