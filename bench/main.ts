// `npm run bench`: measures all rows and writes bench/results.md. `npm run bench -- server push`: only these
// rows. `--quick`: a smoke test. `--against PATH`: compares this checkout with another one, already built.
// None of these writes the file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Build, file } from './build.ts';
import { measure, type Row } from './comparison.ts';
import { type Line, page, type Section, sectionText } from './results.ts';

const rows: Readonly<Record<string, () => Promise<Row>>> = {
  server: async () => (await import('./rows/server.ts')).serverRow,
  peers: async () => (await import('./rows/peers.ts')).peersRow,
  ready: async () => (await import('./rows/ready.ts')).readyRow,
  memory: async () => (await import('./rows/memory.ts')).memoryRow,
  'in-process': async () => (await import('./rows/in-process.ts')).inProcessRow,
  client: async () => (await import('./rows/client.ts')).clientRow,
  weight: async () => (await import('./rows/weight.ts')).weightRow,
  types: async () => (await import('./rows/types.ts')).typesRow,
  push: async () => (await import('./rows/push.ts')).pushRow,
  growth: async () => (await import('./rows/growth.ts')).growthRow,
};

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, against: { type: 'string' } },
  allowPositionals: true,
});

function fail(message: string): never {
  console.error(`bench: ${message}`);
  process.exit(2);
}

const unknown = positionals.find((name) => !rows[name]);
if (unknown) fail(`unknown row "${unknown}". Rows: ${Object.keys(rows).join(', ')}.`);
const build = new Build();
const other = values.against === undefined ? undefined : new Build(resolve(values.against));
for (const { root, command } of other ? [build, other] : [build]) {
  if (!existsSync(command)) fail(`${root} is not built. Run "npm run build" there.`);
}
if (!existsSync(file('bench/node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--prefix', file('bench')], { stdio: 'inherit' });
  if (status !== 0) fail('"npm ci --prefix bench" failed.');
}

/** Returns the comparisons of a row: with others, or with the other checkout. */
async function sectionOf({ title, remarks, comparisons }: Row): Promise<Section> {
  const lines: Line[] = [];
  const seen = new Set<string>();
  for (const comparison of await comparisons(build)) {
    const { what, unit, runs, ours, theirs } = comparison;
    if (other && seen.has(what)) continue;
    seen.add(what);
    const subjects = { ours: () => ours(build), theirs: other ? () => ours(other) : theirs };
    const result = await measure(subjects, runs, values.quick);
    lines.push(other ? { what, against: other.root, unit, result } : { ...comparison, result });
  }
  return { title, remarks: other ? '' : remarks, lines };
}

const start = performance.now();
const sections: Section[] = [];
for (const [name, load] of Object.entries(rows)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const section = await sectionOf(await load());
  console.log(sectionText(section));
  sections.push(section);
}

const seconds = (performance.now() - start) / 1000;
console.log(`${Math.round(seconds)} seconds.`);
if (!values.quick && !other && positionals.length === 0) {
  const versionOf = (folder: string): string =>
    JSON.parse(readFileSync(file(`${folder}/package.json`), 'utf8')).version;
  const versions = {
    Node: process.versions.node,
    'presence-kit': versionOf('.'),
    Prism: versionOf('node_modules/@stoplight/prism-cli'),
    Fastify: versionOf('bench/node_modules/fastify'),
    MSW: `${versionOf('node_modules/msw')} and ${versionOf('node_modules/msw3')}`,
    'purecloud-platform-client-v2': versionOf('node_modules/purecloud-platform-client-v2'),
    braincloud: versionOf('node_modules/braincloud'),
    ws: versionOf('node_modules/ws'),
    TypeScript: versionOf('node_modules/typescript'),
  };
  writeFileSync(file('bench/results.md'), page(sections, versions, seconds));
}
process.exit();
