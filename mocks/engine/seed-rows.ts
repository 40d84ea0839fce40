import { type InputProblem, inputError, inputProblems } from './input.ts';
import { lookUp, type Named } from './name-lookup.ts';
import type { Validate } from './validation.ts';

/** A complete seed with all names resolved, or the problems of the seed. */
export interface CompletedSeed<Complete> {
  /** Incomplete if there are problems. */
  readonly seed: Complete;
  readonly problems: readonly InputProblem[];
}

/**
 * Adds ids to rows without one. They depend only on the position, so that a seed always gives the same ids.
 * @param prefix start of the ids, up to their last group of digits.
 */
export function withIds<Row extends { readonly id?: string }>(
  rows: readonly Row[],
  prefix: string,
): (Row & { readonly id: string })[] {
  const taken = new Set(rows.map(({ id }) => id));
  let number = 0;
  const nextId = (): string => {
    const id = `${prefix}${(++number).toString(16).padStart(12, '0')}`;
    return taken.has(id) ? nextId() : id;
  };
  return rows.map((row) => ({ ...row, id: row.id ?? nextId() }));
}

/** Returns a problem for each row with the same key as another row or a built-in item. */
export function repeatedRows<Key extends string>(
  rows: readonly { readonly [Name in Key]?: string }[],
  list: string,
  key: Key,
  taken: readonly string[] = [],
): InputProblem[] {
  const seen = new Set(taken);
  return rows.flatMap((row, index) => {
    const value = row[key];
    if (value === undefined) return [];
    if (seen.has(value))
      return [{ path: [list, index, key], message: `is a duplicate: ${JSON.stringify(value)}` }];
    seen.add(value);
    return [];
  });
}

/**
 * Validates one row against the schema of a seed.
 * @param seed a seed that contains only the row.
 * @throws InputError with paths relative to the row.
 */
export function requireRow(validateSeed: Validate, what: string, seed: object): void {
  const problems = inputProblems(validateSeed, seed);
  if (problems.length === 0) return;
  throw inputError(what, inRow(problems));
}

/** Makes the paths of problems relative to their row: removes the part up to the index of the row. */
export function inRow(problems: readonly InputProblem[]): InputProblem[] {
  return problems.map(({ path, message }) => {
    const index = path.findIndex((part) => typeof part === 'number');
    return { path: path.slice(index + 1), message };
  });
}

/** Resolves the names in a seed, and collects the unknown ones. */
export class SeedReferences {
  readonly problems: InputProblem[] = [];

  /** Returns the id for an id or a name. For an unknown name, adds a problem and returns the name. */
  resolve(kind: string, text: string, things: readonly Named[], path: InputProblem['path']): string {
    const found = lookUp(kind, text, things);
    if ('id' in found) return found.id;
    this.problems.push({ path, message: found.problem });
    return text;
  }
}
