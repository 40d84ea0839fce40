import { genesysRegions } from '../generated/genesys-regions.ts';

/** Where the services are called. */
export const VENDOR_ORIGINS: readonly string[] = [
  ...genesysRegions.flatMap((region) => [`https://api.${region}`, `https://login.${region}`]),
  'https://api.braincloudservers.com',
];

/** Where their sockets are. */
export const VENDOR_SOCKET_ORIGINS: readonly string[] = [
  ...genesysRegions.map((region) => `wss://streaming.${region}`),
  // Where the mock sends RTT clients that have called it at the vendor's origin.
  'wss://api.braincloudservers.com',
];

/** The vendors' domains. They cover regions that are newer than the list of regions. */
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

/** Whether a URL addresses a vendor, whatever its scheme and port, and with or without a dot after the host. */
export function isVendorUrl({ hostname }: Pick<URL, 'hostname'>): boolean {
  const host = hostname.replace(/\.$/, '');
  return VENDOR_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/**
 * Takes text as an origin.
 * @throws TypeError when it is none.
 */
export function requireHttpOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && url.pathname === '/' && url.search === '' && url.origin !== 'null') return url.origin;
  throw new TypeError(
    `"${text}" is not a valid origin. Expected scheme, host and port only, such as http://localhost:4010.`,
  );
}

/** The origin of sockets on the host of an HTTP origin. */
export function socketOriginOf(origin: string): string {
  return origin.replace(/^http/, 'ws');
}
