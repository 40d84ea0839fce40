import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { entries } from '../../../scripts/entries.ts';
import { type Block, root } from './blocks.ts';
import { preludes } from './preludes.ts';

/** The module that a block is: its preludes in one line, so that lines are counted as in the document. */
export function moduleOf({ preludes: names, code }: Pick<Block, 'preludes' | 'code'>): string {
  return `${names.map((name) => preludes[name].replaceAll('\n', ' ')).join('')}${code}`;
}

/** What the compiler says of blocks, as modules against the library's sources. */
export function problemsIn(
  blocks: readonly Pick<Block, 'place' | 'language' | 'preludes' | 'code'>[],
): string[] {
  const modules = new Map(
    blocks.map((block, index) => [
      resolve(root, `test/repository/documented-${index}.${block.language}`),
      { block, text: moduleOf(block) },
    ]),
  );
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const settings: ts.CompilerOptions = {
    ...options,
    noUnusedLocals: false,
    jsx: ts.JsxEmit.ReactJSX,
    paths: sourcePaths(),
  };
  const host = ts.createCompilerHost(settings);
  const { readFile, fileExists } = host;
  host.readFile = (file) => modules.get(file)?.text ?? readFile(file);
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  const program = ts.createProgram([...modules.keys()], settings, host);
  return [...modules].flatMap(([file, { block }]) => {
    const source = program.getSourceFile(file);
    return ts
      .getPreEmitDiagnostics(program, source)
      .map(
        (problem) =>
          `${placeOf(block, problem)}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`,
      );
  });
}

function placeOf({ place }: Pick<Block, 'place'>, { file, start = 0 }: ts.Diagnostic): string {
  return `${place}+${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1}`;
}

/** The entries of the package, each as its source: what is documented is what is here, not what was built last. */
function sourcePaths(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(entries).map(([entry, source]) => [
      entry.replace(/^\./, 'presence-kit'),
      [resolve(root, source)],
    ]),
  );
}

/** The scripts of the package.json that is nearest to a document. */
export function scriptsFor(document: string): Record<string, string> {
  const folder = /^examples\/[^/]+\//.exec(document)?.[0] ?? '';
  return JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')).scripts ?? {};
}
