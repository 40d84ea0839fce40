import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.ts';

const FILE = /^(?:[\w.-]+\/|\.\.\/)*[\w.-]+\.(?:js|json|md|ts|tsx|yaml)$/;
const CALL = /^\| \d+ \| `([^`]+)` \| `[^`]+` \|/;

test('Every file that ARCHITECTURE.md names exists', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

  expect(missingFiles(text, (path) => existsSync(join(root, path)))).toEqual([]);
  expect(text.match(/`[^`\n]*\.ts`/g)?.length).toBeGreaterThan(100);
});

test.each([
  ['of the root', '`a/x.ts`', ['a/x.ts']],
  ['in the folder of the file before it', '| Where? | `a/b.ts`, `x.ts` |', ['a/x.ts']],
  ['in the folder of its row', '| 1 | `a/b.ts` | `f` | Calls `c/d.ts` and `x.ts` |', ['a/x.ts']],
  ['next to the folder of its row', '| 1 | `a/b.ts` | `f` | `../x.ts` |', ['x.ts']],
  [
    'of a vendor',
    '| Where? | `a/b.ts`, `x.ts` of each vendor |',
    ['mocks/genesys/x.ts', 'mocks/braincloud/x.ts'],
  ],
])('a missing file %s is detected', (_where, line, missing) => {
  expect(missingFiles(line, (path) => ['a/b.ts', 'c/d.ts'].includes(path))).toEqual(missing);
});

/** A file without a folder is in the folder of its row or, elsewhere, of the path before it. */
function missingFiles(text: string, exists: (path: string) => boolean): string[] {
  const missing: string[] = [];
  let folder = '';
  for (const line of text.split('\n')) {
    const [, file] = CALL.exec(line) ?? [];
    if (file) folder = dirname(file);
    for (const [, name = '', after = ''] of line.matchAll(/`([^`]+)`([^`]*)/g)) {
      if (name.endsWith('/') && !file) folder = name;
      if (!FILE.test(name)) continue;
      const isPath = name.includes('/') && !name.startsWith('.');
      const isVendors = after.startsWith(' of each vendor');
      const paths = isVendors
        ? ['mocks/genesys', 'mocks/braincloud'].map((vendor) => join(vendor, name))
        : [isPath ? name : join(folder, name)];
      // Configuration files are in the root.
      missing.push(...paths.filter((path) => !exists(path) && (isPath || !exists(name))));
      if (isPath && !file) folder = dirname(name);
    }
  }
  return missing;
}
