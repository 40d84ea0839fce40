import { type Named, requireId } from '../engine/name-lookup.ts';
import type { BraincloudApp } from './app.ts';
import type { Identity, Profile } from './profiles.ts';

/** Returns the id, name and logins of each profile, for looking profiles up. */
export function profileNames(
  profiles: readonly Pick<Profile, 'id' | 'name'>[],
  identities: readonly Pick<Identity, 'profileId' | 'externalId'>[],
): Named[] {
  const logins = new Map<string, string[]>();
  for (const { profileId, externalId } of identities) {
    logins.set(profileId, [...(logins.get(profileId) ?? []), externalId]);
  }
  return profiles.map(({ id, name }) => ({
    id,
    names: [...(name === '' ? [] : [name]), ...(logins.get(id) ?? [])],
  }));
}

/** @throws InputError for an unknown or ambiguous name. */
export function profileIdOf(nameOrId: string, { profiles }: Pick<BraincloudApp, 'profiles'>): string {
  const known = profiles.find(nameOrId)?.id;
  return known ?? requireId('profile', nameOrId, profileNames(profiles.list(), profiles.identities()));
}
