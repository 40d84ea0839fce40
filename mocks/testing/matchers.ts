import type { ActiveFault } from '../engine/faults.ts';
import { InputError } from '../engine/input.ts';
import type { JournalEntry } from '../engine/journal.ts';
import { listNames } from '../engine/known-names.ts';
import type { CallFilter, CallName, MockFaults, MockJournal } from '../world/operation-names.ts';

/** A mock or its journal. */
export type HasJournal = Pick<MockJournal, 'find'> | { readonly journal: Pick<MockJournal, 'find'> };

/** A mock with faults. */
export interface HasFaults {
  readonly faults: Pick<MockFaults, 'list'>;
}

/** Conditions for calls, and their expected number. */
export interface CallExpectation
  extends Pick<CallFilter<string>, 'method' | 'status' | 'caller' | 'rule' | 'fault'> {
  /**
   * Exact number of calls.
   * @default at least one
   */
  readonly times?: number;
  /** Fields that the request body must contain. */
  readonly body?: unknown;
}

/** Conditions for responses, and their expected number. */
export interface AnswerExpectation extends Omit<CallExpectation, 'status' | 'body'> {
  /** Fields that the response body must contain. */
  readonly body?: unknown;
}

export interface MatchResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The context that test runners pass to a matcher. */
interface MatcherContext {
  readonly isNot?: boolean;
}

/**
 * Matchers for Vitest and other test runners with `expect.extend`:
 * `expect.extend(matchers)`, then `expect(mock).toHaveCalled('patchUserPresence', { times: 1 })`.
 */
export const matchers = {
  /** Passes if an operation was called. */
  toHaveCalled(
    this: MatcherContext | undefined,
    received: HasJournal,
    operation: string,
    expected: CallExpectation = {},
  ): MatchResult {
    requireKnown(expected, ['method', 'status', ...COMMON]);
    const { times, body, ...filter } = expected;
    const fits = (entry: JournalEntry) => body === undefined || contains(entry.request, body);
    return judge(received, {
      operation,
      fits,
      filter,
      times,
      description: `called${conditions(filter, body)}`,
    });
  },

  /** Passes if an operation was answered with a status. */
  toHaveAnswered(
    this: MatcherContext | undefined,
    received: HasJournal,
    operation: string,
    status: number,
    expected: AnswerExpectation = {},
  ): MatchResult {
    requireKnown(expected, ['method', ...COMMON]);
    const { times, body, ...rest } = expected;
    const fits = (entry: JournalEntry) => body === undefined || contains(entry.answer, body);
    const description = `answered with ${status}${conditions(rest, body)}`;
    return judge(received, { operation, fits, filter: { ...rest, status }, times, description });
  },

  /**
   * Passes if every fault was hit as many times as its `times` says, or at least once if it has no `times`.
   */
  toHaveNoUnusedFaults(this: MatcherContext | undefined, received: HasFaults): MatchResult {
    // Used-up faults are removed from the list.
    const unused = received.faults
      .list()
      .filter(({ fault, hits }) => hits === 0 || fault.times !== undefined);
    return {
      pass: unused.length === 0,
      message: () =>
        unused.length === 0
          ? 'expected a fault that was not hit, but all were.'
          : `expected every fault to be hit, but these were not:\n${unused.map(faultLine).join('\n')}`,
    };
  },
};

/** The types of the matchers. `presence-kit/mocks/vitest` adds them to Vitest's. */
export interface MockMatchers<Result = void> {
  /** Passes if an operation of the mock was called. */
  toHaveCalled<const Name extends string>(operation: CallName<Name>, expected?: CallExpectation): Result;
  /** Passes if an operation of the mock was answered with a status. */
  toHaveAnswered<const Name extends string>(
    operation: CallName<Name>,
    status: number,
    expected?: AnswerExpectation,
  ): Result;
  /**
   * Passes if every fault of the mock was hit as many times as its `times` says, or at least once if it has
   * no `times`.
   */
  toHaveNoUnusedFaults(): Result;
}

