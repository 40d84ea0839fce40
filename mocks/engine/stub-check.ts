import { Stub as validateStub } from '../generated/mock-input-validators.js';
import { HEADER_NAME } from './header-name.ts';
import { type InputProblem, inputError, inputProblems } from './input.ts';
import type { PathStub, ServopStubAnswer, Stub, StubAnswer } from './stubs.ts';

/** Header values (RFC 9110, section 5.5). */
const HEADER_VALUE = /^(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?$/;
/** Headers that the host sets. */
const OF_THE_CONNECTION = ['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'upgrade'];
const WITHOUT_BODY = [204, 205, 304];
const PATH = /^\/(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-Fa-f]{2}|\{\w+\})*$/;
const SERVOP = /^[^.\s/]+\.[^\s/]+$/;

/** The calls that the mock implements. */
export interface KnownCalls {
  /** Returns the operation with this method and path, if there is one. */
  operation(method: string, path: string): string | undefined;
  isServop(name: string): boolean;
}

/** Returns the problems of a stub; empty for a valid one. */
export function stubProblems(stub: unknown, known: KnownCalls): InputProblem[] {
  const problems = inputProblems(validateStub, stub);
  if (problems.length > 0) return problems;
  // The validator has checked it against this type.
  const checked = stub as Stub;
  if ('servop' in checked) return servopProblems(checked.servop, known);
  return [...pathProblems(checked, known), ...answerProblems(checked)];
}

/**
 * Validates the return value of a stub's function.
 * @throws InputError for an invalid response.
 */
export function requireStubAnswer(name: string, answer: StubAnswer): StubAnswer {
  const problems = returnProblems(answer, { method: 'GET', path: '/' });
  if (problems.length === 0) problems.push(...answerProblems(answer));
  if (problems.length > 0) throw inputError(`answer of the stub ${name}`, problems);
  return answer;
}

/** Validates the return value of a servop stub's function. */
export function requireServopAnswer(name: string, answer: ServopStubAnswer): ServopStubAnswer {
  const problems = returnProblems(answer, { servop: 'a.B' });
  if (problems.length > 0) throw inputError(`answer of the stub ${name}`, problems);
  return answer;
}

/** @param named the fields that make the response a complete stub. */
function returnProblems(answer: unknown, named: object): InputProblem[] {
  const problem = (message: string): InputProblem[] => [{ path: [], message }];
  if (answer instanceof Promise) return problem('must not be a promise: the mock answers synchronously');
  if (typeof answer !== 'object' || answer === null) return problem('must be an object');
  if (Object.keys(answer).length === 0) return problem('must not be empty');
  return inputProblems(validateStub, { ...named, ...answer });
}

function servopProblems(servop: string, known: KnownCalls): InputProblem[] {
  if (!SERVOP.test(servop)) {
    const message = `must have the form service.OPERATION, such as matchMaking.ENABLE_FOR_MATCH, got "${servop}"`;
    return [{ path: ['servop'], message }];
  }
  if (!known.isServop(servop)) return [];
  return [{ path: ['servop'], message: `is implemented by the mock; override ${servop} instead` }];
}

function pathProblems(
  { method, path }: Pick<PathStub, 'method' | 'path'>,
  known: KnownCalls,
): InputProblem[] {
  const problem = (message: string): InputProblem[] => [{ path: ['path'], message }];
  if (!PATH.test(path)) {
    return problem(
      `must be a path without host and query, with parameters as {name}, such as /api/v2/x/{id}, got "${path}"`,
    );
  }
  if (path.includes('}{')) return problem('has adjacent parameters without text between them');
  const names = path.match(/\{\w+\}/g) ?? [];
  if (new Set(names).size < names.length) return problem('has two parameters with the same name');
  if (/^\/(?:__mock|worlds)(?:\/|$)/.test(path)) return problem('is reserved for the mock');
  const operation = known.operation(method, path.replaceAll(/\{\w+\}/g, 'x'));
  return operation === undefined ? [] : problem(`is implemented by the mock; override ${operation} instead`);
}

function answerProblems({ status, headers = {}, body }: StubAnswer): InputProblem[] {
  if (status === undefined && body === undefined)
    return [{ path: [], message: 'must have a status or a body' }];
  const problems = Object.entries(headers).flatMap(([name, value]): InputProblem[] => {
    const path = ['headers', name];
    if (!HEADER_NAME.test(name)) return [{ path, message: 'is not a valid header name' }];
    if (OF_THE_CONNECTION.includes(name.toLowerCase()))
      return [{ path, message: 'is set by the mock and cannot be stubbed' }];
    return HEADER_VALUE.test(value) ? [] : [{ path, message: 'is not a valid header value' }];
  });
  if (body === undefined || status === undefined || !WITHOUT_BODY.includes(status)) return problems;
  return [...problems, { path: ['body'], message: `cannot be sent with status ${status}` }];
}
