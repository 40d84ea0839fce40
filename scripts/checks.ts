import { existsSync, readdirSync } from 'node:fs';
import { root } from './root.ts';
import type { Step } from './step.ts';

const documents = readdirSync(`${root}openapi`).filter((file) => file.endsWith('.yaml'));

/** TypeScript 7, which is ten times as fast as TypeScript 5.9. Threads would repeat parts of its work. */
const tsgo = ['node', 'node_modules/tsgo/bin/tsc', '--singleThreaded'] as const;
const typesOf = (name: string, project: string): Step => ({
  name,
  command: [...tsgo, '--noEmit', '-p', project],
});
const node = (name: string, ...args: string[]): Step => ({ name, command: ['node', ...args] });

/** The checks that need no test runner. Each counts as one test. */
export const checks: readonly Step[] = [
  typesOf('types', 'tsconfig.json'),
  typesOf('types without Node', 'tsconfig.browser.json'),
  typesOf('types with MSW 3', 'tsconfig.msw3.json'),
  typesOf('types of the console', 'mocks/console'),
  { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings', '--colors=off'] },
  node('generated files', 'scripts/generate.ts', '--check'),
  ...documents.map(
    (file): Step => ({ name: `specification ${file}`, command: ['redocly', 'lint', `openapi/${file}`] }),
  ),
  node('fidelity table', 'scripts/fidelity.ts', '--check'),
  node('faults table', 'scripts/faults-table.ts', '--check'),
  node('language', 'scripts/language.ts'),
  { ...node('known vulnerabilities of dependencies', 'scripts/audit.ts'), verbose: true },
  { name: 'unused files, exports and dependencies', command: ['knip'] },
  { name: 'size budgets', command: ['size-limit'], verbose: true },
];

/** The types of the examples, checked against the built package. */
export const exampleTypes: readonly Step[] = readdirSync(`${root}examples`)
  .filter((name) => existsSync(`${root}examples/${name}/tsconfig.json`))
  .map((name) => typesOf(`types of examples/${name}`, `examples/${name}`));
