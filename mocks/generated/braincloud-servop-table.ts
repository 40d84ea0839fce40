// Generated from openapi/braincloud.yaml by `npm run generate`. Do not edit.

export const braincloudServops = {
  "client": {
    "presence.UPDATE_ACTIVITY": {
      "servop": "presence.UPDATE_ACTIVITY",
      "data": "PresenceUpdateActivityData",
      "answer": "PresenceUpdateActivityAnswer"
    },
    "presence.SET_VISIBILITY": {
      "servop": "presence.SET_VISIBILITY",
      "data": "PresenceSetVisibilityData",
      "answer": "PresenceSetVisibilityAnswer"
    },
    "presence.GET_PRESENCE_OF_FRIENDS": {
      "servop": "presence.GET_PRESENCE_OF_FRIENDS",
      "data": "PresenceGetPresenceOfFriendsData",
      "answer": "PresenceGetPresenceOfFriendsAnswer",
      "parameterAliases": {
        "friendPlatform": "platform"
      }
    },
    "presence.GET_PRESENCE_OF_GROUP": {
      "servop": "presence.GET_PRESENCE_OF_GROUP",
      "data": "PresenceGetPresenceOfGroupData",
      "answer": "PresenceGetPresenceOfGroupAnswer"
    },
    "presence.GET_PRESENCE_OF_USERS": {
      "servop": "presence.GET_PRESENCE_OF_USERS",
      "data": "PresenceGetPresenceOfUsersData",
      "answer": "PresenceGetPresenceOfUsersAnswer"
    },
    "presence.REGISTER_LISTENERS_FOR_FRIENDS": {
      "servop": "presence.REGISTER_LISTENERS_FOR_FRIENDS",
      "data": "PresenceRegisterListenersForFriendsData",
      "answer": "PresenceRegisterListenersForFriendsAnswer",
      "parameterAliases": {
        "friendPlatform": "platform"
      }
    },
    "presence.REGISTER_LISTENERS_FOR_GROUP": {
      "servop": "presence.REGISTER_LISTENERS_FOR_GROUP",
      "data": "PresenceRegisterListenersForGroupData",
      "answer": "PresenceRegisterListenersForGroupAnswer"
    },
    "presence.REGISTER_LISTENERS_FOR_PROFILES": {
      "servop": "presence.REGISTER_LISTENERS_FOR_PROFILES",
      "data": "PresenceRegisterListenersForProfilesData",
      "answer": "PresenceRegisterListenersForProfilesAnswer"
    },
    "presence.STOP_LISTENING": {
      "servop": "presence.STOP_LISTENING",
      "answer": "PresenceStopListeningAnswer"
    },
    "presence.FORCE_PUSH": {
      "servop": "presence.FORCE_PUSH",
      "answer": "PresenceForcePushAnswer"
    },
    "presence.SYS_INITIALIZE_PRESENCE": {
      "servop": "presence.SYS_INITIALIZE_PRESENCE",
      "data": "PresenceSysInitializePresenceData",
      "answer": "PresenceSysInitializePresenceAnswer",
      "cloudCodeOnly": true
    },
    "presence.SYS_EXTEND_PX_EXPIRY": {
      "servop": "presence.SYS_EXTEND_PX_EXPIRY",
      "data": "PresenceSysExtendPxExpiryData",
      "answer": "PresenceSysExtendPxExpiryAnswer",
      "cloudCodeOnly": true
    },
    "presence.SYS_TERMINATE_PRESENCE": {
      "servop": "presence.SYS_TERMINATE_PRESENCE",
      "data": "PresenceSysTerminatePresenceData",
      "answer": "PresenceSysTerminatePresenceAnswer",
      "cloudCodeOnly": true
    },
    "authenticationV2.AUTHENTICATE": {
      "servop": "authenticationV2.AUTHENTICATE",
      "data": "AuthenticationV2AuthenticateData",
      "answer": "AuthenticationV2AuthenticateAnswer",
      "valueReasons": {
        "authenticationType": 40315
      }
    },
    "authenticationV2.GET_SERVER_VERSION": {
      "servop": "authenticationV2.GET_SERVER_VERSION",
      "answer": "AuthenticationV2GetServerVersionAnswer",
      "sessionless": true
    },
    "authenticationV2.RESET_EMAIL_PASSWORD": {
      "servop": "authenticationV2.RESET_EMAIL_PASSWORD",
      "data": "AuthenticationV2ResetEmailPasswordData",
      "answer": "AuthenticationV2ResetEmailPasswordAnswer",
      "sessionless": true
    },
    "authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY": {
      "servop": "authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY",
      "data": "AuthenticationV2ResetEmailPasswordWithExpiryData",
      "answer": "AuthenticationV2ResetEmailPasswordWithExpiryAnswer",
      "sessionless": true
    },
    "authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED": {
      "servop": "authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED",
      "data": "AuthenticationV2ResetEmailPasswordAdvancedData",
      "answer": "AuthenticationV2ResetEmailPasswordAdvancedAnswer",
      "sessionless": true
    },
    "authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY": {
      "servop": "authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY",
      "data": "AuthenticationV2ResetEmailPasswordAdvancedWithExpiryData",
      "answer": "AuthenticationV2ResetEmailPasswordAdvancedWithExpiryAnswer",
      "sessionless": true
    },
    "authenticationV2.RESET_UNIVERSAL_ID_PASSWORD": {
      "servop": "authenticationV2.RESET_UNIVERSAL_ID_PASSWORD",
      "data": "AuthenticationV2ResetUniversalIdPasswordData",
      "answer": "AuthenticationV2ResetUniversalIdPasswordAnswer",
      "sessionless": true
    },
    "authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY": {
      "servop": "authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY",
      "data": "AuthenticationV2ResetUniversalIdPasswordWithExpiryData",
      "answer": "AuthenticationV2ResetUniversalIdPasswordWithExpiryAnswer",
      "sessionless": true
    },
    "authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED": {
      "servop": "authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED",
      "data": "AuthenticationV2ResetUniversalIdPasswordAdvancedData",
      "answer": "AuthenticationV2ResetUniversalIdPasswordAdvancedAnswer",
      "sessionless": true
    },
    "authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY": {
      "servop": "authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY",
      "data": "AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryData",
      "answer": "AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryAnswer",
      "sessionless": true
    },
    "heartbeat.READ": {
      "servop": "heartbeat.READ",
      "answer": "HeartbeatReadAnswer"
    },
    "playerState.LOGOUT": {
      "servop": "playerState.LOGOUT",
      "answer": "PlayerStateLogoutAnswer"
    },
    "playerState.UPDATE_NAME": {
      "servop": "playerState.UPDATE_NAME",
      "data": "PlayerStateUpdateNameData",
      "answer": "PlayerStateUpdateNameAnswer",
      "parameterAliases": {
        "userName": "playerName"
      }
    },
    "playerState.UPDATE_PICTURE_URL": {
      "servop": "playerState.UPDATE_PICTURE_URL",
      "data": "PlayerStateUpdatePictureUrlData",
      "answer": "PlayerStateUpdatePictureUrlAnswer",
      "parameterAliases": {
        "userPictureUrl": "playerPictureUrl"
      }
    },
    "playerState.READ": {
      "servop": "playerState.READ",
      "answer": "PlayerStateReadAnswer"
    },
    "playerState.UPDATE_SUMMARY": {
      "servop": "playerState.UPDATE_SUMMARY",
      "data": "PlayerStateUpdateSummaryData",
      "answer": "PlayerStateUpdateSummaryAnswer"
    },
    "time.READ": {
      "servop": "time.READ",
      "answer": "TimeReadAnswer"
    },
    "event.SEND": {
      "servop": "event.SEND",
      "data": "EventSendData",
      "answer": "EventSendAnswer"
    },
    "rttRegistration.REQUEST_CLIENT_CONNECTION": {
      "servop": "rttRegistration.REQUEST_CLIENT_CONNECTION",
      "answer": "RttRegistrationRequestClientConnectionAnswer"
    },
    "friend.ADD_FRIENDS": {
      "servop": "friend.ADD_FRIENDS",
      "data": "FriendAddFriendsData",
      "answer": "FriendAddFriendsAnswer"
    },
    "friend.REMOVE_FRIENDS": {
      "servop": "friend.REMOVE_FRIENDS",
      "data": "FriendRemoveFriendsData",
      "answer": "FriendRemoveFriendsAnswer"
    },
    "friend.LIST_FRIENDS": {
      "servop": "friend.LIST_FRIENDS",
      "data": "FriendListFriendsData",
      "answer": "FriendListFriendsAnswer"
    },
    "friend.GET_USERS_ONLINE_STATUS": {
      "servop": "friend.GET_USERS_ONLINE_STATUS",
      "data": "FriendGetUsersOnlineStatusData",
      "answer": "FriendGetUsersOnlineStatusAnswer"
    },
    "friend.GET_MY_SOCIAL_INFO": {
      "servop": "friend.GET_MY_SOCIAL_INFO",
      "data": "FriendGetMySocialInfoData",
      "answer": "FriendGetMySocialInfoAnswer"
    },
    "friend.GET_SUMMARY_DATA_FOR_PROFILE_ID": {
      "servop": "friend.GET_SUMMARY_DATA_FOR_PROFILE_ID",
      "data": "FriendGetSummaryDataForProfileIdData",
      "answer": "FriendGetSummaryDataForProfileIdAnswer"
    },
    "friend.FIND_USERS_BY_EXACT_NAME": {
      "servop": "friend.FIND_USERS_BY_EXACT_NAME",
      "data": "FriendFindUsersByExactNameData",
      "answer": "FriendFindUsersByExactNameAnswer"
    },
    "group.CREATE_GROUP": {
      "servop": "group.CREATE_GROUP",
      "data": "GroupCreateGroupData",
      "answer": "GroupCreateGroupAnswer"
    },
    "group.JOIN_GROUP": {
      "servop": "group.JOIN_GROUP",
      "data": "GroupJoinGroupData",
      "answer": "GroupJoinGroupAnswer"
    },
    "group.JOIN_MEMBER_TO_GROUP": {
      "servop": "group.JOIN_GROUP",
      "data": "GroupJoinGroupData",
      "answer": "GroupJoinGroupAnswer"
    },
    "group.ADD_GROUP_MEMBER": {
      "servop": "group.ADD_GROUP_MEMBER",
      "data": "GroupAddGroupMemberData",
      "answer": "GroupAddGroupMemberAnswer",
      "valueReasons": {
        "role": 40454
      }
    },
    "group.ADD_MEMBER_TO_GROUP": {
      "servop": "group.ADD_GROUP_MEMBER",
      "data": "GroupAddGroupMemberData",
      "answer": "GroupAddGroupMemberAnswer",
      "valueReasons": {
        "role": 40454
      }
    },
    "group.INVITE_GROUP_MEMBER": {
      "servop": "group.INVITE_GROUP_MEMBER",
      "data": "GroupInviteGroupMemberData",
      "answer": "GroupInviteGroupMemberAnswer",
      "valueReasons": {
        "role": 40454
      }
    },
    "group.INVITE_MEMBER_TO_GROUP": {
      "servop": "group.INVITE_GROUP_MEMBER",
      "data": "GroupInviteGroupMemberData",
      "answer": "GroupInviteGroupMemberAnswer",
      "valueReasons": {
        "role": 40454
      }
    },
    "group.ACCEPT_GROUP_INVITATION": {
      "servop": "group.ACCEPT_GROUP_INVITATION",
      "data": "GroupAcceptGroupInvitationData",
      "answer": "GroupAcceptGroupInvitationAnswer"
    },
    "group.APPROVE_GROUP_JOIN_REQUEST": {
      "servop": "group.APPROVE_GROUP_JOIN_REQUEST",
      "data": "GroupApproveGroupJoinRequestData",
      "answer": "GroupApproveGroupJoinRequestAnswer",
      "valueReasons": {
        "role": 40454
      }
    },
    "group.READ_GROUP": {
      "servop": "group.READ_GROUP",
      "data": "GroupReadGroupData",
      "answer": "GroupReadGroupAnswer"
    },
    "group.READ_GROUP_MEMBERS": {
      "servop": "group.READ_GROUP_MEMBERS",
      "data": "GroupReadGroupMembersData",
      "answer": "GroupReadGroupMembersAnswer"
    },
    "group.READ_MEMBERS_OF_GROUP": {
      "servop": "group.READ_GROUP_MEMBERS",
      "data": "GroupReadGroupMembersData",
      "answer": "GroupReadGroupMembersAnswer"
    },
    "group.GET_MY_GROUPS": {
      "servop": "group.GET_MY_GROUPS",
      "answer": "GroupGetMyGroupsAnswer"
    },
    "group.LEAVE_GROUP": {
      "servop": "group.LEAVE_GROUP",
      "data": "GroupLeaveGroupData",
      "answer": "GroupLeaveGroupAnswer"
    },
    "group.DELETE_GROUP": {
      "servop": "group.DELETE_GROUP",
      "data": "GroupDeleteGroupData",
      "answer": "GroupDeleteGroupAnswer"
    }
  },
  "s2s": {
    "presence.GET_PRESENCE_OF_USERS": {
      "servop": "presence.GET_PRESENCE_OF_USERS",
      "data": "PresenceGetPresenceOfUsersData",
      "answer": "PresenceGetPresenceOfUsersAnswer"
    },
    "presence.SYS_INITIALIZE_PRESENCE": {
      "servop": "presence.SYS_INITIALIZE_PRESENCE",
      "data": "PresenceSysInitializePresenceData",
      "answer": "PresenceSysInitializePresenceAnswer"
    },
    "presence.SYS_EXTEND_PX_EXPIRY": {
      "servop": "presence.SYS_EXTEND_PX_EXPIRY",
      "data": "PresenceSysExtendPxExpiryData",
      "answer": "PresenceSysExtendPxExpiryAnswer"
    },
    "presence.SYS_TERMINATE_PRESENCE": {
      "servop": "presence.SYS_TERMINATE_PRESENCE",
      "data": "PresenceSysTerminatePresenceData",
      "answer": "PresenceSysTerminatePresenceAnswer"
    },
    "authenticationV2.AUTHENTICATE": {
      "servop": "authenticationV2.AUTHENTICATE",
      "data": "ServerCredentials",
      "answer": "AuthenticationV2AuthenticateServerAnswer"
    },
    "heartbeat.HEARTBEAT": {
      "servop": "heartbeat.HEARTBEAT",
      "answer": "HeartbeatHeartbeatAnswer"
    },
    "rttRegistration.REQUEST_SYSTEM_CONNECTION": {
      "servop": "rttRegistration.REQUEST_SYSTEM_CONNECTION",
      "answer": "RttRegistrationRequestSystemConnectionAnswer"
    }
  }
} as const;

/** The status of each reason code; 400 for any other. */
export const reasonStatuses = {
  40206: 202,
  40207: 202,
  40208: 202,
  40308: 202,
  40209: 403,
  40301: 403,
  40303: 403,
  40304: 403,
  40307: 403,
  40316: 403,
  40330: 403,
  40346: 403,
  40356: 403,
  40365: 403,
  40566: 403,
  40605: 403,
  40610: 403,
  40616: 403,
  40823: 403,
  40606: 500,
} as const;

/** Maximum number of messages per packet. */
export const maxMessages = 1000;
