import type { components } from '../generated/braincloud.ts';
import { PresenceError } from '../http/errors/presence-error.ts';

type Registration = components['schemas']['RttConnection'];

/**
 * The URL of the socket: the first endpoint that speaks WebSocket, with the credentials in the query. The vendor
 * puts them there as they are; only what would break the query is escaped.
 *
 * @throws PresenceError when there is no such endpoint
 */
export function rttAddress({ endpoints, auth }: Registration): string {
  const endpoint = endpoints.find(({ protocol }) => protocol === 'ws');
  if (!endpoint) {
    throw new PresenceError(
      'brainCloud offers no RTT endpoint that speaks WebSocket. Check the app in the portal.',
    );
  }
  const { host, port, ssl } = endpoint;
  const query = Object.entries(auth).map(([name, value]) => `${name}=${escapeValue(String(value))}`);
  const address = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `${ssl ? 'wss' : 'ws'}://${address}:${port}/?${query.join('&')}`;
}

function escapeValue(value: string): string {
  return value.replace(/[^\w\-.~!$'()*,;:@/=]/gu, encodeURIComponent);
}
