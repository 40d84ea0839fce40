import type { Effort, Findings } from '../harness/row.ts';
import { figureOf } from '../harness/statistics.ts';
import { askWorker } from '../harness/worker.ts';
import type { Growth, Kind } from '../workers/growth.ts';

const KINDS: Readonly<Record<Kind, string>> = {
  users: 'Users',
  definitions: 'Definitions',
  listeners: 'Listeners of one profile',
  worlds: 'Worlds',
  sockets: 'Sockets of a server',
};
const SIZES = [10, 100, 1_000, 10_000, 100_000];
/** More would need more ports than a machine has. */
const SOCKETS = [1_000, 2_000, 5_000, 10_000];
const ROUNDS = 3;

/** What a call costs, and what each takes of memory, with ever more of one kind. */
export async function growth({ quick }: Effort): Promise<Findings> {
  const rounds = quick ? 1 : ROUNDS;
  const remarks = [
    `In process, each size in ${rounds} processes of its own, in turn: the median of theirs, each the median of a thousand ` +
      'batches of 50 calls after as many to warm up. Calls go to ten of a kind, strewn over all, whatever the size.',
    'Listeners are sockets in process that count what they are sent; beside them a loop that does nothing but call the same ' +
      'sockets. Memory is the heap after a collection; that of sockets, which are real ones, is what the system counts as ' +
      'resident, beyond that of the first thousand: socket, session, profile and listening.',
  ];
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const sizes = quick ? [10, 1_000] : kind === 'sockets' ? SOCKETS : SIZES;
    remarks.push(...table(kind, sizes, await measure(kind, sizes, rounds)));
  }
  return { title: 'Cost against size', rows: [], remarks };
}

async function measure(kind: Kind, sizes: readonly number[], rounds: number): Promise<Growth[]> {
  const found: Growth[][] = sizes.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, size] of sizes.entries()) {
      const flags = ['--expose-gc', '--max-old-space-size=16000'];
      found[index]?.push(await askWorker<Growth>('growth', { kind, size }, flags));
    }
  }
  return found.map(middleOf);
}

/** The median of each figure. */
function middleOf(rounds: readonly Growth[]): Growth {
  const acts = Object.keys(rounds[0]?.micros ?? {});
  const micros = acts.map((act) => [
    act,
    figureOf(rounds.map((round) => round.micros[act] ?? Number.NaN)).median,
  ]);
  return {
    bytesEach: figureOf(rounds.map(({ bytesEach }) => bytesEach)).median,
    micros: Object.fromEntries(micros),
  };
}

function table(kind: Kind, sizes: readonly number[], found: readonly Growth[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const row = (name: string, values: readonly number[]) => {
    const thousand = values[sizes.indexOf(1_000)] ?? Number.NaN;
    const shown = values.map((value) => (Number.isNaN(value) ? '' : value.toFixed(2)));
    return line([name, ...shown, ((values.at(-1) ?? Number.NaN) / thousand).toFixed(2)]);
  };
  // Of a few, what is there anyway would be most of it.
  const megabytes = found.map(({ bytesEach }, index) =>
    (sizes[index] ?? 0) < 1_000 ? Number.NaN : bytesEach / 1_000,
  );
  const acts = Object.keys(found[0]?.micros ?? {});
  return [
    line([KINDS[kind], ...sizes.map((size) => size.toLocaleString('en')), 'most beside 1,000']),
    line(['---', ...sizes.map(() => '---'), '---']),
    ...acts.map((act) =>
      row(
        `${act}, µs`,
        found.map(({ micros }) => micros[act] ?? Number.NaN),
      ),
    ),
    row('memory for a thousand, MB', megabytes),
    '',
  ];
}
