// What `npm run bench` does: runs every family of rows in one sitting, and writes bench/results.md.
// --quick gives a hasty look, --only NAME (again for more) some of the families, --sources measures what is not
// built yet; none of them writes the file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Effort, Family, Findings } from './harness/row.ts';

const families: Readonly<Record<string, () => Promise<Family>>> = {
  server: async () => (await import('./rows/server.ts')).server,
  peers: async () => (await import('./rows/peers.ts')).otherMocks,
  ready: async () => (await import('./rows/ready.ts')).ready,
  'in-process': async () => (await import('./rows/in-process.ts')).inProcess,
  client: async () => (await import('./rows/client.ts')).client,
  weight: async () => (await import('./rows/weight.ts')).weight,
  types: async () => (await import('./rows/type-checking.ts')).typeChecking,
  push: async () => (await import('./rows/push.ts')).push,
  growth: async () => (await import('./rows/growth.ts')).growth,
  balancer: async () => (await import('./rows/balancer.ts')).balancer,
  memory: async () => (await import('./rows/memory.ts')).memory,
};

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    sources: { type: 'boolean', default: false },
  },
});

// Read by every file of the benchmark, in whatever process.
if (values.sources) process.env['BENCH_SOURCES'] = 'yes';
const { file } = await import('./harness/served.ts');
const { page, section } = await import('./harness/report.ts');

function complain(message: string): never {
  console.error(`bench: ${message}`);
  process.exit(2);
}

for (const name of values.only) {
  if (!families[name]) complain(`there is no row "${name}". There is ${Object.keys(families).join(', ')}.`);
}
if (!existsSync(file('bench/node_modules'))) complain('its peers are not installed: npm ci --prefix bench');
if (!values.sources && !existsSync(file('dist/presence-mock.js')))
  complain('the package is not built: npm run build');

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(file(`${folder}/package.json`), 'utf8')).version;
}

const effort: Effort = values.quick
  ? { rounds: 3, runMs: 150, load: { rounds: 5, runMs: 100, warmUp: 2 }, quick: true }
  : { rounds: 9, runMs: 800, load: { rounds: 45, runMs: 160, warmUp: 12 }, quick: false };
const start = performance.now();
const found: Findings[] = [];
for (const [name, load] of Object.entries(families)) {
  if (values.only.length > 0 && !values.only.includes(name)) continue;
  const measure = await load();
  const findings = await measure(effort);
  found.push(findings);
  console.log(section(findings).join('\n'));
}

const seconds = (performance.now() - start) / 1000;
console.log(`\n${Math.round(seconds)} seconds.`);
if (!values.quick && !values.sources && values.only.length === 0) {
  const versions = {
    Node: process.version.slice(1),
    'presence-kit': versionOf('.'),
    Prism: versionOf('bench/node_modules/@stoplight/prism-cli'),
    Mockoon: versionOf('bench/node_modules/@mockoon/cli'),
    'json-server': versionOf('bench/node_modules/json-server'),
    MSW: `${versionOf('bench/node_modules/msw')} and ${versionOf('bench/node_modules/msw3')}`,
    'purecloud-platform-client-v2': versionOf('bench/node_modules/purecloud-platform-client-v2'),
    braincloud: versionOf('bench/node_modules/braincloud'),
    ws: versionOf('node_modules/ws'),
    TypeScript: versionOf('node_modules/typescript'),
  };
  writeFileSync(file('bench/results.md'), page(found, versions, seconds));
}
process.exit();
