import type { RttConnection as Registration } from '../generated/braincloud.ts';
import { PresenceError } from '../http/errors/presence-error.ts';

/**
 * The URL of the socket: the first endpoint that speaks WebSocket, with the credentials in the query. The vendor
 * puts them there as they are; only what would break the query is escaped.
 *
 * @throws PresenceError when there is no such endpoint, or what was answered is no registration
 */
export function rttAddress(registration: Registration): string {
  const { endpoints, auth } = requireRegistration(registration);
  const endpoint = endpoints.find((candidate) => candidate?.protocol === 'ws');
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

/** What a service answers is not always what it should be. */
function requireRegistration(registration: Partial<Registration> | null): Registration {
  const { endpoints, auth } = registration ?? {};
  if (Array.isArray(endpoints) && typeof auth === 'object' && auth !== null) return { endpoints, auth };
  throw new PresenceError(
    'The request for an RTT connection was answered without endpoints and auth. Check serverUrl.',
  );
}
