import { PresenceError } from '../http/errors/presence-error.ts';

/**
 * The regions of Genesys Cloud, by the domain that names them.
 *
 * @see https://developer.genesys.cloud/platform/api/
 */
export const regions = [
  'mypurecloud.com',
  'mypurecloud.ie',
  'mypurecloud.com.au',
  'mypurecloud.jp',
  'mypurecloud.de',
  'usw2.pure.cloud',
  'cac1.pure.cloud',
  'apne2.pure.cloud',
  'euw2.pure.cloud',
  'aps1.pure.cloud',
  'use2.us-gov-pure.cloud',
  'sae1.pure.cloud',
  'mec1.pure.cloud',
  'apne3.pure.cloud',
  'euc2.pure.cloud',
  'mxc1.pure.cloud',
  'apse1.pure.cloud',
  'edee1.eusc-pure.cloud',
] as const;

/** A region of Genesys Cloud, such as `mypurecloud.ie`. */
export type Region = (typeof regions)[number];

/** The region that is meant when none is named: US East. */
export const defaultRegion: Region = 'mypurecloud.com';

/** The base URL of the region's Platform API, such as `https://api.mypurecloud.ie`. */
export function apiUrl(region: Region): string {
  return `https://api.${checkRegion(region)}`;
}

/** The base URL of the region's login service, such as `https://login.mypurecloud.ie`. */
export function loginUrl(region: Region): string {
  return `https://login.${checkRegion(region)}`;
}

/** The base URL of the region's notification sockets, such as `wss://streaming.mypurecloud.ie`. */
export function streamingUrl(region: Region): string {
  return `wss://streaming.${checkRegion(region)}`;
}

/** A token must never go to a host that a slip of the pen has made. */
function checkRegion(region: Region): Region {
  if (regions.includes(region)) return region;
  throw new PresenceError(`"${region}" is no region. Use one of ${regions.join(', ')}, or give a URL.`);
}
