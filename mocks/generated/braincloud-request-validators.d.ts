// Generated from openapi/braincloud.yaml by `npm run generate`. Do not edit.

import type { Validate } from '../engine/validation.ts';

export const clientPacket: Validate;
export const serverPacket: Validate;
export const ServerStandardRequest: Validate;
export const MessageEnvelope: Validate;
export const RttConnectMessage: Validate;
export const RttHeartbeatMessage: Validate;
export const PresenceUpdateActivityData: Validate;
export const PresenceSetVisibilityData: Validate;
export const PresenceGetPresenceOfFriendsData: Validate;
export const PresenceGetPresenceOfGroupData: Validate;
export const PresenceGetPresenceOfUsersData: Validate;
export const PresenceRegisterListenersForFriendsData: Validate;
export const PresenceRegisterListenersForGroupData: Validate;
export const PresenceRegisterListenersForProfilesData: Validate;
export const PresenceSysInitializePresenceData: Validate;
export const PresenceSysExtendPxExpiryData: Validate;
export const PresenceSysTerminatePresenceData: Validate;
export const AuthenticationV2AuthenticateData: Validate;
export const ServerCredentials: Validate;
export const PlayerStateUpdateNameData: Validate;
export const PlayerStateUpdatePictureUrlData: Validate;
export const FriendAddFriendsData: Validate;
export const FriendRemoveFriendsData: Validate;
export const FriendListFriendsData: Validate;
export const FriendGetUsersOnlineStatusData: Validate;
export const FriendGetMySocialInfoData: Validate;
export const GroupCreateGroupData: Validate;
export const GroupJoinGroupData: Validate;
export const GroupAddGroupMemberData: Validate;
export const GroupReadGroupMembersData: Validate;
export const GroupLeaveGroupData: Validate;
export const GroupDeleteGroupData: Validate;
