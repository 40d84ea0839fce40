// Generated from openapi/braincloud.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/dispatcherv2": {
        /**
         * Send a packet of messages as a player
         * @description Runs the messages of the packet in order and returns the responses in the same order. A failed message
         * does not stop the next one. A session opened by one message applies to the later messages of the packet.
         *
         * **Signature.** `X-SIG` is the hexadecimal MD5 of the body text followed directly by the app secret.
         * With `Content-Encoding: gzip`, sign the text *before* compression. For example, the secret
         * `mock-app-secret` and the body
         * `{"messages":[{"service":"heartbeat","operation":"READ"}],"gameId":"12345","sessionId":"k3v9q0d7m2x8c5b1n6z4t0r8ya","packetId":7}`
         * give `23f1b61bb0d377d339c81090db92e949`.
         *
         * **Packet ids.** The packet that authenticates can have any id; each later id is one higher. If a
         * packet gets no response, resend it with the *same* id: if it was already processed, its stored
         * response is returned. Only the last response is stored.
         *
         * **Session.** It ends after `playerSessionExpiry` seconds without traffic (40303), on logout (40304),
         * and when the same player logs in elsewhere (40356), because by default a player can have only one
         * session. `heartbeat.READ` keeps it open.
         *
         * **Refused packets.** For invalid JSON, a missing `packetId` or a wrong signature, the response has
         * `packetId` −1, which means: do not resend.
         *
         * Errors that any message can return, in addition to those listed for each message:
         *
         * | Reason | When |
         * |---|---|
         * | 403/40303 | the session has expired |
         * | 403/40304 | the session does not exist, or it was logged out |
         * | 403/40356 | another login of the player ended the session |
         * | 400/40333 | the servop does not exist |
         * | 403/40616 | only servers and cloud code may call it |
         * | 400/40358, 40359, 40660 | a parameter, named in the text, is missing, has the wrong type, or is out of range |
         * | 403/40566 | the packet id is older than that of the last packet (assumed) |
         * | 403/40605 | the last packet was resent, but its response is no longer stored (the status is assumed) |
         * | 40606, with HTTP 502, 503 or 504 | the packet is still being processed |
         * | 403/40823 | more than 20 packets per second for some time (the status is assumed) |
         * | 403/40301, `packetId` −1 | the signature is wrong |
         * | 403/40610, `packetId` −1 | `X-APPID` is missing or unknown (assumed) |
         * | 400/40408, `packetId` −1 | the body is not JSON (assumed) |
         * | 400/40660, `packetId` −1 | the packet has more than a thousand messages (assumed) |
         */
        post: operations["postDispatcherv2"];
    };
    "/s2sdispatcher": {
        /**
         * Send messages as a server
         * @description Two protocols share the URL.
         *
         * **Session protocol.** `authenticationV2.AUTHENTICATE` with packet id 0 opens a session; each further
         * packet has its `sessionId` and the next id, and may contain several messages. Responses are under
         * **`messageResponses`**. If a packet gets no response, resend it with the same id; the last response is
         * stored. A session expires after twice `heartbeatSeconds` without traffic, by default an hour
         * (assumed); `heartbeat.HEARTBEAT` keeps it open. Once the session has expired, the response is HTTP 403
         * with 40365 at the top level: authenticate again.
         *
         * **Standard protocol.** A single message with the server's credentials. The response is the bare result
         * without `status`. brainCloud counts it as two calls.
         *
         * The HTTP status of top-level errors is inferred from the official libraries, which read the bodies of
         * 200 and 403 responses. Errors that any message can return, in addition to those listed for each
         * message:
         *
         * | Reason | When |
         * |---|---|
         * | 403/40365, at the top level | the session has expired or does not exist |
         * | 403/40304, at the top level | the packet has no session id (the code is assumed) |
         * | 403/40301 | the server does not exist, or the secret is wrong; at the top level in the standard protocol (assumed) |
         * | 403/40316 | the app does not exist; at the top level in the standard protocol |
         * | 400/40333 | the servop does not exist or is not for servers |
         * | 400/40358, 40359, 40660 | a parameter, named in the text, is missing, has the wrong type, or is out of range |
         * | 403/40566, at the top level | the packet id does not follow the last one (assumed) |
         * | 403/40605, at the top level | the last packet was resent, but its response is no longer stored (the status is assumed) |
         * | 40606, with HTTP 502, 503 or 504 | the packet is still being processed |
         * | 400/40408, at the top level | the body is not JSON (assumed) |
         */
        post: operations["postS2sdispatcher"];
    };
}
export interface operations {
    postDispatcherv2: {
        parameters: {
            query?: never;
            header: {
                /**
                 * The app id from the portal. Same as `gameId` in the packet.
                 * @example 12345
                 */
                "X-APPID": string;
                /**
                 * MD5 of the uncompressed body text followed by the app secret, in hexadecimal. A wrong signature is refused with `packetId` −1 and 403/40301.
                 * @example 23f1b61bb0d377d339c81090db92e949
                 */
                "X-SIG": string;
                /** `gzip` if the body is compressed. */
                "Content-Encoding"?: "gzip";
            };
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": ClientPacket;
            };
        };
        responses: SharedResponses & {
            /** The responses in the order of the messages, or a refusal of the whole packet (`packetId` −1). Includes API errors. */
            200: {
                content: {
                    "application/json": ClientPacketAnswer | PacketFailure;
                };
            };
            /** An error raised before the request reaches the dispatcher, which itself always returns HTTP 200: the body is too large, the encoding is not supported, or the method is not POST. */
            "4XX": {
                content: {
                    "application/json": ErrorAnswer;
                };
            };
        };
    };
    postS2sdispatcher: {
        parameters: {
            query?: never;
            path?: never;
        };
        requestBody: {
            content: {
                "application/json": ServerPacket | ServerStandardRequest;
            };
        };
        responses: SharedResponses & {
            /** The responses of a packet in the order of the messages, or the bare result of a standard request. */
            200: {
                content: {
                    "application/json": ServerPacketAnswer | ServerStandardAnswer;
                };
            };
            /** A malformed body, or a standard request whose servop failed. The error is the whole body. */
            400: {
                content: {
                    "application/json": ServerFailure;
                };
            };
            /** The session has expired, does not exist or is missing, or the credentials of a standard request are wrong. The error is the whole body. */
            403: {
                content: {
                    "application/json": ServerFailure;
                };
            };
            /** An error raised before the request reaches the dispatcher: the body is too large, the encoding is not supported, or the method is not POST. */
            "4XX": {
                content: {
                    "application/json": ServerFailure;
                };
            };
        };
    };
}
export interface SharedResponses {
    502: PacketInProgressResponse;
    503: PacketInProgressResponse;
    504: PacketInProgressResponse;
}
/** Busy, or the packet is still being processed. Resend the same packet with the same `packetId`. The body is JSON, because official clients parse it for any status. */
export type PacketInProgressResponse = {
    content: {
        "application/json": ErrorAnswer;
    };
};
/** Socket messages have no HTTP response. */
export type NoReplyResponse = {
    content?: never;
};
/**
 * Any message
 * @description The fields of every message. An unknown servop is refused with 400/40333.
 */
export type MessageEnvelope = {
    /** @example presence */
    service: string;
    /** @example UPDATE_ACTIVITY */
    operation: string;
    /** The parameters of the servop. Absent, `null` and `{}` mean the same. */
    data?: {
        [key: string]: unknown;
    } | null;
};
/** Client packet */
export type ClientPacket = {
    /** At most `maxBundleMsgs` messages (10), as returned by the login. The JavaScript library ignores this limit, so more are accepted; a packet with more than a thousand is refused as a whole (assumed). */
    messages: ClientMessage[];
    /**
     * The app id. Some libraries omit it if they have none.
     * @example 12345
     */
    gameId?: string;
    /**
     * The session id that the login returned; `""`, `null` or absent before the login.
     * @example k3v9q0d7m2x8c5b1n6z4t0r8ya
     */
    sessionId?: string | null;
    /**
     * One more than the id of the previous packet. The packet that authenticates can have any id.
     * @example 4
     */
    packetId: number;
};
/** Responses to a client packet */
export type ClientPacketAnswer = {
    /** The id of the packet that this responds to. */
    packetId: number;
    /** One response per message, in the same order. */
    responses: ClientAnswer[];
    /** Events for the player, if any. Not used by presence. */
    events?: {
        [key: string]: unknown;
    }[];
};
/**
 * Client packet refused
 * @description The whole packet was refused: invalid JSON, no `packetId`, a wrong signature or a changed secret. Do not resend it. The error is repeated for each message, at least once.
 */
export type PacketFailure = {
    /** @constant */
    packetId: -1;
    responses: ErrorAnswer[];
};
/** Server packet (session protocol) */
export type ServerPacket = {
    /**
     * 0 for the packet that authenticates, then increasing by one.
     * @example 1
     */
    packetId: number;
    /**
     * The session id that the authentication returned; absent or `null` before that.
     * @example vrunikbkgmu3m9gkeqt78vvkb2
     */
    sessionId?: string | null;
    /** A packet with more than a thousand messages is refused as a whole (assumed). */
    messages: ServerMessage[];
};
/** Responses to a server packet */
export type ServerPacketAnswer = {
    /** The id of the packet that this responds to. */
    packetId: number;
    /** One response per message, in the same order. */
    messageResponses: ServerAnswer[];
};
/**
 * Single server request (standard protocol)
 * @description Any message that a server may send, except authentication and heartbeat, with the credentials.
 */
export type ServerStandardRequest = ServerCredentials & MessageEnvelope;
/** Credentials of a server */
export type ServerCredentials = {
    /** @example 12345 */
    appId: string;
    /**
     * The server name in the portal.
     * @example mock-server
     */
    serverName: string;
    /**
     * The server secret.
     * @example mock-server-secret
     */
    serverSecret: string;
};
/**
 * Bare result (standard protocol)
 * @description The `data` of the response to the servop.
 * @example {
 *   "presence": []
 * }
 */
export type ServerStandardAnswer = {
    [key: string]: unknown;
} | null;
/** Server request refused */
export type ServerFailure = {
    /** The packet id, in the session protocol. */
    packetId?: number;
    status: ErrorStatus;
    reason_code: AnyReasonCode;
    status_message: string;
    /** @constant */
    severity?: "ERROR";
};
/**
 * Error response
 * @description The response to a failed message. The text of `status_message` begins with `Processing exception (message): `, or `(bundle)` for the whole packet; do not rely on the rest.
 * @example {
 *   "status": 400,
 *   "reason_code": 40627,
 *   "status_message": "Processing exception (message): Presence not initialized",
 *   "severity": "ERROR"
 * }
 * @example {
 *   "status": 400,
 *   "reason_code": 40322,
 *   "upgradeAppId": "http://itunes.com/apps/myappname",
 *   "status_message": "Processing exception (message): App version 1.0.0 is obsolete."
 * }
 */
export type ErrorAnswer = {
    status: ErrorStatus;
    reason_code: AnyReasonCode;
    status_message: string;
    /**
     * Missing in some responses.
     * @constant
     */
    severity?: "ERROR";
    /** Where to get a newer version, for 40322. */
    upgradeAppId?: string;
    /** Why the app is disabled, for 40330. */
    disabledReason?: {
        [key: string]: unknown;
    };
};
/**
 * Status of an error
 * @description 202: the login needs a decision (a failure). 400: the request is invalid. 403: session, signature or permissions. 500: the service failed.
 * @enum {integer}
 */
export type ErrorStatus = 202 | 400 | 403 | 500;
/**
 * Any reason code
 * @description A *ReasonCode*, or another code from the vendor's longer list.
 */
export type AnyReasonCode = ReasonCode | number;
/**
 * Reason code
 * @description The codes that concern the servops of this document, with the vendor's names.
 *
 * | Code | Name | Meaning |
 * |---|---|---|
 * | 40206 | MISSING_IDENTITY_ERROR | The identity is unknown, but a profile id was sent with it. Discard the profile id and log in again. |
 * | 40207 | SWITCHING_PROFILES | The identity belongs to a profile other than the one sent. To switch, omit the profile id. |
 * | 40208 | MISSING_PROFILE_ERROR | The identity is unknown, and `forceCreate` was false. |
 * | 40209 | SECURITY_ERROR | An anonymous login to an existing profile without its profile id. |
 * | 40217 | UNKNOWN_AUTH_ERROR | The login failed for an unknown reason. |
 * | 40221 | EMAIL_NOT_VALID | The email address is not valid. |
 * | 40301 | BAD_SIGNATURE | The packet is signed with the wrong secret. |
 * | 40303 | USER_SESSION_EXPIRED | The session had no traffic for too long. Log in again. |
 * | 40304 | NO_SESSION | The session does not exist, or it was logged out. |
 * | 40306 | OPERATION_REQUIRES_A_SESSION | The servop needs a login first. |
 * | 40307 | TOKEN_DOES_NOT_MATCH_USER | Wrong password. |
 * | 40308 | MANUAL_REDIRECT | The app has moved; log in to the other app. |
 * | 40315 | INVALID_AUTHENTICATION_TYPE | The authentication type does not exist. |
 * | 40316 | INVALID_APP_ID | The app does not exist. |
 * | 40322 | APP_VERSION_NOT_SUPPORTED | The version of the game is too old. |
 * | 40330 | DISABLED_APP | The app is disabled in the portal. |
 * | 40333 | INVALID_OPERATION | The service or operation does not exist. |
 * | 40346 | INSUFFICIENT_PERMISSIONS | The caller is not allowed to change this, or the app blocks the call from clients. |
 * | 40356 | USER_SESSION_LOGGED_OUT | Another login of the same player ended the session. |
 * | 40358 | MISSING_REQUIRED_PARAMETER | A required parameter is missing or null. |
 * | 40359 | INVALID_PARAMETER_TYPE | A parameter has the wrong type. |
 * | 40365 | SERVER_SESSION_EXPIRED | The server-to-server session has expired. Authenticate again. |
 * | 40385 | GROUP_MEMBER_NOT_FOUND | The profile is not in the group. |
 * | 40408 | JSON_PARSING_ERROR | The body is not JSON. |
 * | 40446 | PROFILE_NOT_FOUND | The profile does not exist. |
 * | 40452 | GROUP_CANNOT_ADD_OWNER | A group has one owner; another cannot be added. |
 * | 40453 | NOT_GROUP_MEMBER | The caller is not in the group. |
 * | 40454 | INVALID_GROUP_ROLE | The role does not exist, or the caller's role does not allow the call. |
 * | 40455 | GROUP_OWNER_DELETE | The owner cannot be removed from the group. |
 * | 40456 | NOT_INVITED_GROUP_MEMBER | The profile is not invited to the group. |
 * | 40457 | GROUP_IS_FULL | The group is full. |
 * | 40458 | GROUP_OWNER_CANNOT_LEAVE | The owner cannot leave the group. |
 * | 40460 | GROUP_VERSION_MISMATCH | The group has changed since the version sent. |
 * | 40462 | INVALID_GROUP_ID | The group does not exist. |
 * | 40467 | GROUP_TYPE_NOT_FOUND | The group type does not exist in the portal. |
 * | 40470 | INVALID_PROFILE_IDS | The list of profile ids is not valid. |
 * | 40471 | MAX_PROFILE_IDS_EXCEEDED | The list of profile ids is too long. |
 * | 40566 | INVALID_PACKET_ID | The packet id does not follow the last one. |
 * | 40585 | CLOUD_CODE_SECURITY_ERROR | Cloud Code or the server lacks permission. |
 * | 40586 | RTT_SERVER_NOT_FOUND | The RTT server does not exist. |
 * | 40587 | RTT_CLIENT_NOT_FOUND | The RTT connection does not exist. |
 * | 40588 | NO_RTT_SERVERS_AVAILABLE | No RTT server is available. |
 * | 40589 | PROFILE_SESSION_MISMATCH | The session does not belong to this profile. |
 * | 40601 | FEATURE_NOT_ENABLED | The feature is disabled. |
 * | 40605 | MISSING_LAST_PACKET_RESPONSE | The packet was resent, but its response is no longer stored. |
 * | 40606 | PACKET_IN_PROGRESS | The packet was resent while it is still being processed. |
 * | 40610 | INVALID_HEADER_APP_ID | `X-APPID` is missing or wrong. |
 * | 40615 | RTT_FEATURE_NOT_CONFIGURED | RTT is disabled in the portal. |
 * | 40616 | CLOUD_CODE_ONLY_METHOD | Only Cloud Code and servers may call this. |
 * | 40627 | PRESENCE_NOT_INITIALIZED | The profile has no presence: it is not connected to RTT, or its presence has expired. |
 * | 40628 | PRESENCE_FEATURE_NOT_CONFIGURED | Presence is disabled in the portal. |
 * | 40634 | PRESENCE_ACTIVITY_NOT_ENABLED | *Support rich activity* is disabled in the portal. |
 * | 40635 | PRESENCE_REALTIME_NOT_ENABLED | *Real-time Tech (RTT) updates* is disabled in the portal. |
 * | 40660 | INVALID_PARAMETER_VALUE | A parameter is out of range or too large. |
 * | 40692 | GROUP_NOT_FOUND | The group does not exist. |
 * | 40730 | DUPLICATE_PACKET_ID | The packet id was already used. |
 * | 40734 | PENDING_MEMBER_REQUEST_NOT_FOUND | The profile has not requested to join the group. |
 * | 40823 | USER_RATE_LIMIT_EXCEEDED | More than 20 requests per second for some time. |
 * | 40952 | GROUP_MEMBER_ACCESS_INVALID | The caller's membership does not allow the call. |
 * | 40953 | REUSED_PACKET_ID | The packet id was already used for another packet. |
 * @enum {integer}
 */
