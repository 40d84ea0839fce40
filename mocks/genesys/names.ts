import type { Named } from '../engine/named.ts';
import type { Definition } from './definitions.ts';
import { titleSpelling, upperSpelling } from './system-presence.ts';
import type { User } from './users.ts';

/** Users by id, name and e-mail address. */
export function userNames(users: readonly Pick<User, 'id' | 'name' | 'email'>[]): Named[] {
  return users.map(({ id, name, email }) => ({ id, names: [name, email] }));
}

/**
 * Active presence definitions by id and by their labels in all languages; built-in ones also by the system presence
 * in its three spellings.
 */
export function definitionNames(
  definitions: readonly Pick<
    Definition,
    'id' | 'languageLabels' | 'systemPresence' | 'builtIn' | 'deactivated'
  >[],
): Named[] {
  return definitions
    .filter(({ deactivated }) => !deactivated)
    .map(({ id, languageLabels, systemPresence, builtIn }) => ({
      id,
      names: [
        ...new Set([
          ...Object.values(languageLabels),
          ...(builtIn ? [systemPresence, titleSpelling(systemPresence), upperSpelling(systemPresence)] : []),
        ]),
      ],
    }));
}
