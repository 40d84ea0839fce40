// Generated from openapi/braincloud.yaml by `npm run generate`. Do not edit.

import type {
  AuthenticationV2AuthenticateAnswer,
  AuthenticationV2AuthenticateData,
  AuthenticationV2AuthenticateServerAnswer,
  AuthenticationV2GetServerVersionAnswer,
  AuthenticationV2ResetEmailPasswordAdvancedAnswer,
  AuthenticationV2ResetEmailPasswordAdvancedData,
  AuthenticationV2ResetEmailPasswordAdvancedWithExpiryAnswer,
  AuthenticationV2ResetEmailPasswordAdvancedWithExpiryData,
  AuthenticationV2ResetEmailPasswordAnswer,
  AuthenticationV2ResetEmailPasswordData,
  AuthenticationV2ResetEmailPasswordWithExpiryAnswer,
  AuthenticationV2ResetEmailPasswordWithExpiryData,
  AuthenticationV2ResetUniversalIdPasswordAdvancedAnswer,
  AuthenticationV2ResetUniversalIdPasswordAdvancedData,
  AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryAnswer,
  AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryData,
  AuthenticationV2ResetUniversalIdPasswordAnswer,
  AuthenticationV2ResetUniversalIdPasswordData,
  AuthenticationV2ResetUniversalIdPasswordWithExpiryAnswer,
  AuthenticationV2ResetUniversalIdPasswordWithExpiryData,
  EventSendAnswer,
  EventSendData,
  FriendAddFriendsAnswer,
  FriendAddFriendsData,
  FriendFindUsersByExactNameAnswer,
  FriendFindUsersByExactNameData,
  FriendGetMySocialInfoAnswer,
  FriendGetMySocialInfoData,
  FriendGetSummaryDataForProfileIdAnswer,
  FriendGetSummaryDataForProfileIdData,
  FriendGetUsersOnlineStatusAnswer,
  FriendGetUsersOnlineStatusData,
  FriendListFriendsAnswer,
  FriendListFriendsData,
  FriendRemoveFriendsAnswer,
  FriendRemoveFriendsData,
  GroupAcceptGroupInvitationAnswer,
  GroupAcceptGroupInvitationData,
  GroupAddGroupMemberAnswer,
  GroupAddGroupMemberData,
  GroupApproveGroupJoinRequestAnswer,
  GroupApproveGroupJoinRequestData,
  GroupCreateGroupAnswer,
  GroupCreateGroupData,
  GroupDeleteGroupAnswer,
  GroupDeleteGroupData,
  GroupGetMyGroupsAnswer,
  GroupInviteGroupMemberAnswer,
  GroupInviteGroupMemberData,
  GroupJoinGroupAnswer,
  GroupJoinGroupData,
  GroupLeaveGroupAnswer,
  GroupLeaveGroupData,
  GroupReadGroupAnswer,
  GroupReadGroupData,
  GroupReadGroupMembersAnswer,
  GroupReadGroupMembersData,
  HeartbeatHeartbeatAnswer,
  HeartbeatReadAnswer,
  NoData,
  PlayerStateLogoutAnswer,
  PlayerStateReadAnswer,
  PlayerStateUpdateNameAnswer,
  PlayerStateUpdateNameData,
  PlayerStateUpdatePictureUrlAnswer,
  PlayerStateUpdatePictureUrlData,
  PlayerStateUpdateSummaryAnswer,
  PlayerStateUpdateSummaryData,
  PresenceForcePushAnswer,
  PresenceGetPresenceOfFriendsAnswer,
  PresenceGetPresenceOfFriendsData,
  PresenceGetPresenceOfGroupAnswer,
  PresenceGetPresenceOfGroupData,
  PresenceGetPresenceOfUsersAnswer,
  PresenceGetPresenceOfUsersData,
  PresenceRegisterListenersForFriendsAnswer,
  PresenceRegisterListenersForFriendsData,
  PresenceRegisterListenersForGroupAnswer,
  PresenceRegisterListenersForGroupData,
  PresenceRegisterListenersForProfilesAnswer,
  PresenceRegisterListenersForProfilesData,
  PresenceSetVisibilityAnswer,
  PresenceSetVisibilityData,
  PresenceStopListeningAnswer,
  PresenceSysExtendPxExpiryAnswer,
  PresenceSysExtendPxExpiryData,
  PresenceSysInitializePresenceAnswer,
  PresenceSysInitializePresenceData,
  PresenceSysTerminatePresenceAnswer,
  PresenceSysTerminatePresenceData,
  PresenceUpdateActivityAnswer,
  PresenceUpdateActivityData,
  RttRegistrationRequestClientConnectionAnswer,
  RttRegistrationRequestSystemConnectionAnswer,
  ServerCredentials,
  TimeReadAnswer,
} from './braincloud.ts';

