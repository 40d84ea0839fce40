import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock } from '../../mocks/index.ts';
import { checkSeed } from '../../mocks/world/check-seed.ts';
import { callBothServices, copiedTests } from '../console/copied-calls.ts';
import { blocksOf, documents, foreignCommands, parseBlocks } from './documented-code/blocks.ts';
import { msw3, problemsIn, scriptsFor } from './documented-code/compiler.ts';

const blocks = documents().flatMap(blocksOf);
const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

/** The tests that the console copies. They are compiled here because each start of the compiler takes seconds. */
async function copiedModules() {
  const mock = createPresenceMock();
  await using server = await startMockServer({ port: 0, mock });
  const copied = await copiedTests(await callBothServices(mock, server.url), server.url);
  return copied.map(({ entry, text }) => ({
    place: `copied from ${entry.operation} ${entry.status}`,
    language: 'ts',
    preludes: [],
    code: text,
  }));
}

test('Every TypeScript block in the docs and every test copied in the console compiles, and a wrong one does not', async () => {
  const modules = inLanguage('ts', 'tsx');
  const copied = await copiedModules();
  const wrong = parseBlocks('wrong.md', 'Text.\n\n```ts genesys\n\nawait api.nothing();\n```\n');

  expect(modules.length).toBeGreaterThan(30);
  expect(copied.length).toBeGreaterThan(15);
  expect(problemsIn([...modules, ...copied, ...wrong])).toEqual([
    expect.stringMatching(/^wrong\.md:3\+2: .*'nothing' does not exist/),
  ]);
});

test('Every block that uses MSW also compiles with MSW 3', () => {
  const modules = inLanguage('ts', 'tsx').filter(({ code }) => code.includes("from 'msw"));
  const wrong = parseBlocks(
    'wrong.md',
    "```ts\nimport { setupServer } from 'msw/node';\nsetupServer().listen({ onUnhandledRequest: 'error' });\n```\n",
  );

  expect(modules.length).toBeGreaterThan(3);
  expect(problemsIn([...modules, ...wrong], msw3)).toEqual([
    expect.stringMatching(/^wrong\.md:1\+2: .*'onUnhandledRequest' does not exist/),
  ]);
});

test('Every JSON and YAML block parses, and every seed is valid', () => {
  const problems = inLanguage('json', 'yaml').flatMap(({ place, code }) => {
    const document = parseDocument(code);
    const value: unknown = document.toJS();
    const isSeed = typeof value === 'object' && value !== null && 'clients' in Object(Object(value).genesys);
    const wrong = isSeed ? checkSeed(value).map(({ message, path }) => `${path.join('.')} ${message}`) : [];
    return [...document.errors.map(({ message }) => message), ...wrong].map(
      (message) => `${place}: ${message}`,
    );
  });

  expect(problems).toEqual([]);
});

test('Every npm script that the docs name exists', () => {
  const missing = inLanguage('sh').flatMap(({ place, document, code }) => {
    const scripts = scriptsFor(document);
    return [...code.matchAll(/^npm (?:run )?([\w:-]+)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !/^(?:ci|cit|install|pack|audit)$/.test(name) && !Object.hasOwn(scripts, name))
      .map((name) => `${place}: npm run ${name}`);
  });

  expect(missing).toEqual([]);
});

test('Every documented command belongs to the package or is curl', () => {
  const others = inLanguage('sh')
    .filter(({ run }) => run !== 'never')
    .flatMap(({ place, code }) => foreignCommands(code).map((command) => `${place}: ${command}`));

  expect(others).toEqual([]);
});

test('Every block has a checked language', () => {
  const known = ['ts', 'tsx', 'js', 'sh', 'json', 'yaml', 'text', 'html', 'http'];

  expect(blocks.filter(({ language }) => !known.includes(language)).map(({ place }) => place)).toEqual([]);
});

test('A block without a test mode is refused', () => {
  expect(() => parseBlocks('wrong.md', '```ts genesis\n```\n')).toThrow('wrong.md:1: "genesis"');
  expect(() => parseBlocks('wrong.md', '```ts unrun=""\n```\n')).toThrow('wrong.md:1');
});
