// Generated from openapi/genesys.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/v2/presencedefinitions": {
        /**
         * List presence definitions, paged
         * @deprecated
         * @description One page of the organisation's presence definitions: the ten built-in ones and the custom
         *     ones. The order is not defined. A page past the end has no entities but true totals
         *     *(assumed)*.
         *
         *     Deprecated: use `getPresenceDefinitions0`.
         */
        get: operations["getPresencedefinitions"];
        /**
         * Create a custom presence definition
         * @deprecated
         * @description Adds a custom status under one of the system presences. At most 30 custom definitions of
         *     one system presence can be active at a time; one more is refused with 409 *(status
         *     assumed)*.
         *
         *     Deprecated: use `postPresenceDefinitions0`.
         */
        post: operations["postPresencedefinitions"];
    };
    "/api/v2/presencedefinitions/{presenceId}": {
        /**
         * Get one presence definition
         * @deprecated
         * @description A deactivated definition is still found here; its `deactivated` is true.
         *
         *     Deprecated: use `getPresenceDefinition0`.
         */
        get: operations["getPresencedefinition"];
        /**
         * Change a custom presence definition
         * @deprecated
         * @description Replaces the labels and, where given, `deactivated`: false brings a deleted definition
         *     back *(assumed)*. The system presence of a definition cannot change: another value is a
         *     400 *(assumed)*. Built-in definitions cannot be changed: 409 *(status assumed)*.
         *
         *     Deprecated: use `putPresenceDefinition0`.
         */
        put: operations["putPresencedefinition"];
        /**
         * Deactivate a custom presence definition
         * @deprecated
         * @description The definition stays readable with `deactivated: true`, and users who are in it keep
         *     showing it *(assumed)*. Deleting it again changes nothing and succeeds *(assumed)*.
         *     Built-in definitions cannot be deleted: 409 *(status assumed)*.
         *
         *     Today's contract answers 204 *(status assumed)*. The first contract, of 2016, answered 200
         *     with the definition.
         *
         *     Deprecated: use `deletePresenceDefinition0`.
         */
        delete: operations["deletePresencedefinition"];
    };
    "/api/v2/systempresences": {
        /**
         * List the system presences
         * @description A plain array, not paged. The ids are those of the ten built-in presence definitions, the
         *     same in every organisation and region, and can be used to set a presence.
         */
        get: operations["getSystempresences"];
    };
    "/api/v2/users/{userId}/presences/{sourceId}": {
        /**
         * Get a user's presence on one source
         * @description Meant for custom sources. `PURECLOUD`, in any case, is accepted too. A custom source on
         *     which the user has no presence yet is a 404; a registered source (a row of
         *     `getPresenceSources`) is a 400 *(both assumed)*.
         */
        get: operations["getUserPresence"];
        /**
         * Change a user's presence on one source
         * @description Does what `patchUserPresencesPurecloud` does, on the source of the path. The first PATCH
         *     on a custom source creates the user's presence there *(assumed)*. `PURECLOUD`, in any
         *     case, is accepted too. The sources `MICROSOFTTEAMS` and `ZOOMPHONE` are read-only: 409
         *     *(status assumed)*. A registered source is a 400 *(assumed)*: it is fed by
         *     `postEventsUsersPresence` and made primary by `putPresenceUserPrimarysource`.
         */
        patch: operations["patchUserPresence"];
    };
    "/api/v2/users/{userId}/presences/purecloud": {
        /**
         * Get a user's Genesys Cloud presence
         * @description The presence on the default source, `PURECLOUD`.
         */
        get: operations["getUserPresencesPurecloud"];
        /**
         * Change a user's Genesys Cloud presence
         * @description Three things can be changed, alone or together:
         *
         *     1. `primary: true` makes `PURECLOUD` the user's primary source. `false` is ignored: a
         *        source stops being primary only when another becomes it *(assumed)*.
         *     2. `presenceDefinition` sets the status; of it, only `id` counts. The ids of
         *        `getSystempresences` and of both families of definitions are accepted. On Queue is set
         *        in this way too. An unknown or deactivated definition is a 400 `invalid.value`, and
         *        then nothing is changed *(assumed)*.
         *     3. `message` sets the note; null and the empty string clear it *(assumed)*.
         *
         *     A body with none of the three is a 400 `bad.request` *(assumed)*. Other fields are
         *     ignored, so the body of a GET can be changed and sent back.
         *
         *     Users may always change their own presence. Another user's needs
         *     `presence:userPresence:edit` (since 20 July 2025).
         */
        patch: operations["patchUserPresencesPurecloud"];
    };
    "/api/v2/users/{userId}/presences/microsoftteams": {
        /**
         * Get a user's Microsoft Teams presence
         * @deprecated
         * @description The user's status in Microsoft Teams, mapped to a presence definition, with the Teams
         *     activity in `message`. Read-only.
         *
         *     Deprecated: the vendor dropped this operation in 2022; older apps still call it.
         */
        get: operations["getUserPresencesMicrosoftteams"];
    };
    "/api/v2/users/{userId}/presences/zoomphone": {
        /**
         * Get a user's Zoom Phone presence
         * @deprecated
         * @description The user's status in Zoom Phone, mapped to a presence definition, with the Zoom activity
         *     in `message`. Read-only.
         *
         *     Deprecated: the vendor dropped this operation in 2022; older apps still call it.
         */
        get: operations["getUserPresencesZoomphone"];
    };
    "/api/v2/users/presences/bulk": {
        /**
         * Change the presences of many users
         * @description Takes and answers a plain array; a row's `id` is the id of the user. Rows change the
         *     source `PURECLOUD` and follow the rules of `patchUserPresencesPurecloud`. At most 50 rows;
         *     all rows are checked first and applied together or not at all; the answer keeps the order
         *     of the request *(all assumed)*.
         */
        put: operations["putUsersPresencesBulk"];
    };
    "/api/v2/users/presences/{sourceId}/bulk": {
        /**
         * Get the presences of many users on one source
         * @description A plain array with a row for each user found. Ids that repeat count once; users that are
         *     not known, or have no presence on the source, are left out *(assumed)*.
         */
        get: operations["getUsersPresenceBulk"];
    };
    "/api/v2/users/presences/purecloud/bulk": {
        /**
         * Get the Genesys Cloud presences of many users
         * @description A plain array with a row for each user found, on the source `PURECLOUD`. Ids that repeat
         *     count once; users that are not known are left out *(assumed)*.
         */
        get: operations["getUsersPresencesPurecloudBulk"];
    };
    "/api/v2/presence/definitions": {
        /**
         * List presence definitions
         * @description All presence definitions in one answer: the ten built-in ones and the custom ones. By
         *     default only the active ones; with `deactivated=TRUE` only the inactive ones *(the latter
         *     assumed)*.
         *
         *     The vendor's newest notes say that the view permission is enforced only for definitions
         *     assigned to a division; this document keeps the general rule.
         */
        get: operations["getPresenceDefinitions0"];
        /**
         * Create a custom presence definition
         * @description Adds a custom status (`type: User`) under one of the system presences. At most 30 custom
         *     definitions of one system presence can be active at a time; one more is refused with 409
         *     *(status assumed)*.
         *
         *     The vendor documents both 200 and 201.
         */
        post: operations["postPresenceDefinitions0"];
    };
    "/api/v2/presence/definitions/{definitionId}": {
        /**
         * Get one presence definition
         * @description A deactivated definition is still found here; its `deactivated` is true.
         */
        get: operations["getPresenceDefinition0"];
        /**
         * Change a custom presence definition
         * @description Replaces the labels and, where given, `divisionId` and `deactivated`: false brings a
         *     deleted definition back *(assumed)*. The system presence of a definition cannot change:
         *     another value is a 400 *(assumed)*. Built-in definitions cannot be changed: 409 *(status
         *     assumed)*.
         */
        put: operations["putPresenceDefinition0"];
        /**
         * Deactivate a custom presence definition
         * @description The definition stays readable with `deactivated: true`, and users who are in it keep
         *     showing it *(assumed)*. Deleting it again changes nothing and succeeds *(assumed)*.
         *     Built-in definitions cannot be deleted: 409 *(status assumed)*.
         */
        delete: operations["deletePresenceDefinition0"];
    };
    "/api/v2/presence/sources": {
        /**
         * List registered presence sources
         * @description All sources in one answer: the platform's own (`type: System`) and those that the
         *     organisation registered (`type: User`). By default only the active ones; with
         *     `deactivated=TRUE` only the inactive ones *(the latter assumed)*.
         */
        get: operations["getPresenceSources"];
        /**
         * Register a presence source
         * @description The new source has `type: User`. It is fed by `postEventsUsersPresence`.
         */
        post: operations["postPresenceSources"];
    };
    "/api/v2/presence/sources/{sourceId}": {
        /**
         * Get one presence source
         * @description A deactivated source is still found here; its `deactivated` is true *(assumed)*.
         */
        get: operations["getPresenceSource"];
        /**
         * Change a presence source
         * @description Replaces name and description and, where given, `deactivated`: false brings a deleted
         *     source back. The platform's own sources cannot be changed: 409 *(all assumed)*.
         */
        put: operations["putPresenceSource"];
        /**
         * Deactivate a presence source
         * @description The source stays readable with `deactivated: true`. The platform's own sources cannot be
         *     deleted: 409 *(both assumed)*.
         */
        delete: operations["deletePresenceSource"];
    };
    "/api/v2/presence/users/{userId}/primarysource": {
        /**
         * Get a user's primary presence source
         * @description The source whose presence counts as the user's presence.
         */
        get: operations["getPresenceUserPrimarysource"];
        /**
         * Set a user's primary presence source
         * @description Makes a source the user's primary one; the source that was primary stops being it. A
         *     source that is not known is a 400 *(assumed)*.
         */
        put: operations["putPresenceUserPrimarysource"];
    };
    "/api/v2/presence/settings": {
        /**
         * Get the presence settings
         * @description Settings of presence for the whole organisation.
         */
        get: operations["getPresenceSettings"];
        /**
         * Change the presence settings
         * @description A setting that the body leaves out keeps its value *(assumed)*.
         */
        put: operations["putPresenceSettings"];
    };
    "/api/v2/events/users/presence": {
        /**
         * Publish presence changes of a registered source
         * @description Feeds registered presence sources, many events in one call. An event that is well formed
         *     but cannot be applied (its user, source or definition is not known) does not stop the
         *     others: it is named in `errors` of the answer. A malformed event is a 400 for the whole
         *     call *(both assumed)*.
         */
        post: operations["postEventsUsersPresence"];
    };
    "/api/v2/notifications/availabletopics": {
        /**
         * List the topics that can be subscribed to
         * @description One row for each kind of topic, with `{id}` where the id of a user goes. A row has its id,
         *     and those of the other fields that `expand` names. The mock knows those of users, queues and
         *     conversations; the vendor has more.
         */
        get: operations["getNotificationsAvailabletopics"];
    };
    "/api/v2/notifications/channels": {
        /**
         * List the caller's notification channels
         * @description The channels that were made with this very token. With `includechannels=oauthclient` also
         *     those that other tokens of the same user and app made: that they exist, but neither their
         *     ids nor where to connect.
         */
        get: operations["getNotificationsChannels"];
        /**
         * Create a notification channel
         * @description A channel is what a client subscribes to topics and connects one WebSocket to. Then it
         *     receives the messages that this document describes as webhooks under *Notification
         *     socket*.
         *
         *     A user has at most 20 channels in an app: one more removes the channel that was last used
         *     longest ago, of those that are not connected first. A channel lives for 24 hours;
         *     subscribing anew gives it another 24.
         */
        post: operations["postNotificationsChannels"];
    };
    "/api/v2/notifications/channels/{channelId}": {
        /**
         * Ask whether a notification channel still exists
         * @description 200 while the channel lives, 404 once it has expired or made room for another. No answer
         *     to a HEAD has a body, errors included.
         */
        head: operations["headNotificationsChannel"];
    };
    "/api/v2/notifications/channels/{channelId}/subscriptions": {
        /**
         * List what a channel is subscribed to
         * @description Single topics only: a combined one was taken apart when it was subscribed to *(assumed)*.
         */
        get: operations["getNotificationsChannelSubscriptions"];
        /**
         * Replace what a channel is subscribed to
         * @description As `postNotificationsChannelSubscriptions`, but the channel is subscribed to nothing else
         *     afterwards.
         */
        put: operations["putNotificationsChannelSubscriptions"];
        /**
         * Subscribe a channel to more topics
         * @description Adds topics to those that the channel is subscribed to already, at most 1000 in all. The
         *     answer has the topics of this call *(assumed)*. A combined topic such as
         *     `v2.users.{id}?presence&conversations.calls` counts as one, and appears as it is.
         *
         *     An unknown topic makes the whole call a 400, and one without its permissions a 403, unless
         *     `ignoreErrors` is set: then a row says what is rejected. Of a combined topic there is a row for the
         *     topic itself, and one for each of its single topics that is rejected.
         *     Nothing is sent on subscribing: read the state by a call of its own.
         */
        post: operations["postNotificationsChannelSubscriptions"];
        /**
         * End all subscriptions of a channel
         * @description The channel itself stays, and so does its socket.
         */
        delete: operations["deleteNotificationsChannelSubscriptions"];
    };
    "/api/v2/users/me": {
        /**
         * Get the user behind the token
         * @description Not for tokens of the client credentials grant, which have no user: they get a 400 with
         *     the message "This request requires a user context. Client credentials cannot be used for
         *     requests to this resource." (the code, `bad.request`, is assumed).
         */
        get: operations["getUsersMe"];
    };
    "/api/v2/users/{userId}": {
        /**
         * Get one user
         * @description A user of another state than the one asked for is a 404 *(assumed)*.
         */
        get: operations["getUser"];
    };
    "/api/v2/users/{userId}/routingstatus": {
        /**
         * Get a user's routing status
         * @description Whether conversations are routed to the user. A user that is not known is answered
         *     `OFF_QUEUE`, without a `startTime` *(the latter is assumed)*.
         */
        get: operations["getUserRoutingstatus"];
        /**
         * Change a user's routing status
         * @description Used by supervisors to return a user who is `NOT_RESPONDING` to `IDLE`. Of the body, only
         *     `status` counts *(assumed)*.
         *
         *     The presence decides whether a user is on queue: `OFF_QUEUE` for a user whose presence is
         *     On Queue, and any other status for one whose presence is not, is a 409
         *     `general.conflict` *(assumed)*. Change the presence instead.
         */
        put: operations["putUserRoutingstatus"];
    };
    "/api/v2/users": {
        /**
         * List users, paged
         * @description One page of the organisation's users. With `id`, only the users named; ids that are not
         *     known are left out *(assumed)*.
         */
        get: operations["getUsers"];
    };
    "/api/v2/routing/queues": {
        /**
         * List queues, paged
         * @description One page of the organisation's queues, sorted by name.
         */
        get: operations["getRoutingQueues"];
    };
    "/api/v2/routing/queues/{queueId}": {
        /** Get one queue */
        get: operations["getRoutingQueue"];
    };
    "/api/v2/routing/queues/{queueId}/members": {
        /**
         * List the members of a queue, paged
         * @description One page of a queue's members, sorted by name. With `expand=presence`, `user` has the
         *     presence on the primary source; with `expand=routingStatus`, the member and its `user` have
         *     the routing status *(the latter assumed)*.
         */
        get: operations["getRoutingQueueMembers"];
    };
    "/api/v2/organizations/me": {
        /** Get the organisation of the token */
        get: operations["getOrganizationsMe"];
    };
    "/api/v2/date": {
        /** Get the time of the service */
        get: operations["getDate"];
    };
    "/api/v2/tokens/me": {
        /**
         * Get what the token is
         * @description Of which organisation and OAuth client the token is. The official SDK calls it to see
         *     whether a token works.
         */
        get: operations["getTokensMe"];
        /**
         * Revoke the token
         * @description The token that the request is made with is good for nothing afterwards. Its refresh token
         *     goes with it *(assumed)*.
         */
        delete: operations["deleteTokensMe"];
    };
    "/api/v2/tokens/{userId}": {
        /**
         * Revoke all tokens of a user
         * @description The user's access tokens are good for nothing afterwards, and neither are their refresh
         *     tokens *(the latter assumed)*.
         */
        delete: operations["deleteToken"];
    };
    "/oauth/authorize": {
        /**
         * Let a person log in
         * @description Where an app sends the browser. The person logs in, and the browser comes back to the
         *     app's redirect URI: with a code in the query (`response_type` `code`), which `postToken`
         *     exchanges for tokens, or with an access token in the fragment (`token`, the implicit
         *     grant, which the vendor retires in 2027). `state` comes back as it was sent.
         *
         *     What is wrong with the request is told in the same place by `error` and
         *     `error_description`, unless the client or the redirect URI cannot be trusted *(assumed,
         *     after RFC 6749, 4.1.2.1)*.
         *
         *     | `error` | When |
         *     | --- | --- |
         *     | `access_denied` | The person does not want to log in. |
         *     | `invalid_request` | `response_type` is missing, or the challenge is not one of S256. |
         *     | `unauthorized_client` | The client has not been given this grant. |
         *     | `unsupported_response_type` | It is neither `code` nor `token`. |
         *
         *     `org` and `provider` name the service where the person's account is, and `target` an
         *     organisation that trusts theirs. The mock takes them and knows one organisation only.
         */
        get: operations["getAuthorize"];
    };
    "/logout": {
        /**
         * Let a person log out
         * @description Where an app sends the browser when the person is done: it comes back to `redirect_uri`,
         *     if there is one. Tokens stay what they are *(assumed)*: revoke them by `deleteTokensMe`.
         */
        get: operations["getLogout"];
    };
    "/oauth/token": {
        /**
         * Get an access token
         * @description `/token` is the same operation: the vendor's C# SDKs before 221.0.0 (November 2024) call it.
         *
         *     A form body, and the client's id and secret as HTTP Basic credentials. The grants:
         *
         *     - `client_credentials`: for a service. No refresh token; ask for a new token when it
         *       expires.
         *     - `authorization_code`: for a code of `getAuthorize`, with the `redirect_uri` it was
         *       asked with. A code that was asked for with a challenge (PKCE) needs the `code_verifier`
         *       and no secret, only `client_id`; any other code needs the secret.
         *     - `refresh_token`: for a refresh token of those, from the client that got it.
         */
        post: operations["postToken"];
    };
    "/token": paths["/oauth/token"];
}
export interface operations {
    getPresencedefinitions: {
        parameters: {
            query?: GetPresencedefinitionsQuery | undefined;
            path?: never;
        };
        responses: SharedResponses & {
            /** A page of presence definitions. */
            200: {
                content: {
                    "application/json": OrganizationPresenceEntityListing;
                };
            };
        };
    };
    postPresencedefinitions: {
        parameters: {
            query?: never;
            path?: never;
        };
        /** The definition to create. */
        requestBody: {
            content: {
                "application/json": CreateOrganizationPresence;
            };
        };
        responses: SharedResponses & {
            /** The new definition. */
            200: {
                content: {
                    "application/json": OrganizationPresence;
                };
            };
        };
    };
    getPresencedefinition: {
        parameters: {
            query?: GetPresencedefinitionQuery | undefined;
            path: {
                /**
                 * The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example 09dd6ff4-ff90-4d98-a3de-88a63db56e64
                 */
                presenceId: string;
            };
        };
        responses: SharedResponses & {
            /** The definition. */
            200: {
                content: {
                    "application/json": OrganizationPresence;
                };
            };
        };
    };
    putPresencedefinition: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example 09dd6ff4-ff90-4d98-a3de-88a63db56e64
                 */
                presenceId: string;
            };
        };
        /** The definition as it shall be. The whole answer of an earlier call may be sent back with changes. */
        requestBody: {
            content: {
                "application/json": UpdateOrganizationPresence;
            };
        };
        responses: SharedResponses & {
            /** The definition after the change. */
            200: {
                content: {
                    "application/json": OrganizationPresence;
                };
            };
        };
    };
    deletePresencedefinition: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example 09dd6ff4-ff90-4d98-a3de-88a63db56e64
                 */
                presenceId: string;
            };
        };
        responses: SharedResponses & {
            /** The deactivated definition. Only in the contract of 2016. */
            200: {
                content: {
                    "application/json": OrganizationPresence;
                };
            };
            /** The definition is deactivated. */
            204: {
                content?: never;
            };
        };
    };
    getSystempresences: {
        parameters: {
            query?: never;
            path?: never;
        };
        responses: SharedResponses & {
            /** The ten system presences. */
            200: {
                content: {
                    "application/json": SystemPresence[];
                };
            };
        };
    };
    getUserPresence: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
                /**
                 * The key of a custom source, or `PURECLOUD` in any case.
                 * @example DESKPHONE
                 */
                sourceId: string;
            };
        };
        responses: SharedResponses & {
            /** The presence. */
            200: {
                content: {
                    "application/json": UserPresence;
                };
            };
        };
    };
    patchUserPresence: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
                /**
                 * The key of a custom source, or `PURECLOUD` in any case.
                 * @example DESKPHONE
                 */
                sourceId: string;
            };
        };
        /** What to change. */
        requestBody: {
            content: {
                "application/json": PatchUserPresence;
            };
        };
        responses: SharedResponses & {
            /** The presence after the change. */
            200: {
                content: {
                    "application/json": UserPresence;
                };
            };
        };
    };
    getUserPresencesPurecloud: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        responses: SharedResponses & {
            /** The presence. */
            200: {
                content: {
                    "application/json": UserPresence;
                };
            };
        };
    };
    patchUserPresencesPurecloud: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        /** What to change. */
        requestBody: {
            content: {
                "application/json": PatchUserPresence;
            };
        };
        responses: SharedResponses & {
            /** The presence after the change. */
            200: {
                content: {
                    "application/json": UserPresence;
                };
            };
        };
    };
    getUserPresencesMicrosoftteams: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        responses: SharedResponses & {
            /** The mapped presence. */
            200: {
                content: {
                    "application/json": PresenceExpand;
                };
            };
        };
    };
    getUserPresencesZoomphone: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        responses: SharedResponses & {
            /** The mapped presence. */
            200: {
                content: {
                    "application/json": PresenceExpand;
                };
            };
        };
    };
    putUsersPresencesBulk: {
        parameters: {
            query?: never;
            path?: never;
        };
        /** One row for each user. */
        requestBody: {
            content: {
                "application/json": MutableUserPresence[];
            };
        };
        responses: SharedResponses & {
            /** The presences after the change, in the order of the request. */
            200: {
                content: {
                    "application/json": UserPresence[];
                };
            };
        };
    };
    getUsersPresenceBulk: {
        parameters: {
            query: GetUsersPresenceBulkQuery;
            path: {
                /**
                 * The key of a custom source, or `PURECLOUD` in any case.
                 * @example DESKPHONE
                 */
                sourceId: string;
            };
        };
        responses: SharedResponses & {
            /** The presences found. */
            200: {
                content: {
                    "application/json": UcUserPresence[];
                };
            };
        };
    };
    getUsersPresencesPurecloudBulk: {
        parameters: {
            query: GetUsersPresencesPurecloudBulkQuery;
            path?: never;
        };
        responses: SharedResponses & {
            /** The presences found. */
            200: {
                content: {
                    "application/json": UcUserPresence[];
                };
            };
        };
    };
    getPresenceDefinitions0: {
        parameters: {
            query?: GetPresenceDefinitions0Query | undefined;
            path?: never;
        };
        responses: SharedResponses & {
            /** The presence definitions. */
            200: {
                content: {
                    "application/json": OrganizationPresenceDefinitionEntityListing;
                };
            };
        };
    };
    postPresenceDefinitions0: {
        parameters: {
            query?: never;
            path?: never;
        };
        /** The definition to create. */
        requestBody: {
            content: {
                "application/json": CreateOrganizationPresenceDefinition;
            };
        };
        responses: SharedResponses & {
            /** The new definition. */
            200: {
                content: {
                    "application/json": OrganizationPresenceDefinition;
                };
            };
            /** The new definition. */
            201: {
                content: {
                    "application/json": OrganizationPresenceDefinition;
                };
            };
        };
    };
    getPresenceDefinition0: {
        parameters: {
            query?: GetPresenceDefinition0Query | undefined;
            path: {
                /**
                 * The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example e08eaf1b-ee47-4fa9-a231-1200e284798f
                 */
                definitionId: string;
            };
        };
        responses: SharedResponses & {
            /** The definition. */
            200: {
                content: {
                    "application/json": OrganizationPresenceDefinition;
                };
            };
        };
    };
    putPresenceDefinition0: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example e08eaf1b-ee47-4fa9-a231-1200e284798f
                 */
                definitionId: string;
            };
        };
        /** The definition as it shall be. The whole answer of an earlier call may be sent back with changes. */
        requestBody: {
            content: {
                "application/json": UpdateOrganizationPresenceDefinition;
            };
        };
        responses: SharedResponses & {
            /** The definition after the change. */
            200: {
                content: {
                    "application/json": OrganizationPresenceDefinition;
                };
            };
        };
    };
    deletePresenceDefinition0: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example e08eaf1b-ee47-4fa9-a231-1200e284798f
                 */
                definitionId: string;
            };
        };
        responses: SharedResponses & {
            /** The definition is deactivated. */
            204: {
                content?: never;
            };
        };
    };
    getPresenceSources: {
        parameters: {
            query?: GetPresenceSourcesQuery | undefined;
            path?: never;
        };
        responses: SharedResponses & {
            /** The sources. */
            200: {
                content: {
                    "application/json": SourceEntityListing;
                };
            };
        };
    };
    postPresenceSources: {
        parameters: {
            query?: never;
            path?: never;
        };
        /** The source to register. */
        requestBody: {
            content: {
                "application/json": CreateSource;
            };
        };
        responses: SharedResponses & {
            /** The new source. */
            200: {
                content: {
                    "application/json": Source;
                };
            };
        };
    };
    getPresenceSource: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a registered presence source.
                 * @example b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60
                 */
                sourceId: string;
            };
        };
        responses: SharedResponses & {
            /** The source. */
            200: {
                content: {
                    "application/json": Source;
                };
            };
        };
    };
    putPresenceSource: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a registered presence source.
                 * @example b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60
                 */
                sourceId: string;
            };
        };
        /** The source as it shall be. The whole answer of an earlier call may be sent back with changes. */
        requestBody: {
            content: {
                "application/json": UpdateSource;
            };
        };
        responses: SharedResponses & {
            /** The source after the change. */
            200: {
                content: {
                    "application/json": Source;
                };
            };
        };
    };
    deletePresenceSource: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a registered presence source.
                 * @example b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60
                 */
                sourceId: string;
            };
        };
        responses: SharedResponses & {
            /** The source is deactivated. */
            204: {
                content?: never;
            };
        };
    };
    getPresenceUserPrimarysource: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        responses: SharedResponses & {
            /** The primary source. */
            200: {
                content: {
                    "application/json": UserPrimarySource;
                };
            };
        };
    };
    putPresenceUserPrimarysource: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        /** The source to make primary. */
        requestBody: {
            content: {
                "application/json": UpdateUserPrimarySource;
            };
        };
        responses: SharedResponses & {
            /** The primary source after the change. */
            200: {
                content: {
                    "application/json": UserPrimarySource;
                };
            };
        };
    };
    getPresenceSettings: {
        parameters: {
            query?: never;
            path?: never;
        };
        responses: SharedResponses & {
            /** The settings. */
            200: {
                content: {
                    "application/json": PresenceSettings;
                };
            };
        };
    };
    putPresenceSettings: {
        parameters: {
            query?: never;
            path?: never;
        };
        /** The settings to change. */
        requestBody: {
            content: {
                "application/json": UpdatePresenceSettings;
            };
        };
        responses: SharedResponses & {
            /** The settings after the change. */
            200: {
                content: {
                    "application/json": PresenceSettings;
                };
            };
        };
    };
    postEventsUsersPresence: {
        parameters: {
            query?: never;
            path?: never;
        };
        /** The events, oldest first. */
        requestBody: {
            content: {
                "application/json": BatchUserPresenceEventRequest;
            };
        };
        responses: SharedResponses & {
            /** What became of the events. */
            200: {
                content: {
                    "application/json": BatchEventResponse;
                };
            };
        };
    };
    getNotificationsAvailabletopics: {
        parameters: {
            query?: GetNotificationsAvailabletopicsQuery | undefined;
            path?: never;
        };
        responses: SharedResponses & {
            /** The kinds of topics. */
            200: {
                content: {
                    "application/json": AvailableTopicEntityListing;
                };
            };
        };
    };
    getNotificationsChannels: {
        parameters: {
            query?: GetNotificationsChannelsQuery | undefined;
            path?: never;
        };
        responses: SharedResponses & {
            /** The channels. */
            200: {
                content: {
                    "application/json": ChannelEntityListing;
                };
            };
        };
    };
    postNotificationsChannels: {
        parameters: {
            query?: never;
            path?: never;
        };
        responses: SharedResponses & {
            /** The new channel. */
            200: {
                content: {
                    "application/json": Channel;
                };
            };
        };
    };
    headNotificationsChannel: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: string;
            };
        };
        responses: {
            /** The channel exists. */
            200: {
                content?: never;
            };
            400: RefusedWithoutBodyResponse;
            401: RefusedWithoutBodyResponse;
            403: RefusedWithoutBodyResponse;
            404: RefusedWithoutBodyResponse;
            409: RefusedWithoutBodyResponse;
            413: RefusedWithoutBodyResponse;
            415: RefusedWithoutBodyResponse;
            429: RefusedWithoutBodyResponse;
            500: RefusedWithoutBodyResponse;
            503: RefusedWithoutBodyResponse;
            504: RefusedWithoutBodyResponse;
        };
    };
    getNotificationsChannelSubscriptions: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: string;
            };
        };
        responses: SharedResponses & {
            /** The topics. */
            200: {
                content: {
                    "application/json": ChannelTopicEntityListing;
                };
            };
        };
    };
    putNotificationsChannelSubscriptions: {
        parameters: {
            query?: PutNotificationsChannelSubscriptionsQuery | undefined;
            path: {
                /**
                 * The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: string;
            };
        };
        /** The topics, all of them. */
        requestBody: {
            content: {
                "application/json": ChannelTopicRequest[];
            };
        };
        responses: {
            /** The topics of this call. */
            200: {
                content: {
                    "application/json": ChannelTopicEntityListing;
                };
            };
            400: BadSubscriptionResponse;
            401: UnauthorizedResponse;
            403: ForbiddenResponse;
            404: NotFoundResponse;
            409: ConflictResponse;
            413: PayloadTooLargeResponse;
            415: UnsupportedMediaTypeResponse;
            429: TooManyRequestsResponse;
            500: InternalServerErrorResponse;
            503: ServiceUnavailableResponse;
            504: GatewayTimeoutResponse;
        };
    };
    postNotificationsChannelSubscriptions: {
        parameters: {
            query?: PostNotificationsChannelSubscriptionsQuery | undefined;
            path: {
                /**
                 * The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: string;
            };
        };
        /** The topics to add. */
        requestBody: {
            content: {
                "application/json": ChannelTopicRequest[];
            };
        };
        responses: {
            /** The topics of this call. */
            200: {
                content: {
                    "application/json": ChannelTopicEntityListing;
                };
            };
            400: BadSubscriptionResponse;
            401: UnauthorizedResponse;
            403: ForbiddenResponse;
            404: NotFoundResponse;
            409: ConflictResponse;
            413: PayloadTooLargeResponse;
            415: UnsupportedMediaTypeResponse;
            429: TooManyRequestsResponse;
            500: InternalServerErrorResponse;
            503: ServiceUnavailableResponse;
            504: GatewayTimeoutResponse;
        };
    };
    deleteNotificationsChannelSubscriptions: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: string;
            };
        };
        responses: SharedResponses & {
            /** The channel is subscribed to nothing *(the status is assumed)*. */
            204: {
                content?: never;
            };
        };
    };
    getUsersMe: {
        parameters: {
            query?: GetUsersMeQuery | undefined;
            path?: never;
        };
        responses: SharedResponses & {
            /** The user. */
            200: {
                content: {
                    "application/json": UserMe;
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: GetUserQuery | undefined;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        responses: SharedResponses & {
            /** The user. */
            200: {
                content: {
                    "application/json": User;
                };
            };
        };
    };
    getUserRoutingstatus: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        responses: SharedResponses & {
            /** The routing status. */
            200: {
                content: {
                    "application/json": RoutingStatus;
                };
            };
        };
    };
    putUserRoutingstatus: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        /** The new status. */
        requestBody: {
            content: {
                "application/json": UpdateRoutingStatus;
            };
        };
        responses: SharedResponses & {
            /** The routing status after the change. */
            200: {
                content: {
                    "application/json": RoutingStatus;
                };
            };
        };
    };
    getUsers: {
        parameters: {
            query?: GetUsersQuery | undefined;
            path?: never;
        };
        responses: SharedResponses & {
            /** A page of users. */
            200: {
                content: {
                    "application/json": UserEntityListing;
                };
            };
        };
    };
    getRoutingQueues: {
        parameters: {
            query?: GetRoutingQueuesQuery | undefined;
            path?: never;
        };
        responses: SharedResponses & {
            /** A page of queues. */
            200: {
                content: {
                    "application/json": QueueEntityListing;
                };
            };
        };
    };
    getRoutingQueue: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a queue.
                 * @example 3d7f5b1e-8a2c-4f6d-9e0b-1c2d3e4f5a6b
                 */
                queueId: string;
            };
        };
        responses: SharedResponses & {
            /** The queue. */
            200: {
                content: {
                    "application/json": Queue;
                };
            };
        };
    };
    getRoutingQueueMembers: {
        parameters: {
            query?: GetRoutingQueueMembersQuery | undefined;
            path: {
                /**
                 * The id of a queue.
                 * @example 3d7f5b1e-8a2c-4f6d-9e0b-1c2d3e4f5a6b
                 */
                queueId: string;
            };
        };
        responses: SharedResponses & {
            /** A page of members. */
            200: {
                content: {
                    "application/json": QueueMemberEntityListing;
                };
            };
        };
    };
    getOrganizationsMe: {
        parameters: {
            query?: never;
            path?: never;
        };
        responses: SharedResponses & {
            /** The organisation. */
            200: {
                content: {
                    "application/json": Organization;
                };
            };
        };
    };
    getDate: {
        parameters: {
            query?: never;
            path?: never;
        };
        responses: SharedResponses & {
            /** The time. */
            200: {
                content: {
                    "application/json": ServerDate;
                };
            };
        };
    };
    getTokensMe: {
        parameters: {
            query?: never;
            path?: never;
        };
        responses: SharedResponses & {
            /** What the token is. */
            200: {
                content: {
                    "application/json": TokenInfo;
                };
            };
        };
    };
    deleteTokensMe: {
        parameters: {
            query?: never;
            path?: never;
        };
        responses: SharedResponses & {
            /** The token is revoked. */
            200: {
                content?: never;
            };
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            path: {
                /**
                 * The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: string;
            };
        };
        responses: SharedResponses & {
            /** The tokens are revoked. */
            200: {
                content?: never;
            };
        };
    };
    getAuthorize: {
        parameters: {
            query?: GetAuthorizeQuery | undefined;
            path?: never;
        };
        responses: {
            /** The page to log in on. */
            200: {
                content: {
                    "text/html": LoginPage;
                };
            };
            /** Back to the app, with what it asked for or an error. */
            302: {
                content?: never;
            };
            /**
             * The request is not one that may lead back to an app: its client is not known, or the
             *     redirect URI is not one of the client's. A page says so, and leads nowhere.
             */
            400: {
                content: {
                    "text/html": LoginPage;
                };
            };
            429: TooManyRequestsResponse;
            500: InternalServerErrorResponse;
            503: ServiceUnavailableResponse;
            504: GatewayTimeoutResponse;
        };
    };
    getLogout: {
        parameters: {
            query?: GetLogoutQuery | undefined;
            path?: never;
        };
        responses: {
            /** The page that says goodbye. */
            200: {
                content: {
                    "text/html": LoginPage;
                };
            };
            /** Back to the app. */
            302: {
                content?: never;
            };
            /**
             * The request is not one that may lead back to an app: its client is not known, or the
             *     redirect URI is not one of the client's. A page says so, and leads nowhere.
             */
            400: {
                content: {
                    "text/html": LoginPage;
                };
            };
            429: TooManyRequestsResponse;
            500: InternalServerErrorResponse;
            503: ServiceUnavailableResponse;
            504: GatewayTimeoutResponse;
        };
    };
    postToken: {
        parameters: {
            query?: never;
            path?: never;
        };
        /** The grant, as a form. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** The token. */
            200: {
                content: {
                    "application/json": AccessTokenResponse;
                };
            };
            400: OAuthBadRequestResponse;
            401: OAuthInvalidClientResponse;
            413: PayloadTooLargeResponse;
            415: UnsupportedMediaTypeResponse;
            429: TooManyRequestsResponse;
            500: InternalServerErrorResponse;
            503: ServiceUnavailableResponse;
            504: GatewayTimeoutResponse;
        };
    };
}
/** The query parameters of `getPresencedefinitions`. */
export type GetPresencedefinitionsQuery = {
    /**
     * Which page to answer, counted from 1. 0 means 1 *(assumed)*.
     * @example 1
     */
    pageNumber?: number | undefined;
    /**
     * How many rows a page has *(the maximum is assumed)*. 0 means the default *(assumed)*.
     * @example 25
     */
    pageSize?: number | undefined;
    /**
     * `FALSE`: only active definitions. `TRUE`: only deactivated ones. `ALL`: both. *(The meaning of TRUE and ALL is assumed.)* Upper and lower case are accepted.
     * @example ALL
     */
    deleted?: ("TRUE" | "true" | "FALSE" | "false" | "ALL" | "all") | undefined;
    /**
     * Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*. A hyphen stands for the underscore, as in `en-US`.
     * @example en_US
     */
    localeCode?: LocaleCode | undefined;
};
/** The query parameters of `getPresencedefinition`. */
export type GetPresencedefinitionQuery = {
    /**
     * Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*. A hyphen stands for the underscore, as in `en-US`.
     * @example en_US
     */
    localeCode?: LocaleCode | undefined;
};
/** The query parameters of `getUsersPresenceBulk`. */
export type GetUsersPresenceBulkQuery = {
    /**
     * The ids of the users, at most 50. Repeat the parameter, or give one value with the ids separated by commas.
     * @example [
     *       "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
     *     ]
     */
    id: string[];
    /**
     * Only rows of these divisions. Repeat the parameter, or give one value with the ids separated by commas. Left out: every division the caller may see.
     * @example [
     *       "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
     *     ]
     */
    divisionId?: string[] | undefined;
};
/** The query parameters of `getUsersPresencesPurecloudBulk`. */
export type GetUsersPresencesPurecloudBulkQuery = {
    /**
     * The ids of the users, at most 50. Repeat the parameter, or give one value with the ids separated by commas.
     * @example [
     *       "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
     *     ]
     */
    id: string[];
    /**
     * Only rows of these divisions. Repeat the parameter, or give one value with the ids separated by commas. Left out: every division the caller may see.
     * @example [
     *       "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
     *     ]
     */
    divisionId?: string[] | undefined;
};
/** The query parameters of `getPresenceDefinitions0`. */
export type GetPresenceDefinitions0Query = {
    /**
     * `FALSE`: only active rows. `TRUE`: only deactivated rows *(assumed)*. Upper and lower case are accepted.
     * @example FALSE
     */
    deactivated?: ("TRUE" | "true" | "FALSE" | "false") | undefined;
    /**
     * Only rows of these divisions. Repeat the parameter, or give one value with the ids separated by commas. Left out: every division the caller may see.
     * @example [
     *       "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
     *     ]
     */
    divisionId?: string[] | undefined;
    /**
     * Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*. A hyphen stands for the underscore, as in `en-US`.
     * @example en_US
     */
    localeCode?: LocaleCode | undefined;
};
/** The query parameters of `getPresenceDefinition0`. */
export type GetPresenceDefinition0Query = {
    /**
     * Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*. A hyphen stands for the underscore, as in `en-US`.
     * @example en_US
     */
    localeCode?: LocaleCode | undefined;
};
/** The query parameters of `getPresenceSources`. */
export type GetPresenceSourcesQuery = {
    /**
     * `FALSE`: only active rows. `TRUE`: only deactivated rows *(assumed)*. Upper and lower case are accepted.
     * @example FALSE
     */
    deactivated?: ("TRUE" | "true" | "FALSE" | "false") | undefined;
};
/** The query parameters of `getNotificationsAvailabletopics`. */
export type GetNotificationsAvailabletopicsQuery = {
    /**
     * Fields to add to each topic, such as `description`. Repeat the parameter, or give one value with the names separated by commas.
     * @example [
     *       "description",
     *       "requiresPermissions"
     *     ]
     */
    expand?: ("description" | "enforced" | "schema" | "visibility" | "transports" | "publicApiTemplateUriPaths" | "requiresPermissions" | "permissionDetails" | "topicParameters")[] | undefined;
    /**
     * Whether preview topics are listed as well. The mock has none.
     * @example false
     */
    includePreview?: boolean | undefined;
};
/** The query parameters of `getNotificationsChannels`. */
export type GetNotificationsChannelsQuery = {
    /**
     * `token`: the channels of this token. `oauthclient`: those of every token of this user and app.
     * @example oauthclient
     */
    includechannels?: ("token" | "oauthclient") | undefined;
};
/** The query parameters of `putNotificationsChannelSubscriptions`. */
export type PutNotificationsChannelSubscriptionsQuery = {
    /**
     * Answer topics that cannot be had as rejected, and subscribe to the others, instead of refusing the call. The vendor says so of missing permissions; that it is the same for topics that there are not is *(assumed)*.
     * @example true
     */
    ignoreErrors?: boolean | undefined;
};
/** The query parameters of `postNotificationsChannelSubscriptions`. */
export type PostNotificationsChannelSubscriptionsQuery = {
    /**
     * Answer topics that cannot be had as rejected, and subscribe to the others, instead of refusing the call. The vendor says so of missing permissions; that it is the same for topics that there are not is *(assumed)*.
     * @example true
     */
    ignoreErrors?: boolean | undefined;
};
/** The query parameters of `getUsersMe`. */
export type GetUsersMeQuery = {
    /**
     * Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted; this document does not describe what they add. Repeat the parameter, or give one value with the names separated by commas.
     * @example [
     *       "presence"
     *     ]
     */
    expand?: UserExpand[] | undefined;
};
/** The query parameters of `getUser`. */
export type GetUserQuery = {
    /**
     * Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted; this document does not describe what they add. Repeat the parameter, or give one value with the names separated by commas.
     * @example [
     *       "presence"
     *     ]
     */
    expand?: UserExpand[] | undefined;
    /**
     * Only users of this state.
     * @example active
     */
    state?: ("active" | "inactive" | "deleted" | "any") | undefined;
};
/** The query parameters of `getUsers`. */
export type GetUsersQuery = {
    /**
     * How many rows a page has *(the maximum is assumed)*. 0 means the default *(assumed)*.
     * @example 25
     */
    pageSize?: number | undefined;
    /**
     * Which page to answer, counted from 1. 0 means 1 *(assumed)*.
     * @example 1
     */
    pageNumber?: number | undefined;
    /**
     * Only the users with these ids. Repeat the parameter, or give one value with the ids separated by commas.
     * @example [
     *       "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
     *     ]
     */
    id?: string[] | undefined;
    /**
     * Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted; this document does not describe what they add. Repeat the parameter, or give one value with the names separated by commas.
     * @example [
     *       "presence"
     *     ]
     */
    expand?: UserExpand[] | undefined;
    /**
     * Only users of this state.
     * @example active
     */
    state?: ("active" | "inactive" | "deleted" | "any") | undefined;
};
/** The query parameters of `getRoutingQueues`. */
export type GetRoutingQueuesQuery = {
    /**
     * Which page to answer, counted from 1. 0 means 1 *(assumed)*.
     * @example 1
     */
    pageNumber?: number | undefined;
    /**
     * How many rows a page has *(the maximum is assumed)*. 0 means the default *(assumed)*.
     * @example 25
     */
    pageSize?: number | undefined;
    /**
     * In which order rows are sorted by name. Upper and lower case are accepted *(assumed)*.
     * @example asc
     */
    sortOrder?: ("asc" | "asc" | "desc" | "desc") | undefined;
    /**
     * Only queues of this name. An asterisk at the beginning or end stands for any text; upper and lower case are the same *(assumed)*.
     * @example Service*
     */
    name?: string | undefined;
    /**
     * Only the queues with these ids. Repeat the parameter, or give one value with the ids separated by commas.
     * @example [
     *       "3d7f5b1e-8a2c-4f6d-9e0b-1c2d3e4f5a6b"
     *     ]
     */
    id?: string[] | undefined;
};
/** The query parameters of `getRoutingQueueMembers`. */
export type GetRoutingQueueMembersQuery = {
    /**
     * Which page to answer, counted from 1. 0 means 1 *(assumed)*.
     * @example 1
     */
    pageNumber?: number | undefined;
    /**
     * How many rows a page has. 0 means the default *(assumed)*.
     * @example 25
     */
    pageSize?: number | undefined;
    /**
     * In which order rows are sorted by name. Upper and lower case are accepted *(assumed)*.
     * @example asc
     */
    sortOrder?: ("asc" | "asc" | "desc" | "desc") | undefined;
    /**
     * Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted; this document does not describe what they add. Repeat the parameter, or give one value with the names separated by commas.
     * @example [
     *       "presence"
     *     ]
     */
    expand?: UserExpand[] | undefined;
    /**
     * Only members whose name contains this text, in upper or lower case *(the latter assumed)*.
     * @example ben
     */
    name?: string | undefined;
    /**
     * Only members in one of these system presences on their primary source, in any spelling *(assumed)*. Repeat the parameter, or give one value with the names separated by commas.
     * @example [
     *       "On Queue"
     *     ]
     */
    presence?: string[] | undefined;
    /**
     * Only members with one of these routing statuses. Repeat the parameter, or give one value with the names separated by commas.
     * @example [
     *       "IDLE"
     *     ]
     */
    routingStatus?: RoutingStatusName[] | undefined;
    /**
     * Only members that have joined the queue, or only the others.
     * @example true
     */
    joined?: boolean | undefined;
};
/** The query parameters of `getAuthorize`. */
export type GetAuthorizeQuery = {
    /**
     * What comes back: `code` or `token`. Needed.
     * @example code
     */
    response_type?: string | undefined;
    /**
     * The id of the OAuth client. Needed.
     * @example 7d1c6c1e-6b1d-4f0f-9a53-6f6c6f6e8a52
     */
    client_id?: string | undefined;
    /**
     * One of the client's redirect URIs, to the letter. Needed.
     * @example https://app.example.com/callback
     */
    redirect_uri?: string | undefined;
    /**
     * Comes back with the answer.
     * @example a-text-that-nobody-can-guess
     */
    state?: string | undefined;
    /**
     * For PKCE, the SHA-256 digest of the code verifier as URL-safe Base64 without padding.
     * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
     */
    code_challenge?: string | undefined;
    /**
     * `S256`, where there is a challenge.
     * @example S256
     */
    code_challenge_method?: string | undefined;
    /**
     * Who will log in: an email address, the name of an organisation, or both with a colon between.
     * @example ada.norris@example.com
     */
    login_hint?: string | undefined;
    /**
     * `login` asks for the credentials even of somebody who is logged in.
     * @example login
     */
    prompt?: string | undefined;
    /**
     * The organisation where `provider` is known. Needed with that.
     * @example example
     */
    org?: string | undefined;
    /**
     * The identity provider to log in with. Needed with `org`.
     * @example okta
     */
    provider?: string | undefined;
    /**
     * The id of an organisation that trusts the one of the person.
     * @example 2f5f1e6c-52c2-4b6c-9f2b-0d7a6f3f9b11
     */
    target?: string | undefined;
    /**
     * Ignored. The scopes are those that the client was given.
     * @example presence
     */
    scope?: string | undefined;
    /**
     * Only in the mock: the id of the user who logs in. The links of its page carry it.
     * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
     */
    mock_user?: string | undefined;
    /**
     * Only in the mock: the person does not want to log in.
     * @example true
     */
    mock_deny?: boolean | undefined;
};
/** The query parameters of `getLogout`. */
export type GetLogoutQuery = {
    /**
     * The id of the OAuth client.
     * @example 7d1c6c1e-6b1d-4f0f-9a53-6f6c6f6e8a52
     */
    client_id?: string | undefined;
    /**
     * One of the client's redirect URIs. Without one a page says goodbye.
     * @example https://app.example.com/
     */
    redirect_uri?: string | undefined;
};
export interface SharedResponses {
    400: BadRequestResponse;
    401: UnauthorizedResponse;
    403: ForbiddenResponse;
    404: NotFoundResponse;
    409: ConflictResponse;
    413: PayloadTooLargeResponse;
    415: UnsupportedMediaTypeResponse;
    429: TooManyRequestsResponse;
    500: InternalServerErrorResponse;
    503: ServiceUnavailableResponse;
    504: GatewayTimeoutResponse;
}
/**
 * The request is not valid, and nothing was changed.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `bad.request` | The body or a parameter cannot be understood, or breaks a rule. |
 *     | `invalid.value` | A value is not one of those allowed. |
 *     | `invalid.date` | A date is not an ISO 8601 string. |
 *     | `response.entity.too.large` | The answer would be too large. |
 */
