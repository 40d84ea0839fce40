import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { entries } from '../../../scripts/entries.ts';
import { root } from '../../../scripts/root.ts';
import type { Block } from './blocks.ts';
import { preludes } from './preludes.ts';

/** The module of a block: its preludes on one line, so that line numbers match the document. */
export function moduleOf({ preludes: names, code }: Pick<Block, 'preludes' | 'code'>): string {
  return `${names.map((name) => preludes[name].replaceAll('\n', ' ')).join('')}${code}`;
}

/**
 * TypeScript 7's errors for blocks, compiled as modules against the library's sources.
 * @param msw the location of the `msw` declarations: MSW 2 has that name, MSW 3 is installed under another
 * name
 */
export function problemsIn(
  blocks: readonly Pick<Block, 'place' | 'language' | 'preludes' | 'code'>[],
  msw: Readonly<Record<string, string[]>> = {},
): string[] {
  mkdirSync(cache, { recursive: true });
  // Inside the repository, so that blocks resolve its packages.
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
      [resolve(root, 'node_modules/tsgo/bin/tsc'), '-p', folder, '--pretty', 'false', '--singleThreaded'],
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

/** MSW 3 instead of MSW 2. */
export const msw3 = {
  msw: [resolve(root, 'node_modules/msw3/lib/core/index.d.ts')],
  'msw/*': [resolve(root, 'node_modules/msw3/lib/*/index.d.ts')],
};

/** The package's entries as sources, so that docs match the sources and not the last build. */
function sourcePaths(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(entries).map(([entry, source]) => [
      entry.replace(/^\./, 'presence-kit'),
      [resolve(root, source)],
    ]),
  );
}

/** The scripts of the package.json nearest to a document. */
export function scriptsFor(document: string): Record<string, string> {
  const folder = /^examples\/[^/]+\//.exec(document)?.[0] ?? '';
  return JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')).scripts ?? {};
}
