import type { Group, GroupAcl, GroupMembers, GroupRole, JsonObject, MyGroups } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * The presence-related part of the group service. Names and argument order match the vendor's JavaScript
 * library, followed by our `options`. Rejects like `BrainCloudClient.call`.
 *
 * @see https://docs.braincloudservers.com/api/capi/group
 */
export class GroupService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * Creates a group with the player as its owner.
   *
   * @param groupType one of the group types in the portal
   * @param isOpenGroup whether anyone may join; joining a closed group sends a join request
   * @param acl who may read and write the group's data; `null` for the service's default
   * @param data custom data of the group
   * @param ownerAttributes attributes of the owner as a member
   * @param defaultMemberAttributes initial attributes of members who join
   * @see https://docs.braincloudservers.com/api/capi/group/creategroup
   */
  createGroup(
    name: string,
    groupType: string,
    isOpenGroup = false,
    acl: GroupAcl | null = null,
    data: JsonObject | null = null,
    ownerAttributes: JsonObject | null = null,
    defaultMemberAttributes: JsonObject | null = null,
    options?: ServopOptions,
  ): Promise<Group> {
    return this.#client.call(
      'group.CREATE_GROUP',
      { name, groupType, isOpenGroup, acl, data, ownerAttributes, defaultMemberAttributes },
      options,
    );
  }

  /**
   * Joins an open group, or requests to join a closed one.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/joingroup
   */
  async joinGroup(groupId: string, options?: ServopOptions): Promise<void> {
    await this.#client.call('group.JOIN_GROUP', { groupId }, options);
  }

  /**
   * Adds a profile to a group.
   *
   * @param attributes attributes of the member; `null` for the group's defaults
   * @see https://docs.braincloudservers.com/api/capi/group/addgroupmember
   */
  async addGroupMember(
    groupId: string,
    profileId: string,
    role: GroupRole,
    attributes: JsonObject | null = null,
    options?: ServopOptions,
  ): Promise<void> {
    await this.#client.call('group.ADD_GROUP_MEMBER', { groupId, profileId, role, attributes }, options);
  }

  /**
   * Invites a profile to a group.
   *
   * @param attributes attributes of the member; `null` for the group's defaults
   * @see https://docs.braincloudservers.com/api/capi/group/invitegroupmember
   */
  async inviteGroupMember(
    groupId: string,
    profileId: string,
    role: GroupRole = 'MEMBER',
    attributes: JsonObject | null = null,
    options?: ServopOptions,
  ): Promise<void> {
    await this.#client.call('group.INVITE_GROUP_MEMBER', { groupId, profileId, role, attributes }, options);
  }

  /**
   * Accepts an invitation to a group.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/acceptgroupinvitation
   */
  async acceptGroupInvitation(groupId: string, options?: ServopOptions): Promise<void> {
    await this.#client.call('group.ACCEPT_GROUP_INVITATION', { groupId }, options);
  }

  /**
   * Approves a profile's request to join a group.
   *
   * @param attributes attributes of the member; `null` for the group's defaults
   * @see https://docs.braincloudservers.com/api/capi/group/approvegroupjoinrequest
   */
  async approveGroupJoinRequest(
    groupId: string,
    profileId: string,
    role: GroupRole = 'MEMBER',
    attributes: JsonObject | null = null,
    options?: ServopOptions,
  ): Promise<void> {
    const data = { groupId, profileId, role, attributes };
    await this.#client.call('group.APPROVE_GROUP_JOIN_REQUEST', data, options);
  }

  /**
   * Returns a group with its members, invitations and join requests.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/readgroup
   */
  readGroup(groupId: string, options?: ServopOptions): Promise<Group> {
    return this.#client.call('group.READ_GROUP', { groupId }, options);
  }

  /**
   * Returns the members of a group by profile id.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/readgroupmembers
   */
  readGroupMembers(groupId: string, options?: ServopOptions): Promise<GroupMembers> {
    return this.#client.call('group.READ_GROUP_MEMBERS', { groupId }, options);
  }

  /**
   * Returns the groups that the player is a member of, is invited to, or has requested to join.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/getmygroups
   */
  getMyGroups(options?: ServopOptions): Promise<MyGroups> {
    return this.#client.call('group.GET_MY_GROUPS', {}, options);
  }

  /**
   * Leaves a group.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/leavegroup
   */
  async leaveGroup(groupId: string, options?: ServopOptions): Promise<void> {
    await this.#client.call('group.LEAVE_GROUP', { groupId }, options);
  }

  /**
   * Deletes a group.
   *
   * @param version the expected version of the group; −1 for any
   * @see https://docs.braincloudservers.com/api/capi/group/deletegroup
   */
  async deleteGroup(groupId: string, version: number, options?: ServopOptions): Promise<void> {
    await this.#client.call('group.DELETE_GROUP', { groupId, version }, options);
  }
}
