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

/** The servops for players, by `service.OPERATION`. */
export interface ClientServops {
  /** Replaces the caller's activity. */
  'presence.UPDATE_ACTIVITY': { data: PresenceUpdateActivityData; answer: PresenceUpdateActivityAnswer['data'] };
  /** Hides the caller from everyone else, or shows it again. */
  'presence.SET_VISIBILITY': { data: PresenceSetVisibilityData; answer: PresenceSetVisibilityAnswer['data'] };
  /** Returns the presences of the caller's friends. */
  'presence.GET_PRESENCE_OF_FRIENDS': { data?: PresenceGetPresenceOfFriendsData; answer: PresenceGetPresenceOfFriendsAnswer['data'] };
  /** Returns the presences of the members of a group. */
  'presence.GET_PRESENCE_OF_GROUP': { data: PresenceGetPresenceOfGroupData; answer: PresenceGetPresenceOfGroupAnswer['data'] };
  /** Returns the presences of any profiles. */
  'presence.GET_PRESENCE_OF_USERS': { data: PresenceGetPresenceOfUsersData; answer: PresenceGetPresenceOfUsersAnswer['data'] };
  /** Subscribes the caller to presence changes of its friends, which arrive as `INCOMING`. */
  'presence.REGISTER_LISTENERS_FOR_FRIENDS': { data?: PresenceRegisterListenersForFriendsData; answer: PresenceRegisterListenersForFriendsAnswer['data'] };
  /** Subscribes the caller to presence changes of the group's other members, which arrive as `INCOMING`. */
  'presence.REGISTER_LISTENERS_FOR_GROUP': { data: PresenceRegisterListenersForGroupData; answer: PresenceRegisterListenersForGroupAnswer['data'] };
  /** Subscribes the caller to presence changes of any profiles, which arrive as `INCOMING`. */
  'presence.REGISTER_LISTENERS_FOR_PROFILES': { data: PresenceRegisterListenersForProfilesData; answer: PresenceRegisterListenersForProfilesAnswer['data'] };
  /** Ends all presence subscriptions of the caller, but not subscriptions to the caller. */
  'presence.STOP_LISTENING': { data?: NoData; answer: PresenceStopListeningAnswer['data'] };
  /** Pushes the caller's current presence to all listeners again. */
  'presence.FORCE_PUSH': { data?: NoData; answer: PresenceForcePushAnswer['data'] };
  /** Logs a player in and opens a session. */
  'authenticationV2.AUTHENTICATE': { data: AuthenticationV2AuthenticateData; answer: AuthenticationV2AuthenticateAnswer['data'] };
  /** The version of the service. */
  'authenticationV2.GET_SERVER_VERSION': { data?: NoData; answer: AuthenticationV2GetServerVersionAnswer['data'] };
  /** Emails the player with this email address a link for setting a new password. */
  'authenticationV2.RESET_EMAIL_PASSWORD': { data: AuthenticationV2ResetEmailPasswordData; answer: AuthenticationV2ResetEmailPasswordAnswer['data'] };
  /** Emails the player with this email address a link for setting a new password, valid for a limited time. */
  'authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY': { data: AuthenticationV2ResetEmailPasswordWithExpiryData; answer: AuthenticationV2ResetEmailPasswordWithExpiryAnswer['data'] };
  /** Emails the player with this email address a link for setting a new password. */
  'authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED': { data: AuthenticationV2ResetEmailPasswordAdvancedData; answer: AuthenticationV2ResetEmailPasswordAdvancedAnswer['data'] };
  /** Emails the player with this email address a link for setting a new password, valid for a limited time. */
  'authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY': { data: AuthenticationV2ResetEmailPasswordAdvancedWithExpiryData; answer: AuthenticationV2ResetEmailPasswordAdvancedWithExpiryAnswer['data'] };
  /** Emails the player with this user name a link for setting a new password. */
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD': { data: AuthenticationV2ResetUniversalIdPasswordData; answer: AuthenticationV2ResetUniversalIdPasswordAnswer['data'] };
  /** Emails the player with this user name a link for setting a new password, valid for a limited time. */
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY': { data: AuthenticationV2ResetUniversalIdPasswordWithExpiryData; answer: AuthenticationV2ResetUniversalIdPasswordWithExpiryAnswer['data'] };
  /** Emails the player with this user name a link for setting a new password. */
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED': { data: AuthenticationV2ResetUniversalIdPasswordAdvancedData; answer: AuthenticationV2ResetUniversalIdPasswordAdvancedAnswer['data'] };
  /** Emails the player with this user name a link for setting a new password, valid for a limited time. */
  'authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY': { data: AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryData; answer: AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryAnswer['data'] };
  /** Keeps a client's session open. */
  'heartbeat.READ': { data?: NoData; answer: HeartbeatReadAnswer['data'] };
  /** Ends the session. */
  'playerState.LOGOUT': { data?: NoData; answer: PlayerStateLogoutAnswer['data'] };
  /** Sets the name that others see. */
  'playerState.UPDATE_NAME': { data: PlayerStateUpdateNameData; answer: PlayerStateUpdateNameAnswer['data'] };
  /** Sets the URL of the picture that others see. */
  'playerState.UPDATE_PICTURE_URL': { data: PlayerStateUpdatePictureUrlData; answer: PlayerStateUpdatePictureUrlAnswer['data'] };
  /** Returns the player's own profile and incoming events. */
  'playerState.READ': { data?: NoData; answer: PlayerStateReadAnswer['data'] };
  /** Replaces `summaryFriendData`, which others see in presences, friends and group members. */
  'playerState.UPDATE_SUMMARY': { data: PlayerStateUpdateSummaryData; answer: PlayerStateUpdateSummaryAnswer['data'] };
  /** Returns the server time. */
  'time.READ': { data?: NoData; answer: TimeReadAnswer['data'] };
  /** Sends an event to a player. */
  'event.SEND': { data: EventSendData; answer: EventSendAnswer['data'] };
  /** Returns the endpoints and the secret for the caller's RTT socket. */
  'rttRegistration.REQUEST_CLIENT_CONNECTION': { data?: NoData; answer: RttRegistrationRequestClientConnectionAnswer['data'] };
  /** Makes the profiles and the caller friends of each other. */
  'friend.ADD_FRIENDS': { data: FriendAddFriendsData; answer: FriendAddFriendsAnswer['data'] };
  /** Ends the friendship with the profiles, on both sides (assumed). */
  'friend.REMOVE_FRIENDS': { data: FriendRemoveFriendsData; answer: FriendRemoveFriendsAnswer['data'] };
  /** Returns the caller's friends, without their online status. */
  'friend.LIST_FRIENDS': { data?: FriendListFriendsData; answer: FriendListFriendsAnswer['data'] };
  /** Returns whether each profile is online. */
  'friend.GET_USERS_ONLINE_STATUS': { data: FriendGetUsersOnlineStatusData; answer: FriendGetUsersOnlineStatusAnswer['data'] };
  /** Returns what friends see of the caller. */
  'friend.GET_MY_SOCIAL_INFO': { data?: FriendGetMySocialInfoData; answer: FriendGetMySocialInfoAnswer['data'] };
  /** Returns name, picture and summary of any profile. */
  'friend.GET_SUMMARY_DATA_FOR_PROFILE_ID': { data: FriendGetSummaryDataForProfileIdData; answer: FriendGetSummaryDataForProfileIdAnswer['data'] };
  /** Returns the profiles with exactly this name; case-sensitive (assumed). */
  'friend.FIND_USERS_BY_EXACT_NAME': { data: FriendFindUsersByExactNameData; answer: FriendFindUsersByExactNameAnswer['data'] };
  /** Creates a group with the caller as its owner. */
  'group.CREATE_GROUP': { data: GroupCreateGroupData; answer: GroupCreateGroupAnswer['data'] };
  /** Joins an open group, or requests to join a closed one, which `group.GET_MY_GROUPS` then lists under `requested`. */
  'group.JOIN_GROUP': { data: GroupJoinGroupData; answer: GroupJoinGroupAnswer['data'] };
  /** Adds a profile to a group. */
  'group.ADD_GROUP_MEMBER': { data: GroupAddGroupMemberData; answer: GroupAddGroupMemberAnswer['data'] };
  /** Invites a profile to a group, which `group.GET_MY_GROUPS` lists under `invited` until the profile accepts. */
  'group.INVITE_GROUP_MEMBER': { data: GroupInviteGroupMemberData; answer: GroupInviteGroupMemberAnswer['data'] };
  /** Accepts the invitation to a group that the caller received. */
  'group.ACCEPT_GROUP_INVITATION': { data: GroupAcceptGroupInvitationData; answer: GroupAcceptGroupInvitationAnswer['data'] };
  /** Approves a profile's request to join a group. */
  'group.APPROVE_GROUP_JOIN_REQUEST': { data: GroupApproveGroupJoinRequestData; answer: GroupApproveGroupJoinRequestAnswer['data'] };
  /** Returns a group with its members, invitations and join requests. */
  'group.READ_GROUP': { data: GroupReadGroupData; answer: GroupReadGroupAnswer['data'] };
  /** Returns the members of a group. */
  'group.READ_GROUP_MEMBERS': { data: GroupReadGroupMembersData; answer: GroupReadGroupMembersAnswer['data'] };
  /** Returns the groups that the caller is a member of, is invited to, or has requested to join. */
  'group.GET_MY_GROUPS': { data?: NoData; answer: GroupGetMyGroupsAnswer['data'] };
  /** Leaves a group. */
  'group.LEAVE_GROUP': { data: GroupLeaveGroupData; answer: GroupLeaveGroupAnswer['data'] };
  /** Deletes a group. */
  'group.DELETE_GROUP': { data: GroupDeleteGroupData; answer: GroupDeleteGroupAnswer['data'] };
}

