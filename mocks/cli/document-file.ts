import { readFile } from 'node:fs/promises';
import type { Document } from 'yaml';
import { UsageError } from './usage-error.ts';

/** A YAML or JSON file that has been read. */
export interface DocumentFile {
  readonly value: unknown;
  /** `FILE:LINE:COLUMN` of a field, or of the nearest thing around it that is there. */
  place(path: readonly (string | number)[]): string;
}

/**
 * Reads a YAML or JSON file.
 * @param what it is, for the error: `the seed`.
 * @throws UsageError with file, line and column, when it cannot be read.
 */
export async function readDocumentFile(file: string, what: string): Promise<DocumentFile> {
  const text = await readText(file, what);
  const { LineCounter, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line || 1}:${col || 1}`;
  };
  const [mistake] = document.errors;
  if (mistake) throw new UsageError(`${placeAt(mistake.pos[0])}: ${oneLine(mistake.message)}`);
  return {
    value: toValue(document, file),
    place: (path) => placeAt(offsetOf(document, path)),
  };
}

/**
 * Reads a text file.
 * @throws UsageError when it cannot be read.
 */
export async function readText(file: string, what: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : code;
    throw new UsageError(`Cannot read ${what} ${file}: ${String(reason)}.`, { cause });
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

function offsetOf(document: Document, field: readonly (string | number)[]): number {
  for (let path = field; path.length > 0; path = path.slice(0, -1)) {
    const node: unknown = document.getIn(path, true);
    if (hasRange(node)) return node.range[0];
  }
  return hasRange(document.contents) ? document.contents.range[0] : 0;
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
