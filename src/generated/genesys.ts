// Generated from openapi/genesys.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/v2/presencedefinitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        put?: never;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/presencedefinitions/{presenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example 09dd6ff4-ff90-4d98-a3de-88a63db56e64
                 */
                presenceId: components["parameters"]["presenceId"];
            };
            cookie?: never;
        };
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
        post?: never;
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/systempresences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the system presences
         * @description A plain array, not paged. The ids are those of the ten built-in presence definitions, the
         *     same in every organisation and region, and can be used to set a presence.
         */
        get: operations["getSystempresences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{userId}/presences/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
                /**
                 * @description The key of a custom source, or `PURECLOUD` in any case.
                 * @example DESKPHONE
                 */
                sourceId: components["parameters"]["presenceSourceId"];
            };
            cookie?: never;
        };
        /**
         * Get a user's presence on one source
         * @description Meant for custom sources. `PURECLOUD`, in any case, is accepted too. A custom source on
         *     which the user has no presence yet is a 404; a registered source (a row of
         *     `getPresenceSources`) is a 400 *(both assumed)*.
         */
        get: operations["getUserPresence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user's presence on one source
         * @description Does what `patchUserPresencesPurecloud` does, on the source of the path. The first PATCH
         *     on a custom source creates the user's presence there *(assumed)*. `PURECLOUD`, in any
         *     case, is accepted too. The sources `MICROSOFTTEAMS` and `ZOOMPHONE` are read-only: 409
         *     *(status assumed)*. A registered source is a 400 *(assumed)*: it is fed by
         *     `postEventsUsersPresence` and made primary by `putPresenceUserPrimarysource`.
         */
        patch: operations["patchUserPresence"];
        trace?: never;
    };
    "/api/v2/users/{userId}/presences/purecloud": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Get a user's Genesys Cloud presence
         * @description The presence on the default source, `PURECLOUD`.
         */
        get: operations["getUserPresencesPurecloud"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
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
        trace?: never;
    };
    "/api/v2/users/{userId}/presences/microsoftteams": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Get a user's Microsoft Teams presence
         * @deprecated
         * @description The user's status in Microsoft Teams, mapped to a presence definition, with the Teams
         *     activity in `message`. Read-only.
         *
         *     Deprecated: the vendor dropped this operation in 2022; older apps still call it.
         */
        get: operations["getUserPresencesMicrosoftteams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{userId}/presences/zoomphone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Get a user's Zoom Phone presence
         * @deprecated
         * @description The user's status in Zoom Phone, mapped to a presence definition, with the Zoom activity
         *     in `message`. Read-only.
         *
         *     Deprecated: the vendor dropped this operation in 2022; older apps still call it.
         */
        get: operations["getUserPresencesZoomphone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/presences/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the presences of many users
         * @description Takes and answers a plain array; a row's `id` is the id of the user. Rows change the
         *     source `PURECLOUD` and follow the rules of `patchUserPresencesPurecloud`. At most 50 rows;
         *     all rows are checked first and applied together or not at all; the answer keeps the order
         *     of the request *(all assumed)*.
         */
        put: operations["putUsersPresencesBulk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/presences/{sourceId}/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a custom source, or `PURECLOUD` in any case.
                 * @example DESKPHONE
                 */
                sourceId: components["parameters"]["presenceSourceId"];
            };
            cookie?: never;
        };
        /**
         * Get the presences of many users on one source
         * @description A plain array with a row for each user found. Ids that repeat count once; users that are
         *     not known, or have no presence on the source, are left out *(assumed)*.
         */
        get: operations["getUsersPresenceBulk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/presences/purecloud/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the Genesys Cloud presences of many users
         * @description A plain array with a row for each user found, on the source `PURECLOUD`. Ids that repeat
         *     count once; users that are not known are left out *(assumed)*.
         */
        get: operations["getUsersPresencesPurecloudBulk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/presence/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        put?: never;
        /**
         * Create a custom presence definition
         * @description Adds a custom status (`type: User`) under one of the system presences. At most 30 custom
         *     definitions of one system presence can be active at a time; one more is refused with 409
         *     *(status assumed)*.
         *
         *     The vendor documents both 200 and 201.
         */
        post: operations["postPresenceDefinitions0"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/presence/definitions/{definitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example e08eaf1b-ee47-4fa9-a231-1200e284798f
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
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
        post?: never;
        /**
         * Deactivate a custom presence definition
         * @description The definition stays readable with `deactivated: true`, and users who are in it keep
         *     showing it *(assumed)*. Deleting it again changes nothing and succeeds *(assumed)*.
         *     Built-in definitions cannot be deleted: 409 *(status assumed)*.
         */
        delete: operations["deletePresenceDefinition0"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/presence/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List registered presence sources
         * @description All sources in one answer: the platform's own (`type: System`) and those that the
         *     organisation registered (`type: User`). By default only the active ones; with
         *     `deactivated=TRUE` only the inactive ones *(the latter assumed)*.
         */
        get: operations["getPresenceSources"];
        put?: never;
        /**
         * Register a presence source
         * @description The new source has `type: User`. It is fed by `postEventsUsersPresence`.
         */
        post: operations["postPresenceSources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/presence/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a registered presence source.
                 * @example b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60
                 */
                sourceId: components["parameters"]["sourceId"];
            };
            cookie?: never;
        };
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
        post?: never;
        /**
         * Deactivate a presence source
         * @description The source stays readable with `deactivated: true`. The platform's own sources cannot be
         *     deleted: 409 *(both assumed)*.
         */
        delete: operations["deletePresenceSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/presence/users/{userId}/primarysource": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/presence/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/events/users/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish presence changes of a registered source
         * @description Feeds registered presence sources, many events in one call. An event that is well formed
         *     but cannot be applied (its user, source or definition is not known) does not stop the
         *     others: it is named in `errors` of the answer. A malformed event is a 400 for the whole
         *     call *(both assumed)*.
         */
        post: operations["postEventsUsersPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notifications/availabletopics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the topics that can be subscribed to
         * @description One row for each kind of topic, with `{id}` where the id of a user goes. A row has its id,
         *     and those of the other fields that `expand` names. The mock knows the topics of users'
         *     presences and what goes with them; the vendor has several hundred.
         */
        get: operations["getNotificationsAvailabletopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notifications/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's notification channels
         * @description The channels that were made with this very token. With `includechannels=oauthclient` also
         *     those that other tokens of the same user and app made: that they exist, but neither their
         *     ids nor where to connect.
         */
        get: operations["getNotificationsChannels"];
        put?: never;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/notifications/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: components["parameters"]["channelId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Ask whether a notification channel still exists
         * @description 200 while the channel lives, 404 once it has expired or made room for another. No answer
         *     to a HEAD has a body, errors included.
         */
        head: operations["headNotificationsChannel"];
        patch?: never;
        trace?: never;
    };
    "/api/v2/notifications/channels/{channelId}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: components["parameters"]["channelId"];
            };
            cookie?: never;
        };
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
         *     answer has the topics of this call *(assumed)*; a combined topic such as
         *     `v2.users.{id}?presence&activity` appears as its single topics.
         *
         *     A topic that there is not makes the whole call a 400, unless `ignoreErrors` is set.
         *     Nothing is sent on subscribing: read the state by a call of its own.
         */
        post: operations["postNotificationsChannelSubscriptions"];
        /**
         * End all subscriptions of a channel
         * @description The channel itself stays, and so does its socket.
         */
        delete: operations["deleteNotificationsChannelSubscriptions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user behind the token
         * @description Not for tokens of the client credentials grant, which have no user: they get a 400 with
         *     the message "This request requires a user context. Client credentials cannot be used for
         *     requests to this resource." (the code, `bad.request`, is assumed).
         */
        get: operations["getUsersMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /**
         * Get one user
         * @description A user of another state than the one asked for is a 404 *(assumed)*.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users, paged
         * @description One page of the organisation's users. With `id`, only the users named; ids that are not
         *     known are left out *(assumed)*.
         */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/tokens/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what the token is
         * @description Of which organisation and OAuth client the token is. The official SDK calls it to see
         *     whether a token works.
         */
        get: operations["getTokensMe"];
        put?: never;
        post?: never;
        /**
         * Revoke the token
         * @description The token that the request is made with is good for nothing afterwards. Its refresh token
         *     goes with it *(assumed)*.
         */
        delete: operations["deleteTokensMe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Let a person log out
         * @description Where an app sends the browser when the person is done: it comes back to `redirect_uri`,
         *     if there is one. Tokens stay what they are *(assumed)*: revoke them by `deleteTokensMe`.
         */
        get: operations["getLogout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description A form body, and the client's id and secret as HTTP Basic credentials. The grants:
         *
         *     - `client_credentials`: for a service. No refresh token; ask for a new token when it
         *       expires.
         *     - `authorization_code`: for a code of `getAuthorize`, with the `redirect_uri` it was
         *       asked with. A code that was asked for with a challenge (PKCE) needs the `code_verifier`
         *       and no secret, only `client_id`; any other code needs the secret.
         *     - `refresh_token`: for a refresh token of those, from the client that got it.
         */
        post: operations["postToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    userPresenceNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user's presence changed
         * @description Sent for every change of a presence, whichever call made it, to the channels that are
         *     subscribed to `v2.users.{id}.presence`. Other sources than the primary one are told as well,
         *     with `primary` false; when another source becomes the primary one, the presence there is told
         *     with `primary` true *(both assumed)*.
         */
        post: operations["userPresenceNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    userActivityNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user's activity changed
         * @description Presence, routing status and out of office in one, for the channels that are subscribed to
         *     `v2.users.{id}.activity`. Only the presence on the primary source counts *(assumed)*.
         */
        post: operations["userActivityNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    channelMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The socket is alive
         * @description A heartbeat every 30 seconds, and the answer to a ping.
         */
        post: operations["channelMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    socketClosing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The socket is about to be closed
         * @description About a minute before the service closes the socket. Connect to the same `connectUri` anew; if
         *     the channel is at its end, subscribe first, which extends it.
         */
        post: operations["socketClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to more topics
         * @description From the client: the same as `postNotificationsChannelSubscriptions`, over the socket. It is
         *     answered by a result. The vendor does not document it; some clients use it.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    subscribeResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of a subscribe message
         * @description The answer to a subscribe message, or to one that cannot be read.
         */
        post: operations["subscribeResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a sign of life
         * @description From the client: answered by `pong` in a message of the topic `channel.metadata`.
         */
        post: operations["ping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A new access token, with a refresh token where a person has logged in. */
        AccessTokenResponse: {
            /** @description The token, for the header `Authorization` with the scheme `Bearer`. */
            access_token: string;
            /** @description `bearer`. */
            token_type: string;
            /** @description For how many seconds the token is valid. */
            expires_in: number;
            /** @description What the next access token can be had for without a login. Keep the latest one. */
            refresh_token?: string;
        };
        /** @description A kind of topic. Fields besides the id appear when `expand` names them. */
        AvailableTopic: {
            /** @description The topic, with names in braces in place of ids. */
            id: string;
            /** @description What is told under it. */
            description?: string;
            /** @description The permissions that subscribing needs. */
            requiresPermissions?: string[];
            /** @description Whether those permissions are checked. */
            enforced?: boolean;
            /** @description `Public`, or `Preview` for a topic that may still change. */
            visibility?: string;
            /** @description Over what it can be received, such as `Websocket`. */
            transports?: string[];
            /** @description The names in braces. */
            topicParameters?: string[];
        };
        /** @description The kinds of topics. */
        AvailableTopicEntityListing: {
            /** @description The kinds of topics. */
            entities: components["schemas"]["AvailableTopic"][];
        };
        /** @description The outcome of a batch of events. */
        BatchEventResponse: {
            /** @description The events that could not be applied. Empty or absent when all were applied. */
            errors?: components["schemas"]["EventError"][];
        };
        /** @description A batch of presence changes. */
        BatchUserPresenceEventRequest: {
            /** @description The presence changes, oldest first. */
            userPresenceEvents: components["schemas"]["UserPresenceEvent"][];
        };
        /** @description A notification channel. */
        Channel: {
            /**
             * Format: uri
             * @description Where to open the WebSocket. Whoever knows it can.
             */
            connectUri: string;
            /** @description The id of the channel. */
            id: string;
            /**
             * Format: date-time
             * @description When the channel ends, unless it is subscribed anew before.
             */
            expires: string;
        };
        /** @description Notification channels. */
        ChannelEntityListing: {
            /** @description The channels. */
            entities: components["schemas"]["ListedChannel"][];
        };
        /** @description A message about the socket itself, such as a heartbeat. */
        ChannelMetadataNotification: {
            /**
             * @description `channel.metadata`.
             * @constant
             */
            topicName: "channel.metadata";
            /** @description What there is to say. */
            eventBody: {
                /**
                 * @description `WebSocket Heartbeat`, or `pong` in answer to a ping.
                 * @enum {string}
                 */
                message: "WebSocket Heartbeat" | "pong";
            };
        };
        /** @description A topic that a channel is subscribed to, or cannot be. */
        ChannelTopic: {
            /** @description The topic. */
            id: string;
            /**
             * @description Whether it is subscribed to. Only with `ignoreErrors` *(assumed)*.
             * @enum {string}
             */
            state?: "Permitted" | "Rejected";
            /** @description Why it is not. */
            rejectionReason?: string;
            /** @description The permissions that subscribing to it would need. */
            missingPermissions?: string[];
            selfUri?: components["schemas"]["SelfUri"];
        };
        /** @description Topics of a channel. */
        ChannelTopicEntityListing: {
            /** @description The topics. */
            entities: components["schemas"]["ChannelTopic"][];
        };
        /** @description A topic to subscribe to. Other fields are ignored. */
        ChannelTopicRequest: {
            /**
             * @description A single topic, or several of one user together, with at most 200 characters.
             * @example v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2.presence
             * @example v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2?presence&activity
             */
            id: string;
        };
        /** @description A presence definition to create. Other fields are ignored. */
        CreateOrganizationPresence: {
            /** @description A name of the definition; labels are what users see. */
            name?: string;
            languageLabels: components["schemas"]["LanguageLabels"];
            systemPresence: components["schemas"]["SystemPresenceInput"];
            /** @description Whether the definition starts out deactivated; left out, it does not. */
            deactivated?: boolean;
        };
        /** @description A presence definition to create. Other fields are ignored. */
        CreateOrganizationPresenceDefinition: {
            /** @description A name of the definition; labels are what users see. */
            name?: string;
            /** @description Only `User` can be created; `System` is a 400 *(assumed)*. */
            type?: components["schemas"]["DefinitionType"];
            languageLabels: components["schemas"]["LanguageLabels"];
            systemPresence: components["schemas"]["SystemPresenceKey"];
            /** @description The division that may use the definition; `*` is all of them, and so is leaving it out *(the latter assumed)*. */
            divisionId?: string;
            /** @description Whether the definition starts out deactivated; left out, it does not. */
            deactivated?: boolean;
        };
        /** @description A presence source to register. Other fields are ignored. */
        CreateSource: {
            /** @description The name of the source. */
            name: string;
            /** @description What the source is. */
            description?: string;
            /** @description Only `User` can be created; `System` is a 400 *(assumed)*. */
            type?: components["schemas"]["DefinitionType"];
            /** @description Whether the source starts out deactivated; left out, it does not. */
            deactivated?: boolean;
        };
        /**
         * @description `System`: made by the platform. `User`: made by the organisation.
         * @enum {string}
         */
        DefinitionType: "System" | "User";
        /** @description A division of the organisation. */
        Division: {
            /** @description The id of the division. */
            id: string;
            /** @description The name of the division. */
            name?: string;
            selfUri?: components["schemas"]["SelfUri"];
        };
        /** @description What every failed call answers. */
        ErrorBody: {
            /** @description What went wrong, for people. */
            message: string;
            code: components["schemas"]["ErrorCode"];
            /** @description The HTTP status of the answer. */
            status: number;
            /** @description The id of the thing concerned. */
            entityId?: string;
            /** @description The kind of the thing concerned. */
            entityName?: string;
            /** @description The message with names in braces in place of the values. */
            messageWithParams?: string;
            /** @description The values for `messageWithParams`, by name. */
            messageParams?: {
                [key: string]: string;
            };
            /** @description The id of this call; equals the header `ININ-Correlation-Id`. */
            contextId: string;
            /** @description The fields and things concerned. */
            details?: components["schemas"]["ErrorDetail"][];
            /** @description Errors below this one. */
            errors?: components["schemas"]["ErrorBody"][];
            limit?: components["schemas"]["ErrorLimit"];
        };
        /** @description The kind of error, for programs. The vendor may add codes at any time; those known here are listed in `KnownErrorCode`. */
        ErrorCode: components["schemas"]["KnownErrorCode"] | string;
        /** @description One field or thing that an error concerns. */
        ErrorDetail: {
            /** @description What is wrong with it. */
            errorCode?: string;
            /** @description The field, as a path such as `presenceDefinition.id`. */
            fieldName?: string;
            /** @description The id of the thing. */
            entityId?: string;
            /** @description The kind of the thing. */
            entityName?: string;
        };
        /** @description The limit that was exceeded. */
        ErrorLimit: {
            /** @description The name of the limit. */
            key?: string;
            /** @description The part of the platform the limit belongs to. */
            namespace?: string;
            /** @description The limit. */
            value?: number;
        };
        /** @description Why an event could not be applied. */
        EventError: {
            /** @description The `eventId` of the event. */
            eventId?: string;
            /** @description What is wrong with it, for people. */
            message?: string;
            /** @description Whether sending the event again may help. */
            retryable?: boolean;
        };
        /**
         * @description A system presence in the spelling of notification events, in capitals with an underscore.
         * @enum {string}
         */
        EventSystemPresence: "AVAILABLE" | "AWAY" | "BREAK" | "BUSY" | "IDLE" | "MEAL" | "MEETING" | "OFFLINE" | "ON_QUEUE" | "TRAINING";
        /**
         * @description The error codes that the vendor documents for these operations.
         * @enum {string}
         */
        KnownErrorCode: "authentication.request.timeout" | "authentication.required" | "bad.credentials" | "bad.request" | "credentials.expired" | "general.conflict" | "internal.server.error" | "invalid.date" | "invalid.value" | "missing.any.permissions" | "missing.permissions" | "not.authorized" | "not.found" | "notification.invalid.topic" | "notification.subscription.too.many.subscriptions" | "request.entity.too.large" | "request.timeout" | "response.entity.too.large" | "service.unavailable" | "too.many.requests" | "too.many.requests.retry.after" | "unsupported.media.type";
        /**
         * @description What users see, by language code, such as `en_US`. Codes beyond those of `LocaleCode` occur, for example `en`.
         * @example {
         *       "en_US": "On Queue"
         *     }
         */
        LanguageLabels: {
            [key: string]: string;
        };
        /** @description A notification channel; of one that another token made, only that it exists. */
        ListedChannel: {
            /**
             * Format: uri
             * @description Where to open the WebSocket.
             */
            connectUri?: string;
            /** @description The id of the channel. */
            id?: string;
            /**
             * Format: date-time
             * @description When the channel ends, unless it is subscribed anew before.
             */
            expires: string;
        };
        /**
         * @description A language that labels can be asked for in; `ALL` is every language.
         * @enum {string}
         */
        LocaleCode: "ALL" | "ar" | "cs" | "da" | "de" | "en_US" | "es" | "fi" | "fr" | "he" | "it" | "ja" | "ko" | "nl" | "no" | "pl" | "pt_BR" | "pt_PT" | "ru" | "sv" | "th" | "tr" | "uk" | "zh_CN" | "zh_TW";
        /** @description A page of the login service, for a person to read. */
        LoginPage: string;
        /** @description A change of one user's presence on the source `PURECLOUD`. Other fields are ignored. */
        MutableUserPresence: {
            /** @description The id of the user. */
            id: string;
            /** @description True makes `PURECLOUD` the primary source of the user; false is ignored *(assumed)*. */
            primary?: boolean;
            presenceDefinition?: components["schemas"]["PresenceDefinitionReference"];
            /** @description The note beside the status. Null and the empty string clear it; at most 250 characters *(assumed)*. */
            message?: string | null;
        };
        /** @description Where an event comes from. */
        NotificationMetadata: {
            /** @description The id of what caused the event in the vendor's logs. */
            CorrelationId?: string;
        };
        /** @description What a failed token request answers. */
        OAuthError: {
            /**
             * @description The kind of error, as OAuth 2 names it.
             * @example invalid_client
             */
            error: string;
            /** @description The same text as `error_description`; an addition of the vendor. */
            description?: string;
            /** @description What went wrong, for people. */
            error_description?: string;
        };
        /** @description A presence definition, as the older family answers it. */
        OrganizationPresence: {
            /** @description The id of the definition. One of the built-in ids is not a valid UUID. */
            id: string;
            /** @description A name of the definition. Not seen in recorded answers. */
            name?: string;
            languageLabels: components["schemas"]["LanguageLabels"];
            systemPresence: components["schemas"]["SystemPresenceName"];
            /** @description Whether the definition was deleted; it then can no longer be set. */
            deactivated: boolean;
            /** @description True for the ten built-in definitions, false for custom ones. */
            primary: boolean;
            /** @description Who created the definition. */
            createdBy?: components["schemas"]["UserReference"];
            /**
             * Format: date-time
             * @description When the definition was created.
             */
            createdDate?: string;
            /** @description Who changed the definition last. */
            modifiedBy?: components["schemas"]["UserReference"];
            /**
             * Format: date-time
             * @description When the definition was changed last.
             */
            modifiedDate?: string;
            selfUri?: components["schemas"]["SelfUri"];
        };
        /** @description A presence definition, as the newer family answers it. */
        OrganizationPresenceDefinition: {
            /** @description The id of the definition. One of the built-in ids is not a valid UUID. */
            id: string;
            /** @description A name of the definition. */
            name?: string;
            type: components["schemas"]["DefinitionType"];
            languageLabels: components["schemas"]["LanguageLabels"];
            systemPresence: components["schemas"]["SystemPresenceKey"];
            /** @description The division that may use the definition; `*` is all of them. */
            divisionId?: string;
            /** @description Whether the definition was deleted; it then can no longer be set. */
            deactivated: boolean;
            selfUri: components["schemas"]["SelfUri"];
        };
        /** @description All presence definitions that match. Not paged. */
        OrganizationPresenceDefinitionEntityListing: {
            /** @description How many definitions match. */
            total: number;
            /** @description The definitions. */
            entities: components["schemas"]["OrganizationPresenceDefinition"][];
            selfUri?: components["schemas"]["SelfUri"];
        };
        /** @description A page of presence definitions. */
        OrganizationPresenceEntityListing: {
            /** @description The definitions of this page. */
            entities: components["schemas"]["OrganizationPresence"][];
            /** @description How many rows a page has. */
            pageSize: number;
            /** @description Which page this is, counted from 1. */
            pageNumber: number;
            /** @description How many definitions match. */
            total: number;
            /** @description The path of the first page. */
            firstUri?: string;
            /** @description The path of this page. */
            selfUri?: string;
            /** @description The path of the next page. Absent on the last one. */
            nextUri?: string;
            /** @description The path of the page before. Absent on the first one. */
            previousUri?: string;
            /** @description The path of the last page. */
            lastUri?: string;
            /** @description How many pages there are. */
            pageCount: number;
        };
        /** @description Whether a user is out of office. */
        OutOfOffice: {
            /** @description The id of this record. */
            id?: string;
            /** @description Whether the user is out of office now. */
            active?: boolean;
            /** @description Whether the absence has no end yet. */
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
            selfUri?: components["schemas"]["SelfUri"];
        };
        /** @description A change of a user's presence. At least one of the three fields is needed; other fields are ignored. */
        PatchUserPresence: {
            /** @description True makes the source of the path the primary source of the user; false is ignored *(assumed)*. */
            primary?: boolean;
            presenceDefinition?: components["schemas"]["PresenceDefinitionReference"];
            /** @description The note beside the status. Null and the empty string clear it; at most 250 characters *(assumed)*. */
            message?: string | null;
        };
        /** @description Asks for a pong. */
        PingRequest: {
            /**
             * @description `ping`.
             * @constant
             */
            message: "ping";
        };
        /** @description The definition a presence stands for, in short. */
        PresenceDefinition: {
            /** @description The id of the definition. One of the built-in ids is not a valid UUID. */
            id: string;
            systemPresence: components["schemas"]["SystemPresenceName"];
            selfUri: components["schemas"]["SelfUri"];
        };
        /** @description A definition to set. Only `id` counts; other fields are ignored. */
        PresenceDefinitionReference: {
            /** @description The id of an active presence definition. */
            id: string;
        };
        /** @description The definition that a presence stands for, as events name it. */
        PresenceEventOrganizationPresence: {
            /** @description The id of the definition. One of the built-in ids is not a valid UUID. */
            id: string;
            systemPresence: components["schemas"]["EventSystemPresence"];
        };
        /** @description A user's presence on one source, as events tell it. Unlike in a call's answer, `primary` is there. */
        PresenceEventUserPresence: {
            /** @description The key of the source, such as `PURECLOUD`, or the id of a registered one. */
            source: string;
            presenceDefinition: components["schemas"]["PresenceEventOrganizationPresence"];
            /** @description Whether this source is the user's primary one, and this presence the one that others see. */
            primary: boolean;
            /** @description The note beside the status; empty when there is none. */
            message: string;
            /**
             * Format: date-time
             * @description When the presence was changed last.
             */
            modifiedDate?: string;
        };
        /** @description What a third-party source knows about a user. */
        PresenceExpand: {
            /** @description The id of the user *(assumed)*. */
            id: string;
            /** @description A name of this record. */
            name?: string;
            /** @description The third-party status, mapped to a presence definition, with the third party's activity in `message`. */
            presences: components["schemas"]["UserPresence"][];
            /** @description The user's absences. */
            outOfOffices: components["schemas"]["OutOfOffice"][];
            selfUri: components["schemas"]["SelfUri"];
        };
        /** @description The settings of presence. */
        PresenceSettings: {
            /** @description The id of the settings. */
            id?: string;
            /** @description The name of the settings. */
            name?: string;
            restorePresenceSettings: components["schemas"]["RestorePresenceSettings"];
            /** @description Whether agents have to ask to leave the queue. Since February 2026. */
            requestingOffQueueEnabled?: boolean;
            /** @description The registered source that is primary for users without a choice of their own. Absent when there is none. Since February 2026. */
            defaultPrimaryPresenceRegisteredSourceId?: string;
            selfUri?: components["schemas"]["SelfUri"];
        };
        /** @description Whether users get their status back after their connection was lost. */
        RestorePresenceSettings: {
            /** @description Whether the status is restored. */
            enabled: boolean;
            /** @description How long after the loss the status is still restored, in milliseconds. */
            restoreTimeMilliseconds: number;
            /** @description Whether On Queue is restored too. */
            restoreOnQueueEnabled: boolean;
        };
        /** @description The path of this resource on the API's host. */
        SelfUri: string;
        /** @description The service closes the socket in about a minute. */
        SocketClosingNotification: {
            /**
             * @description `v2.system.socket_closing`.
             * @constant
             */
            topicName: "v2.system.socket_closing";
            /** @description `2`. */
            version?: string;
            /** @description What there is to say *(assumed)*. */
            eventBody: {
                /** @description The same for people. */
                message?: string;
            };
            metadata?: components["schemas"]["NotificationMetadata"];
        };
        /** @description A registered presence source. */
        Source: {
            /** @description The id of the source. */
            id: string;
            /** @description The name of the source. */
            name: string;
            /** @description What the source is. */
            description?: string;
            type: components["schemas"]["DefinitionType"];
            /** @description Whether the source was deleted. */
            deactivated: boolean;
            selfUri: components["schemas"]["SelfUri"];
        };
        /** @description All presence sources that match. Not paged. */
        SourceEntityListing: {
            /** @description How many sources match. */
            total: number;
            /** @description The sources. */
            entities: components["schemas"]["Source"][];
            selfUri?: components["schemas"]["SelfUri"];
        };
        /** @description Subscribes the channel of the socket to more topics. */
        SubscribeRequest: {
            /**
             * @description `subscribe`.
             * @constant
             */
            message: "subscribe";
            /** @description The topics to add. */
            topics: string[];
            /** @description Comes back in the result. */
            correlationId?: string;
        };
        /** @description What became of a subscribe message. */
        SubscribeResult: {
            /**
             * @description `200`: subscribed. `400`: the topics cannot be had, or the message cannot be read. `404`: there is no such channel any more, or its token has expired.
             * @enum {string}
             */
            result: "200" | "400" | "404";
            /**
             * @description `error` is for a message that cannot be read *(assumed)*, `failure` for all else that fails.
             * @enum {string}
             */
            status: "subscribed" | "failure" | "error";
            /** @description That of the message, if it had one. */
            correlationId?: string;
        };
        /** @description A status that the platform itself knows. */
        SystemPresence: {
            /** @description The id, equal to that of the built-in presence definition. One of the ten is not a valid UUID. */
            id: string;
            /** @description The name, such as `On Queue` *(the spelling is assumed)*. */
            name: string;
            selfUri?: components["schemas"]["SelfUri"];
        };
        /**
         * @description A system presence, as the older family takes it. The vendor gives no list; both spellings of On Queue are accepted *(assumed)*.
         * @enum {string}
         */
        SystemPresenceInput: "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "On Queue" | "OnQueue" | "Training";
        /**
         * @description A system presence in the spelling of the newer family, `OnQueue` without a space.
         * @enum {string}
         */
        SystemPresenceKey: "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "OnQueue" | "Training";
        /**
         * @description A system presence in the spelling of the older family and of user presences, `On Queue` with a space.
         * @enum {string}
         */
        SystemPresenceName: "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "On Queue" | "Training";
        /** @description What a token is. */
        TokenInfo: {
            organization?: components["schemas"]["TokenOrganization"];
            homeOrganization?: components["schemas"]["TokenOrganization"];
            /** @description The scopes of the token. */
            authorizedScope?: string[];
            /** @description The client that got the token. */
            OAuthClient?: {
                /** @description Its id. */
                id?: string;
                /** @description Its name. */
                name?: string;
            };
        };
        /** @description An organisation. */
        TokenOrganization: {
            /** @description Its id. */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /** @description A token request. Which fields are needed depends on the grant. */
        TokenRequest: {
            /**
             * @description The grant: `client_credentials`, `authorization_code` or `refresh_token`. Another one is a 400.
             * @example client_credentials
             */
            grant_type: string;
            /** @description A code of `getAuthorize`. */
            code?: string;
            /** @description The redirect URI that the code was asked with. */
            redirect_uri?: string;
            /** @description What the challenge is the digest of that the code was asked with. */
            code_verifier?: string;
            /** @description The latest refresh token. */
            refresh_token?: string;
            /** @description The id of the client, where it is not sent as Basic credentials. */
            client_id?: string;
            /** @description The secret of the client, where it is not sent as Basic credentials. */
            client_secret?: string;
        };
        /** @description A row of the bulk listings, one user's presence on one source. */
        UcUserPresence: {
            /** @description The id of the user. */
            userId: string;
            /** @description The key of the source. The vendor prefers `sourceId` since 2024. */
            source: string;
            /** @description The id of the source. Since February 2024. */
            sourceId?: string;
            presenceDefinition: components["schemas"]["PresenceDefinition"];
            /** @description The note beside the status; empty when there is none. */
            message: string;
            /**
             * Format: date-time
             * @description When the presence was changed last.
             */
            modifiedDate: string;
            selfUri: components["schemas"]["SelfUri"];
        };
        /** @description A presence definition as it shall be. Other fields are ignored. */
        UpdateOrganizationPresence: {
            /** @description Ignored; the path names the definition. */
            id?: string;
            /** @description A name of the definition; labels are what users see. */
            name?: string;
            languageLabels: components["schemas"]["LanguageLabels"];
            /** @description If given, it has to be the one the definition has. */
            systemPresence?: components["schemas"]["SystemPresenceInput"];
            /** @description Whether the definition is deactivated. Left out, it stays as it is. */
            deactivated?: boolean;
            /** @description Ignored. */
            primary?: boolean;
        };
        /** @description A presence definition as it shall be. Other fields are ignored. */
        UpdateOrganizationPresenceDefinition: {
            /** @description Ignored; the path names the definition. */
            id?: string;
            /** @description A name of the definition; labels are what users see. */
            name?: string;
            /** @description Ignored. */
            type?: components["schemas"]["DefinitionType"];
            languageLabels: components["schemas"]["LanguageLabels"];
            /** @description If given, it has to be the one the definition has. */
            systemPresence?: components["schemas"]["SystemPresenceKey"];
            /** @description The division that may use the definition; `*` is all of them. */
            divisionId?: string;
            /** @description Whether the definition is deactivated. Left out, it stays as it is. */
            deactivated?: boolean;
        };
        /** @description Settings of presence to change. Other fields are ignored. */
        UpdatePresenceSettings: {
            restorePresenceSettings?: components["schemas"]["RestorePresenceSettings"];
            /** @description Whether agents have to ask to leave the queue. */
            requestingOffQueueEnabled?: boolean;
            /** @description The registered source that is primary for users without a choice of their own. Null takes it back *(assumed)*. */
            defaultPrimaryPresenceRegisteredSourceId?: string | null;
        };
        /** @description A presence source as it shall be. Other fields are ignored. */
        UpdateSource: {
            /** @description Ignored; the path names the source. */
            id?: string;
            /** @description The name of the source. */
            name: string;
            /** @description What the source is. Left out, there is none. */
            description?: string;
            /** @description Ignored. */
            type?: components["schemas"]["DefinitionType"];
            /** @description Whether the source is deactivated. Left out, it stays as it is. */
            deactivated?: boolean;
        };
        /** @description The source to make a user's primary one. Other fields are ignored. */
        UpdateUserPrimarySource: {
            /** @description The id of an active presence source. */
            sourceId: string;
        };
        /** @description A user, as far as presence clients need it; the service answers more fields. */
        User: {
            /** @description The id of the user. */
            id: string;
            /** @description The name of the user. */
            name: string;
            division?: components["schemas"]["Division"];
            /** @description The mail address of the user. */
            email: string;
            /** @description The name the user signs in with. */
            username?: string;
            /** @description The job title of the user. */
            title?: string;
            /** @description The department of the user. */
            department?: string;
            /**
             * @description Whether the account can be used.
             * @enum {string}
             */
            state: "active" | "inactive" | "deleted";
            /** @description A number that grows with each change of the user. */
            version: number;
            /** @description The presence on the primary source. Only with `expand=presence`. */
            presence?: components["schemas"]["UserPresence"];
            selfUri: components["schemas"]["SelfUri"];
        };
        /** @description What a user is doing. */
        UserActivityEvent: {
            /** @description The id of the user. */
            id: string;
            /** @description Whether conversations are routed to the user. */
            routingStatus: {
                /** @description `OFF_QUEUE`, `IDLE`, `INTERACTING`, `NOT_RESPONDING` or `COMMUNICATING`. */
                status: string;
                /**
                 * Format: date-time
                 * @description Since when.
                 */
                startTime: string;
            };
            /** @description The presence on the primary source. */
            presence: {
                presenceDefinition: components["schemas"]["PresenceEventOrganizationPresence"];
                /**
                 * Format: date-time
                 * @description When it was changed last.
                 */
                modifiedDate: string;
            };
            /** @description Whether the user is out of office. */
            outOfOffice: {
                /** @description Whether that is so now. */
                active: boolean;
                /**
                 * Format: date-time
                 * @description When that was changed last.
                 */
                modifiedDate: string;
            };
            /** @description The queues that the user is active in. */
            activeQueueIds?: string[];
            /**
             * Format: date-time
             * @description When those were changed last.
             */
            dateActiveQueuesChanged?: string;
        };
        /** @description An event of the topic `v2.users.{id}.activity`. */
        UserActivityNotification: {
            /** @description The topic, with the user's id. */
            topicName: string;
            /** @description The version of the event's shape, `2`. */
            version: string;
            eventBody: components["schemas"]["UserActivityEvent"];
            metadata: components["schemas"]["NotificationMetadata"];
        };
        /** @description A page of users. */
        UserEntityListing: {
            /** @description The users of this page. */
            entities: components["schemas"]["User"][];
            /** @description How many rows a page has. */
            pageSize: number;
            /** @description Which page this is, counted from 1. */
            pageNumber: number;
            /** @description How many users match. */
            total: number;
            /** @description The path of the first page. */
            firstUri?: string;
            /** @description The path of this page. */
            selfUri?: string;
            /** @description The path of the next page. Absent on the last one. */
            nextUri?: string;
            /** @description The path of the page before. Absent on the first one. */
            previousUri?: string;
            /** @description The path of the last page. */
            lastUri?: string;
            /** @description How many pages there are. */
            pageCount: number;
        };
        /** @description A field to add to users. Any name is accepted; those listed are the vendor's. */
        UserExpand: ("presence" | "integrationPresence" | "routingStatus" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization") | string;
        /** @description The user behind the token. The vendor's model has more fields than that of other users; none of them is described here. */
        UserMe: components["schemas"]["User"];
        /** @description A user's presence on one source. */
        UserPresence: {
            /** @description The id of the user. Only in the rows that `putUsersPresencesBulk` answers. */
            id?: string;
            /** @description The key of the source, such as `PURECLOUD`. The vendor prefers `sourceId` since 2024. */
            source: string;
            /** @description The id of the source. Since February 2024. */
            sourceId?: string;
            presenceDefinition: components["schemas"]["PresenceDefinition"];
            /** @description The status that the user changes to next, where one is planned. Since February 2026. */
            futurePresenceDefinition?: components["schemas"]["PresenceDefinition"];
            /** @description The note beside the status; empty when there is none. */
            message: string;
            /**
             * Format: date-time
             * @description When the presence was changed last.
             */
            modifiedDate: string;
            /** @description The path of the user's presences; it does not name the source. */
            selfUri: string;
        };
        /** @description One change of a user's presence on a registered source. */
        UserPresenceEvent: {
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
            /** @description The id of the user. */
            userId: string;
            /**
             * Format: uuid
             * @description The id of the registered source, a version 4 UUID.
             */
            sourceId: string;
            /** @description The id of the definition the user is in now. Left out, it stays as it is *(assumed)*. */
            presenceDefinitionId?: string;
            /** @description The note beside the status. Left out, it stays as it is *(assumed)*. */
            message?: string;
        };
        /** @description An event of the topic `v2.users.{id}.presence`. */
        UserPresenceNotification: {
            /** @description The topic, with the user's id. */
            topicName: string;
            /** @description The version of the event's shape, `2`. */
            version: string;
            eventBody: components["schemas"]["PresenceEventUserPresence"];
            metadata: components["schemas"]["NotificationMetadata"];
        };
        /** @description The primary presence source of a user. */
        UserPrimarySource: {
            /** @description The id of the user *(assumed)*. */
            id: string;
            /** @description A name of this record. */
            name?: string;
            /** @description The id of the source. */
            sourceId: string;
            /** @description Whether the source is a registered one. */
            registered: boolean;
            selfUri: components["schemas"]["SelfUri"];
        };
        /** @description A user, in short. */
        UserReference: {
            /** @description The id of the user. */
            id: string;
            /** @description The name of the user. */
            name?: string;
            selfUri?: components["schemas"]["SelfUri"];
        };
    };
    responses: {
        /**
         * @description The request is not valid, and nothing was changed.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `bad.request` | The body or a parameter cannot be understood, or breaks a rule. |
         *     | `invalid.value` | A value is not one of those allowed. |
         *     | `invalid.date` | A date is not an ISO 8601 string. |
         *     | `response.entity.too.large` | The answer would be too large. |
         */
        BadRequest: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The request is not valid, and nothing was subscribed to.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `notification.invalid.topic` | A topic that there is not; `details` names its place in the body. |
         *     | `notification.subscription.too.many.subscriptions` | The channel would have more than 1000 topics. |
         *     | `bad.request` | The body or a parameter cannot be understood. |
         *     | `invalid.value` | A value is of the wrong type. |
         */
        BadSubscription: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The request does not fit the state of the resource: a built-in definition or the
         *     platform's own source, a read-only source, or too many definitions.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `general.conflict` | Always. |
         */
        Conflict: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The request conflicts with the current state of the target resource.",
                 *       "code": "general.conflict",
                 *       "status": 409,
                 *       "contextId": "4c2a9f0e-6d2b-4a1c-8b1e-0b9e6f1a7d35",
                 *       "details": [],
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The token is valid, but not allowed to do this.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `not.authorized` | The token may not do this. |
         *     | `missing.permissions` | Permissions are missing, all of which are needed. |
         *     | `missing.any.permissions` | None of several permissions, one of which is needed, is there. |
         */
        Forbidden: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The service did not answer in time. The call may or may not have been carried out.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `request.timeout` | The service took too long. |
         *     | `authentication.request.timeout` | Checking the token took too long. |
         */
        GatewayTimeout: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The service failed.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `internal.server.error` | Always. |
         */
        InternalServerError: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The server encountered an unexpected condition which prevented it from fulfilling the request.",
                 *       "code": "internal.server.error",
                 *       "status": 500,
                 *       "contextId": "4c2a9f0e-6d2b-4a1c-8b1e-0b9e6f1a7d35",
                 *       "details": [],
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description There is no such resource.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `not.found` | Always. |
         */
        NotFound: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The requested resource was not found.",
                 *       "code": "not.found",
                 *       "status": 404,
                 *       "contextId": "4c2a9f0e-6d2b-4a1c-8b1e-0b9e6f1a7d35",
                 *       "details": [],
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The token request is not valid.
         *
         *     | `error` | When |
         *     | --- | --- |
         *     | `invalid_grant` | The code or refresh token is unknown, expired, used or of another client, or the redirect URI or the verifier does not fit the code. |
         *     | `invalid_request` | `grant_type`, or what the grant needs, is missing. |
         *     | `unauthorized_client` | The client has not been given this grant. |
         *     | `unsupported_grant_type` | The grant is not one the service knows. |
         */
        OAuthBadRequest: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description The client is not known, or its secret is wrong.
         *
         *     | `error` | When |
         *     | --- | --- |
         *     | `invalid_client` | Always. |
         */
        OAuthInvalidClient: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_client",
                 *       "description": "authentication failed",
                 *       "error_description": "authentication failed"
                 *     }
                 */
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description The body is too large.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `request.entity.too.large` | Always. |
         */
        PayloadTooLarge: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The request is over the size limit. Maximum bytes: 1048576",
                 *       "code": "request.entity.too.large",
                 *       "status": 413,
                 *       "contextId": "4c2a9f0e-6d2b-4a1c-8b1e-0b9e6f1a7d35",
                 *       "details": [],
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A message over the socket; nothing is sent back for having received it. */
        NoReply: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Refused, for the reason that other operations give with this status in their bodies. */
        RefusedWithoutBody: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The service is overloaded or down for maintenance.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `service.unavailable` | Always. |
         */
        ServiceUnavailable: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance).",
                 *       "code": "service.unavailable",
                 *       "status": 503,
                 *       "contextId": "4c2a9f0e-6d2b-4a1c-8b1e-0b9e6f1a7d35",
                 *       "details": [],
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The token made too many calls. Wait for as long as `Retry-After` says.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `too.many.requests.retry.after` | Since November 2021. |
         *     | `too.many.requests` | Before that. |
         */
        TooManyRequests: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Rate limit exceeded the maximum. Retry the request in [42] seconds",
                 *       "code": "too.many.requests.retry.after",
                 *       "status": 429,
                 *       "contextId": "4c2a9f0e-6d2b-4a1c-8b1e-0b9e6f1a7d35",
                 *       "details": [],
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The token is missing, wrong or expired.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `authentication.required` | There is no bearer token. |
         *     | `bad.credentials` | The token is not known. |
         *     | `credentials.expired` | The token has expired. |
         */
        Unauthorized: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The body has another content type than the operation takes, or is in a content coding other than gzip and
         *     deflate *(assumed)*.
         *
         *     | Code | When |
         *     | --- | --- |
         *     | `unsupported.media.type` | Always. |
         */
        UnsupportedMediaType: {
            headers: {
                "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header.",
                 *       "code": "unsupported.media.type",
                 *       "status": 415,
                 *       "contextId": "4c2a9f0e-6d2b-4a1c-8b1e-0b9e6f1a7d35",
                 *       "details": [],
                 *       "errors": []
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of a notification channel.
         * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
         */
        channelId: string;
        /**
         * @description `FALSE`: only active rows. `TRUE`: only deactivated rows *(assumed)*. Upper and lower case are accepted.
         * @example FALSE
         */
        deactivated: string;
        /**
         * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
         * @example e08eaf1b-ee47-4fa9-a231-1200e284798f
         */
        definitionId: string;
        /**
         * @description `FALSE`: only active definitions. `TRUE`: only deactivated ones. `ALL`: both. *(The meaning of TRUE and ALL is assumed.)* Upper and lower case are accepted.
         * @example ALL
         */
        deleted: string;
        /**
         * @description Only rows of these divisions. Repeat the parameter, or give one value with the ids separated by commas. Left out: every division the caller may see.
         * @example [
         *       "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
         *     ]
         */
        divisionId: string[];
        /**
         * @description Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted; this document does not describe what they add. Repeat the parameter, or give one value with the names separated by commas.
         * @example [
         *       "presence"
         *     ]
         */
        expand: components["schemas"]["UserExpand"][];
        /**
         * @description Answer topics that cannot be had as rejected, and subscribe to the others, instead of refusing the call. The vendor says so of missing permissions; that it is the same for topics that there are not is *(assumed)*.
         * @example true
         */
        ignoreErrors: boolean;
        /**
         * @description `token`: the channels of this token. `oauthclient`: those of every token of this user and app.
         * @example oauthclient
         */
        includechannels: "token" | "oauthclient";
        /**
         * @description Whether preview topics are listed as well. The mock has none.
         * @example false
         */
        includePreview: boolean;
        /**
         * @description Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*.
         * @example en_US
         */
        localeCode: components["schemas"]["LocaleCode"];
        /**
         * @description Which page to answer, counted from 1.
         * @example 1
         */
        pageNumber: number;
        /**
         * @description How many rows a page has *(the maximum is assumed)*.
         * @example 25
         */
        pageSize: number;
        /**
         * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
         * @example 09dd6ff4-ff90-4d98-a3de-88a63db56e64
         */
        presenceId: string;
        /**
         * @description The key of a custom source, or `PURECLOUD` in any case.
         * @example DESKPHONE
         */
        presenceSourceId: string;
        /**
         * @description The id of a registered presence source.
         * @example b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60
         */
        sourceId: string;
        /**
         * @description Only users of this state.
         * @example active
         */
        state: "active" | "inactive" | "deleted" | "any";
        /**
         * @description Fields to add to each topic, such as `description`. Repeat the parameter, or give one value with the names separated by commas.
         * @example [
         *       "description",
         *       "requiresPermissions"
         *     ]
         */
        topicExpand: string[];
        /**
         * @description The id of a user.
         * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
         */
        userId: string;
        /**
         * @description The ids of the users, at most 50. Repeat the parameter, or give one value with the ids separated by commas.
         * @example [
         *       "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
         *     ]
         */
        userIds: string[];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the browser goes next.
         * @example https://app.example.com/callback?code=a-code-made-for-this-example&state=as-sent
         */
        Location: string;
        /**
         * @description The id of this call in the vendor's logs; in errors, `contextId` repeats it.
         * @example 4c2a9f0e-6d2b-4a1c-8b1e-0b9e6f1a7d35
         */
        "ININ-Correlation-Id": string;
        /**
         * @description How many calls the window allows.
         * @example 300
         */
        "inin-ratelimit-allowed": number;
        /**
         * @description How many calls of this window have been made, this one included.
         * @example 1
         */
        "inin-ratelimit-count": number;
        /**
         * @description Seconds until the window starts anew.
         * @example 61
         */
        "inin-ratelimit-reset": number;
        /**
         * @description Seconds to wait before the call is made again.
         * @example 42
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPresencedefinitions: {
        parameters: {
            query?: {
                /**
                 * @description Which page to answer, counted from 1.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["pageNumber"];
                /**
                 * @description How many rows a page has *(the maximum is assumed)*.
                 * @example 25
                 */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description `FALSE`: only active definitions. `TRUE`: only deactivated ones. `ALL`: both. *(The meaning of TRUE and ALL is assumed.)* Upper and lower case are accepted.
                 * @example ALL
                 */
                deleted?: components["parameters"]["deleted"];
                /**
                 * @description Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*.
                 * @example en_US
                 */
                localeCode?: components["parameters"]["localeCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of presence definitions. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entities": [
                     *         {
                     *           "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                     *           "languageLabels": {
                     *             "en_US": "Available"
                     *           },
                     *           "systemPresence": "Available",
                     *           "deactivated": false,
                     *           "primary": true
                     *         },
                     *         {
                     *           "id": "992c2437-1833-4737-9ff4-eafdc4a360c8",
                     *           "languageLabels": {
                     *             "en_US": "Updated Java Presence"
                     *           },
                     *           "systemPresence": "Break",
                     *           "deactivated": false,
                     *           "primary": false
                     *         },
                     *         {
                     *           "id": "09dd6ff4-ff90-4d98-a3de-88a63db56e64",
                     *           "languageLabels": {
                     *             "en": "Another Break Presence",
                     *             "en_US": "Another Break Presence"
                     *           },
                     *           "systemPresence": "Break",
                     *           "deactivated": false,
                     *           "primary": false
                     *         },
                     *         {
                     *           "id": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
                     *           "languageLabels": {
                     *             "en_US": "Busy"
                     *           },
                     *           "systemPresence": "Busy",
                     *           "deactivated": false,
                     *           "primary": true
                     *         },
                     *         {
                     *           "id": "2fa68d50-5edb-4e01-9390-522615f12243",
                     *           "languageLabels": {
                     *             "en_US": "Away From Keyboard V2",
                     *             "es": "del teclado V2"
                     *           },
                     *           "systemPresence": "Away",
                     *           "deactivated": false,
                     *           "primary": false
                     *         },
                     *         {
                     *           "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
                     *           "languageLabels": {
                     *             "en_US": "On Queue"
                     *           },
                     *           "systemPresence": "On Queue",
                     *           "deactivated": false,
                     *           "primary": true
                     *         }
                     *       ],
                     *       "pageSize": 6,
                     *       "pageNumber": 1,
                     *       "total": 13,
                     *       "firstUri": "/api/v2/presencedefinitions?pageSize=6&pageNumber=1",
                     *       "selfUri": "/api/v2/presencedefinitions?pageSize=6&pageNumber=1",
                     *       "nextUri": "/api/v2/presencedefinitions?pageSize=6&pageNumber=2",
                     *       "lastUri": "/api/v2/presencedefinitions?pageSize=6&pageNumber=3",
                     *       "pageCount": 3
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresenceEntityListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postPresencedefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The definition to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "languageLabels": {
                 *         "en_US": "Away From Keyboard V2",
                 *         "es": "del teclado V2"
                 *       },
                 *       "systemPresence": "Away"
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrganizationPresence"];
            };
        };
        responses: {
            /** @description The new definition. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2fa68d50-5edb-4e01-9390-522615f12243",
                     *       "languageLabels": {
                     *         "en_US": "Away From Keyboard V2",
                     *         "es": "del teclado V2"
                     *       },
                     *       "systemPresence": "Away",
                     *       "deactivated": false,
                     *       "primary": false,
                     *       "createdDate": "2022-03-07T08:15:03.625Z",
                     *       "modifiedDate": "2022-03-07T08:15:03.625Z",
                     *       "selfUri": "/api/v2/presencedefinitions/2fa68d50-5edb-4e01-9390-522615f12243"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPresencedefinition: {
        parameters: {
            query?: {
                /**
                 * @description Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*.
                 * @example en_US
                 */
                localeCode?: components["parameters"]["localeCode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example 09dd6ff4-ff90-4d98-a3de-88a63db56e64
                 */
                presenceId: components["parameters"]["presenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "09dd6ff4-ff90-4d98-a3de-88a63db56e64",
                     *       "languageLabels": {
                     *         "en": "Another Break Presence",
                     *         "en_US": "Another Break Presence"
                     *       },
                     *       "systemPresence": "Break",
                     *       "deactivated": false,
                     *       "primary": false,
                     *       "selfUri": "/api/v2/presencedefinitions/09dd6ff4-ff90-4d98-a3de-88a63db56e64"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putPresencedefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example 09dd6ff4-ff90-4d98-a3de-88a63db56e64
                 */
                presenceId: components["parameters"]["presenceId"];
            };
            cookie?: never;
        };
        /** @description The definition as it shall be. The whole answer of an earlier call may be sent back with changes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "992c2437-1833-4737-9ff4-eafdc4a360c8",
                 *       "languageLabels": {
                 *         "en_US": "Updated Java Presence"
                 *       },
                 *       "systemPresence": "Break",
                 *       "deactivated": false,
                 *       "primary": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOrganizationPresence"];
            };
        };
        responses: {
            /** @description The definition after the change. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "992c2437-1833-4737-9ff4-eafdc4a360c8",
                     *       "languageLabels": {
                     *         "en_US": "Updated Java Presence"
                     *       },
                     *       "systemPresence": "Break",
                     *       "deactivated": false,
                     *       "primary": false,
                     *       "modifiedDate": "2022-03-07T08:15:03.625Z",
                     *       "selfUri": "/api/v2/presencedefinitions/992c2437-1833-4737-9ff4-eafdc4a360c8"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deletePresencedefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example 09dd6ff4-ff90-4d98-a3de-88a63db56e64
                 */
                presenceId: components["parameters"]["presenceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deactivated definition. Only in the contract of 2016. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "992c2437-1833-4737-9ff4-eafdc4a360c8",
                     *       "languageLabels": {
                     *         "en_US": "Updated Java Presence"
                     *       },
                     *       "systemPresence": "Break",
                     *       "deactivated": true,
                     *       "primary": false,
                     *       "selfUri": "/api/v2/presencedefinitions/992c2437-1833-4737-9ff4-eafdc4a360c8"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresence"];
                };
            };
            /** @description The definition is deactivated. */
            204: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSystempresences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ten system presences. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                     *         "name": "Available",
                     *         "selfUri": "/api/v2/systempresences/6a3af858-942f-489d-9700-5f9bcdcdae9b"
                     *       },
                     *       {
                     *         "id": "5e5c5c66-ea97-4e7f-ac41-6424784829f2",
                     *         "name": "Away",
                     *         "selfUri": "/api/v2/systempresences/5e5c5c66-ea97-4e7f-ac41-6424784829f2"
                     *       },
                     *       {
                     *         "id": "227b37e2-f1d0-4dd0-8f50-badd7cf6d158",
                     *         "name": "Break",
                     *         "selfUri": "/api/v2/systempresences/227b37e2-f1d0-4dd0-8f50-badd7cf6d158"
                     *       },
                     *       {
                     *         "id": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
                     *         "name": "Busy",
                     *         "selfUri": "/api/v2/systempresences/31fe3bac-dea6-44b7-bed7-47f91660a1a0"
                     *       },
                     *       {
                     *         "id": "7ffa01cd-7866-4ad7-8faa-31e11b42f51f",
                     *         "name": "Idle",
                     *         "selfUri": "/api/v2/systempresences/7ffa01cd-7866-4ad7-8faa-31e11b42f51f"
                     *       },
                     *       {
                     *         "id": "3fd96123-badb-4f69-bc03-1b1ccc6d8014",
                     *         "name": "Meal",
                     *         "selfUri": "/api/v2/systempresences/3fd96123-badb-4f69-bc03-1b1ccc6d8014"
                     *       },
                     *       {
                     *         "id": "bbdff279-7ae1-48ea-bade-7831d7234c64",
                     *         "name": "Meeting",
                     *         "selfUri": "/api/v2/systempresences/bbdff279-7ae1-48ea-bade-7831d7234c64"
                     *       },
                     *       {
                     *         "id": "ccf3c10a-aa2c-4845-8e8d-f59fa48c58e5",
                     *         "name": "Offline",
                     *         "selfUri": "/api/v2/systempresences/ccf3c10a-aa2c-4845-8e8d-f59fa48c58e5"
                     *       },
                     *       {
                     *         "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
                     *         "name": "On Queue",
                     *         "selfUri": "/api/v2/systempresences/e08eaf1b-ee47-4fa9-a231-1200e284798f"
                     *       },
                     *       {
                     *         "id": "d2390a99-8546-bad9-8f0a-219548e8aeb0",
                     *         "name": "Training",
                     *         "selfUri": "/api/v2/systempresences/d2390a99-8546-bad9-8f0a-219548e8aeb0"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SystemPresence"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUserPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
                /**
                 * @description The key of a custom source, or `PURECLOUD` in any case.
                 * @example DESKPHONE
                 */
                sourceId: components["parameters"]["presenceSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The presence. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "source": "DESKPHONE",
                     *       "presenceDefinition": {
                     *         "id": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
                     *         "systemPresence": "Busy",
                     *         "selfUri": "/api/v2/presencedefinitions/31fe3bac-dea6-44b7-bed7-47f91660a1a0"
                     *       },
                     *       "message": "In a call",
                     *       "modifiedDate": "2023-08-21T15:54:31.904Z",
                     *       "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences"
                     *     }
                     */
                    "application/json": components["schemas"]["UserPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchUserPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
                /**
                 * @description The key of a custom source, or `PURECLOUD` in any case.
                 * @example DESKPHONE
                 */
                sourceId: components["parameters"]["presenceSourceId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "primary": true,
                 *       "presenceDefinition": {
                 *         "id": "31fe3bac-dea6-44b7-bed7-47f91660a1a0"
                 *       },
                 *       "message": "In a call"
                 *     }
                 */
                "application/json": components["schemas"]["PatchUserPresence"];
            };
        };
        responses: {
            /** @description The presence after the change. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "source": "DESKPHONE",
                     *       "presenceDefinition": {
                     *         "id": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
                     *         "systemPresence": "Busy",
                     *         "selfUri": "/api/v2/presencedefinitions/31fe3bac-dea6-44b7-bed7-47f91660a1a0"
                     *       },
                     *       "message": "In a call",
                     *       "modifiedDate": "2023-08-21T15:54:31.904Z",
                     *       "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences"
                     *     }
                     */
                    "application/json": components["schemas"]["UserPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUserPresencesPurecloud: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The presence. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "source": "PURECLOUD",
                     *       "presenceDefinition": {
                     *         "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
                     *         "systemPresence": "On Queue",
                     *         "selfUri": "/api/v2/presencedefinitions/e08eaf1b-ee47-4fa9-a231-1200e284798f"
                     *       },
                     *       "message": "luba luba dub dub",
                     *       "modifiedDate": "2022-03-07T08:15:03.625Z",
                     *       "selfUri": "/api/v2/users/9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f/presences"
                     *     }
                     */
                    "application/json": components["schemas"]["UserPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    patchUserPresencesPurecloud: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchUserPresence"];
            };
        };
        responses: {
            /** @description The presence after the change. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "source": "PURECLOUD",
                     *       "presenceDefinition": {
                     *         "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
                     *         "systemPresence": "On Queue",
                     *         "selfUri": "/api/v2/presencedefinitions/e08eaf1b-ee47-4fa9-a231-1200e284798f"
                     *       },
                     *       "message": "luba luba dub dub",
                     *       "modifiedDate": "2022-03-07T08:15:03.625Z",
                     *       "selfUri": "/api/v2/users/9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f/presences"
                     *     }
                     */
                    "application/json": components["schemas"]["UserPresence"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUserPresencesMicrosoftteams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapped presence. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *       "presences": [
                     *         {
                     *           "source": "MICROSOFTTEAMS",
                     *           "presenceDefinition": {
                     *             "id": "bbdff279-7ae1-48ea-bade-7831d7234c64",
                     *             "systemPresence": "Meeting",
                     *             "selfUri": "/api/v2/presencedefinitions/bbdff279-7ae1-48ea-bade-7831d7234c64"
                     *           },
                     *           "message": "InAMeeting",
                     *           "modifiedDate": "2022-03-07T08:15:03.625Z",
                     *           "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences"
                     *         }
                     *       ],
                     *       "outOfOffices": [],
                     *       "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences/microsoftteams"
                     *     }
                     */
                    "application/json": components["schemas"]["PresenceExpand"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUserPresencesZoomphone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapped presence. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *       "presences": [
                     *         {
                     *           "source": "ZOOMPHONE",
                     *           "presenceDefinition": {
                     *             "id": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
                     *             "systemPresence": "Busy",
                     *             "selfUri": "/api/v2/presencedefinitions/31fe3bac-dea6-44b7-bed7-47f91660a1a0"
                     *           },
                     *           "message": "On_Phone_Call",
                     *           "modifiedDate": "2022-03-07T08:15:03.625Z",
                     *           "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences"
                     *         }
                     *       ],
                     *       "outOfOffices": [],
                     *       "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences/zoomphone"
                     *     }
                     */
                    "application/json": components["schemas"]["PresenceExpand"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putUsersPresencesBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One row for each user. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                 *         "presenceDefinition": {
                 *           "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b"
                 *         },
                 *         "message": ""
                 *       },
                 *       {
                 *         "id": "9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f",
                 *         "presenceDefinition": {
                 *           "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f"
                 *         },
                 *         "message": "luba luba dub dub"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["MutableUserPresence"][];
            };
        };
        responses: {
            /** @description The presences after the change, in the order of the request. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *         "source": "PURECLOUD",
                     *         "presenceDefinition": {
                     *           "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                     *           "systemPresence": "Available",
                     *           "selfUri": "/api/v2/presencedefinitions/6a3af858-942f-489d-9700-5f9bcdcdae9b"
                     *         },
                     *         "message": "",
                     *         "modifiedDate": "2023-08-21T15:54:31.904Z",
                     *         "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences"
                     *       },
                     *       {
                     *         "id": "9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f",
                     *         "source": "PURECLOUD",
                     *         "presenceDefinition": {
                     *           "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
                     *           "systemPresence": "On Queue",
                     *           "selfUri": "/api/v2/presencedefinitions/e08eaf1b-ee47-4fa9-a231-1200e284798f"
                     *         },
                     *         "message": "luba luba dub dub",
                     *         "modifiedDate": "2023-08-21T15:54:31.904Z",
                     *         "selfUri": "/api/v2/users/9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f/presences"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UserPresence"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUsersPresenceBulk: {
        parameters: {
            query: {
                /**
                 * @description The ids of the users, at most 50. Repeat the parameter, or give one value with the ids separated by commas.
                 * @example [
                 *       "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
                 *     ]
                 */
                id: components["parameters"]["userIds"];
                /**
                 * @description Only rows of these divisions. Repeat the parameter, or give one value with the ids separated by commas. Left out: every division the caller may see.
                 * @example [
                 *       "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
                 *     ]
                 */
                divisionId?: components["parameters"]["divisionId"];
            };
            header?: never;
            path: {
                /**
                 * @description The key of a custom source, or `PURECLOUD` in any case.
                 * @example DESKPHONE
                 */
                sourceId: components["parameters"]["presenceSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The presences found. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userId": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *         "source": "DESKPHONE",
                     *         "presenceDefinition": {
                     *           "id": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
                     *           "systemPresence": "Busy",
                     *           "selfUri": "/api/v2/presencedefinitions/31fe3bac-dea6-44b7-bed7-47f91660a1a0"
                     *         },
                     *         "message": "In a call",
                     *         "modifiedDate": "2023-08-21T15:54:31.904Z",
                     *         "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UcUserPresence"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUsersPresencesPurecloudBulk: {
        parameters: {
            query: {
                /**
                 * @description The ids of the users, at most 50. Repeat the parameter, or give one value with the ids separated by commas.
                 * @example [
                 *       "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
                 *     ]
                 */
                id: components["parameters"]["userIds"];
                /**
                 * @description Only rows of these divisions. Repeat the parameter, or give one value with the ids separated by commas. Left out: every division the caller may see.
                 * @example [
                 *       "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
                 *     ]
                 */
                divisionId?: components["parameters"]["divisionId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The presences found. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "userId": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *         "source": "PURECLOUD",
                     *         "presenceDefinition": {
                     *           "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                     *           "systemPresence": "Available",
                     *           "selfUri": "/api/v2/presencedefinitions/6a3af858-942f-489d-9700-5f9bcdcdae9b"
                     *         },
                     *         "message": "",
                     *         "modifiedDate": "2023-08-21T15:54:31.904Z",
                     *         "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UcUserPresence"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPresenceDefinitions0: {
        parameters: {
            query?: {
                /**
                 * @description `FALSE`: only active rows. `TRUE`: only deactivated rows *(assumed)*. Upper and lower case are accepted.
                 * @example FALSE
                 */
                deactivated?: components["parameters"]["deactivated"];
                /**
                 * @description Only rows of these divisions. Repeat the parameter, or give one value with the ids separated by commas. Left out: every division the caller may see.
                 * @example [
                 *       "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
                 *     ]
                 */
                divisionId?: components["parameters"]["divisionId"];
                /**
                 * @description Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*.
                 * @example en_US
                 */
                localeCode?: components["parameters"]["localeCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The presence definitions. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 3,
                     *       "entities": [
                     *         {
                     *           "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                     *           "type": "System",
                     *           "languageLabels": {
                     *             "en_US": "Available"
                     *           },
                     *           "systemPresence": "Available",
                     *           "divisionId": "*",
                     *           "deactivated": false,
                     *           "selfUri": "/api/v2/presence/definitions/6a3af858-942f-489d-9700-5f9bcdcdae9b"
                     *         },
                     *         {
                     *           "id": "2fa68d50-5edb-4e01-9390-522615f12243",
                     *           "type": "User",
                     *           "languageLabels": {
                     *             "en_US": "Away From Keyboard V2",
                     *             "es": "del teclado V2"
                     *           },
                     *           "systemPresence": "Away",
                     *           "divisionId": "*",
                     *           "deactivated": false,
                     *           "selfUri": "/api/v2/presence/definitions/2fa68d50-5edb-4e01-9390-522615f12243"
                     *         },
                     *         {
                     *           "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
                     *           "type": "System",
                     *           "languageLabels": {
                     *             "en_US": "On Queue"
                     *           },
                     *           "systemPresence": "OnQueue",
                     *           "divisionId": "*",
                     *           "deactivated": false,
                     *           "selfUri": "/api/v2/presence/definitions/e08eaf1b-ee47-4fa9-a231-1200e284798f"
                     *         }
                     *       ],
                     *       "selfUri": "/api/v2/presence/definitions"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresenceDefinitionEntityListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postPresenceDefinitions0: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The definition to create. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "languageLabels": {
                 *         "en_US": "Away From Keyboard V2",
                 *         "es": "del teclado V2"
                 *       },
                 *       "systemPresence": "Away",
                 *       "divisionId": "*"
                 *     }
                 */
                "application/json": components["schemas"]["CreateOrganizationPresenceDefinition"];
            };
        };
        responses: {
            /** @description The new definition. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2fa68d50-5edb-4e01-9390-522615f12243",
                     *       "type": "User",
                     *       "languageLabels": {
                     *         "en_US": "Away From Keyboard V2",
                     *         "es": "del teclado V2"
                     *       },
                     *       "systemPresence": "Away",
                     *       "divisionId": "*",
                     *       "deactivated": false,
                     *       "selfUri": "/api/v2/presence/definitions/2fa68d50-5edb-4e01-9390-522615f12243"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresenceDefinition"];
                };
            };
            /** @description The new definition. */
            201: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2fa68d50-5edb-4e01-9390-522615f12243",
                     *       "type": "User",
                     *       "languageLabels": {
                     *         "en_US": "Away From Keyboard V2",
                     *         "es": "del teclado V2"
                     *       },
                     *       "systemPresence": "Away",
                     *       "divisionId": "*",
                     *       "deactivated": false,
                     *       "selfUri": "/api/v2/presence/definitions/2fa68d50-5edb-4e01-9390-522615f12243"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresenceDefinition"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPresenceDefinition0: {
        parameters: {
            query?: {
                /**
                 * @description Which labels to answer. `ALL`, or left out: every label. A code: that label only, or that of `en_US` where it is missing *(assumed)*.
                 * @example en_US
                 */
                localeCode?: components["parameters"]["localeCode"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example e08eaf1b-ee47-4fa9-a231-1200e284798f
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
                     *       "type": "System",
                     *       "languageLabels": {
                     *         "en_US": "On Queue"
                     *       },
                     *       "systemPresence": "OnQueue",
                     *       "divisionId": "*",
                     *       "deactivated": false,
                     *       "selfUri": "/api/v2/presence/definitions/e08eaf1b-ee47-4fa9-a231-1200e284798f"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresenceDefinition"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putPresenceDefinition0: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example e08eaf1b-ee47-4fa9-a231-1200e284798f
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
        /** @description The definition as it shall be. The whole answer of an earlier call may be sent back with changes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "languageLabels": {
                 *         "en_US": "Away From Keyboard",
                 *         "es": "Lejos del teclado"
                 *       },
                 *       "systemPresence": "Away",
                 *       "divisionId": "*",
                 *       "deactivated": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOrganizationPresenceDefinition"];
            };
        };
        responses: {
            /** @description The definition after the change. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "2fa68d50-5edb-4e01-9390-522615f12243",
                     *       "type": "User",
                     *       "languageLabels": {
                     *         "en_US": "Away From Keyboard",
                     *         "es": "Lejos del teclado"
                     *       },
                     *       "systemPresence": "Away",
                     *       "divisionId": "*",
                     *       "deactivated": false,
                     *       "selfUri": "/api/v2/presence/definitions/2fa68d50-5edb-4e01-9390-522615f12243"
                     *     }
                     */
                    "application/json": components["schemas"]["OrganizationPresenceDefinition"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deletePresenceDefinition0: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a presence definition. One of the built-in ids is not a valid UUID.
                 * @example e08eaf1b-ee47-4fa9-a231-1200e284798f
                 */
                definitionId: components["parameters"]["definitionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The definition is deactivated. */
            204: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPresenceSources: {
        parameters: {
            query?: {
                /**
                 * @description `FALSE`: only active rows. `TRUE`: only deactivated rows *(assumed)*. Upper and lower case are accepted.
                 * @example FALSE
                 */
                deactivated?: components["parameters"]["deactivated"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "entities": [
                     *         {
                     *           "id": "0f5b6c1e-8f0d-4a0b-9b53-2f8f6f4e7a10",
                     *           "name": "PURECLOUD",
                     *           "description": "Genesys Cloud",
                     *           "type": "System",
                     *           "deactivated": false,
                     *           "selfUri": "/api/v2/presence/sources/0f5b6c1e-8f0d-4a0b-9b53-2f8f6f4e7a10"
                     *         },
                     *         {
                     *           "id": "b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60",
                     *           "name": "Clinic calendar",
                     *           "description": "Appointments of the clinic's calendar",
                     *           "type": "User",
                     *           "deactivated": false,
                     *           "selfUri": "/api/v2/presence/sources/b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60"
                     *         }
                     *       ],
                     *       "selfUri": "/api/v2/presence/sources"
                     *     }
                     */
                    "application/json": components["schemas"]["SourceEntityListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postPresenceSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The source to register. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Clinic calendar",
                 *       "description": "Appointments of the clinic's calendar"
                 *     }
                 */
                "application/json": components["schemas"]["CreateSource"];
            };
        };
        responses: {
            /** @description The new source. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60",
                     *       "name": "Clinic calendar",
                     *       "description": "Appointments of the clinic's calendar",
                     *       "type": "User",
                     *       "deactivated": false,
                     *       "selfUri": "/api/v2/presence/sources/b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60"
                     *     }
                     */
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPresenceSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a registered presence source.
                 * @example b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60
                 */
                sourceId: components["parameters"]["sourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60",
                     *       "name": "Clinic calendar",
                     *       "description": "Appointments of the clinic's calendar",
                     *       "type": "User",
                     *       "deactivated": false,
                     *       "selfUri": "/api/v2/presence/sources/b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60"
                     *     }
                     */
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putPresenceSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a registered presence source.
                 * @example b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60
                 */
                sourceId: components["parameters"]["sourceId"];
            };
            cookie?: never;
        };
        /** @description The source as it shall be. The whole answer of an earlier call may be sent back with changes. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Hospital calendar",
                 *       "description": "Appointments of the hospital's calendar",
                 *       "deactivated": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSource"];
            };
        };
        responses: {
            /** @description The source after the change. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60",
                     *       "name": "Hospital calendar",
                     *       "description": "Appointments of the hospital's calendar",
                     *       "type": "User",
                     *       "deactivated": false,
                     *       "selfUri": "/api/v2/presence/sources/b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60"
                     *     }
                     */
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deletePresenceSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a registered presence source.
                 * @example b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60
                 */
                sourceId: components["parameters"]["sourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source is deactivated. */
            204: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPresenceUserPrimarysource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The primary source. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *       "sourceId": "b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60",
                     *       "registered": true,
                     *       "selfUri": "/api/v2/presence/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/primarysource"
                     *     }
                     */
                    "application/json": components["schemas"]["UserPrimarySource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putPresenceUserPrimarysource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        /** @description The source to make primary. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sourceId": "b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUserPrimarySource"];
            };
        };
        responses: {
            /** @description The primary source after the change. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *       "sourceId": "b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60",
                     *       "registered": true,
                     *       "selfUri": "/api/v2/presence/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/primarysource"
                     *     }
                     */
                    "application/json": components["schemas"]["UserPrimarySource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPresenceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "restorePresenceSettings": {
                     *         "enabled": true,
                     *         "restoreTimeMilliseconds": 300000,
                     *         "restoreOnQueueEnabled": false
                     *       },
                     *       "requestingOffQueueEnabled": false,
                     *       "selfUri": "/api/v2/presence/settings"
                     *     }
                     */
                    "application/json": components["schemas"]["PresenceSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putPresenceSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "restorePresenceSettings": {
                 *         "enabled": true,
                 *         "restoreTimeMilliseconds": 600000,
                 *         "restoreOnQueueEnabled": true
                 *       },
                 *       "requestingOffQueueEnabled": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePresenceSettings"];
            };
        };
        responses: {
            /** @description The settings after the change. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "restorePresenceSettings": {
                     *         "enabled": true,
                     *         "restoreTimeMilliseconds": 600000,
                     *         "restoreOnQueueEnabled": true
                     *       },
                     *       "requestingOffQueueEnabled": false,
                     *       "selfUri": "/api/v2/presence/settings"
                     *     }
                     */
                    "application/json": components["schemas"]["PresenceSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postEventsUsersPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The events, oldest first. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userPresenceEvents": [
                 *         {
                 *           "eventId": "5f0f2d0a-3c3b-4b55-8d43-6a0f8e7f9c21",
                 *           "eventDateTime": "2023-08-21T15:54:31.904Z",
                 *           "userId": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                 *           "sourceId": "b7a9e3d2-5c14-4f60-9e8b-1a2d3c4e5f60",
                 *           "presenceDefinitionId": "bbdff279-7ae1-48ea-bade-7831d7234c64",
                 *           "message": "Ward round"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["BatchUserPresenceEventRequest"];
            };
        };
        responses: {
            /** @description What became of the events. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchEventResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getNotificationsAvailabletopics: {
        parameters: {
            query?: {
                /**
                 * @description Fields to add to each topic, such as `description`. Repeat the parameter, or give one value with the names separated by commas.
                 * @example [
                 *       "description",
                 *       "requiresPermissions"
                 *     ]
                 */
                expand?: components["parameters"]["topicExpand"];
                /**
                 * @description Whether preview topics are listed as well. The mock has none.
                 * @example false
                 */
                includePreview?: components["parameters"]["includePreview"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of topics. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entities": [
                     *         {
                     *           "id": "v2.users.{id}.presence",
                     *           "description": "A user's presence in one source changed.",
                     *           "requiresPermissions": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailableTopicEntityListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getNotificationsChannels: {
        parameters: {
            query?: {
                /**
                 * @description `token`: the channels of this token. `oauthclient`: those of every token of this user and app.
                 * @example oauthclient
                 */
                includechannels?: components["parameters"]["includechannels"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entities": [
                     *         {
                     *           "connectUri": "wss://streaming.mypurecloud.com/channels/streaming-4-fmtdmf8cdis7jh14udg5p89t6z",
                     *           "id": "streaming-4-fmtdmf8cdis7jh14udg5p89t6z",
                     *           "expires": "2022-03-09T15:49:13.525Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelEntityListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postNotificationsChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new channel. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connectUri": "wss://streaming.mypurecloud.com/channels/streaming-4-fmtdmf8cdis7jh14udg5p89t6z",
                     *       "id": "streaming-4-fmtdmf8cdis7jh14udg5p89t6z",
                     *       "expires": "2022-03-09T15:49:13.525Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Channel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    headNotificationsChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: components["parameters"]["channelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel exists. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RefusedWithoutBody"];
            401: components["responses"]["RefusedWithoutBody"];
            403: components["responses"]["RefusedWithoutBody"];
            404: components["responses"]["RefusedWithoutBody"];
            409: components["responses"]["RefusedWithoutBody"];
            413: components["responses"]["RefusedWithoutBody"];
            415: components["responses"]["RefusedWithoutBody"];
            429: components["responses"]["RefusedWithoutBody"];
            500: components["responses"]["RefusedWithoutBody"];
            503: components["responses"]["RefusedWithoutBody"];
            504: components["responses"]["RefusedWithoutBody"];
        };
    };
    getNotificationsChannelSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: components["parameters"]["channelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topics. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entities": [
                     *         {
                     *           "id": "v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2.presence"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ChannelTopicEntityListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    putNotificationsChannelSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description Answer topics that cannot be had as rejected, and subscribe to the others, instead of refusing the call. The vendor says so of missing permissions; that it is the same for topics that there are not is *(assumed)*.
                 * @example true
                 */
                ignoreErrors?: components["parameters"]["ignoreErrors"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: components["parameters"]["channelId"];
            };
            cookie?: never;
        };
        /** @description The topics, all of them. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2.presence"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["ChannelTopicRequest"][];
            };
        };
        responses: {
            /** @description The topics of this call. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTopicEntityListing"];
                };
            };
            400: components["responses"]["BadSubscription"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postNotificationsChannelSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description Answer topics that cannot be had as rejected, and subscribe to the others, instead of refusing the call. The vendor says so of missing permissions; that it is the same for topics that there are not is *(assumed)*.
                 * @example true
                 */
                ignoreErrors?: components["parameters"]["ignoreErrors"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: components["parameters"]["channelId"];
            };
            cookie?: never;
        };
        /** @description The topics to add. */
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "id": "v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2.presence"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["ChannelTopicRequest"][];
            };
        };
        responses: {
            /** @description The topics of this call. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTopicEntityListing"];
                };
            };
            400: components["responses"]["BadSubscription"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteNotificationsChannelSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a notification channel.
                 * @example streaming-4-fmtdmf8cdis7jh14udg5p89t6z
                 */
                channelId: components["parameters"]["channelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel is subscribed to nothing *(the status is assumed)*. */
            204: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUsersMe: {
        parameters: {
            query?: {
                /**
                 * @description Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted; this document does not describe what they add. Repeat the parameter, or give one value with the names separated by commas.
                 * @example [
                 *       "presence"
                 *     ]
                 */
                expand?: components["parameters"]["expand"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *       "name": "Ada Norris",
                     *       "division": {
                     *         "id": "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20",
                     *         "name": "Home",
                     *         "selfUri": "/api/v2/authorization/divisions/7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
                     *       },
                     *       "email": "ada.norris@example.com",
                     *       "username": "ada.norris@example.com",
                     *       "title": "Supervisor",
                     *       "department": "Service desk",
                     *       "state": "active",
                     *       "version": 7,
                     *       "presence": {
                     *         "source": "PURECLOUD",
                     *         "presenceDefinition": {
                     *           "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                     *           "systemPresence": "Available",
                     *           "selfUri": "/api/v2/presencedefinitions/6a3af858-942f-489d-9700-5f9bcdcdae9b"
                     *         },
                     *         "message": "",
                     *         "modifiedDate": "2023-08-21T15:54:31.904Z",
                     *         "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2/presences"
                     *       },
                     *       "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
                     *     }
                     */
                    "application/json": components["schemas"]["UserMe"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted; this document does not describe what they add. Repeat the parameter, or give one value with the names separated by commas.
                 * @example [
                 *       "presence"
                 *     ]
                 */
                expand?: components["parameters"]["expand"];
                /**
                 * @description Only users of this state.
                 * @example active
                 */
                state?: components["parameters"]["state"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                userId: components["parameters"]["userId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f",
                     *       "name": "Ben Okafor",
                     *       "division": {
                     *         "id": "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20",
                     *         "name": "Home",
                     *         "selfUri": "/api/v2/authorization/divisions/7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
                     *       },
                     *       "email": "ben.okafor@example.com",
                     *       "username": "ben.okafor@example.com",
                     *       "title": "Agent",
                     *       "department": "Service desk",
                     *       "state": "active",
                     *       "version": 3,
                     *       "presence": {
                     *         "source": "PURECLOUD",
                     *         "presenceDefinition": {
                     *           "id": "e08eaf1b-ee47-4fa9-a231-1200e284798f",
                     *           "systemPresence": "On Queue",
                     *           "selfUri": "/api/v2/presencedefinitions/e08eaf1b-ee47-4fa9-a231-1200e284798f"
                     *         },
                     *         "message": "luba luba dub dub",
                     *         "modifiedDate": "2022-03-07T08:15:03.625Z",
                     *         "selfUri": "/api/v2/users/9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f/presences"
                     *       },
                     *       "selfUri": "/api/v2/users/9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many rows a page has *(the maximum is assumed)*.
                 * @example 25
                 */
                pageSize?: components["parameters"]["pageSize"];
                /**
                 * @description Which page to answer, counted from 1.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["pageNumber"];
                /**
                 * @description Only the users with these ids. Repeat the parameter, or give one value with the ids separated by commas.
                 * @example [
                 *       "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted; this document does not describe what they add. Repeat the parameter, or give one value with the names separated by commas.
                 * @example [
                 *       "presence"
                 *     ]
                 */
                expand?: components["parameters"]["expand"];
                /**
                 * @description Only users of this state.
                 * @example active
                 */
                state?: components["parameters"]["state"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entities": [
                     *         {
                     *           "id": "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2",
                     *           "name": "Ada Norris",
                     *           "division": {
                     *             "id": "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20",
                     *             "name": "Home",
                     *             "selfUri": "/api/v2/authorization/divisions/7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
                     *           },
                     *           "email": "ada.norris@example.com",
                     *           "username": "ada.norris@example.com",
                     *           "title": "Supervisor",
                     *           "department": "Service desk",
                     *           "state": "active",
                     *           "version": 7,
                     *           "selfUri": "/api/v2/users/d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
                     *         }
                     *       ],
                     *       "pageSize": 25,
                     *       "pageNumber": 1,
                     *       "total": 1,
                     *       "firstUri": "/api/v2/users?pageSize=25&pageNumber=1",
                     *       "selfUri": "/api/v2/users?pageSize=25&pageNumber=1",
                     *       "lastUri": "/api/v2/users?pageSize=25&pageNumber=1",
                     *       "pageCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UserEntityListing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTokensMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the token is. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "organization": {
                     *         "id": "2f5f1e6c-52c2-4b6c-9f2b-0d7a6f3f9b11",
                     *         "name": "Example organisation"
                     *       },
                     *       "homeOrganization": {
                     *         "id": "2f5f1e6c-52c2-4b6c-9f2b-0d7a6f3f9b11",
                     *         "name": "Example organisation"
                     *       },
                     *       "authorizedScope": [],
                     *       "OAuthClient": {
                     *         "id": "7d1c6c1e-6b1d-4f0f-9a53-6f6c6f6e8a52",
                     *         "name": "Wallboard"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TokenInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteTokensMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is revoked. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getAuthorize: {
        parameters: {
            query?: {
                /**
                 * @description What comes back: `code` or `token`. Needed.
                 * @example code
                 */
                response_type?: string;
                /**
                 * @description The id of the OAuth client. Needed.
                 * @example 7d1c6c1e-6b1d-4f0f-9a53-6f6c6f6e8a52
                 */
                client_id?: string;
                /**
                 * @description One of the client's redirect URIs, to the letter. Needed.
                 * @example https://app.example.com/callback
                 */
                redirect_uri?: string;
                /**
                 * @description Comes back with the answer.
                 * @example a-text-that-nobody-can-guess
                 */
                state?: string;
                /**
                 * @description For PKCE, the SHA-256 digest of the code verifier as URL-safe Base64 without padding.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description `S256`, where there is a challenge.
                 * @example S256
                 */
                code_challenge_method?: string;
                /**
                 * @description Who will log in: an email address, the name of an organisation, or both with a colon between.
                 * @example ada.norris@example.com
                 */
                login_hint?: string;
                /**
                 * @description `login` asks for the credentials even of somebody who is logged in.
                 * @example login
                 */
                prompt?: string;
                /**
                 * @description The organisation where `provider` is known. Needed with that.
                 * @example example
                 */
                org?: string;
                /**
                 * @description The identity provider to log in with. Needed with `org`.
                 * @example okta
                 */
                provider?: string;
                /**
                 * @description The id of an organisation that trusts the one of the person.
                 * @example 2f5f1e6c-52c2-4b6c-9f2b-0d7a6f3f9b11
                 */
                target?: string;
                /**
                 * @description Ignored. The scopes are those that the client was given.
                 * @example presence
                 */
                scope?: string;
                /**
                 * @description Only in the mock: the id of the user who logs in. The links of its page carry it.
                 * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
                 */
                mock_user?: string;
                /**
                 * @description Only in the mock: the person does not want to log in.
                 * @example true
                 */
                mock_deny?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page to log in on. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Log in</title> */
                    "text/html": components["schemas"]["LoginPage"];
                };
            };
            /** @description Back to the app, with what it asked for or an error. */
            302: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request is not one that may lead back to an app: its client is not known, or the
             *     redirect URI is not one of the client's. A page says so, and leads nowhere.
             */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Login is not possible</title> */
                    "text/html": components["schemas"]["LoginPage"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getLogout: {
        parameters: {
            query?: {
                /**
                 * @description The id of the OAuth client.
                 * @example 7d1c6c1e-6b1d-4f0f-9a53-6f6c6f6e8a52
                 */
                client_id?: string;
                /**
                 * @description One of the client's redirect URIs. Without one a page says goodbye.
                 * @example https://app.example.com/
                 */
                redirect_uri?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page that says goodbye. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Logged out</title> */
                    "text/html": components["schemas"]["LoginPage"];
                };
            };
            /** @description Back to the app. */
            302: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The request is not one that may lead back to an app: its client is not known, or the
             *     redirect URI is not one of the client's. A page says so, and leads nowhere.
             */
            400: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Login is not possible</title> */
                    "text/html": components["schemas"]["LoginPage"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    postToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The grant, as a form. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "client_credentials"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    "ININ-Correlation-Id": components["headers"]["ININ-Correlation-Id"];
                    "inin-ratelimit-count": components["headers"]["inin-ratelimit-count"];
                    "inin-ratelimit-allowed": components["headers"]["inin-ratelimit-allowed"];
                    "inin-ratelimit-reset": components["headers"]["inin-ratelimit-reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "an-access-token-made-for-this-example",
                     *       "token_type": "bearer",
                     *       "expires_in": 86399
                     *     }
                     */
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthInvalidClient"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    userPresenceNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topicName": "v2.users.9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f.presence",
                 *       "version": "2",
                 *       "eventBody": {
                 *         "source": "PURECLOUD",
                 *         "presenceDefinition": {
                 *           "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                 *           "systemPresence": "AVAILABLE"
                 *         },
                 *         "primary": true,
                 *         "message": "",
                 *         "modifiedDate": "2023-08-21T15:54:31.904Z"
                 *       },
                 *       "metadata": {
                 *         "CorrelationId": "290034f4-c3d7-46fd-8342-ee5bc859b7e9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserPresenceNotification"];
            };
        };
        responses: {
            default: components["responses"]["NoReply"];
        };
    };
    userActivityNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topicName": "v2.users.9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f.activity",
                 *       "version": "2",
                 *       "eventBody": {
                 *         "id": "9ed7d9f6-0c59-4360-ac54-40dd35eb9c2f",
                 *         "routingStatus": {
                 *           "status": "OFF_QUEUE",
                 *           "startTime": "2023-08-21T15:54:31.904Z"
                 *         },
                 *         "presence": {
                 *           "presenceDefinition": {
                 *             "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                 *             "systemPresence": "AVAILABLE"
                 *           },
                 *           "modifiedDate": "2023-08-21T15:54:31.904Z"
                 *         },
                 *         "outOfOffice": {
                 *           "active": false,
                 *           "modifiedDate": "2023-08-21T15:54:31.904Z"
                 *         },
                 *         "activeQueueIds": [],
                 *         "dateActiveQueuesChanged": "2023-08-21T15:54:31.904Z"
                 *       },
                 *       "metadata": {
                 *         "CorrelationId": "290034f4-c3d7-46fd-8342-ee5bc859b7e9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UserActivityNotification"];
            };
        };
        responses: {
            default: components["responses"]["NoReply"];
        };
    };
    channelMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topicName": "channel.metadata",
                 *       "eventBody": {
                 *         "message": "WebSocket Heartbeat"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChannelMetadataNotification"];
            };
        };
        responses: {
            default: components["responses"]["NoReply"];
        };
    };
    socketClosing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topicName": "v2.system.socket_closing",
                 *       "version": "2",
                 *       "eventBody": {
                 *         "message": "The socket is about to be closed."
                 *       },
                 *       "metadata": {}
                 *     }
                 */
                "application/json": components["schemas"]["SocketClosingNotification"];
            };
        };
        responses: {
            default: components["responses"]["NoReply"];
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "subscribe",
                 *       "topics": [
                 *         "v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2.presence"
                 *       ],
                 *       "correlationId": "k3v9q0d7m2x8c5b1"
                 *     }
                 */
                "application/json": components["schemas"]["SubscribeRequest"];
            };
        };
        responses: {
            default: components["responses"]["NoReply"];
        };
    };
    subscribeResult: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "200",
                 *       "status": "subscribed",
                 *       "correlationId": "k3v9q0d7m2x8c5b1"
                 *     }
                 */
                "application/json": components["schemas"]["SubscribeResult"];
            };
        };
        responses: {
            default: components["responses"]["NoReply"];
        };
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": "ping"
                 *     }
                 */
                "application/json": components["schemas"]["PingRequest"];
            };
        };
        responses: {
            default: components["responses"]["NoReply"];
        };
    };
}