export type ReasonCode = 40206 | 40207 | 40208 | 40209 | 40217 | 40221 | 40301 | 40303 | 40304 | 40306 | 40307 | 40308 | 40315 | 40316 | 40322 | 40330 | 40333 | 40346 | 40356 | 40358 | 40359 | 40365 | 40385 | 40408 | 40446 | 40452 | 40453 | 40454 | 40455 | 40456 | 40457 | 40458 | 40460 | 40462 | 40467 | 40470 | 40471 | 40566 | 40585 | 40586 | 40587 | 40588 | 40589 | 40601 | 40605 | 40606 | 40610 | 40615 | 40616 | 40627 | 40628 | 40634 | 40635 | 40660 | 40692 | 40730 | 40734 | 40823 | 40952 | 40953;
/** Message from a client */
export type ClientMessage = PresenceUpdateActivityMessage | PresenceSetVisibilityMessage | PresenceGetPresenceOfFriendsMessage | PresenceGetPresenceOfGroupMessage | PresenceGetPresenceOfUsersMessage | PresenceRegisterListenersForFriendsMessage | PresenceRegisterListenersForGroupMessage | PresenceRegisterListenersForProfilesMessage | PresenceStopListeningMessage | PresenceForcePushMessage | AuthenticationV2AuthenticateMessage | AuthenticationV2GetServerVersionMessage | AuthenticationV2ResetEmailPasswordMessage | AuthenticationV2ResetEmailPasswordWithExpiryMessage | AuthenticationV2ResetEmailPasswordAdvancedMessage | AuthenticationV2ResetEmailPasswordAdvancedWithExpiryMessage | AuthenticationV2ResetUniversalIdPasswordMessage | AuthenticationV2ResetUniversalIdPasswordWithExpiryMessage | AuthenticationV2ResetUniversalIdPasswordAdvancedMessage | AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryMessage | HeartbeatReadMessage | PlayerStateLogoutMessage | PlayerStateUpdateNameMessage | PlayerStateUpdatePictureUrlMessage | PlayerStateReadMessage | PlayerStateUpdateSummaryMessage | TimeReadMessage | EventSendMessage | RttRegistrationRequestClientConnectionMessage | FriendAddFriendsMessage | FriendRemoveFriendsMessage | FriendListFriendsMessage | FriendGetUsersOnlineStatusMessage | FriendGetMySocialInfoMessage | FriendGetSummaryDataForProfileIdMessage | FriendFindUsersByExactNameMessage | GroupCreateGroupMessage | GroupJoinGroupMessage | GroupJoinMemberToGroupMessage | GroupAddGroupMemberMessage | GroupAddMemberToGroupMessage | GroupInviteGroupMemberMessage | GroupInviteMemberToGroupMessage | GroupAcceptGroupInvitationMessage | GroupApproveGroupJoinRequestMessage | GroupReadGroupMessage | GroupReadGroupMembersMessage | GroupReadMembersOfGroupMessage | GroupGetMyGroupsMessage | GroupLeaveGroupMessage | GroupDeleteGroupMessage;
/**
 * Response to a client
 * @description The response to the message at the same index: a success or an error.
 */
export type ClientAnswer = ErrorAnswer | PresenceUpdateActivityAnswer | PresenceSetVisibilityAnswer | PresenceGetPresenceOfFriendsAnswer | PresenceGetPresenceOfGroupAnswer | PresenceGetPresenceOfUsersAnswer | PresenceRegisterListenersForFriendsAnswer | PresenceRegisterListenersForGroupAnswer | PresenceRegisterListenersForProfilesAnswer | PresenceStopListeningAnswer | PresenceForcePushAnswer | AuthenticationV2AuthenticateAnswer | AuthenticationV2GetServerVersionAnswer | AuthenticationV2ResetEmailPasswordAnswer | AuthenticationV2ResetEmailPasswordWithExpiryAnswer | AuthenticationV2ResetEmailPasswordAdvancedAnswer | AuthenticationV2ResetEmailPasswordAdvancedWithExpiryAnswer | AuthenticationV2ResetUniversalIdPasswordAnswer | AuthenticationV2ResetUniversalIdPasswordWithExpiryAnswer | AuthenticationV2ResetUniversalIdPasswordAdvancedAnswer | AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryAnswer | HeartbeatReadAnswer | PlayerStateLogoutAnswer | PlayerStateUpdateNameAnswer | PlayerStateUpdatePictureUrlAnswer | PlayerStateReadAnswer | PlayerStateUpdateSummaryAnswer | TimeReadAnswer | EventSendAnswer | RttRegistrationRequestClientConnectionAnswer | FriendAddFriendsAnswer | FriendRemoveFriendsAnswer | FriendListFriendsAnswer | FriendGetUsersOnlineStatusAnswer | FriendGetMySocialInfoAnswer | FriendGetSummaryDataForProfileIdAnswer | FriendFindUsersByExactNameAnswer | GroupCreateGroupAnswer | GroupJoinGroupAnswer | GroupAddGroupMemberAnswer | GroupInviteGroupMemberAnswer | GroupAcceptGroupInvitationAnswer | GroupApproveGroupJoinRequestAnswer | GroupReadGroupAnswer | GroupReadGroupMembersAnswer | GroupGetMyGroupsAnswer | GroupLeaveGroupAnswer | GroupDeleteGroupAnswer;
/** Message from a server */
export type ServerMessage = AuthenticationV2AuthenticateServerMessage | HeartbeatHeartbeatMessage | PresenceGetPresenceOfUsersMessage | PresenceSysInitializePresenceMessage | PresenceSysExtendPxExpiryMessage | PresenceSysTerminatePresenceMessage | RttRegistrationRequestSystemConnectionMessage;
/**
 * Response to a server
 * @description The response to the message at the same index: a success or an error.
 */
export type ServerAnswer = ErrorAnswer | AuthenticationV2AuthenticateServerAnswer | HeartbeatHeartbeatAnswer | PresenceGetPresenceOfUsersAnswer | PresenceSysInitializePresenceAnswer | PresenceSysExtendPxExpiryAnswer | PresenceSysTerminatePresenceAnswer | RttRegistrationRequestSystemConnectionAnswer;
/**
 * No parameters
 * @description Omit `data`, or send `null` or `{}`. Its content is ignored.
 */
export type NoData = {
    [key: string]: unknown;
} | null;
/**
 * Activity
 * @description The player's activity, in fields defined by the game. Limited to *Max content size (bytes)* in the portal, as UTF-8 JSON.
 * @example {
 *   "LOCATION": "POKER_TABLE",
 *   "STATUS": "PLAYING_GAME"
 * }
 */
export type Activity = {
    [key: string]: unknown;
};
/**
 * Summary friend data
 * @description What the player shows to friends, in fields defined by the game; `null` if never set.
 * @example {
 *   "LEVEL": 4
 * }
 */
export type SummaryFriendData = {
    [key: string]: unknown;
} | null;
/** User of a presence */
export type PresenceUser = {
    /** Profile id. */
    id: string;
    /** Player name, `""` if none was set. */
    name: string;
    /** URL of the picture. */
    pic: string | null;
    /** The RTT connections, each as `appId:profileId:sessionId`. Absent if the profile is offline, or online only through a system presence. */
    cxs?: string[];
};
/**
 * Presence
 * @description A profile, whether it is online, and its activity.
 */
export type Presence = {
    user: PresenceUser;
    /** Also false for a connected profile that is not visible. */
    online: boolean;
    summaryFriendData: SummaryFriendData;
    activity: Activity;
};
/**
 * Presence list
 * @example {
 *   "presence": [
 *     {
 *       "user": {
 *         "id": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *         "name": "Grace",
 *         "pic": null,
 *         "cxs": [
 *           "12345:8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22:p7w2e9h4u1s6f3j8g5a0o2i7lb"
 *         ]
 *       },
 *       "online": true,
 *       "summaryFriendData": {},
 *       "activity": {
 *         "LOCATION": "POKER_TABLE",
 *         "STATUS": "PLAYING_GAME"
 *       }
 *     },
 *     {
 *       "user": {
 *         "id": "1e7b3c9a-5f20-4d8e-9a64-3c0b7d2f6e44",
 *         "name": "",
 *         "pic": null
 *       },
 *       "online": false,
 *       "summaryFriendData": {},
 *       "activity": {}
 *     }
 *   ]
 * }
 */
export type PresenceList = {
    /** In no particular order. */
    presence: Presence[];
};
/** RTT endpoints and credentials */
export type RttConnection = {
    /** Use the first one with the protocol `ws`. */
    endpoints: RttEndpoint[];
    auth: RttAuth;
};
/** RTT endpoint */
export type RttEndpoint = {
    /**
     * `ws`, or `tcp` for libraries that support it.
     * @example ws
     */
    protocol: string;
    /** @example 127.0.0.1 */
    host: string;
    /** @example 4010 */
    port: number;
    /** Whether the URL starts with `wss://`. */
    ssl: boolean;
    /**
     * The name of the certificate issuer.
     * @example GoDaddy
     */
    ca?: string;
};
/**
 * RTT credentials
 * @description Each entry is sent unescaped in the query of the socket's URL, and again in `CONNECT`.
 */
export type RttAuth = {
    /** @example 12345 */
    "X-APPID": string;
    /** @example q4Zt7RkM2pX9 */
    "X-RTT-SECRET": string;
};
/**
 * presence.UPDATE_ACTIVITY
 * @description Replaces the caller's activity. All listeners of the caller get an `INCOMING`.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `activity` is missing, or not an object |
 * | 400/40627 | the caller is not connected to RTT |
 * | 400/40628 | presence is disabled |
 * | 400/40634 | *Support rich activity* is disabled |
 * | 400/40660 | `activity` is larger than *Max content size* |
 * @example {
 *   "service": "presence",
 *   "operation": "UPDATE_ACTIVITY",
 *   "data": {
 *     "activity": {
 *       "LOCATION": "POKER_TABLE",
 *       "STATUS": "PLAYING_GAME"
 *     }
 *   }
 * }
 */
export type PresenceUpdateActivityMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "UPDATE_ACTIVITY";
    data: PresenceUpdateActivityData;
};
export type PresenceUpdateActivityData = {
    activity: Activity;
};
/**
 * presence.UPDATE_ACTIVITY, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PresenceUpdateActivityAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * presence.SET_VISIBILITY
 * @description Hides the caller from everyone else, or shows it again. A hidden profile counts as offline: listeners
 * get an `INCOMING` with `online: false`, and one with `online: true` when the caller is shown again
 * (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `visible` is missing, or not a boolean |
 * | 400/40627 | the caller is not connected to RTT |
 * | 400/40628 | presence is disabled |
 * @example {
 *   "service": "presence",
 *   "operation": "SET_VISIBILITY",
 *   "data": {
 *     "visible": false
 *   }
 * }
 */
export type PresenceSetVisibilityMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "SET_VISIBILITY";
    data: PresenceSetVisibilityData;
};
export type PresenceSetVisibilityData = {
    /** Whether others see the caller. A new presence is visible. */
    visible: boolean;
};
/**
 * presence.SET_VISIBILITY, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PresenceSetVisibilityAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * presence.GET_PRESENCE_OF_FRIENDS
 * @description Returns the presences of the caller's friends. Needs no RTT connection.
 *
 * The vendor's documentation calls the first parameter `friendPlatform`; its libraries send `platform`.
 * Both work.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40359 | a parameter has the wrong type |
 * | 400/40628 | presence is disabled |
 * @example {
 *   "service": "presence",
 *   "operation": "GET_PRESENCE_OF_FRIENDS",
 *   "data": {
 *     "platform": "all",
 *     "includeOffline": true
 *   }
 * }
 */
export type PresenceGetPresenceOfFriendsMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "GET_PRESENCE_OF_FRIENDS";
    data?: PresenceGetPresenceOfFriendsData;
};
export type PresenceGetPresenceOfFriendsData = {
    /**
     * `all`: all friends. `brainCloud` or `facebook`: the friends added there. Any other value means `all`, which is the default.
     * @example all
     */
    platform?: string | null;
    /**
     * Same as `platform`, which takes precedence if both are given.
     * @example all
     */
    friendPlatform?: string | null;
    /** Whether to include friends who are offline. By default `false`. */
    includeOffline?: boolean | null;
} | null;
/**
 * presence.GET_PRESENCE_OF_FRIENDS, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "presence": [
 *       {
 *         "user": {
 *           "id": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *           "name": "Grace",
 *           "pic": null
 *         },
 *         "online": false,
 *         "summaryFriendData": {},
 *         "activity": {}
 *       }
 *     ]
 *   }
 * }
 */
export type PresenceGetPresenceOfFriendsAnswer = {
    /** @constant */
    status: 200;
    data: PresenceList;
};
/**
 * presence.GET_PRESENCE_OF_GROUP
 * @description Returns the presences of the members of a group. The caller must be a member. Needs no RTT connection.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `groupId` is missing; a parameter has the wrong type |
 * | 400/40453 | the caller is not a member of the group |
 * | 400/40462 | the group does not exist |
 * | 400/40628 | presence is disabled |
 * @example {
 *   "service": "presence",
 *   "operation": "GET_PRESENCE_OF_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "includeOffline": true
 *   }
 * }
 */
export type PresenceGetPresenceOfGroupMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "GET_PRESENCE_OF_GROUP";
    data: PresenceGetPresenceOfGroupData;
};
export type PresenceGetPresenceOfGroupData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
    /** Whether to include members who are offline. By default `false`. */
    includeOffline?: boolean | null;
};
/**
 * presence.GET_PRESENCE_OF_GROUP, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "presence": [
 *       {
 *         "user": {
 *           "id": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *           "name": "Ada",
 *           "pic": "https://example.com/ada.png",
 *           "cxs": [
 *             "12345:3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11:k3v9q0d7m2x8c5b1n6z4t0r8ya"
 *           ]
 *         },
 *         "online": true,
 *         "summaryFriendData": {},
 *         "activity": {}
 *       }
 *     ]
 *   }
 * }
 */
export type PresenceGetPresenceOfGroupAnswer = {
    /** @constant */
    status: 200;
    data: PresenceList;
};
/**
 * presence.GET_PRESENCE_OF_USERS
 * @description Returns the presences of any profiles. Ids that do not exist are omitted. Needs no RTT connection, and
 * is available to servers.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileIds` is missing; a parameter has the wrong type |
 * | 400/40628 | presence is disabled |
 * @example {
 *   "service": "presence",
 *   "operation": "GET_PRESENCE_OF_USERS",
 *   "data": {
 *     "profileIds": [
 *       "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *       "c2a7f0b4-9e35-4d6a-b1f8-0d4e6a5b7c33"
 *     ],
 *     "includeOffline": true
 *   }
 * }
 */
export type PresenceGetPresenceOfUsersMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "GET_PRESENCE_OF_USERS";
    data: PresenceGetPresenceOfUsersData;
};
export type PresenceGetPresenceOfUsersData = {
    /**
     * @example [
     *   "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
     * ]
     */
    profileIds: string[];
    /** Whether to include profiles that are offline. By default `false`. */
    includeOffline?: boolean | null;
};
/**
 * presence.GET_PRESENCE_OF_USERS, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "presence": [
 *       {
 *         "user": {
 *           "id": "c2a7f0b4-9e35-4d6a-b1f8-0d4e6a5b7c33",
 *           "name": "Thermometer",
 *           "pic": null
 *         },
 *         "online": true,
 *         "summaryFriendData": {},
 *         "activity": {
 *           "STATUS": "MEASURING"
 *         }
 *       }
 *     ]
 *   }
 * }
 */
export type PresenceGetPresenceOfUsersAnswer = {
    /** @constant */
    status: 200;
    data: PresenceList;
};
/**
 * presence.REGISTER_LISTENERS_FOR_FRIENDS
 * @description Subscribes the caller to presence changes of its friends, which arrive as `INCOMING`. Returns who is
 * online. Can be called before connecting to RTT.
 *
 * The vendor's documentation calls the first parameter `friendPlatform`; its libraries send `platform`.
 * Both work.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40359 | a parameter has the wrong type |
 * | 400/40628 | presence is disabled |
 * | 400/40635 | *Real-time Tech (RTT) updates* is disabled (assumed) |
 * @example {
 *   "service": "presence",
 *   "operation": "REGISTER_LISTENERS_FOR_FRIENDS",
 *   "data": {
 *     "platform": "all",
 *     "bidirectional": true
 *   }
 * }
 */
export type PresenceRegisterListenersForFriendsMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "REGISTER_LISTENERS_FOR_FRIENDS";
    data?: PresenceRegisterListenersForFriendsData;
};
export type PresenceRegisterListenersForFriendsData = {
    /**
     * `all`: all friends. `brainCloud` or `facebook`: the friends added there. Any other value means `all`, which is the default.
     * @example all
     */
    platform?: string | null;
    /**
     * Same as `platform`, which takes precedence if both are given.
     * @example all
     */
    friendPlatform?: string | null;
    /** Whether to also subscribe the friends to the caller. By default `false`. */
    bidirectional?: boolean | null;
} | null;
/**
 * presence.REGISTER_LISTENERS_FOR_FRIENDS, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "presence": [
 *       {
 *         "user": {
 *           "id": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *           "name": "Grace",
 *           "pic": null,
 *           "cxs": [
 *             "12345:8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22:p7w2e9h4u1s6f3j8g5a0o2i7lb"
 *           ]
 *         },
 *         "online": true,
 *         "summaryFriendData": {},
 *         "activity": {
 *           "LOCATION": "POKER_TABLE",
 *           "STATUS": "PLAYING_GAME"
 *         }
 *       }
 *     ]
 *   }
 * }
 */
export type PresenceRegisterListenersForFriendsAnswer = {
    /** @constant */
    status: 200;
    data: PresenceList;
};
/**
 * presence.REGISTER_LISTENERS_FOR_GROUP
 * @description Subscribes the caller to presence changes of the group's other members, which arrive as `INCOMING`. The
 * caller must be a member. Returns who is online. Can be called before connecting to RTT.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `groupId` is missing; a parameter has the wrong type |
 * | 400/40453 | the caller is not a member of the group |
 * | 400/40462 | the group does not exist |
 * | 400/40628 | presence is disabled |
 * | 400/40635 | *Real-time Tech (RTT) updates* is disabled (assumed) |
 * @example {
 *   "service": "presence",
 *   "operation": "REGISTER_LISTENERS_FOR_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "bidirectional": true
 *   }
 * }
 */
export type PresenceRegisterListenersForGroupMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "REGISTER_LISTENERS_FOR_GROUP";
    data: PresenceRegisterListenersForGroupData;
};
export type PresenceRegisterListenersForGroupData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
    /** Whether to also subscribe the members to the caller. By default `false`. */
    bidirectional?: boolean | null;
};
/**
 * presence.REGISTER_LISTENERS_FOR_GROUP, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "presence": []
 *   }
 * }
 */
export type PresenceRegisterListenersForGroupAnswer = {
    /** @constant */
    status: 200;
    data: PresenceList;
};
/**
 * presence.REGISTER_LISTENERS_FOR_PROFILES
 * @description Subscribes the caller to presence changes of any profiles, which arrive as `INCOMING`. Ids that do not
 * exist are omitted. Returns who is online. Can be called before connecting to RTT.
 *
 * The caller's own id is treated like any other: the response has a row for the caller, and the caller's
 * own changes are pushed back. The servops for friends and groups exclude the caller (assumed).
 *
 * The JavaScript library misspells the second parameter as `bidriectional`. The service ignores the
 * misspelled parameter, so a call from that library is never bidirectional.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileIds` is missing; a parameter has the wrong type |
 * | 400/40628 | presence is disabled |
 * | 400/40635 | *Real-time Tech (RTT) updates* is disabled (assumed) |
 * @example {
 *   "service": "presence",
 *   "operation": "REGISTER_LISTENERS_FOR_PROFILES",
 *   "data": {
 *     "profileIds": [
 *       "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
 *     ],
 *     "bidirectional": false
 *   }
 * }
 */
export type PresenceRegisterListenersForProfilesMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "REGISTER_LISTENERS_FOR_PROFILES";
    data: PresenceRegisterListenersForProfilesData;
};
export type PresenceRegisterListenersForProfilesData = {
    /**
     * @example [
     *   "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
     * ]
     */
    profileIds: string[];
    /** Whether to also subscribe the profiles to the caller. By default `false`. */
    bidirectional?: boolean | null;
};
/**
 * presence.REGISTER_LISTENERS_FOR_PROFILES, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "presence": []
 *   }
 * }
 */
export type PresenceRegisterListenersForProfilesAnswer = {
    /** @constant */
    status: 200;
    data: PresenceList;
};
/**
 * presence.STOP_LISTENING
 * @description Ends all presence subscriptions of the caller, but not subscriptions to the caller.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40627 | the caller is not connected to RTT |
 * | 400/40628 | presence is disabled |
 * | 400/40635 | *Real-time Tech (RTT) updates* is disabled |
 * @example {
 *   "service": "presence",
 *   "operation": "STOP_LISTENING",
 *   "data": {}
 * }
 */
export type PresenceStopListeningMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "STOP_LISTENING";
    data?: NoData;
};
/**
 * presence.STOP_LISTENING, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PresenceStopListeningAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * presence.FORCE_PUSH
 * @description Pushes the caller's current presence to all listeners again. Without an RTT connection it succeeds and
 * sends nothing.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40628 | presence is disabled |
 * | 400/40635 | *Real-time Tech (RTT) updates* is disabled |
 * @example {
 *   "service": "presence",
 *   "operation": "FORCE_PUSH",
 *   "data": null
 * }
 */
export type PresenceForcePushMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "FORCE_PUSH";
    data?: NoData;
};
/**
 * presence.FORCE_PUSH, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PresenceForcePushAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * presence.SYS_INITIALIZE_PRESENCE
 * @description Creates or updates a profile's presence, which needs no RTT connection. It ends after `expirySecs`
 * unless extended. For servers and Cloud Code only.
 *
 * If the profile already has a presence, an omitted `visible` becomes true, an omitted `activity` stays
 * unchanged, and the expiry restarts (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileId` is missing; a parameter has the wrong type |
 * | 400/40446 | the profile does not exist (assumed) |
 * | 403/40616 | a client called it |
 * | 400/40628 | presence is disabled |
 * | 400/40634 | `activity` is given, and *Support rich activity* is disabled |
 * | 400/40660 | `activity` is too large, or `expirySecs` is not a positive integer |
 * @example {
 *   "service": "presence",
 *   "operation": "SYS_INITIALIZE_PRESENCE",
 *   "data": {
 *     "profileId": "c2a7f0b4-9e35-4d6a-b1f8-0d4e6a5b7c33",
 *     "visible": true,
 *     "activity": {
 *       "STATUS": "MEASURING"
 *     },
 *     "expirySecs": 300
 *   }
 * }
 */
export type PresenceSysInitializePresenceMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "SYS_INITIALIZE_PRESENCE";
    data: PresenceSysInitializePresenceData;
};
export type PresenceSysInitializePresenceData = {
    /** @example c2a7f0b4-9e35-4d6a-b1f8-0d4e6a5b7c33 */
    profileId: string;
    /** Whether others see the profile. By default `true`. */
    visible?: boolean | null;
    /** Same as in `presence.UPDATE_ACTIVITY`. */
    activity?: {
        [key: string]: unknown;
    } | null;
    /**
     * Seconds until the presence ends, an integer; by default the server property `presPxExpirySecs`.
     * @example 300
     */
    expirySecs?: number | null;
};
/**
 * presence.SYS_INITIALIZE_PRESENCE, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PresenceSysInitializePresenceAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * presence.SYS_EXTEND_PX_EXPIRY
 * @description Extends a profile's presence. For servers and Cloud Code only.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileId` is missing; a parameter has the wrong type |
 * | 400/40446 | the profile does not exist (assumed) |
 * | 403/40616 | a client called it |
 * | 400/40627 | the profile has no presence (assumed) |
 * | 400/40628 | presence is disabled |
 * | 400/40660 | `seconds` is not a positive integer |
 * @example {
 *   "service": "presence",
 *   "operation": "SYS_EXTEND_PX_EXPIRY",
 *   "data": {
 *     "profileId": "c2a7f0b4-9e35-4d6a-b1f8-0d4e6a5b7c33",
 *     "seconds": 25
 *   }
 * }
 */
export type PresenceSysExtendPxExpiryMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "SYS_EXTEND_PX_EXPIRY";
    data: PresenceSysExtendPxExpiryData;
};
export type PresenceSysExtendPxExpiryData = {
    /** @example c2a7f0b4-9e35-4d6a-b1f8-0d4e6a5b7c33 */
    profileId: string;
    /**
     * Seconds to add to the expiry, an integer; by default the server property `presPxExpirySecs`. Capped at `presPxExpiryExtSecMax`.
     * @example 25
     */
    seconds?: number | null;
};
/**
 * presence.SYS_EXTEND_PX_EXPIRY, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PresenceSysExtendPxExpiryAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * presence.SYS_TERMINATE_PRESENCE
 * @description Ends a profile's presence immediately: listeners get an `INCOMING` with `online: false`. Also succeeds
 * if there is no presence (assumed). For servers and Cloud Code only.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileId` is missing, or not a string |
 * | 400/40446 | the profile does not exist (assumed) |
 * | 403/40616 | a client called it |
 * | 400/40628 | presence is disabled |
 * @example {
 *   "service": "presence",
 *   "operation": "SYS_TERMINATE_PRESENCE",
 *   "data": {
 *     "profileId": "c2a7f0b4-9e35-4d6a-b1f8-0d4e6a5b7c33"
 *   }
 * }
 */
export type PresenceSysTerminatePresenceMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "SYS_TERMINATE_PRESENCE";
    data: PresenceSysTerminatePresenceData;
};
export type PresenceSysTerminatePresenceData = {
    /** @example c2a7f0b4-9e35-4d6a-b1f8-0d4e6a5b7c33 */
    profileId: string;
};
/**
 * presence.SYS_TERMINATE_PRESENCE, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PresenceSysTerminatePresenceAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * authenticationV2.AUTHENTICATE (client)
 * @description Logs a player in and opens a session. Needs no session. By default a player has one session: a login
 * ends the previous one, whose next call gets 403/40356.
 *
 * | Type | `externalId` | `authenticationToken` |
 * |---|---|---|
 * | `Universal` | the user name | the password |
 * | `Email` | the email address | the password |
 * | `Anonymous` | the anonymous id that the device generated and stores | `""` |
 *
 * `profileId` is the profile id that the device stored from its last login, or `""`.
 *
 * | Reason | When |
 * |---|---|
 * | 202/40206 | the identity is unknown, and a `profileId` was sent |
 * | 202/40207 | the identity belongs to a profile other than `profileId` |
 * | 202/40208 | the identity is unknown, no `profileId` was sent, and `forceCreate` is false |
 * | 403/40209 | an anonymous login to an existing profile without its `profileId` (the status is assumed) |
 * | 400/40217 | the login failed for an unknown reason (the status is assumed) |
 * | 400/40221 | `Email`, and `externalId` is not an email address (the status is assumed) |
 * | 403/40307 | wrong password |
 * | 400/40315 | the `authenticationType` does not exist (the status is assumed) |
 * | 403/40316 | the app does not exist |
 * | 400/40322 | the game's version is too old (with `upgradeAppId`) |
 * | 403/40330 | the app is disabled (with `disabledReason`) |
 * | 400/40358, 40359 | a required parameter is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "AUTHENTICATE",
 *   "data": {
 *     "gameId": "12345",
 *     "externalId": "ada",
 *     "authenticationToken": "correct-horse",
 *     "authenticationType": "Universal",
 *     "forceCreate": true,
 *     "releasePlatform": "WEB",
 *     "gameVersion": "1.0.0",
 *     "clientLibVersion": "5.7.0",
 *     "compressResponses": false,
 *     "anonymousId": "",
 *     "profileId": "",
 *     "timeZoneOffset": -5,
 *     "languageCode": "en",
 *     "countryCode": "CA",
 *     "clientLib": "js"
 *   }
 * }
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "AUTHENTICATE",
 *   "data": {
 *     "externalId": "0f1d6c58-3b5e-4a7c-8e21-9c4b7a6d5e66",
 *     "authenticationToken": "",
 *     "authenticationType": "Anonymous",
 *     "forceCreate": true,
 *     "anonymousId": "0f1d6c58-3b5e-4a7c-8e21-9c4b7a6d5e66"
 *   }
 * }
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "AUTHENTICATE",
 *   "data": {
 *     "externalId": "ada@example.com",
 *     "authenticationToken": "correct-horse",
 *     "authenticationType": "Email",
 *     "forceCreate": false
 *   }
 * }
 */
