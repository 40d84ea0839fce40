import type { Named } from '../engine/name-lookup.ts';
import type { Definition } from './definitions.ts';
import { builtInDefinitionIds, systemPresences, titleSpelling, upperSpelling } from './system-presence.ts';
import type { User } from './users.ts';

/** Returns the id, name and e-mail address of each user, for looking users up. */
export function userNames(users: readonly Pick<User, 'id' | 'name' | 'email'>[]): Named[] {
  return users.map(({ id, name, email }) => ({ id, names: [name, email] }));
}

/**
 * Returns the id of each presence definition, for looking definitions up, with its other names: the labels in
 * all languages of active definitions, and the three spellings of the system presence for built-in ones.
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
