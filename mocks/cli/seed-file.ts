import { readFile } from 'node:fs/promises';
import type { Document, LineCounter } from 'yaml';
import { UsageError } from './usage-error.ts';

/**
 * Finds what is wrong with a seed. Each problem begins with the dotted path of the field, such as
 * `genesys.users.3.name must be string`; the path leads to the line and column.
 */
export type CheckSeed = (value: unknown) => readonly string[];

/**
 * Reads a seed out of a YAML or JSON file.
 * @throws UsageError with file, line and column, when it cannot be read or is no seed.
 */
export async function readSeedFile(file: string, checkSeed: CheckSeed): Promise<unknown> {
  const text = await readText(file);
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [mistake] = document.errors;
  if (mistake) throw new UsageError(`${place(file, lines, mistake.pos[0])}: ${oneLine(mistake.message)}`);
  const value = toValue(document, file);
  const [problem, ...others] = checkSeed(value);
  if (problem === undefined) return value;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  throw new UsageError(`${place(file, lines, offsetOf(document, problem))}: ${oneLine(problem)}${more}`);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : code;
    throw new UsageError(`Cannot read the seed ${file}: ${String(reason)}.`, { cause });
  }
}

/** Aliases are resolved only here, so one that leads nowhere, or too far, shows only now. */
function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new UsageError(`${file}: ${oneLine(cause instanceof Error ? cause.message : String(cause))}`, {
      cause,
    });
  }
}

/** Where the field that a problem names begins, or the nearest thing around it that is there. */
function offsetOf(document: Document, problem: string): number {
  const [field = ''] = problem.split(/[\s:]/, 1);
  for (let path = field.split('.'); path.length > 0; path = path.slice(0, -1)) {
    const node: unknown = document.getIn(path, true);
    if (hasRange(node)) return node.range[0];
  }
  return hasRange(document.contents) ? document.contents.range[0] : 0;
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function place(file: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${line || 1}:${col || 1}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