const MAX_LISTED = 10;
const COMMON = ['caller', 'rule', 'fault', 'times', 'body'];

/** A misspelt condition would be ignored, and a negated assertion would always pass. */
function requireKnown(expected: object, known: readonly string[]): void {
  const unknown = Object.keys(expected).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new InputError(`Unknown condition "${unknown}". Known conditions: ${listNames(known, unknown)}.`);
}

function faultLine({ id, fault, hits }: ActiveFault): string {
  const { operation, times, ...effects } = fault;
  const count = times === undefined ? `${hits} hits` : `${hits} of ${times} hits`;
  return `  ${id} ${operation}: ${count}, ${JSON.stringify(effects)}`;
}

interface ExpectedCalls {
  readonly operation: string;
  readonly fits: (entry: JournalEntry) => boolean;
  readonly filter: Omit<CallExpectation, 'times' | 'body'>;
  readonly times: number | undefined;
  readonly description: string;
}

function judge(
  received: HasJournal,
  { operation, fits, filter, times, description }: ExpectedCalls,
): MatchResult {
  const journal = 'journal' in received ? received.journal : received;
  const found = journal.find({ ...filter, operation }).filter(fits).length;
  const pass = times === undefined ? found > 0 : found === times;
  const wanted = times === undefined ? 'at least once' : count(times);
  const wish = pass
    ? `not to be ${description}${times === undefined ? '' : ` ${wanted}`}`
    : `to be ${description} ${wanted}`;
  return {
    pass,
    message: () =>
      `expected ${operation} ${wish}, but it was: ${count(found)}.\n${listing(journal, operation)}`,
  };
}

/** Lists the calls of this operation, or the latest calls if there are none. */
function listing(journal: Pick<MockJournal, 'find'>, operation: string): string {
  const own = journal.find({ operation });
  const all = own.length > 0 ? own : journal.find({ limit: MAX_LISTED });
  if (all.length === 0) return '\nThe journal is empty: no call reached this world.';
  const title =
    own.length > 0 ? `Calls of ${operation}:` : `${operation} was never called. The latest calls:`;
  const shown = all.slice(-MAX_LISTED);
  const more = all.length > shown.length ? `  … ${all.length - shown.length} earlier calls\n` : '';
  return `\n${title}\n${more}${shown.map(line).join('\n')}`;
}

function line({
  number,
  operation,
  method,
  url,
  status,
  caller,
  rule,
  fault,
  request,
}: JournalEntry): string {
  const why = [rule && `rule ${rule}`, fault && `fault ${fault}`, caller && `by ${caller}`].filter(Boolean);
  const body = request === undefined ? '' : `\n      ${JSON.stringify(request)}`;
  return `  #${number} ${operation}: ${method} ${url} → ${status}${why.length > 0 ? ` (${why.join(', ')})` : ''}${body}`;
}

function conditions(filter: object, body: unknown): string {
  const texts = Object.entries(filter).map(([name, value]) => `${name} ${String(value)}`);
  if (body !== undefined) texts.push(`body with ${JSON.stringify(body)}`);
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

function count(times: number): string {
  const words = ['never', 'once', 'twice'];
  return words[times] ?? `${times} times`;
}

/** Returns whether a value contains the expected fields. Arrays must have the same length. */
function contains(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected);
  if (hasAsymmetricMatch(expected)) return expected.asymmetricMatch(actual);
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(expected)) {
    return false;
  }
  if (Array.isArray(expected) && (actual as unknown[]).length !== expected.length) return false;
  return Object.entries(expected).every(
    ([name, value]) => Object.hasOwn(actual, name) && contains(Reflect.get(actual, name), value),
  );
}

/** Asymmetric matchers such as `expect.any(String)`. */
function hasAsymmetricMatch(value: object): value is { asymmetricMatch(actual: unknown): boolean } {
  return 'asymmetricMatch' in value && typeof value.asymmetricMatch === 'function';
}
