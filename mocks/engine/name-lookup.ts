import { InputError } from './input.ts';
import { listNames } from './known-names.ts';

/** Something that can be referred to by its id or one of its names. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** The result of looking up an id or a name: the id, or the problem. */
export type Lookup = { readonly id: string } | { readonly problem: string };

/**
 * Looks up an id or a name: first ids, then names, then names in a different case.
 * @param kind the kind of thing, such as `user`, named in the problem.
 */
export function lookUp(kind: string, text: string, things: readonly Named[]): Lookup {
  if (things.some(({ id }) => id === text)) return { id: text };
  const lowerCase = text.toLowerCase();
  const exact = things.filter(({ names }) => names.includes(text));
  const found =
    exact.length > 0
      ? exact
      : things.filter(({ names }) => names.some((name) => name.toLowerCase() === lowerCase));
  const [first, second] = found;
  if (first && !second) return { id: first.id };
  if (first) {
    const candidates = found.map(({ id, names }) => `${id} (${names.join(', ')})`).join(', ');
    return {
      problem: `"${text}" is ambiguous: ${found.length} ${kind}s have this name; use one of the ids ${candidates}`,
    };
  }
  const known = things.flatMap(({ names: [name] }) => name ?? []);
  const list = known.length === 0 ? `no ${kind}s exist` : `known ${kind}s: ${listNames(known, text)}`;
  return { problem: `"${text}" is not a known ${kind}; ${list}` };
}

/**
 * Returns the id for an id or a name.
 * @throws InputError for an unknown or ambiguous name, listing the candidates.
 */
export function requireId(kind: string, text: string, things: readonly Named[]): string {
  const found = lookUp(kind, text, things);
  if ('id' in found) return found.id;
  throw new InputError(`${found.problem}.`, [{ path: [], message: found.problem }]);
}