export type BadRequestResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The request is not valid, and nothing was subscribed to.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `notification.invalid.topic` | A topic that there is not; `details` names its place in the body. |
 *     | `notification.subscription.too.many.subscriptions` | The channel would have more than 1000 topics. |
 *     | `bad.request` | The body or a parameter cannot be understood. |
 *     | `invalid.value` | A value is of the wrong type. |
 */
export type BadSubscriptionResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The request does not fit the state of the resource: a built-in definition or the
 *     platform's own source, a read-only source, or too many definitions.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `general.conflict` | Always. |
 */
export type ConflictResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The token is valid, but not allowed to do this.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `not.authorized` | The token may not do this. |
 *     | `missing.permissions` | Permissions are missing, all of which are needed. |
 *     | `missing.any.permissions` | None of several permissions, one of which is needed, is there. |
 *     | `notification.unauthorized.topic` | A permission is missing that subscribing to a topic needs. |
 */
export type ForbiddenResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The service did not answer in time. The call may or may not have been carried out.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `request.timeout` | The service took too long. |
 *     | `authentication.request.timeout` | Checking the token took too long. |
 */
export type GatewayTimeoutResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The service failed.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `internal.server.error` | Always. |
 */
export type InternalServerErrorResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * There is no such resource.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `not.found` | Always. |
 */
