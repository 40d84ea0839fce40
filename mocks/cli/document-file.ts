import { constants, openSync, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Document } from 'yaml';
import { UsageError } from './usage-error.ts';

const { O_RDONLY, O_NONBLOCK } = constants;
/** The parser resolves aliases in quadratic time, so more than this would take minutes. */
const MAX_ALIASES = 1000;

/** A parsed YAML or JSON file. */
export interface DocumentFile {
  readonly value: unknown;
  /** Returns `FILE:LINE:COLUMN` of a field, or of its nearest existing ancestor. */
  place(path: readonly (string | number)[]): string;
}

/**
 * Reads a YAML or JSON file.
 * @param what the file's role, for the error message: `the seed`.
 * @throws UsageError with file, line and column if the file cannot be read or parsed.
 */
export async function readDocumentFile(file: string, what: string): Promise<DocumentFile> {
  const source = await readText(file, what);
  const { LineCounter, parseDocument, visit } = await import('yaml');
  const lines = new LineCounter();
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line || 1}:${col || 1}`;
  };
  try {
    // The parser's own check for unique keys is quadratic.
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const [mistake = repeatedKey(document, visit)] = document.errors;
    if (mistake) throw new UsageError(`${placeAt(mistake.pos[0])}: ${oneLine(mistake.message)}`);
    const aliases = countAliases(document, visit);
    if (aliases > MAX_ALIASES) {
      throw new UsageError(`${file} has ${aliases} YAML aliases. At most ${MAX_ALIASES} are allowed.`);
    }
    return {
      value: document.toJS(),
      place: (path) => placeAt(offsetOf(document, path)),
    };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    // Unresolved or excessive aliases, and documents that are nested too deeply.
    throw new UsageError(`${file}: ${oneLine(cause instanceof Error ? cause.message : String(cause))}`, {
      cause,
    });
  }
}

/**
 * Reads a text file, or a named pipe such as `<(command)`.
 * @throws UsageError if it cannot be read or is neither.
 */
export async function readText(file: string, what: string): Promise<string> {
  try {
    const stats = await stat(file);
    // Without O_NONBLOCK, opening a pipe without a writer would block, and signals could not end the process.
    if (stats.isFIFO()) return await text(new Socket({ fd: openSync(file, O_RDONLY | O_NONBLOCK) }));
    requireRegularFile(stats);
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UsageError(`Cannot read ${what} ${file}: ${reasonOf(cause)}.`, { cause });
  }
}

/** @throws Error for anything but a regular file, such as a directory or device. */
export function requireRegularFile(stats: Stats): void {
  if (stats.isFile()) return;
  throw new Error(stats.isDirectory() ? 'it is a directory' : 'it is not a regular file');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error)) return error.message;
  return error.code === 'ENOENT' ? 'file not found' : String(error.code);
}

type Visit = typeof import('yaml').visit;

function repeatedKey(
  document: Document,
  visit: Visit,
): { pos: readonly [number, number]; message: string } | undefined {
  let found: readonly [number, number] | undefined;
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const value = typeof key === 'object' && key !== null && 'value' in key ? key.value : key;
        if (seen.has(value)) {
          const [start, end] = hasRange(key) ? key.range : [0, 0];
          found = [start, end];
          return visit.BREAK;
        }
        seen.add(value);
      }
      return undefined;
    },
  });
  return found && { pos: found, message: 'Map keys must be unique' };
}

function countAliases(document: Document, visit: Visit): number {
  let count = 0;
  visit(document, {
    Alias: () => {
      count += 1;
    },
  });
  return count;
}

function offsetOf(document: Document, field: readonly (string | number)[]): number {
  for (let path = field; path.length > 0; path = path.slice(0, -1)) {
    const node: unknown = document.getIn(path, true);
    if (hasRange(node)) return node.range[0];
  }
  return hasRange(document.contents) ? document.contents.range[0] : 0;
}

function hasRange(node: unknown): node is { range: readonly [number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function oneLine(message: string): string {
  return message.replaceAll(/\s+/g, ' ').trim();
}
