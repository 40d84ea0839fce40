import type { BraincloudApp } from '../app.ts';
import type { AppGroup, GroupMembership, GroupRole } from '../groups.ts';
import type { JsonObject } from '../profiles.ts';
import type { ClientTable } from '../servop-handler.ts';
import { ServopRefusal } from '../servop-refusal.ts';
import { groupMembers, groupSummary, groupView } from '../views.ts';

/** Groups of players. */
export const groupServops = {
  'group.CREATE_GROUP': ({ data, session }, app) => {
    if (!app.groupTypes.has(data.groupType) && app.world.rules.holds('BC-GRP-3')) {
      throw new ServopRefusal('BC-GRP-3', 40467, `Group type ${data.groupType} not found`);
    }
    const now = app.world.clock.now();
    const group: AppGroup = {
      id: app.world.random.uuid(),
      name: data.name ?? null,
      groupType: data.groupType,
      ownerId: session.profileId,
      isOpenGroup: data.isOpenGroup ?? false,
      acl: data.acl ?? { member: 2, other: 1 },
      data: data.data ?? {},
      summaryData: data.summaryData ?? {},
      defaultMemberAttributes: data.defaultMemberAttributes ?? {},
      createdAt: now,
      updatedAt: now,
      version: 1,
      members: new Map([[session.profileId, { role: 'OWNER', attributes: data.ownerAttributes ?? {} }]]),
      requests: new Set(),
      invitations: new Map(),
    };
    app.groups.add(group);
    return groupView(app, group);
  },

  'group.JOIN_GROUP': ({ data, session: { profileId } }, app) => {
    const group = app.groups.get(data.groupId);
    if (group.members.has(profileId)) return null;
    if (!group.isOpenGroup && app.world.rules.holds('BC-GRP-4')) {
      app.groups.addRequest(group, profileId, app.world.clock.now());
      return null;
    }
    requireCapacity(group, app);
    const membership = { role: 'MEMBER', attributes: group.defaultMemberAttributes } as const;
    app.groups.addMember(group, profileId, membership, app.world.clock.now());
    return null;
  },

  'group.ADD_GROUP_MEMBER': ({ data, session }, app) => {
    const group = requireAdmin(data, session.profileId, app);
    const { id } = app.profiles.get(data.profileId);
    if (!group.members.has(id)) requireCapacity(group, app);
    app.groups.addMember(group, id, membershipOf(data, group), app.world.clock.now());
    return null;
  },

  'group.INVITE_GROUP_MEMBER': ({ data, session }, app) => {
    const group = requireAdmin(data, session.profileId, app);
    const { id } = app.profiles.get(data.profileId);
    if (group.members.has(id)) return null;
    const now = app.world.clock.now();
    const hasAsked = group.requests.has(id) && app.world.rules.holds('BC-GRP-12');
    if (hasAsked) {
      requireCapacity(group, app);
      app.groups.addMember(group, id, membershipOf(data, group), now);
    } else app.groups.addInvitation(group, id, membershipOf(data, group), now);
    return null;
  },

  'group.ACCEPT_GROUP_INVITATION': ({ data, session: { profileId } }, app) => {
    const group = app.groups.get(data.groupId);
    const membership = group.invitations.get(profileId);
    if (!membership) {
      if (!app.world.rules.holds('BC-GRP-13')) return null;
      throw new ServopRefusal('BC-GRP-13', 40456, 'Not invited to the group');
    }
    requireCapacity(group, app);
    app.groups.addMember(group, profileId, membership, app.world.clock.now());
    return null;
  },

  'group.APPROVE_GROUP_JOIN_REQUEST': ({ data, session }, app) => {
    const group = requireAdmin(data, session.profileId, app);
    if (!group.requests.has(data.profileId) && app.world.rules.holds('BC-GRP-14')) {
      throw new ServopRefusal('BC-GRP-14', 40734, 'The profile has not asked to join the group');
    }
    requireCapacity(group, app);
    app.groups.addMember(group, data.profileId, membershipOf(data, group), app.world.clock.now());
    return null;
  },

  'group.READ_GROUP': ({ data, session }, app) =>
    groupView(app, requireReadable(data.groupId, session.profileId, app)),

  'group.READ_GROUP_MEMBERS': ({ data, session }, app) =>
    groupMembers(app, requireReadable(data.groupId, session.profileId, app)),

  'group.GET_MY_GROUPS': ({ session: { profileId } }, app) => {
    const groups = app.groups.of(profileId);
    return {
      groups: groups.filter(({ members }) => members.has(profileId)).map(groupSummary),
      invited: groups.filter(({ invitations }) => invitations.has(profileId)).map(groupSummary),
      requested: groups.filter(({ requests }) => requests.has(profileId)).map(groupSummary),
    };
  },

  'group.LEAVE_GROUP': ({ data, session: { profileId } }, app) => {
    const group = app.groups.get(data.groupId);
    const role = requireMember(group, profileId, app);
    if (role === 'OWNER' && app.world.rules.holds('BC-GRP-8')) {
      throw new ServopRefusal('BC-GRP-8', 40458, 'The owner cannot leave the group');
    }
    app.groups.removeMember(group, profileId, app.world.clock.now());
    return null;
  },

  'group.DELETE_GROUP': ({ data, session }, app) => {
    const group = app.groups.get(data.groupId);
    const role = requireMember(group, session.profileId, app);
    const { rules } = app.world;
    if (role !== 'OWNER' && rules.holds('BC-GRP-9')) {
      throw new ServopRefusal('BC-GRP-9', 40454, 'Only the owner can delete the group');
    }
    if (data.version !== -1 && data.version !== group.version && rules.holds('BC-GRP-10')) {
      throw new ServopRefusal(
        'BC-GRP-10',
        40460,
        `The group has version ${group.version}, not ${data.version}`,
      );
    }
    app.groups.delete(group);
    return null;
  },
} satisfies Partial<ClientTable>;

