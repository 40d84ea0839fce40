import { callOf, signedPacket } from '../call.ts';
import { casesOf } from './hostile/cases.ts';
import { attackControl } from './hostile/control-attack.ts';
import { attackWithFloods } from './hostile/flood-attack.ts';
import { attackFromPages } from './hostile/foreign-attack.ts';
import { hostileCalls } from './hostile/hostile-calls.ts';
import { hostilePackets } from './hostile/hostile-packets.ts';
import { hugeTexts } from './hostile/hostile-texts.ts';
import { attackSlowly, attackWithRawRequests } from './hostile/raw-attack.ts';
import { ServerUnderAttack } from './hostile/server-under-attack.ts';
import { attackSockets } from './hostile/socket-attack.ts';
import { attackServer } from './hostile/wire.ts';
import { WorldUnderAttack } from './hostile/world-under-attack.ts';
import type { Part, PartReport } from './part.ts';

/** Number of cases of each kind. */
export interface HostileCounts {
  /** Calls of Genesys operations in process, and as many packets. */
  readonly inProcess: number;
  readonly control: number;
  /** Calls of Genesys operations over the wire, and as many packets. */
  readonly overTheWire: number;
  readonly rawRequests: number;
  readonly sockets: number;
  /** Requests that pages of other sites can make a browser send. */
  readonly foreign: number;
  /** Calls that leave as much state as possible. */
  readonly floods: number;
}

/** Input designed to break the server. */
export const hostile: Part = {
  name: 'hostile',
  run: (seed) =>
    attackEverything(seed, {
      inProcess: 40_000,
      control: 10_000,
      overTheWire: 10_000,
      rawRequests: 5000,
      sockets: 5000,
      foreign: 5000,
      floods: 30_000,
    }),
};

/** Allowed growth of the heap of an attacked server. */
const MAX_KEPT_BYTES = 8_000_000;
/** Maximum of each kind before the first heap measurement: enough to fill the server's caches. */
const WARM_UP = 1000;

/** Accepted calls change the state; later ones must start from the original. */
const CALLS_IN_A_ROW = 10;

const WRITES = [
  ['PUT', '/api/v2/users/presences/bulk'],
  ['POST', '/api/v2/presence/definitions'],
  ['POST', '/oauth/token'],
] as const;

export async function attackEverything(seed: number, counts: HostileCounts): Promise<PartReport> {
  const world = attackInProcess(seed, counts.inProcess);
  const control = attackControl(seed, counts.control);
  await using server = await ServerUnderAttack.start();
  const attack = async ({
    overTheWire,
    rawRequests,
    sockets,
    foreign,
    floods,
  }: Omit<HostileCounts, 'inProcess' | 'control'>) => [
    ...(await attackFromPages(server, seed, foreign)),
    ...(await attackWithFloods(server, floods)),
    ...(await attackServer(server, () => hostileCalls('genesys'), seed, overTheWire)),
    ...(await attackServer(server, ({ sessions }) => hostilePackets(sessions), seed, overTheWire)),
    ...(await attackWithRawRequests(server, seed, rawRequests)),
    ...(await attackSockets(server, seed, sockets)),
  ];
  const heapBytes = async (): Promise<number> => {
    await server.control('POST', '/reset');
    return server.heapBytes();
  };
  const share = (count: number): number => Math.min(WARM_UP, count >> 2);
  const { overTheWire, rawRequests, sockets, foreign, floods } = counts;
  await attack({
    overTheWire: share(overTheWire),
    rawRequests: share(rawRequests),
    sockets: share(sockets),
    foreign: share(foreign),
    floods: share(floods),
  });
  const before = await heapBytes();
  const failures = await attack(counts);
  const after = await heapBytes();
  if (after > before + MAX_KEPT_BYTES) failures.push(`the heap grew from ${before} to ${after} bytes`);
  const slow = await attackSlowly();
  return {
    figures: {
      cases:
        world.tally.calls +
        counts.control +
        2 * overTheWire +
        rawRequests +
        slow.senders +
        sockets +
        foreign +
        floods,
      'calls in process': world.tally.calls,
      'of these refused': world.tally.refused,
      'control calls in process': counts.control,
      'of these refused ': control.refused,
      'calls over the wire': 2 * overTheWire,
      'raw requests': rawRequests,
      'slow senders': slow.senders,
      sockets,
      'loads of foreign pages': foreign,
      'calls of floods': floods,
      'slowest answer in process': `${world.tally.slowestMs.toFixed(0)} ms`,
      'heap of the server before and after': `${megabytes(before)} and ${megabytes(after)}`,
      failures:
        failures.length +
        world.failures.length +
        control.failures.length +
        slow.failures.length +
        server.failures.length,
    },
    failures: [...world.failures, ...control.failures, ...failures, ...slow.failures, ...server.failures],
  };
}

/** Calls and packets, and bodies of a megabyte. */
function attackInProcess(seed: number, count: number): WorldUnderAttack {
  const world = new WorldUnderAttack();
  for (const arbitrary of [hostileCalls('genesys'), hostilePackets(world.sessions)]) {
    let calls = 0;
    for (const call of casesOf(arbitrary, seed, count)) {
      world.attack(call);
      if (++calls % CALLS_IN_A_ROW === 0) world.restore();
    }
  }
  for (const text of hugeTexts) {
    world.attack(signedPacket(text));
    world.attack({ ...signedPacket(text), path: '/s2sdispatcher' });
    for (const [method, path] of WRITES) {
      world.attack(callOf(method, path, { body: text }));
    }
    world.restore();
  }
  return world;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
