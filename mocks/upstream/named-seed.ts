import { profileNames } from '../braincloud/names.ts';
import type { BraincloudSeed, CompleteBraincloudSeed } from '../braincloud/seed.ts';
import { lookUp, type Named } from '../engine/name-lookup.ts';
import { definitionNames, userNames } from '../genesys/names.ts';
import type { CompleteGenesysSeed, GenesysSeed } from '../genesys/seed.ts';

/** Replaces ids in an org's seed with names that are unambiguous. */
export function namedGenesysSeed(seed: CompleteGenesysSeed): GenesysSeed {
  const { users, definitions = [], queues = [], ...others } = seed;
  const presences = definitionNames(definitions);
  const people = userNames(users);
  return {
    users: users.map(({ presence, ...user }) => {
      if (!presence) return user;
      const { definition, ...more } = presence;
      const name = nameOf(definition, presences);
      return { ...user, presence: Object.keys(more).length === 0 ? name : { definition: name, ...more } };
    }),
    definitions,
    queues: queues.map(({ members, ...queue }) => ({
      ...queue,
      members: members.map((id) => nameOf(id, people)),
    })),
    ...others,
  };
}

/** Replaces ids in an app's seed with names that are unambiguous. */
export function namedBraincloudSeed(seed: CompleteBraincloudSeed): BraincloudSeed {
  const { profiles, friendships = [], groups = [], ...others } = seed;
  const identities = profiles.flatMap(({ id, logins }) =>
    logins.map(({ externalId }) => ({ profileId: id, externalId })),
  );
  const people = profileNames(profiles, identities);
  return {
    ...others,
    profiles: profiles.map(({ logins, ...profile }) =>
      logins.length > 0 ? { ...profile, logins } : profile,
    ),
    friendships: friendships.map(([one, other]) => [nameOf(one, people), nameOf(other, people)]),
    groups: groups.map(({ members, ...group }) => ({
      ...group,
      members: members.map(({ profileId, role }) => {
        const name = nameOf(profileId, people);
        return role === 'MEMBER' ? name : { profileId: name, role };
      }),
    })),
  };
}

/** Returns the first unambiguous name, or else the id. */
function nameOf(id: string, things: readonly Named[]): string {
  const names = things.find((thing) => thing.id === id)?.names ?? [];
  return (
    names.find((name) => {
      const found = lookUp('name', name, things);
      return 'id' in found && found.id === id;
    }) ?? id
  );
}
