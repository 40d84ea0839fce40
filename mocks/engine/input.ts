import type { FieldProblem as InputProblem } from '../../src/generated/mock-control.ts';
import { namesIn, type Validate, type ValidationError } from './validation.ts';

export type { FieldProblem as InputProblem } from '../../src/generated/mock-control.ts';

/** What a person or a test handed to the mock is not as it should be. Nothing has changed. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Each field that is wrong. */
  readonly problems: readonly InputProblem[];

  constructor(message: string, problems: readonly InputProblem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/**
 * Takes input as the type that its validator checks.
 * @param what names the input in the error, such as `fault`.
 * @throws InputError
 */
export function requireInput(validate: Validate, what: string, input: unknown): void {
  const problems = inputProblems(validate, input);
  if (problems.length > 0) throw inputError(what, problems);
}

/** Names every problem in one sentence each. */
export function inputError(what: string, problems: readonly InputProblem[]): InputError {
  const sentences = problems.map(({ path, message }) => `${path.join('.') || `the ${what}`} ${message}`);
  return new InputError(`Invalid ${what}: ${sentences.join('; ')}.`, problems);
}

/** Who has read so many problems does not read on, and there may be one for every two characters of the input. */
const MOST_PROBLEMS = 100;

/** What is wrong, each field once: all of it, or the first hundred fields. */
export function inputProblems(validate: Validate, input: unknown): InputProblem[] {
  if (validate(input)) return [];
  const byPath = new Map<string, InputProblem>();
  for (const error of validate.errors ?? []) {
    if (byPath.size === MOST_PROBLEMS) break;
    // Follows the errors of the alternative that did not fit.
    if (error.keyword === 'if') continue;
    const problem = problemOf(error);
    const key = JSON.stringify(problem.path);
    const known = byPath.get(key);
    // An `anyOf` fails with each of its branches and then as a whole. What is wrong within a value says more than that
    // the value could be of another type.
    const within = `${key.slice(0, -1)},`;
    if (error.keyword === 'anyOf' && [...byPath.keys()].some((other) => other.startsWith(within)))
      byPath.delete(key);
    else if (!known) byPath.set(key, problem);
    else if (error.keyword === 'type') {
      byPath.set(key, { ...known, message: `${known.message} or ${String(error.params['type'])}` });
    }
  }
  return [...byPath.values()];
}

function problemOf(error: ValidationError): InputProblem {
  const { keyword, params, message = 'is not valid' } = error;
  const path = namesIn(error).map((name) => (/^\d+$/.test(name) ? Number(name) : name));
  const { missingProperty, additionalProperty, allowedValues, allowedValue } = params;
  if (typeof missingProperty === 'string') return { path: [...path, missingProperty], message: 'is missing' };
  if (typeof additionalProperty === 'string') {
    return { path: [...path, additionalProperty], message: 'is unknown' };
  }
  if (keyword === 'minProperties') return { path, message: 'must not be empty' };
  if (Array.isArray(allowedValues)) return { path, message: `must be one of ${allowedValues.join(', ')}` };
  if (allowedValue !== undefined) return { path, message: `must be ${JSON.stringify(allowedValue)}` };
  return { path, message };
}
