import { existsSync, readdirSync } from 'node:fs';
import { command, root } from './command.ts';
import type { Step } from './step.ts';

const examples = readdirSync(`${root}examples`).filter((name) =>
  existsSync(`${root}examples/${name}/tsconfig.json`),
);

/** The types of the examples, as their users have them: against the built package. */
export const exampleTypes: readonly Step[] = examples.map((name) =>
  command(`types of examples/${name}`, 'tsc', '-p', `examples/${name}`),
);
