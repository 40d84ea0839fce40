import { PresenceError } from './errors/presence-error.ts';

/**
 * An option that is a number, once it is seen to make sense.
 *
 * @throws PresenceError, naming the option, when it is less than it may be, or none
 */
export function checkNumber(option: string, value: number, least = 0): number {
  if (value >= least) return value;
  throw new PresenceError(`${option} is ${value}; it has to be at least ${least}.`);
}