export type NotFoundResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The token request is not valid.
 *
 *     | `error` | When |
 *     | --- | --- |
 *     | `invalid_grant` | The code or refresh token is unknown, expired, used or of another client, or the redirect URI or the verifier does not fit the code. |
 *     | `invalid_request` | `grant_type`, or what the grant needs, is missing. |
 *     | `unauthorized_client` | The client has not been given this grant. |
 *     | `unsupported_grant_type` | The grant is not one the service knows. |
 */
export type OAuthBadRequestResponse = {
    content: {
        "application/json": OAuthError;
    };
};
/**
 * The client is not known, or its secret is wrong.
 *
 *     | `error` | When |
 *     | --- | --- |
 *     | `invalid_client` | Always. |
 */
export type OAuthInvalidClientResponse = {
    content: {
        "application/json": OAuthError;
    };
};
/**
 * The body is too large.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `request.entity.too.large` | Always. |
 */
export type PayloadTooLargeResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/** A message over the socket; nothing is sent back for having received it. */
export type NoReplyResponse = {
    content?: never;
};
/** Refused, for the reason that other operations give with this status in their bodies. */
export type RefusedWithoutBodyResponse = {
    content?: never;
};
/**
 * The service is overloaded or down for maintenance.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `service.unavailable` | Always. |
 */
