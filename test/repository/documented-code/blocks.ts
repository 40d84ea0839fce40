import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../../../scripts/root.ts';
import { isPreludeName, type PreludeName } from './preludes.ts';

/**
 * A fenced code block in a document. The words after the language define how it is tested: names of preludes,
 * how it runs, or why it does not.
 */
export interface Block {
  /** Its location, such as `docs/start.md:12`. */
  readonly place: string;
  readonly document: string;
  readonly language: string;
  readonly code: string;
  /** Hidden code before it. */
  readonly preludes: readonly PreludeName[];
  /**
   * `once`: runs to its end. `endless`: until it prints something. `server`: until it listens. `vitest`: as a
   * test file. `never`: only checked.
   */
  readonly run: 'once' | 'endless' | 'server' | 'vitest' | 'never';
  /** The documented output; an ellipsis matches anything. */
  readonly output: string | undefined;
}

const RUNS = ['endless', 'server', 'vitest'] as const;
const FENCE = /^( *)```(\w+)([^\n`]*)\n(.*?)^\1```/gms;

/** All checked documents. */
export function documents(): string[] {
  const docs = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/^(?:reference\/api|\.vitepress)\//.test(file))
    .map((file) => `docs/${file}`);
  const examples = readdirSync(`${root}examples`).map((name) => `examples/${name}/README.md`);
  return ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...docs.sort(), ...examples].filter(exists);
}

/** The blocks of a document, in order; output blocks belong to the block that prints them. */
export function blocksOf(document: string): Block[] {
  return parseBlocks(document, readFileSync(`${root}${document}`, 'utf8'));
}

/** @throws Error for an unknown word after the language. */
export function parseBlocks(document: string, text: string): Block[] {
  const blocks: Block[] = [];
  for (const { 1: indent = '', 2: language = '', 3: info = '', 4: body = '', index } of text.matchAll(
    FENCE,
  )) {
    const place = `${document}:${text.slice(0, index).split('\n').length}`;
    const code = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    if (info.trim() === 'output') {
      const printer = blocks.at(-1);
      if (!printer) throw new Error(`${place}: the output of nothing.`);
      blocks[blocks.length - 1] = { ...printer, output: code };
      continue;
    }
    blocks.push({ place, document, language, code, ...readInfo(place, info), output: undefined });
  }
  return blocks;
}

/** Returns the lines of a shell block with unknown commands, which tests must not run. */
export function foreignCommands(code: string): string[] {
  const known = /^(?:\w+=\S+ ?)*(?:$|#|(?:curl|npm|git clone|npx presence-kit)\b)/;
  return code
    .replaceAll(/\\\n|'[^']*'/g, '')
    .split('\n')
    .filter((line) => !known.test(line));
}

function readInfo(place: string, info: string): Pick<Block, 'preludes' | 'run'> {
  const unrun = / unrun="[^"]{10,}"/.exec(info)?.[0] ?? '';
  const words = info.replace(unrun, '').trim().split(/ +/).filter(Boolean);
  const runs = RUNS.filter((run) => words.includes(run));
  const preludes = words.filter(isPreludeName);
  const unknown = words.filter((word) => !isPreludeName(word) && !RUNS.some((run) => run === word));
  if (unknown.length > 0 || runs.length > 1) {
    throw new Error(`${place}: "${unknown.join(' ') || runs.join(' ')}" says not how to test this block.`);
  }
  return { preludes, run: unrun ? 'never' : (runs[0] ?? 'once') };
}

function exists(file: string): boolean {
  try {
    readFileSync(`${root}${file}`);
    return true;
  } catch {
    return false;
  }
}
