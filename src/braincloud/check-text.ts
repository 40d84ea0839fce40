import { PresenceError } from '../http/errors/presence-error.ts';

/**
 * An option that has to be a text.
 *
 * @throws PresenceError, without the value, when it is none
 */
export function checkText(option: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new PresenceError(`${option} has to be a non-empty string.`);
}
