import { regions } from '../generated/genesys-regions.ts';
import { ConfigurationError } from '../runtime/errors.ts';

export { regions } from '../generated/genesys-regions.ts';

/** A region of Genesys Cloud, such as `mypurecloud.ie`. */
export type Region = (typeof regions)[number];

/** The default region, US East. */
export const defaultRegion: Region = 'mypurecloud.com';

/** Returns the base URL of a region's Platform API, such as `https://api.mypurecloud.ie`. */
export function apiUrl(region: Region): string {
  return `https://api.${checkRegion(region)}`;
}

/** Returns the base URL of a region's login service, such as `https://login.mypurecloud.ie`. */
export function loginUrl(region: Region): string {
  return `https://login.${checkRegion(region)}`;
}

/** Returns the base URL of a region's notification sockets, such as `wss://streaming.mypurecloud.ie`. */
export function streamingUrl(region: Region): string {
  return `wss://streaming.${checkRegion(region)}`;
}

/** Checks the region, because a token must never be sent to a mistyped host. */
function checkRegion(region: Region): Region {
  if (regions.includes(region)) return region;
  throw new ConfigurationError(
    `Unknown region "${region}". Known regions: ${regions.join(', ')}. For any other host, pass a URL.`,
  );
}
