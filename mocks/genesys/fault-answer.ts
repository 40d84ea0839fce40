import type { Answer } from '../engine/call.ts';
import type { Fault } from '../engine/faults.ts';
import { problemAnswer } from './answer.ts';
import { isLogin } from './login-request.ts';

interface KnownError {
  readonly status: number;
  readonly message: string;
}

/** Error codes and their texts. Source: Genesys Cloud API definition of 2018, x-inin-error-codes. */
const ERRORS: Readonly<Record<string, KnownError>> = {
  'bad.request': {
    status: 400,
    message: 'The request could not be understood by the server due to malformed syntax.',
  },
  'bad.credentials': { status: 401, message: 'Invalid login credentials.' },
  'authentication.required': {
    status: 401,
    message: 'No authentication bearer token specified in authorization header.',
  },
  'credentials.expired': {
    status: 401,
    message: 'The supplied credentials are expired and cannot be used.',
  },
  'not.authorized': { status: 403, message: 'You are not authorized to perform the requested action.' },
  'not.found': { status: 404, message: 'The requested resource was not found.' },
  'general.conflict': {
    status: 409,
    message: 'The request conflicts with the current state of the target resource.',
  },
  'request.entity.too.large': { status: 413, message: 'The request is over the size limit.' },
  'unsupported.media.type': {
    status: 415,
    message:
      'Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.',
  },
  'too.many.requests.retry.after': { status: 429, message: 'Rate limit exceeded the maximum.' },
  'internal.server.error': {
    status: 500,
    message: 'The server encountered an unexpected condition which prevented it from fulfilling the request.',
  },
  'service.unavailable': {
    status: 503,
    message:
      'Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).',
  },
  'request.timeout': { status: 504, message: 'The request timed out.' },
  'authentication.request.timeout': { status: 504, message: 'Authentication request timeout.' },
};

/** Errors of the token request (RFC 6749, 5.2), which has a shape of its own. */
const OAUTH_ERRORS: Readonly<Record<number, string>> = { 400: 'invalid_request', 401: 'invalid_client' };
const ABOUT_BEARER_TOKENS = ['authentication.required', 'bad.credentials', 'credentials.expired'];
const DEFAULT_RETRY_MS = 1000;

/** Whether a fault can happen to an operation: requests for a token or a page have no bearer token to be wrong. */
export function canHappen({ code }: Fault, operation: string): boolean {
  if (operation !== 'postToken' && !isLogin(operation)) return true;
  return code === undefined || !ABOUT_BEARER_TOKENS.includes(code);
}

/** The vendor's own error, as a fault asks for it. */
export function faultAnswer(
  fault: Fault,
  operation: string,
  contextId: string,
  headers: Record<string, string>,
): Answer {
  const { code, status, message } = errorOf(fault);
  const retryAfterMs = fault.retryAfterMs ?? (status === 429 ? DEFAULT_RETRY_MS : undefined);
  const seconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  if (seconds !== undefined) headers['retry-after'] = String(seconds);
  if (isLogin(operation) && status === 400) return problemAnswer(message, headers);
  const error = OAUTH_ERRORS[status];
  if (operation === 'postToken' && error) {
    const description = status === 401 ? 'authentication failed' : message;
    const body = { error: fault.code ?? error, description, error_description: description };
    return { status, headers, bodyText: JSON.stringify(body) };
  }
  const text = status === 429 ? `${message} Retry the request in [${seconds}] seconds` : message;
  const body = { message: text, code, status, contextId, details: [], errors: [] };
  return { status, headers, bodyText: JSON.stringify(body) };
}

/** The code decides the status, unless the fault gives both; 429 where only a wait is given. */
function errorOf(fault: Fault): KnownError & { readonly code: string } {
  const status = fault.status ?? ERRORS[fault.code ?? '']?.status ?? (fault.code === undefined ? 429 : 400);
  const code = fault.code ?? codeOf(status);
  const known = ERRORS[code];
  const message = known?.message ?? `The service answered ${status}.`;
  return { code, status, message };
}

function codeOf(status: number): string {
  const known = Object.keys(ERRORS).find((code) => ERRORS[code]?.status === status);
  return known ?? (status < 500 ? 'bad.request' : 'internal.server.error');
}
