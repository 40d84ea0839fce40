import type { components } from '../../src/generated/braincloud.ts';
import type { App } from './app.ts';
import type { Group } from './groups.ts';
import type { Profile } from './profiles.ts';

type Schemas = components['schemas'];

export function friendView(profile: Profile, includeSummaryData: boolean): Schemas['Friend'] {
  return {
    playerId: profile.id,
    name: profile.name,
    pictureUrl: profile.pictureUrl,
    friendPlatforms: ['brainCloud'],
    externalData: { brainCloud: {} },
    ...(includeSummaryData ? { summaryFriendData: profile.summaryFriendData } : {}),
  };
}

export function groupView(app: App, group: Group): Schemas['Group'] {
  return {
    gameId: app.id,
    ...groupSummary(group),
    createdAt: group.createdAt,
    updatedAt: group.updatedAt,
    members: Object.fromEntries(group.members),
    pendingMembers: Object.fromEntries(
      [...group.requests].map((profileId) => [profileId, { pendingStatus: 'REQUESTING' }]),
    ),
    data: group.data,
    defaultMemberAttributes: group.defaultMemberAttributes,
    acl: group.acl,
  };
}

export function groupSummary(group: Group): Schemas['GroupSummary'] & { summaryData: Group['summaryData'] } {
  return {
    groupId: group.id,
    name: group.name,
    groupType: group.groupType,
    ownerId: group.ownerId,
    isOpenGroup: group.isOpenGroup,
    memberCount: group.members.size,
    invitedPendingMemberCount: 0,
    requestingPendingMemberCount: group.requests.size,
    summaryData: group.summaryData,
    version: group.version,
  };
}

export function groupMembers(app: App, group: Group): Schemas['GroupMembers'] {
  return Object.fromEntries(
    [...group.members].map(([profileId, membership]) => {
      const profile = app.profiles.find(profileId);
      return [
        profileId,
        {
          ...membership,
          playerName: profile?.name ?? null,
          emailAddress: profile?.emailAddress ?? null,
          pic: profile?.pictureUrl ?? null,
          ...(profile?.summaryFriendData ? { summaryFriendData: profile.summaryFriendData } : {}),
        },
      ];
    }),
  );
}
