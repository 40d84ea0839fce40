// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

import type { SettingDescription } from '../../src/generated/mock-control.ts';

export const settingDescriptions: readonly SettingDescription[] = [
  {
    "group": "genesys",
    "name": "contract",
    "description": "API version that the mock implements. `current`: today's permissions and responses. `classic`: a bulk PUT needs `directory:user:edit`, and reading one definition or patching another user needs no permission. `v1` (2016): like `classic`, but DELETE of a definition returns 200 with the definition.",
    "type": "string",
    "choices": [
      "current",
      "classic",
      "v1"
    ],
    "default": "current",
    "rules": [
      "GEN-PERM-4",
      "GEN-DEF-12",
      "GEN-GET-4"
    ]
  },
  {
    "group": "genesys",
    "name": "rateLimit",
    "description": "`count` counts the calls of each token without refusing any; `enforce` returns 429 above the limit.",
    "type": "string",
    "choices": [
      "count",
      "enforce"
    ],
    "default": "count",
    "rules": [
      "GEN-LIMIT-2"
    ]
  },
  {
    "group": "genesys",
    "name": "requestsPerMinute",
    "description": "Maximum number of calls per token and minute.",
    "type": "integer",
    "minimum": 1,
    "unit": "calls",
    "default": 300,
    "rules": [
      "GEN-LIMIT-2",
      "GEN-LIMIT-3"
    ]
  },
  {
    "group": "genesys",
    "name": "rateLimitHeaders",
    "description": "Whether responses have the headers `inin-ratelimit-count`, `-allowed` and `-reset`, which the vendor began to remove in June 2021. If unset, only the contracts `classic` and `v1` send them.",
    "type": "boolean",
    "rules": [
      "GEN-LIMIT-1",
      "GEN-LIMIT-5"
    ]
  },
  {
    "group": "genesys",
    "name": "maxMessageLength",
    "description": "Maximum length of a presence message. A longer one returns 400.",
    "type": "integer",
    "minimum": 0,
    "unit": "characters",
    "default": 250,
    "rules": [
      "GEN-PATCH-9"
    ]
  },
  {
    "group": "genesys",
    "name": "readAfterWriteMs",
    "description": "Time after which a new definition is visible, because the real service is eventually consistent. Until then it returns 404. Applies to new definitions.",
    "type": "integer",
    "minimum": 0,
    "unit": "ms",
    "default": 0,
    "rules": [
      "GEN-DEF-10"
    ]
  },
  {
    "group": "genesys",
    "name": "systemPresenceNames",
    "description": "Spelling of `name` in GET /api/v2/systempresences: `upper` returns `ON_QUEUE`, `title` returns `On Queue`.",
    "type": "string",
    "choices": [
      "title",
      "upper"
    ],
    "default": "upper",
    "rules": [
      "GEN-SYS-2"
    ]
  },
  {
    "group": "genesys",
    "name": "maxLabelLength",
    "description": "Maximum length of a label of a presence definition. A longer one returns 400. If unset, there is no limit. The vendor's own pages accept 32 characters.",
    "type": "integer",
    "minimum": 1,
    "unit": "characters",
    "rules": [
      "GEN-DEF-15"
    ]
  },
  {
    "group": "genesys",
    "name": "tokenLifetimeSeconds",
    "description": "Lifetime of an access token. Applies to new tokens.",
    "type": "integer",
    "minimum": 1,
    "unit": "s",
    "default": 86400,
    "rules": [
      "GEN-TOKEN-1",
      "GEN-AUTH-2"
    ]
  },
  {
    "group": "genesys",
    "name": "maxBodyBytes",
    "description": "Maximum size of a request body. A larger one returns 413.",
    "type": "integer",
    "minimum": 1,
    "unit": "bytes",
    "default": 512000,
    "rules": [
      "GEN-REQ-4"
    ]
  },
  {
    "group": "genesys",
    "name": "unknownTokens",
    "description": "How to treat a bearer token that the org did not issue: `admin` accepts it as the org's admin, `refuse` returns 401. If unset, it is `admin`, or `refuse` when the seed lists tokens.",
    "type": "string",
    "choices": [
      "admin",
      "refuse"
    ],
    "rules": [
      "GEN-AUTH-3"
    ]
  },
  {
    "group": "genesys",
    "name": "publicUrl",
    "description": "URL at which clients reach the mock, such as `https://mock.example.com/presence`. The `connectUri` of a notification channel starts with it. If unset, it starts with the URL of the call.",
    "type": "string",
    "rules": [
      "GEN-CH-1"
    ]
  },
  {
    "group": "genesys",
    "name": "maxChannels",
    "description": "Maximum number of notification channels per user and app. A further channel replaces the least recently used one.",
    "type": "integer",
    "minimum": 1,
    "unit": "channels",
    "default": 20,
    "rules": [
      "GEN-CH-5"
    ]
  },
  {
    "group": "genesys",
    "name": "maxTopicsPerChannel",
    "description": "Maximum number of topics that a notification channel can subscribe to.",
    "type": "integer",
    "minimum": 1,
    "unit": "topics",
    "default": 1000,
    "rules": [
      "GEN-SUB-6"
    ]
  },
  {
    "group": "genesys",
    "name": "presenceEvents",
    "description": "Which presence changes `v2.users.{id}.presence` reports. `primary`: those in PURECLOUD and in the user's primary source. `all`: also those in every other source, and the presence of a source that becomes the primary one.",
    "type": "string",
    "choices": [
      "primary",
      "all"
    ],
    "default": "primary",
    "rules": [
      "GEN-NOT-4",
      "GEN-NOT-5"
    ]
  },
  {
    "group": "genesys",
    "name": "channelLifetimeSeconds",
    "description": "Lifetime of a notification channel, counted from its creation or last subscription. Applies to channels that are created or subscribed from now on.",
    "type": "integer",
    "minimum": 1,
    "unit": "s",
    "default": 86400,
    "rules": [
      "GEN-CH-2",
      "GEN-CH-3"
    ]
  },
  {
    "group": "genesys",
    "name": "heartbeatSeconds",
    "description": "Time between two heartbeats of a notification socket, in the host's time. Applies to new sockets.",
    "type": "number",
    "exclusiveMinimum": 0,
    "unit": "s",
    "default": 30,
    "rules": [
      "GEN-NOT-7"
    ]
  },
  {
    "group": "genesys",
    "name": "maxSocketBufferBytes",
    "description": "Maximum number of bytes that may wait to be sent to a notification socket. A slower socket is closed with 1013.",
    "type": "integer",
    "minimum": 1,
    "unit": "bytes",
    "default": 1048576,
    "rules": [
      "GEN-NOT-10"
    ]
  },
  {
    "group": "genesys",
    "name": "login",
    "description": "How a user logs in. `page`: by choosing a user on a page. `automatic`: immediately, as the user in `login_hint` or the first user of the seed, unless the app sends `prompt=login`.",
    "type": "string",
    "choices": [
      "page",
      "automatic"
    ],
    "default": "page",
    "rules": [
      "GEN-LOGIN-3",
      "GEN-LOGIN-7"
    ]
  },
  {
    "group": "genesys",
    "name": "authorizationCodeLifetimeSeconds",
    "description": "Time within which the code of a login can be exchanged. Applies to new codes.",
    "type": "integer",
    "minimum": 1,
    "unit": "s",
    "default": 600,
    "rules": [
      "GEN-TOKEN-5"
    ]
  },
  {
    "group": "genesys",
    "name": "refreshTokens",
    "description": "`rotate`: a refresh token works once and returns the next one. `keep`: it works any number of times. `none`: a login returns no refresh token.",
    "type": "string",
    "choices": [
      "rotate",
      "keep",
      "none"
    ],
    "default": "rotate",
    "rules": [
      "GEN-TOKEN-7"
    ]
  },
  {
    "group": "braincloud",
    "name": "presenceEnabled",
    "description": "Portal: Design, Messaging, Presence. If off, presence operations return 40628.",
    "type": "boolean",
    "default": true,
    "rules": [
      "BC-PRES-1"
    ]
  },
  {
    "group": "braincloud",
    "name": "richActivity",
    "description": "Portal: \"Support rich activity\". If off, an activity returns 40634.",
    "type": "boolean",
    "default": true,
    "rules": [
      "BC-PRES-3"
    ]
  },
  {
    "group": "braincloud",
    "name": "realTimeUpdates",
    "description": "Portal: \"Real-time Tech (RTT) updates\". If off, no presence is pushed, and operations that need pushes return 40635.",
    "type": "boolean",
    "default": true,
    "rules": [
      "BC-PRES-2"
    ]
  },
  {
    "group": "braincloud",
    "name": "rttEnabled",
    "description": "Portal: Core App Info, Advanced Settings, \"Real-time Tech (RTT) Enabled\". If off, no client can connect (40615).",
    "type": "boolean",
    "default": true,
    "rules": [
      "BC-RTT-11"
    ]
  },
  {
    "group": "braincloud",
    "name": "maxContentBytes",
    "description": "Portal: \"Max content size (bytes)\". Maximum size of an activity, as UTF-8 JSON. A larger one returns 40660.",
    "type": "integer",
    "minimum": 0,
    "unit": "bytes",
    "default": 1024,
    "rules": [
      "BC-PRES-4"
    ]
  },
  {
    "group": "braincloud",
    "name": "presPxExpirySecs",
    "description": "Lifetime of a presence that a server creates without `expirySecs`. Applies to new presences.",
    "type": "integer",
    "minimum": 1,
    "unit": "s",
    "default": 300,
    "rules": [
      "BC-SYS-10"
    ]
  },
  {
    "group": "braincloud",
    "name": "presPxExpiryExtSecMax",
    "description": "Maximum time that one extension adds to the lifetime of a presence.",
    "type": "integer",
    "minimum": 1,
    "unit": "s",
    "default": 3600,
    "rules": [
      "BC-SYS-5"
    ]
  },
  {
    "group": "braincloud",
    "name": "mutualFriends",
    "description": "Whether ADD_FRIENDS and REMOVE_FRIENDS change the friends of both players.",
    "type": "boolean",
    "default": true,
    "rules": [
      "BC-FRD-1",
      "BC-FRD-2"
    ]
  },
  {
    "group": "braincloud",
    "name": "profileChangePushes",
    "description": "Whether UPDATE_NAME, UPDATE_PICTURE_URL and UPDATE_SUMMARY push the caller's presence to its listeners.",
    "type": "boolean",
    "default": false,
    "rules": [
      "BC-PRES-14"
    ]
  },
  {
    "group": "braincloud",
    "name": "maxSessions",
    "description": "Maximum number of simultaneous sessions of a profile. A further login ends the oldest session (40356).",
    "type": "integer",
    "minimum": 1,
    "unit": "sessions",
    "default": 1,
    "rules": [
      "BC-SES-3"
    ]
  },
  {
    "group": "braincloud",
    "name": "sessionExpirySeconds",
    "description": "Time without traffic after which a client's session ends. Clients read it as `playerSessionExpiry`.",
    "type": "integer",
    "minimum": 1,
    "unit": "s",
    "default": 1200,
    "rules": [
      "BC-SES-1"
    ]
  },
  {
    "group": "braincloud",
    "name": "serverHeartbeatSeconds",
    "description": "Time between two heartbeats of a server. Servers read it as `heartbeatSeconds`; their session ends after twice that time without traffic. Applies to new sessions.",
    "type": "integer",
    "minimum": 1,
    "unit": "s",
    "default": 1800,
    "rules": [
      "BC-S2S-11"
    ]
  },
  {
    "group": "braincloud",
    "name": "connectSeconds",
    "description": "Time within which an RTT socket must send CONNECT, in the host's time.",
    "type": "number",
    "exclusiveMinimum": 0,
    "unit": "s",
    "default": 15,
    "rules": [
      "BC-RTT-13"
    ]
  },
  {
    "group": "braincloud",
    "name": "heartbeatSeconds",
    "description": "Time between two heartbeats that an RTT client is asked to send, in the host's time.",
    "type": "number",
    "exclusiveMinimum": 0,
    "unit": "s",
    "default": 30,
    "rules": [
      "BC-RTT-5",
      "BC-RTT-6"
    ]
  },
  {
    "group": "braincloud",
    "name": "silentHeartbeats",
    "description": "Number of heartbeat intervals without a message after which an RTT connection is closed.",
    "type": "number",
    "exclusiveMinimum": 0,
    "unit": "intervals",
    "default": 2.5,
    "rules": [
      "BC-RTT-6"
    ]
  },
  {
    "group": "braincloud",
    "name": "maxQueuedBytes",
    "description": "Maximum number of bytes that may wait to be sent to an RTT connection. A slower connection is closed with 1013.",
    "type": "integer",
    "minimum": 1,
    "unit": "bytes",
    "default": 1048576,
    "rules": [
      "BC-RTT-9"
    ]
  },
  {
    "group": "braincloud",
    "name": "packetsPerSecond",
    "description": "Maximum number of packets per session and second. Further packets return 40823. If unset, there is no limit.",
    "type": "integer",
    "minimum": 1,
    "unit": "packets",
    "rules": [
      "BC-PKT-10"
    ]
  },
  {
    "group": "braincloud",
    "name": "maxBundleMsgs",
    "description": "Maximum number of messages in a packet. Clients read it; the mock accepts more.",
    "type": "integer",
    "minimum": 1,
    "unit": "messages",
    "default": 10,
    "rules": [
      "BC-PKT-14"
    ]
  },
  {
    "group": "braincloud",
    "name": "maxGroupMembers",
    "description": "Maximum number of members in a group. Adding another returns 40457. If unset, there is no limit.",
    "type": "integer",
    "minimum": 1,
    "unit": "members",
    "rules": [
      "BC-GRP-7"
    ]
  },
  {
    "group": "braincloud",
    "name": "minimumGameVersion",
    "description": "Oldest game version that can log in, such as `1.2.0`. An older one returns 40322. If unset, every version can log in.",
    "type": "string",
    "rules": [
      "BC-AUTH-3"
    ]
  },
  {
    "group": "braincloud",
    "name": "upgradeAppId",
    "description": "App id under which the store offers a newer version. Clients read it from the 40322 response.",
    "type": "string",
    "rules": [
      "BC-AUTH-3"
    ]
  },
  {
    "group": "braincloud",
    "name": "disabledMessage",
    "description": "Reason why the app is disabled. If set, every login returns 40330 with this text.",
    "type": "string",
    "rules": [
      "BC-AUTH-2"
    ]
  },
  {
    "group": "braincloud",
    "name": "maxBodyBytes",
    "description": "Maximum size of a request body. A larger one returns 413.",
    "type": "integer",
    "minimum": 1,
    "unit": "bytes",
    "default": 1048576,
    "rules": [
      "BC-PKT-12"
    ]
  },
  {
    "group": "braincloud",
    "name": "publicUrl",
    "description": "URL at which RTT clients connect, such as `https://mock.example.com`. If unset, it is the URL of the call that requests the connection.",
    "type": "string",
    "rules": [
      "BC-RTT-1"
    ]
  },
  {
    "group": "journal",
    "name": "length",
    "description": "Calls that the journal keeps. The oldest are removed first.",
    "type": "integer",
    "minimum": 0,
    "unit": "calls",
    "default": 1000,
    "rules": []
  }
];
