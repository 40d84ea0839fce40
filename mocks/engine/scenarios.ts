import type { Fault, ScenarioName } from '../../src/generated/mock-control.ts';

export type { ScenarioName } from '../../src/generated/mock-control.ts';

/** Named combinations of faults. */
export const faultScenarios: readonly {
  readonly name: ScenarioName;
  readonly says: string;
  readonly faults: readonly Fault[];
}[] = [
  {
    name: 'flaky-network',
    says: 'One request in ten and one response in ten are lost, one response in five is late, and one socket in four disconnects.',
    faults: [
      { operation: '*', drop: 'before', chance: 0.1 },
      { operation: '*', drop: 'after', chance: 0.1 },
      { operation: '*', latencyMs: 1500, chance: 0.2 },
      { operation: 'socket', drop: 'after', chance: 0.25 },
    ],
  },
  {
    name: 'rate-limited',
    says: 'Every call is refused with a rate-limit error; Genesys Cloud sends Retry-After: 2.',
    faults: [{ operation: '*', status: 429, retryAfterMs: 2000, reasonCode: 40823 }],
  },
  {
    name: 'token-expired',
    says: 'The next call fails because its token or session has expired.',
    faults: [{ operation: '*', code: 'credentials.expired', reasonCode: 40303, times: 1 }],
  },
  {
    name: 'vendor-down',
    says: 'Every call returns 503, and sockets disconnect when they open.',
    faults: [
      { operation: '*', status: 503 },
      { operation: 'socket', drop: 'before' },
    ],
  },
  {
    name: 'slow',
    says: 'Every response and every socket message is three seconds late.',
    faults: [
      { operation: '*', latencyMs: 3000 },
      { operation: 'socket', latencyMs: 3000 },
    ],
  },
];
