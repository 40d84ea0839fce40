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

export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return method === 'OPTIONS' && headers.origin !== undefined && 'access-control-request-method' in headers;
}

/**
 * Returns the headers of the answer to a preflight. They allow the requested headers, or else those that
 * known clients send.
 */
export function preflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return {
    ...corsHeaders(headers.origin ?? '*'),
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? ALLOWED,
    'access-control-max-age': PREFLIGHT_SECONDS,
    // Sent when a public page calls a server on this machine: https://wicg.github.io/private-network-access
    ...('access-control-request-private-network' in headers
      ? { 'access-control-allow-private-network': 'true' }
      : {}),
    vary: 'Origin, Access-Control-Request-Headers',
  };
}
