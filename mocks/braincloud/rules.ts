import { defineRules } from '../engine/rules.ts';

const DOCS = 'brainCloud API reference';
const CODES = 'brainCloud API reference, reason codes';
const JS = 'brainCloud JavaScript client';
const TESTS = 'tests of the official brainCloud clients';
const HELP = 'help.getbraincloud.com';
const S2S = 'official brainCloud server-to-server clients';
const NOTHING_KNOWN = 'nothing is published';

/** What the app does, rule by rule. The fidelity table in the docs is made from this. */
export const braincloudRules = defineRules({
  // Packets
  'BC-SIG-1': {
    says: 'A packet whose X-SIG is not the MD5 of its body text and the app secret is answered packetId −1, 403/40301.',
    source: `${TESTS} (that the HTTP status is 200 is inferred from the clients)`,
    confidence: 'observed',
  },
  'BC-SIG-2': {
    says: 'A packet without X-APPID, or with one of another app, is answered packetId −1, 403/40610.',
    source: `${CODES} (status and packetId are assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-1': {
    says: 'Every error of the client dispatcher is HTTP 200: its clients stall on any other status but 502 to 504.',
    source: JS,
    confidence: 'observed',
  },
  'BC-PKT-2': {
    says: 'Each message of a packet gets one answer, in order; one that fails does not stop the next.',
    source: `${JS}, and all other official clients`,
    confidence: 'observed',
  },
  'BC-PKT-3': {
    says: 'A session made by a message of a packet serves the later messages of the same packet.',
    source: `${JS}, which bundles calls with AUTHENTICATE`,
    confidence: 'observed',
  },
  'BC-PKT-4': {
    says: 'The last packet of a session, sent again under the same id, is answered as before and not run again.',
    source: `${DOCS}, S2S overview (for clients it is inferred)`,
    confidence: 'documented',
  },
  'BC-PKT-5': {
    says: 'A packet id older than the last one is answered 403/40566 for each message.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-6': {
    says: 'A packet that logs in may carry any id, and the sequence goes on from it; ids may be skipped.',
    source: `${JS} and GDScript client, which begin at 0 and 1 and count calls they do not send`,
    confidence: 'observed',
  },
  'BC-PKT-7': {
    says: 'A body that is not JSON is answered packetId −1, 400/40408.',
    source: `${CODES}; brainCloud C# client (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-8': {
    says: 'A packet without packetId or messages, or with one of the wrong type, is answered packetId −1, 400/40358 or 40359.',
    source: 'brainCloud C# client, which takes −1 for a missing packet id (the codes are assumed)',
    confidence: 'assumed',
  },
  'BC-PKT-9': {
    says: 'The last packet repeated when its answer is no longer known, as after a restored snapshot, is answered 403/40605.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-10': {
    says: 'More packets a second than the setting packetsPerSecond are answered 403/40823; by default there is no limit.',
    source: `${CODES} (20 a second over some time; the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-PKT-11': {
    says: 'A message with an unknown service or operation is answered 400/40333; the others of its packet are run.',
    source: `${CODES}; tests of the official server-to-server clients`,
    confidence: 'observed',
  },
  'BC-PKT-12': {
    says: 'A method other than POST is answered 405, a body larger than the setting maxBodyBytes 413, one in a content coding other than gzip and deflate 415.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-PKT-14': {
    says: 'A packet of more than 1000 messages is refused as a whole with 400/40660, to clients with packetId −1 and at most 1000 answers.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-PKT-13': {
    says: 'data may be absent, null or {}: all mean the same.',
    source: `${JS}, C# and C++ clients`,
    confidence: 'observed',
  },
  // Parameters
  'BC-REQ-1': {
    says: "A required parameter that is absent or null is answered 400/40358: Required message parameter 'NAME' is missing.",
    source: `${CODES}; the C#, Dart and Unreal clients, which imitate the text`,
    confidence: 'observed',
  },
  'BC-REQ-2': {
    says: 'A parameter of the wrong type is answered 400/40359, naming it.',
    source: `${CODES} (the text is assumed)`,
    confidence: 'documented',
  },
  'BC-REQ-3': {
    says: 'A parameter with a value out of range is answered 400/40660, or with the code its servop has for it, naming it.',
    source: `${CODES} (the text is assumed)`,
    confidence: 'documented',
  },
  'BC-REQ-4': {
    says: 'Parameters that a servop does not know are ignored, such as the bidriectional of the JavaScript client.',
    source: JS,
    confidence: 'observed',
  },
  'BC-REQ-5': {
    says: "Where documentation and clients name a parameter differently, both work: platform and friendPlatform, userName and playerName. The clients' name comes first.",
    source: `${DOCS}; ${JS}`,
    confidence: 'observed',
  },
  'BC-REQ-6': {
    says: 'Where documentation and clients name an operation differently, both work: JOIN_GROUP and JOIN_MEMBER_TO_GROUP.',
    source: `${DOCS}; ${JS}`,
    confidence: 'observed',
  },
  'BC-REQ-7': {
    says: 'A message is checked in this order: session, parameters, cloud code only, feature, part of the feature, presence.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  // Sessions
  'BC-SES-1': {
    says: 'A session without traffic for playerSessionExpiry seconds ends; its next call is answered 403/40303.',
    source: `${TESTS}, "Timeout test"; ${DOCS}, authentication (1200 s)`,
    confidence: 'observed',
  },
  'BC-SES-2': {
    says: 'Without a session, and after LOGOUT, a call is answered 403/40304.',
    source: `${JS} (which answers so itself)`,
    confidence: 'observed',
  },
  'BC-SES-3': {
    says: 'A profile has maxSessions sessions, by default one: a further login ends the oldest, whose next call is answered 403/40356.',
    source: `${HELP}, article 3039959`,
    confidence: 'documented',
  },
  'BC-SES-4': {
    says: 'Every packet keeps its session open, heartbeats among them.',
    source: JS,
    confidence: 'observed',
  },
  'BC-SES-5': {
    says: 'LOGOUT ends the session.',
    source: `${DOCS}, playerState`,
    confidence: 'documented',
  },
  'BC-SES-6': {
    says: 'What a client sends over RTT keeps its session open too.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  // Logging in
  'BC-AUTH-1': {
    says: 'A login with the gameId of another app is answered 403/40316.',
    source: 'a captured answer in the source of an official client',
    confidence: 'observed',
  },
  'BC-AUTH-2': {
    says: 'Logins to a disabled app (setting disabledMessage) are answered 403/40330 with disabledReason.',
    source: `${HELP}, article 3272441`,
    confidence: 'documented',
  },
  'BC-AUTH-3': {
    says: 'A game version older than the setting minimumGameVersion is answered 400/40322 with upgradeAppId.',
    source: `${DOCS}, authentication`,
    confidence: 'documented',
  },
  'BC-AUTH-4': {
    says: 'A wrong password is answered 403/40307.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-AUTH-5': {
    says: 'An unknown identity with a profileId is answered 202/40206.',
    source: `${DOCS}, authenticateAnonymous; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-AUTH-6': {
    says: 'An identity with the profileId of another profile is answered 202/40207.',
    source: `${DOCS}, authenticateAnonymous; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-AUTH-7': {
    says: 'An unknown identity without profileId makes a profile if forceCreate is true, else it is answered 202/40208.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-AUTH-8': {
    says: 'An anonymous login to an existing profile without its profileId is answered 403/40209.',
    source: `${DOCS}, authenticateAnonymous (the status is assumed)`,
    confidence: 'documented',
  },
  'BC-AUTH-9': {
    says: 'An Email login whose externalId is no e-mail address is answered 400/40221.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-AUTH-10': {
    says: 'newUser is a text, "true" or "false"; id and profileId are the same; a sessionId is 26 small letters and digits.',
    source: `${DOCS}, authenticateUniversal`,
    confidence: 'documented',
  },
  // Presence
  'BC-PRES-1': {
    says: 'With presence off in the portal, its servops are answered 400/40628, and connecting makes no presence.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-PRES-2': {
    says: 'With real-time updates off, FORCE_PUSH, STOP_LISTENING and REGISTER_LISTENERS_… are answered 400/40635, and nobody is pushed to.',
    source: `${DOCS}, presence (for REGISTER_LISTENERS_… it is assumed)`,
    confidence: 'documented',
  },
  'BC-PRES-3': {
    says: 'With rich activity off, an activity is answered 400/40634.',
    source: `${DOCS}, updateActivity`,
    confidence: 'documented',
  },
  'BC-PRES-4': {
    says: 'An activity larger than maxContentBytes, as UTF-8 JSON, is answered 400/40660.',
    source: `${DOCS}, updateActivity (code and default are assumed)`,
    confidence: 'assumed',
  },
  'BC-PRES-5': {
    says: 'One who is not visible counts as offline for everyone else: rows and pushes say online:false, without activity and connections.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-PRES-6': {
    says: 'Without a presence, UPDATE_ACTIVITY, SET_VISIBILITY and STOP_LISTENING are answered 400/40627.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-PRES-7': {
    says: 'UPDATE_ACTIVITY and SET_VISIBILITY push to everyone who listens, even if nothing is different.',
    source: `${DOCS}, updateActivity and setVisibility`,
    confidence: 'documented',
  },
  'BC-PRES-8': {
    says: 'What others cannot see is not pushed: changes while hidden, and the end of a hidden presence.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-PRES-9': {
    says: 'FORCE_PUSH sends the presence as it is; without one, or hidden, it succeeds with nothing to send.',
    source: `${DOCS}, forcePush; ${TESTS} (hidden is assumed)`,
    confidence: 'observed',
  },
  'BC-PRES-10': {
    says: 'Rows of those who are offline are left out unless includeOffline is true.',
    source: `${DOCS}, getPresenceOfUsers`,
    confidence: 'documented',
  },
  'BC-PRES-11': {
    says: 'Ids that do not exist are left out of lists, and each id counts once.',
    source: `${TESTS} (that the call succeeds; the rest is assumed)`,
    confidence: 'observed',
  },
  'BC-PRES-12': {
    says: 'A row names its profile user, a push names it from; cxs lists connections as appId:profileId:sessionId and is absent without any.',
    source: `${DOCS}, getPresenceOfGroup; official sample games (fields of a push besides from.id, online and activity are assumed)`,
    confidence: 'documented',
  },
  'BC-PRES-13': {
    says: 'GET_PRESENCE_OF_… and REGISTER_LISTENERS_… work without an RTT connection.',
    source: TESTS,
    confidence: 'observed',
  },
  // Listening
  'BC-LIS-1': {
    says: 'Who registered for a profile is pushed its changes: once to each RTT connection, and nobody else is.',
    source: `${DOCS}, presence`,
    confidence: 'documented',
  },
  'BC-LIS-2': {
    says: 'REGISTER_LISTENERS_… answers who of them is online.',
    source: `${DOCS}, registerListenersForGroup; the official chat sample (that offline rows are missing is assumed)`,
    confidence: 'assumed',
  },
  'BC-LIS-3': {
    says: 'A listener never hears of itself.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-LIS-4': {
    says: 'bidirectional makes the others listeners of the caller as well, online or not.',
    source: `${DOCS}, registerListenersForFriends (offline ones are assumed)`,
    confidence: 'documented',
  },
  'BC-LIS-5': {
    says: "Listening outlives a lost connection and another login; it ends with STOP_LISTENING, and with the profile's last session by logout or expiry.",
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-LIS-6': {
    says: 'STOP_LISTENING ends all listening of the caller; those who listen to the caller still do.',
    source: `${DOCS}, stopListening`,
    confidence: 'documented',
  },
  'BC-LIS-7': {
    says: 'Registering is for the friends or members of that moment: later ones are not included, former ones stay.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  // Presences made by servers
  'BC-SYS-1': {
    says: 'SYS_… from a client is answered 403/40616.',
    source: `${DOCS}, S2S presence; ${CODES} (the status is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-2': {
    says: 'SYS_… for an unknown profile is answered 400/40446.',
    source: `${CODES} (that it applies here is assumed)`,
    confidence: 'assumed',
  },
  'BC-SYS-3': {
    says: 'SYS_INITIALIZE_PRESENCE makes or changes a presence: visible as given or true, activity as given or kept, the expiry anew from now.',
    source: `${DOCS}, sysInitializePresence (changing one is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-4': {
    says: 'SYS_EXTEND_PX_EXPIRY adds to the old expiry, or to now where there is none or it is past.',
    source: `${DOCS}, sysExtendPxExpiry (from when is assumed)`,
    confidence: 'assumed',
  },
  'BC-SYS-5': {
    says: 'One extension adds at most presPxExpiryExtSecMax seconds.',
    source: `${DOCS}, sysExtendPxExpiry (the default is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-6': {
    says: 'SYS_TERMINATE_PRESENCE ends a presence at once, also that of a connected player, until the next CONNECT or SYS_INITIALIZE_PRESENCE; without a presence it succeeds.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-SYS-7': {
    says: 'While a profile is connected, its expiry ends nothing; when the last connection goes before the expiry, the presence stays until then.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-SYS-8': {
    says: 'At its expiry a presence made by a server ends, and listeners are pushed online:false.',
    source: `${DOCS}, sysInitializePresence (the push is assumed)`,
    confidence: 'documented',
  },
  'BC-SYS-9': {
    says: 'SYS_EXTEND_PX_EXPIRY for a profile without a presence is answered 400/40627.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-SYS-10': {
    says: 'Without expirySecs or seconds, presPxExpirySecs counts.',
    source: `${DOCS}, sysInitializePresence (its value is assumed)`,
    confidence: 'documented',
  },
  // RTT
  'BC-RTT-1': {
    says: 'REQUEST_CLIENT_CONNECTION answers a ws endpoint on the host that was called, and an X-RTT-SECRET of letters and digits; a session keeps its secret.',
    source: `${DOCS}, rttRegistration (that the secret stays is assumed)`,
    confidence: 'documented',
  },
  'BC-RTT-2': {
    says: 'The server sends binary frames: the JavaScript and Dart clients read no others.',
    source: `${JS} and Dart client`,
    confidence: 'observed',
  },
  'BC-RTT-3': {
    says: 'CONNECT with another X-RTT-SECRET than that of the session, in the address or in auth, gets DISCONNECT 40587.',
    source: `${CODES} (the code is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-4': {
    says: "CONNECT of another app gets DISCONNECT 40316, with a session that is not the profile's 40589, incomplete 40358, and without a session 40303, 40304 or 40356.",
    source: `${CODES} (that they apply here is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-5': {
    says: 'CONNECT is answered with cxId and heartbeatSeconds; a heartbeat is not answered.',
    source: 'brainCloud Java, C# and C++ clients',
    confidence: 'observed',
  },
  'BC-RTT-6': {
    says: 'A connection silent for 2.5 heartbeats gets DISCONNECT and is closed.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-RTT-7': {
    says: 'CONNECT gives the player a presence, visible and without activity, unless it has one; listeners are pushed online:true.',
    source: `${DOCS}, presence (the push is assumed)`,
    confidence: 'documented',
  },
  'BC-RTT-8': {
    says: "A player's presence ends with the last of its connections; then listeners are pushed online:false.",
    source: `${DOCS}, getPresenceOfGroup, whose cxs is a list (the rest is assumed)`,
    confidence: 'assumed',
  },
  'BC-RTT-9': {
    says: 'A connection for which more than maxQueuedBytes wait to be sent is closed with 1013; the others are not delayed.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-RTT-10': {
    says: 'When a session ends, its connections get DISCONNECT with the reason (40303, 40304, 40356; 40365 for servers) and are closed.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-RTT-11': {
    says: 'With RTT off in the portal, registering and CONNECT are refused with 400/40615.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-RTT-12': {
    says: 'Frames that are no JSON, and messages that are neither CONNECT nor HEARTBEAT, are ignored.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-RTT-13': {
    says: 'A socket that has not said CONNECT within connectSeconds gets DISCONNECT with 40587 and is closed with 1008, whatever else it says.',
    source: `${NOTHING_KNOWN}; the GDScript client waits 15 seconds for its answer`,
    confidence: 'assumed',
  },
  // Servers
  'BC-S2S-1': {
    says: 'In the session protocol the answers stand under messageResponses, each with status and data.',
    source: `${DOCS}, S2S overview`,
    confidence: 'documented',
  },
  'BC-S2S-2': {
    says: 'An unknown server or a wrong secret is answered 403/40301; in the standard protocol at the top level, with HTTP 403.',
    source: `${S2S} (the code is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-3': {
    says: 'Credentials of another app are answered 403/40316.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-S2S-4': {
    says: 'The last packet of a session, sent again under the same id, is answered as before and not run again.',
    source: `${DOCS}, S2S overview`,
    confidence: 'documented',
  },
  'BC-S2S-5': {
    says: 'A session that ended 30 minutes after its last packet, or never was, is answered HTTP 403 with 40365 at the top level.',
    source: `${DOCS}, S2S overview; ${S2S} (the HTTP status is inferred from them)`,
    confidence: 'documented',
  },
  'BC-S2S-6': {
    says: 'REQUEST_SYSTEM_CONNECTION needs the session protocol: without a session it is answered 400/40306.',
    source: `${CODES} (that it applies here is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-7': {
    says: 'A packet id older than the last one is answered HTTP 403 with 40566 at the top level.',
    source: `${CODES} (the status is assumed)`,
    confidence: 'assumed',
  },
  'BC-S2S-8': {
    says: 'In the standard protocol the answer is the bare result; an error is the whole body, its status also that of HTTP.',
    source: `${DOCS}, S2S overview (errors are assumed)`,
    confidence: 'documented',
  },
  'BC-S2S-9': {
    says: "Servers may only call what the vendor lists for them: a player's servop is answered 400/40333, and the session goes on.",
    source: `${DOCS}, S2S presence; tests of the official server-to-server clients`,
    confidence: 'observed',
  },
  'BC-S2S-10': {
    says: 'A packet that names no session, and does not log in, is answered HTTP 403 with 40304 at the top level.',
    source: `tests of the official server-to-server clients, which expect 403 and no login of their own (the code is assumed)`,
    confidence: 'observed',
  },
  // Friends
  'BC-FRD-1': {
    says: 'ADD_FRIENDS makes both friends of each other, unless the setting mutualFriends is off.',
    source: `${DOCS}, addFriends (its wording)`,
    confidence: 'assumed',
  },
  'BC-FRD-2': {
    says: 'REMOVE_FRIENDS ends it on both sides, unless the setting mutualFriends is off.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-FRD-3': {
    says: 'Unknown ids, and the own, are passed over.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-FRD-4': {
    says: 'friendPlatform is all, brainCloud or facebook, in any case; absent or unknown it means all. Nobody has friends on facebook here.',
    source: `${DOCS}, getPresenceOfFriends; brainCloud Java client, which sends others`,
    confidence: 'observed',
  },
  'BC-FRD-5': {
    says: 'GET_USERS_ONLINE_STATUS answers a row an id, in order; userValid tells whether the profile exists.',
    source: `${DOCS}, getUsersOnlineStatus (the order is assumed)`,
    confidence: 'documented',
  },
  // Groups
  'BC-GRP-1': {
    says: 'A group id that does not exist is answered 400/40462.',
    source: TESTS,
    confidence: 'observed',
  },
  'BC-GRP-2': {
    says: 'What only members may do is answered 400/40453 for others.',
    source: `${DOCS}, getPresenceOfGroup; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-3': {
    says: 'A group type that the portal does not have is answered 400/40467.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-4': {
    says: 'Joining an open group is immediate; joining a closed one makes a request, among requested of GET_MY_GROUPS.',
    source: `${DOCS}, joinGroup; ${TESTS}`,
    confidence: 'observed',
  },
  'BC-GRP-5': {
    says: 'A group has one owner: adding a member as OWNER, or the owner as anything, is answered 400/40452.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-6': {
    says: 'Only the owner and admins add members; others are answered 400/40454.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-GRP-7': {
    says: 'A group that has as many members as the setting maxGroupMembers is full: 400/40457.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-8': {
    says: 'The owner cannot leave: 400/40458.',
    source: CODES,
    confidence: 'documented',
  },
  'BC-GRP-9': {
    says: 'Only the owner deletes a group; other members are answered 400/40454.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'BC-GRP-10': {
    says: 'Deleting another version than the current is answered 400/40460; −1 means any.',
    source: `${DOCS}, deleteGroup; ${CODES}`,
    confidence: 'documented',
  },
  'BC-GRP-11': {
    says: 'Who is not a member may read the members unless the group lets others read nothing (acl.other 0).',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
});

export type BraincloudRuleId = keyof typeof braincloudRules;