export type ServiceUnavailableResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The token made too many calls. Wait for as long as `Retry-After` says.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `too.many.requests.retry.after` | Since November 2021. |
 *     | `too.many.requests` | Before that. |
 */
export type TooManyRequestsResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The token is missing, wrong or expired.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `authentication.required` | There is no bearer token. |
 *     | `bad.credentials` | The token is not known. |
 *     | `credentials.expired` | The token has expired. |
 */
export type UnauthorizedResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The body has another content type than the operation takes, or is in a content coding other than gzip and
 *     deflate *(assumed)*.
 *
 *     | Code | When |
 *     | --- | --- |
 *     | `unsupported.media.type` | Always. |
 */
export type UnsupportedMediaTypeResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/** A new access token, with a refresh token where a person has logged in. */
export type AccessTokenResponse = {
    /** The token, for the header `Authorization` with the scheme `Bearer`. */
    access_token: string;
    /** `bearer`. */
    token_type: string;
    /** For how many seconds the token is valid. */
    expires_in: number;
    /** What the next access token can be had for without a login. Keep the latest one. */
    refresh_token?: string;
};
/** A kind of topic. Fields besides the id appear when `expand` names them. */
export type AvailableTopic = {
    /** The topic, with names in braces in place of ids. */
    id: string;
    /** What is told under it. */
    description?: string;
    /** The permissions that subscribing needs. */
    requiresPermissions?: string[];
    /** Whether those permissions are checked. */
    enforced?: boolean;
    /** `Public`, or `Preview` for a topic that may still change. */
    visibility?: string;
    /** Over what it can be received, such as `Websocket`. */
    transports?: string[];
    /** The names in braces. */
    topicParameters?: string[];
};
/** The kinds of topics. */
export type AvailableTopicEntityListing = {
    /** The kinds of topics. */
    entities: AvailableTopic[];
};
/** The outcome of a batch of events. */
export type BatchEventResponse = {
    /** The events that could not be applied. Empty or absent when all were applied. */
    errors?: EventError[];
};
/** A batch of presence changes. */
export type BatchUserPresenceEventRequest = {
    /** The presence changes, oldest first. */
    userPresenceEvents: UserPresenceEvent[];
};
/** A notification channel. */
export type Channel = {
    /**
     * Format: uri
     * @description Where to open the WebSocket. Whoever knows it can.
     */
    connectUri: string;
    /** The id of the channel. */
    id: string;
    /**
     * Format: date-time
     * @description When the channel ends, unless it is subscribed anew before.
     */
    expires: string;
};
/** Notification channels. */
export type ChannelEntityListing = {
    /** The channels. */
    entities: ListedChannel[];
};
/** A message about the socket itself, such as a heartbeat. */
export type ChannelMetadataNotification = {
    /**
     * `channel.metadata`.
     * @constant
     */
    topicName: "channel.metadata";
    /** What there is to say. */
    eventBody: {
        /**
         * `WebSocket Heartbeat`, or `pong` in answer to a ping.
         * @enum {string}
         */
        message: "WebSocket Heartbeat" | "pong";
    };
};
/** A topic that a channel is subscribed to, or cannot be. */
export type ChannelTopic = {
    /** The topic. */
    id: string;
    /**
     * Whether it is subscribed to. Only with `ignoreErrors` *(assumed)*.
     * @enum {string}
     */
    state?: "Permitted" | "Rejected";
    /** Why it is not. */
    rejectionReason?: string;
    /** The permissions that subscribing to it would need. */
    missingPermissions?: string[];
    selfUri?: SelfUri;
};
/** Topics of a channel. */
export type ChannelTopicEntityListing = {
    /** The topics. */
    entities: ChannelTopic[];
};
/** A topic to subscribe to. Other fields are ignored. */
export type ChannelTopicRequest = {
    /**
     * A single topic, or several of one user together, with at most 200 characters.
     * @example v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2.presence
     * @example v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2?presence&activity
     */
    id: string;
};
/** A presence definition to create. Other fields are ignored. */
export type CreateOrganizationPresence = {
    /** A name of the definition; labels are what users see. */
    name?: string;
    languageLabels: LanguageLabels;
    systemPresence: SystemPresenceInput;
    /** Whether the definition starts out deactivated; left out, it does not. */
    deactivated?: boolean;
};
/** A presence definition to create. Other fields are ignored. */
export type CreateOrganizationPresenceDefinition = {
    /** A name of the definition; labels are what users see. */
    name?: string;
    /** Only `User` can be created; `System` is a 400 *(assumed)*. */
    type?: DefinitionType;
    languageLabels: LanguageLabels;
    systemPresence: SystemPresenceKey;
    /** The division that may use the definition; `*` is all of them, and so is leaving it out *(the latter assumed)*. */
    divisionId?: string;
    /** Whether the definition starts out deactivated; left out, it does not. */
    deactivated?: boolean;
};
/** A presence source to register. Other fields are ignored. */
export type CreateSource = {
    /** The name of the source. */
    name: string;
    /** What the source is. */
    description?: string;
    /** Only `User` can be created; `System` is a 400 *(assumed)*. */
    type?: DefinitionType;
    /** Whether the source starts out deactivated; left out, it does not. */
    deactivated?: boolean;
};
/**
 * `System`: made by the platform. `User`: made by the organisation.
 * @enum {string}
 */
