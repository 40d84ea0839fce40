import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { entries } from '../../../scripts/entries.ts';
import { type Block, root } from './blocks.ts';
import { preludes } from './preludes.ts';

/** The module that a block is: its preludes in one line, so that lines are counted as in the document. */
export function moduleOf({ preludes: names, code }: Pick<Block, 'preludes' | 'code'>): string {
  return `${names.map((name) => preludes[name].replaceAll('\n', ' ')).join('')}${code}`;
}

/**
 * What TypeScript 7 reports of blocks, as modules against the library's sources.
 *
 * @param msw where the declarations of `msw` are: MSW 2 is installed by that name, MSW 3 beside it
 */
export function problemsIn(
  blocks: readonly Pick<Block, 'place' | 'language' | 'preludes' | 'code'>[],
  msw: Readonly<Record<string, string[]>> = {},
): string[] {
  mkdirSync(cache, { recursive: true });
  // In the repository, so that the blocks find what it has installed.
  const folder = mkdtempSync(`${cache}/documented-`);
  try {
    const files = blocks.map((block, index) => {
      const file = `${index}.${block.language}`;
      writeFileSync(`${folder}/${file}`, moduleOf(block));
      return file;
    });
    const compilerOptions = { ...project.compilerOptions, paths: { ...sourcePaths(), ...msw } };
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({ ...project, compilerOptions, files }));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve(root, 'node_modules/tsgo/bin/tsc'), '-p', folder, '--pretty', 'false'],
      { cwd: folder, encoding: 'utf8' },
    );
    const problems = stdout.split('\n').flatMap((line) => {
      const [, index, at, message] = /^(\d+)\.\w+\((\d+),\d+\): (.*)/.exec(line) ?? [];
      return message ? [`${blocks[Number(index)]?.place}+${at}: ${message}`] : [];
    });
    if (status !== 0 && problems.length === 0) throw new Error(stdout + stderr);
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cache = resolve(root, 'node_modules/.cache/presence-kit');

const project = {
  extends: resolve(root, 'tsconfig.json'),
  compilerOptions: { noUnusedLocals: false, jsx: 'react-jsx' },
  include: [],
};

/** MSW 3 in place of MSW 2. */
export const msw3 = {
  msw: [resolve(root, 'node_modules/msw3/lib/core/index.d.ts')],
  'msw/*': [resolve(root, 'node_modules/msw3/lib/*/index.d.ts')],
};

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
