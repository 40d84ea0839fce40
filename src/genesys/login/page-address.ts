import { ConfigurationError } from '../../runtime/errors.ts';
import { parseUrl } from '../../runtime/parse-url.ts';

/** The query parameters that the login service adds to the redirect URI. */
const ANSWER = ['code', 'state', 'error', 'error_description', 'iss'];

/** Returns the URL of the page; `about:blank` outside browsers. */
export function pageAddress(): string {
  return globalThis.location?.href ?? 'about:blank';
}

/**
 * Parses a URL, which in a browser may be relative. Errors do not quote it, because it may contain an
 * authorization code.
 *
 * @param name names the URL in an error
 * @throws ConfigurationError when the URL is invalid, or relative outside browsers
 */
export function wholeUrl(name: string, url: string): URL {
  const parsed = parseUrl(url, pageAddress());
  if (parsed) return parsed;
  throw new ConfigurationError(`${name} must be an absolute URL (relative URLs work only in browsers).`);
}

/** Removes the authorization response from the address bar and the history. */
export function clearAnswer(): void {
  const url = new URL(pageAddress());
  for (const name of ANSWER) url.searchParams.delete(name);
  globalThis.history?.replaceState(globalThis.history.state, '', url.href);
}