export type DefinitionType = "System" | "User";
/** A division of the organisation. */
export type Division = {
    /** The id of the division. */
    id: string;
    /** The name of the division. */
    name?: string;
    selfUri?: SelfUri;
};
/** What every failed call answers. */
export type ErrorBody = {
    /** What went wrong, for people. */
    message: string;
    code: ErrorCode;
    /** The HTTP status of the answer. */
    status: number;
    /** The id of the thing concerned. */
    entityId?: string;
    /** The kind of the thing concerned. */
    entityName?: string;
    /** The message with names in braces in place of the values. */
    messageWithParams?: string;
    /** The values for `messageWithParams`, by name. */
    messageParams?: {
        [key: string]: string;
    };
    /** The id of this call; equals the header `ININ-Correlation-Id`. */
    contextId: string;
    /** The fields and things concerned. */
    details?: ErrorDetail[];
    /** Errors below this one. */
    errors?: ErrorBody[];
    limit?: ErrorLimit;
};
/** The kind of error, for programs. The vendor may add codes at any time; those known here are listed in `KnownErrorCode`. */
export type ErrorCode = KnownErrorCode | string;
/** One field or thing that an error concerns. */
export type ErrorDetail = {
    /** What is wrong with it. */
    errorCode?: string;
    /** The field, as a path such as `presenceDefinition.id`. */
    fieldName?: string;
    /** The id of the thing. */
    entityId?: string;
    /** The kind of the thing. */
    entityName?: string;
};
/** The limit that was exceeded. */
export type ErrorLimit = {
    /** The name of the limit. */
    key?: string;
    /** The part of the platform the limit belongs to. */
    namespace?: string;
    /** The limit. */
    value?: number;
};
/** Why an event could not be applied. */
export type EventError = {
    /** The `eventId` of the event. */
    eventId?: string;
    /** What is wrong with it, for people. */
    message?: string;
    /** Whether sending the event again may help. */
    retryable?: boolean;
};
/** Whether conversations are routed to a user, as events have it. */
export type EventRoutingStatus = {
    status: RoutingStatusName;
    /**
     * Format: date-time
     * @description Since when.
     */
    startTime: string;
};
/**
 * A system presence in the spelling of notification events, in capitals with an underscore.
 * @enum {string}
 */
