import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { entry } from '../harness/entry.ts';
import { type Effort, type Findings, type Row, rowOf } from '../harness/row.ts';
import { file } from '../harness/served.ts';
import { inTurns } from '../harness/turns.ts';
import { askWorker } from '../harness/worker.ts';
import type { ImportCost } from '../workers/import-cost.ts';

const OFFICIAL = {
  genesys: file('bench/node_modules/purecloud-platform-client-v2/dist/node/purecloud-platform-client-v2.js'),
  genesysPage: file(
    'bench/node_modules/purecloud-platform-client-v2/dist/web-cjs/purecloud-platform-client-v2.min.js',
  ),
  braincloud: file('bench/node_modules/braincloud/index.js'),
};

/** What the clients weigh: bytes in a page, and time and memory to import them. */
export async function weight({ rounds }: Effort): Promise<Findings> {
  const genesys = entry('./genesys');
  const braincloud = entry('./braincloud');
  const presenceApi = await kilobytes(genesys, 'PresenceApi');
  const brainCloudClient = await kilobytes(braincloud, 'BrainCloudClient');
  const officialGenesys = gzipSync(readFileSync(OFFICIAL.genesysPage), { level: 9 }).length / 1000;
  const officialBraincloud = await kilobytes(OFFICIAL.braincloud, '*');
  const rows: Row[] = [
    bytes('PresenceApi with openapi-fetch', presenceApi, 7, 'purecloud-platform-client-v2', officialGenesys),
    bytes('BrainCloudClient with openapi-fetch', brainCloudClient, 8, 'braincloud', officialBraincloud),
    bytes(
      'All of Genesys',
      await kilobytes(genesys, '*'),
      undefined,
      'purecloud-platform-client-v2',
      officialGenesys,
    ),
    bytes('All of brainCloud', await kilobytes(braincloud, '*'), undefined, 'braincloud', officialBraincloud),
    ...(await importRows(
      'presence-kit/genesys',
      genesys,
      'purecloud-platform-client-v2',
      OFFICIAL.genesys,
      rounds,
    )),
    ...(await importRows('presence-kit/braincloud', braincloud, 'braincloud', OFFICIAL.braincloud, rounds)),
  ];
  return {
    title: 'The client, before its first call',
    rows,
    remarks: [
      'Bytes are those of a page that imports it: bundled for a browser, minified and zipped, with all that it loads at ' +
        'once; what a watch loads when it begins is not among them. A method alone weighs what its class weighs. The ' +
        'targets are those of our own figure, in kB and ms.',
    ],
  };
}

/** A figure with a budget: the ratio is to the other, the target is said of the figure itself. */
function bytes(what: string, ours: number, most: number | undefined, against: string, theirs: number): Row {
  const row = rowOf({ what, against, unit: 'kB', ours: [ours], theirs: [theirs] });
  return most === undefined ? row : { ...row, target: { atMost: most, of: 'ours' } };
}

async function importRows(
  what: string,
  own: string,
  against: string,
  other: string,
  rounds: number,
): Promise<Row[]> {
  const megabytes = { ours: [] as number[], theirs: [] as number[] };
  const load = (path: string, kept: number[]) => async (): Promise<number> => {
    const cost = await askWorker<ImportCost>('import-cost', { file: path }, ['--expose-gc']);
    kept.push(cost.megabytes);
    return cost.ms;
  };
  const figures = await inTurns(
    { theirs: load(other, megabytes.theirs), ours: load(own, megabytes.ours) },
    Math.ceil(rounds / 2),
  );
  return [
    {
      ...rowOf({ what: `Import of ${what}`, against, unit: 'ms', ...figures }),
      target: { atMost: 10, of: 'ours' },
    },
    rowOf({ what: `Memory for ${what}`, against, unit: 'MB', ...megabytes }),
  ];
}

/** What a page loads at once when it imports this name, minified and zipped. */
async function kilobytes(source: string, name: string): Promise<number> {
  const code =
    name === '*'
      ? `import * as all from '${source}'; globalThis.used = all;`
      : `import { ${name} } from '${source}'; globalThis.used = ${name};`;
  const build = await rolldown({
    input: 'page.js',
    platform: 'browser',
    logLevel: 'silent',
    external: ['ws', 'xmlhttprequest-ssl'],
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page.js' ? id : undefined),
        load: (id) => (id === 'page.js' ? code : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const chunks = output.filter((made) => made.type === 'chunk');
  const atOnce = new Set([output[0].fileName]);
  for (const fileName of atOnce) {
    for (const imported of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [])
      atOnce.add(imported);
  }
  const sizes = chunks
    .filter(({ fileName }) => atOnce.has(fileName))
    .map(({ code }) => gzipSync(code, { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
