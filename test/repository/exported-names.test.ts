import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const DECLARATION =
  /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:const enum|const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const LIST = /^export (?:type )?\{([^}]*)\}(?! from)/gm;

/** The names that a module declares and exports. Names exported from another module belong to that module. */
function exportedNames(text: string): Set<string> {
  const listed = [...text.matchAll(LIST)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.replace(/^.* as |^\s*type /, '').trim()),
  );
  const declared = [...text.matchAll(DECLARATION)].map(([, name = '']) => name);
  return new Set([...declared, ...listed].filter(Boolean));
}

/** Names that more than one file exports, with their files. */
function repeatedNames(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [file, text] of Object.entries(files)) {
    for (const name of exportedNames(text)) byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return Object.fromEntries([...byName].filter(([, { length }]) => length > 1));
}

test('exported names are unique in src, mocks, scripts, bench and test', () => {
  const paths = globSync('{src,mocks,scripts,bench,test}/**/*.{ts,tsx}', { cwd: root }).filter(
    // Generated types are named by the specs. Test files contain code as text.
    (path) => !/[\\/](?:generated|node_modules)[\\/]|\.test\.tsx?$/.test(path),
  );
  expect(paths.length).toBeGreaterThan(500);
  const files = paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]);
  expect(repeatedNames(Object.fromEntries(files))).toEqual({});
});

test.each([
  ['a type and a class', 'export type Channel = string;', 'export class Channel {}'],
  ['a function and a constant', 'export async function Channel() {}', 'export const Channel = 1;'],
  ['a list', 'class Channel {}\nexport { Channel };', 'export interface Channel {}'],
  ['a renamed name', 'class Other {}\nexport { Other as Channel };', 'export abstract class Channel {}'],
])('an exported name that two files declare is found: %s', (_, a, b) => {
  expect(repeatedNames({ a, b })).toEqual({ Channel: ['a', 'b'] });
});

test('re-exports, overloads and names that are not exported are allowed', () => {
  const a = `export function send(text: string): void;
export function send(bytes: Uint8Array): void;
export const Kind = { a: 1 };
export type Kind = keyof typeof Kind;`;
  const b = `export { send, type Kind } from './a.ts';
export * from './a.ts';
const Kind = 1;
function send() {}`;
  expect(repeatedNames({ a, b })).toEqual({});
});
