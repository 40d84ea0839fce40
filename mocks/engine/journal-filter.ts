import type { JournalEntry } from '../../src/generated/mock-control.ts';
import type { Faults } from './faults.ts';
import { type InputProblem, inputError } from './input.ts';
import { listNames } from './known-names.ts';
import { METHODS } from './methods.ts';
import { requireRule } from './rules.ts';
import type { WorldNames } from './world-names.ts';

type OrUndefined<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** Filter of journal entries. An entry must match all fields. */
export interface JournalFilter
  extends OrUndefined<Pick<JournalEntry, 'operation' | 'method' | 'status' | 'caller' | 'rule' | 'fault'>> {
  /** Returns only entries with a higher `number`. */
  readonly after?: number | undefined;
  /** Returns at most this many entries, the latest ones. */
  readonly limit?: number | undefined;
}

/** The names that a filter can use. */
export interface FilterNames {
  readonly names: WorldNames;
  readonly faults: Pick<Faults, 'hasMade'>;
}

export const FILTER_FIELDS = ['operation', 'method', 'status', 'caller', 'rule', 'fault'] as const;
const KNOWN_FIELDS: readonly string[] = [...FILTER_FIELDS, 'after', 'limit'];
const KNOWN_METHODS: readonly string[] = [...METHODS, 'HEAD', 'OPTIONS'];

/**
 * Checks the names in a filter, because a misspelt one would find nothing, and replaces the caller's name
 * with its id.
 * @param has returns whether an entry has this value. Values of existing entries are accepted.
 * @throws InputError for an unknown name, listing the known ones.
 */
export function checkedFilter(
  filter: JournalFilter,
  { names, faults }: FilterNames,
  has: (field: 'operation' | 'caller' | 'fault', value: string) => boolean,
): JournalFilter {
  const problems: InputProblem[] = Object.keys(filter)
    .filter((field) => !KNOWN_FIELDS.includes(field))
    .map((field) => ({
      path: [field],
      message: `is unknown; known fields: ${listNames(KNOWN_FIELDS, field)}`,
    }));
  const { operation, method, caller, rule, fault } = filter;
  if (operation !== undefined && !names.isCall(operation) && !has('operation', operation)) {
    problems.push({ path: ['operation'], message: names.operationProblem(operation) });
  }
  if (method !== undefined && !KNOWN_METHODS.includes(method)) {
    problems.push({
      path: ['method'],
      message: `must be one of ${KNOWN_METHODS.join(', ')}, got "${method}"`,
    });
  }
  if (fault !== undefined && !faults.hasMade(fault) && !has('fault', fault)) {
    problems.push({ path: ['fault'], message: `"${fault}" is not the id of a fault of this world` });
  }
  const found = caller === undefined || has('caller', caller) ? undefined : names.lookUpCaller(caller);
  if (found && 'problem' in found) problems.push({ path: ['caller'], message: found.problem });
  if (problems.length > 0) throw inputError('journal filter', problems);
  if (rule !== undefined) requireRule(rule);
  return found && 'id' in found ? { ...filter, caller: found.id } : filter;
}
