import type { IncomingHttpHeaders } from 'node:http';
import { corsHeaders } from '../../engine/cors.ts';

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
    // https://wicg.github.io/private-network-access: asked where a public page calls a server on this machine.
    ...('access-control-request-private-network' in headers
      ? { 'access-control-allow-private-network': 'true' }
      : {}),
    vary: 'Origin, Access-Control-Request-Headers',
  };
}
