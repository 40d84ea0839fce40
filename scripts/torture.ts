// Runs `npm run torture -- [--seed N] [PART...]`: all parts or the named ones, one at a time.
import { parseArgs } from 'node:util';
import { client } from '../test/torture/client.ts';
import { hostile } from '../test/torture/hostile.ts';
import { kill } from '../test/torture/kill.ts';
import { load } from '../test/torture/load.ts';
import type { Part } from '../test/torture/part.ts';
import { random } from '../test/torture/random.ts';

const parts: readonly Part[] = [hostile, client, load, kill, random];

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true });
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const unknown = positionals.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0 || !Number.isInteger(seed)) {
  throw new Error(
    `Usage: npm run torture -- [--seed NUMBER] [${parts.map(({ name }) => name).join('|')} ...]`,
  );
}

console.log(`seed ${seed}`);
for (const part of parts) {
  if (positionals.length > 0 && !positionals.includes(part.name)) continue;
  const began = performance.now();
  const { figures, failures } = await part.run(seed);
  console.log(`\n${part.name} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  for (const [what, figure] of Object.entries(figures)) {
    console.log(`  ${what}: ${typeof figure === 'number' ? figure.toLocaleString('en') : figure}`);
  }
  for (const failure of failures) console.error(`  FAILED ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}
