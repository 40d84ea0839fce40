import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * File and function of each row of a table in ARCHITECTURE.md. A table that does not start with row 1 continues the first
 * rows of the table "PATCH to push".
 */
function documentedPath(heading: string): string[] {
  const text = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8');
  const section = text.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const rows = [...section.matchAll(/^\| (\d+) \| `([^`]+)` \| `([^`]+)`/gm)];
  const first = Number(rows[0]?.[1] ?? 1);
  const shared = first > 1 ? documentedPath('PATCH to push').slice(0, first - 1) : [];
  return [...shared, ...rows.map(([, , file, name]) => `${file} ${name}`)];
}

/** The named project functions on a stack, outermost first. */
export function functionsOnStack(stack: string, folder: 'mocks' | 'src'): string[] {
  const frame = new RegExp(`^\\s+at (?:(.+) \\()?.*/(${folder}/[^:]+):`);
  const frames = stack.split('\n').flatMap((line) => {
    const [, name = '', file] = frame.exec(line) ?? [];
    if (file === undefined || name === '' || name.endsWith('<anonymous>')) return [];
    const method = /\[as (\w+)\]/.test(name) ? name.replace(/ \[as .*/, '') : name;
    return [`${file} ${method.split('.').at(-1)}`];
  });
  return frames.reverse();
}

/** Compares the functions entered by a call with a table of ARCHITECTURE.md. */
export function expectDocumented(heading: string, passed: readonly string[], mostFunctions: number): void {
  const documented = documentedPath(heading);
  expect(passed.length).toBeGreaterThan(5);
  // The functions in the first rows have already returned when the body is complete.
  expect(documented.slice(-passed.length)).toEqual(passed);
  expect(documented.length).toBeLessThanOrEqual(mostFunctions);
}
