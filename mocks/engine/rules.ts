import { ruleIds } from '../generated/rule-ids.ts';
import { InputError } from './input.ts';
import { listNames } from './known-names.ts';

/** How sure we are that the real service behaves so. */
export type Confidence =
  /** The vendor's documentation or SDK says so. */
  | 'documented'
  /** Seen in a captured answer, a log, or a real client's code. */
  | 'observed'
  /** Nothing is known; the mock does what its users would expect. */
  | 'assumed';

/** One named behaviour of the mock. */
export interface Rule {
  readonly says: string;
  /** Where it is known from; `assumed` rules tell which setting changes them, if any. */
  readonly source: string;
  readonly confidence: Confidence;
}

/** Keeps the ids as literal types, so that a rule that does not exist cannot be asked for; what they say is no type. */
export function defineRules<Id extends string>(
  rules: Readonly<Record<Id, Rule>>,
): Readonly<Record<Id, Rule>> {
  return rules;
}

/** @throws InputError for a rule that does not exist, listing those with similar ids. */
export function requireRule(id: string): void {
  if (ruleIds.includes(id)) return;
  const message = `"${id}" is not a known rule; known rules: ${listNames(ruleIds, id)}`;
  throw new InputError(`${message}.`, [{ path: ['rule'], message }]);
}

/** Which rules hold in a world. All do, unless a test switches one off to see that it matters. */
export class RuleBook {
  readonly #off: ReadonlySet<string>;

  /** @throws InputError for a rule that does not exist. */
  constructor(off: Iterable<string> = []) {
    this.#off = new Set(off);
    for (const id of this.#off) requireRule(id);
  }

  holds(id: string): boolean {
    return this.#off.size === 0 || !this.#off.has(id);
  }
}
