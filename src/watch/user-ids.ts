import { ConfigurationError } from '../runtime/errors.ts';

/** Ids of users or profiles: a list, a set or another iterable, but not one string, which is iterable as well. */
export type UserIds = Iterable<string> & object;

/**
 * The ids that a watch is given, as a list.
 *
 * @throws ConfigurationError when they are not a list or set of non-empty strings
 */
export function checkUserIds(userIds: UserIds): string[] {
  const given: unknown = userIds;
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) {
    throw new ConfigurationError(
      `watch() expects a list or a set of ids, not ${typeof given === 'string' ? `the string "${given}"` : typeof given}. For one user, pass [id].`,
    );
  }
  const ids = [...userIds];
  const wrong = ids.findIndex((id) => typeof id !== 'string' || id === '');
  if (wrong < 0) return ids;
  throw new ConfigurationError(
    `watch() expects ids that are non-empty strings; the one at index ${wrong} is ${JSON.stringify(ids[wrong])}.`,
  );
}