export type AuthenticationV2AuthenticateMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "AUTHENTICATE";
    data: AuthenticationV2AuthenticateData;
};
export type AuthenticationV2AuthenticateData = {
    /** User name, email address or anonymous id. */
    externalId: string;
    /** Password; `""` for `Anonymous`. */
    authenticationToken: string;
    /**
     * The vendor has more types, which the mock refuses with 40315.
     * @enum {string}
     */
    authenticationType: "Universal" | "Anonymous" | "Email";
    /** Whether to create a profile if the identity is unknown. By default `false`. */
    forceCreate?: boolean | null;
    /** The app id. */
    gameId?: string | null;
    /** The profile id that the device stored. */
    profileId?: string | null;
    /** The anonymous id that the device stored. */
    anonymousId?: string | null;
    /** @example WEB */
    releasePlatform?: string | null;
    /** @example 1.0.0 */
    gameVersion?: string | null;
    /**
     * The name of the client library.
     * @example js
     */
    clientLib?: string | null;
    /** @example 5.7.0 */
    clientLibVersion?: string | null;
    /** Whether responses larger than `compressIfLarger` may be gzipped. By default `false`. */
    compressResponses?: boolean | null;
    /**
     * Hours ahead of UTC.
     * @example -5
     */
    timeZoneOffset?: number | null;
    /** @example en */
    languageCode?: string | null;
    /** @example CA */
    countryCode?: string | null;
    /** Name of an external authentication service; not used by these types. */
    externalAuthName?: string | null;
    /** Additional data for the app's own hooks. */
    extraJson?: {
        [key: string]: unknown;
    } | string | null;
};
/**
 * authenticationV2.AUTHENTICATE, response (client)
 * @example {
 *   "status": 200,
 *   "data": {
 *     "abTestingId": 95,
 *     "amountSpent": 0,
 *     "compressIfLarger": 51200,
 *     "countryCode": "CA",
 *     "createdAt": 1713973000153,
 *     "currency": {
 *       "coins": {
 *         "consumed": 0,
 *         "balance": 8,
 *         "purchased": 0,
 *         "awarded": 8,
 *         "revoked": 0
 *       }
 *     },
 *     "emailAddress": "ada@example.com",
 *     "emailVerified": true,
 *     "experienceLevel": 1,
 *     "experiencePoints": 0,
 *     "id": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "incoming_events": [],
 *     "isTester": false,
 *     "languageCode": "en",
 *     "lastLogin": 1713973000159,
 *     "loginCount": 2,
 *     "maxBundleMsgs": 10,
 *     "maxKillCount": 11,
 *     "newUser": "false",
 *     "parentProfileId": null,
 *     "pictureUrl": null,
 *     "playerName": "Ada",
 *     "playerSessionExpiry": 1200,
 *     "previousLogin": 1713886600159,
 *     "profileId": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "refundCount": 0,
 *     "rewards": {
 *       "rewardDetails": {},
 *       "currency": {},
 *       "rewards": {}
 *     },
 *     "sent_events": [],
 *     "server_time": 1713973000235,
 *     "sessionId": "k3v9q0d7m2x8c5b1n6z4t0r8ya",
 *     "statistics": {
 *       "gamesWon": 3
 *     },
 *     "summaryFriendData": null,
 *     "timeZoneOffset": -5,
 *     "vcClaimed": 0,
 *     "vcPurchased": 0,
 *     "xpCapped": false
 *   }
 * }
 */
export type AuthenticationV2AuthenticateAnswer = {
    /** @constant */
    status: 200;
    data: AuthenticateResult;
};
/**
 * Session and profile
 * @description Times are in milliseconds since the Unix epoch. Optional fields are missing in older responses.
 */
export type AuthenticateResult = {
    /** The session id to send in every further packet. 26 lower-case letters and digits. */
    sessionId: string;
    profileId: string;
    /** Same as the profile id. */
    id: string;
    /**
     * Whether this login created the profile. A string.
     * @enum {string}
     */
    newUser: "true" | "false";
    playerName: string;
    pictureUrl: string | null;
    emailAddress: string | null;
    emailVerified?: boolean;
    summaryFriendData?: SummaryFriendData;
    /**
     * Seconds without traffic after which the session ends.
     * @example 1200
     */
    playerSessionExpiry: number;
    /**
     * Maximum number of messages per packet.
     * @example 10
     */
    maxBundleMsgs?: number;
    /**
     * Number of consecutive identical failures after which a client should stop.
     * @example 11
     */
    maxKillCount?: number;
    /**
     * Minimum size in bytes for compressing packets.
     * @example 51200
     */
    compressIfLarger?: number;
    /** The app to continue with instead. */
    switchToAppId?: string;
    abTestingId: number;
    /** Format: int64 */
    createdAt: number;
    /** Format: int64 */
    lastLogin: number;
    /** Format: int64 */
    previousLogin: number | null;
    loginCount: number;
    /** Format: int64 */
    server_time: number;
    languageCode: string | null;
    countryCode: string | null;
    /** Hours ahead of UTC. */
    timeZoneOffset: number;
    isTester?: boolean;
    parentProfileId: string | null;
    experienceLevel: number;
    experiencePoints: number;
    xpCapped: boolean;
    amountSpent: number;
    refundCount: number;
    vcClaimed: number;
    vcPurchased: number;
    /** Balances by currency. */
    currency: {
        [key: string]: CurrencyBalance;
    };
    /** Statistics by name. */
    statistics: {
        [key: string]: number;
    };
    /** Rewards for this login. */
    rewards: {
        rewardDetails: {
            [key: string]: unknown;
        };
        currency: {
            [key: string]: CurrencyBalance;
        };
        rewards: {
            [key: string]: unknown;
        };
    };
    /** Events sent with `event.SEND`, oldest first. */
    incoming_events: PlayerEvent[];
    sent_events: {
        [key: string]: unknown;
    }[];
};
/** Balance of a currency */
export type CurrencyBalance = {
    consumed: number;
    balance: number;
    purchased: number;
    awarded: number;
    revoked?: number;
};
/**
 * authenticationV2.AUTHENTICATE (server)
 * @description Opens a session for a server. Sent in a packet with id 0.
 *
 * | Reason | When |
 * |---|---|
 * | 403/40301 | the server does not exist, or the secret is wrong (assumed) |
 * | 403/40316 | the app does not exist |
 * | 400/40358, 40359 | a parameter is missing, or not a string |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "AUTHENTICATE",
 *   "data": {
 *     "appId": "12345",
 *     "serverName": "mock-server",
 *     "serverSecret": "mock-server-secret"
 *   }
 * }
 */
export type AuthenticationV2AuthenticateServerMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "AUTHENTICATE";
    data: ServerCredentials;
};
/**
 * authenticationV2.AUTHENTICATE, response (server)
 * @example {
 *   "status": 200,
 *   "data": {
 *     "heartbeatSeconds": 1800,
 *     "sessionId": "vrunikbkgmu3m9gkeqt78vvkb2"
 *   }
 * }
 */
export type AuthenticationV2AuthenticateServerAnswer = {
    /** @constant */
    status: 200;
    data: AuthenticateServerResult;
};
/** Server session */
export type AuthenticateServerResult = {
    /** The session id to send in every further packet. */
    sessionId: string;
    /**
     * The maximum interval between heartbeats. The session expires after twice this time (assumed). Missing in older responses, although the C# library requires it.
     * @example 1800
     */
    heartbeatSeconds?: number;
};
/**
 * authenticationV2.GET_SERVER_VERSION
 * @description The version of the service.
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "GET_SERVER_VERSION"
 * }
 */
export type AuthenticationV2GetServerVersionMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "GET_SERVER_VERSION";
    data?: NoData;
};
/**
 * authenticationV2.GET_SERVER_VERSION, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "serverVersion": "5.9.0"
 *   }
 * }
 */
export type AuthenticationV2GetServerVersionAnswer = {
    /** @constant */
    status: 200;
    data: ServerVersion;
};
/** Server version */
export type ServerVersion = {
    serverVersion: string;
};
/**
 * authenticationV2.RESET_EMAIL_PASSWORD
 * @description Emails the player with this email address a link for setting a new password. The mock sends nothing
 * and does not check whether the player exists (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `externalId` is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "RESET_EMAIL_PASSWORD",
 *   "data": {
 *     "externalId": "ada@example.com"
 *   }
 * }
 */
export type AuthenticationV2ResetEmailPasswordMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "RESET_EMAIL_PASSWORD";
    data: AuthenticationV2ResetEmailPasswordData;
};
export type AuthenticationV2ResetEmailPasswordData = {
    /** @example ada@example.com */
    externalId: string;
};
/**
 * authenticationV2.RESET_EMAIL_PASSWORD, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type AuthenticationV2ResetEmailPasswordAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY
 * @description Emails the player with this email address a link for setting a new password, valid for a limited time.
 * The mock sends nothing and does not check whether the player exists (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `externalId` is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "RESET_EMAIL_PASSWORD_WITH_EXPIRY",
 *   "data": {
 *     "externalId": "ada@example.com",
 *     "tokenTtlInMinutes": 5
 *   }
 * }
 */
export type AuthenticationV2ResetEmailPasswordWithExpiryMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "RESET_EMAIL_PASSWORD_WITH_EXPIRY";
    data: AuthenticationV2ResetEmailPasswordWithExpiryData;
};
export type AuthenticationV2ResetEmailPasswordWithExpiryData = {
    /** @example ada@example.com */
    externalId: string;
    /** How long the link is valid, in minutes. */
    tokenTtlInMinutes?: number | null;
};
/**
 * authenticationV2.RESET_EMAIL_PASSWORD_WITH_EXPIRY, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type AuthenticationV2ResetEmailPasswordWithExpiryAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED
 * @description Emails the player with this email address a link for setting a new password. The email uses a
 * template. The mock sends nothing and does not check whether the player exists (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `emailAddress` is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "RESET_EMAIL_PASSWORD_ADVANCED",
 *   "data": {
 *     "emailAddress": "ada@example.com",
 *     "serviceParams": {
 *       "templateId": "d-template-id"
 *     }
 *   }
 * }
 */
export type AuthenticationV2ResetEmailPasswordAdvancedMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "RESET_EMAIL_PASSWORD_ADVANCED";
    data: AuthenticationV2ResetEmailPasswordAdvancedData;
};
export type AuthenticationV2ResetEmailPasswordAdvancedData = {
    /** @example ada@example.com */
    emailAddress: string;
    /** Parameters for the mail service, such as a template. */
    serviceParams?: {
        [key: string]: unknown;
    } | null;
};
/**
 * authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type AuthenticationV2ResetEmailPasswordAdvancedAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY
 * @description Emails the player with this email address a link for setting a new password, valid for a limited time.
 * The email uses a template. The mock sends nothing and does not check whether the player exists
 * (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `emailAddress` is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY",
 *   "data": {
 *     "emailAddress": "ada@example.com",
 *     "serviceParams": {
 *       "templateId": "d-template-id"
 *     },
 *     "tokenTtlInMinutes": 5
 *   }
 * }
 */
export type AuthenticationV2ResetEmailPasswordAdvancedWithExpiryMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY";
    data: AuthenticationV2ResetEmailPasswordAdvancedWithExpiryData;
};
export type AuthenticationV2ResetEmailPasswordAdvancedWithExpiryData = {
    /** @example ada@example.com */
    emailAddress: string;
    /** Parameters for the mail service, such as a template. */
    serviceParams?: {
        [key: string]: unknown;
    } | null;
    /** How long the link is valid, in minutes. */
    tokenTtlInMinutes?: number | null;
};
/**
 * authenticationV2.RESET_EMAIL_PASSWORD_ADVANCED_WITH_EXPIRY, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type AuthenticationV2ResetEmailPasswordAdvancedWithExpiryAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * authenticationV2.RESET_UNIVERSAL_ID_PASSWORD
 * @description Emails the player with this user name a link for setting a new password. The mock sends nothing and
 * does not check whether the player exists (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `universalId` is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "RESET_UNIVERSAL_ID_PASSWORD",
 *   "data": {
 *     "universalId": "ada"
 *   }
 * }
 */
export type AuthenticationV2ResetUniversalIdPasswordMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "RESET_UNIVERSAL_ID_PASSWORD";
    data: AuthenticationV2ResetUniversalIdPasswordData;
};
export type AuthenticationV2ResetUniversalIdPasswordData = {
    /** @example ada */
    universalId: string;
};
/**
 * authenticationV2.RESET_UNIVERSAL_ID_PASSWORD, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type AuthenticationV2ResetUniversalIdPasswordAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY
 * @description Emails the player with this user name a link for setting a new password, valid for a limited time. The
 * mock sends nothing and does not check whether the player exists (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `universalId` is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY",
 *   "data": {
 *     "universalId": "ada",
 *     "tokenTtlInMinutes": 5
 *   }
 * }
 */
export type AuthenticationV2ResetUniversalIdPasswordWithExpiryMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY";
    data: AuthenticationV2ResetUniversalIdPasswordWithExpiryData;
};
export type AuthenticationV2ResetUniversalIdPasswordWithExpiryData = {
    /** @example ada */
    universalId: string;
    /** How long the link is valid, in minutes. */
    tokenTtlInMinutes?: number | null;
};
/**
 * authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_WITH_EXPIRY, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type AuthenticationV2ResetUniversalIdPasswordWithExpiryAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED
 * @description Emails the player with this user name a link for setting a new password. The email uses a template.
 * The mock sends nothing and does not check whether the player exists (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `universalId` is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "RESET_UNIVERSAL_ID_PASSWORD_ADVANCED",
 *   "data": {
 *     "universalId": "ada",
 *     "serviceParams": {
 *       "templateId": "d-template-id"
 *     }
 *   }
 * }
 */
export type AuthenticationV2ResetUniversalIdPasswordAdvancedMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "RESET_UNIVERSAL_ID_PASSWORD_ADVANCED";
    data: AuthenticationV2ResetUniversalIdPasswordAdvancedData;
};
export type AuthenticationV2ResetUniversalIdPasswordAdvancedData = {
    /** @example ada */
    universalId: string;
    /** Parameters for the mail service, such as a template. */
    serviceParams?: {
        [key: string]: unknown;
    } | null;
};
/**
 * authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type AuthenticationV2ResetUniversalIdPasswordAdvancedAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY
 * @description Emails the player with this user name a link for setting a new password, valid for a limited time. The
 * email uses a template. The mock sends nothing and does not check whether the player exists (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `universalId` is missing; a parameter has the wrong type |
 * @example {
 *   "service": "authenticationV2",
 *   "operation": "RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY",
 *   "data": {
 *     "universalId": "ada",
 *     "serviceParams": {
 *       "templateId": "d-template-id"
 *     },
 *     "tokenTtlInMinutes": 5
 *   }
 * }
 */
export type AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryMessage = {
    /** @constant */
    service: "authenticationV2";
    /** @constant */
    operation: "RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY";
    data: AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryData;
};
export type AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryData = {
    /** @example ada */
    universalId: string;
    /** Parameters for the mail service, such as a template. */
    serviceParams?: {
        [key: string]: unknown;
    } | null;
    /** How long the link is valid, in minutes. */
    tokenTtlInMinutes?: number | null;
};
/**
 * authenticationV2.RESET_UNIVERSAL_ID_PASSWORD_ADVANCED_WITH_EXPIRY, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * heartbeat.READ
 * @description Keeps a client's session open. Clients send it at intervals slightly shorter than `playerSessionExpiry`, and skip it when they send something else.
 * @example {
 *   "service": "heartbeat",
 *   "operation": "READ"
 * }
 */
