import { digest } from '../engine/digest.ts';
import type { AppSnapshot } from './app-snapshot.ts';
import type { GroupRecord } from './groups.ts';
import { newProfile, type Profile } from './profiles.ts';
import type { CompleteBraincloudSeed } from './seed.ts';

type SeedProfile = CompleteBraincloudSeed['profiles'][number];

/** Returns the state of a seed in the format of a snapshot. */
export function seededState(seed: CompleteBraincloudSeed, now: number): AppSnapshot {
  return {
    profiles: seed.profiles.map((profile) => seededProfile(profile, now)),
    identities: seed.profiles.flatMap(seededIdentities),
    friends: friendsOf(seed.friendships ?? []),
    events: [],
    groups: (seed.groups ?? []).map((group) => groupRecord(group, now)),
    groupTypes: seed.groupTypes,
    presences: (seed.systemPresences ?? []).map(({ profileId, visible, activity, expirySecs }) => ({
      profileId,
      visible: visible ?? true,
      activity: activity ?? {},
      expiresAt: now + expirySecs * 1000,
    })),
    listeners: [],
    sessions: [],
    endedSessions: [],
    servers: seed.servers.map(({ name, secret }) => ({ name, secretDigest: digest(secret) })),
    serverSessions: [],
  };
}

/** Returns a profile of a seed in the format of a snapshot. */
export function seededProfile(seeded: SeedProfile, now: number): Profile {
  const { id, name, pictureUrl, emailAddress, summaryFriendData } = seeded;
  return {
    ...newProfile(id, now),
    name,
    pictureUrl: pictureUrl ?? null,
    emailAddress: emailAddress ?? null,
    summaryFriendData: summaryFriendData ?? null,
  };
}

/** Returns the logins of a seed's profile in the format of a snapshot. */
export function seededIdentities({ id, logins }: SeedProfile): AppSnapshot['identities'] {
  return logins.map(({ type, externalId, password }) => ({
    type,
    externalId,
    profileId: id,
    ...(password === undefined ? {} : { tokenDigest: digest(password) }),
  }));
}

function friendsOf(pairs: readonly (readonly [string, string])[]): [string, string[]][] {
  const friends = new Map<string, string[]>();
  for (const [one, other] of pairs) {
    friends.set(one, [...(friends.get(one) ?? []), other]);
    friends.set(other, [...(friends.get(other) ?? []), one]);
  }
  return [...friends];
}

function groupRecord(group: NonNullable<CompleteBraincloudSeed['groups']>[number], now: number): GroupRecord {
  const owner = group.members.find(({ role }) => role === 'OWNER');
  if (!owner) throw new TypeError(`The seed's group ${group.name} has no member with the role OWNER.`);
  return {
    id: group.id,
    name: group.name,
    groupType: group.groupType,
    ownerId: owner.profileId,
    isOpenGroup: group.isOpenGroup ?? false,
    acl: { member: 2, other: 1 },
    data: {},
    summaryData: group.summaryData ?? {},
    defaultMemberAttributes: {},
    createdAt: now,
    updatedAt: now,
    version: 1,
    members: group.members.map(({ profileId, role }) => [profileId, { role, attributes: {} }]),
    requests: [],
    invitations: [],
  };
}
