import type { RttConnection as Registration } from '../generated/braincloud.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { isObject, numberOf, textOf } from '../runtime/json.ts';
import { unexpectedData } from './list-answer.ts';

/**
 * The URL of the socket: the first endpoint that speaks WebSocket, with the credentials in the query. The vendor
 * puts them there as they are; only what would break the query is escaped.
 *
 * @throws ConfigurationError when there is no such endpoint; UnexpectedAnswerError when what was answered is not a
 * registration
 */
export function rttAddress(registration: Registration | null): string {
  const { endpoints, auth } = registration ?? {};
  if (!Array.isArray(endpoints) || !isObject(auth)) throw unexpected('it has no endpoints and auth');
  const endpoint = endpoints.filter(isObject).find(({ protocol }) => protocol === 'ws');
  if (!endpoint) {
    throw new ConfigurationError(
      'brainCloud offers no RTT endpoint that speaks WebSocket. Check the app in the portal.',
    );
  }
  const host = textOf(endpoint['host']);
  const port = numberOf(endpoint['port']);
  if (host === undefined || port === undefined) throw unexpected('an endpoint has no host or no port');
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
