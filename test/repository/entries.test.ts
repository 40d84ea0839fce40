import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import budgets from '../../.size-limit.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { commands, distName, entries, pageEntries } from '../../scripts/entries.ts';
import { root } from '../../scripts/root.ts';

test('package.json exports exactly what is built', () => {
  const built = Object.keys(entries).map((entry) => [
    entry,
    { types: `./dist/${distName(entry)}.d.ts`, default: `./dist/${distName(entry)}.js` },
  ]);
  expect(packageJson.exports).toEqual({
    ...Object.fromEntries(built),
    './openapi/*.yaml': './openapi/*.yaml',
    './package.json': './package.json',
  });
});

test('the command is named presence-mock, and presence-kit for npx', () => {
  const file = 'dist/presence-mock.js';
  expect(packageJson.bin).toEqual({ [packageJson.name]: file, 'presence-mock': file });
  expect(Object.keys(commands).map((name) => `dist/${name}.js`)).toEqual([file]);
});

test('every entry has its source', () => {
  const sources = [...Object.values(entries), ...Object.values(commands)];
  expect(sources.filter((source) => !existsSync(new URL(`../../${source}`, import.meta.url)))).toEqual([]);
});

test('every entry that a page can import has a size budget', () => {
  expect(budgets.map(({ path }) => path).sort()).toEqual(pageEntries.map((entry) => entries[entry]).sort());
});

test('no example starts the package with npx, which installs and rebuilds it while other tests read it', () => {
  const files = globSync('examples/*/{package.json,*.config.ts}', { cwd: root });
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => readFileSync(`${root}${file}`, 'utf8').includes('npx presence'))).toEqual([]);
});
