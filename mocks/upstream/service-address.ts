import { genesysRegions } from '../generated/genesys-regions.ts';

/** URLs of a real Genesys Cloud org, without trailing slashes. */
export interface GenesysAddress {
  readonly apiUrl: string;
  readonly loginUrl: string;
}

/** Thrown for an invalid address of a service. */
export class ServiceAddressError extends TypeError {
  override readonly name = 'ServiceAddressError';
}

/**
 * Returns the addresses of a region or URL.
 * @param service a region such as `mypurecloud.ie`, which implies its login host, or the URL of the API.
 * @param loginUrl where tokens are issued; by default the region's login host, or the same URL.
 * @throws ServiceAddressError
 */
export function genesysAddress(service: string, loginUrl?: string): GenesysAddress {
  const region = genesysRegions.find((name) => name === service.toLowerCase());
  const apiUrl = region ? `https://api.${region}` : serviceUrl(service, REGIONS_OR_URL);
  const impliedLogin = region ? `https://login.${region}` : loginOf(apiUrl);
  return { apiUrl, loginUrl: loginUrl === undefined ? impliedLogin : serviceUrl(loginUrl, 'a URL') };
}

/**
 * Returns the URL of a brainCloud server without the path of its dispatcher.
 * @throws ServiceAddressError
 */
export function braincloudAddress(url: string): string {
  return serviceUrl(url, 'a URL such as https://api.braincloudservers.com').replace(
    /\/(?:dispatcherv2|s2sdispatcher)$/,
    '',
  );
}

const REGIONS_OR_URL = `a region (${genesysRegions.join(', ')}) or a URL`;

/** The login host is derived only from the vendor's API hosts. */
function loginOf(apiUrl: string): string {
  const region = genesysRegions.find((name) => apiUrl === `https://api.${name}`);
  return region ? `https://login.${region}` : apiUrl;
}

function serviceUrl(text: string, expected: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
    // A URL may contain credentials, which must not be shown.
    const shown = text.includes('@') ? 'The value' : JSON.stringify(text.slice(0, 100));
    throw new ServiceAddressError(
      `${shown} is not a valid service address. Expected ${expected}, without credentials, query or fragment.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
