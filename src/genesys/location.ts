import { PresenceError } from '../http/errors/presence-error.ts';
import { redactUrl } from '../http/redact-url.ts';
import { apiUrl, defaultRegion, type Region } from './regions.ts';

/** Where the org lives: its region, or any base URL, but not both. */
export type GenesysLocation =
  | {
      /** The region of the org. @default 'mypurecloud.com' */
      region?: Region;
      baseUrl?: never;
    }
  | {
      /**
       * The base URL of anything that speaks the Platform API, without `/api/v2`, such as
       * `http://127.0.0.1:4010`.
       */
      baseUrl: string;
      region?: never;
    };

/**
 * The base URL that the options mean.
 *
 * @throws PresenceError for an unknown region, for a URL that cannot be sent to, and for both at once
 */
export function baseUrlOf({
  region,
  baseUrl,
}: {
  region?: Region | undefined;
  baseUrl?: string | undefined;
}): string {
  if (baseUrl === undefined) return apiUrl(region ?? defaultRegion);
  if (region !== undefined)
    throw new PresenceError('region and baseUrl are both given. Give only one of them.');
  return checkUrl('baseUrl', baseUrl);
}

/** A URL as given, once it is seen to be one that can be sent to. In a page it may be a path. */
export function checkUrl(option: string, url: string): string {
  if (url.startsWith('/')) return url;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (
    !parsed ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.username ||
    parsed.password ||
    parsed.search ||
    parsed.hash
  ) {
    throw new PresenceError(
      `${option} "${redactUrl(url)}" cannot be used. Give an http or https URL without user name, query and ` +
        'fragment, such as http://127.0.0.1:4010.',
    );
  }
  return url;
}
