import type { IncomingHttpHeaders } from 'node:http';

const EXPOSED = [
  'ININ-Correlation-Id',
  'inin-ratelimit-count',
  'inin-ratelimit-allowed',
  'inin-ratelimit-reset',
  'Retry-After',
].join(', ');

const ALLOWED = [
  'Authorization',
  'Accept',
  'Content-Type',
  'Content-Encoding',
  'ININ-Correlation-Id',
  'X-APPID',
  'X-SIG',
].join(', ');

const PREFLIGHT_SECONDS = '600';

/** Lets the page that called read the answer, whatever its origin (https://fetch.spec.whatwg.org/#http-cors-protocol). */
export function corsHeaders(origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': EXPOSED,
    vary: 'Origin',
  };
}

/** Whether a browser asks what a page may send. */
export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && 'access-control-request-method' in headers;
}

/** Says yes to a preflight: to the headers the page wants to send, or to those that clients are known to send. */
export function preflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    ...corsHeaders(headers.origin ?? '*'),
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? ALLOWED,
    'access-control-max-age': PREFLIGHT_SECONDS,
    vary: 'Origin, Access-Control-Request-Headers',
  };
}
