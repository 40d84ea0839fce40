import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { root } from '../../scripts/root.ts';

const folder = `${root}.changeset/`;

test('every changeset bumps presence-kit alone, and has a summary', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  expect(names.filter((name) => !isChangeset(readFileSync(folder + name, 'utf8')))).toEqual([]);
});

test.each([
  ['another package', '---\n"example-vitest": minor\n---\n\nText.'],
  ['a second package', '---\n"presence-kit": minor\n"example-vitest": minor\n---\n\nText.'],
  ['an unknown bump', '---\n"presence-kit": feature\n---\n\nText.'],
  ['no package', '---\n---\n\nText.'],
  ['no summary', '---\n"presence-kit": minor\n---\n\n'],
  ['no front matter', 'Text.'],
])('a changeset with %s is refused', (_case, text) => {
  expect(isChangeset(text)).toBe(false);
});

// Changesets reads `workspaces` only as an array, and then ignores the root. With an object, which npm reads too, it
// releases the root as a single package.
test('package.json lists workspaces as an object, so that Changesets finds presence-kit', () => {
  expect(packageJson.workspaces).toEqual({ packages: expect.any(Array) });
});

function isChangeset(text: string): boolean {
  const [start, frontMatter = '', summary = ''] = text.split(/^---$/m);
  const bumps: Record<string, string> = parse(frontMatter) ?? {};
  const [bump = ''] = Object.values(bumps);
  const named = start === '' && Object.keys(bumps).join() === packageJson.name;
  return named && ['patch', 'minor', 'major'].includes(bump) && summary.trim() !== '';
}