export type HeartbeatReadMessage = {
    /** @constant */
    service: "heartbeat";
    /** @constant */
    operation: "READ";
    data?: NoData;
};
/**
 * heartbeat.READ, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type HeartbeatReadAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * heartbeat.HEARTBEAT
 * @description Keeps a server's session open.
 * @example {
 *   "service": "heartbeat",
 *   "operation": "HEARTBEAT",
 *   "data": null
 * }
 */
export type HeartbeatHeartbeatMessage = {
    /** @constant */
    service: "heartbeat";
    /** @constant */
    operation: "HEARTBEAT";
    data?: NoData;
};
/**
 * heartbeat.HEARTBEAT, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type HeartbeatHeartbeatAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * playerState.LOGOUT
 * @description Ends the session. Its RTT connections are closed, and the player goes offline (assumed).
 * @example {
 *   "service": "playerState",
 *   "operation": "LOGOUT"
 * }
 */
export type PlayerStateLogoutMessage = {
    /** @constant */
    service: "playerState";
    /** @constant */
    operation: "LOGOUT";
    data?: NoData;
};
/**
 * playerState.LOGOUT, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PlayerStateLogoutAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * playerState.UPDATE_NAME
 * @description Sets the name that others see. The vendor's documentation calls it `UpdateUserName` with the parameter
 * `userName`; the libraries send `playerName`. Both work.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `playerName` is missing, or not a string |
 * @example {
 *   "service": "playerState",
 *   "operation": "UPDATE_NAME",
 *   "data": {
 *     "playerName": "Ada"
 *   }
 * }
 */
export type PlayerStateUpdateNameMessage = {
    /** @constant */
    service: "playerState";
    /** @constant */
    operation: "UPDATE_NAME";
    data: PlayerStateUpdateNameData;
};
export type PlayerStateUpdateNameData = {
    /** @example Ada */
    playerName: string;
};
/**
 * playerState.UPDATE_NAME, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "playerName": "Ada"
 *   }
 * }
 */
export type PlayerStateUpdateNameAnswer = {
    /** @constant */
    status: 200;
    data: PlayerName;
};
/**
 * Player name
 * @description The name that others see.
 */
export type PlayerName = {
    playerName: string;
};
/**
 * playerState.UPDATE_PICTURE_URL
 * @description Sets the URL of the picture that others see. The vendor's documentation calls it `UpdateUserPictureUrl`
 * with the parameter `userPictureUrl`; the libraries send `playerPictureUrl`. Both work.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `playerPictureUrl` is missing, or not a string |
 * @example {
 *   "service": "playerState",
 *   "operation": "UPDATE_PICTURE_URL",
 *   "data": {
 *     "playerPictureUrl": "https://example.com/ada.png"
 *   }
 * }
 */
export type PlayerStateUpdatePictureUrlMessage = {
    /** @constant */
    service: "playerState";
    /** @constant */
    operation: "UPDATE_PICTURE_URL";
    data: PlayerStateUpdatePictureUrlData;
};
export type PlayerStateUpdatePictureUrlData = {
    /** @example https://example.com/ada.png */
    playerPictureUrl: string;
};
/**
 * playerState.UPDATE_PICTURE_URL, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "playerPictureUrl": "https://example.com/ada.png"
 *   }
 * }
 */
export type PlayerStateUpdatePictureUrlAnswer = {
    /** @constant */
    status: 200;
    data: PlayerPictureUrl;
};
/**
 * Player picture
 * @description The URL of the picture that others see.
 */
export type PlayerPictureUrl = {
    playerPictureUrl: string;
};
/**
 * playerState.READ
 * @description Returns the player's own profile and incoming events.
 * @example {
 *   "service": "playerState",
 *   "operation": "READ"
 * }
 */
export type PlayerStateReadMessage = {
    /** @constant */
    service: "playerState";
    /** @constant */
    operation: "READ";
    data?: NoData;
};
/**
 * playerState.READ, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "abTestingId": 0,
 *     "amountSpent": 0,
 *     "countryCode": "CA",
 *     "createdAt": 1713973000153,
 *     "currency": {},
 *     "emailAddress": "ada@example.com",
 *     "experienceLevel": 0,
 *     "experiencePoints": 0,
 *     "id": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "incoming_events": [],
 *     "isTester": false,
 *     "languageCode": "en",
 *     "lastLogin": 1713973000159,
 *     "loginCount": 2,
 *     "parentProfileId": null,
 *     "pictureUrl": "https://example.com/ada.png",
 *     "playerName": "Ada",
 *     "previousLogin": 1713972000000,
 *     "profileId": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "refundCount": 0,
 *     "sent_events": [],
 *     "server_time": 1713973000235,
 *     "statistics": {},
 *     "summaryFriendData": {
 *       "LEVEL": 4
 *     },
 *     "timeZoneOffset": -5,
 *     "vcClaimed": 0,
 *     "vcPurchased": 0,
 *     "xpCapped": false
 *   }
 * }
 */
export type PlayerStateReadAnswer = {
    /** @constant */
    status: 200;
    data: UserState;
};
/**
 * User state
 * @description The player's own profile. Times are in milliseconds since the Unix epoch.
 */
export type UserState = {
    profileId: string;
    /** Same as the profile id. */
    id: string;
    playerName: string;
    pictureUrl: string | null;
    emailAddress: string | null;
    summaryFriendData?: SummaryFriendData;
    abTestingId: number;
    /** Format: int64 */
    createdAt: number;
    /** Format: int64 */
    lastLogin: number;
    /** Format: int64 */
    previousLogin: number | null;
    loginCount: number;
    /** Format: int64 */
    server_time: number;
    languageCode: string | null;
    countryCode: string | null;
    /** Hours ahead of UTC. */
    timeZoneOffset: number;
    isTester?: boolean;
    parentProfileId: string | null;
    experienceLevel: number;
    experiencePoints: number;
    xpCapped: boolean;
    amountSpent: number;
    refundCount: number;
    vcClaimed: number;
    vcPurchased: number;
    /** Balances by currency. */
    currency: {
        [key: string]: CurrencyBalance;
    };
    /** Statistics by name. */
    statistics: {
        [key: string]: number;
    };
    /** Events sent with `event.SEND`, oldest first. */
    incoming_events: PlayerEvent[];
    sent_events: {
        [key: string]: unknown;
    }[];
};
/**
 * playerState.UPDATE_SUMMARY
 * @description Replaces `summaryFriendData`, which others see in presences, friends and group members. Presence rows
 * include it immediately, and pushes include it from the next one on.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `summaryFriendData` is missing, or not an object |
 * @example {
 *   "service": "playerState",
 *   "operation": "UPDATE_SUMMARY",
 *   "data": {
 *     "summaryFriendData": {
 *       "LEVEL": 5
 *     }
 *   }
 * }
 */
export type PlayerStateUpdateSummaryMessage = {
    /** @constant */
    service: "playerState";
    /** @constant */
    operation: "UPDATE_SUMMARY";
    data: PlayerStateUpdateSummaryData;
};
export type PlayerStateUpdateSummaryData = {
    /**
     * What the player shows to others, in fields defined by the game.
     * @example {
     *   "LEVEL": 4
     * }
     */
    summaryFriendData: {
        [key: string]: unknown;
    };
};
/**
 * playerState.UPDATE_SUMMARY, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type PlayerStateUpdateSummaryAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * time.READ
 * @description Returns the server time.
 * @example {
 *   "service": "time",
 *   "operation": "READ"
 * }
 */
export type TimeReadMessage = {
    /** @constant */
    service: "time";
    /** @constant */
    operation: "READ";
    data?: NoData;
};
/**
 * time.READ, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "server_time": 1713973000235
 *   }
 * }
 */
export type TimeReadAnswer = {
    /** @constant */
    status: 200;
    data: ServerTime;
};
/** Server time */
export type ServerTime = {
    /**
     * Format: int64
     * @description In milliseconds since the Unix epoch.
     */
    server_time: number;
};
/**
 * event.SEND
 * @description Sends an event to a player. It arrives over each of the player's RTT connections, and in
 * `incoming_events` of `playerState.READ` and of the next login. The mock keeps the newest 100 events per
 * player (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `toId` or `eventType` is missing; a parameter has the wrong type |
 * | 400/40446 | the profile does not exist (assumed) |
 * @example {
 *   "service": "event",
 *   "operation": "SEND",
 *   "data": {
 *     "toId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *     "eventType": "challenge",
 *     "eventData": {
 *       "table": 3
 *     }
 *   }
 * }
 */
export type EventSendMessage = {
    /** @constant */
    service: "event";
    /** @constant */
    operation: "SEND";
    data: EventSendData;
};
export type EventSendData = {
    /**
     * Profile id of the receiver, which may be the caller.
     * @example 8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22
     */
    toId: string;
    /**
     * The type of the event, defined by the game.
     * @example challenge
     */
    eventType: string;
    /** Custom data of the event. */
    eventData?: {
        [key: string]: unknown;
    } | null;
};
/**
 * event.SEND, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "evId": "6088ccec1ba05d6b77062a98"
 *   }
 * }
 */
export type EventSendAnswer = {
    /** @constant */
    status: 200;
    data: SentEvent;
};
/** Sent event */
export type SentEvent = {
    /** Id of the event. */
    evId: string;
};
/**
 * Event
 * @description An event sent from one player to another.
 */
export type PlayerEvent = {
    /** Id of the event. */
    evId: string;
    /** The type of the event, defined by the game. */
    eventType: string;
    /** Profile id of the sender. */
    fromPlayerId: string;
    /** Profile id of the receiver. */
    toPlayerId: string;
    /**
     * Format: int64
     * @description In milliseconds since the Unix epoch.
     */
    createdAt: number;
    /** Custom data of the event. */
    eventData: {
        [key: string]: unknown;
    } | null;
};
/**
 * rttRegistration.REQUEST_CLIENT_CONNECTION
 * @description Returns the endpoints and the secret for the caller's RTT socket.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40588 | no RTT server is available |
 * | 400/40615 | RTT is disabled in the portal |
 * @example {
 *   "service": "rttRegistration",
 *   "operation": "REQUEST_CLIENT_CONNECTION",
 *   "data": {}
 * }
 */
export type RttRegistrationRequestClientConnectionMessage = {
    /** @constant */
    service: "rttRegistration";
    /** @constant */
    operation: "REQUEST_CLIENT_CONNECTION";
    data?: NoData;
};
/**
 * rttRegistration.REQUEST_CLIENT_CONNECTION, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "endpoints": [
 *       {
 *         "protocol": "ws",
 *         "host": "127.0.0.1",
 *         "port": 4010,
 *         "ssl": false
 *       }
 *     ],
 *     "auth": {
 *       "X-APPID": "12345",
 *       "X-RTT-SECRET": "q4Zt7RkM2pX9"
 *     }
 *   }
 * }
 */
export type RttRegistrationRequestClientConnectionAnswer = {
    /** @constant */
    status: 200;
    data: RttConnection;
};
/**
 * rttRegistration.REQUEST_SYSTEM_CONNECTION
 * @description Returns the endpoints and the secret for a server's RTT socket. Its `profileId` in `CONNECT` is `s`.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40306 | the standard protocol has no session to connect with (assumed) |
 * | 400/40588 | no RTT server is available |
 * | 400/40615 | RTT is disabled in the portal |
 * @example {
 *   "service": "rttRegistration",
 *   "operation": "REQUEST_SYSTEM_CONNECTION"
 * }
 */
export type RttRegistrationRequestSystemConnectionMessage = {
    /** @constant */
    service: "rttRegistration";
    /** @constant */
    operation: "REQUEST_SYSTEM_CONNECTION";
    data?: NoData;
};
/**
 * rttRegistration.REQUEST_SYSTEM_CONNECTION, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "endpoints": [
 *       {
 *         "protocol": "ws",
 *         "host": "rtt.example.com",
 *         "port": 443,
 *         "ssl": true,
 *         "ca": "GoDaddy"
 *       }
 *     ],
 *     "auth": {
 *       "X-APPID": "12345",
 *       "X-RTT-SECRET": "u8Hw3NcV6sJ1"
 *     }
 *   }
 * }
 */
export type RttRegistrationRequestSystemConnectionAnswer = {
    /** @constant */
    status: 200;
    data: RttConnection;
};
/**
 * friend.ADD_FRIENDS
 * @description Makes the profiles and the caller friends of each other. Ids that do not exist and existing friends are
 * ignored (all assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileIds` is missing, or not a list of strings |
 * @example {
 *   "service": "friend",
 *   "operation": "ADD_FRIENDS",
 *   "data": {
 *     "profileIds": [
 *       "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
 *     ]
 *   }
 * }
 */
export type FriendAddFriendsMessage = {
    /** @constant */
    service: "friend";
    /** @constant */
    operation: "ADD_FRIENDS";
    data: FriendAddFriendsData;
};
export type FriendAddFriendsData = {
    /**
     * @example [
     *   "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
     * ]
     */
    profileIds: string[];
};
/**
 * friend.ADD_FRIENDS, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type FriendAddFriendsAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * friend.REMOVE_FRIENDS
 * @description Ends the friendship with the profiles, on both sides (assumed). Other ids are ignored.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileIds` is missing, or not a list of strings |
 * @example {
 *   "service": "friend",
 *   "operation": "REMOVE_FRIENDS",
 *   "data": {
 *     "profileIds": [
 *       "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
 *     ]
 *   }
 * }
 */
export type FriendRemoveFriendsMessage = {
    /** @constant */
    service: "friend";
    /** @constant */
    operation: "REMOVE_FRIENDS";
    data: FriendRemoveFriendsData;
};
export type FriendRemoveFriendsData = {
    /**
     * @example [
     *   "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
     * ]
     */
    profileIds: string[];
};
/**
 * friend.REMOVE_FRIENDS, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type FriendRemoveFriendsAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * friend.LIST_FRIENDS
 * @description Returns the caller's friends, without their online status.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40359 | a parameter has the wrong type |
 * @example {
 *   "service": "friend",
 *   "operation": "LIST_FRIENDS",
 *   "data": {
 *     "friendPlatform": "All",
 *     "includeSummaryData": true
 *   }
 * }
 */
export type FriendListFriendsMessage = {
    /** @constant */
    service: "friend";
    /** @constant */
    operation: "LIST_FRIENDS";
    data?: FriendListFriendsData;
};
export type FriendListFriendsData = {
    /**
     * `All`, `brainCloud` or `Facebook` (`all` and `facebook` in the presence servops). By default, all.
     * @example All
     */
    friendPlatform?: string | null;
    /** Whether to include `summaryFriendData` of each friend. By default `false`. */
    includeSummaryData?: boolean | null;
} | null;
/**
 * friend.LIST_FRIENDS, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "friends": [
 *       {
 *         "playerId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *         "name": "Grace",
 *         "pictureUrl": null,
 *         "friendPlatforms": [
 *           "brainCloud"
 *         ],
 *         "externalData": {
 *           "brainCloud": {}
 *         },
 *         "summaryFriendData": {
 *           "LEVEL": 4
 *         }
 *       }
 *     ],
 *     "server_time": 1713973000235
 *   }
 * }
 */
export type FriendListFriendsAnswer = {
    /** @constant */
    status: 200;
    data: FriendList;
};
/** Friends */
export type FriendList = {
    friends: Friend[];
    /**
     * Format: int64
     * @description In milliseconds since the Unix epoch.
     */
    server_time: number;
};
/**
 * Friend
 * @description A friend of the player.
 */
