// Generated from openapi/genesys.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/v2/presencedefinitions": {
        /**
         * List presence definitions, paged
         * @deprecated
         * @description One page of the organization's presence definitions: the ten built-in ones and the custom ones. The
         * order is not defined. A page past the end has no entities but correct totals *(assumed)*.
         *
         * Deprecated: use `getPresenceDefinitions0`.
         */
        get: operations["getPresencedefinitions"];
        /**
         * Create a custom presence definition
         * @deprecated
         * @description Adds a custom status under one of the system presences. At most 30 custom definitions of
         * one system presence can be active at a time; one more is refused with 409 *(status
         * assumed)*.
         *
         * Deprecated: use `postPresenceDefinitions0`.
         */
        post: operations["postPresencedefinitions"];
    };
    "/api/v2/presencedefinitions/{presenceId}": {
        /**
         * Get one presence definition
         * @deprecated
         * @description A deactivated definition is still found here; its `deactivated` is true.
         *
         * Deprecated: use `getPresenceDefinition0`.
         */
        get: operations["getPresencedefinition"];
        /**
         * Change a custom presence definition
         * @deprecated
         * @description Replaces the labels and, where given, `deactivated`: false brings a deleted definition back
         * *(assumed)*. The system presence of a definition cannot change: another value returns 400 *(assumed)*.
         * Changing a built-in definition returns 409 *(status assumed)*.
         *
         * Deprecated: use `putPresenceDefinition0`.
         */
        put: operations["putPresencedefinition"];
        /**
         * Deactivate a custom presence definition
         * @deprecated
         * @description The definition stays readable with `deactivated: true`, and users who are in it keep showing it
         * *(assumed)*. Deleting it again changes nothing and succeeds *(assumed)*. Deleting a built-in
         * definition returns 409 *(status assumed)*.
         *
         * The current version returns 204 *(status assumed)*. The first version, of 2016, returned 200 with the
         * definition.
         *
         * Deprecated: use `deletePresenceDefinition0`.
         */
        delete: operations["deletePresencedefinition"];
    };
    "/api/v2/systempresences": {
        /**
         * List the system presences
         * @description A plain array, not paged. The ids are those of the ten built-in presence definitions, the same in every
         * organization and region, and can be used to set a presence.
         */
        get: operations["getSystempresences"];
    };
    "/api/v2/users/{userId}/presences/{sourceId}": {
        /**
         * Get a user's presence on one source
         * @description Meant for custom sources. `PURECLOUD`, in any case, is accepted too. A custom source on which the user
         * has no presence yet returns 404; a registered source (a row of `getPresenceSources`) returns 400
         * *(both assumed)*.
         */
        get: operations["getUserPresence"];
        /**
         * Change a user's presence on one source
         * @description Does what `patchUserPresencesPurecloud` does, on the source in the path. The first PATCH on a custom
         * source creates the user's presence there *(assumed)*. `PURECLOUD`, in any case, is accepted too. The
         * sources `MICROSOFTTEAMS` and `ZOOMPHONE` are read-only: changing them returns 409 *(status assumed)*.
         * A registered source returns 400 *(assumed)*: it is fed by `postEventsUsersPresence` and made primary
         * by `putPresenceUserPrimarysource`.
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
         * 1. `primary: true` makes `PURECLOUD` the user's primary source. `false` is ignored: a
         *    source stops being primary only when another becomes it *(assumed)*.
         * 2. `presenceDefinition` sets the status; only its `id` is used. The ids of `getSystempresences` and of
         *    both families of definitions are accepted. On Queue is set in this way too. An unknown or
         *    deactivated definition returns 400 `invalid.value`, and then nothing is changed *(assumed)*.
         * 3. `message` sets the note; null and the empty string clear it *(assumed)*.
         *
         * A body with none of the three returns 400 `bad.request` *(assumed)*. Other fields are ignored, so the
         * body of a GET can be changed and sent back.
         *
         * Users may always change their own presence. Changing another user's presence needs
         * `presence:userPresence:edit` (since 20 July 2025).
         */
        patch: operations["patchUserPresencesPurecloud"];
    };
    "/api/v2/users/{userId}/presences/microsoftteams": {
        /**
         * Get a user's Microsoft Teams presence
         * @deprecated
         * @description The user's status in Microsoft Teams, mapped to a presence definition, with the Teams
         * activity in `message`. Read-only.
         *
         * Deprecated: the vendor dropped this operation in 2022; older apps still call it.
         */
        get: operations["getUserPresencesMicrosoftteams"];
    };
    "/api/v2/users/{userId}/presences/zoomphone": {
        /**
         * Get a user's Zoom Phone presence
         * @deprecated
         * @description The user's status in Zoom Phone, mapped to a presence definition, with the Zoom activity
         * in `message`. Read-only.
         *
         * Deprecated: the vendor dropped this operation in 2022; older apps still call it.
         */
        get: operations["getUserPresencesZoomphone"];
    };
    "/api/v2/users/presences/bulk": {
        /**
         * Change the presences of many users
         * @description Accepts and returns a plain array; a row's `id` is the id of the user. Rows change the source
         * `PURECLOUD` and follow the rules of `patchUserPresencesPurecloud`. At most 50 rows; all rows are checked
         * first and applied together or not at all; the response keeps the order of the request *(all assumed)*.
         */
        put: operations["putUsersPresencesBulk"];
    };
    "/api/v2/users/presences/{sourceId}/bulk": {
        /**
         * Get the presences of many users on one source
         * @description A plain array with a row for each user found. Repeated ids count once. Users that are unknown, or have no presence on the source, are omitted *(assumed)*.
         */
        get: operations["getUsersPresenceBulk"];
    };
    "/api/v2/users/presences/purecloud/bulk": {
        /**
         * Get the Genesys Cloud presences of many users
         * @description A plain array with a row for each user found, on the source `PURECLOUD`. Repeated ids count once. Unknown users are omitted *(assumed)*.
         */
        get: operations["getUsersPresencesPurecloudBulk"];
    };
    "/api/v2/presence/definitions": {
        /**
         * List presence definitions
         * @description All presence definitions in one response: the ten built-in ones and the custom ones. By default only the
         * active ones; with `deactivated=TRUE` only the inactive ones *(the latter assumed)*.
         *
         * The vendor's newest notes say that the view permission is enforced only for definitions assigned to a
         * division; this document keeps the general rule.
         */
        get: operations["getPresenceDefinitions0"];
        /**
         * Create a custom presence definition
         * @description Adds a custom status (`type: User`) under one of the system presences. At most 30 custom
         * definitions of one system presence can be active at a time; one more is refused with 409
         * *(status assumed)*.
         *
         * The vendor documents both 200 and 201.
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
         * @description Replaces the labels and, where given, `divisionId` and `deactivated`: false brings a deleted
         * definition back *(assumed)*. The system presence of a definition cannot change: another value returns
         * 400 *(assumed)*. Changing a built-in definition returns 409 *(status assumed)*.
         */
        put: operations["putPresenceDefinition0"];
        /**
         * Deactivate a custom presence definition
         * @description The definition stays readable with `deactivated: true`, and users who are in it keep showing it
         * *(assumed)*. Deleting it again changes nothing and succeeds *(assumed)*. Deleting a built-in
         * definition returns 409 *(status assumed)*.
         */
        delete: operations["deletePresenceDefinition0"];
    };
    "/api/v2/presence/sources": {
        /**
         * List registered presence sources
         * @description All sources in one response: the platform's own (`type: System`) and those that the organization
         * registered (`type: User`). By default only the active ones; with `deactivated=TRUE` only the inactive
         * ones *(the latter assumed)*.
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
         * @description Replaces name and description and, where given, `deactivated`: false brings a deleted source back.
         * Changing one of the platform's own sources returns 409 *(all assumed)*.
         */
        put: operations["putPresenceSource"];
        /**
         * Deactivate a presence source
         * @description The source stays readable with `deactivated: true`. Deleting one of the platform's own sources returns
         * 409 *(both assumed)*.
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
         * @description Makes a source the user's primary one; the previous primary source stops being primary. An unknown source returns 400 *(assumed)*.
         */
        put: operations["putPresenceUserPrimarysource"];
    };
    "/api/v2/presence/settings": {
        /**
         * Get the presence settings
         * @description The presence settings of the whole organization.
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
         * @description Reports many presence changes of registered sources in one call. An event that is well formed but
         * cannot be applied, because its user, source or definition is unknown, does not stop the others; it is
         * listed in `errors` of the response. A malformed event fails the whole call with 400 *(both assumed)*.
         */
        post: operations["postEventsUsersPresence"];
    };
    "/api/v2/notifications/availabletopics": {
        /**
         * List the topics that can be subscribed to
         * @description One row for each kind of topic, with `{id}` where the id of a user goes. A row has its id and the fields that `expand` names. The mock has the topics of users, queues and conversations; the vendor has more.
         */
        get: operations["getNotificationsAvailabletopics"];
    };
    "/api/v2/notifications/channels": {
        /**
         * List the caller's notification channels
         * @description The channels created with this token. With `includechannels=oauthclient`, also those created with other tokens of the same user and app, but without their ids and `connectUri`.
         */
        get: operations["getNotificationsChannels"];
        /**
         * Create a notification channel
         * @description A client subscribes a channel to topics and connects one WebSocket to it. It then receives the messages
         * that this document describes as webhooks under *Notification socket*.
         *
         * A user has at most 20 channels in an app. Creating another removes the least recently used channel,
         * preferring channels that are not connected. A channel expires after 24 hours; subscribing again extends
         * it by another 24 hours.
         */
        post: operations["postNotificationsChannels"];
    };
    "/api/v2/notifications/channels/{channelId}": {
        /**
         * Check whether a notification channel exists
         * @description Returns 200 while the channel exists, 404 once it has expired or was replaced by another. A HEAD response never has a body, not even for an error.
         */
        head: operations["headNotificationsChannel"];
    };
    "/api/v2/notifications/channels/{channelId}/subscriptions": {
        /**
         * List what a channel is subscribed to
         * @description Single topics only: a combined topic is split when it is subscribed to *(assumed)*.
         */
        get: operations["getNotificationsChannelSubscriptions"];
        /**
         * Replace what a channel is subscribed to
         * @description Like `postNotificationsChannelSubscriptions`, but ends all other subscriptions.
         */
        put: operations["putNotificationsChannelSubscriptions"];
        /**
         * Subscribe a channel to more topics
         * @description Adds topics to the channel's subscriptions, at most 1000 in total. The response has the topics of this
         * call *(assumed)*. A combined topic such as `v2.users.{id}?presence&conversations.calls` counts as one
         * and is returned unchanged.
         *
         * An unknown topic fails the whole call with 400, and a topic without the required permissions fails it
         * with 403. If `ignoreErrors` is set, only that topic is rejected, in its row. A combined topic has a
         * row for itself and a row for each of its single topics that is rejected. Subscribing does not send the
         * current state; read it with a separate call.
         */
        post: operations["postNotificationsChannelSubscriptions"];
        /**
         * End all subscriptions of a channel
         * @description The channel and its socket stay open.
         */
        delete: operations["deleteNotificationsChannelSubscriptions"];
    };
    "/api/v2/users/me": {
        /**
         * Get the user of the token
         * @description Tokens of the client credentials grant have no user and get a 400 with the message "This request
         * requires a user context. Client credentials cannot be used for requests to this resource." (the code,
         * `bad.request`, is assumed).
         */
        get: operations["getUsersMe"];
    };
    "/api/v2/users/{userId}": {
        /**
         * Get one user
         * @description If the user's state does not match `state`, the call returns 404 *(assumed)*.
         */
        get: operations["getUser"];
    };
    "/api/v2/users/{userId}/routingstatus": {
        /**
         * Get a user's routing status
         * @description Whether conversations are routed to the user. For an unknown user it is `OFF_QUEUE` without a `startTime` *(the latter is assumed)*.
         */
        get: operations["getUserRoutingstatus"];
        /**
         * Change a user's routing status
         * @description Supervisors use it to return a user who is `NOT_RESPONDING` to `IDLE`. Only `status` of the body is used
         * *(assumed)*.
         *
         * The presence decides whether a user is on queue. Setting `OFF_QUEUE` for a user whose presence is On
         * Queue, or any other status for a user whose presence is not, returns 409 `general.conflict`
         * *(assumed)*. Change the presence instead.
         */
        put: operations["putUserRoutingstatus"];
    };
    "/api/v2/users": {
        /**
         * List users, paged
         * @description One page of the organization's users. With `id`, only these users; unknown ids are omitted *(assumed)*.
         */
        get: operations["getUsers"];
    };
    "/api/v2/routing/queues": {
        /**
         * List queues, paged
         * @description One page of the organization's queues, sorted by name.
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
         * presence on the primary source; with `expand=routingStatus`, the member and its `user` have
         * the routing status *(the latter assumed)*.
         */
        get: operations["getRoutingQueueMembers"];
    };
    "/api/v2/organizations/me": {
        /** Get the organization of the token */
        get: operations["getOrganizationsMe"];
    };
    "/api/v2/date": {
        /** Get the time of the service */
        get: operations["getDate"];
    };
    "/api/v2/tokens/me": {
        /**
         * Get information about the token
         * @description The organization and OAuth client of the token. The official SDK calls it to check a token.
         */
        get: operations["getTokensMe"];
        /**
         * Revoke the token
         * @description Revokes the token of the request, and its refresh token *(the latter assumed)*.
         */
        delete: operations["deleteTokensMe"];
    };
    "/api/v2/tokens/{userId}": {
        /**
         * Revoke all tokens of a user
         * @description Revokes the user's access tokens, and their refresh tokens *(the latter assumed)*.
         */
        delete: operations["deleteToken"];
    };
    "/oauth/authorize": {
        /**
         * Log a user in
         * @description An app redirects the browser here. The user logs in, and the browser is redirected back to the app's
         * redirect URI: with a code in the query (`response_type` `code`), which `postToken` exchanges for
         * tokens, or with an access token in the fragment (`token`, the implicit grant, which the vendor will
         * retire in 2027). `state` is returned unchanged.
         *
         * Errors are returned in the same way in `error` and `error_description`, unless the client or the
         * redirect URI is not valid *(assumed, following RFC 6749, 4.1.2.1)*.
         *
         * | `error` | When |
         * | --- | --- |
         * | `access_denied` | The user declined to log in. |
         * | `invalid_request` | `response_type` is missing, or the challenge does not use S256. |
         * | `unauthorized_client` | The client is not allowed to use this grant. |
         * | `unsupported_response_type` | `response_type` is neither `code` nor `token`. |
         *
         * `org` and `provider` name the identity provider of the user's account, and `target` an organization that
         * trusts the user's. The mock accepts them but has only one organization.
         */
        get: operations["getAuthorize"];
    };
    "/logout": {
        /**
         * Log a user out
         * @description An app redirects the browser here to log out. The browser is redirected back to `redirect_uri`, if given. Tokens stay valid *(assumed)*: revoke them with `deleteTokensMe`.
         */
        get: operations["getLogout"];
    };
    "/oauth/token": {
        /**
         * Get an access token
         * @description `/token` is the same operation: the vendor's C# SDKs before 221.0.0 (November 2024) call it.
         *
         * Send a form body, and the client's id and secret as HTTP Basic credentials. The grants:
         *
         * - `client_credentials`: for a service. Returns no refresh token; request a new token when it expires.
         * - `authorization_code`: for a code from `getAuthorize`, with the same `redirect_uri`. A code requested
         *   with a challenge (PKCE) needs the `code_verifier` and `client_id` but no secret; any other code needs
         *   the secret.
         * - `refresh_token`: for a refresh token from a login with the same client.
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
        /** The new values. The whole response of an earlier call may be sent back with changes. */
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
            /** The deactivated definition. Only in the 2016 version. */
            200: {
                content: {
                    "application/json": OrganizationPresence;
                };
            };
            /** The definition was deactivated. */
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
        /** The new values. The whole response of an earlier call may be sent back with changes. */
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
            /** The definition was deactivated. */
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
        /** The new values. The whole response of an earlier call may be sent back with changes. */
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
            /** The source was deactivated. */
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
            /** The outcome of the events. */
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
            /** The topics. */
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
        /** The complete list of topics. */
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
            /** The channel has no subscriptions *(the status is assumed)*. */
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
            /** The organization. */
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
            /** Information about the token. */
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
            /** The token was revoked. */
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
            /** The tokens were revoked. */
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
            /** The login page. */
            200: {
                content: {
                    "text/html": LoginPage;
                };
            };
            /** A redirect back to the app, with the result or an error. */
            302: {
                content?: never;
            };
            /** The client is unknown, or the redirect URI is not one of the client's, so the browser cannot be redirected back to the app. A page shows the error. */
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
            /** The logged-out page. */
            200: {
                content: {
                    "text/html": LoginPage;
                };
            };
            /** A redirect back to the app. */
            302: {
                content?: never;
            };
            /** The client is unknown, or the redirect URI is not one of the client's, so the browser cannot be redirected back to the app. A page shows the error. */
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
        /** The form with the grant. */
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
     * The page number, starting at 1. 0 means 1 *(assumed)*.
     * @example 1
     */
    pageNumber?: number | undefined;
    /**
     * The number of rows per page *(the maximum is assumed)*. 0 means the default *(assumed)*.
     * @example 25
     */
    pageSize?: number | undefined;
    /**
     * `FALSE`: only active definitions. `TRUE`: only deactivated ones. `ALL`: both. *(The meaning of TRUE and ALL is assumed.)* Case-insensitive.
     * @example ALL
     */
    deleted?: ("TRUE" | "true" | "FALSE" | "false" | "ALL" | "all") | undefined;
    /**
     * Which labels to return. `ALL`, the default, returns every label. A code returns only that label, or the `en_US` label if it is missing *(assumed)*. A hyphen also works, as in `en-US`.
     * @example en_US
     */
    localeCode?: LocaleCode | undefined;
};
/** The query parameters of `getPresencedefinition`. */
export type GetPresencedefinitionQuery = {
    /**
     * Which labels to return. `ALL`, the default, returns every label. A code returns only that label, or the `en_US` label if it is missing *(assumed)*. A hyphen also works, as in `en-US`.
     * @example en_US
     */
    localeCode?: LocaleCode | undefined;
};
/** The query parameters of `getUsersPresenceBulk`. */
export type GetUsersPresenceBulkQuery = {
    /**
     * The ids of the users, at most 50. Repeat the parameter, or separate the ids by commas.
     * @example [
     *   "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
     * ]
     */
    id: string[];
    /**
     * Only rows of these divisions. Repeat the parameter, or separate the ids by commas. By default, every division that the caller can see.
     * @example [
     *   "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
     * ]
     */
    divisionId?: string[] | undefined;
};
/** The query parameters of `getUsersPresencesPurecloudBulk`. */
export type GetUsersPresencesPurecloudBulkQuery = {
    /**
     * The ids of the users, at most 50. Repeat the parameter, or separate the ids by commas.
     * @example [
     *   "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
     * ]
     */
    id: string[];
    /**
     * Only rows of these divisions. Repeat the parameter, or separate the ids by commas. By default, every division that the caller can see.
     * @example [
     *   "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
     * ]
     */
    divisionId?: string[] | undefined;
};
/** The query parameters of `getPresenceDefinitions0`. */
export type GetPresenceDefinitions0Query = {
    /**
     * `FALSE`: only active rows. `TRUE`: only deactivated rows *(assumed)*. Case-insensitive.
     * @example FALSE
     */
    deactivated?: ("TRUE" | "true" | "FALSE" | "false") | undefined;
    /**
     * Only rows of these divisions. Repeat the parameter, or separate the ids by commas. By default, every division that the caller can see.
     * @example [
     *   "7c0f9a52-1f4e-4d2b-9c55-3b6a1e8d7f20"
     * ]
     */
    divisionId?: string[] | undefined;
    /**
     * Which labels to return. `ALL`, the default, returns every label. A code returns only that label, or the `en_US` label if it is missing *(assumed)*. A hyphen also works, as in `en-US`.
     * @example en_US
     */
    localeCode?: LocaleCode | undefined;
};
/** The query parameters of `getPresenceDefinition0`. */
export type GetPresenceDefinition0Query = {
    /**
     * Which labels to return. `ALL`, the default, returns every label. A code returns only that label, or the `en_US` label if it is missing *(assumed)*. A hyphen also works, as in `en-US`.
     * @example en_US
     */
    localeCode?: LocaleCode | undefined;
};
/** The query parameters of `getPresenceSources`. */
export type GetPresenceSourcesQuery = {
    /**
     * `FALSE`: only active rows. `TRUE`: only deactivated rows *(assumed)*. Case-insensitive.
     * @example FALSE
     */
    deactivated?: ("TRUE" | "true" | "FALSE" | "false") | undefined;
};
/** The query parameters of `getNotificationsAvailabletopics`. */
export type GetNotificationsAvailabletopicsQuery = {
    /**
     * Fields to add to each topic, such as `description`. Repeat the parameter, or separate the names by commas.
     * @example [
     *   "description",
     *   "requiresPermissions"
     * ]
     */
    expand?: ("description" | "enforced" | "schema" | "visibility" | "transports" | "publicApiTemplateUriPaths" | "requiresPermissions" | "permissionDetails" | "topicParameters")[] | undefined;
    /**
     * Whether to include preview topics. The mock has none.
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
     * Whether to report topics that cannot be subscribed to as rejected and subscribe to the others, instead of refusing the whole call. The vendor documents this for missing permissions; for unknown topics it is *(assumed)*.
     * @example true
     */
    ignoreErrors?: boolean | undefined;
};
/** The query parameters of `postNotificationsChannelSubscriptions`. */
export type PostNotificationsChannelSubscriptionsQuery = {
    /**
     * Whether to report topics that cannot be subscribed to as rejected and subscribe to the others, instead of refusing the whole call. The vendor documents this for missing permissions; for unknown topics it is *(assumed)*.
     * @example true
     */
    ignoreErrors?: boolean | undefined;
};
/** The query parameters of `getUsersMe`. */
export type GetUsersMeQuery = {
    /**
     * Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted but not described here. Repeat the parameter, or separate the names by commas.
     * @example [
     *   "presence"
     * ]
     */
    expand?: UserExpand[] | undefined;
};
/** The query parameters of `getUser`. */
export type GetUserQuery = {
    /**
     * Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted but not described here. Repeat the parameter, or separate the names by commas.
     * @example [
     *   "presence"
     * ]
     */
    expand?: UserExpand[] | undefined;
    /**
     * Only users in this state.
     * @example active
     */
    state?: ("active" | "inactive" | "deleted" | "any") | undefined;
};
/** The query parameters of `getUsers`. */
export type GetUsersQuery = {
    /**
     * The number of rows per page *(the maximum is assumed)*. 0 means the default *(assumed)*.
     * @example 25
     */
    pageSize?: number | undefined;
    /**
     * The page number, starting at 1. 0 means 1 *(assumed)*.
     * @example 1
     */
    pageNumber?: number | undefined;
    /**
     * Only the users with these ids. Repeat the parameter, or separate the ids by commas.
     * @example [
     *   "d2dab52a-8588-4942-8d44-fd8a2aa5d4a2"
     * ]
     */
    id?: string[] | undefined;
    /**
     * Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted but not described here. Repeat the parameter, or separate the names by commas.
     * @example [
     *   "presence"
     * ]
     */
    expand?: UserExpand[] | undefined;
    /**
     * Only users in this state.
     * @example active
     */
    state?: ("active" | "inactive" | "deleted" | "any") | undefined;
};
/** The query parameters of `getRoutingQueues`. */
export type GetRoutingQueuesQuery = {
    /**
     * The page number, starting at 1. 0 means 1 *(assumed)*.
     * @example 1
     */
    pageNumber?: number | undefined;
    /**
     * The number of rows per page *(the maximum is assumed)*. 0 means the default *(assumed)*.
     * @example 25
     */
    pageSize?: number | undefined;
    /**
     * The sort order by name. Case-insensitive *(assumed)*.
     * @example asc
     */
    sortOrder?: ("asc" | "asc" | "desc" | "desc") | undefined;
    /**
     * Only queues with this name. An asterisk at the start or end matches any text; case-insensitive *(assumed)*.
     * @example Service*
     */
    name?: string | undefined;
    /**
     * Only the queues with these ids. Repeat the parameter, or separate the ids by commas.
     * @example [
     *   "3d7f5b1e-8a2c-4f6d-9e0b-1c2d3e4f5a6b"
     * ]
     */
    id?: string[] | undefined;
};
/** The query parameters of `getRoutingQueueMembers`. */
export type GetRoutingQueueMembersQuery = {
    /**
     * The page number, starting at 1. 0 means 1 *(assumed)*.
     * @example 1
     */
    pageNumber?: number | undefined;
    /**
     * The number of rows per page. 0 means the default *(assumed)*.
     * @example 25
     */
    pageSize?: number | undefined;
    /**
     * The sort order by name. Case-insensitive *(assumed)*.
     * @example asc
     */
    sortOrder?: ("asc" | "asc" | "desc" | "desc") | undefined;
    /**
     * Fields to add to a user: `presence` adds the presence on the primary source. The vendor's other values are accepted but not described here. Repeat the parameter, or separate the names by commas.
     * @example [
     *   "presence"
     * ]
     */
    expand?: UserExpand[] | undefined;
    /**
     * Only members whose name contains this text; case-insensitive *(the latter assumed)*.
     * @example ben
     */
    name?: string | undefined;
    /**
     * Only members in one of these system presences on their primary source, in any spelling *(assumed)*. Repeat the parameter, or separate the names by commas.
     * @example [
     *   "On Queue"
     * ]
     */
    presence?: string[] | undefined;
    /**
     * Only members with one of these routing statuses. Repeat the parameter, or separate the names by commas.
     * @example [
     *   "IDLE"
     * ]
     */
    routingStatus?: RoutingStatusName[] | undefined;
    /**
     * `true`: only members who have joined the queue. `false`: only those who have not.
     * @example true
     */
    joined?: boolean | undefined;
};
/** The query parameters of `getAuthorize`. */
export type GetAuthorizeQuery = {
    /**
     * The type of the response: `code` or `token`. Required.
     * @example code
     */
    response_type?: string | undefined;
    /**
     * The id of the OAuth client. Required.
     * @example 7d1c6c1e-6b1d-4f0f-9a53-6f6c6f6e8a52
     */
    client_id?: string | undefined;
    /**
     * One of the client's redirect URIs, matched exactly. Required.
     * @example https://app.example.com/callback
     */
    redirect_uri?: string | undefined;
    /**
     * Returned unchanged with the response.
     * @example a-text-that-nobody-can-guess
     */
    state?: string | undefined;
    /**
     * The PKCE challenge: the SHA-256 digest of the code verifier as URL-safe Base64 without padding.
     * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
     */
    code_challenge?: string | undefined;
    /**
     * The challenge method, `S256`. Required if a challenge is given.
     * @example S256
     */
    code_challenge_method?: string | undefined;
    /**
     * Who logs in: an email address, the name of an organization, or both separated by a colon.
     * @example ada.norris@example.com
     */
    login_hint?: string | undefined;
    /**
     * `login` asks for credentials even if the user is already logged in.
     * @example login
     */
    prompt?: string | undefined;
    /**
     * The organization of `provider`. Required with `provider`.
     * @example example
     */
    org?: string | undefined;
    /**
     * The identity provider to log in with. Required with `org`.
     * @example okta
     */
    provider?: string | undefined;
    /**
     * The id of an organization that trusts the user's organization.
     * @example 2f5f1e6c-52c2-4b6c-9f2b-0d7a6f3f9b11
     */
    target?: string | undefined;
    /**
     * Ignored. The scopes of the client apply.
     * @example presence
     */
    scope?: string | undefined;
    /**
     * Only in the mock: the id of the user to log in, as in the links on its login page.
     * @example d2dab52a-8588-4942-8d44-fd8a2aa5d4a2
     */
    mock_user?: string | undefined;
    /**
     * Only in the mock: the user declines to log in.
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
     * One of the client's redirect URIs. Without it, a logged-out page is shown.
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
 * | Code | When |
 * | --- | --- |
 * | `bad.request` | The body or a parameter is malformed or breaks a rule. |
 * | `invalid.value` | A value is not one of the allowed values. |
 * | `invalid.date` | A date is not an ISO 8601 string. |
 * | `response.entity.too.large` | The response would be too large. |
 */
export type BadRequestResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The request is not valid, and nothing was subscribed to.
 *
 * | Code | When |
 * | --- | --- |
 * | `notification.invalid.topic` | Unknown topic; `details` has its position in the body. |
 * | `notification.subscription.too.many.subscriptions` | The channel would have more than 1000 topics. |
 * | `bad.request` | The body or a parameter is malformed. |
 * | `invalid.value` | A value is of the wrong type. |
 */
export type BadSubscriptionResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The request conflicts with the state of the resource: a built-in definition or the platform's own
 * source, a read-only source, or too many definitions.
 *
 * | Code | When |
 * | --- | --- |
 * | `general.conflict` | Always. |
 */
export type ConflictResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The token is valid, but not allowed to do this.
 *
 * | Code | When |
 * | --- | --- |
 * | `not.authorized` | The token is not allowed to do this. |
 * | `missing.permissions` | Permissions are missing. All of them are required. |
 * | `missing.any.permissions` | Permissions are missing. Any one of them is sufficient. |
 * | `notification.unauthorized.topic` | A permission required to subscribe to a topic is missing. |
 */
export type ForbiddenResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The service did not respond in time. The call may or may not have been processed.
 *
 * | Code | When |
 * | --- | --- |
 * | `request.timeout` | The service took too long. |
 * | `authentication.request.timeout` | Checking the token took too long. |
 */
export type GatewayTimeoutResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The service failed.
 *
 * | Code | When |
 * | --- | --- |
 * | `internal.server.error` | Always. |
 */
export type InternalServerErrorResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The resource does not exist.
 *
 * | Code | When |
 * | --- | --- |
 * | `not.found` | Always. |
 */
export type NotFoundResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The token request is not valid.
 *
 * | `error` | When |
 * | --- | --- |
 * | `invalid_grant` | The code or refresh token is unknown, expired, used or belongs to another client, or the redirect URI or verifier does not match the code. |
 * | `invalid_request` | `grant_type` or a parameter of the grant is missing. |
 * | `unauthorized_client` | The client is not allowed to use this grant. |
 * | `unsupported_grant_type` | The grant is unknown. |
 */
export type OAuthBadRequestResponse = {
    content: {
        "application/json": OAuthError;
    };
};
/**
 * The client is unknown, or its secret is wrong.
 *
 * | `error` | When |
 * | --- | --- |
 * | `invalid_client` | Always. |
 */
export type OAuthInvalidClientResponse = {
    content: {
        "application/json": OAuthError;
    };
};
/**
 * The body is too large.
 *
 * | Code | When |
 * | --- | --- |
 * | `request.entity.too.large` | Always. |
 */
export type PayloadTooLargeResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/** A socket message, which has no response. */
export type NoReplyResponse = {
    content?: never;
};
/** The call was refused. The response has no body; the reasons are those that other operations return with this status. */
export type RefusedWithoutBodyResponse = {
    content?: never;
};
/**
 * The service is overloaded or down for maintenance.
 *
 * | Code | When |
 * | --- | --- |
 * | `service.unavailable` | Always. |
 */
export type ServiceUnavailableResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The token made too many calls. Wait as long as `Retry-After` requests.
 *
 * | Code | When |
 * | --- | --- |
 * | `too.many.requests.retry.after` | Since November 2021. |
 * | `too.many.requests` | Before that. |
 */
export type TooManyRequestsResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The token is missing, wrong or expired.
 *
 * | Code | When |
 * | --- | --- |
 * | `authentication.required` | There is no bearer token. |
 * | `bad.credentials` | The token is unknown. |
 * | `credentials.expired` | The token has expired. |
 */
export type UnauthorizedResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/**
 * The operation does not accept the content type of the body, or the content coding is not gzip or deflate
 * *(assumed)*.
 *
 * | Code | When |
 * | --- | --- |
 * | `unsupported.media.type` | Always. |
 */
export type UnsupportedMediaTypeResponse = {
    content: {
        "application/json": ErrorBody;
    };
};
/** A new access token, and for a user login a refresh token. */
export type AccessTokenResponse = {
    /** The token, sent as `Authorization: Bearer …`. */
    access_token: string;
    /** `bearer`. */
    token_type: string;
    /** The lifetime of the token in seconds. */
    expires_in: number;
    /** The token for getting the next access token without a login. Keep the latest one. */
    refresh_token?: string;
};
/** An available topic. Fields other than the id appear if `expand` names them. */
export type AvailableTopic = {
    /** The topic, with names in braces instead of ids. */
    id: string;
    /** What the topic reports. */
    description?: string;
    /** The permissions required to subscribe. */
    requiresPermissions?: string[];
    /** Whether those permissions are checked. */
    enforced?: boolean;
    /** `Public`, or `Preview` for a topic that may still change. */
    visibility?: string;
    /** How the topic can be received, such as `Websocket`. */
    transports?: string[];
    /** The parameter names in braces. */
    topicParameters?: string[];
};
/** The topics. */
export type AvailableTopicEntityListing = {
    /** The topics. */
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
     * @description The URL to open the WebSocket at. No other credentials are needed.
     */
    connectUri: string;
    /** The id of the channel. */
    id: string;
    /**
     * Format: date-time
     * @description When the channel expires, unless it is subscribed again before that.
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
    /** The content of the message. */
    eventBody: {
        /**
         * `WebSocket Heartbeat`, or `pong` in response to a ping.
         * @enum {string}
         */
        message: "WebSocket Heartbeat" | "pong";
    };
};
/** A topic of a channel, subscribed or rejected. */
export type ChannelTopic = {
    /** The topic. */
    id: string;
    /**
     * Whether the topic is subscribed or rejected. Only with `ignoreErrors` *(assumed)*.
     * @enum {string}
     */
    state?: "Permitted" | "Rejected";
    /** Why the topic was rejected. */
    rejectionReason?: string;
    /** The missing permissions. */
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
     * A single topic, or a combined topic of one user; at most 200 characters.
     * @example v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2.presence
     * @example v2.users.d2dab52a-8588-4942-8d44-fd8a2aa5d4a2?presence&activity
     */
    id: string;
};
/** A presence definition to create. Other fields are ignored. */
export type CreateOrganizationPresence = {
    /** The name of the definition. Users see the labels instead. */
    name?: string;
    languageLabels: LanguageLabels;
    systemPresence: SystemPresenceInput;
    /** Whether the definition is initially deactivated. By default `false`. */
    deactivated?: boolean;
};
/** A presence definition to create. Other fields are ignored. */
export type CreateOrganizationPresenceDefinition = {
    /** The name of the definition. Users see the labels instead. */
    name?: string;
    /** Only `User` can be created; `System` returns 400 *(assumed)*. */
    type?: DefinitionType;
    languageLabels: LanguageLabels;
    systemPresence: SystemPresenceKey;
    /** The division that can use the definition. `*` means all divisions, which is the default *(the latter assumed)*. */
    divisionId?: string;
    /** Whether the definition is initially deactivated. By default `false`. */
    deactivated?: boolean;
};
/** A presence source to register. Other fields are ignored. */
export type CreateSource = {
    /** The name of the source. */
    name: string;
    /** A description of the source. */
    description?: string;
    /** Only `User` can be created; `System` returns 400 *(assumed)*. */
    type?: DefinitionType;
    /** Whether the source is initially deactivated. By default `false`. */
    deactivated?: boolean;
};
/**
 * `System`: built in. `User`: created by the organization.
 * @enum {string}
 */
export type DefinitionType = "System" | "User";
/** A division of the organization. */
export type Division = {
    /** The id of the division. */
    id: string;
    /** The name of the division. */
    name?: string;
    selfUri?: SelfUri;
};
/** The body of every error response. */
export type ErrorBody = {
    /** A human-readable error message. */
    message: string;
    code: ErrorCode;
    /** The HTTP status. */
    status: number;
    /** The id of the affected entity. */
    entityId?: string;
    /** The type of the affected entity. */
    entityName?: string;
    /** The message with parameter names in braces instead of values. */
    messageWithParams?: string;
    /** The values for `messageWithParams`, by name. */
    messageParams?: {
        [key: string]: string;
    };
    /** The id of this call; equals the header `ININ-Correlation-Id`. */
    contextId: string;
    /** The affected fields and entities. */
    details?: ErrorDetail[];
    /** Nested errors. */
    errors?: ErrorBody[];
    limit?: ErrorLimit;
};
/** A machine-readable error code. The vendor may add codes at any time; `KnownErrorCode` lists the known ones. */
export type ErrorCode = KnownErrorCode | string;
/** A field or entity affected by an error. */
export type ErrorDetail = {
    /** The error code. */
    errorCode?: string;
    /** The field, as a path such as `presenceDefinition.id`. */
    fieldName?: string;
    /** The id of the entity. */
    entityId?: string;
    /** The type of the entity. */
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
    /** A human-readable error message. */
    message?: string;
    /** Whether sending the event again may help. */
    retryable?: boolean;
};
/** Whether conversations are routed to a user, as in events. */
export type EventRoutingStatus = {
    status: RoutingStatusName;
    /**
     * Format: date-time
     * @description When the status started.
     */
    startTime: string;
};
/**
 * A system presence as spelled in notification events, in capitals with underscores.
 * @enum {string}
 */
export type EventSystemPresence = "AVAILABLE" | "AWAY" | "BREAK" | "BUSY" | "IDLE" | "MEAL" | "MEETING" | "OFFLINE" | "ON_QUEUE" | "TRAINING";
/** A change of a user's presence on a source, or of the primary source. */
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
     * @description When the presence on the source last changed.
     */
    modifiedDate: string;
    /** The presence on the source, if any. */
    presenceDefinition?: PresenceEventOrganizationPresence;
    /** The user's note for the status. */
    message?: string;
    /** The id of the source whose presence others see, a UUID. Absent for a custom source *(assumed)*. */
    currentDisplaySourceId?: string;
    /** The id of the source whose presence others saw before, a UUID. */
    previousDisplaySourceId?: string;
    /** The next planned status. The mock does not send it. */
    futurePresenceDefinition?: PresenceEventOrganizationPresence;
};
/** An event of the topic `v2.users.{id}.integrationpresence`. */
export type IntegrationPresenceNotification = {
    /** The topic, with the user's id. */
    topicName: string;
    /** The version of the event format, `2`. */
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
 * Display labels by language code, such as `en_US`. Codes other than those of `LocaleCode` occur, for example `en`.
 * @example {
 *   "en_US": "On Queue"
 * }
 */
export type LanguageLabels = {
    [key: string]: string;
};
/** A notification channel. If another token created it, only its existence is shown. */
export type ListedChannel = {
    /**
     * Format: uri
     * @description The URL to open the WebSocket at.
     */
    connectUri?: string;
    /** The id of the channel. */
    id?: string;
    /**
     * Format: date-time
     * @description When the channel expires, unless it is subscribed again before that.
     */
    expires: string;
};
/**
 * A language of labels; `ALL` means every language.
 * @enum {string}
 */
export type LocaleCode = "ALL" | "ar" | "cs" | "da" | "de" | "en_US" | "en-US" | "es" | "fi" | "fr" | "he" | "it" | "ja" | "ko" | "nl" | "no" | "pl" | "pt_BR" | "pt-BR" | "pt_PT" | "pt-PT" | "ru" | "sv" | "th" | "tr" | "uk" | "zh_CN" | "zh-CN" | "zh_TW" | "zh-TW";
/** An HTML page of the login service. */
export type LoginPage = string;
/** A change of one user's presence on the source `PURECLOUD`. Other fields are ignored. */
export type MutableUserPresence = {
    /** The id of the user. */
    id: string;
    /** True makes `PURECLOUD` the primary source of the user; false is ignored *(assumed)*. */
    primary?: PrimaryInput;
    presenceDefinition?: PresenceDefinitionReference;
    /** The user's note for the status. Null or an empty string clears it. At most 250 characters *(assumed)*. */
    message?: string | null;
};
/** An event of a topic not described in this document. */
export type Notification = {
    /** The topic, with its ids. */
    topicName: string;
    /** The version of the event format, `2`. */
    version: string;
    /** The event, in the format that the vendor documents for the topic. */
    eventBody: {
        [key: string]: unknown;
    };
    metadata: NotificationMetadata;
};
/** Metadata of an event. */
export type NotificationMetadata = {
    /** The id of the cause of the event in the vendor's logs. */
    CorrelationId?: string;
};
/** The body of a failed token request. */
export type OAuthError = {
    /**
     * The OAuth 2 error code.
     * @example invalid_client
     */
    error: string;
    /** Same as `error_description`; added by the vendor. */
    description?: string;
    /** A human-readable error message. */
    error_description?: string;
};
/** A presence definition in the older API. */
export type OrganizationPresence = {
    /** The id of the definition. One of the built-in ids is not a valid UUID. */
    id: string;
    /** The name of the definition. Not seen in recorded responses. */
    name?: string;
    languageLabels: LanguageLabels;
    systemPresence: SystemPresenceName;
    /** Whether the definition was deleted. It can then no longer be set. */
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
    /** Who last changed the definition. */
    modifiedBy?: UserReference;
    /**
     * Format: date-time
     * @description When the definition last changed.
     */
    modifiedDate?: string;
    selfUri?: SelfUri;
};
/** A presence definition in the newer API. */
export type OrganizationPresenceDefinition = {
    /** The id of the definition. One of the built-in ids is not a valid UUID. */
    id: string;
    /** The name of the definition. */
    name?: string;
    type: DefinitionType;
    languageLabels: LanguageLabels;
    systemPresence: SystemPresenceKey;
    /** The division that can use the definition; `*` means all divisions. */
    divisionId?: string;
    /** Whether the definition was deleted. It can then no longer be set. */
    deactivated: boolean;
    selfUri: SelfUri;
};
/** All presence definitions that match. Not paged. */
export type OrganizationPresenceDefinitionEntityListing = {
    /** The number of matching definitions. */
    total: number;
    /** The definitions. */
    entities: OrganizationPresenceDefinition[];
    selfUri?: SelfUri;
};
/** A page of presence definitions. */
export type OrganizationPresenceEntityListing = {
    /** The definitions of this page. */
    entities: OrganizationPresence[];
    /** The number of rows per page. */
    pageSize: number;
    /** The page number, starting at 1. */
    pageNumber: number;
    /** The number of matching definitions. */
    total: number;
    /** The path of the first page. */
    firstUri?: string;
    /** The path of this page. */
    selfUri?: string;
    /** The path of the next page. Absent on the last page. */
    nextUri?: string;
    /** The path of the previous page. Absent on the first page. */
    previousUri?: string;
    /** The path of the last page. */
    lastUri?: string;
    /** The number of pages. */
    pageCount: number;
};
/** An organization, reduced to the fields that presence clients need. */
export type Organization = {
    /** Its id. */
    id: string;
    /** Its name. */
    name: string;
    /** The default language of new users. */
    defaultLanguage?: string;
    /** A short name, used in the vendor's URLs. */
    domain?: string;
    /** A number that increases with each change of the organization. */
    version: number;
    /** Whether the organization can be used, such as `active`. */
    state?: string;
    selfUri?: SelfUri;
};
/** Whether a user is out of office. */
export type OutOfOffice = {
    /** The id of this record. */
    id?: string;
    /** Whether the user is out of office now. */
    active?: boolean;
    /** Whether the absence has no end date. */
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
/** A change of a user's presence. At least one of the three fields is required; other fields are ignored. */
export type PatchUserPresence = {
    /** If true, the source in the path becomes the user's primary source; false is ignored *(assumed)*. */
    primary?: PrimaryInput;
    presenceDefinition?: PresenceDefinitionReference;
    /** The user's note for the status. Null or an empty string clears it. At most 250 characters *(assumed)*. */
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
/** A short form of the definition of a presence. */
export type PresenceDefinition = {
    /** The id of the definition. One of the built-in ids is not a valid UUID. */
    id: string;
    systemPresence: SystemPresenceName;
    selfUri: SelfUri;
};
/** A definition to set. Only `id` is used; other fields are ignored. */
export type PresenceDefinitionReference = {
    /** The id of an active presence definition. */
    id: string;
};
/** The definition of a presence, as in events. */
export type PresenceEventOrganizationPresence = {
    /** The id of the definition. One of the built-in ids is not a valid UUID. */
    id: string;
    systemPresence: EventSystemPresence;
};
/** A user's presence on one source, as in events. Unlike in responses, `primary` is always present. */
export type PresenceEventUserPresence = {
    /** The key of the source, such as `PURECLOUD`, or the id of a registered one. */
    source: string;
    presenceDefinition: PresenceEventOrganizationPresence;
    /** Whether this source is the user's primary one, whose presence others see. */
    primary: boolean;
    /** The user's note for the status; empty if not set. */
    message: string;
    /**
     * Format: date-time
     * @description When the presence last changed.
     */
    modifiedDate?: string;
};
/** A user's presence on a third-party source. */
export type PresenceExpand = {
    /** The id of the user *(assumed)*. */
    id: string;
    /** The name of the record. */
    name?: string;
    /** The third-party status, mapped to a presence definition, with the third party's activity in `message`. */
    presences: UserPresence[];
    /** The user's out-of-office periods. */
    outOfOffices: OutOfOffice[];
    selfUri: SelfUri;
};
/** The presence settings. */
export type PresenceSettings = {
    /** The id of the settings. */
    id?: string;
    /** The name of the settings. */
    name?: string;
    restorePresenceSettings: RestorePresenceSettings;
    /** Whether agents must request to leave the queue. Since February 2026. */
    requestingOffQueueEnabled?: boolean;
    /** The registered source that is primary for users who have not chosen one. Absent if not set. Since February 2026. */
    defaultPrimaryPresenceRegisteredSourceId?: string;
    selfUri?: SelfUri;
};
/**
 * Whether to make a source the primary one. Clients also send it as a string, or null for no change.
 * @enum {unknown}
 */
export type PrimaryInput = true | false | "true" | "false" | null;
/** A queue, reduced to the fields that presence clients need. */
export type Queue = {
    /** The id of the queue. */
    id: string;
    /** The name of the queue. */
    name: string;
    division?: Division;
    /** A description of the queue. */
    description?: string;
    /** The number of members. */
    memberCount?: number;
    /** The number of members who were added directly rather than through a group. */
    userMemberCount?: number;
    /** The number of members who have joined. */
    joinedMemberCount?: number;
    selfUri: SelfUri;
};
/** A page of queues. */
export type QueueEntityListing = {
    /** The queues of this page. */
    entities: Queue[];
    /** The number of rows per page. */
    pageSize: number;
    /** The page number, starting at 1. */
    pageNumber: number;
    /** The number of matching queues. */
    total: number;
    /** The path of the first page. */
    firstUri?: string;
    /** The path of this page. */
    selfUri?: string;
    /** The path of the next page. Absent on the last page. */
    nextUri?: string;
    /** The path of the previous page. Absent on the first page. */
    previousUri?: string;
    /** The path of the last page. */
    lastUri?: string;
    /** The number of pages. */
    pageCount: number;
};
/** A user as a member of a queue. */
export type QueueMember = {
    /** The id of the user. */
    id: string;
    /** The name of the user. */
    name: string;
    user: User;
    /** The user's ring in bullseye routing, starting at 1. */
    ringNumber?: number;
    /** Whether the user has joined the queue and can receive conversations. */
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
    /** The number of rows per page. */
    pageSize: number;
    /** The page number, starting at 1. */
    pageNumber: number;
    /** The number of matching members. */
    total: number;
    /** The path of the first page. */
    firstUri?: string;
    /** The path of this page. */
    selfUri?: string;
    /** The path of the next page. Absent on the last page. */
    nextUri?: string;
    /** The path of the previous page. Absent on the first page. */
    previousUri?: string;
    /** The path of the last page. */
    lastUri?: string;
    /** The number of pages. */
    pageCount: number;
};
/** Whether a user's status is restored after a lost connection. */
export type RestorePresenceSettings = {
    /** Whether the status is restored. */
    enabled: boolean;
    /** How long after the loss the status can be restored, in milliseconds. */
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
     * @description When the status started. Absent for an unknown user.
     */
    startTime?: string;
};
/**
 * `OFF_QUEUE`: not on queue. `IDLE`: on queue, and free. `INTERACTING`: working on a conversation from a
 * queue. `NOT_RESPONDING`: did not answer a conversation from a queue. `COMMUNICATING`: in a
 * conversation that did not come from a queue.
 * @enum {string}
 */
export type RoutingStatusName = "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING";
/** The path of this resource on the API's host. */
export type SelfUri = string;
/** The server time. */
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
    /** A description of the source. */
    description?: string;
    type: DefinitionType;
    /** Whether the source was deleted. */
    deactivated: boolean;
    selfUri: SelfUri;
};
/** All presence sources that match. Not paged. */
export type SourceEntityListing = {
    /** The number of matching sources. */
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
    /** Returned in the result. */
    correlationId?: string;
};
/** The result of a subscribe message. */
export type SubscribeResult = {
    /**
     * `200`: subscribed. `400`: the topics cannot be subscribed to, or the message is malformed. `404`: the channel no longer exists, or its token has expired.
     * @enum {string}
     */
    result: "200" | "400" | "404";
    /**
     * `error` for a malformed message *(assumed)*, `failure` for any other failure.
     * @enum {string}
     */
    status: "subscribed" | "failure" | "error";
    /** The `correlationId` of the message, if it had one. */
    correlationId?: string;
};
/** Why a channel is closing. */
export type SystemMessage = {
    /** The id of the channel. */
    channelId?: string;
    /**
     * The type of the message. Absent if the socket is closing *(assumed)*.
     * @enum {string}
     */
    systemTopicType?: "no_longer_subscribed" | "subscription_changed" | "token_revoked";
    /** The same as in `metadata`. */
    correlationId?: string;
    /** The id of the organization. */
    organizationId?: string;
    /** The id of the channel's user. Absent if it has none. */
    userId?: string;
    /** The id of the OAuth client that created the channel. Absent if unknown. */
    oauthClientId?: string;
    /** The organization of that client. */
    oauthClientOrgId?: string;
    /** The machine-readable reason, such as `another_channel_subscribed`. */
    reason?: string;
    /** The human-readable reason. */
    message?: string;
    /** Additional data. */
    data?: {
        [key: string]: unknown;
    };
};
/** An event of a topic that begins with `v2.system.`. */
export type SystemNotification = {
    /** The topic. Ends with the channel id, except `v2.system.socket_closing`. */
    topicName: string;
    /** `2`. */
    version?: string;
    eventBody: SystemMessage;
    metadata?: NotificationMetadata;
};
/** A built-in status of the platform. */
export type SystemPresence = {
    /** The id, equal to that of the built-in presence definition. One of the ten is not a valid UUID. */
    id: string;
    /** The name, such as `ON_QUEUE`. */
    name: string;
    selfUri?: SelfUri;
};
/**
 * A system presence, as accepted by the older API. The vendor documents no list; both spellings of On Queue are accepted *(assumed)*.
 * @enum {string}
 */
export type SystemPresenceInput = "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "On Queue" | "OnQueue" | "Training";
/**
 * A system presence as spelled in the newer API, with `OnQueue` without a space.
 * @enum {string}
 */
export type SystemPresenceKey = "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "OnQueue" | "Training";
/**
 * A system presence as spelled in the older API and in user presences, with `On Queue` with a space.
 * @enum {string}
 */
export type SystemPresenceName = "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "On Queue" | "Training";
/** Information about a token. */
export type TokenInfo = {
    organization?: TokenOrganization;
    homeOrganization?: TokenOrganization;
    /** The scopes of the token. */
    authorizedScope?: string[];
    /** The OAuth client of the token. */
    OAuthClient?: {
        /** Its id. */
        id?: string;
        /** Its name. */
        name?: string;
    };
};
/** An organization. */
export type TokenOrganization = {
    /** Its id. */
    id: string;
    /** Its name. */
    name: string;
};
/** A token request. The required fields depend on the grant. */
export type TokenRequest = {
    /**
     * The grant: `client_credentials`, `authorization_code` or `refresh_token`. Any other value returns 400.
     * @example client_credentials
     */
    grant_type: string;
    /** A code from `getAuthorize`. */
    code?: string;
    /** The redirect URI used to request the code. */
    redirect_uri?: string;
    /** The PKCE code verifier, whose digest was the challenge. */
    code_verifier?: string;
    /** The latest refresh token. */
    refresh_token?: string;
    /** The id of the client, if not sent as Basic credentials. */
    client_id?: string;
    /** The secret of the client, if not sent as Basic credentials. */
    client_secret?: string;
};
/** One user's presence on one source, as in the bulk listings. */
export type UcUserPresence = {
    /** The id of the user. */
    userId: string;
    /** The key of the source. The vendor prefers `sourceId` since 2024. */
    source: string;
    /** The id of the source. Since February 2024. */
    sourceId?: string;
    presenceDefinition: PresenceDefinition;
    /** The user's note for the status; empty if not set. */
    message: string;
    /**
     * Format: date-time
     * @description When the presence last changed.
     */
    modifiedDate: string;
    selfUri: SelfUri;
};
/** The new values of a presence definition. Other fields are ignored. */
export type UpdateOrganizationPresence = {
    /** Ignored; the path names the definition. */
    id?: unknown;
    /** The name of the definition. Users see the labels instead. */
    name?: string;
    languageLabels: LanguageLabels;
    /** If given, must match the definition. */
    systemPresence?: SystemPresenceInput;
    /** Whether the definition is deactivated. Unchanged if omitted. */
    deactivated?: boolean;
    /** Ignored. */
    primary?: unknown;
};
/** The new values of a presence definition. Other fields are ignored. */
export type UpdateOrganizationPresenceDefinition = {
    /** Ignored; the path names the definition. */
    id?: unknown;
    /** The name of the definition. Users see the labels instead. */
    name?: string;
    /** Ignored. */
    type?: unknown;
    languageLabels: LanguageLabels;
    /** If given, must match the definition. */
    systemPresence?: SystemPresenceKey;
    /** The division that can use the definition; `*` means all divisions. */
    divisionId?: string;
    /** Whether the definition is deactivated. Unchanged if omitted. */
    deactivated?: boolean;
};
/** The presence settings to change. Other fields are ignored. */
export type UpdatePresenceSettings = {
    restorePresenceSettings?: RestorePresenceSettings;
    /** Whether agents must request to leave the queue. */
    requestingOffQueueEnabled?: boolean;
    /** The registered source that is primary for users who have not chosen one. Null removes it *(assumed)*. */
    defaultPrimaryPresenceRegisteredSourceId?: string | null;
};
/** The new routing status. Other fields are ignored, so that a response can be sent back. */
export type UpdateRoutingStatus = {
    status: RoutingStatusName;
};
/** The new values of a presence source. Other fields are ignored. */
export type UpdateSource = {
    /** Ignored; the path names the source. */
    id?: unknown;
    /** The name of the source. */
    name: string;
    /** A description of the source. Omit to remove it. */
    description?: string;
    /** Ignored. */
    type?: unknown;
    /** Whether the source is deactivated. Unchanged if omitted. */
    deactivated?: boolean;
};
/** The source to make a user's primary one. Other fields are ignored. */
export type UpdateUserPrimarySource = {
    /** The id of an active presence source. */
    sourceId: string;
};
/** A user, reduced to the fields that presence clients need. */
export type User = {
    /** The id of the user. */
    id: string;
    /** The name of the user. */
    name: string;
    division?: Division;
    /** The email address of the user. */
    email: string;
    /** The name the user signs in with. */
    username?: string;
    /** The job title of the user. */
    title?: string;
    /** The department of the user. */
    department?: string;
    /**
     * The state of the account.
     * @enum {string}
     */
    state: "active" | "inactive" | "deleted";
    /** A number that increases with each change of the user. */
    version: number;
    /** The presence on the primary source. Only with `expand=presence`. */
    presence?: UserPresence;
    /** The routing status. Only with `expand=routingStatus`. */
    routingStatus?: RoutingStatus;
    selfUri: SelfUri;
};
/** A user's activity. */
export type UserActivityEvent = {
    /** The id of the user. */
    id: string;
    routingStatus: EventRoutingStatus;
    /** The presence on the primary source. */
    presence: {
        presenceDefinition: PresenceEventOrganizationPresence;
        /** The user's note for the status; empty if not set. */
        presenceMessage?: string;
        /**
         * Format: date-time
         * @description When the presence last changed.
         */
        modifiedDate: string;
    };
    /** Whether the user is out of office. */
    outOfOffice: {
        /** Whether the user is out of office now. */
        active: boolean;
        /**
         * Format: date-time
         * @description When this last changed.
         */
        modifiedDate: string;
    };
    /** The queues that the user is active in. */
    activeQueueIds?: string[];
    /**
     * Format: date-time
     * @description When the active queues last changed.
     */
    dateActiveQueuesChanged?: string;
};
/** An event of the topic `v2.users.{id}.activity`. */
export type UserActivityNotification = {
    /** The topic, with the user's id. */
    topicName: string;
    /** The version of the event format, `2`. */
    version: string;
    eventBody: UserActivityEvent;
    metadata: NotificationMetadata;
};
/** A page of users. */
export type UserEntityListing = {
    /** The users of this page. */
    entities: User[];
    /** The number of rows per page. */
    pageSize: number;
    /** The page number, starting at 1. */
    pageNumber: number;
    /** The number of matching users. */
    total: number;
    /** The path of the first page. */
    firstUri?: string;
    /** The path of this page. */
    selfUri?: string;
    /** The path of the next page. Absent on the last page. */
    nextUri?: string;
    /** The path of the previous page. Absent on the first page. */
    previousUri?: string;
    /** The path of the last page. */
    lastUri?: string;
    /** The number of pages. */
    pageCount: number;
};
/** A field to add to users. The names from `date` on apply only to the user of the token. Any name is accepted; the types list the names that the vendor documents. */
export type UserExpand = "presence" | "integrationPresence" | "routingStatus" | "conversationSummary" | "outOfOffice" | "geolocation" | "station" | "authorization" | "authorization.unusedRoles" | "lasttokenissued" | "team" | "workPlanBidRanks" | "externalContactsSettings" | "groups" | "customAttributes" | "profileSkills" | "certifications" | "locations" | "skills" | "languages" | "languagePreference" | "employerInfo" | "biography" | "dateLastLogin" | "dateWelcomeSent" | "date" | "geolocationsettings" | "organization" | "presencedefinitions" | "divisionedpresencedefinitions" | "locationdefinitions" | "orgauthorization" | "orgproducts" | "favorites" | "superiors" | "directreports" | "adjacents" | "routingskills" | "routinglanguages" | "fieldconfigs" | "token" | "trustors" | "logCapture" | "autoanswersettings";
/** The user of the token. The vendor's model has more fields than the model of other users; this document does not describe them. */
export type UserMe = User;
/** A user's presence on one source. */
export type UserPresence = {
    /** The id of the user. Only in rows returned by `putUsersPresencesBulk`. */
    id?: string;
    /** The key of the source, such as `PURECLOUD`. The vendor prefers `sourceId` since 2024. */
    source: string;
    /** The id of the source. Since February 2024. */
    sourceId?: string;
    presenceDefinition: PresenceDefinition;
    /** The next planned status, if any. Since February 2026. */
    futurePresenceDefinition?: PresenceDefinition;
    /** The user's note for the status; empty if not set. */
    message: string;
    /**
     * Format: date-time
     * @description When the presence last changed.
     */
    modifiedDate: string;
    /** The path of the user's presences; it does not name the source. */
    selfUri: string;
};
/** One change of a user's presence on a registered source. */
export type UserPresenceEvent = {
    /**
     * Format: uuid
     * @description The id of the event, generated by the sender; a version 4 UUID.
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
    /** The id of the new definition. Unchanged if omitted *(assumed)*. */
    presenceDefinitionId?: string;
    /** The user's note for the status. Unchanged if omitted *(assumed)*. */
    message?: string;
};
/** An event of the topic `v2.users.{id}.presence`. */
export type UserPresenceNotification = {
    /** The topic, with the user's id. */
    topicName: string;
    /** The version of the event format, `2`. */
    version: string;
    eventBody: PresenceEventUserPresence;
    metadata: NotificationMetadata;
};
/** The primary presence source of a user. */
export type UserPrimarySource = {
    /** The id of the user *(assumed)*. */
    id: string;
    /** The name of the record. */
    name?: string;
    /** The id of the source. */
    sourceId: string;
    /** Whether the source is a registered one. */
    registered: boolean;
    selfUri: SelfUri;
};
/** A reference to a user. */
export type UserReference = {
    /** The id of the user. */
    id: string;
    /** The name of the user. */
    name?: string;
    selfUri?: SelfUri;
};
/** A user's routing status. Unlike in responses, the user's id is `id`. */
export type UserRoutingStatusEvent = {
    /** The id of the user. */
    id: string;
    routingStatus: EventRoutingStatus;
    /** Error information, if any. The mock does not send it. */
    errorInfo?: {
        [key: string]: unknown;
    };
};
/** An event of the topic `v2.users.{id}.routingStatus`. */
export type UserRoutingStatusNotification = {
    /** The topic, with the user's id. */
    topicName: string;
    /** The version of the event format, `2`. */
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