/** What a client may send, by `service.OPERATION`. */
export interface ClientServops {
  /** Sets what the caller is doing, in place of what was there. */
  'presence.UPDATE_ACTIVITY': { data: PresenceUpdateActivityData; answer: PresenceUpdateActivityAnswer['data'] };
  /** Hides the caller from everyone else, or shows it again. */
  'presence.SET_VISIBILITY': { data: PresenceSetVisibilityData; answer: PresenceSetVisibilityAnswer['data'] };
  /** The presence of the caller's friends. */
  'presence.GET_PRESENCE_OF_FRIENDS': { data?: PresenceGetPresenceOfFriendsData; answer: PresenceGetPresenceOfFriendsAnswer['data'] };
  /** The presence of the members of a group that the caller is in. */
  'presence.GET_PRESENCE_OF_GROUP': { data: PresenceGetPresenceOfGroupData; answer: PresenceGetPresenceOfGroupAnswer['data'] };
  /** The presence of the given profiles, friends or not. */
  'presence.GET_PRESENCE_OF_USERS': { data: PresenceGetPresenceOfUsersData; answer: PresenceGetPresenceOfUsersAnswer['data'] };
  /** From now on the caller gets an `INCOMING` for each change of the presence of its friends. */
  'presence.REGISTER_LISTENERS_FOR_FRIENDS': { data?: PresenceRegisterListenersForFriendsData; answer: PresenceRegisterListenersForFriendsAnswer['data'] };
  /** From now on the caller gets an `INCOMING` for each change of the presence of the group's other members. */
  'presence.REGISTER_LISTENERS_FOR_GROUP': { data: PresenceRegisterListenersForGroupData; answer: PresenceRegisterListenersForGroupAnswer['data'] };
  /** From now on the caller gets an `INCOMING` for each change of the presence of the given profiles, friends or not. */
  'presence.REGISTER_LISTENERS_FOR_PROFILES': { data: PresenceRegisterListenersForProfilesData; answer: PresenceRegisterListenersForProfilesAnswer['data'] };
  /** The caller gets no more `INCOMING`. */
  'presence.STOP_LISTENING': { data?: NoData; answer: PresenceStopListeningAnswer['data'] };
  /** Sends the caller's presence as it is to everyone who listens, again. */
  'presence.FORCE_PUSH': { data?: NoData; answer: PresenceForcePushAnswer['data'] };
  /** Logs a player in and opens a session. */
  'authenticationV2.AUTHENTICATE': { data: AuthenticationV2AuthenticateData; answer: AuthenticationV2AuthenticateAnswer['data'] };
  /** The version of the service. */
  'authenticationV2.GET_SERVER_VERSION': { data?: NoData; answer: AuthenticationV2GetServerVersionAnswer['data'] };
  /** Sends the player with this e-mail address a message that leads to a new password. */
  'authenticationV2.RESET_EMAIL_PASSWORD': { data: AuthenticationV2ResetEmailPasswordData; answer: AuthenticationV2ResetEmailPasswordAnswer['data'] };
  /** Sends the player with this e-mail address a message that leads to a new password, for a limited time. */
  'authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY': { data: AuthenticationV2ResetEmailPasswordWithExpiryData; answer: AuthenticationV2ResetEmailPasswordWithExpiryAnswer['data'] };
  /** Sends the player with this e-mail address a message that leads to a new password, made from a template. */
  'authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED': { data: AuthenticationV2ResetEmailPasswordAdvancedData; answer: AuthenticationV2ResetEmailPasswordAdvancedAnswer['data'] };
  /** Sends the player with this e-mail address a message that leads to a new password, made from a template, for a limited time. */
  'authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY': { data: AuthenticationV2ResetEmailPasswordAdvancedWithExpiryData; answer: AuthenticationV2ResetEmailPasswordAdvancedWithExpiryAnswer['data'] };
  /** Sends the player with this user name a message that leads to a new password. */
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD': { data: AuthenticationV2ResetUniversalIdPasswordData; answer: AuthenticationV2ResetUniversalIdPasswordAnswer['data'] };
  /** Sends the player with this user name a message that leads to a new password, for a limited time. */
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY': { data: AuthenticationV2ResetUniversalIdPasswordWithExpiryData; answer: AuthenticationV2ResetUniversalIdPasswordWithExpiryAnswer['data'] };
  /** Sends the player with this user name a message that leads to a new password, made from a template. */
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED': { data: AuthenticationV2ResetUniversalIdPasswordAdvancedData; answer: AuthenticationV2ResetUniversalIdPasswordAdvancedAnswer['data'] };
  /** Sends the player with this user name a message that leads to a new password, made from a template, for a limited time. */
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY': { data: AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryData; answer: AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryAnswer['data'] };
  /** Keeps a client's session open. */
  'heartbeat.READ': { data?: NoData; answer: HeartbeatReadAnswer['data'] };
  /** Ends the session. */
  'playerState.LOGOUT': { data?: NoData; answer: PlayerStateLogoutAnswer['data'] };
  /** Sets the name that others see. */
  'playerState.UPDATE_NAME': { data: PlayerStateUpdateNameData; answer: PlayerStateUpdateNameAnswer['data'] };
  /** Sets the address of the picture that others see. */
  'playerState.UPDATE_PICTURE_URL': { data: PlayerStateUpdatePictureUrlData; answer: PlayerStateUpdatePictureUrlAnswer['data'] };
  /** The player's own profile, and the events that wait for the player. */
  'playerState.READ': { data?: NoData; answer: PlayerStateReadAnswer['data'] };
  /** Replaces `summaryFriendData`, which others see in presences, friends and members of groups. */
  'playerState.UPDATE_SUMMARY': { data: PlayerStateUpdateSummaryData; answer: PlayerStateUpdateSummaryAnswer['data'] };
  /** The service's time. */
  'time.READ': { data?: NoData; answer: TimeReadAnswer['data'] };
  /** Sends an event to a player. */
  'event.SEND': { data: EventSendData; answer: EventSendAnswer['data'] };
  /** Where the caller can open its RTT socket, and the secret for it. */
  'rttRegistration.REQUEST_CLIENT_CONNECTION': { data?: NoData; answer: RttRegistrationRequestClientConnectionAnswer['data'] };
  /** Makes the given profiles friends of the caller, and the caller theirs. */
  'friend.ADD_FRIENDS': { data: FriendAddFriendsData; answer: FriendAddFriendsAnswer['data'] };
  /** Ends the friendship with the given profiles, on both sides (assumed). */
  'friend.REMOVE_FRIENDS': { data: FriendRemoveFriendsData; answer: FriendRemoveFriendsAnswer['data'] };
  /** The caller's friends. */
  'friend.LIST_FRIENDS': { data?: FriendListFriendsData; answer: FriendListFriendsAnswer['data'] };
  /** Whether the given profiles are online, friends or not. */
  'friend.GET_USERS_ONLINE_STATUS': { data: FriendGetUsersOnlineStatusData; answer: FriendGetUsersOnlineStatusAnswer['data'] };
  /** What the caller's friends see of the caller. */
  'friend.GET_MY_SOCIAL_INFO': { data?: FriendGetMySocialInfoData; answer: FriendGetMySocialInfoAnswer['data'] };
  /** Name, picture and summary of a profile, friend or not. */
  'friend.GET_SUMMARY_DATA_FOR_PROFILE_ID': { data: FriendGetSummaryDataForProfileIdData; answer: FriendGetSummaryDataForProfileIdAnswer['data'] };
  /** The profiles whose name is this text, in upper and lower case as it is (assumed), friends or not. */
  'friend.FIND_USERS_BY_EXACT_NAME': { data: FriendFindUsersByExactNameData; answer: FriendFindUsersByExactNameAnswer['data'] };
  /** Makes a group, with the caller as its owner. */
  'group.CREATE_GROUP': { data: GroupCreateGroupData; answer: GroupCreateGroupAnswer['data'] };
  /** Joins an open group, or asks to join a closed one. */
  'group.JOIN_GROUP': { data: GroupJoinGroupData; answer: GroupJoinGroupAnswer['data'] };
  /** Puts a profile into a group. */
  'group.ADD_GROUP_MEMBER': { data: GroupAddGroupMemberData; answer: GroupAddGroupMemberAnswer['data'] };
  /** Invites a profile. */
  'group.INVITE_GROUP_MEMBER': { data: GroupInviteGroupMemberData; answer: GroupInviteGroupMemberAnswer['data'] };
  /** Makes the caller, who is invited, a member of the group. */
  'group.ACCEPT_GROUP_INVITATION': { data: GroupAcceptGroupInvitationData; answer: GroupAcceptGroupInvitationAnswer['data'] };
  /** Makes a profile that has asked to join a member of the group. */
  'group.APPROVE_GROUP_JOIN_REQUEST': { data: GroupApproveGroupJoinRequestData; answer: GroupApproveGroupJoinRequestAnswer['data'] };
  /** A group, with its members and who is to become one. */
  'group.READ_GROUP': { data: GroupReadGroupData; answer: GroupReadGroupAnswer['data'] };
  /** The members of a group. */
  'group.READ_GROUP_MEMBERS': { data: GroupReadGroupMembersData; answer: GroupReadGroupMembersAnswer['data'] };
  /** The groups that the caller is in, is invited to, and has asked to join. */
  'group.GET_MY_GROUPS': { data?: NoData; answer: GroupGetMyGroupsAnswer['data'] };
  /** Takes the caller out of a group. */
  'group.LEAVE_GROUP': { data: GroupLeaveGroupData; answer: GroupLeaveGroupAnswer['data'] };
  /** Deletes a group. */
  'group.DELETE_GROUP': { data: GroupDeleteGroupData; answer: GroupDeleteGroupAnswer['data'] };
}

