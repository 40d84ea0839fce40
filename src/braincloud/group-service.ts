import type { Group, GroupAcl, GroupMembers, GroupRole, JsonObject, MyGroups } from './models.ts';
import type { ClientCaller, ServopOptions } from './servops.ts';

/**
 * The part of the group service that presence needs, with the names and the order of arguments of the
 * vendor's JavaScript library. `options` are ours and come last. Rejects as `BrainCloudClient.call`.
 *
 * @see https://docs.braincloudservers.com/api/capi/group
 */
export class GroupService {
  readonly #client: ClientCaller;

  constructor(client: ClientCaller) {
    this.#client = client;
  }

  /**
   * Makes a group, with the player as its owner.
   *
   * @param groupType one of the group types in the portal
   * @param isOpenGroup whether anyone may join; joining a closed group only asks for it
   * @param acl who may read and write the group's data; `null` for the service's default
   * @param data the game's data about the group
   * @param ownerAttributes attributes of the owner
   * @param defaultMemberAttributes attributes that members get when they join
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
   * Joins an open group, or asks to join a closed one.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/joingroup
   */
  async joinGroup(groupId: string, options?: ServopOptions): Promise<void> {
    await this.#client.call('group.JOIN_GROUP', { groupId }, options);
  }

  /**
   * Puts a profile into a group.
   *
   * @param attributes attributes of the member; `null` for those of the group
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
   * Invites a profile into a group.
   *
   * @param attributes attributes of the member; `null` for those of the group
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
   * Joins a group that the player is invited to.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/acceptgroupinvitation
   */
  async acceptGroupInvitation(groupId: string, options?: ServopOptions): Promise<void> {
    await this.#client.call('group.ACCEPT_GROUP_INVITATION', { groupId }, options);
  }

  /**
   * Makes a profile that has asked to join a member of the group.
   *
   * @param attributes attributes of the member; `null` for those of the group
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
   * A group, with its members and who is to become one.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/readgroup
   */
  readGroup(groupId: string, options?: ServopOptions): Promise<Group> {
    return this.#client.call('group.READ_GROUP', { groupId }, options);
  }

  /**
   * The members of a group, by profile id.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/readgroupmembers
   */
  readGroupMembers(groupId: string, options?: ServopOptions): Promise<GroupMembers> {
    return this.#client.call('group.READ_GROUP_MEMBERS', { groupId }, options);
  }

  /**
   * The groups that the player is in, is invited to, and has asked to join.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/getmygroups
   */
  getMyGroups(options?: ServopOptions): Promise<MyGroups> {
    return this.#client.call('group.GET_MY_GROUPS', {}, options);
  }

  /**
   * Takes the player out of a group.
   *
   * @see https://docs.braincloudservers.com/api/capi/group/leavegroup
   */
  async leaveGroup(groupId: string, options?: ServopOptions): Promise<void> {
    await this.#client.call('group.LEAVE_GROUP', { groupId }, options);
  }

  /**
   * Deletes a group.
   *
   * @param version the version of the group that is meant; −1 for any
   * @see https://docs.braincloudservers.com/api/capi/group/deletegroup
   */
  async deleteGroup(groupId: string, version: number, options?: ServopOptions): Promise<void> {
    await this.#client.call('group.DELETE_GROUP', { groupId, version }, options);
  }
}