export type Friend = {
    /** Profile id. */
    playerId: string;
    name: string | null;
    pictureUrl: string | null;
    /** The platforms where the friend was added. */
    friendPlatforms: string[];
    externalData: ExternalData;
    summaryFriendData?: SummaryFriendData;
};
/**
 * Data of the platforms
 * @description Data about the player by platform; `{}` for brainCloud itself.
 */
export type ExternalData = {
    [key: string]: {
        [key: string]: unknown;
    };
};
/**
 * friend.GET_USERS_ONLINE_STATUS
 * @description Returns whether each profile is online. A profile that is not visible counts as offline (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileIds` is missing, or not a list of strings |
 * @example {
 *   "service": "friend",
 *   "operation": "GET_USERS_ONLINE_STATUS",
 *   "data": {
 *     "profileIds": [
 *       "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *       "no-such-profile"
 *     ]
 *   }
 * }
 */
export type FriendGetUsersOnlineStatusMessage = {
    /** @constant */
    service: "friend";
    /** @constant */
    operation: "GET_USERS_ONLINE_STATUS";
    data: FriendGetUsersOnlineStatusData;
};
export type FriendGetUsersOnlineStatusData = {
    /**
     * @example [
     *   "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
     * ]
     */
    profileIds: string[];
};
/**
 * friend.GET_USERS_ONLINE_STATUS, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "onlineStatus": [
 *       {
 *         "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *         "isOnline": true,
 *         "userValid": true
 *       },
 *       {
 *         "profileId": "no-such-profile",
 *         "isOnline": false,
 *         "userValid": false
 *       }
 *     ]
 *   }
 * }
 */
export type FriendGetUsersOnlineStatusAnswer = {
    /** @constant */
    status: 200;
    data: OnlineStatusList;
};
/** Online statuses */
export type OnlineStatusList = {
    /** One row per id, in the order of the request (assumed). */
    onlineStatus: OnlineStatus[];
};
/**
 * Online status
 * @description Whether a profile is online.
 */
export type OnlineStatus = {
    profileId: string;
    isOnline: boolean;
    /** Whether the profile exists. */
    userValid: boolean;
};
/**
 * friend.GET_MY_SOCIAL_INFO
 * @description Returns what friends see of the caller.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40359 | a parameter has the wrong type |
 * @example {
 *   "service": "friend",
 *   "operation": "GET_MY_SOCIAL_INFO",
 *   "data": {
 *     "friendPlatform": "All",
 *     "includeSummaryData": true
 *   }
 * }
 */
export type FriendGetMySocialInfoMessage = {
    /** @constant */
    service: "friend";
    /** @constant */
    operation: "GET_MY_SOCIAL_INFO";
    data?: FriendGetMySocialInfoData;
};
export type FriendGetMySocialInfoData = {
    /**
     * `All`, `brainCloud` or `Facebook`. By default, all.
     * @example All
     */
    friendPlatform?: string | null;
    /** Whether to include `summaryFriendData`. By default `false`. */
    includeSummaryData?: boolean | null;
} | null;
/**
 * friend.GET_MY_SOCIAL_INFO, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "playerId": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "name": "Ada",
 *     "pictureUrl": "https://example.com/ada.png",
 *     "summaryFriendData": null,
 *     "externalData": {
 *       "brainCloud": {}
 *     },
 *     "server_time": 1713973000235
 *   }
 * }
 */
export type FriendGetMySocialInfoAnswer = {
    /** @constant */
    status: 200;
    data: SocialInfo;
};
/**
 * Social info
 * @description What friends see of the player.
 */
export type SocialInfo = {
    /** Profile id. */
    playerId: string;
    name: string | null;
    pictureUrl: string | null;
    externalData: ExternalData;
    summaryFriendData?: SummaryFriendData;
    /**
     * Format: int64
     * @description In milliseconds since the Unix epoch.
     */
    server_time: number;
};
/**
 * friend.GET_SUMMARY_DATA_FOR_PROFILE_ID
 * @description Returns name, picture and summary of any profile.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `profileId` is missing, or not a string |
 * | 400/40446 | the profile does not exist (assumed) |
 * @example {
 *   "service": "friend",
 *   "operation": "GET_SUMMARY_DATA_FOR_PROFILE_ID",
 *   "data": {
 *     "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22"
 *   }
 * }
 */
export type FriendGetSummaryDataForProfileIdMessage = {
    /** @constant */
    service: "friend";
    /** @constant */
    operation: "GET_SUMMARY_DATA_FOR_PROFILE_ID";
    data: FriendGetSummaryDataForProfileIdData;
};
export type FriendGetSummaryDataForProfileIdData = {
    /** @example 8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22 */
    profileId: string;
};
/**
 * friend.GET_SUMMARY_DATA_FOR_PROFILE_ID, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *     "profileName": "Grace",
 *     "pictureUrl": null,
 *     "email": null,
 *     "playerSummaryData": {
 *       "LEVEL": 4
 *     }
 *   }
 * }
 */
export type FriendGetSummaryDataForProfileIdAnswer = {
    /** @constant */
    status: 200;
    data: ProfileSummary;
};
/**
 * Summary of a profile
 * @description The public data of a player.
 */
export type ProfileSummary = {
    profileId: string;
    profileName: string | null;
    pictureUrl: string | null;
    /** Absent in search results. */
    email?: string | null;
    playerSummaryData: SummaryFriendData;
};
/**
 * friend.FIND_USERS_BY_EXACT_NAME
 * @description Returns the profiles with exactly this name; case-sensitive (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | a parameter is missing, or has the wrong type |
 * | 400/40660 | `maxResults` is not a positive integer (assumed) |
 * @example {
 *   "service": "friend",
 *   "operation": "FIND_USERS_BY_EXACT_NAME",
 *   "data": {
 *     "searchText": "Grace",
 *     "maxResults": 10
 *   }
 * }
 */
export type FriendFindUsersByExactNameMessage = {
    /** @constant */
    service: "friend";
    /** @constant */
    operation: "FIND_USERS_BY_EXACT_NAME";
    data: FriendFindUsersByExactNameData;
};
export type FriendFindUsersByExactNameData = {
    /** @example Grace */
    searchText: string;
    /**
     * Maximum number of profiles to return.
     * @example 10
     */
    maxResults: number;
};
/**
 * friend.FIND_USERS_BY_EXACT_NAME, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "matches": [
 *       {
 *         "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *         "profileName": "Grace",
 *         "pictureUrl": null,
 *         "playerSummaryData": {
 *           "LEVEL": 4
 *         }
 *       }
 *     ],
 *     "matchedCount": 1
 *   }
 * }
 */
export type FriendFindUsersByExactNameAnswer = {
    /** @constant */
    status: 200;
    data: ProfileMatches;
};
/** Profiles found */
export type ProfileMatches = {
    matches: ProfileSummary[];
    /** The length of `matches`. */
    matchedCount: number;
};
/**
 * group.CREATE_GROUP
 * @description Creates a group with the caller as its owner. The group type must exist in the portal.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `groupType` is missing; a parameter has the wrong type |
 * | 400/40467 | the group type does not exist |
 * | 400/40660 | an access level is not 0, 1 or 2 |
 * @example {
 *   "service": "group",
 *   "operation": "CREATE_GROUP",
 *   "data": {
 *     "name": "Poker night",
 *     "groupType": "clan",
 *     "isOpenGroup": true,
 *     "acl": {
 *       "member": 2,
 *       "other": 1
 *     },
 *     "ownerAttributes": {},
 *     "defaultMemberAttributes": {},
 *     "data": {},
 *     "summaryData": {}
 *   }
 * }
 */
export type GroupCreateGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "CREATE_GROUP";
    data: GroupCreateGroupData;
};
export type GroupCreateGroupData = {
    /**
     * One of the group types in the portal.
     * @example clan
     */
    groupType: string;
    /** @example Poker night */
    name?: string | null;
    /** Whether anyone may join. Joining a closed group sends a join request. By default `false`, which the JavaScript library omits. */
    isOpenGroup?: boolean | null;
    /** Who may read and write the group's data; `null` for the default. */
    acl?: GroupAcl | null;
    /** Custom data of the group. */
    data?: {
        [key: string]: unknown;
    } | null;
    /** Custom data of the group that non-members see too. */
    summaryData?: {
        [key: string]: unknown;
    } | null;
    /** Attributes of the owner as a member. */
    ownerAttributes?: {
        [key: string]: unknown;
    } | null;
    /** Initial attributes of members who join. */
    defaultMemberAttributes?: {
        [key: string]: unknown;
    } | null;
};
/**
 * group.CREATE_GROUP, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "gameId": "12345",
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "ownerId": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "name": "Poker night",
 *     "groupType": "clan",
 *     "createdAt": 1713973000153,
 *     "updatedAt": 1713973000153,
 *     "members": {
 *       "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11": {
 *         "role": "OWNER",
 *         "attributes": {}
 *       }
 *     },
 *     "pendingMembers": {},
 *     "version": 1,
 *     "data": {},
 *     "summaryData": {},
 *     "isOpenGroup": true,
 *     "defaultMemberAttributes": {},
 *     "memberCount": 1,
 *     "invitedPendingMemberCount": 0,
 *     "requestingPendingMemberCount": 0,
 *     "acl": {
 *       "member": 2,
 *       "other": 1
 *     }
 *   }
 * }
 */
export type GroupCreateGroupAnswer = {
    /** @constant */
    status: 200;
    data: Group;
};
/**
 * Access to a group
 * @description 0 none, 1 read, 2 read and write.
 */
export type GroupAcl = {
    /**
     * The access that members have.
     * @enum {integer}
     */
    member?: 0 | 1 | 2;
    /**
     * Access of everyone else.
     * @enum {integer}
     */
    other?: 0 | 1 | 2;
};
/**
 * Role in a group
 * @description A group has one owner.
 * @enum {string}
 */
export type GroupRole = "OWNER" | "ADMIN" | "MEMBER";
/**
 * Group
 * @description A group of players.
 */
export type Group = {
    /** The app id. */
    gameId: string;
    groupId: string;
    /** Profile id of the owner. */
    ownerId: string;
    name: string | null;
    groupType: string;
    /**
     * Format: int64
     * @description In milliseconds since the Unix epoch.
     */
    createdAt: number;
    /**
     * Format: int64
     * @description In milliseconds since the Unix epoch.
     */
    updatedAt: number;
    /** Members by profile id. */
    members: {
        [key: string]: GroupMembership;
    };
    /** Profiles that are invited or have requested to join, by profile id. */
    pendingMembers: {
        [key: string]: PendingMember;
    };
    /** Incremented with every change. */
    version: number;
    data?: {
        [key: string]: unknown;
    };
    summaryData?: {
        [key: string]: unknown;
    };
    isOpenGroup: boolean;
    defaultMemberAttributes: {
        [key: string]: unknown;
    };
    memberCount: number;
    invitedPendingMemberCount: number;
    requestingPendingMemberCount: number;
    acl: GroupAcl;
};
/**
 * Pending member
 * @description A profile that is invited to a group or has requested to join.
 */
export type PendingMember = {
    role: GroupRole;
    attributes: {
        [key: string]: unknown;
    };
    /**
     * `ASKED_TO_JOIN`, or `INVITED` (assumed).
     * @example ASKED_TO_JOIN
     */
    pendingReason: string;
};
/** Membership */
export type GroupMembership = {
    role: GroupRole;
    attributes: {
        [key: string]: unknown;
    };
};
/**
 * group.JOIN_GROUP
 * @description Joins an open group, or requests to join a closed one, which `group.GET_MY_GROUPS` then lists under
 * `requested`. Also called `JOIN_MEMBER_TO_GROUP`.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `groupId` is missing, or not a string |
 * | 400/40457 | the group is full |
 * | 400/40462 | the group does not exist |
 * @example {
 *   "service": "group",
 *   "operation": "JOIN_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55"
 *   }
 * }
 */
export type GroupJoinGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "JOIN_GROUP";
    data: GroupJoinGroupData;
};
/**
 * group.JOIN_MEMBER_TO_GROUP
 * @description The name in the vendor's documentation for `group.JOIN_GROUP`.
 * @example {
 *   "service": "group",
 *   "operation": "JOIN_MEMBER_TO_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55"
 *   }
 * }
 */
export type GroupJoinMemberToGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "JOIN_MEMBER_TO_GROUP";
    data: GroupJoinGroupData;
};
export type GroupJoinGroupData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
};
/**
 * group.JOIN_GROUP, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type GroupJoinGroupAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * group.ADD_GROUP_MEMBER
 * @description Adds a profile to a group. The caller must be the owner or an admin (assumed). Also called
 * `ADD_MEMBER_TO_GROUP`.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | a required parameter is missing; a parameter has the wrong type |
 * | 400/40446 | the profile does not exist (assumed) |
 * | 400/40452 | the role is `OWNER` |
 * | 400/40453 | the caller is not a member of the group |
 * | 400/40454 | the role does not exist, or the caller is only a member |
 * | 400/40457 | the group is full |
 * | 400/40462 | the group does not exist |
 * @example {
 *   "service": "group",
 *   "operation": "ADD_GROUP_MEMBER",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *     "role": "MEMBER",
 *     "attributes": {}
 *   }
 * }
 */
export type GroupAddGroupMemberMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "ADD_GROUP_MEMBER";
    data: GroupAddGroupMemberData;
};
/**
 * group.ADD_MEMBER_TO_GROUP
 * @description The name in the vendor's documentation for `group.ADD_GROUP_MEMBER`.
 * @example {
 *   "service": "group",
 *   "operation": "ADD_MEMBER_TO_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *     "role": "ADMIN"
 *   }
 * }
 */
export type GroupAddMemberToGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "ADD_MEMBER_TO_GROUP";
    data: GroupAddGroupMemberData;
};
export type GroupAddGroupMemberData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
    /** @example 8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22 */
    profileId: string;
    role: GroupRole;
    /** Attributes of the member; by default, those that the group gives new members. */
    attributes?: {
        [key: string]: unknown;
    } | null;
};
/**
 * group.ADD_GROUP_MEMBER, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type GroupAddGroupMemberAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * group.INVITE_GROUP_MEMBER
 * @description Invites a profile to a group, which `group.GET_MY_GROUPS` lists under `invited` until the profile
 * accepts. A profile that has requested to join becomes a member immediately, and inviting a member
 * changes nothing (assumed). The caller must be the owner or an admin (assumed). Also called
 * `INVITE_MEMBER_TO_GROUP`.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | a required parameter is missing; a parameter has the wrong type |
 * | 400/40446 | the profile does not exist (assumed) |
 * | 400/40452 | the role is `OWNER` |
 * | 400/40453 | the caller is not a member of the group |
 * | 400/40454 | the role does not exist, or the caller is only a member |
 * | 400/40457 | the group is full |
 * | 400/40462 | the group does not exist |
 * @example {
 *   "service": "group",
 *   "operation": "INVITE_GROUP_MEMBER",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *     "role": "MEMBER",
 *     "attributes": {}
 *   }
 * }
 */
export type GroupInviteGroupMemberMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "INVITE_GROUP_MEMBER";
    data: GroupInviteGroupMemberData;
};
export type GroupInviteGroupMemberData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
    /** @example 8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22 */
    profileId: string;
    /** By default `MEMBER`. */
    role?: GroupRole | null;
    /** Attributes of the member; by default, those that the group gives new members. */
    attributes?: {
        [key: string]: unknown;
    } | null;
};
/**
 * group.INVITE_GROUP_MEMBER, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type GroupInviteGroupMemberAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * group.INVITE_MEMBER_TO_GROUP
 * @description The name in the vendor's documentation for `group.INVITE_GROUP_MEMBER`.
 * @example {
 *   "service": "group",
 *   "operation": "INVITE_MEMBER_TO_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *     "role": "MEMBER",
 *     "attributes": {}
 *   }
 * }
 */
