import { genesysRegions } from '../generated/genesys-regions.ts';

/** Origins of the vendors' APIs. */
export const VENDOR_ORIGINS: readonly string[] = [
  ...genesysRegions.flatMap((region) => [`https://api.${region}`, `https://login.${region}`]),
  'https://api.braincloudservers.com',
];

/** Origins of the vendors' WebSockets. */
export const VENDOR_SOCKET_ORIGINS: readonly string[] = [
  ...genesysRegions.map((region) => `wss://streaming.${region}`),
  // RTT clients that called the API at the vendor's origin are sent here.
  'wss://api.braincloudservers.com',
];

/** The vendors' domains, which also cover regions missing from the list of regions. */
export const VENDOR_DOMAINS: readonly string[] = [
  'mypurecloud.com',
  'mypurecloud.ie',
  'mypurecloud.com.au',
  'mypurecloud.jp',
  'mypurecloud.de',
  'pure.cloud',
  'us-gov-pure.cloud',
  'eusc-pure.cloud',
  'braincloudservers.com',
];

/** Whether a URL has a vendor's host, with any scheme and port, and with or without a trailing dot. */
export function isVendorUrl({ hostname }: Pick<URL, 'hostname'>): boolean {
  const host = hostname.replace(/\.$/, '');
  return VENDOR_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/**
 * Parses an origin.
 * @throws TypeError for an invalid one.
 */
export function requireHttpOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && url.pathname === '/' && url.search === '' && url.origin !== 'null') return url.origin;
  throw new TypeError(
    `"${text}" is not a valid origin. Expected scheme, host and port only, such as http://localhost:4010.`,
  );
}

/** Returns the WebSocket origin for an HTTP origin. */
export function socketOriginOf(origin: string): string {
  return origin.replace(/^http/, 'ws');
}
