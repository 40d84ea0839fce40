import type { DeliveryKind } from '../../../mocks/engine/deliverable.ts';
import type { Fault } from '../../../mocks/index.ts';

/** The hosts, as the table in the docs names them. */
export const carrierNames = ['fetch', 'MSW 2 in Node', 'MSW 3 in Node', 'the server', 'Playwright'] as const;
export type CarrierName = (typeof carrierNames)[number];

/** What a client gets, and its description in the docs. */
export const outcomes = {
  'an error answer': "the vendor's error, with the requested status",
  'a late answer': "the answer arrives when the world's clock has advanced by the delay",
  'no answer': 'the call waits until the client gives up, even if the clock advances',
  'fetch fails': "the client's `fetch` rejects, as for a broken connection",
  'the body breaks off': 'status and headers arrive, and reading the body fails',
  'half a body': 'a complete answer whose JSON is cut in half',
  'that close code': 'the socket opens and is closed with the requested code',
  'broken (1006)': 'the socket opens, and the connection breaks without a close frame',
  'closed (1011)': 'the socket opens and is closed with 1011, because this host cannot break the connection',
  refused: '`faults.add` throws an error, because this host does not support the fault',
  'no sockets': '`fetch` has no sockets; in process, use `mock.connect` or `mock.WebSocket`',
} as const;
export type HostOutcome = keyof typeof outcomes;

/** A fault, and what a client gets through each host. */
export interface FaultCase {
  readonly title: string;
  readonly fault: Fault;
  /** The part of the fault that a host may be unable to deliver. */
  readonly kind?: DeliveryKind;
  readonly met: Readonly<Record<CarrierName, HostOutcome>>;
}

const operation = 'getSystempresences';

/** Each case runs on each host. The table in docs/faults.md is generated from the cases. */
export const faultCases: readonly FaultCase[] = [
  {
    title: 'refused with an error',
    fault: { operation, status: 503 },
    met: everywhere('an error answer'),
  },
  { title: 'late', fault: { operation, latencyMs: 5000 }, kind: 'delay', met: everywhere('a late answer') },
  { title: 'never answered', fault: { operation, stall: true }, kind: 'stall', met: everywhere('no answer') },
  {
    title: 'cut before the operation',
    fault: { operation, drop: 'before' },
    kind: 'cut before',
    met: everywhere('fetch fails'),
  },
  {
    title: 'cut after the operation',
    fault: { operation, drop: 'after' },
    kind: 'cut before',
    met: everywhere('fetch fails'),
  },
  {
    title: 'cut midway',
    fault: { operation, truncate: true },
    kind: 'cut midway',
    // MSW 3 reports the break to its client before the headers arrive.
    met: { ...everywhere('the body breaks off'), 'MSW 3 in Node': 'fetch fails', Playwright: 'refused' },
  },
  { title: 'malformed', fault: { operation, malformed: true }, met: everywhere('half a body') },
  {
    title: 'a socket that is closed',
    fault: { operation: 'socket', closeCode: 4001 },
    met: { ...everywhere('that close code'), fetch: 'no sockets' },
  },
  {
    title: 'a socket that breaks',
    fault: { operation: 'socket', drop: 'before' },
    met: { ...everywhere('closed (1011)'), fetch: 'no sockets', 'the server': 'broken (1006)' },
  },
];

function everywhere(outcome: HostOutcome): FaultCase['met'] {
  // fromEntries loses the key types.
  return Object.fromEntries(carrierNames.map((name) => [name, outcome])) as unknown as FaultCase['met'];
}