export type GroupInviteMemberToGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "INVITE_MEMBER_TO_GROUP";
    data: GroupInviteGroupMemberData;
};
/**
 * group.ACCEPT_GROUP_INVITATION
 * @description Accepts the invitation to a group that the caller received.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `groupId` is missing, or not a string |
 * | 400/40456 | the caller is not invited |
 * | 400/40457 | the group is full |
 * | 400/40462 | the group does not exist |
 * @example {
 *   "service": "group",
 *   "operation": "ACCEPT_GROUP_INVITATION",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55"
 *   }
 * }
 */
export type GroupAcceptGroupInvitationMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "ACCEPT_GROUP_INVITATION";
    data: GroupAcceptGroupInvitationData;
};
export type GroupAcceptGroupInvitationData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
};
/**
 * group.ACCEPT_GROUP_INVITATION, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type GroupAcceptGroupInvitationAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * group.APPROVE_GROUP_JOIN_REQUEST
 * @description Approves a profile's request to join a group. The caller must be the owner or an admin (assumed).
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | a required parameter is missing; a parameter has the wrong type |
 * | 400/40452 | the role is `OWNER` |
 * | 400/40453 | the caller is not a member of the group |
 * | 400/40454 | the role does not exist, or the caller is only a member |
 * | 400/40457 | the group is full |
 * | 400/40462 | the group does not exist |
 * | 400/40734 | the profile has not requested to join |
 * @example {
 *   "service": "group",
 *   "operation": "APPROVE_GROUP_JOIN_REQUEST",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "profileId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *     "role": "MEMBER",
 *     "attributes": {}
 *   }
 * }
 */
export type GroupApproveGroupJoinRequestMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "APPROVE_GROUP_JOIN_REQUEST";
    data: GroupApproveGroupJoinRequestData;
};
export type GroupApproveGroupJoinRequestData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
    /** @example 8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22 */
    profileId: string;
    /** By default `MEMBER`. */
    role?: GroupRole | null;
    /** Attributes of the member; by default, those that the group gives new members. */
    attributes?: {
        [key: string]: unknown;
    } | null;
};
/**
 * group.APPROVE_GROUP_JOIN_REQUEST, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type GroupApproveGroupJoinRequestAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * group.READ_GROUP
 * @description Returns a group with its members, invitations and join requests.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `groupId` is missing, or not a string |
 * | 400/40453 | the caller is not a member of the group, and others may not read it (assumed) |
 * | 400/40462 | the group does not exist |
 * @example {
 *   "service": "group",
 *   "operation": "READ_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55"
 *   }
 * }
 */
export type GroupReadGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "READ_GROUP";
    data: GroupReadGroupData;
};
export type GroupReadGroupData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
};
/**
 * group.READ_GROUP, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "gameId": "12345",
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "ownerId": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "name": "Poker night",
 *     "groupType": "clan",
 *     "createdAt": 1713973000153,
 *     "updatedAt": 1713973000235,
 *     "members": {
 *       "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11": {
 *         "role": "OWNER",
 *         "attributes": {}
 *       }
 *     },
 *     "pendingMembers": {
 *       "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22": {
 *         "role": "MEMBER",
 *         "attributes": {},
 *         "pendingReason": "ASKED_TO_JOIN"
 *       }
 *     },
 *     "version": 2,
 *     "data": {},
 *     "summaryData": {},
 *     "isOpenGroup": false,
 *     "defaultMemberAttributes": {},
 *     "memberCount": 1,
 *     "invitedPendingMemberCount": 0,
 *     "requestingPendingMemberCount": 1,
 *     "acl": {
 *       "member": 2,
 *       "other": 1
 *     }
 *   }
 * }
 */
export type GroupReadGroupAnswer = {
    /** @constant */
    status: 200;
    data: Group;
};
/**
 * group.READ_GROUP_MEMBERS
 * @description Returns the members of a group. Also called `READ_MEMBERS_OF_GROUP`.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `groupId` is missing, or not a string |
 * | 400/40453 | the caller is not a member of the group, and others may not read it (assumed) |
 * | 400/40462 | the group does not exist |
 * @example {
 *   "service": "group",
 *   "operation": "READ_GROUP_MEMBERS",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55"
 *   }
 * }
 */
export type GroupReadGroupMembersMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "READ_GROUP_MEMBERS";
    data: GroupReadGroupMembersData;
};
/**
 * group.READ_MEMBERS_OF_GROUP
 * @description The name in the vendor's documentation for `group.READ_GROUP_MEMBERS`.
 * @example {
 *   "service": "group",
 *   "operation": "READ_MEMBERS_OF_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55"
 *   }
 * }
 */
export type GroupReadMembersOfGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "READ_MEMBERS_OF_GROUP";
    data: GroupReadGroupMembersData;
};
export type GroupReadGroupMembersData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
};
/**
 * group.READ_GROUP_MEMBERS, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11": {
 *       "role": "OWNER",
 *       "attributes": {},
 *       "playerName": "Ada",
 *       "emailAddress": "ada@example.com",
 *       "pic": "https://example.com/ada.png",
 *       "summaryFriendData": {
 *         "LEVEL": 4
 *       }
 *     },
 *     "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22": {
 *       "role": "MEMBER",
 *       "attributes": {},
 *       "playerName": "Grace",
 *       "emailAddress": null,
 *       "pic": null
 *     }
 *   }
 * }
 */
export type GroupReadGroupMembersAnswer = {
    /** @constant */
    status: 200;
    data: GroupMembers;
};
/**
 * Members of a group
 * @description Members by profile id.
 */
export type GroupMembers = {
    [key: string]: GroupMember;
};
/**
 * Member of a group
 * @description A member of a group.
 */
export type GroupMember = {
    role: GroupRole;
    attributes: {
        [key: string]: unknown;
    };
    playerName: string | null;
    emailAddress: string | null;
    /** URL of the picture. */
    pic: string | null;
    summaryFriendData?: SummaryFriendData;
};
/**
 * group.GET_MY_GROUPS
 * @description Returns the groups that the caller is a member of, is invited to, or has requested to join.
 * @example {
 *   "service": "group",
 *   "operation": "GET_MY_GROUPS",
 *   "data": {}
 * }
 */
export type GroupGetMyGroupsMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "GET_MY_GROUPS";
    data?: NoData;
};
/**
 * group.GET_MY_GROUPS, response
 * @example {
 *   "status": 200,
 *   "data": {
 *     "requested": [],
 *     "invited": [],
 *     "groups": [
 *       {
 *         "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *         "name": "Poker night",
 *         "groupType": "clan",
 *         "ownerId": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *         "isOpenGroup": true,
 *         "memberCount": 2,
 *         "invitedPendingMemberCount": 0,
 *         "requestingPendingMemberCount": 0,
 *         "summaryData": {},
 *         "version": 2
 *       }
 *     ]
 *   }
 * }
 */
export type GroupGetMyGroupsAnswer = {
    /** @constant */
    status: 200;
    data: MyGroups;
};
/**
 * My groups
 * @description The groups that the player is a member of, is invited to, or has requested to join.
 */
export type MyGroups = {
    /** Groups that the caller is a member of. */
    groups: GroupSummary[];
    /** Groups that the caller is invited to. */
    invited: GroupSummary[];
    /** Groups that the caller has requested to join. */
    requested: GroupSummary[];
};
/** Group summary */
export type GroupSummary = {
    groupId: string;
    name: string | null;
    groupType: string;
    /** Profile id of the owner. */
    ownerId: string;
    isOpenGroup: boolean;
    memberCount: number;
    invitedPendingMemberCount: number;
    requestingPendingMemberCount: number;
    summaryData?: {
        [key: string]: unknown;
    };
    version: number;
};
/**
 * group.LEAVE_GROUP
 * @description Leaves a group. The owner cannot leave.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | `groupId` is missing, or not a string |
 * | 400/40453 | the caller is not a member of the group |
 * | 400/40458 | the caller owns the group |
 * | 400/40462 | the group does not exist |
 * @example {
 *   "service": "group",
 *   "operation": "LEAVE_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55"
 *   }
 * }
 */
export type GroupLeaveGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "LEAVE_GROUP";
    data: GroupLeaveGroupData;
};
export type GroupLeaveGroupData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
};
/**
 * group.LEAVE_GROUP, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type GroupLeaveGroupAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * group.DELETE_GROUP
 * @description Deletes a group. Only its owner can.
 *
 * | Reason | When |
 * |---|---|
 * | 400/40358, 40359 | a parameter is missing, or has the wrong type |
 * | 400/40453 | the caller is not a member of the group |
 * | 400/40454 | the caller does not own the group (assumed) |
 * | 400/40460 | the group has another version |
 * | 400/40462 | the group does not exist |
 * | 400/40660 | `version` is below −1 or not an integer |
 * @example {
 *   "service": "group",
 *   "operation": "DELETE_GROUP",
 *   "data": {
 *     "groupId": "5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55",
 *     "version": -1
 *   }
 * }
 */
export type GroupDeleteGroupMessage = {
    /** @constant */
    service: "group";
    /** @constant */
    operation: "DELETE_GROUP";
    data: GroupDeleteGroupData;
};
export type GroupDeleteGroupData = {
    /** @example 5b9c1a70-7d1e-4c66-a3c9-2f8e1d0b4a55 */
    groupId: string;
    /**
     * The expected version of the group; −1 for any.
     * @example -1
     */
    version: number;
};
/**
 * group.DELETE_GROUP, response
 * @example {
 *   "status": 200,
 *   "data": null
 * }
 */
export type GroupDeleteGroupAnswer = {
    /** @constant */
    status: 200;
    data: null;
};
/**
 * rtt.CONNECT, from the client
 * @example {
 *   "service": "rtt",
 *   "operation": "CONNECT",
 *   "data": {
 *     "appId": "12345",
 *     "profileId": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "sessionId": "k3v9q0d7m2x8c5b1n6z4t0r8ya",
 *     "system": {
 *       "protocol": "ws",
 *       "platform": "WEB",
 *       "browser": "firefox"
 *     },
 *     "auth": {
 *       "X-APPID": "12345",
 *       "X-RTT-SECRET": "q4Zt7RkM2pX9"
 *     }
 *   }
 * }
 */
export type RttConnectMessage = {
    /** @constant */
    service: "rtt";
    /** @constant */
    operation: "CONNECT";
    data: RttConnectData;
};
export type RttConnectData = {
    appId: string;
    /** `s` for a server. */
    profileId: string;
    sessionId: string;
    /** The connecting system. */
    system?: {
        /** @example ws */
        protocol?: string;
        /** @example WEB */
        platform?: string;
        /** @example firefox */
        browser?: string;
    };
    auth: RttAuth;
};
/**
 * rtt.CONNECT, from the server
 * @example {
 *   "service": "rtt",
 *   "operation": "CONNECT",
 *   "data": {
 *     "cxId": "5d4c3b2a-1f0e-4d9c-8b7a-6f5e4d3c2b77",
 *     "heartbeatSeconds": 30
 *   }
 * }
 */
export type RttConnectedMessage = {
    /** @constant */
    service: "rtt";
    /** @constant */
    operation: "CONNECT";
    data: RttConnectedData;
};
export type RttConnectedData = {
    /** The connection id. */
    cxId: string;
    /**
     * The interval at which the client sends a `HEARTBEAT`.
     * @example 30
     */
    heartbeatSeconds: number;
    /** The name of the event server. */
    evs?: string;
};
/**
 * rtt.HEARTBEAT
 * @example {
 *   "service": "rtt",
 *   "operation": "HEARTBEAT",
 *   "data": null
 * }
 */
export type RttHeartbeatMessage = {
    /** @constant */
    service: "rtt";
    /** @constant */
    operation: "HEARTBEAT";
    data?: NoData;
};
/**
 * rtt.DISCONNECT
 * @example {
 *   "service": "rtt",
 *   "operation": "DISCONNECT",
 *   "data": {
 *     "reasonCode": 40356,
 *     "reason": "The session was ended by another login"
 *   }
 * }
 */
export type RttDisconnectMessage = {
    /** @constant */
    service: "rtt";
    /** @constant */
    operation: "DISCONNECT";
    data: RttDisconnectData;
};
export type RttDisconnectData = {
    /**
     * The reason code, if one applies, such as 40303 (session expired), 40304 (logged out), 40356 (another login), 40587 (wrong secret) or 40589 (session of another profile).
     * @example 40356
     */
    reasonCode: number;
    reason: string;
};
/**
 * presence.INCOMING
 * @example {
 *   "service": "presence",
 *   "operation": "INCOMING",
 *   "data": {
 *     "from": {
 *       "id": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *       "name": "Grace",
 *       "pic": null,
 *       "cxs": [
 *         "12345:8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22:p7w2e9h4u1s6f3j8g5a0o2i7lb"
 *       ]
 *     },
 *     "online": true,
 *     "summaryFriendData": {},
 *     "activity": {
 *       "LOCATION": "POKER_TABLE",
 *       "STATUS": "PLAYING_GAME"
 *     }
 *   }
 * }
 */
export type PresenceIncomingMessage = {
    /** @constant */
    service: "presence";
    /** @constant */
    operation: "INCOMING";
    data: PresenceIncomingData;
};
/** A presence change, as sent over RTT. */
export type PresenceIncomingData = {
    from: PresenceSender;
    online: boolean;
    activity: Activity;
    summaryFriendData?: SummaryFriendData;
};
/**
 * User of a push
 * @description The fields of a row's `user`. Only `id` is guaranteed.
 */
export type PresenceSender = {
    /** Profile id. */
    id: string;
    name?: string;
    /** URL of the picture. */
    pic?: string | null;
    /** The RTT connections, each as `appId:profileId:sessionId`. */
    cxs?: string[];
};
/**
 * event.GET_EVENTS
 * @example {
 *   "service": "event",
 *   "operation": "GET_EVENTS",
 *   "data": {
 *     "evId": "6088ccec1ba05d6b77062a98",
 *     "eventType": "challenge",
 *     "fromPlayerId": "3f6c2f6e-0b5d-4a0e-9d0e-5b7a4c1e8a11",
 *     "toPlayerId": "8d1d5e0c-2c1f-4f1a-8d0b-6f2f9b7c3e22",
 *     "createdAt": 1713973000235,
 *     "eventData": {
 *       "table": 3
 *     }
 *   }
 * }
 */
