import type { Named } from '../engine/named.ts';
import type { Definition } from './definitions.ts';
import { builtInDefinitionIds, systemPresences, titleSpelling, upperSpelling } from './system-presence.ts';
import type { User } from './users.ts';

/** Returns users by id, name and e-mail address. */
export function userNames(users: readonly Pick<User, 'id' | 'name' | 'email'>[]): Named[] {
  return users.map(({ id, name, email }) => ({ id, names: [name, email] }));
}

/**
 * Returns presence definitions by id, active ones also by their labels in all languages, and built-in ones by the three
 * spellings of the system presence.
 */
export function definitionNames(
  definitions: readonly (Pick<Definition, 'id' | 'languageLabels'> & { readonly deactivated?: boolean })[],
): Named[] {
  return [
    ...builtIns,
    ...definitions.map(({ id, languageLabels, deactivated = false }) => ({
      id,
      names: deactivated ? [] : Object.values(languageLabels),
    })),
  ];
}

const builtIns: readonly Named[] = systemPresences.map((name) => ({
  id: builtInDefinitionIds[name],
  names: [name, titleSpelling(name), upperSpelling(name)],
}));
