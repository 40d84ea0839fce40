import type { RttConnection as Registration } from '../generated/braincloud.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { isObject, numberOf, textOf } from '../runtime/json.ts';
import { unexpectedData } from './list-answer.ts';

/**
 * Returns the URL of the first WebSocket endpoint, with the credentials in the query. As in the vendor's
 * libraries, they are not encoded, except for characters that would break the query.
 *
 * @throws ConfigurationError when there is no WebSocket endpoint; UnexpectedAnswerError when the registration
 * is malformed
 */
export function rttAddress(registration: Registration | null): string {
  const { endpoints, auth } = registration ?? {};
  if (!Array.isArray(endpoints) || !isObject(auth))
    throw unexpected('the registration has no endpoints or no auth');
  const endpoint = endpoints.filter(isObject).find(({ protocol }) => protocol === 'ws');
  if (!endpoint) {
    throw new ConfigurationError(
      "brainCloud returned no WebSocket endpoint for RTT. Check the app's settings in the portal.",
    );
  }
  const host = textOf(endpoint['host']);
  const port = numberOf(endpoint['port']);
  if (host === undefined || port === undefined) throw unexpected('the endpoint has no host or no port');
  const query = Object.entries(auth).map(
    ([name, value]) => `${escapeValue(name)}=${escapeValue(textOf(value) ?? `${numberOf(value) ?? ''}`)}`,
  );
  const address = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `${endpoint['ssl'] ? 'wss' : 'ws'}://${address}:${port}/?${query.join('&')}`;
}

function escapeValue(value: string): string {
  return value.replace(/[^\w\-.~!$'()*,;:@/=]/gu, encodeURIComponent);
}

function unexpected(reason: string): Error {
  return unexpectedData(reason, 'rttRegistration.REQUEST_CLIENT_CONNECTION');
}