export type EventReceivedMessage = {
    /** @constant */
    service: "event";
    /** @constant */
    operation: "GET_EVENTS";
    data: PlayerEvent;
};
export interface components {
    schemas: {
        MessageEnvelope: MessageEnvelope;
        ClientPacket: ClientPacket;
        ClientPacketAnswer: ClientPacketAnswer;
        PacketFailure: PacketFailure;
        ServerPacket: ServerPacket;
        ServerPacketAnswer: ServerPacketAnswer;
        ServerStandardRequest: ServerStandardRequest;
        ServerCredentials: ServerCredentials;
        ServerStandardAnswer: ServerStandardAnswer;
        ServerFailure: ServerFailure;
        ErrorAnswer: ErrorAnswer;
        ErrorStatus: ErrorStatus;
        AnyReasonCode: AnyReasonCode;
        ReasonCode: ReasonCode;
        ClientMessage: ClientMessage;
        ClientAnswer: ClientAnswer;
        ServerMessage: ServerMessage;
        ServerAnswer: ServerAnswer;
        NoData: NoData;
        Activity: Activity;
        SummaryFriendData: SummaryFriendData;
        PresenceUser: PresenceUser;
        Presence: Presence;
        PresenceList: PresenceList;
        RttConnection: RttConnection;
        RttEndpoint: RttEndpoint;
        RttAuth: RttAuth;
        PresenceUpdateActivityMessage: PresenceUpdateActivityMessage;
        PresenceUpdateActivityData: PresenceUpdateActivityData;
        PresenceUpdateActivityAnswer: PresenceUpdateActivityAnswer;
        PresenceSetVisibilityMessage: PresenceSetVisibilityMessage;
        PresenceSetVisibilityData: PresenceSetVisibilityData;
        PresenceSetVisibilityAnswer: PresenceSetVisibilityAnswer;
        PresenceGetPresenceOfFriendsMessage: PresenceGetPresenceOfFriendsMessage;
        PresenceGetPresenceOfFriendsData: PresenceGetPresenceOfFriendsData;
        PresenceGetPresenceOfFriendsAnswer: PresenceGetPresenceOfFriendsAnswer;
        PresenceGetPresenceOfGroupMessage: PresenceGetPresenceOfGroupMessage;
        PresenceGetPresenceOfGroupData: PresenceGetPresenceOfGroupData;
        PresenceGetPresenceOfGroupAnswer: PresenceGetPresenceOfGroupAnswer;
        PresenceGetPresenceOfUsersMessage: PresenceGetPresenceOfUsersMessage;
        PresenceGetPresenceOfUsersData: PresenceGetPresenceOfUsersData;
        PresenceGetPresenceOfUsersAnswer: PresenceGetPresenceOfUsersAnswer;
        PresenceRegisterListenersForFriendsMessage: PresenceRegisterListenersForFriendsMessage;
        PresenceRegisterListenersForFriendsData: PresenceRegisterListenersForFriendsData;
        PresenceRegisterListenersForFriendsAnswer: PresenceRegisterListenersForFriendsAnswer;
        PresenceRegisterListenersForGroupMessage: PresenceRegisterListenersForGroupMessage;
        PresenceRegisterListenersForGroupData: PresenceRegisterListenersForGroupData;
        PresenceRegisterListenersForGroupAnswer: PresenceRegisterListenersForGroupAnswer;
        PresenceRegisterListenersForProfilesMessage: PresenceRegisterListenersForProfilesMessage;
        PresenceRegisterListenersForProfilesData: PresenceRegisterListenersForProfilesData;
        PresenceRegisterListenersForProfilesAnswer: PresenceRegisterListenersForProfilesAnswer;
        PresenceStopListeningMessage: PresenceStopListeningMessage;
        PresenceStopListeningAnswer: PresenceStopListeningAnswer;
        PresenceForcePushMessage: PresenceForcePushMessage;
        PresenceForcePushAnswer: PresenceForcePushAnswer;
        PresenceSysInitializePresenceMessage: PresenceSysInitializePresenceMessage;
        PresenceSysInitializePresenceData: PresenceSysInitializePresenceData;
        PresenceSysInitializePresenceAnswer: PresenceSysInitializePresenceAnswer;
        PresenceSysExtendPxExpiryMessage: PresenceSysExtendPxExpiryMessage;
        PresenceSysExtendPxExpiryData: PresenceSysExtendPxExpiryData;
        PresenceSysExtendPxExpiryAnswer: PresenceSysExtendPxExpiryAnswer;
        PresenceSysTerminatePresenceMessage: PresenceSysTerminatePresenceMessage;
        PresenceSysTerminatePresenceData: PresenceSysTerminatePresenceData;
        PresenceSysTerminatePresenceAnswer: PresenceSysTerminatePresenceAnswer;
        AuthenticationV2AuthenticateMessage: AuthenticationV2AuthenticateMessage;
        AuthenticationV2AuthenticateData: AuthenticationV2AuthenticateData;
        AuthenticationV2AuthenticateAnswer: AuthenticationV2AuthenticateAnswer;
        AuthenticateResult: AuthenticateResult;
        CurrencyBalance: CurrencyBalance;
        AuthenticationV2AuthenticateServerMessage: AuthenticationV2AuthenticateServerMessage;
        AuthenticationV2AuthenticateServerAnswer: AuthenticationV2AuthenticateServerAnswer;
        AuthenticateServerResult: AuthenticateServerResult;
        AuthenticationV2GetServerVersionMessage: AuthenticationV2GetServerVersionMessage;
        AuthenticationV2GetServerVersionAnswer: AuthenticationV2GetServerVersionAnswer;
        ServerVersion: ServerVersion;
        AuthenticationV2ResetEmailPasswordMessage: AuthenticationV2ResetEmailPasswordMessage;
        AuthenticationV2ResetEmailPasswordData: AuthenticationV2ResetEmailPasswordData;
        AuthenticationV2ResetEmailPasswordAnswer: AuthenticationV2ResetEmailPasswordAnswer;
        AuthenticationV2ResetEmailPasswordWithExpiryMessage: AuthenticationV2ResetEmailPasswordWithExpiryMessage;
        AuthenticationV2ResetEmailPasswordWithExpiryData: AuthenticationV2ResetEmailPasswordWithExpiryData;
        AuthenticationV2ResetEmailPasswordWithExpiryAnswer: AuthenticationV2ResetEmailPasswordWithExpiryAnswer;
        AuthenticationV2ResetEmailPasswordAdvancedMessage: AuthenticationV2ResetEmailPasswordAdvancedMessage;
        AuthenticationV2ResetEmailPasswordAdvancedData: AuthenticationV2ResetEmailPasswordAdvancedData;
        AuthenticationV2ResetEmailPasswordAdvancedAnswer: AuthenticationV2ResetEmailPasswordAdvancedAnswer;
        AuthenticationV2ResetEmailPasswordAdvancedWithExpiryMessage: AuthenticationV2ResetEmailPasswordAdvancedWithExpiryMessage;
        AuthenticationV2ResetEmailPasswordAdvancedWithExpiryData: AuthenticationV2ResetEmailPasswordAdvancedWithExpiryData;
        AuthenticationV2ResetEmailPasswordAdvancedWithExpiryAnswer: AuthenticationV2ResetEmailPasswordAdvancedWithExpiryAnswer;
        AuthenticationV2ResetUniversalIdPasswordMessage: AuthenticationV2ResetUniversalIdPasswordMessage;
        AuthenticationV2ResetUniversalIdPasswordData: AuthenticationV2ResetUniversalIdPasswordData;
        AuthenticationV2ResetUniversalIdPasswordAnswer: AuthenticationV2ResetUniversalIdPasswordAnswer;
        AuthenticationV2ResetUniversalIdPasswordWithExpiryMessage: AuthenticationV2ResetUniversalIdPasswordWithExpiryMessage;
        AuthenticationV2ResetUniversalIdPasswordWithExpiryData: AuthenticationV2ResetUniversalIdPasswordWithExpiryData;
        AuthenticationV2ResetUniversalIdPasswordWithExpiryAnswer: AuthenticationV2ResetUniversalIdPasswordWithExpiryAnswer;
        AuthenticationV2ResetUniversalIdPasswordAdvancedMessage: AuthenticationV2ResetUniversalIdPasswordAdvancedMessage;
        AuthenticationV2ResetUniversalIdPasswordAdvancedData: AuthenticationV2ResetUniversalIdPasswordAdvancedData;
        AuthenticationV2ResetUniversalIdPasswordAdvancedAnswer: AuthenticationV2ResetUniversalIdPasswordAdvancedAnswer;
        AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryMessage: AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryMessage;
        AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryData: AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryData;
        AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryAnswer: AuthenticationV2ResetUniversalIdPasswordAdvancedWithExpiryAnswer;
        HeartbeatReadMessage: HeartbeatReadMessage;
        HeartbeatReadAnswer: HeartbeatReadAnswer;
        HeartbeatHeartbeatMessage: HeartbeatHeartbeatMessage;
        HeartbeatHeartbeatAnswer: HeartbeatHeartbeatAnswer;
        PlayerStateLogoutMessage: PlayerStateLogoutMessage;
        PlayerStateLogoutAnswer: PlayerStateLogoutAnswer;
        PlayerStateUpdateNameMessage: PlayerStateUpdateNameMessage;
        PlayerStateUpdateNameData: PlayerStateUpdateNameData;
        PlayerStateUpdateNameAnswer: PlayerStateUpdateNameAnswer;
        PlayerName: PlayerName;
        PlayerStateUpdatePictureUrlMessage: PlayerStateUpdatePictureUrlMessage;
        PlayerStateUpdatePictureUrlData: PlayerStateUpdatePictureUrlData;
        PlayerStateUpdatePictureUrlAnswer: PlayerStateUpdatePictureUrlAnswer;
        PlayerPictureUrl: PlayerPictureUrl;
        PlayerStateReadMessage: PlayerStateReadMessage;
        PlayerStateReadAnswer: PlayerStateReadAnswer;
        UserState: UserState;
        PlayerStateUpdateSummaryMessage: PlayerStateUpdateSummaryMessage;
        PlayerStateUpdateSummaryData: PlayerStateUpdateSummaryData;
        PlayerStateUpdateSummaryAnswer: PlayerStateUpdateSummaryAnswer;
        TimeReadMessage: TimeReadMessage;
        TimeReadAnswer: TimeReadAnswer;
        ServerTime: ServerTime;
        EventSendMessage: EventSendMessage;
        EventSendData: EventSendData;
        EventSendAnswer: EventSendAnswer;
        SentEvent: SentEvent;
        PlayerEvent: PlayerEvent;
        RttRegistrationRequestClientConnectionMessage: RttRegistrationRequestClientConnectionMessage;
        RttRegistrationRequestClientConnectionAnswer: RttRegistrationRequestClientConnectionAnswer;
        RttRegistrationRequestSystemConnectionMessage: RttRegistrationRequestSystemConnectionMessage;
        RttRegistrationRequestSystemConnectionAnswer: RttRegistrationRequestSystemConnectionAnswer;
        FriendAddFriendsMessage: FriendAddFriendsMessage;
        FriendAddFriendsData: FriendAddFriendsData;
        FriendAddFriendsAnswer: FriendAddFriendsAnswer;
        FriendRemoveFriendsMessage: FriendRemoveFriendsMessage;
        FriendRemoveFriendsData: FriendRemoveFriendsData;
        FriendRemoveFriendsAnswer: FriendRemoveFriendsAnswer;
        FriendListFriendsMessage: FriendListFriendsMessage;
        FriendListFriendsData: FriendListFriendsData;
        FriendListFriendsAnswer: FriendListFriendsAnswer;
        FriendList: FriendList;
        Friend: Friend;
        ExternalData: ExternalData;
        FriendGetUsersOnlineStatusMessage: FriendGetUsersOnlineStatusMessage;
        FriendGetUsersOnlineStatusData: FriendGetUsersOnlineStatusData;
        FriendGetUsersOnlineStatusAnswer: FriendGetUsersOnlineStatusAnswer;
        OnlineStatusList: OnlineStatusList;
        OnlineStatus: OnlineStatus;
        FriendGetMySocialInfoMessage: FriendGetMySocialInfoMessage;
        FriendGetMySocialInfoData: FriendGetMySocialInfoData;
        FriendGetMySocialInfoAnswer: FriendGetMySocialInfoAnswer;
        SocialInfo: SocialInfo;
        FriendGetSummaryDataForProfileIdMessage: FriendGetSummaryDataForProfileIdMessage;
        FriendGetSummaryDataForProfileIdData: FriendGetSummaryDataForProfileIdData;
        FriendGetSummaryDataForProfileIdAnswer: FriendGetSummaryDataForProfileIdAnswer;
        ProfileSummary: ProfileSummary;
        FriendFindUsersByExactNameMessage: FriendFindUsersByExactNameMessage;
        FriendFindUsersByExactNameData: FriendFindUsersByExactNameData;
        FriendFindUsersByExactNameAnswer: FriendFindUsersByExactNameAnswer;
        ProfileMatches: ProfileMatches;
        GroupCreateGroupMessage: GroupCreateGroupMessage;
        GroupCreateGroupData: GroupCreateGroupData;
        GroupCreateGroupAnswer: GroupCreateGroupAnswer;
        GroupAcl: GroupAcl;
        GroupRole: GroupRole;
        Group: Group;
        PendingMember: PendingMember;
        GroupMembership: GroupMembership;
        GroupJoinGroupMessage: GroupJoinGroupMessage;
        GroupJoinMemberToGroupMessage: GroupJoinMemberToGroupMessage;
        GroupJoinGroupData: GroupJoinGroupData;
        GroupJoinGroupAnswer: GroupJoinGroupAnswer;
        GroupAddGroupMemberMessage: GroupAddGroupMemberMessage;
        GroupAddMemberToGroupMessage: GroupAddMemberToGroupMessage;
        GroupAddGroupMemberData: GroupAddGroupMemberData;
        GroupAddGroupMemberAnswer: GroupAddGroupMemberAnswer;
        GroupInviteGroupMemberMessage: GroupInviteGroupMemberMessage;
        GroupInviteGroupMemberData: GroupInviteGroupMemberData;
        GroupInviteGroupMemberAnswer: GroupInviteGroupMemberAnswer;
        GroupInviteMemberToGroupMessage: GroupInviteMemberToGroupMessage;
        GroupAcceptGroupInvitationMessage: GroupAcceptGroupInvitationMessage;
        GroupAcceptGroupInvitationData: GroupAcceptGroupInvitationData;
        GroupAcceptGroupInvitationAnswer: GroupAcceptGroupInvitationAnswer;
        GroupApproveGroupJoinRequestMessage: GroupApproveGroupJoinRequestMessage;
        GroupApproveGroupJoinRequestData: GroupApproveGroupJoinRequestData;
        GroupApproveGroupJoinRequestAnswer: GroupApproveGroupJoinRequestAnswer;
        GroupReadGroupMessage: GroupReadGroupMessage;
        GroupReadGroupData: GroupReadGroupData;
        GroupReadGroupAnswer: GroupReadGroupAnswer;
        GroupReadGroupMembersMessage: GroupReadGroupMembersMessage;
        GroupReadMembersOfGroupMessage: GroupReadMembersOfGroupMessage;
        GroupReadGroupMembersData: GroupReadGroupMembersData;
        GroupReadGroupMembersAnswer: GroupReadGroupMembersAnswer;
        GroupMembers: GroupMembers;
        GroupMember: GroupMember;
        GroupGetMyGroupsMessage: GroupGetMyGroupsMessage;
        GroupGetMyGroupsAnswer: GroupGetMyGroupsAnswer;
        MyGroups: MyGroups;
        GroupSummary: GroupSummary;
        GroupLeaveGroupMessage: GroupLeaveGroupMessage;
        GroupLeaveGroupData: GroupLeaveGroupData;
        GroupLeaveGroupAnswer: GroupLeaveGroupAnswer;
        GroupDeleteGroupMessage: GroupDeleteGroupMessage;
        GroupDeleteGroupData: GroupDeleteGroupData;
        GroupDeleteGroupAnswer: GroupDeleteGroupAnswer;
        RttConnectMessage: RttConnectMessage;
        RttConnectData: RttConnectData;
        RttConnectedMessage: RttConnectedMessage;
        RttConnectedData: RttConnectedData;
        RttHeartbeatMessage: RttHeartbeatMessage;
        RttDisconnectMessage: RttDisconnectMessage;
        RttDisconnectData: RttDisconnectData;
        PresenceIncomingMessage: PresenceIncomingMessage;
        PresenceIncomingData: PresenceIncomingData;
        PresenceSender: PresenceSender;
        EventReceivedMessage: EventReceivedMessage;
    };
}
