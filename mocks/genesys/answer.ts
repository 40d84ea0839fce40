import type { Answer, Call } from '../engine/call.ts';
import { requireStubAnswer } from '../engine/stub-check.ts';
import type { FoundStub } from '../engine/stubs.ts';
import { pageHeaders, problemPage } from './login-page.ts';
import { isLoginPage } from './login-request.ts';
import type { RefusalBody } from './refusal.ts';

/** What every answer of the service carries. */
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

/** An error answer; the headers are those of the call, and are added to. */
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

/** The answer of a stub, which may replace the headers of every answer. */
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

/** What a person sees who is sent to the login service with a bad request. */
export function problemAnswer(problem: string, headers: Readonly<Record<string, string>>): Answer {
  return { status: 400, headers: { ...headers, ...pageHeaders() }, bodyText: problemPage(problem) };
}
