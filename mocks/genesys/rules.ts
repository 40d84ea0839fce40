import { defineRules } from '../engine/rules.ts';

const SDK = 'Genesys Cloud JavaScript SDK, PresenceApi';
const SPEC_2018 = 'Genesys Cloud API definition of 2018, x-inin-error-codes';
const TERRAFORM = 'Genesys Cloud Terraform provider';
const NOTIFICATIONS_API = 'Genesys Cloud JavaScript SDK, NotificationsApi';
const NOTIFICATION_SERVICE = 'developer.genesys.cloud, Notification Service';
const NOTHING_KNOWN = 'nothing is published';

/** What the org does, rule by rule. The fidelity table in the docs is made from this. */
export const genesysRules = defineRules({
  // Who is calling
  'GEN-AUTH-1': {
    says: 'A call without a bearer token is answered 401 authentication.required.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-AUTH-2': {
    says: "A token past its lifetime, by the world's clock, is answered 401 credentials.expired.",
    source: 'error bodies logged by users of the SDK',
    confidence: 'observed',
  },
  'GEN-AUTH-3': {
    says: 'A token the org did not issue is answered 401 bad.credentials once the seed lists tokens; before, it is the admin.',
    source: `${NOTHING_KNOWN} (setting unknownTokens)`,
    confidence: 'assumed',
  },
  'GEN-TOKEN-1': {
    says: 'Client credentials, by Basic or in the form, are exchanged for a token with its lifetime in expires_in.',
    source: 'Genesys Cloud JavaScript SDK, ApiClient; developer.genesys.cloud, Client Credentials',
    confidence: 'documented',
  },
  'GEN-TOKEN-2': {
    says: 'An unknown client or a wrong secret is answered 401 invalid_client, with description beside error_description.',
    source: 'github.com/tishige/CallFlowVisualizer, issues 8 and 9',
    confidence: 'observed',
  },
  'GEN-TOKEN-3': {
    says: 'Any other grant_type is answered 400 unsupported_grant_type; a missing one 400 invalid_request.',
    source: 'RFC 6749, 5.2',
    confidence: 'assumed',
  },
  'GEN-TOKEN-4': {
    says: 'A client gets tokens by the grants that it has been given; for another one, 400 unauthorized_client.',
    source: 'Genesys Cloud JavaScript SDK, OAuthClient.authorizedGrantType; RFC 6749, 5.2',
    confidence: 'assumed',
  },
  'GEN-TOKEN-5': {
    says: 'A code is exchanged once, by the client and with the redirect URI it was asked for with, within its lifetime; else 400 invalid_grant. An attempt that fails uses it up.',
    source: 'RFC 6749, 4.1.2 and 5.2 (setting authorizationCodeLifetimeSeconds)',
    confidence: 'assumed',
  },
  'GEN-TOKEN-6': {
    says: "A code asked for with a challenge needs its verifier and no secret, else 400 invalid_grant; any other code needs the client's secret, else 401 invalid_client.",
    source: 'Genesys Cloud JavaScript SDK, authorizePKCEGrant and loginCodeAuthorizationGrant; RFC 7636, 4.6',
    confidence: 'documented',
  },
  'GEN-TOKEN-7': {
    says: 'A refresh token works once, and the answer brings the next one.',
    source:
      'Genesys Cloud JavaScript SDK, refreshCodeAuthorizationGrant, keeps the new one (setting refreshTokens)',
    confidence: 'assumed',
  },
  'GEN-TOKEN-8': {
    says: 'A refresh token works for the client that got it, and needs its secret unless it came by PKCE.',
    source: 'RFC 6749, 6',
    confidence: 'assumed',
  },
  'GEN-TOKEN-9': {
    says: 'GET tokens/me tells the organization and the OAuth client of a token; users/me tells the person who logged in.',
    source: 'Genesys Cloud JavaScript SDK, TokensApi and TokenInfo',
    confidence: 'documented',
  },
  'GEN-TOKEN-10': {
    says: 'DELETE tokens/me revokes the token, which is answered 401 bad.credentials from then on, and the refresh token of its login.',
    source: 'Genesys Cloud JavaScript SDK, TokensApi (the refresh token and the code are assumed)',
    confidence: 'documented',
  },
  'GEN-LOGIN-1': {
    says: 'A login with response_type code leads back to the redirect URI with a code and the state in the query; the code and its verifier become tokens of the person.',
    source: 'Genesys Cloud JavaScript SDK, loginPKCEGrant; developer.genesys.cloud, Authorization Code',
    confidence: 'documented',
  },
  'GEN-LOGIN-2': {
    says: 'A login with response_type token leads back with access_token, expires_in, token_type and the state in the fragment, and no refresh token.',
    source: 'Genesys Cloud JavaScript SDK, loginImplicitGrant; developer.genesys.cloud, Implicit Grant',
    confidence: 'documented',
  },
  'GEN-LOGIN-3': {
    says: 'With the setting login automatic, whom login_hint names, or else the first user, is logged in at once; with prompt=login the page asks all the same.',
    source: 'Genesys Cloud JavaScript SDK on prompt and login_hint (setting login)',
    confidence: 'assumed',
  },
  'GEN-LOGIN-4': {
    says: 'An unknown client, or a redirect URI that is not one of its own to the letter, leads nowhere: a page with 400. A client that lists none takes any page of this machine.',
    source:
      'developer.genesys.cloud, Authorization Code; RFC 6749, 4.1.2.1 (any page of this machine is for the mock)',
    confidence: 'assumed',
  },
  'GEN-LOGIN-5': {
    says: 'Another mistake, or a person who does not want to, leads back with error, error_description and the state, in the fragment for the implicit grant and else in the query.',
    source: 'Genesys Cloud JavaScript SDK, which reads them there; RFC 6749, 4.1.2.1 and 4.2.2.1',
    confidence: 'documented',
  },
  'GEN-LOGIN-6': {
    says: 'A challenge that is not one of S256, plain ones included, leads back with invalid_request.',
    source: 'Genesys Cloud JavaScript SDK, which knows S256 alone; RFC 7636, 4.4.1',
    confidence: 'assumed',
  },
  'GEN-LOGIN-7': {
    says: "Who logs in is asked on a page that lists the org's users as text, runs no script, cannot be framed and is not stored.",
    source: 'the mock has this page in place of the one that asks for a password',
    confidence: 'assumed',
  },
  'GEN-LOGIN-8': {
    says: 'A logout leads to its redirect URI if that is one of the client, and to a page otherwise.',
    source: 'Genesys Cloud JavaScript SDK, logout (which URIs are taken is assumed)',
    confidence: 'documented',
  },
  'GEN-PERM-1': {
    says: 'Where all of a list of permissions is needed and one is missing: 403 missing.permissions, naming those that are missing.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-PERM-2': {
    says: 'Where any one of a list is needed and none is there: 403 missing.any.permissions, naming the list.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-PERM-3': {
    says: "Patching another user's presence needs presence:userPresence:edit; patching one's own needs nothing.",
    source: 'community.genesys.com, permission change of 2025-07-20 (PURE-4184)',
    confidence: 'documented',
  },
  'GEN-PERM-4': {
    says: 'In the classic contract a bulk PUT needs directory:user:edit, and reading one definition or patching another user nothing.',
    source: 'Genesys Cloud SDKs before 2018',
    confidence: 'documented',
  },
  // Requests
  'GEN-LIMIT-1': {
    says: 'Every answer tells inin-ratelimit-count, -allowed and -reset for its token, calls without one counted together; by default 300 calls a minute.',
    source: 'Genesys developer blog, 2021-02-03 and 2021-05-06',
    confidence: 'observed',
  },
  'GEN-LIMIT-2': {
    says: 'Over the limit: 429 too.many.requests.retry.after, with Retry-After in seconds, in the message too. Only counted unless the setting rateLimit is enforce.',
    source: 'developer.genesys.cloud, Normalized Platform API 429 responses (2021-11-10)',
    confidence: 'documented',
  },
  'GEN-LIMIT-3': {
    says: 'The window of a token is a minute from its first call; then the count starts anew.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-REQ-1': {
    says: 'contextId of an error equals the header ININ-Correlation-Id, and is new for each call.',
    source: 'developer.genesys.cloud, Normalized Platform API 429 responses',
    confidence: 'documented',
  },
  'GEN-REQ-2': {
    says: 'A body that is not JSON, or a path or query that is not percent-encoded, is answered 400 bad.request.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-3': {
    says: 'A body of another content type is answered 415 unsupported.media.type. A content type without a body is no error.',
    source: `${SPEC_2018}; requests of the JavaScript SDK`,
    confidence: 'documented',
  },
  'GEN-REQ-4': {
    says: 'A body over the size limit is answered 413, naming the limit in bytes.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-REQ-5': {
    says: 'A value outside an enumeration or of the wrong type is answered 400 invalid.value with the field in details.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-6': {
    says: 'A date that is no ISO-8601 date-time is answered 400 invalid.date.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-7': {
    says: 'A missing body, or one without a required field, is answered 400 bad.request with the field in details.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-REQ-9': {
    says: 'A value outside its limits (pageSize 1 to 500, an empty name, no language label) is answered 400 bad.request with the field in details.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-REQ-10': {
    says: 'An unknown path is answered 404 not.found, a known one with another method 405, with the methods that it takes in Allow.',
    source: `${SPEC_2018} (405 is assumed)`,
    confidence: 'assumed',
  },
  'GEN-REQ-11': {
    says: 'A body in a content coding other than gzip and deflate is answered 415 unsupported.media.type, with what is read in Accept-Encoding.',
    source: 'RFC 9110, 15.5.16',
    confidence: 'assumed',
  },
  'GEN-REQ-8': {
    says: 'Unknown fields of a body and unknown query parameters are ignored.',
    source: 'clients that send back what they read',
    confidence: 'assumed',
  },
  // Definitions
  'GEN-SYS-1': {
    says: 'GET systempresences is a bare array of the ten system presences, with the ids of the built-in definitions.',
    source: `${SDK}; a Genesys blueprint takes the id for a presence update from this call`,
    confidence: 'documented',
  },
  'GEN-SYS-2': {
    says: 'Names in it are in title case.',
    source: `${NOTHING_KNOWN} (setting systemPresenceNames)`,
    confidence: 'assumed',
  },
  'GEN-DEF-1': {
    says: 'The ten built-in definitions have the same ids in every org.',
    source: `${TERRAFORM}, captured listing`,
    confidence: 'observed',
  },
  'GEN-DEF-2': {
    says: 'One set of definitions shows in both families: `On Queue` and `primary` in the old, `OnQueue` and `type` in the new.',
    source: `captured listings; ${SDK}`,
    confidence: 'observed',
  },
  'GEN-DEF-3': {
    says: 'DELETE is soft: the definition leaves the lists and reads back with deactivated:true; deleting it again is no error.',
    source: TERRAFORM,
    confidence: 'observed',
  },
  'GEN-DEF-4': {
    says: 'A built-in definition cannot be changed or deleted: 409 general.conflict.',
    source: 'Genesys Cloud Resource Center, presence statuses (the status code is assumed)',
    confidence: 'assumed',
  },
  'GEN-DEF-5': {
    says: 'A primary has at most 30 active secondaries; deactivated ones do not count. The 31st is 409 general.conflict.',
    source: 'Genesys Cloud Resource Center, deactivate a secondary status (the status code is assumed)',
    confidence: 'documented',
  },
  'GEN-DEF-6': {
    says: 'systemPresence cannot change after creation: 400 bad.request.',
    source: `${TERRAFORM} (the status code is assumed)`,
    confidence: 'observed',
  },
  'GEN-DEF-7': {
    says: 'PUT with deactivated:false brings a deleted definition back.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-DEF-8': {
    says: 'localeCode narrows languageLabels to that language, or to en_US where there is none; left out or ALL gives every label.',
    source: `${SDK} (what falls back is assumed)`,
    confidence: 'assumed',
  },
  'GEN-DEF-9': {
    says: 'A definition that users are in may be deleted; their presence goes on showing it.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-DEF-10': {
    says: 'A new definition answers 404 for as long as the setting readAfterWriteMs says: the service is eventually consistent.',
    source: `${TERRAFORM} retries such a 404`,
    confidence: 'observed',
  },
  'GEN-DEF-11': {
    says: 'Only definitions of type User can be made: a POST with type System is 400 bad.request.',
    source: `${TERRAFORM} (the status code is assumed)`,
    confidence: 'observed',
  },
  'GEN-DEF-12': {
    says: 'DELETE answers 204; in the contract v1, 200 with the definition.',
    source: 'ININ.PureCloudApi of 2016; the rest is assumed for the old family',
    confidence: 'documented',
  },
  'GEN-DEF-13': {
    says: 'An unknown definition is answered 404 not.found.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-LIST-1': {
    says: 'The old list shows active definitions; deleted=TRUE only deactivated ones, ALL both; in any case of letters.',
    source: `${SDK} (which ones TRUE gives is inferred)`,
    confidence: 'documented',
  },
  'GEN-LIST-2': {
    says: 'The new list shows active definitions; deactivated=TRUE only the others; it is not paged.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-LIST-3': {
    says: 'The old list is paged, 25 a page by default, with links without a host; a page past the end is empty and keeps the totals.',
    source: `captured listings; ${SDK}`,
    confidence: 'observed',
  },
  'GEN-LIST-5': {
    says: 'divisionId narrows the new list to definitions of these divisions and of `*`, all divisions.',
    source: `${SDK}; ${TERRAFORM}`,
    confidence: 'documented',
  },
  // A user's presence
  'GEN-GET-1': {
    says: 'A presence has source, presenceDefinition, message (`""` where there is none), modifiedDate and selfUri, and no id, name or primary.',
    source: 'VideoEngager end-to-end fixtures, 2022 and 2023',
    confidence: 'observed',
  },
  'GEN-GET-2': {
    says: 'An unknown user is answered 404 not.found.',
    source: SPEC_2018,
    confidence: 'assumed',
  },
  'GEN-GET-3': {
    says: 'A custom source where the user has no presence yet is answered 404 not.found.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-GET-4': {
    says: 'sourceId is sent since the current contract; PURECLOUD has one fixed id in an org.',
    source: 'JavaScript SDK 187.0.0 release notes (the value is assumed)',
    confidence: 'assumed',
  },
  'GEN-GET-5': {
    says: 'Teams and Zoom answer PresenceExpand: the mapped presence, with the activity in message.',
    source: 'JavaScript SDK 134, PresenceApi',
    confidence: 'documented',
  },
  'GEN-PATCH-1': {
    says: 'presenceDefinition needs an id only; its systemPresence is derived from the definition and ignored in a request.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-PATCH-2': {
    says: "primary:true makes the source in the path the user's primary, alone or with a presence and a message.",
    source: SDK,
    confidence: 'documented',
  },
  'GEN-PATCH-3': {
    says: 'An unknown or deactivated definition is 400 invalid.value for presenceDefinition.id, and nothing of the request is applied.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-4': {
    says: 'A body with none of primary, presenceDefinition and message is 400 bad.request.',
    source: `${SDK} names the three options (the refusal is assumed)`,
    confidence: 'assumed',
  },
  'GEN-PATCH-5': {
    says: 'primary:false is ignored: a source becomes secondary only when another becomes primary.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-6': {
    says: 'Teams and Zoom are read-only: 409 general.conflict.',
    source: 'JavaScript SDK 134, PresenceApi (the status code is assumed)',
    confidence: 'documented',
  },
  'GEN-PATCH-7': {
    says: 'Any other sourceId is a custom source: its first PATCH makes the presence.',
    source: SDK,
    confidence: 'assumed',
  },
  'GEN-PATCH-8': {
    says: 'A registered source cannot be read or patched by its id: 400 bad.request.',
    source: `${SDK} (the status code is assumed)`,
    confidence: 'documented',
  },
  'GEN-PATCH-9': {
    says: 'message is replaced by a text, cleared by null or "", and at most 250 characters long, else 400 bad.request.',
    source: `${NOTHING_KNOWN} (setting maxMessageLength)`,
    confidence: 'assumed',
  },
  'GEN-PATCH-10': {
    says: 'What a PATCH does not name stays: a new presence keeps the message, a new message the presence.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-PATCH-11': {
    says: 'PURECLOUD is known in any case of letters, in the path of either family.',
    source: "Genesys's own tutorials and several clients",
    confidence: 'observed',
  },
  'GEN-PATCH-12': {
    says: 'modifiedDate is the time of the last change.',
    source: 'captured presences',
    confidence: 'observed',
  },
  // Bulk
  'GEN-BULK-1': {
    says: 'Bulk GET is a bare array of presences with userId, in the order asked for; ids are taken once; unknown users are left out.',
    source: 'captured bulk answer, 2023 (what happens to unknown ids is assumed)',
    confidence: 'assumed',
  },
  'GEN-BULK-2': {
    says: 'Bulk GET takes ids repeated or joined with commas, at most 50, else 400 bad.request.',
    source: `${SDK}; requests of the JavaScript SDK`,
    confidence: 'documented',
  },
  'GEN-BULK-3': {
    says: 'Bulk PUT takes rows whose id is the user, applies them one after the other, and answers them in that order.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-BULK-4': {
    says: 'Bulk PUT is all or nothing: one bad row and no row is applied.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-BULK-5': {
    says: 'Bulk PUT takes at most 50 rows, else 400 bad.request.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  // Sources
  'GEN-SRC-1': {
    says: 'The list of sources shows PURECLOUD, MICROSOFTTEAMS and ZOOMPHONE, of type System, and the registered ones, of type User.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SRC-2': {
    says: 'DELETE of a source is soft, 204; the list shows active ones unless deactivated=TRUE.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-SRC-3': {
    says: 'A built-in source cannot be changed or deleted: 409 general.conflict.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SRC-4': {
    says: 'An unknown source is answered 404 not.found.',
    source: SPEC_2018,
    confidence: 'documented',
  },
  'GEN-PRIM-1': {
    says: "PUT primarysource makes a registered source or PURECLOUD the user's primary; an unknown or deactivated one is 400 invalid.value.",
    source: `${SDK} (the refusal is assumed)`,
    confidence: 'assumed',
  },
  'GEN-PRIM-2': {
    says: 'GET primarysource tells the primary source; PURECLOUD, or the default of the settings, until another is made primary.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-EVT-1': {
    says: "POST events/users/presence sets users' presences in registered sources; an event that cannot be applied (unknown or inactive source, user, definition; a message too long) is a row in errors, and the others are applied.",
    source: `${SDK}, BatchEventResponse (what is an error of a row is assumed)`,
    confidence: 'documented',
  },
  'GEN-EVT-2': {
    says: 'An event older than what the source already told changes nothing; one eventId counts once.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-SET-1': {
    says: 'PUT settings changes what it names and keeps the rest; restorePresenceSettings needs all three of its fields.',
    source: SDK,
    confidence: 'documented',
  },
  'GEN-SET-2': {
    says: 'defaultPrimaryPresenceRegisteredSourceId must be an active registered source or PURECLOUD, else 400 invalid.value.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  // Notification channels
  'GEN-CH-1': {
    says: 'POST channels makes a channel whose connectUri ends in /channels/ and its id, on the streaming host of the region that was called, or on the server itself.',
    source: "captured channels (on other hosts than the vendor's: setting publicUrl)",
    confidence: 'observed',
  },
  'GEN-CH-2': {
    says: 'A channel lives 24 hours. After that, as for one that never was, every call about it is 404 not.found and its socket is refused.',
    source: `${NOTIFICATIONS_API}, and ${NOTIFICATION_SERVICE} (how a socket is refused is assumed)`,
    confidence: 'documented',
  },
  'GEN-CH-3': {
    says: 'Subscribing anew, in whichever way, lets the channel live for another 24 hours.',
    source: NOTIFICATION_SERVICE,
    confidence: 'documented',
  },
  'GEN-CH-4': {
    says: 'A channel belongs to the user and the app that made it, with whichever of their tokens; for all others it is not there: 404 not.found.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-CH-5': {
    says: 'A user has at most 20 channels in an app. One more takes the place of the one last used longest ago, of those without a socket first; the socket of one that goes is closed with 1001.',
    source: `${NOTIFICATIONS_API} (the close code is assumed)`,
    confidence: 'documented',
  },
  'GEN-CH-6': {
    says: "GET channels lists those made with the caller's token; with includechannels=oauthclient also that there are others of the user and app, but not their ids.",
    source: NOTIFICATIONS_API,
    confidence: 'documented',
  },
  'GEN-CH-7': {
    says: 'A channel has one socket: a second one takes its place, and the first is closed with 1008.',
    source: `${NOTIFICATION_SERVICE} (the close code is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-1': {
    says: 'POST subscriptions adds to what the channel is subscribed to and answers the topics of the call. Each counts once.',
    source: `${NOTIFICATIONS_API} (what is answered is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-2': {
    says: 'PUT subscriptions takes the place of what the channel was subscribed to.',
    source: NOTIFICATIONS_API,
    confidence: 'documented',
  },
  'GEN-SUB-3': {
    says: 'DELETE subscriptions ends them all, 204, and leaves the channel as it is.',
    source: `${NOTIFICATIONS_API} (the status code is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-4': {
    says: 'A topic that there is not is 400 notification.invalid.topic, and nothing is subscribed to. There are v2.users.{id}. with presence, activity, routingStatus and outofoffice, the last two silent. Whether there is such a user is not checked.',
    source: `${SPEC_2018} (which topics the mock knows is its own choice; that users are not checked is assumed)`,
    confidence: 'documented',
  },
  'GEN-SUB-5': {
    says: 'With ignoreErrors such topics come back as Rejected with a rejectionReason, the others as Permitted, and those are subscribed to.',
    source: `${NOTIFICATIONS_API} says so of missing permissions (that it is so for unknown topics is assumed)`,
    confidence: 'assumed',
  },
  'GEN-SUB-6': {
    says: 'A channel has at most 1000 topics: over that it is 400 notification.subscription.too.many.subscriptions, and nothing is subscribed to.',
    source: `${NOTIFICATION_SERVICE}; ${SPEC_2018}`,
    confidence: 'documented',
  },
  'GEN-SUB-7': {
    says: 'A combined topic of at most 200 characters, v2.users.{id}?presence&activity, stands for its single topics, and events come under their names.',
    source: 'Genesys developer blog, 2021-12-02 (that answers list the single topics is assumed)',
    confidence: 'documented',
  },
  'GEN-SUB-8': {
    says: 'A subscribe message on the socket adds its topics and is answered result 200 and subscribed, or 400: failure for topics that cannot be had, error for a message that cannot be read; with its correlationId.',
    source: 'the package genesys-notifications for Python (which 400 is which is assumed)',
    confidence: 'observed',
  },
  'GEN-SUB-9': {
    says: 'When the token that made the channel has expired, a subscribe message is answered result 404.',
    source: 'the package genesys-notifications for Python',
    confidence: 'observed',
  },
  'GEN-SUB-10': {
    says: 'GET availabletopics lists the kinds of topics there are, with {id} for an id: their ids, and of the rest what expand names.',
    source: `${NOTIFICATIONS_API} (which topics there are is the mock's own choice)`,
    confidence: 'documented',
  },
  // Notifications
  'GEN-NOT-1': {
    says: "Every change of a user's presence, by whichever call, is sent once and in order, as a text frame, to each channel that is subscribed to v2.users.{id}.presence and connected. A refused call sends nothing, subscribing does not either, and what happens while no socket is there is not sent later.",
    source:
      'developer.genesys.cloud, User Presence with Notifications (that nothing is sent on subscribing is inferred from the tutorials)',
    confidence: 'documented',
  },
  'GEN-NOT-2': {
    says: 'Events spell the system presence AVAILABLE, ON_QUEUE.',
    source: 'developer.genesys.cloud, User Presence with Notifications; captured activity events',
    confidence: 'documented',
  },
  'GEN-NOT-3': {
    says: "primary tells whether the event's source is the user's primary one.",
    source: 'developer.genesys.cloud, User Presence with Notifications (false is assumed)',
    confidence: 'assumed',
  },
  'GEN-NOT-4': {
    says: 'A change in a source that is not the primary one is sent as well: of custom and registered sources, Teams and Zoom.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-NOT-5': {
    says: "When another source becomes the primary one, by PUT primarysource or the settings, the user's presence there is sent with primary true and its own modifiedDate. Nothing is sent of the source that was primary before.",
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  'GEN-NOT-6': {
    says: 'A change of the primary presence is also sent to v2.users.{id}.activity, with a routing status (IDLE on queue, else OFF_QUEUE) and out of office; no agent of the mock is ever routed to or out of office.',
    source: 'captured activity events, 2021 (how the routing status follows the presence is assumed)',
    confidence: 'observed',
  },
  'GEN-NOT-7': {
    says: "A connected socket gets a heartbeat every 30 seconds, by the host's timers, whatever the world's clock does.",
    source: 'developercenter-tutorials; the Swift client waits 35 seconds',
    confidence: 'observed',
  },
  'GEN-NOT-8': {
    says: 'A ping message is answered pong.',
    source: NOTIFICATION_SERVICE,
    confidence: 'documented',
  },
  'GEN-NOT-9': {
    says: 'v2.system.socket_closing comes a minute before the service closes a socket with 1001: at the end of its channel, or when it is asked to. A subscription in that minute extends the channel, which can then be connected again, but not the socket.',
    source: 'developer.genesys.cloud, Notification Service (what becomes of the socket is assumed)',
    confidence: 'documented',
  },
  'GEN-NOT-10': {
    says: 'A socket that reads too slowly, with more bytes waiting than the setting maxSocketBufferBytes, is closed with 1013; the others get everything in time.',
    source: NOTHING_KNOWN,
    confidence: 'assumed',
  },
  // Users
  'GEN-USER-1': {
    says: "users/me is the token's own user; client credentials have none: 400 bad.request.",
    source: 'developer.genesys.cloud forum',
    confidence: 'observed',
  },
  'GEN-USER-2': {
    says: "expand=presence adds the presence of the user's primary source; without it there is none.",
    source: 'Genesys Cloud JavaScript SDK, UsersApi',
    confidence: 'documented',
  },
  'GEN-USER-3': {
    says: 'The list of users is paged, and narrowed by repeated id.',
    source: 'Genesys Cloud JavaScript SDK, UsersApi',
    confidence: 'documented',
  },
});

export type GenesysRuleId = keyof typeof genesysRules;