/** Returns the members of a group to one of its members. */
export function memberIdsOf(groupId: string, callerId: string, app: BraincloudApp): string[] {
  const group = app.groups.get(groupId);
  requireMember(group, callerId, app);
  return [...group.members.keys()];
}

interface NewMember {
  readonly groupId: string;
  readonly profileId: string;
  readonly role?: GroupRole | null;
  readonly attributes?: JsonObject | null;
}

function membershipOf({ role, attributes }: NewMember, group: AppGroup): GroupMembership {
  return { role: role ?? 'MEMBER', attributes: attributes ?? group.defaultMemberAttributes };
}

/** Returns the group if the caller can add this member. */
function requireAdmin(
  { groupId, role, profileId }: NewMember,
  callerId: string,
  app: BraincloudApp,
): AppGroup {
  const group = app.groups.get(groupId);
  const caller = requireMember(group, callerId, app);
  const { rules } = app.world;
  if (caller === 'MEMBER' && rules.holds('BC-GRP-6')) {
    throw new ServopRefusal('BC-GRP-6', 40454, 'Only the owner and admins can add members');
  }
  if ((role === 'OWNER' || profileId === group.ownerId) && rules.holds('BC-GRP-5')) {
    throw new ServopRefusal('BC-GRP-5', 40452, 'A group has one owner');
  }
  return group;
}

/** Returns the group if the caller can read it. */
function requireReadable(groupId: string, callerId: string, app: BraincloudApp): AppGroup {
  const group = app.groups.get(groupId);
  if (group.acl.other === 0 && app.world.rules.holds('BC-GRP-11')) requireMember(group, callerId, app);
  return group;
}

function requireMember(group: AppGroup, profileId: string, app: BraincloudApp): string {
  const membership = group.members.get(profileId);
  if (membership) return membership.role;
  if (!app.world.rules.holds('BC-GRP-2')) return 'MEMBER';
  throw new ServopRefusal('BC-GRP-2', 40453, 'Not a member of the group');
}

function requireCapacity(group: AppGroup, app: BraincloudApp): void {
  const { maxGroupMembers = Number.POSITIVE_INFINITY } = app.settings;
  if (group.members.size >= maxGroupMembers && app.world.rules.holds('BC-GRP-7')) {
    throw new ServopRefusal('BC-GRP-7', 40457, 'The group is full');
  }
}
