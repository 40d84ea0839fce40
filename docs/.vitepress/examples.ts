import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The folders of examples/, each with a README. */
export function exampleNames(): string[] {
  return readdirSync(examples).filter((name) => existsSync(`${examples}${name}/README.md`));
}
