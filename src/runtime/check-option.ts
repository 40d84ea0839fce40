import { ConfigurationError } from './errors.ts';
import { parseUrl } from './parse-url.ts';
import { redactUrl } from './redact.ts';

/**
 * Returns the value of a numeric option after checking it.
 *
 * @throws ConfigurationError that names the option when the value is too small or not a number
 */
export function checkNumber(option: string, value: number, least = 0): number {
  if (value >= least) return value;
  throw new ConfigurationError(`${option} must be a number >= ${least}, not ${value}.`);
}

/**
 * Returns the value of a string option after checking it.
 *
 * @throws ConfigurationError when it is not a non-empty string; it does not quote the value, which may be
 * secret
 */
export function checkText(option: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new ConfigurationError(`${option} must be a non-empty string.`);
}

/**
 * Returns a base URL without its trailing slash after checking it. In a browser it may be a path.
 *
 * @throws ConfigurationError that names the option when the URL is not valid
 */
export function checkUrl(option: string, url: string): string {
  if (url.startsWith('/') || (parseUrl(url) && /^https?:\/\/[^@?#]+$/i.test(url))) {
    return url.replace(/\/$/, '');
  }
  throw new ConfigurationError(
    `${option} "${redactUrl(url)}" is not valid. Pass an http(s) URL without credentials, query or fragment.`,
  );
}
