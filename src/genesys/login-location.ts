import { checkUrl } from '../http/check-url.ts';
import { PresenceError } from '../http/errors/presence-error.ts';
import { defaultRegion, loginUrl, type Region } from './regions.ts';

/** Where tokens come from: the region's login service, or any base URL, but not both. */
export type LoginLocation =
  | {
      /** The region of the org. @default 'mypurecloud.com' */
      region?: Region;
      loginUrl?: never;
    }
  | {
      /** The base URL of the login service, without `/oauth/token`, such as `http://127.0.0.1:4010`. */
      loginUrl: string;
      region?: never;
    };

/**
 * The base URL that the options mean, without a slash at its end.
 *
 * @throws PresenceError for an unknown region, for a URL that cannot be sent to, and for both at once
 */
export function loginBaseOf({ region, loginUrl: url }: LoginLocation): string {
  if (url === undefined) return loginUrl(region ?? defaultRegion);
  if (region !== undefined) throw new PresenceError('region and loginUrl are both given. Give one.');
  return checkUrl('loginUrl', url);
}
