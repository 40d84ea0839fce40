import type { Answer, Call } from '../engine/call.ts';
import { requireStubAnswer } from '../engine/stub-check.ts';
import type { FoundStub } from '../engine/stubs.ts';
import { pageHeaders, problemPage } from './login-page.ts';
import { isLoginPage } from './login-request.ts';
import type { RefusalBody } from './refusal.ts';

/** Headers of every response of the service. */
export function answerHeaders(contextId: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    'inin-correlation-id': contextId,
    'strict-transport-security': 'max-age=600; includeSubDomains',
    'cache-control': 'no-cache, no-store, must-revalidate',
    pragma: 'no-cache',
    expires: '0',
  };
}

/** Returns an error response. Adds headers to those of the call. */
export function refusalAnswer(
  refusal: RefusalBody,
  operation: string,
  contextId: string,
  headers: Record<string, string>,
): Answer {
  const { message, code, status, messageParams, limit, retryAfterSeconds, details = [] } = refusal;
  Object.assign(headers, refusal.headers);
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
  if (isLoginPage(operation) && status === 400) return problemAnswer(message, headers);
  return {
    status,
    headers,
    bodyText: JSON.stringify({ message, code, status, messageParams, contextId, details, errors: [], limit }),
  };
}

/** Returns the response of a stub, whose headers take precedence over the default ones. */
export function stubAnswer(
  { name, answer }: FoundStub,
  call: Call,
  headers: Readonly<Record<string, string>>,
): Answer {
  const { status = 200, headers: own = {}, body } = requireStubAnswer(name, answer(call));
  const all = { ...headers, ...lowerCased(own) };
  const isText = typeof body === 'string' && !all['content-type']?.includes('json');
  return {
    status,
    headers: all,
    bodyText: body === undefined ? '' : isText ? body : JSON.stringify(body),
  };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Returns the page for an invalid request to the login service. */
export function problemAnswer(problem: string, headers: Readonly<Record<string, string>>): Answer {
  return { status: 400, headers: { ...headers, ...pageHeaders() }, bodyText: problemPage(problem) };
}
