import type { components } from '../../src/generated/braincloud.ts';
import { stable } from '../engine/json-text.ts';
import type { App } from './app.ts';
import type { Group } from './groups.ts';
import type { Presence } from './presences.ts';
import type { Profile } from './profiles.ts';
import type { RttConnection } from './rtt-connection.ts';

type Schemas = components['schemas'];

/** A row of a presence list, and what it was made of. */
interface MadeRow {
  readonly shown: Presence | undefined;
  readonly connections: readonly RttConnection[];
  readonly row: Schemas['Presence'];
}

/** The latest row of each profile: it stays what it is until the profile, its presence or its connections change. */
const rows = new WeakMap<Profile, MadeRow>();

/** A row of a presence list. One who is hidden looks offline to everyone but itself. */
export function presenceRow(app: App, profile: Profile, viewerId: string | undefined): Schemas['Presence'] {
  const { id } = profile;
  const presence = app.presences.find(id);
  const shown = id === viewerId || app.presences.isShown(presence) ? presence : undefined;
  const connections = app.rtt.ofProfile(id);
  const made = rows.get(profile);
  if (made && made.shown === shown && made.connections === connections) return made.row;
  const row = stable({
    user: shown ? presentUser(app, profile) : user(profile),
    online: shown !== undefined,
    summaryFriendData: profile.summaryFriendData ?? {},
    activity: shown?.activity ?? {},
  });
  rows.set(profile, { shown, connections, row });
  return row;
}

/** What listeners of a profile are told: a row with the profile under `from`. */
export function presenceIncoming(app: App, profileId: string): Schemas['PresenceIncomingMessage'] {
  const row = presenceRow(app, app.profiles.get(profileId), undefined);
  const { user: from, ...rest } = row;
  return { service: 'presence', operation: 'INCOMING', data: { from, ...rest } };
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

function user({ id, name, pictureUrl }: Profile): Schemas['PresenceUser'] {
  return { id, name, pic: pictureUrl };
}

/** With its connections, each as `appId:profileId:sessionId`. */
function presentUser(app: App, profile: Profile): Schemas['PresenceUser'] {
  const connections = app.rtt.ofProfile(profile.id);
  if (connections.length === 0) return user(profile);
  return {
    ...user(profile),
    cxs: connections.map(({ holder }) => `${app.id}:${profile.id}:${holder?.session.id.text ?? ''}`),
  };
}
