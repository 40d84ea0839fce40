import { ruleIds } from '../generated/rule-ids.ts';
import { InputError } from './input.ts';
import { listNames } from './known-names.ts';

/** How certain it is that the real service behaves this way. */
export type Confidence =
  /** Stated in the vendor's documentation or SDK. */
  | 'documented'
  /** Seen in a captured response, a log or a client's code. */
  | 'observed'
  /** Not published; the mock does what a client would expect. */
  | 'assumed';

/** A documented behaviour of the mock. */
export interface Rule {
  readonly says: string;
  /** The source and, for an `assumed` rule, the setting that changes the behaviour, if there is one. */
  readonly source: string;
  readonly confidence: Confidence;
}

/**
 * Types the ids of rules as literals, so that an unknown rule is a compile error. Their texts are not part of
 * the type.
 */
export function defineRules<Id extends string>(
  rules: Readonly<Record<Id, Rule>>,
): Readonly<Record<Id, Rule>> {
  return rules;
}

/** @throws InputError for an unknown rule, listing those with similar ids. */
export function requireRule(id: string): void {
  if (ruleIds.includes(id)) return;
  const message = `"${id}" is not a known rule; known rules: ${listNames(ruleIds, id)}`;
  throw new InputError(`${message}.`, [{ path: ['rule'], message }]);
}

/** The rules that apply in a world. All apply, unless a test switches some off. */
export class RuleBook {
  readonly #off: ReadonlySet<string>;

  /** @throws InputError for an unknown rule. */
  constructor(off: Iterable<string> = []) {
    this.#off = new Set(off);
    for (const id of this.#off) requireRule(id);
  }

  holds(id: string): boolean {
    return this.#off.size === 0 || !this.#off.has(id);
  }
}