/** The servops for servers, by `service.OPERATION`. */
export interface ServerServops {
  /** Returns the presences of any profiles. */
  'presence.GET_PRESENCE_OF_USERS': { data: PresenceGetPresenceOfUsersData; answer: PresenceGetPresenceOfUsersAnswer['data'] };
  /** Creates or updates a profile's presence, which needs no RTT connection. */
  'presence.SYS_INITIALIZE_PRESENCE': { data: PresenceSysInitializePresenceData; answer: PresenceSysInitializePresenceAnswer['data'] };
  /** Extends a profile's presence. */
  'presence.SYS_EXTEND_PX_EXPIRY': { data: PresenceSysExtendPxExpiryData; answer: PresenceSysExtendPxExpiryAnswer['data'] };
  /** Ends a profile's presence immediately. */
  'presence.SYS_TERMINATE_PRESENCE': { data: PresenceSysTerminatePresenceData; answer: PresenceSysTerminatePresenceAnswer['data'] };
  /** Opens a session for a server. */
  'authenticationV2.AUTHENTICATE': { data: ServerCredentials; answer: AuthenticationV2AuthenticateServerAnswer['data'] };
  /** Keeps a server's session open. */
  'heartbeat.HEARTBEAT': { data?: NoData; answer: HeartbeatHeartbeatAnswer['data'] };
  /** Returns the endpoints and the secret for a server's RTT socket. */
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
