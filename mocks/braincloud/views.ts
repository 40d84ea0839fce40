import type { components } from '../../src/generated/braincloud.ts';
import type { BraincloudApp } from './app.ts';
import type { AppGroup } from './groups.ts';
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

export function groupView(app: BraincloudApp, group: AppGroup): Schemas['Group'] {
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

export function groupSummary(
  group: AppGroup,
): Schemas['GroupSummary'] & { summaryData: AppGroup['summaryData'] } {
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

export function groupMembers(app: BraincloudApp, group: AppGroup): Schemas['GroupMembers'] {
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
