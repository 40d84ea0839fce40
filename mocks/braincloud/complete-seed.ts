import type { InputProblem } from '../engine/input.ts';
import { type CompletedSeed, repeatedRows, SeedReferences, withIds } from '../engine/seed-rows.ts';
import { profileNames } from './names.ts';
import { type BraincloudSeed, type CompleteBraincloudSeed, defaultBraincloudSeed } from './seed.ts';

type SeedProfile = NonNullable<BraincloudSeed['profiles']>[number];
type Login = Pick<NonNullable<SeedProfile['logins']>[number], 'type' | 'externalId'>;
type Groups = NonNullable<CompleteBraincloudSeed['groups']>;

/** Completes a seed that matches the schema: adds missing parts, and replaces names with ids. */
export function completeBraincloudSeed(given: BraincloudSeed): CompletedSeed<CompleteBraincloudSeed> {
  const { app, servers, groupTypes } = defaultBraincloudSeed;
  const seed = { ...(given.profiles ? { app, servers, groupTypes } : defaultBraincloudSeed), ...given };
  const references = new SeedReferences();
  const profiles = withLogins(
    withIds(given.profiles ?? defaultBraincloudSeed.profiles, '40000000-0000-4000-8000-'),
  );
  const names = profileNames(
    profiles,
    profiles.flatMap(({ id, logins }) => logins.map(({ externalId }) => ({ profileId: id, externalId }))),
  );
  const profile = (text: string, ...path: InputProblem['path']): string =>
    references.resolve('profile', text, names, path);
  const friendships = seed.friendships?.map(
    ([one, other], index) =>
      [profile(one, 'friendships', index, 0), profile(other, 'friendships', index, 1)] as const,
  );
  const groups = completeGroups(seed.groups ?? [], seed.groupTypes[0] ?? '', profile);
  const systemPresences = seed.systemPresences?.map((presence, index) => ({
    ...presence,
    profileId: profile(presence.profileId, 'systemPresences', index, 'profileId'),
  }));
  return {
    seed: {
      ...seed,
      profiles,
      groups,
      ...(friendships === undefined ? {} : { friendships }),
      ...(systemPresences === undefined ? {} : { systemPresences }),
    },
    problems: [
      ...repeatedRows(profiles, 'profiles', 'id'),
      ...loginProblems(profiles),
      ...repeatedRows(seed.servers, 'servers', 'name'),
      ...repeatedRows(groups, 'groups', 'id'),
      ...repeatedRows(systemPresences ?? [], 'systemPresences', 'profileId'),
      ...references.problems,
      ...groupProblems(groups, seed.groupTypes),
    ],
  };
}

/**
 * Gives each profile without logins a login that is its name in lower case, unless another profile has this
 * login.
 * @param others logins of other profiles, by their external ids.
 */
export function withLogins<Row extends Pick<SeedProfile, 'name' | 'logins'>>(
  profiles: readonly Row[],
  others: Iterable<string> = [],
): (Row & Required<Pick<SeedProfile, 'logins'>>)[] {
  const given = profiles.flatMap(({ logins = [] }) => logins.map(({ externalId }) => externalId));
  const taken = new Set([...others, ...given]);
  return profiles.map((profile) => {
    const externalId = profile.name.toLowerCase();
    if (profile.logins !== undefined) return { ...profile, logins: profile.logins };
    if (externalId === '' || taken.has(externalId)) return { ...profile, logins: [] };
    taken.add(externalId);
    return { ...profile, logins: [{ type: 'Universal', externalId, password: `${externalId}-password` }] };
  });
}

function completeGroups(
  groups: NonNullable<BraincloudSeed['groups']>,
  groupType: string,
  profile: (text: string, ...path: InputProblem['path']) => string,
): Groups {
  return withIds(groups, '41000000-0000-4000-8000-').map(({ members, ...group }, index) => {
    const hasOwner = members.some((member) => typeof member === 'object' && member.role === 'OWNER');
    const owner = hasOwner ? -1 : members.findIndex((member) => typeof member === 'string');
    return {
      groupType,
      ...group,
      members: members.map((member, place) => {
        const path = ['groups', index, 'members', place];
        if (typeof member === 'string') {
          return { profileId: profile(member, ...path), role: place === owner ? 'OWNER' : 'MEMBER' } as const;
        }
        return { ...member, profileId: profile(member.profileId, ...path, 'profileId') };
      }),
    };
  });
}

/**
 * Returns problems for logins of several rows.
 * @param others logins of profiles that are not among the rows.
 */
export function loginProblems(
  profiles: readonly Required<Pick<SeedProfile, 'logins'>>[],
  others: readonly Login[] = [],
): InputProblem[] {
  const seen = new Set(others.map(loginKey));
  return profiles.flatMap(({ logins }, index) =>
    logins.flatMap((login, place) => {
      const key = loginKey(login);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const { externalId } = login;
      const path = ['profiles', index, 'logins', place, 'externalId'];
      return [{ path, message: `is a duplicate: ${JSON.stringify(externalId)}` }];
    }),
  );
}

function loginKey({ type, externalId }: Login): string {
  return `${type} ${externalId}`;
}

function groupProblems(groups: Groups, groupTypes: readonly string[]): InputProblem[] {
  return groups.flatMap(({ groupType, members }, index) => [
    ...(groupTypes.includes(groupType)
      ? []
      : [
          {
            path: ['groups', index, 'groupType'],
            message: `"${groupType}" is not one of groupTypes; known group types: ${groupTypes.join(', ')}`,
          },
        ]),
    ...(members.filter(({ role }) => role === 'OWNER').length === 1
      ? []
      : [{ path: ['groups', index, 'members'], message: 'must have exactly one OWNER' }]),
  ]);
}