export type EventSystemPresence = "AVAILABLE" | "AWAY" | "BREAK" | "BUSY" | "IDLE" | "MEAL" | "MEETING" | "OFFLINE" | "ON_QUEUE" | "TRAINING";
/** What has changed about the sources of a user's presences. */
export type IntegrationPresenceEvent = {
    /** The id of the user. */
    userId: string;
    /**
     * Whether the presence in the source changed, or the source became the primary one.
     * @enum {string}
     */
    eventType: "UserPresenceStatusChanged" | "UserPrimaryPresenceSourceChanged";
    /** The key of the source, such as `MICROSOFTTEAMS`, or the id of a registered one. */
    source: string;
    /**
     * Format: date-time
     * @description When the presence in the source was changed last.
     */
    modifiedDate: string;
    /** The presence in the source, if there is one. */
    presenceDefinition?: PresenceEventOrganizationPresence;
    /** The note beside the status. */
    message?: string;
    /** The id of the source whose presence others see, a UUID. Absent for a custom source *(assumed)*. */
    currentDisplaySourceId?: string;
    /** The id of the source whose presence others saw before, a UUID. */
    previousDisplaySourceId?: string;
    /** The status that the user changes to next. The mock does not send it. */
    futurePresenceDefinition?: PresenceEventOrganizationPresence;
};
/** An event of the topic `v2.users.{id}.integrationpresence`. */
export type IntegrationPresenceNotification = {
    /** The topic, with the user's id. */
    topicName: string;
    /** The version of the event's shape, `2`. */
    version: string;
    eventBody: IntegrationPresenceEvent;
    metadata: NotificationMetadata;
};
/**
 * The error codes that the vendor documents for these operations.
 * @enum {string}
 */
export type KnownErrorCode = "authentication.request.timeout" | "authentication.required" | "bad.credentials" | "bad.request" | "credentials.expired" | "general.conflict" | "internal.server.error" | "invalid.date" | "invalid.value" | "missing.any.permissions" | "missing.permissions" | "not.authorized" | "not.found" | "notification.invalid.topic" | "notification.unauthorized.topic" | "notification.subscription.too.many.subscriptions" | "request.entity.too.large" | "request.timeout" | "response.entity.too.large" | "service.unavailable" | "too.many.requests" | "too.many.requests.retry.after" | "unsupported.media.type";
/**
 * What users see, by language code, such as `en_US`. Codes beyond those of `LocaleCode` occur, for example `en`.
 * @example {
 *       "en_US": "On Queue"
 *     }
 */
export type LanguageLabels = {
    [key: string]: string;
};
/** A notification channel; of one that another token made, only that it exists. */
export type ListedChannel = {
    /**
     * Format: uri
     * @description Where to open the WebSocket.
     */
    connectUri?: string;
    /** The id of the channel. */
    id?: string;
    /**
     * Format: date-time
     * @description When the channel ends, unless it is subscribed anew before.
     */
    expires: string;
};
/**
 * A language that labels can be asked for in; `ALL` is every language.
 * @enum {string}
 */
export type LocaleCode = "ALL" | "ar" | "cs" | "da" | "de" | "en_US" | "en-US" | "es" | "fi" | "fr" | "he" | "it" | "ja" | "ko" | "nl" | "no" | "pl" | "pt_BR" | "pt-BR" | "pt_PT" | "pt-PT" | "ru" | "sv" | "th" | "tr" | "uk" | "zh_CN" | "zh-CN" | "zh_TW" | "zh-TW";
/** A page of the login service, for a person to read. */
export type LoginPage = string;
/** A change of one user's presence on the source `PURECLOUD`. Other fields are ignored. */
export type MutableUserPresence = {
    /** The id of the user. */
    id: string;
    /** True makes `PURECLOUD` the primary source of the user; false is ignored *(assumed)*. */
    primary?: PrimaryInput;
    presenceDefinition?: PresenceDefinitionReference;
    /** The note beside the status. Null and the empty string clear it; at most 250 characters *(assumed)*. */
    message?: string | null;
};
/** An event of a topic that is not described here. */
export type Notification = {
    /** The topic, with its ids. */
    topicName: string;
    /** The version of the event's shape, `2`. */
    version: string;
    /** What has happened, as the vendor describes the topic. */
    eventBody: {
        [key: string]: unknown;
    };
    metadata: NotificationMetadata;
};
/** Where an event comes from. */
export type NotificationMetadata = {
    /** The id of what caused the event in the vendor's logs. */
    CorrelationId?: string;
};
/** What a failed token request answers. */
export type OAuthError = {
    /**
     * The kind of error, as OAuth 2 names it.
     * @example invalid_client
     */
    error: string;
    /** The same text as `error_description`; an addition of the vendor. */
    description?: string;
    /** What went wrong, for people. */
    error_description?: string;
};
/** A presence definition, as the older family answers it. */
export type OrganizationPresence = {
    /** The id of the definition. One of the built-in ids is not a valid UUID. */
    id: string;
    /** A name of the definition. Not seen in recorded answers. */
    name?: string;
    languageLabels: LanguageLabels;
    systemPresence: SystemPresenceName;
    /** Whether the definition was deleted; it then can no longer be set. */
    deactivated: boolean;
    /** True for the ten built-in definitions, false for custom ones. */
    primary: boolean;
    /** Who created the definition. */
    createdBy?: UserReference;
    /**
     * Format: date-time
     * @description When the definition was created.
     */
    createdDate?: string;
    /** Who changed the definition last. */
    modifiedBy?: UserReference;
    /**
     * Format: date-time
     * @description When the definition was changed last.
     */
    modifiedDate?: string;
    selfUri?: SelfUri;
};
/** A presence definition, as the newer family answers it. */
export type OrganizationPresenceDefinition = {
    /** The id of the definition. One of the built-in ids is not a valid UUID. */
    id: string;
    /** A name of the definition. */
    name?: string;
    type: DefinitionType;
    languageLabels: LanguageLabels;
    systemPresence: SystemPresenceKey;
    /** The division that may use the definition; `*` is all of them. */
    divisionId?: string;
    /** Whether the definition was deleted; it then can no longer be set. */
    deactivated: boolean;
    selfUri: SelfUri;
};
/** All presence definitions that match. Not paged. */
export type OrganizationPresenceDefinitionEntityListing = {
    /** How many definitions match. */
    total: number;
    /** The definitions. */
    entities: OrganizationPresenceDefinition[];
    selfUri?: SelfUri;
};
/** A page of presence definitions. */
export type OrganizationPresenceEntityListing = {
    /** The definitions of this page. */
    entities: OrganizationPresence[];
    /** How many rows a page has. */
    pageSize: number;
    /** Which page this is, counted from 1. */
    pageNumber: number;
    /** How many definitions match. */
    total: number;
    /** The path of the first page. */
    firstUri?: string;
    /** The path of this page. */
    selfUri?: string;
    /** The path of the next page. Absent on the last one. */
    nextUri?: string;
    /** The path of the page before. Absent on the first one. */
    previousUri?: string;
    /** The path of the last page. */
    lastUri?: string;
    /** How many pages there are. */
    pageCount: number;
};
/** An organisation, as far as presence clients need it; the service answers more fields. */
export type Organization = {
    /** Its id. */
    id: string;
    /** Its name. */
    name: string;
    /** The language of new users. */
    defaultLanguage?: string;
    /** A short name, in the vendor's URLs. */
    domain?: string;
    /** A number that grows with each change of the organisation. */
    version: number;
    /** Whether the organisation can be used, such as `active`. */
    state?: string;
    selfUri?: SelfUri;
};
/** Whether a user is out of office. */
export type OutOfOffice = {
    /** The id of this record. */
    id?: string;
    /** Whether the user is out of office now. */
    active?: boolean;
    /** Whether the absence has no end yet. */
    indefinite?: boolean;
    /**
     * Format: date-time
     * @description When the absence starts.
     */
    startDate?: string;
    /**
     * Format: date-time
     * @description When the absence ends.
     */
    endDate?: string;
    selfUri?: SelfUri;
};
/** A change of a user's presence. At least one of the three fields is needed; other fields are ignored. */
export type PatchUserPresence = {
    /** True makes the source of the path the primary source of the user; false is ignored *(assumed)*. */
    primary?: PrimaryInput;
    presenceDefinition?: PresenceDefinitionReference;
    /** The note beside the status. Null and the empty string clear it; at most 250 characters *(assumed)*. */
    message?: string | null;
};
/** Asks for a pong. */
export type PingRequest = {
    /**
     * `ping`.
     * @constant
     */
    message: "ping";
};
/** The definition a presence stands for, in short. */
export type PresenceDefinition = {
    /** The id of the definition. One of the built-in ids is not a valid UUID. */
    id: string;
    systemPresence: SystemPresenceName;
    selfUri: SelfUri;
};
/** A definition to set. Only `id` counts; other fields are ignored. */
export type PresenceDefinitionReference = {
    /** The id of an active presence definition. */
    id: string;
};
/** The definition that a presence stands for, as events name it. */
export type PresenceEventOrganizationPresence = {
    /** The id of the definition. One of the built-in ids is not a valid UUID. */
    id: string;
    systemPresence: EventSystemPresence;
};
/** A user's presence on one source, as events tell it. Unlike in a call's answer, `primary` is there. */
export type PresenceEventUserPresence = {
    /** The key of the source, such as `PURECLOUD`, or the id of a registered one. */
    source: string;
    presenceDefinition: PresenceEventOrganizationPresence;
    /** Whether this source is the user's primary one, and this presence the one that others see. */
    primary: boolean;
    /** The note beside the status; empty when there is none. */
    message: string;
    /**
     * Format: date-time
     * @description When the presence was changed last.
     */
    modifiedDate?: string;
};
/** What a third-party source knows about a user. */
export type PresenceExpand = {
    /** The id of the user *(assumed)*. */
    id: string;
    /** A name of this record. */
    name?: string;
    /** The third-party status, mapped to a presence definition, with the third party's activity in `message`. */
    presences: UserPresence[];
    /** The user's absences. */
    outOfOffices: OutOfOffice[];
    selfUri: SelfUri;
};
/** The settings of presence. */
export type PresenceSettings = {
    /** The id of the settings. */
    id?: string;
    /** The name of the settings. */
    name?: string;
    restorePresenceSettings: RestorePresenceSettings;
    /** Whether agents have to ask to leave the queue. Since February 2026. */
    requestingOffQueueEnabled?: boolean;
    /** The registered source that is primary for users without a choice of their own. Absent when there is none. Since February 2026. */
    defaultPrimaryPresenceRegisteredSourceId?: string;
    selfUri?: SelfUri;
};
/**
 * Whether to make a source the primary one. Clients also send it as text, or null for no change.
 * @enum {unknown}
 */
