import { readdirSync } from 'node:fs';
import { command, root, shown } from './command.ts';
import type { Step } from './step.ts';

const documents = readdirSync(`${root}openapi`).filter((file) => file.endsWith('.yaml'));

/** What needs no test runner, each one test; `npm run check` runs these and the suite of test/house. */
export const checks: readonly Step[] = [
  command('types', 'tsc', '-p', 'tsconfig.json'),
  command('types without Node', 'tsc', '-p', 'tsconfig.browser.json'),
  command('types with MSW 3', 'tsc', '-p', 'tsconfig.msw3.json'),
  command('types of the console', 'tsc', '-p', 'mocks/console'),
  command('lint and format', 'biome', 'ci', '--error-on-warnings', '--colors=off'),
  command('drift of generated files', 'node', 'scripts/generate.ts', '--check'),
  ...documents.map((file) => command(`contract ${file}`, 'redocly', 'lint', `openapi/${file}`)),
  command('fidelity table', 'node', 'scripts/fidelity.ts', '--check'),
  command('faults table', 'node', 'scripts/faults-table.ts', '--check'),
  shown(command('known holes in dependencies', 'node', 'scripts/audit.ts')),
  command('unused files, exports and dependencies', 'knip'),
  shown(command('size budgets', 'node', 'scripts/size.ts')),
];
