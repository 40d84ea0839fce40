import { PresenceError } from './errors/presence-error.ts';
import { redactUrl } from './redact.ts';

/**
 * A base URL, once it is seen to be one that can be sent to; without the slash at its end. In a page it may be a path.
 *
 * @throws PresenceError, naming the option, when it is not
 */
export function checkUrl(option: string, url: string): string {
  if (url.startsWith('/') || (URL.canParse(url) && /^https?:\/\/[^@?#]+$/i.test(url))) {
    return url.replace(/\/$/, '');
  }
  throw new PresenceError(
    `${option} "${redactUrl(url)}" cannot be used. Give an http(s) URL without user name and query.`,
  );
}
