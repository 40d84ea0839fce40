import { ConfigurationError } from '../../runtime/errors.ts';
import { parseUrl } from '../../runtime/parse-url.ts';

/** What the login service adds to the redirect URI. */
const ANSWER = ['code', 'state', 'error', 'error_description', 'iss'];

/** The address of the page; a blank one where there is no page. */
export function pageAddress(): string {
  return globalThis.location?.href ?? 'about:blank';
}

/**
 * A URL, which in a page may be a path. It is not quoted: there can be a code in it.
 *
 * @param name what it was given as
 * @throws ConfigurationError for a path where there is no page, and for what is no URL
 */
export function wholeUrl(name: string, url: string): URL {
  const parsed = parseUrl(url, pageAddress());
  if (parsed) return parsed;
  throw new ConfigurationError(`${name} must be an absolute URL (relative URLs work only in browsers).`);
}

/** Takes the answer of the login service out of the address bar, and out of the history. */
export function clearAnswer(): void {
  const url = new URL(pageAddress());
  for (const name of ANSWER) url.searchParams.delete(name);
  globalThis.history?.replaceState(globalThis.history.state, '', url.href);
}