/** What a server may send, by `service.OPERATION`. */
export interface ServerServops {
  /** The presence of the given profiles, friends or not. */
  'presence.GET_PRESENCE_OF_USERS': { data: PresenceGetPresenceOfUsersData; answer: PresenceGetPresenceOfUsersAnswer['data'] };
  /** Gives a profile a presence without an RTT connection, or changes the one it has. */
  'presence.SYS_INITIALIZE_PRESENCE': { data: PresenceSysInitializePresenceData; answer: PresenceSysInitializePresenceAnswer['data'] };
  /** Puts off the expiry of a profile's presence. */
  'presence.SYS_EXTEND_PX_EXPIRY': { data: PresenceSysExtendPxExpiryData; answer: PresenceSysExtendPxExpiryAnswer['data'] };
  /** Ends a profile's presence at once. */
  'presence.SYS_TERMINATE_PRESENCE': { data: PresenceSysTerminatePresenceData; answer: PresenceSysTerminatePresenceAnswer['data'] };
  /** Opens a session for a server. */
  'authenticationV2.AUTHENTICATE': { data: ServerCredentials; answer: AuthenticationV2AuthenticateServerAnswer['data'] };
  /** Keeps a server's session open. */
  'heartbeat.HEARTBEAT': { data?: NoData; answer: HeartbeatHeartbeatAnswer['data'] };
  /** Where a server can open its RTT socket, and the secret for it. */
  'rttRegistration.REQUEST_SYSTEM_CONNECTION': { data?: NoData; answer: RttRegistrationRequestSystemConnectionAnswer['data'] };
}

