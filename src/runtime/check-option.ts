import { ConfigurationError } from './errors.ts';
import { parseUrl } from './parse-url.ts';
import { redactUrl } from './redact.ts';

/**
 * An option that is a number, once it is seen to make sense.
 *
 * @throws ConfigurationError, naming the option, when it is less than it may be, or none
 */
export function checkNumber(option: string, value: number, least = 0): number {
  if (value >= least) return value;
  throw new ConfigurationError(`${option} is ${value}; it has to be at least ${least}.`);
}

/**
 * An option that has to be a text.
 *
 * @throws ConfigurationError, which does not quote the value, when it is not valid
 */
export function checkText(option: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new ConfigurationError(`${option} has to be a non-empty string.`);
}

/**
 * A base URL, once it is seen to be one that can be sent to; without the slash at its end. In a page it may be a path.
 *
 * @throws ConfigurationError, naming the option, when it is not
 */
export function checkUrl(option: string, url: string): string {
  if (url.startsWith('/') || (parseUrl(url) && /^https?:\/\/[^@?#]+$/i.test(url))) {
    return url.replace(/\/$/, '');
  }
  throw new ConfigurationError(
    `${option} "${redactUrl(url)}" cannot be used. Give an http(s) URL without user name and query.`,
  );
}
