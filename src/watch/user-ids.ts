import { ConfigurationError } from '../runtime/errors.ts';

/** Ids of users or profiles: an array, a `Set` or another iterable, except a single string. */
export type UserIds = Iterable<string> & object;

/**
 * Returns the ids passed to a watch as an array.
 *
 * @throws ConfigurationError when they are not an iterable of non-empty strings
 */
export function checkUserIds(userIds: UserIds): string[] {
  const given: unknown = userIds;
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given)) {
    throw new ConfigurationError(
      `watch() expects an array or a Set of ids, not ${typeof given === 'string' ? `the string "${given}"` : typeof given}. For one user, pass [id].`,
    );
  }
  const ids = [...userIds];
  const wrong = ids.findIndex((id) => typeof id !== 'string' || id === '');
  if (wrong < 0) return ids;
  throw new ConfigurationError(
    `watch() expects non-empty string ids; the id at index ${wrong} is ${JSON.stringify(ids[wrong])}.`,
  );
}
