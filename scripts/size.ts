// Builds the package, bundles what an application takes from each entry, minified and zipped, and fails where that
// has outgrown its budget.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { build as buildPackage } from 'tsdown';
import packageConfig from '../tsdown.config.ts';
import { distName, pageEntries } from './entries.ts';
import { root } from './root.ts';

/** What is imported, and the most kB (1,000 bytes) that it may take in a page, its dependencies included. */
const budgets: Readonly<Record<string, readonly [name: string, kilobytes: number]>> = {
  '.': ['PresenceApi', 16],
  './genesys': ['PresenceApi', 16],
  './genesys/login': ['pkceLogin', 14],
  './braincloud': ['BrainCloudClient', 16],
  './mocks': ['createPresenceMock', 80],
  './mocks/msw': ['mswHandlers', 20],
};

/** What a page loads at once, and what it loads besides when that is used. */
async function zippedSizes(file: string, name: string): Promise<{ atOnce: number; later: number }> {
  const entry = 'entry.js';
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    external: ['msw'],
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? `import { ${name} } from '${file}'; globalThis.used = ${name};` : undefined,
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const atOnce = new Set([output[0].fileName]);
  for (const fileName of atOnce) {
    for (const imported of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? [])
      atOnce.add(imported);
  }
  const sizes = { atOnce: 0, later: 0 };
  for (const { fileName, code } of chunks) {
    sizes[atOnce.has(fileName) ? 'atOnce' : 'later'] += gzipSync(code, { level: 9 }).length;
  }
  return sizes;
}

// Not dist, which may be of other sources; and where the package's dependencies are found.
mkdirSync(`${root}node_modules/.cache`, { recursive: true });
const outDir = mkdtempSync(`${root}node_modules/.cache/size-`);
process.once('exit', () => rmSync(outDir, { recursive: true }));
await buildPackage({ ...packageConfig, config: false, dts: false, copy: [], outDir, logLevel: 'error' });
// Bundlers leave out what its `sideEffects` says can be.
copyFileSync(`${root}package.json`, `${outDir}/package.json`);

for (const entry of pageEntries) {
  const [name, kilobytes] = budgets[entry] ?? [];
  if (name === undefined || kilobytes === undefined) {
    console.log(`${entry} has no budget: give it one in scripts/size.ts.`);
    process.exitCode = 1;
    continue;
  }
  const { atOnce, later } = await zippedSizes(`${outDir}/${distName(entry)}.js`, name);
  const isOver = atOnce > kilobytes * 1000;
  if (isOver) process.exitCode = 1;
  const more = later > 0 ? `, and ${(later / 1000).toFixed(2)} kB when it is used` : '';
  const figures = `${(atOnce / 1000).toFixed(2)} kB of ${kilobytes} kB${more}`;
  console.log(`presence-kit${entry.slice(1)} ${name}: ${figures}${isOver ? ', too much' : ''}`);
}
