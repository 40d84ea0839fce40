import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { type Build, file } from '../build.ts';
import { type Comparison, once, type Row } from '../comparison.ts';
import { Worker } from '../worker.ts';
import type { ImportCost } from '../workers/import-cost.ts';

const GENESYS = {
  entry: './genesys',
  client: 'PresenceApi',
  official: 'purecloud-platform-client-v2',
  module: file('node_modules/purecloud-platform-client-v2/dist/node/purecloud-platform-client-v2.js'),
} as const;
const BRAINCLOUD = {
  entry: './braincloud',
  client: 'BrainCloudClient',
  official: 'braincloud',
  module: file('node_modules/braincloud/index.js'),
} as const;
/** Its Node build cannot be bundled for a browser. */
const GENESYS_PAGE = file(
  'node_modules/purecloud-platform-client-v2/dist/web-cjs/purecloud-platform-client-v2.min.js',
);
const IMPORTS = 5;

export const weightRow: Row = {
  title: 'Client size and import',
  remarks:
    'Sizes are of a bundle for browsers, minified and compressed. Imports are measured in a new Node process.',
  comparisons: async () => [
    ...(await compare(GENESYS, gzipSync(readFileSync(GENESYS_PAGE), { level: 9 }).length / 1000)),
    ...(await compare(BRAINCLOUD, await kilobytes(BRAINCLOUD.module, '*'))),
  ],
};

async function compare(
  { entry, client, official, module }: typeof GENESYS | typeof BRAINCLOUD,
  officialKilobytes: number,
): Promise<Comparison[]> {
  const bytes = (what: string, name: string): Comparison => ({
    what,
    against: official,
    unit: 'kB',
    runs: 1,
    ours: (build) => once(() => kilobytes(build.entry(entry), name))(),
    theirs: once(() => officialKilobytes),
  });
  const imported = (what: string, unit: keyof ImportCost): Comparison => ({
    what: `${what} presence-kit${entry.slice(1)}`,
    against: official,
    unit: unit === 'ms' ? 'ms' : 'MB',
    runs: IMPORTS,
    ours: (build: Build) => once(() => importCost(build.entry(entry), unit))(),
    theirs: once(() => importCost(module, unit)),
  });
  return [
    bytes(`${client} with openapi-fetch`, client),
    bytes(`All of presence-kit${entry.slice(1)}`, '*'),
    imported('Import of', 'ms'),
    imported('Memory for', 'megabytes'),
  ];
}

async function importCost(module: string, unit: keyof ImportCost): Promise<number> {
  await using worker = new Worker('import-cost', { module }, ['--expose-gc']);
  return (await worker.ask<ImportCost>())[unit];
}

/** Size of a browser bundle that imports this name, minified and compressed. */
async function kilobytes(module: string, name: string): Promise<number> {
  const code =
    name === '*'
      ? `import * as all from '${module}'; globalThis.used = all;`
      : `import { ${name} } from '${module}'; globalThis.used = ${name};`;
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
  const loaded = chunks.filter(({ fileName }) => atOnce.has(fileName));
  return loaded.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0) / 1000;
}
