import { checkUrl } from '../http/check-url.ts';
import { PresenceError } from '../http/errors/presence-error.ts';
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
 * The base URL that the options mean, without a slash at its end.
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
  if (region !== undefined) throw new PresenceError('region and baseUrl are both given. Give one.');
  return checkUrl('baseUrl', baseUrl);
}