export type ClientServop = keyof ClientServops;
export type ServerServop = keyof ServerServops;

/** The vendor's names of the reason codes. */
export const reasonCodeNames = {
  40206: 'MISSING_IDENTITY_ERROR',
  40207: 'SWITCHING_PROFILES',
  40208: 'MISSING_PROFILE_ERROR',
  40209: 'SECURITY_ERROR',
  40217: 'UNKNOWN_AUTH_ERROR',
  40221: 'EMAIL_NOT_VALID',
  40301: 'BAD_SIGNATURE',
  40303: 'USER_SESSION_EXPIRED',
  40304: 'NO_SESSION',
  40306: 'OPERATION_REQUIRES_A_SESSION',
  40307: 'TOKEN_DOES_NOT_MATCH_USER',
  40308: 'MANUAL_REDIRECT',
  40315: 'INVALID_AUTHENTICATION_TYPE',
  40316: 'INVALID_APP_ID',
  40322: 'APP_VERSION_NOT_SUPPORTED',
  40330: 'DISABLED_APP',
  40333: 'INVALID_OPERATION',
  40346: 'INSUFFICIENT_PERMISSIONS',
  40356: 'USER_SESSION_LOGGED_OUT',
  40358: 'MISSING_REQUIRED_PARAMETER',
  40359: 'INVALID_PARAMETER_TYPE',
  40365: 'SERVER_SESSION_EXPIRED',
  40385: 'GROUP_MEMBER_NOT_FOUND',
  40408: 'JSON_PARSING_ERROR',
  40446: 'PROFILE_NOT_FOUND',
  40452: 'GROUP_CANNOT_ADD_OWNER',
  40453: 'NOT_GROUP_MEMBER',
  40454: 'INVALID_GROUP_ROLE',
  40455: 'GROUP_OWNER_DELETE',
  40456: 'NOT_INVITED_GROUP_MEMBER',
  40457: 'GROUP_IS_FULL',
  40458: 'GROUP_OWNER_CANNOT_LEAVE',
  40460: 'GROUP_VERSION_MISMATCH',
  40462: 'INVALID_GROUP_ID',
  40467: 'GROUP_TYPE_NOT_FOUND',
  40470: 'INVALID_PROFILE_IDS',
  40471: 'MAX_PROFILE_IDS_EXCEEDED',
  40566: 'INVALID_PACKET_ID',
  40585: 'CLOUD_CODE_SECURITY_ERROR',
  40586: 'RTT_SERVER_NOT_FOUND',
  40587: 'RTT_CLIENT_NOT_FOUND',
  40588: 'NO_RTT_SERVERS_AVAILABLE',
  40589: 'PROFILE_SESSION_MISMATCH',
  40601: 'FEATURE_NOT_ENABLED',
  40605: 'MISSING_LAST_PACKET_RESPONSE',
  40606: 'PACKET_IN_PROGRESS',
  40610: 'INVALID_HEADER_APP_ID',
  40615: 'RTT_FEATURE_NOT_CONFIGURED',
  40616: 'CLOUD_CODE_ONLY_METHOD',
  40627: 'PRESENCE_NOT_INITIALIZED',
  40628: 'PRESENCE_FEATURE_NOT_CONFIGURED',
  40634: 'PRESENCE_ACTIVITY_NOT_ENABLED',
  40635: 'PRESENCE_REALTIME_NOT_ENABLED',
  40660: 'INVALID_PARAMETER_VALUE',
  40692: 'GROUP_NOT_FOUND',
  40730: 'DUPLICATE_PACKET_ID',
  40734: 'PENDING_MEMBER_REQUEST_NOT_FOUND',
  40823: 'USER_RATE_LIMIT_EXCEEDED',
  40952: 'GROUP_MEMBER_ACCESS_INVALID',
  40953: 'REUSED_PACKET_ID',
} as const;

export type ReasonCode = keyof typeof reasonCodeNames;
export type ReasonCodeName = (typeof reasonCodeNames)[ReasonCode];
