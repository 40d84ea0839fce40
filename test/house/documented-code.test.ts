import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** The TypeScript of a document, each block as a module of its own. */
function codeBlocks(document: string): string[] {
  const text = readFileSync(resolve(root, document), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code);
}

const sources: Readonly<Record<string, string>> = {
  'presence-kit': 'src/index.ts',
  'presence-kit/genesys': 'src/genesys/index.ts',
  'presence-kit/braincloud': 'src/braincloud/index.ts',
  'presence-kit/mocks': 'mocks/index.ts',
  'presence-kit/mocks/msw': 'mocks/adapters/msw.ts',
  'presence-kit/mocks/node': 'mocks/adapters/node.ts',
  'presence-kit/mocks/playwright': 'mocks/adapters/playwright.ts',
  'presence-kit/mocks/vitest': 'mocks/vitest.ts',
};

/** What the compiler says of some modules that stand in no file. */
function problemsIn(modules: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const paths = Object.fromEntries(
    Object.entries(sources).map(([name, file]) => [name, [resolve(root, file)]]),
  );
  const host = ts.createCompilerHost({ ...options, paths });
  const { readFile, fileExists } = host;
  host.readFile = (file) => modules.get(file) ?? readFile(file);
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  const program = ts.createProgram([...modules.keys()], { ...options, noUnusedLocals: false, paths }, host);
  return [...modules.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return ts
      .getPreEmitDiagnostics(program, source)
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}

function moduleNames(document: string, blocks: readonly string[]): Map<string, string> {
  const directory = dirname(resolve(root, 'test/house/documented-code.test.ts'));
  return new Map(blocks.map((code, index) => [resolve(directory, `${document}-${index}.ts`), code]));
}

test('The code in the README compiles against the library', () => {
  const blocks = codeBlocks('README.md');

  expect(blocks.length).toBeGreaterThan(2);
  expect(problemsIn(moduleNames('README.md', blocks))).toEqual([]);
});

test('A call that the library does not have is noticed', () => {
  const code = `import { PresenceApi } from 'presence-kit';\nnew PresenceApi({ accessToken: 'any' }).nothing();\n`;

  expect(problemsIn(moduleNames('wrong', [code]))).toEqual([
    expect.stringContaining("'nothing' does not exist"),
  ]);
});
