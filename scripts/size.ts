// Bundles what an application takes from each entry, minified and zipped, and fails where it outgrew its budget.
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { entries, pageEntries } from './entries.ts';

/** What is imported, and the most kB (1,000 bytes) that it may take in a page, its dependencies included. */
const budgets: Readonly<Record<string, readonly [name: string, kilobytes: number]>> = {
  '.': ['PresenceApi', 7],
  './genesys': ['PresenceApi', 7],
  './braincloud': ['BrainCloudClient', 14],
  './mocks': ['createPresenceMock', 80],
  './mocks/msw': ['mswHandlers', 20],
};

async function zippedSize(source: string, name: string): Promise<number> {
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
          id === entry
            ? `export { ${name} } from '${new URL(`../${source}`, import.meta.url).pathname}'`
            : undefined,
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}

for (const entry of pageEntries) {
  const [name, kilobytes] = budgets[entry] ?? [];
  if (name === undefined || kilobytes === undefined) {
    console.log(`${entry} has no budget: give it one in scripts/size.ts.`);
    process.exitCode = 1;
    continue;
  }
  const bytes = await zippedSize(entries[entry] ?? '', name);
  const isOver = bytes > kilobytes * 1000;
  if (isOver) process.exitCode = 1;
  const figures = `${(bytes / 1000).toFixed(2)} kB of ${kilobytes} kB`;
  console.log(`presence-kit${entry.slice(1)} ${name}: ${figures}${isOver ? ', too much' : ''}`);
}
