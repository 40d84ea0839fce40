import type { FieldProblem as InputProblem } from '../../src/generated/mock-control.ts';
import { namesIn, type Validate, type ValidationError } from './validation.ts';

export type { FieldProblem as InputProblem } from '../../src/generated/mock-control.ts';

/** Thrown for invalid input. The state of the mock is not changed. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** The invalid fields. */
  readonly problems: readonly InputProblem[];

  constructor(message: string, problems: readonly InputProblem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/**
 * Validates input.
 * @param what name of the input in the error, such as `fault`.
 * @throws InputError
 */
export function requireInput(validate: Validate, what: string, input: unknown): void {
  const problems = inputProblems(validate, input);
  if (problems.length > 0) throw inputError(what, problems);
}

/** Creates an error that lists all problems. */
export function inputError(what: string, problems: readonly InputProblem[]): InputError {
  const sentences = problems.map(({ path, message }) => `${path.join('.') || `the ${what}`} ${message}`);
  return new InputError(`Invalid ${what}: ${sentences.join('; ')}.`, problems);
}

/** Limits the number of reported problems, because there can be one for every two characters of the input. */
const MAX_PROBLEMS = 100;

/** Returns the problems of the input, one per field, up to a hundred fields. */
export function inputProblems(validate: Validate, input: unknown): InputProblem[] {
  if (validate(input)) return [];
  const byPath = new Map<string, InputProblem>();
  for (const error of validate.errors ?? []) {
    if (byPath.size === MAX_PROBLEMS) break;
    // This error only repeats those of the alternative that did not match.
    if (error.keyword === 'if') continue;
    const problem = problemOf(error);
    const key = JSON.stringify(problem.path);
    const known = byPath.get(key);
    // An `anyOf` reports the errors of each branch and then its own. Errors within a value are more useful
    // than an error about the type of the value.
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
