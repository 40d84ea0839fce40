import type { Effort, Findings } from '../harness/row.ts';
import { askWorker } from '../harness/worker.ts';
import type { Growth, Kind } from '../workers/growth.ts';

const KINDS: Readonly<Record<Kind, string>> = {
  users: 'Users',
  definitions: 'Definitions',
  listeners: 'Listeners of one profile',
  worlds: 'Worlds',
};

/** What a call costs, and what each takes of memory, with ever more of one kind. */
export async function growth({ quick }: Effort): Promise<Findings> {
  const sizes = quick ? [10, 1_000] : [10, 100, 1_000, 10_000, 100_000];
  const remarks = ['In process, each size in a process of its own: the median of 400 batches of 50 calls.'];
  for (const kind of Object.keys(KINDS) as Kind[]) remarks.push(...(await table(kind, sizes)));
  return { title: 'Cost against size', rows: [], remarks };
}

async function table(kind: Kind, sizes: readonly number[]): Promise<string[]> {
  const found: Growth[] = [];
  for (const size of sizes) {
    found.push(
      await askWorker<Growth>('growth', { kind, size }, ['--expose-gc', '--max-old-space-size=16000']),
    );
  }
  const acts = Object.keys(found[0]?.micros ?? {});
  const last = found.length - 1;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([KINDS[kind], ...sizes.map((size) => size.toLocaleString('en')), 'most beside 1,000']),
    line(['---', ...sizes.map(() => '---'), '---']),
    ...acts.map((act) => {
      const micros = found.map(({ micros }) => micros[act] ?? Number.NaN);
      const thousand = micros[sizes.indexOf(1_000)] ?? Number.NaN;
      return line([
        `${act}, µs`,
        ...micros.map((value) => value.toFixed(2)),
        ((micros[last] ?? 0) / thousand).toFixed(2),
      ]);
    }),
    // Of a few, what is there anyway would be most of it.
    line([
      'heap for a thousand, MB',
      ...found.map(({ bytesEach }, index) =>
        (sizes[index] ?? 0) < 1_000 ? '' : (bytesEach / 1_000).toFixed(2),
      ),
      '',
    ]),
    '',
  ];
}
