import type { Answer } from '../engine/call.ts';
import type { Fault } from '../engine/faults.ts';
import { genesysErrors } from '../generated/genesys-errors.ts';
import { problemAnswer } from './answer.ts';
import { isLoginPage } from './login-request.ts';
import { tooManyRequests } from './rate-limit.ts';
import type { RefusalBody } from './refusal.ts';

interface KnownError {
  readonly status: number;
  readonly message: string;
}

const ERRORS: Readonly<Record<string, KnownError | undefined>> = genesysErrors;
/** Errors of the token request (RFC 6749, 5.2), which has its own error format. */
const OAUTH_ERRORS: Readonly<Record<number, string>> = { 400: 'invalid_request', 401: 'invalid_client' };
const ABOUT_BEARER_TOKENS = ['authentication.required', 'bad.credentials', 'credentials.expired'];
const DEFAULT_RETRY_MS = 1000;

/** Returns whether a fault is possible for an operation. Token requests and pages have no bearer token to reject. */
export function canHappen({ code }: Fault, operation: string): boolean {
  if (operation !== 'postToken' && !isLoginPage(operation)) return true;
  return code === undefined || !ABOUT_BEARER_TOKENS.includes(code);
}

/**
 * Returns the vendor's error for a fault.
 * @param limit the exceeded limit, for a 429.
 */
export function faultAnswer(
  fault: Fault,
  operation: string,
  contextId: string,
  headers: Record<string, string>,
  limit: RefusalBody['limit'],
): Answer {
  const { code, status, message } = errorOf(fault);
  const retryAfterMs = fault.retryAfterMs ?? (status === 429 ? DEFAULT_RETRY_MS : undefined);
  const seconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  if (seconds !== undefined) headers['retry-after'] = String(seconds);
  if (isLoginPage(operation) && status === 400) return problemAnswer(message, headers);
  const error = OAUTH_ERRORS[status];
  if (operation === 'postToken' && error) {
    const description = status === 401 ? 'authentication failed' : message;
    const body = { error: fault.code ?? error, description, error_description: description };
    return { status, headers, bodyText: JSON.stringify(body) };
  }
  const text = status === 429 && seconds !== undefined ? tooManyRequests(seconds) : message;
  const exceeded = status === 429 ? limit : undefined;
  const body = { message: text, code, status, contextId, details: [], errors: [], limit: exceeded };
  return { status, headers, bodyText: JSON.stringify(body) };
}

/** The code determines the status, unless the fault sets both. With only `retryAfterMs`, the status is 429. */
function errorOf(fault: Fault): KnownError & { readonly code: string } {
  const status = fault.status ?? ERRORS[fault.code ?? '']?.status ?? (fault.code === undefined ? 429 : 400);
  const code = fault.code ?? codeOf(status);
  const known = ERRORS[code];
  // A colon introduces values, which a fault does not have.
  const message = known?.message.replace(/:$/, '.') ?? `The service responded with ${status}.`;
  return { code, status, message };
}

function codeOf(status: number): string {
  const known = Object.keys(ERRORS).find((code) => ERRORS[code]?.status === status);
  return known ?? (status < 500 ? 'bad.request' : 'internal.server.error');
}
