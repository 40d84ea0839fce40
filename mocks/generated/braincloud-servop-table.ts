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

/** The status of errors with each reason code; 400 with any other. */
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

/** The most messages that a packet may hold. */
export const maxMessages = 1000;
