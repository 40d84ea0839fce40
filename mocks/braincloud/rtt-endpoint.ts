import type { components } from '../../src/generated/braincloud.ts';
import { DEFAULT_HOST, DEFAULT_PORT } from '../engine/default-address.ts';

type RttEndpoint = components['schemas']['RttEndpoint'];

const DEFAULT_ORIGIN = `http://${DEFAULT_HOST}:${DEFAULT_PORT}`;

/** Returns the endpoint for RTT clients: `publicUrl`, or the URL that was called. */
export function rttEndpoint(origin = DEFAULT_ORIGIN, publicUrl = origin): RttEndpoint {
  // The Host header can be invalid.
  const { hostname, port, protocol } = new URL(URL.canParse(publicUrl) ? publicUrl : DEFAULT_ORIGIN);
  const ssl = protocol === 'https:' || protocol === 'wss:';
  const defaultPort = ssl ? 443 : 80;
  return { protocol: 'ws', host: hostname, port: port === '' ? defaultPort : Number(port), ssl };
}
