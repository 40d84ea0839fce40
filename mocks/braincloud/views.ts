import type { components } from '../../src/generated/braincloud.ts';
import type { BraincloudApp } from './app.ts';
import type { AppGroup } from './groups.ts';
import type { Profile } from './profiles.ts';

type Schemas = components['schemas'];

/** Returns a player's own profile. Values that the mock does not support are 0 or empty. */
export function playerState(app: BraincloudApp, profile: Profile): Schemas['UserState'] {
  return {
    abTestingId: 0,
    amountSpent: 0,
    countryCode: profile.countryCode,
    createdAt: profile.createdAt,
    currency: {},
    emailAddress: profile.emailAddress,
    experienceLevel: 0,
    experiencePoints: 0,
    id: profile.id,
    incoming_events: app.events.of(profile.id),
    isTester: false,
    languageCode: profile.languageCode,
    lastLogin: profile.lastLogin ?? profile.createdAt,
    loginCount: profile.loginCount,
    parentProfileId: null,
    pictureUrl: profile.pictureUrl,
    playerName: profile.name,
    previousLogin: profile.previousLogin,
    profileId: profile.id,
    refundCount: 0,
    sent_events: [],
    server_time: app.world.clock.now(),
    statistics: {},
    summaryFriendData: profile.summaryFriendData,
    timeZoneOffset: profile.timeZoneOffset,
    vcClaimed: 0,
    vcPurchased: 0,
    xpCapped: false,
  };
}

/** Returns the public data of a player. */
export function profileSummary(profile: Profile): Schemas['ProfileSummary'] {
  return {
    profileId: profile.id,
    profileName: profile.name,
    pictureUrl: profile.pictureUrl,
    playerSummaryData: profile.summaryFriendData,
  };
}

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
    pendingMembers: pendingMembers(group),
    data: group.data,
    defaultMemberAttributes: group.defaultMemberAttributes,
    acl: group.acl,
  };
}

function pendingMembers({
  requests,
  invitations,
  defaultMemberAttributes: attributes,
}: AppGroup): Schemas['Group']['pendingMembers'] {
  const pending: Schemas['Group']['pendingMembers'] = {};
  for (const profileId of requests) {
    pending[profileId] = { role: 'MEMBER', attributes, pendingReason: 'ASKED_TO_JOIN' };
  }
  for (const [profileId, membership] of invitations) {
    pending[profileId] = { ...membership, pendingReason: 'INVITED' };
  }
  return pending;
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
    invitedPendingMemberCount: group.invitations.size,
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
