import { checkUrl } from '../runtime/check-option.ts';
import { ConfigurationError } from '../runtime/errors.ts';
import { apiUrl, defaultRegion, loginUrl, type Region } from './regions.ts';

/** The address of the Platform API: either a region or a base URL. */
export type GenesysLocation =
  | {
      /** The region of the org. @default 'mypurecloud.com' */
      region?: Region | undefined;
      baseUrl?: 'Pass either region or baseUrl, not both.' | undefined;
    }
  | {
      /** The base URL of a service with the Platform API, without `/api/v2`, such as `http://127.0.0.1:4010`. */
      baseUrl: string;
      region?: undefined;
    };

/** The address of the login service: either a region or a base URL. */
export type LoginLocation =
  | {
      /** The region of the org. @default 'mypurecloud.com' */
      region?: Region | undefined;
      loginUrl?: 'Pass either region or loginUrl, not both.' | undefined;
    }
  | {
      /** The base URL of the login service, without `/oauth/token`, such as `http://127.0.0.1:4010`. */
      loginUrl: string;
      region?: undefined;
    };

/**
 * Returns the base URL of the Platform API, without a trailing slash.
 *
 * @throws ConfigurationError for an unknown region, for an invalid URL, and if both are given
 */
export function baseUrlOf({ region, baseUrl }: GenesysLocation): string {
  return urlOf('baseUrl', region, baseUrl, apiUrl);
}

/** Returns the base URL of the login service. Throws like {@link baseUrlOf}. */
export function loginBaseOf({ region, loginUrl: url }: LoginLocation): string {
  return urlOf('loginUrl', region, url, loginUrl);
}

function urlOf(
  option: string,
  region: Region | undefined,
  url: string | undefined,
  urlOfRegion: (region: Region) => string,
): string {
  if (url === undefined) return urlOfRegion(region ?? defaultRegion);
  if (region === undefined) return checkUrl(option, url);
  throw new ConfigurationError(`Pass either region or ${option}, not both.`);
}