export type PrimaryInput = true | false | "true" | "false" | null;
/** A queue, as far as presence clients need it; the service answers more fields. */
export type Queue = {
    /** The id of the queue. */
    id: string;
    /** The name of the queue. */
    name: string;
    division?: Division;
    /** What the queue is for. */
    description?: string;
    /** How many members the queue has. */
    memberCount?: number;
    /** How many of them are members by themselves, rather than by a group. */
    userMemberCount?: number;
    /** How many of them have joined. */
    joinedMemberCount?: number;
    selfUri: SelfUri;
};
/** A page of queues. */
export type QueueEntityListing = {
    /** The queues of this page. */
    entities: Queue[];
    /** How many rows a page has. */
    pageSize: number;
    /** Which page this is, counted from 1. */
    pageNumber: number;
    /** How many queues match. */
    total: number;
    /** The path of the first page. */
    firstUri?: string;
    /** The path of this page. */
    selfUri?: string;
    /** The path of the next page. Absent on the last one. */
    nextUri?: string;
    /** The path of the page before. Absent on the first one. */
    previousUri?: string;
    /** The path of the last page. */
    lastUri?: string;
    /** How many pages there are. */
    pageCount: number;
};
/** A user as a member of a queue. */
export type QueueMember = {
    /** The id of the user. */
    id: string;
    /** The name of the user. */
    name: string;
    user: User;
    /** The user's ring in bullseye routing, counted from 1. */
    ringNumber?: number;
    /** Whether the user has joined the queue, and can be routed to. */
    joined: boolean;
    /** How the user became a member, such as `user` or `group`. */
    memberBy?: string;
    /** Whether conversations are routed to the user. Only with `expand=routingStatus`. */
    routingStatus?: RoutingStatus;
    selfUri: SelfUri;
};
/** A page of a queue's members. */
export type QueueMemberEntityListing = {
    /** The members of this page. */
    entities: QueueMember[];
    /** How many rows a page has. */
    pageSize: number;
    /** Which page this is, counted from 1. */
    pageNumber: number;
    /** How many members match. */
    total: number;
    /** The path of the first page. */
    firstUri?: string;
    /** The path of this page. */
    selfUri?: string;
    /** The path of the next page. Absent on the last one. */
    nextUri?: string;
    /** The path of the page before. Absent on the first one. */
    previousUri?: string;
    /** The path of the last page. */
    lastUri?: string;
    /** How many pages there are. */
    pageCount: number;
};
/** Whether users get their status back after their connection was lost. */
export type RestorePresenceSettings = {
    /** Whether the status is restored. */
    enabled: boolean;
    /** How long after the loss the status is still restored, in milliseconds. */
    restoreTimeMilliseconds: number;
    /** Whether On Queue is restored too. */
    restoreOnQueueEnabled: boolean;
};
/** Whether conversations are routed to a user. */
export type RoutingStatus = {
    /** The id of the user. */
    userId: string;
    status: RoutingStatusName;
    /**
     * Format: date-time
     * @description Since when. Absent for a user that is not known.
     */
    startTime?: string;
};
/**
 * `OFF_QUEUE`: not on queue. `IDLE`: on queue, and free. `INTERACTING`: working on a
 *     conversation of a queue. `NOT_RESPONDING`: did not answer one. `COMMUNICATING`: in a
 *     conversation that did not come from a queue.
 * @enum {string}
 */
export type RoutingStatusName = "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING";
/** The path of this resource on the API's host. */
export type SelfUri = string;
/** The time of the service. */
export type ServerDate = {
    /**
     * Format: date-time
     * @description The time.
     */
    currentDate?: string;
};
/** A registered presence source. */
export type Source = {
    /** The id of the source. */
    id: string;
    /** The name of the source. */
    name: string;
    /** What the source is. */
    description?: string;
    type: DefinitionType;
    /** Whether the source was deleted. */
    deactivated: boolean;
    selfUri: SelfUri;
};
/** All presence sources that match. Not paged. */
export type SourceEntityListing = {
    /** How many sources match. */
    total: number;
    /** The sources. */
    entities: Source[];
    selfUri?: SelfUri;
};
/** Subscribes the channel of the socket to more topics. */
export type SubscribeRequest = {
    /**
     * `subscribe`.
     * @constant
     */
    message: "subscribe";
    /** The topics to add. */
    topics: string[];
    /** Comes back in the result. */
    correlationId?: string;
};
/** What became of a subscribe message. */
export type SubscribeResult = {
    /**
     * `200`: subscribed. `400`: the topics cannot be had, or the message cannot be read. `404`: there is no such channel any more, or its token has expired.
     * @enum {string}
     */
    result: "200" | "400" | "404";
    /**
     * `error` is for a message that cannot be read *(assumed)*, `failure` for all else that fails.
     * @enum {string}
     */
    status: "subscribed" | "failure" | "error";
    /** That of the message, if it had one. */
    correlationId?: string;
};
/** What happens to a channel. */
export type SystemMessage = {
    /** The id of the channel. */
    channelId?: string;
    /**
     * What kind of message it is. Absent where the socket closes *(assumed)*.
     * @enum {string}
     */
    systemTopicType?: "no_longer_subscribed" | "subscription_changed" | "token_revoked";
    /** The same as in `metadata`. */
    correlationId?: string;
    /** The id of the organisation. */
    organizationId?: string;
    /** The id of the channel's user. Absent where it has none. */
    userId?: string;
    /** The id of the OAuth client that made the channel. Absent where it has none. */
    oauthClientId?: string;
    /** The organisation of that client. */
    oauthClientOrgId?: string;
    /** Why, such as `another_channel_subscribed`. */
    reason?: string;
    /** The same for people. */
    message?: string;
    /** More about it. */
    data?: {
        [key: string]: unknown;
    };
};
/** An event of a topic that begins with `v2.system.`. */
export type SystemNotification = {
    /** The topic, with the channel's id at its end but for `v2.system.socket_closing`. */
    topicName: string;
    /** `2`. */
    version?: string;
    eventBody: SystemMessage;
    metadata?: NotificationMetadata;
};
/** A status that the platform itself knows. */
export type SystemPresence = {
    /** The id, equal to that of the built-in presence definition. One of the ten is not a valid UUID. */
    id: string;
    /** The name, such as `ON_QUEUE`. */
    name: string;
    selfUri?: SelfUri;
};
/**
 * A system presence, as the older family takes it. The vendor gives no list; both spellings of On Queue are accepted *(assumed)*.
 * @enum {string}
 */
export type SystemPresenceInput = "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "On Queue" | "OnQueue" | "Training";
/**
 * A system presence in the spelling of the newer family, `OnQueue` without a space.
 * @enum {string}
 */
export type SystemPresenceKey = "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "OnQueue" | "Training";
/**
 * A system presence in the spelling of the older family and of user presences, `On Queue` with a space.
 * @enum {string}
 */
export type SystemPresenceName = "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "On Queue" | "Training";
/** What a token is. */
export type TokenInfo = {
    organization?: TokenOrganization;
    homeOrganization?: TokenOrganization;
    /** The scopes of the token. */
    authorizedScope?: string[];
    /** The client that got the token. */
    OAuthClient?: {
        /** Its id. */
        id?: string;
        /** Its name. */
        name?: string;
    };
};
/** An organisation. */
export type TokenOrganization = {
    /** Its id. */
    id: string;
    /** Its name. */
    name: string;
};
/** A token request. Which fields are needed depends on the grant. */
export type TokenRequest = {
    /**
     * The grant: `client_credentials`, `authorization_code` or `refresh_token`. Another one is a 400.
     * @example client_credentials
     */
    grant_type: string;
    /** A code of `getAuthorize`. */
    code?: string;
    /** The redirect URI that the code was asked with. */
    redirect_uri?: string;
    /** What the challenge is the digest of that the code was asked with. */
    code_verifier?: string;
    /** The latest refresh token. */
    refresh_token?: string;
    /** The id of the client, where it is not sent as Basic credentials. */
    client_id?: string;
    /** The secret of the client, where it is not sent as Basic credentials. */
    client_secret?: string;
};
/** A row of the bulk listings, one user's presence on one source. */
export type UcUserPresence = {
    /** The id of the user. */
    userId: string;
    /** The key of the source. The vendor prefers `sourceId` since 2024. */
    source: string;
    /** The id of the source. Since February 2024. */
    sourceId?: string;
    presenceDefinition: PresenceDefinition;
    /** The note beside the status; empty when there is none. */
    message: string;
    /**
     * Format: date-time
     * @description When the presence was changed last.
     */
    modifiedDate: string;
    selfUri: SelfUri;
};
/** A presence definition as it shall be. Other fields are ignored. */
export type UpdateOrganizationPresence = {
    /** Ignored; the path names the definition. */
    id?: unknown;
    /** A name of the definition; labels are what users see. */
    name?: string;
    languageLabels: LanguageLabels;
    /** If given, it has to be the one the definition has. */
    systemPresence?: SystemPresenceInput;
    /** Whether the definition is deactivated. Left out, it stays as it is. */
    deactivated?: boolean;
    /** Ignored. */
    primary?: unknown;
};
/** A presence definition as it shall be. Other fields are ignored. */
export type UpdateOrganizationPresenceDefinition = {
    /** Ignored; the path names the definition. */
    id?: unknown;
    /** A name of the definition; labels are what users see. */
    name?: string;
    /** Ignored. */
    type?: unknown;
    languageLabels: LanguageLabels;
    /** If given, it has to be the one the definition has. */
    systemPresence?: SystemPresenceKey;
    /** The division that may use the definition; `*` is all of them. */
    divisionId?: string;
    /** Whether the definition is deactivated. Left out, it stays as it is. */
    deactivated?: boolean;
};
/** Settings of presence to change. Other fields are ignored. */
export type UpdatePresenceSettings = {
    restorePresenceSettings?: RestorePresenceSettings;
    /** Whether agents have to ask to leave the queue. */
    requestingOffQueueEnabled?: boolean;
    /** The registered source that is primary for users without a choice of their own. Null takes it back *(assumed)*. */
    defaultPrimaryPresenceRegisteredSourceId?: string | null;
};
/** A routing status to change to. Other fields are ignored, so that what was read can be sent back. */
export type UpdateRoutingStatus = {
    status: RoutingStatusName;
};
/** A presence source as it shall be. Other fields are ignored. */
export type UpdateSource = {
    /** Ignored; the path names the source. */
    id?: unknown;
    /** The name of the source. */
    name: string;
    /** What the source is. Left out, there is none. */
    description?: string;
    /** Ignored. */
    type?: unknown;
    /** Whether the source is deactivated. Left out, it stays as it is. */
    deactivated?: boolean;
};
/** The source to make a user's primary one. Other fields are ignored. */
export type UpdateUserPrimarySource = {
    /** The id of an active presence source. */
    sourceId: string;
};
/** A user, as far as presence clients need it; the service answers more fields. */
export type User = {
    /** The id of the user. */
    id: string;
    /** The name of the user. */
    name: string;
    division?: Division;
    /** The mail address of the user. */
    email: string;
    /** The name the user signs in with. */
    username?: string;
    /** The job title of the user. */
    title?: string;
    /** The department of the user. */
    department?: string;
    /**
     * Whether the account can be used.
     * @enum {string}
     */
    state: "active" | "inactive" | "deleted";
    /** A number that grows with each change of the user. */
    version: number;
    /** The presence on the primary source. Only with `expand=presence`. */
    presence?: UserPresence;
    /** The routing status. Only with `expand=routingStatus`. */
    routingStatus?: RoutingStatus;
    selfUri: SelfUri;
};
/** What a user is doing. */
export type UserActivityEvent = {
    /** The id of the user. */
    id: string;
    routingStatus: EventRoutingStatus;
    /** The presence on the primary source. */
    presence: {
        presenceDefinition: PresenceEventOrganizationPresence;
        /** The note beside the status; empty when there is none. */
        presenceMessage?: string;
        /**
         * Format: date-time
         * @description When it was changed last.
         */
        modifiedDate: string;
    };
    /** Whether the user is out of office. */
    outOfOffice: {
        /** Whether that is so now. */
        active: boolean;
        /**
         * Format: date-time
         * @description When that was changed last.
         */
        modifiedDate: string;
    };
    /** The queues that the user is active in. */
    activeQueueIds?: string[];
    /**
     * Format: date-time
     * @description When those were changed last.
     */
    dateActiveQueuesChanged?: string;
};
/** An event of the topic `v2.users.{id}.activity`. */
export type UserActivityNotification = {
    /** The topic, with the user's id. */
    topicName: string;
    /** The version of the event's shape, `2`. */
    version: string;
    eventBody: UserActivityEvent;
    metadata: NotificationMetadata;
};
/** A page of users. */
export type UserEntityListing = {
    /** The users of this page. */
    entities: User[];
    /** How many rows a page has. */
    pageSize: number;
    /** Which page this is, counted from 1. */
    pageNumber: number;
    /** How many users match. */
    total: number;
    /** The path of the first page. */
    firstUri?: string;
    /** The path of this page. */
    selfUri?: string;
    /** The path of the next page. Absent on the last one. */
    nextUri?: string;
    /** The path of the page before. Absent on the first one. */
    previousUri?: string;
    /** The path of the last page. */
    lastUri?: string;
    /** How many pages there are. */
    pageCount: number;
};
/** A field to add to users. Those from `date` on are of the user behind the token only. Any name is accepted; types have the vendor's. */
export type UserExpand = "presence" | "integrationPresence" | "routingStatus" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "authorization.unusedRoles" | "lasttokenissued" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent" | "date" | "geolocationsettings" | "organization" | "presencedefinitions" | "divisionedpresencedefinitions" | "locationdefinitions" | "orgauthorization" | "orgproducts" | "favorites" | "superiors" | "directreports" | "adjacents" | "routingskills" | "routinglanguages" | "fieldconfigs" | "token" | "trustors" | "logCapture" | "autoanswersettings";
/** The user behind the token. The vendor's model has more fields than that of other users; none of them is described here. */
export type UserMe = User;
/** A user's presence on one source. */
export type UserPresence = {
    /** The id of the user. Only in the rows that `putUsersPresencesBulk` answers. */
    id?: string;
    /** The key of the source, such as `PURECLOUD`. The vendor prefers `sourceId` since 2024. */
    source: string;
    /** The id of the source. Since February 2024. */
    sourceId?: string;
    presenceDefinition: PresenceDefinition;
    /** The status that the user changes to next, where one is planned. Since February 2026. */
    futurePresenceDefinition?: PresenceDefinition;
    /** The note beside the status; empty when there is none. */
    message: string;
    /**
     * Format: date-time
     * @description When the presence was changed last.
     */
    modifiedDate: string;
    /** The path of the user's presences; it does not name the source. */
    selfUri: string;
};
/** One change of a user's presence on a registered source. */
export type UserPresenceEvent = {
    /**
     * Format: uuid
     * @description An id of the event, made by the sender, a version 4 UUID.
     */
    eventId: string;
    /**
     * Format: date-time
     * @description When the change happened.
     */
    eventDateTime: string;
    /** The id of the user. */
    userId: string;
    /**
     * Format: uuid
     * @description The id of the registered source, a version 4 UUID.
     */
    sourceId: string;
    /** The id of the definition the user is in now. Left out, it stays as it is *(assumed)*. */
    presenceDefinitionId?: string;
    /** The note beside the status. Left out, it stays as it is *(assumed)*. */
    message?: string;
};
/** An event of the topic `v2.users.{id}.presence`. */
export type UserPresenceNotification = {
    /** The topic, with the user's id. */
    topicName: string;
    /** The version of the event's shape, `2`. */
    version: string;
    eventBody: PresenceEventUserPresence;
    metadata: NotificationMetadata;
};
/** The primary presence source of a user. */
export type UserPrimarySource = {
    /** The id of the user *(assumed)*. */
    id: string;
    /** A name of this record. */
    name?: string;
    /** The id of the source. */
    sourceId: string;
    /** Whether the source is a registered one. */
    registered: boolean;
    selfUri: SelfUri;
};
/** A user, in short. */
export type UserReference = {
    /** The id of the user. */
    id: string;
    /** The name of the user. */
    name?: string;
    selfUri?: SelfUri;
};
/** A user's routing status. Unlike in a call's answer, the user's id is `id`. */
export type UserRoutingStatusEvent = {
    /** The id of the user. */
    id: string;
    routingStatus: EventRoutingStatus;
    /** What went wrong, where something did. The mock does not send it. */
    errorInfo?: {
        [key: string]: unknown;
    };
};
/** An event of the topic `v2.users.{id}.routingStatus`. */
export type UserRoutingStatusNotification = {
    /** The topic, with the user's id. */
    topicName: string;
    /** The version of the event's shape, `2`. */
    version: string;
    eventBody: UserRoutingStatusEvent;
    metadata: NotificationMetadata;
};
export interface components {
    schemas: {
        AccessTokenResponse: AccessTokenResponse;
        AvailableTopic: AvailableTopic;
        AvailableTopicEntityListing: AvailableTopicEntityListing;
        BatchEventResponse: BatchEventResponse;
        BatchUserPresenceEventRequest: BatchUserPresenceEventRequest;
        Channel: Channel;
        ChannelEntityListing: ChannelEntityListing;
        ChannelMetadataNotification: ChannelMetadataNotification;
        ChannelTopic: ChannelTopic;
        ChannelTopicEntityListing: ChannelTopicEntityListing;
        ChannelTopicRequest: ChannelTopicRequest;
        CreateOrganizationPresence: CreateOrganizationPresence;
        CreateOrganizationPresenceDefinition: CreateOrganizationPresenceDefinition;
        CreateSource: CreateSource;
        DefinitionType: DefinitionType;
        Division: Division;
        ErrorBody: ErrorBody;
        ErrorCode: ErrorCode;
        ErrorDetail: ErrorDetail;
        ErrorLimit: ErrorLimit;
        EventError: EventError;
        EventRoutingStatus: EventRoutingStatus;
        EventSystemPresence: EventSystemPresence;
        IntegrationPresenceEvent: IntegrationPresenceEvent;
        IntegrationPresenceNotification: IntegrationPresenceNotification;
        KnownErrorCode: KnownErrorCode;
        LanguageLabels: LanguageLabels;
        ListedChannel: ListedChannel;
        LocaleCode: LocaleCode;
        LoginPage: LoginPage;
        MutableUserPresence: MutableUserPresence;
        Notification: Notification;
        NotificationMetadata: NotificationMetadata;
        OAuthError: OAuthError;
        OrganizationPresence: OrganizationPresence;
        OrganizationPresenceDefinition: OrganizationPresenceDefinition;
        OrganizationPresenceDefinitionEntityListing: OrganizationPresenceDefinitionEntityListing;
        OrganizationPresenceEntityListing: OrganizationPresenceEntityListing;
        Organization: Organization;
        OutOfOffice: OutOfOffice;
        PatchUserPresence: PatchUserPresence;
        PingRequest: PingRequest;
        PresenceDefinition: PresenceDefinition;
        PresenceDefinitionReference: PresenceDefinitionReference;
        PresenceEventOrganizationPresence: PresenceEventOrganizationPresence;
        PresenceEventUserPresence: PresenceEventUserPresence;
        PresenceExpand: PresenceExpand;
        PresenceSettings: PresenceSettings;
        PrimaryInput: PrimaryInput;
        Queue: Queue;
        QueueEntityListing: QueueEntityListing;
        QueueMember: QueueMember;
        QueueMemberEntityListing: QueueMemberEntityListing;
        RestorePresenceSettings: RestorePresenceSettings;
        RoutingStatus: RoutingStatus;
        RoutingStatusName: RoutingStatusName;
        SelfUri: SelfUri;
        ServerDate: ServerDate;
        Source: Source;
        SourceEntityListing: SourceEntityListing;
        SubscribeRequest: SubscribeRequest;
        SubscribeResult: SubscribeResult;
        SystemMessage: SystemMessage;
        SystemNotification: SystemNotification;
        SystemPresence: SystemPresence;
        SystemPresenceInput: SystemPresenceInput;
        SystemPresenceKey: SystemPresenceKey;
        SystemPresenceName: SystemPresenceName;
        TokenInfo: TokenInfo;
        TokenOrganization: TokenOrganization;
        TokenRequest: TokenRequest;
        UcUserPresence: UcUserPresence;
        UpdateOrganizationPresence: UpdateOrganizationPresence;
        UpdateOrganizationPresenceDefinition: UpdateOrganizationPresenceDefinition;
        UpdatePresenceSettings: UpdatePresenceSettings;
        UpdateRoutingStatus: UpdateRoutingStatus;
        UpdateSource: UpdateSource;
        UpdateUserPrimarySource: UpdateUserPrimarySource;
        User: User;
        UserActivityEvent: UserActivityEvent;
        UserActivityNotification: UserActivityNotification;
        UserEntityListing: UserEntityListing;
        UserExpand: UserExpand;
        UserMe: UserMe;
        UserPresence: UserPresence;
        UserPresenceEvent: UserPresenceEvent;
        UserPresenceNotification: UserPresenceNotification;
        UserPrimarySource: UserPrimarySource;
        UserReference: UserReference;
        UserRoutingStatusEvent: UserRoutingStatusEvent;
        UserRoutingStatusNotification: UserRoutingStatusNotification;
    };
}
