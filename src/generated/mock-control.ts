// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

export interface paths {
    readonly "/health": {
        /**
         * Check the health of the mock
         * @description Needs no control token and does not create the world.
         */
        readonly get: operations["getHealth"];
    };
    readonly "/reset": {
        /**
         * Reset the world
         * @description Restores the state and stubs of the seed, resets the clock, and removes faults, overrides, changed settings and the journal. Closes open sockets with 1012.
         */
        readonly post: operations["resetWorld"];
    };
    readonly "/snapshot": {
        /**
         * Take a snapshot of the state
         * @description The state as JSON, without the journal, sockets, faults, settings and time. Contains secrets and tokens only as digests.
         */
        readonly get: operations["getSnapshot"];
        /**
         * Restore a snapshot
         * @description Replaces the world's state with that of a snapshot. Closes open sockets with 1012.
         */
        readonly put: operations["putSnapshot"];
    };
    readonly "/state": {
        /**
         * List the state of the world
         * @description A readable listing, which cannot be restored; use a snapshot for that.
         */
        readonly get: operations["getState"];
    };
    readonly "/state/presences": {
        /**
         * Set a user's presence
         * @description Changes the presence of a Genesys Cloud user on the source `PURECLOUD`, with the same checks as the service, and notifies listeners. Omitted fields stay unchanged.
         */
        readonly post: operations["postPresence"];
    };
    readonly "/state/third-party-presences": {
        /**
         * Set a user's Teams or Zoom presence
         * @description Clients cannot change these presence sources, so tests set them here.
         */
        readonly post: operations["postThirdPartyPresence"];
    };
    readonly "/state/routing-statuses": {
        /**
         * Set a user's routing status
         * @description Simulates a conversation being routed to the user or ending. The status must match the presence: `OFF_QUEUE` if the user is not on queue, any other status if the user is.
         */
        readonly post: operations["postRoutingStatus"];
    };
    readonly "/state/player-presences": {
        /**
         * Set a player's presence
         * @description Changes the activity and visibility of a brainCloud player and pushes the change to listeners. Omitted fields stay unchanged. A player without a connection is connected first, until the session ends.
         */
        readonly post: operations["postPlayerPresence"];
    };
    readonly "/state/users": {
        /**
         * Add a Genesys Cloud user
         * @description The user is checked like a user in a seed: the id and the email address must be new, and the presence
         * must exist. Nobody is notified. A reset removes the added user; a snapshot includes the user.
         */
        readonly post: operations["postUser"];
    };
    readonly "/state/users/{userId}": {
        /**
         * Remove a Genesys Cloud user
         * @description The user first becomes Offline, and subscribers are notified. Then the user's presences and queue
         * memberships are removed, the user's tokens are revoked, and the sockets of the user's channels are
         * closed (rules `GEN-USER-4` to `GEN-USER-6`). A reset restores a user that is in the seed.
         */
        readonly delete: operations["deleteUser"];
    };
    readonly "/state/players": {
        /**
         * Add a brainCloud player
         * @description The player is checked like a profile in a seed: the id and the logins must be new. A reset removes the added player; a snapshot includes the player.
         */
        readonly post: operations["postPlayer"];
    };
    readonly "/state/players/{profileId}": {
        /**
         * Remove a brainCloud player
         * @description The player's sessions and presence end first, and listeners are notified. Then the player's logins,
         * events, friendships, subscriptions and group memberships are removed (rules `BC-PLR-4` to `BC-PLR-6`).
         * A reset restores a player that is in the seed.
         */
        readonly delete: operations["deletePlayer"];
    };
    readonly "/notifications": {
        /**
         * Send an event on a Genesys Cloud topic
         * @description Sends an event to every socket whose channel is subscribed to the topic, also as part of a combined topic. The mock itself sends presence, activity, routing status and primary source events.
         */
        readonly post: operations["postNotification"];
    };
    readonly "/sockets": {
        /**
         * Close all open sockets
         * @description Simulates a restart of the service, after which clients should reconnect.
         */
        readonly delete: operations["closeSockets"];
    };
    readonly "/sockets/{socketId}": {
        /** Close an open socket */
        readonly delete: operations["closeSocket"];
    };
    readonly "/sockets/{socketId}/frames": {
        /**
         * List the frames of an open socket
         * @description The latest frames in both directions, oldest first: at most 100 frames and 131,072 characters. Secrets are redacted.
         */
        readonly get: operations["getSocketFrames"];
    };
    readonly "/clock": {
        /** Get the clock */
        readonly get: operations["getClock"];
        /**
         * Change the clock
         * @description Applies `freeze` or `run` first, then `advanceMs` or `advanceTo`. Timers that become due fire in order, each at its own time.
         */
        readonly post: operations["postClock"];
    };
    readonly "/faults": {
        /** List the active faults */
        readonly get: operations["getFaults"];
        /** Add a fault */
        readonly post: operations["postFault"];
        /**
         * Remove all faults
         * @description Includes faults of scenarios.
         */
        readonly delete: operations["deleteFaults"];
    };
    readonly "/faults/{faultId}": {
        /** Remove a fault */
        readonly delete: operations["deleteFault"];
    };
    readonly "/scenarios": {
        /** List the named scenarios */
        readonly get: operations["getScenarios"];
        /**
         * Start a scenario
         * @description Adds the scenario's faults. Remove the faults to end it. Starting it again replaces its faults.
         */
        readonly post: operations["postScenario"];
    };
    readonly "/journal": {
        /**
         * Get the journal
         * @description The latest calls, oldest first, that match all filters.
         */
        readonly get: operations["getJournal"];
        /** Clear the journal */
        readonly delete: operations["deleteJournal"];
    };
    readonly "/events": {
        /**
         * Stream events
         * @description Sends server-sent events from now on. The event `call` has a `JournalEntry`; `presence` a `PresenceChange`; `socket`, when one opens or closes, a `SocketEvent`; `control`, when the world is changed through this API, a `ControlEvent`. A server allows at most 100 open streams.
         */
        readonly get: operations["getEvents"];
    };
    readonly "/presence-changes": {
        /**
         * List presence changes
         * @description The latest changes in both services, oldest first, caused by calls, connections or elapsed time. A reset or restored snapshot clears the list.
         */
        readonly get: operations["getPresenceChanges"];
    };
    readonly "/rules": {
        /**
         * List the rules of the mock
         * @description Describes each rule that a journal entry can name, with its source.
         */
        readonly get: operations["getRules"];
    };
    readonly "/operations": {
        /**
         * List the operations of both services
         * @description The operations that faults, overrides and journal filters can name.
         */
        readonly get: operations["getOperations"];
    };
    readonly "/settings": {
        /** Get the settings */
        readonly get: operations["getSettings"];
        /**
         * Change settings
         * @description Omitted settings stay unchanged; `null` resets a setting to its initial value.
         */
        readonly patch: operations["patchSettings"];
    };
    readonly "/settings/descriptions": {
        /**
         * Describe the settings
         * @description What each setting does, which values it can have, and the value that `null` restores.
         */
        readonly get: operations["getSettingDescriptions"];
    };
    readonly "/overrides": {
        /**
         * List the overrides
         * @description Includes canned responses and handlers in the mock's process.
         */
        readonly get: operations["getOverrides"];
        /** Remove all overrides */
        readonly delete: operations["deleteOverrides"];
    };
    readonly "/overrides/{operation}": {
        /**
         * Set a canned response for an operation
         * @description Valid and permitted calls get this response and change nothing. The response is validated against the operation's contract. For a servop, `body` is the `data` of a successful response; use faults for failures.
         */
        readonly put: operations["putOverride"];
        /** Remove the override of an operation */
        readonly delete: operations["deleteOverride"];
    };
    readonly "/stubs": {
        /**
         * List the stubs
         * @description Excludes stubs that are functions in the mock's process.
         */
        readonly get: operations["getStubs"];
        /**
         * Set a stub
         * @description Sets the response of a path or servop that the mock does not implement. Replaces a stub of the same method and path or the same servop. For operations that the mock implements, use an override instead.
         */
        readonly put: operations["putStub"];
        /**
         * Remove stubs
         * @description Removes all stubs, including functions, or only the stub given by `method` and `path` or by `servop`.
         */
        readonly delete: operations["deleteStubs"];
    };
    readonly "/tokens": {
        /**
         * Issue a Genesys Cloud access token
         * @description Issues a token with any permissions, user and expiry, to test permissions.
         */
        readonly post: operations["postTokens"];
    };
    readonly "/worlds": {
        /** List the worlds */
        readonly get: operations["getWorlds"];
        /**
         * Delete all worlds
         * @description Each world is recreated from the seed on its next use. Closes open sockets with 1012. The world `default` is reset instead.
         */
        readonly delete: operations["deleteWorlds"];
    };
    readonly "/worlds/{name}": {
        /**
         * Delete a world
         * @description The world is recreated from the seed on its next use. Closes open sockets with 1012. The world `default` is reset instead.
         */
        readonly delete: operations["deleteWorld"];
    };
}
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: {
            /** The mock is running. */
            readonly 200: {
                content: {
                    readonly "application/json": Health;
                };
            };
            readonly 400: BadRequestResponse;
        };
    };
    readonly resetWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Reset;
            };
        };
        readonly responses: SharedResponses & {
            /** The world has been reset. */
            readonly 200: {
                content: {
                    readonly "application/json": Health;
                };
            };
        };
    };
    readonly getSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The snapshot. */
            readonly 200: {
                content: {
                    readonly "application/json": Snapshot;
                };
            };
        };
    };
    readonly putSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Snapshot;
            };
        };
        readonly responses: SharedResponses & {
            /** The snapshot has been restored. */
            readonly 200: {
                content: {
                    readonly "application/json": Health;
                };
            };
        };
    };
    readonly getState: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The listing. */
            readonly 200: {
                content: {
                    readonly "application/json": State;
                };
            };
        };
    };
    readonly postPresence: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": PresenceToSet;
            };
        };
        readonly responses: SharedResponses & {
            /** The user, as in `getState`. */
            readonly 200: {
                content: {
                    readonly "application/json": UserState;
                };
            };
        };
    };
    readonly postThirdPartyPresence: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ThirdPartyPresence;
            };
        };
        readonly responses: SharedResponses & {
            /** The user, as in `getState`. */
            readonly 200: {
                content: {
                    readonly "application/json": UserState;
                };
            };
        };
    };
    readonly postRoutingStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RoutingStatusToSet;
            };
        };
        readonly responses: SharedResponses & {
            /** The user, as in `getState`. */
            readonly 200: {
                content: {
                    readonly "application/json": UserState;
                };
            };
        };
    };
    readonly postPlayerPresence: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": PlayerPresenceToSet;
            };
        };
        readonly responses: SharedResponses & {
            /** The player, as in `getState`. */
            readonly 200: {
                content: {
                    readonly "application/json": ProfileState;
                };
            };
        };
    };
    readonly postUser: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SeedUser;
            };
        };
        readonly responses: SharedResponses & {
            /** The user as `getState` lists it now. */
            readonly 201: {
                content: {
                    readonly "application/json": UserState;
                };
            };
        };
    };
    readonly deleteUser: {
        readonly parameters: {
            readonly query?: never;
            readonly path: {
                /** The id, name or email address of a user. */
                readonly userId: string;
            };
        };
        readonly responses: SharedResponses & {
            /** The user was removed. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
            readonly 404: NotFoundResponse;
        };
    };
    readonly postPlayer: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SeedProfile;
            };
        };
        readonly responses: SharedResponses & {
            /** The player as `getState` lists it now. */
            readonly 201: {
                content: {
                    readonly "application/json": ProfileState;
                };
            };
        };
    };
    readonly deletePlayer: {
        readonly parameters: {
            readonly query?: never;
            readonly path: {
                /** The id, name or login of a profile. */
                readonly profileId: string;
            };
        };
        readonly responses: SharedResponses & {
            /** The player was removed. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
            readonly 404: NotFoundResponse;
        };
    };
    readonly postNotification: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": NotificationToSend;
            };
        };
        readonly responses: SharedResponses & {
            /** The number of sockets that the event was sent to. */
            readonly 200: {
                content: {
                    readonly "application/json": Sent;
                };
            };
        };
    };
    readonly closeSockets: {
        readonly parameters: {
            readonly query?: CloseSocketsQuery | undefined;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The number of closed sockets. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
        };
    };
    readonly closeSocket: {
        readonly parameters: {
            readonly query?: CloseSocketQuery | undefined;
            readonly path: {
                /** The `id` of the socket, as in `getState`. */
                readonly socketId: string;
            };
        };
        readonly responses: SharedResponses & {
            /** The socket was closed. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
            readonly 404: NotFoundResponse;
        };
    };
    readonly getSocketFrames: {
        readonly parameters: {
            readonly query?: GetSocketFramesQuery | undefined;
            readonly path: {
                /** The `id` of the socket, as in `getState`. */
                readonly socketId: string;
            };
        };
        readonly responses: SharedResponses & {
            /** The matching frames. */
            readonly 200: {
                content: {
                    readonly "application/json": SocketFrames;
                };
            };
            readonly 404: NotFoundResponse;
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The clock. */
            readonly 200: {
                content: {
                    readonly "application/json": Clock;
                };
            };
        };
    };
    readonly postClock: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ClockChange;
            };
        };
        readonly responses: SharedResponses & {
            /** The new state of the clock. */
            readonly 200: {
                content: {
                    readonly "application/json": Clock;
                };
            };
        };
    };
    readonly getFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The faults, in the order in which they were added and are evaluated. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly ActiveFault[];
                };
            };
        };
    };
    readonly postFault: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Fault;
            };
        };
        readonly responses: SharedResponses & {
            /** The fault is active. */
            readonly 201: {
                content: {
                    readonly "application/json": ActiveFault;
                };
            };
        };
    };
    readonly deleteFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The number of removed items. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
        };
    };
    readonly deleteFault: {
        readonly parameters: {
            readonly query?: never;
            readonly path: {
                /** The `id` of the fault. */
                readonly faultId: string;
            };
        };
        readonly responses: SharedResponses & {
            /** The fault was removed. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
            readonly 404: NotFoundResponse;
        };
    };
    readonly getScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The scenarios and their faults. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly Scenario[];
                };
            };
        };
    };
    readonly postScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ScenarioStart;
            };
        };
        readonly responses: SharedResponses & {
            /** The faults that were added. */
            readonly 201: {
                content: {
                    readonly "application/json": readonly ActiveFault[];
                };
            };
        };
    };
    readonly getJournal: {
        readonly parameters: {
            readonly query?: GetJournalQuery | undefined;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The matching entries. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly JournalEntry[];
                };
            };
        };
    };
    readonly deleteJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The number of removed entries. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
        };
    };
    readonly getEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The stream, which stays open. */
            readonly 200: {
                content: {
                    readonly "text/event-stream": JournalEntry | PresenceChange | SocketEvent | ControlEvent;
                };
            };
            /** Too many event streams are open. */
            readonly 503: {
                content: {
                    readonly "application/json": ControlError;
                };
            };
        };
    };
    readonly getPresenceChanges: {
        readonly parameters: {
            readonly query?: GetPresenceChangesQuery | undefined;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The matching changes. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly PresenceChange[];
                };
            };
        };
    };
    readonly getRules: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The rules of both services. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly Rule[];
                };
            };
        };
    };
    readonly getOperations: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The operations. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly OperationInfo[];
                };
            };
        };
    };
    readonly getSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** All settings with their current values. */
            readonly 200: {
                content: {
                    readonly "application/json": Settings;
                };
            };
        };
    };
    readonly patchSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SettingsChange;
            };
        };
        readonly responses: SharedResponses & {
            /** All settings with their new values. */
            readonly 200: {
                content: {
                    readonly "application/json": Settings;
                };
            };
        };
    };
    readonly getSettingDescriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The settings of both services and of the journal, in the order of the documentation. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly SettingDescription[];
                };
            };
        };
    };
    readonly getOverrides: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** In the order in which they were set. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly Override[];
                };
            };
        };
    };
    readonly deleteOverrides: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The number of removed items. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
        };
    };
    readonly putOverride: {
        readonly parameters: {
            readonly query?: never;
            readonly path: {
                /** An operationId, such as `getUsersMe`, or `service.OPERATION`. */
                readonly operation: string;
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CannedAnswer;
            };
        };
        readonly responses: SharedResponses & {
            /** The override. */
            readonly 200: {
                content: {
                    readonly "application/json": Override;
                };
            };
        };
    };
    readonly deleteOverride: {
        readonly parameters: {
            readonly query?: never;
            readonly path: {
                /** An operationId, such as `getUsersMe`, or `service.OPERATION`. */
                readonly operation: string;
            };
        };
        readonly responses: SharedResponses & {
            /** The override was removed. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
            readonly 404: NotFoundResponse;
        };
    };
    readonly getStubs: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** In the order in which they were set. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly Stub[];
                };
            };
        };
    };
    readonly putStub: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Stub;
            };
        };
        readonly responses: SharedResponses & {
            /** The stub. */
            readonly 200: {
                content: {
                    readonly "application/json": Stub;
                };
            };
        };
    };
    readonly deleteStubs: {
        readonly parameters: {
            readonly query?: DeleteStubsQuery | undefined;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The number of removed items. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
            readonly 404: NotFoundResponse;
        };
    };
    readonly postTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TokenRequest;
            };
        };
        readonly responses: SharedResponses & {
            /** The token. */
            readonly 201: {
                content: {
                    readonly "application/json": IssuedToken;
                };
            };
        };
    };
    readonly getWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The worlds, in the order of their creation. */
            readonly 200: {
                content: {
                    readonly "application/json": readonly World[];
                };
            };
        };
    };
    readonly deleteWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly path?: never;
        };
        readonly responses: SharedResponses & {
            /** The number of removed items. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
        };
    };
    readonly deleteWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly path: {
                /** The name of the world. */
                readonly name: string;
            };
        };
        readonly responses: SharedResponses & {
            /** The world was deleted. */
            readonly 200: {
                content: {
                    readonly "application/json": Removed;
                };
            };
            readonly 404: NotFoundResponse;
        };
    };
}
/** The query parameters of `closeSockets`. */
export type CloseSocketsQuery = {
    /** The close code. By default 1012. */
    readonly closeCode?: CloseCode | undefined;
};
/** The query parameters of `closeSocket`. */
export type CloseSocketQuery = {
    /** The close code. By default 1012. Mutually exclusive with `abrupt`. */
    readonly closeCode?: CloseCode | undefined;
    /** Breaks the connection without a close frame, so that the client sees 1006. Hosts that can only close a socket use 1011. */
    readonly abrupt?: boolean | undefined;
};
/** The query parameters of `getSocketFrames`. */
export type GetSocketFramesQuery = {
    /** Only frames whose `number` is higher. */
    readonly after?: number | undefined;
};
/** The query parameters of `getJournal`. */
export type GetJournalQuery = {
    /** An operationId, `service.OPERATION`, `socket` or `unknown`. */
    readonly operation?: string | undefined;
    /** The HTTP method, such as `GET`. */
    readonly method?: string | undefined;
    /** The status of the response. */
    readonly status?: number | undefined;
    /** The id of the calling user, profile or client. */
    readonly caller?: string | undefined;
    /** The rule that refused the call, such as `GEN-PATCH-3`. */
    readonly rule?: string | undefined;
    /** The `id` of the fault that affected the call. */
    readonly fault?: string | undefined;
    /** Only entries whose `number` is higher. */
    readonly after?: number | undefined;
    /** Maximum number of items; the latest ones are returned. */
    readonly limit?: number | undefined;
};
/** The query parameters of `getPresenceChanges`. */
export type GetPresenceChangesQuery = {
    /** Only changes whose `number` is higher. */
    readonly after?: number | undefined;
    /** Maximum number of items; the latest ones are returned. */
    readonly limit?: number | undefined;
};
/** The query parameters of `deleteStubs`. */
export type DeleteStubsQuery = {
    /** With `path`, the method of the stub to remove. */
    readonly method?: StubMethod | undefined;
    /** With `method`, the exact path of the stub to remove. */
    readonly path?: string | undefined;
    /** The servop of the stub to remove. */
    readonly servop?: string | undefined;
};
export interface SharedResponses {
    readonly 400: BadRequestResponse;
    readonly 401: UnauthorizedResponse;
}
/** The request is invalid. Nothing was changed. */
export type BadRequestResponse = {
    content: {
        readonly "application/json": ControlError;
    };
};
/** The control token is missing or wrong. */
export type UnauthorizedResponse = {
    content: {
        readonly "application/json": ControlError;
    };
};
/** The resource does not exist. */
export type NotFoundResponse = {
    content: {
        readonly "application/json": ControlError;
    };
};
/** An active fault. */
export type ActiveFault = {
    /** Assigned by the mock; the journal names it for affected calls. */
    readonly id: string;
    readonly fault: Fault;
    readonly scenario?: ScenarioName;
    /** The number of affected calls. */
    readonly hits: number;
};
/** The initial brainCloud app of a world. Omitted parts default to the default seed; if profiles are given, friendships, groups and system presences default to empty. */
export type BraincloudSeed = {
    /** The app id and secret that packets are checked against. */
    readonly app?: {
        /** The app id. */
        readonly id: string;
        /** The app secret. */
        readonly secret: string;
    };
    /** The servers that may use the server-to-server dispatcher. */
    readonly servers?: readonly {
        /** The name of the server. */
        readonly name: string;
        /** The secret of the server. */
        readonly secret: string;
    }[];
    /** The group types in the portal; every group has one of them. */
    readonly groupTypes?: readonly string[];
    /** The players, and devices represented by a server. */
    readonly profiles?: readonly SeedProfile[];
    /** Pairs of friends, by id, name or login. */
    readonly friendships?: readonly (readonly [
        string,
        string
    ])[];
    /** Groups of players. */
    readonly groups?: readonly SeedGroup[];
    /** Presences created by a server. */
    readonly systemPresences?: readonly {
        /** The id, name or login of a profile. */
        readonly profileId: string;
        readonly activity?: JsonObject;
        /** Whether others see the profile. By default `true`. */
        readonly visible?: boolean;
        /** Seconds from the creation of the world until the presence ends. */
        readonly expirySecs: number;
    }[];
};
/** The state of the brainCloud app. */
export type BraincloudSnapshot = {
    /** The players. */
    readonly profiles: readonly {
        readonly id: string;
        readonly name: string;
        readonly pictureUrl: string | null;
        readonly emailAddress: string | null;
        readonly summaryFriendData: JsonObject | null;
        readonly createdAt: number;
        readonly lastLogin: number | null;
        readonly previousLogin: number | null;
        readonly loginCount: number;
        readonly languageCode?: string | null;
        readonly countryCode?: string | null;
        readonly timeZoneOffset?: number;
    }[];
    /** Ways to log in, with passwords as digests. */
    readonly identities: readonly {
        readonly type: string;
        readonly externalId: string;
        readonly profileId: string;
        readonly tokenDigest?: string;
    }[];
    /** Friends by profile. */
    readonly friends: readonly ProfileLinks[];
    /** Groups of players. */
    readonly groups: readonly {
        readonly id: string;
        readonly name: string | null;
        readonly groupType: string;
        readonly ownerId: string;
        readonly isOpenGroup: boolean;
        readonly acl?: JsonObject;
        readonly data?: JsonObject;
        readonly summaryData?: JsonObject;
        readonly defaultMemberAttributes?: JsonObject;
        readonly createdAt?: number;
        readonly updatedAt?: number;
        readonly members: readonly (readonly unknown[])[];
        readonly requests: readonly string[];
        readonly invitations: readonly (readonly unknown[])[];
        readonly version: number;
    }[];
    /** Events sent between players. */
    readonly events: readonly {
        readonly evId: string;
        readonly eventType: string;
        readonly fromPlayerId: string;
        readonly toPlayerId: string;
        readonly createdAt: number;
        readonly eventData: JsonObject | null;
    }[];
    /** Group types of the portal. */
    readonly groupTypes: readonly string[];
    /** Presences created by servers. */
    readonly presences: readonly {
        readonly profileId: string;
        readonly visible: boolean;
        readonly activity: JsonObject;
        readonly expiresAt?: number;
    }[];
    /** For each listening profile, the profiles that it listens to. */
    readonly listeners: readonly ProfileLinks[];
    /** Player sessions, with ids as digests. */
    readonly sessions: readonly {
        readonly idDigest: string;
        readonly profileId: string;
        readonly lastHeard: number;
        readonly lastPacketId?: number;
        readonly rttSecretDigest?: string;
    }[];
    /** Ended sessions, with ids as digests. */
    readonly endedSessions: readonly {
        readonly idDigest: string;
        readonly end: string;
    }[];
    /** Servers of the app, with secrets as digests. */
    readonly servers: readonly {
        readonly name: string;
        readonly secretDigest: string;
    }[];
    /** Server sessions, with ids as digests. */
    readonly serverSessions: readonly {
        readonly idDigest: string;
        readonly serverName: string;
        readonly lastHeard: number;
        readonly lastPacketId?: number;
        readonly rttSecretDigest?: string;
    }[];
};
/** The state of the brainCloud app. */
export type BraincloudState = {
    /** All profiles, in the order of their creation. */
    readonly profiles: readonly ProfileState[];
    /** For each listening profile, the profiles that it listens to. */
    readonly listeners: readonly {
        /** The listening profile. */
        readonly profileId: string;
        /** The ids of the profiles that it listens to. */
        readonly listensTo: readonly string[];
    }[];
    /** Groups of players. */
    readonly groups: readonly {
        /** The id of the group. */
        readonly id: string;
        /** The name. */
        readonly name: string | null;
        /** The type of the group. */
        readonly groupType: string;
        /** The profile ids of the members. */
        readonly members: readonly string[];
    }[];
};
/** A player and the player's presence. */
export type ProfileState = {
    /** The profile id. */
    readonly id: string;
    /** The name of the player. */
    readonly name: string;
    /** Whether the player has a presence, through a connection or created by a server. */
    readonly online: boolean;
    /** Whether others see the player. */
    readonly visible: boolean;
    readonly activity: JsonObject;
    /** The number of open RTT connections. */
    readonly connections: number;
    /** The profile ids of the members. */
    readonly friends: readonly string[];
};
/** A profile id and the ids that it is linked to. */
export type ProfileLinks = readonly (string | readonly string[])[];
/** A group of players. */
export type SeedGroup = {
    /** Generated from the position in the list if omitted. */
    readonly id?: string;
    /** The name. */
    readonly name: string;
    /** One of `groupTypes`. By default the first. */
    readonly groupType?: string;
    /** Whether anyone can join. */
    readonly isOpenGroup?: boolean;
    readonly summaryData?: JsonObject;
    /** Profiles by id, name or login, with an optional role. If no member has the role `OWNER`, the first without a role is the owner. */
    readonly members: readonly ({
        /** The id, name or login of a profile. */
        readonly profileId: string;
        /**
         * The role of the member.
         * @enum {string}
         */
        readonly role: "OWNER" | "ADMIN" | "MEMBER";
    } | string)[];
};
/** A player, or a device represented by a server. */
export type SeedProfile = {
    /** Generated from the position in the list if omitted. */
    readonly id?: string;
    /** The name of the player. */
    readonly name: string;
    /** The URL of the player's picture. */
    readonly pictureUrl?: string;
    /** The email address. */
    readonly emailAddress?: string;
    readonly summaryFriendData?: JsonObject;
    /** Ways to log in. By default, the lower-case name with the password `NAME-password`, unless another profile has that login. */
    readonly logins?: readonly {
        /**
         * The type of login.
         * @enum {string}
         */
        readonly type: "Universal" | "Anonymous" | "Email";
        /** User name, email address or anonymous id. */
        readonly externalId: string;
        /** The password. Anonymous logins have none. */
        readonly password?: string;
    }[];
};
/** A canned response for an operation. */
export type CannedAnswer = {
    /** A status that the contract defines for the operation. */
    readonly status: number;
    /** A body that matches the contract for the status. */
    readonly body?: unknown;
    /** Whether the response applies only to the next call. */
    readonly once?: boolean;
    /** Whether to accept any status of 200 or above and any body, without validation. */
    readonly untyped?: boolean;
};
/** A notification channel. */
export type ChannelState = {
    /** The id. */
    readonly id: string;
    /** The user that created the channel; absent if the app had no user. */
    readonly userId?: string;
    /** The OAuth client that created the channel, if known. */
    readonly clientId?: string;
    /** Whether a socket is open on the channel. */
    readonly connected: boolean;
    /** World time in milliseconds since the Unix epoch. */
    readonly expiresAt: number;
    /** The subscribed topics, such as `v2.users.ID.presence`. */
    readonly topics: readonly string[];
};
/** A world's clock. */
export type Clock = {
    /**
     * Format: date-time
     * @description The world's time.
     */
    readonly now: string;
    /** The world's time in milliseconds since the Unix epoch. */
    readonly epochMs: number;
    /** Whether the clock is frozen. */
    readonly frozen: boolean;
    /** Speed relative to the host's clock; 0 if frozen. */
    readonly speed: number;
    /** The number of pending timers, such as delayed responses. */
    readonly timers: number;
};
/** A change of the clock. */
export type ClockChange = {
    /** Milliseconds to advance by. */
    readonly advanceMs?: number;
    /**
     * Format: date-time
     * @description The time to advance to. Mutually exclusive with `advanceMs`.
     */
    readonly advanceTo?: string;
    /**
     * Resets the clock to its initial state: by default running at the host's time. Mutually exclusive with all other changes.
     * @constant
     */
    readonly reset?: true;
    /**
     * Freezes the clock. Mutually exclusive with `run` and `speed`.
     * @constant
     */
    readonly freeze?: true;
    /**
     * Runs the clock at `speed`.
     * @constant
     */
    readonly run?: true;
    /** Speed relative to the host's clock. By default 1. */
    readonly speed?: number;
};
/** A WebSocket close code that an application may send. */
export type CloseCode = number;
/** The body of every failed control call. */
export type ControlError = {
    /** A human-readable message with what is wrong and what to do. */
    readonly message: string;
    /** A machine-readable error code. */
    readonly code: string;
    /** The HTTP status. */
    readonly status: number;
    /** The invalid fields. For a request that does not match the schema, only the first one. */
    readonly problems: readonly FieldProblem[];
};
/** A change made through the control API. */
export type ControlEvent = {
    /** The operationId of the control call. */
    readonly operation: string;
    /** World time in milliseconds since the Unix epoch. */
    readonly at: number;
};
/** A presence definition. */
export type DefinitionState = {
    /** The id. */
    readonly id: string;
    /** The English label if there is one, otherwise any label. */
    readonly label: string;
    /** All labels by language, such as `en_US`. */
    readonly languageLabels: {
        readonly [key: string]: string;
    };
    readonly systemPresence: SystemPresence;
    /** The division that may use the definition; `*` means all divisions. */
    readonly divisionId: string;
    /** Whether the definition is deactivated. */
    readonly deactivated: boolean;
    /** Whether it is one of the ten built-in definitions. */
    readonly builtIn: boolean;
};
/**
 * An injected failure. At least one effect is required: `status`, `code`, `reasonCode`, `retryAfterMs`,
 * `latencyMs`, `stall`, `drop`, `truncate`, `malformed`, `deaf` or `closeCode`. Mutually exclusive
 * effects are refused.
 *
 * `drop: before` breaks the connection before the operation; `status`, `code`, `reasonCode` and
 * `retryAfterMs` refuse the call with the vendor's error body. The other effects run the operation and
 * then affect its response.
 */
export type Fault = {
    /** An operationId, `service.OPERATION`, `*` for every operation of both services, or `socket` for sockets as they open. */
    readonly operation: string;
    /** The status of the error. */
    readonly status?: number;
    /** The error code of Genesys Cloud, such as `not.found`. Known codes imply their status. */
    readonly code?: string;
    /** The reason code of brainCloud, such as 40303. Known codes imply their status. */
    readonly reasonCode?: number;
    /** The value of `Retry-After` in milliseconds, rounded up to whole seconds. Without another effect, the call is refused with 429. */
    readonly retryAfterMs?: number;
    /** The delay of the response, in milliseconds of the world's clock. */
    readonly latencyMs?: number;
    /**
     * Runs the operation but never responds.
     * @constant
     */
    readonly stall?: true;
    /**
     * Breaks the connection before or after the operation.
     * @enum {string}
     */
    readonly drop?: "before" | "after";
    /**
     * Breaks the connection in the middle of the response body.
     * @constant
     */
    readonly truncate?: true;
    /**
     * Ends the response normally after half of the body. An empty body is unchanged.
     * @constant
     */
    readonly malformed?: true;
    /**
     * Only for `postNotificationsChannels`. The channel works and its socket sends heartbeats, but it never delivers an event.
     * @constant
     */
    readonly deaf?: true;
    /** Only for `socket`. Closes open sockets with this code immediately and later sockets as they open, or after `latencyMs`. */
    readonly closeCode?: CloseCode;
    /** The number of calls to affect. By default, the fault stays until it is removed. */
    readonly times?: number;
    /** Only for calls and sockets of this user, profile, client or server, by id, name, email address or login. */
    readonly user?: string;
    /** The probability that a call is affected. By default 1. Uses the world's seeded random generator, so that runs are repeatable. */
    readonly chance?: number;
};
/** An invalid field. */
export type FieldProblem = {
    /** The path of the field, as names and indices; empty for the whole body. */
    readonly path: readonly (string | number)[];
    /** What is wrong with the field. */
    readonly message: string;
};
/** The grants that an OAuth client may use. By default, all. */
export type Grants = readonly ("client_credentials" | "authorization_code" | "implicit")[];
/** @enum {string} */
export type LoginMode = "page" | "automatic";
/** The organization. */
export type Organization = {
    /** The id. */
    readonly id: string;
    /** The name. */
    readonly name: string;
};
/** The allowed redirect URIs, matched exactly. By default, any page on this machine. */
export type RedirectUris = readonly string[];
/** @enum {string} */
export type RefreshTokenMode = "rotate" | "keep" | "none";
/** The initial Genesys Cloud org of a world. Omitted parts default to the default seed. */
export type GenesysSeed = {
    /** The users. Unknown tokens act as the first one. */
    readonly users?: readonly SeedUser[];
    /** The organization. By default `Mock organization`. */
    readonly organization?: Organization;
    /** Presence definitions in addition to the ten built-in ones. */
    readonly definitions?: readonly SeedDefinition[];
    /** Registered presence sources in addition to the three built-in ones. */
    readonly sources?: readonly SeedSource[];
    /** Queues and their members. */
    readonly queues?: readonly SeedQueue[];
    /** The ids of the built-in presence sources. */
    readonly builtInSourceIds?: {
        /** The source of Genesys Cloud itself. */
        readonly PURECLOUD: string;
        /** The source of Microsoft Teams. */
        readonly MICROSOFTTEAMS: string;
        /** The source of Zoom Phone. */
        readonly ZOOMPHONE: string;
    };
    /** The presence settings of the org. */
    readonly presenceSettings?: SeedPresenceSettings;
    /** OAuth clients. */
    readonly clients?: readonly SeedClient[];
    /** The valid tokens. If omitted, any token acts as the org's admin. */
    readonly tokens?: readonly SeedToken[];
};
/** Behavior of the org that the vendor makes configurable or does not document. */
export type GenesysSettings = {
    /**
     * API version that the mock implements. `current`: today's permissions and responses. `classic`: a bulk PUT needs `directory:user:edit`, and reading one definition or patching another user needs no permission. `v1` (2016): like `classic`, but DELETE of a definition returns 200 with the definition.
     * @default current
     */
    readonly contract: Contract;
    /**
     * `count` counts the calls of each token without refusing any; `enforce` returns 429 above the limit.
     * @default count
     */
    readonly rateLimit: RateLimitMode;
    /**
     * Maximum number of calls per token and minute.
     * @default 300
     */
    readonly requestsPerMinute: PositiveInteger;
    /** Whether responses have the headers `inin-ratelimit-count`, `-allowed` and `-reset`, which the vendor began to remove in June 2021. If unset, only the contracts `classic` and `v1` send them. */
    readonly rateLimitHeaders?: boolean;
    /**
     * Maximum length of a presence message. A longer one returns 400.
     * @default 250
     */
    readonly maxMessageLength: WholeNumber;
    /**
     * Time after which a new definition is visible, because the real service is eventually consistent. Until then it returns 404. Applies to new definitions.
     * @default 0
     */
    readonly readAfterWriteMs: WholeNumber;
    /**
     * Spelling of `name` in GET /api/v2/systempresences: `upper` returns `ON_QUEUE`, `title` returns `On Queue`.
     * @default upper
     */
    readonly systemPresenceNames: SystemPresenceNames;
    /** Maximum length of a label of a presence definition. A longer one returns 400. If unset, there is no limit. The vendor's own pages accept 32 characters. */
    readonly maxLabelLength?: PositiveInteger;
    /**
     * Lifetime of an access token. Applies to new tokens.
     * @default 86400
     */
    readonly tokenLifetimeSeconds: PositiveInteger;
    /**
     * Maximum size of a request body. A larger one returns 413.
     * @default 512000
     */
    readonly maxBodyBytes: PositiveInteger;
    /** How to treat a bearer token that the org did not issue: `admin` accepts it as the org's admin, `refuse` returns 401. If unset, it is `admin`, or `refuse` when the seed lists tokens. */
    readonly unknownTokens?: UnknownTokens;
    /** URL at which clients reach the mock, such as `https://mock.example.com/presence`. The `connectUri` of a notification channel starts with it. If unset, it starts with the URL of the call. */
    readonly publicUrl?: PublicUrl;
    /**
     * Maximum number of notification channels per user and app. A further channel replaces the least recently used one.
     * @default 20
     */
    readonly maxChannels: PositiveInteger;
    /**
     * Maximum number of topics that a notification channel can subscribe to.
     * @default 1000
     */
    readonly maxTopicsPerChannel: PositiveInteger;
    /**
     * Which presence changes `v2.users.{id}.presence` reports. `primary`: those in PURECLOUD and in the user's primary source. `all`: also those in every other source, and the presence of a source that becomes the primary one.
     * @default primary
     */
    readonly presenceEvents: PresenceEvents;
    /**
     * Lifetime of a notification channel, counted from its creation or last subscription. Applies to channels that are created or subscribed from now on.
     * @default 86400
     */
    readonly channelLifetimeSeconds: PositiveInteger;
    /**
     * Time between two heartbeats of a notification socket, in the host's time. Applies to new sockets.
     * @default 30
     */
    readonly heartbeatSeconds: PositiveNumber;
    /**
     * Maximum number of bytes that may wait to be sent to a notification socket. A slower socket is closed with 1013.
     * @default 1048576
     */
    readonly maxSocketBufferBytes: PositiveInteger;
    /**
     * How a user logs in. `page`: by choosing a user on a page. `automatic`: immediately, as the user in `login_hint` or the first user of the seed, unless the app sends `prompt=login`.
     * @default page
     */
    readonly login: LoginMode;
    /**
     * Time within which the code of a login can be exchanged. Applies to new codes.
     * @default 600
     */
    readonly authorizationCodeLifetimeSeconds: PositiveInteger;
    /**
     * `rotate`: a refresh token works once and returns the next one. `keep`: it works any number of times. `none`: a login returns no refresh token.
     * @default rotate
     */
    readonly refreshTokens: RefreshTokenMode;
};
/** Settings to change. */
export type GenesysSettingsChange = {
    readonly contract?: Contract | null;
    readonly rateLimit?: RateLimitMode | null;
    readonly requestsPerMinute?: PositiveInteger | null;
    readonly rateLimitHeaders?: boolean | null;
    readonly maxMessageLength?: WholeNumber | null;
    readonly readAfterWriteMs?: WholeNumber | null;
    readonly systemPresenceNames?: SystemPresenceNames | null;
    readonly maxLabelLength?: PositiveInteger | null;
    readonly tokenLifetimeSeconds?: PositiveInteger | null;
    readonly maxBodyBytes?: PositiveInteger | null;
    readonly unknownTokens?: UnknownTokens | null;
    readonly publicUrl?: PublicUrl | null;
    readonly maxChannels?: PositiveInteger | null;
    readonly maxTopicsPerChannel?: PositiveInteger | null;
    readonly presenceEvents?: PresenceEvents | null;
    readonly channelLifetimeSeconds?: PositiveInteger | null;
    readonly heartbeatSeconds?: PositiveNumber | null;
    readonly maxSocketBufferBytes?: PositiveInteger | null;
    readonly login?: LoginMode | null;
    readonly authorizationCodeLifetimeSeconds?: PositiveInteger | null;
    readonly refreshTokens?: RefreshTokenMode | null;
};
/** Behavior of the app that can be configured in the portal or that the vendor does not document. */
export type BraincloudSettings = {
    /**
     * Portal: Design, Messaging, Presence. If off, presence operations return 40628.
     * @default true
     */
    readonly presenceEnabled: boolean;
    /**
     * Portal: "Support rich activity". If off, an activity returns 40634.
     * @default true
     */
    readonly richActivity: boolean;
    /**
     * Portal: "Real-time Tech (RTT) updates". If off, no presence is pushed, and operations that need pushes return 40635.
     * @default true
     */
    readonly realTimeUpdates: boolean;
    /**
     * Portal: Core App Info, Advanced Settings, "Real-time Tech (RTT) Enabled". If off, no client can connect (40615).
     * @default true
     */
    readonly rttEnabled: boolean;
    /**
     * Portal: "Max content size (bytes)". Maximum size of an activity, as UTF-8 JSON. A larger one returns 40660.
     * @default 1024
     */
    readonly maxContentBytes: WholeNumber;
    /**
     * Lifetime of a presence that a server creates without `expirySecs`. Applies to new presences.
     * @default 300
     */
    readonly presPxExpirySecs: PositiveInteger;
    /**
     * Maximum time that one extension adds to the lifetime of a presence.
     * @default 3600
     */
    readonly presPxExpiryExtSecMax: PositiveInteger;
    /**
     * Whether ADD_FRIENDS and REMOVE_FRIENDS change the friends of both players.
     * @default true
     */
    readonly mutualFriends: boolean;
    /**
     * Whether UPDATE_NAME, UPDATE_PICTURE_URL and UPDATE_SUMMARY push the caller's presence to its listeners.
     * @default false
     */
    readonly profileChangePushes: boolean;
    /**
     * Maximum number of simultaneous sessions of a profile. A further login ends the oldest session (40356).
     * @default 1
     */
    readonly maxSessions: PositiveInteger;
    /**
     * Time without traffic after which a client's session ends. Clients read it as `playerSessionExpiry`.
     * @default 1200
     */
    readonly sessionExpirySeconds: PositiveInteger;
    /**
     * Time between two heartbeats of a server. Servers read it as `heartbeatSeconds`; their session ends after twice that time without traffic. Applies to new sessions.
     * @default 1800
     */
    readonly serverHeartbeatSeconds: PositiveInteger;
    /**
     * Time within which an RTT socket must send CONNECT, in the host's time.
     * @default 15
     */
    readonly connectSeconds: PositiveNumber;
    /**
     * Time between two heartbeats that an RTT client is asked to send, in the host's time.
     * @default 30
     */
    readonly heartbeatSeconds: PositiveNumber;
    /**
     * Number of heartbeat intervals without a message after which an RTT connection is closed.
     * @default 2.5
     */
    readonly silentHeartbeats: PositiveNumber;
    /**
     * Maximum number of bytes that may wait to be sent to an RTT connection. A slower connection is closed with 1013.
     * @default 1048576
     */
    readonly maxQueuedBytes: PositiveInteger;
    /** Maximum number of packets per session and second. Further packets return 40823. If unset, there is no limit. */
    readonly packetsPerSecond?: PositiveInteger;
    /**
     * Maximum number of messages in a packet. Clients read it; the mock accepts more.
     * @default 10
     */
    readonly maxBundleMsgs: PositiveInteger;
    /** Maximum number of members in a group. Adding another returns 40457. If unset, there is no limit. */
    readonly maxGroupMembers?: PositiveInteger;
    /** Oldest game version that can log in, such as `1.2.0`. An older one returns 40322. If unset, every version can log in. */
    readonly minimumGameVersion?: NonEmptyText;
    /** App id under which the store offers a newer version. Clients read it from the 40322 response. */
    readonly upgradeAppId?: NonEmptyText;
    /** Reason why the app is disabled. If set, every login returns 40330 with this text. */
    readonly disabledMessage?: NonEmptyText;
    /**
     * Maximum size of a request body. A larger one returns 413.
     * @default 1048576
     */
    readonly maxBodyBytes: PositiveInteger;
    /** URL at which RTT clients connect, such as `https://mock.example.com`. If unset, it is the URL of the call that requests the connection. */
    readonly publicUrl?: PublicUrl;
};
/** Settings to change. */
export type BraincloudSettingsChange = {
    readonly presenceEnabled?: boolean | null;
    readonly richActivity?: boolean | null;
    readonly realTimeUpdates?: boolean | null;
    readonly rttEnabled?: boolean | null;
    readonly maxContentBytes?: WholeNumber | null;
    readonly presPxExpirySecs?: PositiveInteger | null;
    readonly presPxExpiryExtSecMax?: PositiveInteger | null;
    readonly mutualFriends?: boolean | null;
    readonly profileChangePushes?: boolean | null;
    readonly maxSessions?: PositiveInteger | null;
    readonly sessionExpirySeconds?: PositiveInteger | null;
    readonly serverHeartbeatSeconds?: PositiveInteger | null;
    readonly connectSeconds?: PositiveNumber | null;
    readonly heartbeatSeconds?: PositiveNumber | null;
    readonly silentHeartbeats?: PositiveNumber | null;
    readonly maxQueuedBytes?: PositiveInteger | null;
    readonly packetsPerSecond?: PositiveInteger | null;
    readonly maxBundleMsgs?: PositiveInteger | null;
    readonly maxGroupMembers?: PositiveInteger | null;
    readonly minimumGameVersion?: NonEmptyText | null;
    readonly upgradeAppId?: NonEmptyText | null;
    readonly disabledMessage?: NonEmptyText | null;
    readonly maxBodyBytes?: PositiveInteger | null;
    readonly publicUrl?: PublicUrl | null;
};
/**
 * The API version whose permissions and responses apply.
 * @enum {string}
 */
export type Contract = "current" | "classic" | "v1";
/**
 * Whether to refuse calls above the rate limit, or only report it.
 * @enum {string}
 */
export type RateLimitMode = "count" | "enforce";
/**
 * Spelling of `name` in the list of system presences.
 * @enum {string}
 */
export type SystemPresenceNames = "title" | "upper";
/**
 * How to treat bearer tokens that the org did not issue. By default, depends on the seed.
 * @enum {string}
 */
export type UnknownTokens = "admin" | "refuse";
export type PositiveInteger = number;
export type WholeNumber = number;
export type PositiveNumber = number;
export type NonEmptyText = string;
/** An absolute URL, such as `https://mock.example.com`. */
export type PublicUrl = string;
/** Any JSON object. */
export type JsonObject = {
    readonly [key: string]: unknown;
};
/** The state of the Genesys Cloud org. */
export type GenesysState = {
    /** All users, in the order of the seed. */
    readonly users: readonly UserState[];
    /** The queues, in the order of the seed. */
    readonly queues: readonly QueueState[];
    /** All presence definitions, including deactivated ones. */
    readonly definitions: readonly DefinitionState[];
    /** All presence sources, including deactivated ones. */
    readonly sources: readonly SourceState[];
    /** Notification channels and their subscriptions. */
    readonly channels: readonly ChannelState[];
};
/** The health of the mock. */
export type Health = {
    /** @constant */
    readonly status: "ok";
    /** The name of the world. */
    readonly world: string;
};
/** An access token. */
export type IssuedToken = {
    /** The token, sent as `Authorization: Bearer …`. */
    readonly accessToken: string;
    /**
     * Format: date-time
     * @description World time at which the token expires; absent if it never expires.
     */
    readonly expiresAt?: string;
};
/** A call to the mock. Secrets and tokens are redacted. */
export type JournalEntry = {
    /** The number of the call in the world, starting at 1. */
    readonly number: number;
    /** The name of the world. */
    readonly world: string;
    /** An operationId, `service.OPERATION`, the method and path of a stub, `socket`, or `unknown`. */
    readonly operation: string;
    /** The method of the HTTP request. */
    readonly method: string;
    /** The path and query. */
    readonly url: string;
    /** The status of the response; for a servop its own status, not the HTTP status. */
    readonly status: number;
    /** World time in milliseconds since the Unix epoch. */
    readonly at: number;
    /** Real time from the call to its response in milliseconds, independent of the world's clock and excluding `delayMs`. All messages of a packet share it. */
    readonly durationMs: number;
    /** How long a fault delayed the response, in milliseconds of the world's clock. Absent if it was not delayed. */
    readonly delayMs?: number;
    /** Genesys Cloud: the `ININ-Correlation-Id` of the response, which errors repeat as `contextId`. brainCloud: the packet id. Absent if the response or packet has none. */
    readonly correlationId?: string;
    /** The id of the calling user, profile or client. Never a token. */
    readonly caller?: string;
    /** The rule that refused the call. */
    readonly rule?: string;
    /** The `id` of the fault that affected the call. */
    readonly fault?: string;
    /**
     * Whether an override handled the call.
     * @constant
     */
    readonly override?: true;
    /**
     * Whether the call was forwarded to the real service. Bodies of forwarded calls are not kept.
     * @constant
     */
    readonly forwarded?: true;
    /**
     * Whether a stub handled the call.
     * @constant
     */
    readonly stub?: true;
    /**
     * Whether the request matches the contract; `skipped` if the call was refused before validation.
     * @enum {string}
     */
    readonly validation: "passed" | "failed" | "skipped";
    /** The request body. Absent if there was none or it is not kept. */
    readonly request?: unknown;
    /** The response body. Absent if there was none or it is not kept. */
    readonly answer?: unknown;
    /** The request headers, with names in lower case. Absent for logins and token requests. */
    readonly requestHeaders?: {
        readonly [key: string]: string;
    };
    /** The response headers, with names in lower case. Absent for logins and token requests. */
    readonly answerHeaders?: {
        readonly [key: string]: string;
    };
    /** The presence changes that the call made, in order, as far as they are kept. Absent if it made no change. */
    readonly changes?: readonly PresenceChange[];
};
/** The response of a path or servop that the mock does not implement. */
export type Stub = PathStub | ServopStub;
/** The response to a method and path that the mock does not implement. */
export type PathStub = {
    readonly method: StubMethod;
    /** The path without host and query. `{name}` matches any text without a slash, as in `/api/v2/routing/wrapupcodes/{id}`. */
    readonly path: string;
    readonly status?: StubStatus;
    readonly headers?: StubHeaders;
    readonly body?: StubBody;
};
/** The response to a servop that the mock does not implement. */
export type ServopStub = {
    /** A `service.OPERATION` that the mock does not implement, such as `matchMaking.ENABLE_FOR_MATCH`. */
    readonly servop: string;
    /** The `data` of the response, whose status is 200. Use faults for failures. */
    readonly data: unknown;
};
/**
 * An HTTP method. A stub for GET also handles HEAD.
 * @enum {string}
 */
export type StubMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** The status. By default 200. */
export type StubStatus = number;
/** Headers that extend or replace those of every response. */
export type StubHeaders = {
    readonly [key: string]: string;
};
/** The body, sent as JSON. If `content-type` is not JSON, a string is sent unchanged. By default there is no body. */
export type StubBody = unknown;
/** An operation with a canned response or a handler. */
export type Override = {
    /** An operationId, or `service.OPERATION`. */
    readonly operation: string;
    /** Whether the override applies only to the next call. */
    readonly once: boolean;
};
/** An operation of one of the services. */
export type OperationInfo = {
    /** An operationId, or `service.OPERATION`. */
    readonly operation: string;
    readonly service: Service;
    /** Only for Genesys Cloud operations. */
    readonly method?: string;
    /** Only for Genesys Cloud operations. */
    readonly path?: string;
    /** The query parameters of a Genesys Cloud operation. */
    readonly query?: readonly {
        /** The name. */
        readonly name: string;
        /**
         * The type. Arrays contain strings.
         * @enum {string}
         */
        readonly type: "string" | "integer" | "boolean" | "array";
    }[];
};
/** A change of a presence. */
export type PresenceChange = {
    /** The number of the change in the world, starting at 1. */
    readonly number: number;
    readonly service: Service;
    /** The id of the user or profile. */
    readonly userId: string;
    /** The new status. */
    readonly status: PresenceStatus;
    /** The previous status; for Genesys Cloud, on the same source. */
    readonly was: PresenceStatus;
    /** World time in milliseconds since the Unix epoch. */
    readonly at: number;
    /** Genesys Cloud only: the source. */
    readonly source?: string;
    /** Genesys Cloud only: whether the source is the user's primary one. */
    readonly primary?: boolean;
    /** Genesys Cloud only: the definition of the presence. */
    readonly definitionId?: string;
    /** Genesys Cloud only: the message; empty if not set. */
    readonly message?: string;
    /** Genesys Cloud only: the routing status, which may be the only change. */
    readonly routingStatus?: RoutingStatusName;
    /** brainCloud only: the activity. */
    readonly activity?: JsonObject;
};
/**
 * `PURECLOUD` and the primary source only, or all sources.
 * @enum {string}
 */
export type PresenceEvents = "primary" | "all";
/** A system presence of Genesys Cloud; or, for brainCloud, `Online`, `Hidden` (not visible to others) or `Offline`. */
export type PresenceStatus = SystemPresence | ("Online" | "Hidden" | "Offline");
/** The presence to set for a user. */
export type PresenceToSet = {
    /** The id, name or email address of a user. */
    readonly userId: string;
    /** The id or label of an active definition, or the name of a system presence such as `Busy`. */
    readonly definitionId?: string;
    /** The user's note; an empty string for none. */
    readonly message?: string;
};
/** The presence to set for a player. */
export type PlayerPresenceToSet = {
    /** The id, name or login of a player. */
    readonly profileId: string;
    /** The complete new activity. */
    readonly activity?: JsonObject;
    /** Whether others see that the player is online. */
    readonly visible?: boolean;
    /** `false` ends the player's sessions, like a logout, and cannot be combined with other fields. The player stays online while a presence created by a server lasts. By default `true`. */
    readonly connected?: boolean;
};
/** A user's presence on one source. */
export type PresenceState = {
    /** The id of the definition. */
    readonly definitionId: string;
    /** The label of the definition. */
    readonly label: string;
    readonly systemPresence: SystemPresence;
    /** The message; empty if not set. */
    readonly message: string;
    /** When the presence last changed. */
    readonly modifiedDate: string;
};
/** A queue and its members. */
export type QueueState = {
    /** The id. */
    readonly id: string;
    /** The name. */
    readonly name: string;
    /** The ids of the members. */
    readonly members: readonly string[];
};
/** The result of removing items. */
export type Removed = {
    /** The number of removed faults, entries, overrides, stubs, sockets or worlds. */
    readonly removed: number;
};
/** Options for a reset. */
export type Reset = {
    /** The new seed. An omitted vendor keeps its current seed. */
    readonly seed?: Seed;
};
/** An event to send. */
export type NotificationToSend = {
    /** A single topic of a user, queue or conversation, including its ids. */
    readonly topic: string;
    /** The event, as the vendor describes the topic. */
    readonly eventBody: JsonObject;
};
/** The result of sending an event. */
export type Sent = {
    /** The number of sockets. */
    readonly sent: number;
};
/**
 * Whether conversations are routed to a user, and whether the user is in one.
 * @enum {string}
 */
export type RoutingStatusName = "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING";
/** Whether conversations are routed to a user. */
export type RoutingStatusState = {
    readonly status: RoutingStatusName;
    /** When the status started, in world time. */
    readonly startTime: string;
};
/** A routing status to set. */
export type RoutingStatusToSet = {
    /** The id, name or email address of a user. */
    readonly userId: string;
    readonly status: RoutingStatusName;
};
/** A named behaviour of the mock. */
export type Rule = {
    /** The id of the rule, such as `GEN-PATCH-3`. */
    readonly id: string;
    readonly service: Service;
    /** A human-readable description. */
    readonly says: string;
    /** The source of the information. */
    readonly source: string;
    /**
     * The confidence that the service behaves this way.
     * @enum {string}
     */
    readonly confidence: "documented" | "observed" | "assumed";
};
/** A named set of faults. */
export type Scenario = {
    readonly name: ScenarioName;
    /** A human-readable description. */
    readonly says: string;
    /** The faults of the scenario. */
    readonly faults: readonly Fault[];
    /** Whether any of its faults is active. */
    readonly active: boolean;
};
/**
 * The name of a scenario.
 * @enum {string}
 */
export type ScenarioName = "flaky-network" | "rate-limited" | "token-expired" | "vendor-down" | "slow";
/** Which scenario to start. */
export type ScenarioStart = {
    readonly name: ScenarioName;
    /** Limits faults for all operations to this operation. */
    readonly operation?: string;
    /** Only for calls and sockets of this user, profile, client or server, by id or name. */
    readonly user?: string;
    /** Overrides the number of calls that each fault affects. */
    readonly times?: number;
};
/** The initial state of a world. A vendor missing from the seed uses the default seed. */
export type Seed = {
    readonly genesys?: GenesysSeed;
    readonly braincloud?: BraincloudSeed;
    /** Stubs for paths and servops that the mock does not implement. By default none. */
    readonly stubs?: readonly Stub[];
};
/** An OAuth client. */
export type SeedClient = {
    /** The id. */
    readonly id: string;
    /** The client secret. */
    readonly secret: string;
    /** The permissions of its tokens. By default `all`. */
    readonly permissions?: GrantedPermissions;
    /** The grants that the client may use. By default all. */
    readonly grants?: Grants;
    /** The allowed redirect URIs, matched exactly. By default any page on this machine. */
    readonly redirectUris?: RedirectUris;
};
/** A custom presence definition. */
export type SeedDefinition = {
    /** Generated from the position in the list if omitted. */
    readonly id?: string;
    /** Labels by language, such as `en_US: Coaching`. */
    readonly languageLabels: {
        readonly [key: string]: string;
    };
    readonly systemPresence: SystemPresence;
    /** Whether the definition is deactivated. */
    readonly deactivated?: boolean;
    /** The division that can use the definition. By default `*`, which means all divisions. */
    readonly divisionId?: string;
};
/** The org's presence settings. */
export type SeedPresenceSettings = {
    /** Whether a presence is restored after a short loss of connection. */
    readonly restorePresenceSettings?: {
        /** Whether presences are restored. */
        readonly enabled: boolean;
        /** The maximum duration of the loss, in milliseconds. */
        readonly restoreTimeMilliseconds: number;
        /** Whether On Queue is restored too. */
        readonly restoreOnQueueEnabled: boolean;
    };
    /** Whether agents must request to leave the queue. */
    readonly requestingOffQueueEnabled?: boolean;
    /** The registered source that is primary by default. */
    readonly defaultPrimaryPresenceRegisteredSourceId?: string;
};
/** A registered presence source. */
export type SeedSource = {
    /** Generated from the position in the list if omitted. */
    readonly id?: string;
    /** The name. */
    readonly name: string;
    /** A description. */
    readonly description?: string;
};
/** A bearer token and its permissions. */
export type SeedToken = {
    /** The token. */
    readonly token: string;
    /** The id, name or email address of the token's user. If omitted, the token has no user, like tokens for client credentials. */
    readonly userId?: string;
    readonly permissions: GrantedPermissions;
    /** Seconds from the creation of the world until the token expires. By default, never. */
    readonly expiresInSeconds?: number;
};
/** A user of the org. */
export type SeedUser = {
    /** Generated from the position in the list if omitted. */
    readonly id?: string;
    /** The name. */
    readonly name: string;
    /** The email address. Generated from the name if omitted. */
    readonly email?: string;
    /** The job title. */
    readonly title?: string;
    /** The department. */
    readonly department?: string;
    /** The presence. By default Offline. */
    readonly presence?: SeedPresence;
    /** The Microsoft Teams and Zoom Phone presences, with the activity as `message`. */
    readonly thirdPartyPresences?: {
        readonly MICROSOFTTEAMS?: SeedPresence;
        readonly ZOOMPHONE?: SeedPresence;
    };
    /** The routing status, which must match the presence. By default IDLE if the presence is On Queue, else OFF_QUEUE. */
    readonly routingStatus?: RoutingStatusName;
};
/** A queue, which all its members have joined. */
export type SeedQueue = {
    /** Generated from the position in the list if omitted. */
    readonly id?: string;
    /** The name. */
    readonly name: string;
    /** A description. */
    readonly description?: string;
    /** Users by id, name or email address. */
    readonly members: readonly string[];
};
/** A user's presence on one source: a system presence such as `Busy`, or the label or id of a definition, optionally with a message. */
export type SeedPresence = {
    /** A system presence such as `Busy`, or the label or id of a definition. */
    readonly definition: string;
    /** The user's note. */
    readonly message?: string;
    /**
     * Format: date-time
     * @description When the presence last changed. By default now.
     */
    readonly modifiedDate?: string;
} | string;
/** Permissions such as `presence:presenceDefinition:view`, or `all`. */
export type GrantedPermissions = "all" | readonly string[];
/**
 * The service: Genesys Cloud or brainCloud.
 * @enum {string}
 */
export type Service = "genesys" | "braincloud";
/** The settings of a world, by vendor. Settings without a value are omitted. */
export type Settings = {
    readonly genesys: GenesysSettings;
    readonly braincloud: BraincloudSettings;
    readonly journal: JournalSettings;
};
/** Settings of the journal. */
export type JournalSettings = {
    /**
     * Calls that the journal keeps. The oldest are removed first.
     * @default 1000
     */
    readonly length: WholeNumber;
};
/** Settings to change. */
export type JournalSettingsChange = {
    readonly length?: WholeNumber | null;
};
/** What a setting does, and which values it can have. */
export type SettingDescription = {
    /**
     * Where the setting is in `Settings`.
     * @enum {string}
     */
    readonly group: "genesys" | "braincloud" | "journal";
    /** Its name. */
    readonly name: string;
    /** What the setting does, as Markdown with code spans. */
    readonly description: string;
    /**
     * The JSON type of its value.
     * @enum {string}
     */
    readonly type: "boolean" | "integer" | "number" | "string";
    /** The values it can have. Absent where any value of the type is valid. */
    readonly choices?: readonly string[];
    /** Smallest value. */
    readonly minimum?: number;
    /** The value must be greater than this. */
    readonly exclusiveMinimum?: number;
    /** Unit of the value, such as `s`. */
    readonly unit?: string;
    /** The initial value, which `null` restores. Absent if there was no initial value. */
    readonly default?: boolean | number | string;
    /** Ids of the rules that depend on the setting; the rules state its source and confidence. Empty for a setting that only the mock has. */
    readonly rules: readonly string[];
};
/** Settings to change, by vendor. `null` resets a setting to its initial value. */
export type SettingsChange = {
    readonly genesys?: GenesysSettingsChange;
    readonly braincloud?: BraincloudSettingsChange;
    readonly journal?: JournalSettingsChange;
};
/** The state of a world. */
export type Snapshot = {
    /**
     * The file format.
     * @constant
     */
    readonly format: "presence-mock/1";
    /** The state of the id generator. */
    readonly random: readonly number[];
    readonly genesys: GenesysSnapshot;
    readonly braincloud: BraincloudSnapshot;
    /** The stubs, without those that are functions. By default none. */
    readonly stubs?: readonly Stub[];
};
/** The state of the Genesys Cloud org. */
export type GenesysSnapshot = {
    /** The users. */
    readonly users: readonly {
        readonly id: string;
        readonly name: string;
        readonly email: string;
        readonly title?: string;
        readonly department?: string;
    }[];
    /** All presence definitions. */
    readonly definitions: readonly {
        readonly id: string;
        readonly languageLabels: {
            readonly [key: string]: string;
        };
        readonly systemPresence: SystemPresence;
        readonly builtIn: boolean;
        readonly deactivated: boolean;
        readonly divisionId: string;
        readonly createdBy?: string;
        readonly createdDate: string;
        readonly modifiedBy?: string;
        readonly modifiedDate: string;
        readonly readableFrom: number;
    }[];
    /** All presence sources. */
    readonly sources: readonly {
        readonly id: string;
        readonly name: string;
        readonly description?: string;
        readonly builtIn: boolean;
        readonly deactivated: boolean;
    }[];
    /** All presences on all sources. */
    readonly presences: readonly {
        readonly userId: string;
        readonly source: string;
        readonly definitionId: string;
        readonly systemPresence: SystemPresence;
        readonly message: string;
        readonly modifiedDate: string;
    }[];
    /** Users with a chosen primary source, and that source. */
    readonly primarySources: readonly (readonly string[])[];
    /** The routing statuses of users. */
    readonly routingStatuses: readonly {
        readonly userId: string;
        readonly status: RoutingStatusName;
        readonly startTime: string;
    }[];
    /** The org's presence settings. */
    readonly presenceSettings: {
        readonly restorePresenceSettings: {
            readonly enabled: boolean;
            readonly restoreTimeMilliseconds: number;
            readonly restoreOnQueueEnabled: boolean;
        };
        readonly requestingOffQueueEnabled: boolean;
        readonly defaultPrimaryPresenceRegisteredSourceId?: string;
    };
    /** OAuth clients, with secrets as digests. */
    readonly clients: readonly {
        readonly id: string;
        readonly secretDigest: string;
        readonly permissions: GrantedPermissions;
        readonly grants?: Grants;
        readonly redirectUris?: RedirectUris;
    }[];
    readonly organization?: Organization;
    /** The queues. By default none. */
    readonly queues?: readonly SeedQueue[];
    /** Valid authorization codes and refresh tokens, as digests. */
    readonly logins?: {
        readonly codes: readonly {
            readonly digest: string;
            readonly clientId: string;
            readonly userId: string;
            readonly redirectUriDigest: string;
            readonly challenge?: string;
            readonly expiresAt: number;
        }[];
        readonly refreshTokens: readonly {
            readonly digest: string;
            readonly loginId: string;
            readonly clientId: string;
            readonly userId: string;
            readonly public: boolean;
        }[];
    };
    /** The tokens with their users, and how to treat unknown tokens. */
    readonly callers: {
        /** The user of unknown tokens. */
        readonly adminUserId?: string;
        /** Whether unknown tokens are refused, unless a setting overrides it. */
        readonly seedListsTokens: boolean;
        /** The callers, with tokens as digests. */
        readonly tokens: readonly {
            readonly tokenDigest: string;
            readonly userId?: string;
            readonly clientId?: string;
            readonly permissions: GrantedPermissions;
            readonly expiresAt?: number;
            readonly loginId?: string;
            readonly revoked?: boolean;
        }[];
    };
    /** The ids of applied events of registered sources. */
    readonly appliedEvents: readonly string[];
    /** Notification channels and their subscriptions. */
    readonly channels: readonly {
        readonly id: string;
        readonly owner: string;
        readonly tokenDigest: string;
        readonly tokenExpiresAt?: number;
        readonly expiresAt: number;
        readonly permissions: GrantedPermissions;
        readonly singleTopics: readonly string[];
        /** @constant */
        readonly deaf?: true;
        readonly topics: readonly string[];
    }[];
};
/** A socket opened or closed. */
export type SocketEvent = {
    /** The id, as in `getState`. */
    readonly id: string;
    /**
     * Whether the socket opened or closed.
     * @enum {string}
     */
    readonly event: "opened" | "closed";
    /** World time in milliseconds since the Unix epoch. */
    readonly at: number;
};
/** A message on a socket. Secrets are redacted. */
export type SocketFrame = {
    /** The number of the frame on the socket, starting at 1. */
    readonly number: number;
    /** World time in milliseconds since the Unix epoch. */
    readonly at: number;
    /**
     * The sender.
     * @enum {string}
     */
    readonly from: "client" | "service";
    /** Whether the message was sent as a binary frame. */
    readonly binary: boolean;
    /** The length of the frame as text. */
    readonly characters: number;
    /** The parsed JSON. Text that is not JSON is replaced by its length. Absent if the frame is empty or longer than 16,384 characters. */
    readonly content?: unknown;
};
/** The latest frames of a socket. */
export type SocketFrames = {
    /** The number of older frames that were dropped. */
    readonly dropped: number;
    /** The frames, oldest first. */
    readonly frames: readonly SocketFrame[];
};
/** An open socket. */
export type SocketState = {
    /** The id, assigned by the mock. */
    readonly id: string;
    /** The URL of the socket, with secrets redacted. */
    readonly url: string;
    /** World time in milliseconds since the Unix epoch. */
    readonly openedAt: number;
    readonly service?: Service;
    /** Genesys Cloud only: the notification channel. */
    readonly channelId?: string;
    /** Genesys Cloud only: the user that created the channel, if any. */
    readonly userId?: string;
    /** brainCloud only: the player, once authenticated. */
    readonly profileId?: string;
    /** brainCloud only: the server, once authenticated. */
    readonly serverName?: string;
};
/** A presence source. */
export type SourceState = {
    /** The id. */
    readonly id: string;
    /** The name. */
    readonly name: string;
    /** Whether the source is built in. */
    readonly builtIn: boolean;
    /** Whether the source is deactivated. */
    readonly deactivated: boolean;
};
/** The state of a world. */
export type State = {
    /** The name of the world. */
    readonly world: string;
    /**
     * Format: date-time
     * @description The world's time.
     */
    readonly now: string;
    /**
     * Format: date-time
     * @description World time of the last reset or restore, or else of the world's creation.
     */
    readonly startedAt: string;
    readonly genesys: GenesysState;
    readonly braincloud: BraincloudState;
    /** Open sockets of both services. */
    readonly sockets: readonly SocketState[];
};
/**
 * One of the ten built-in statuses of the platform.
 * @enum {string}
 */
export type SystemPresence = "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "OnQueue" | "Training";
/** A user's presence from a third party. */
export type ThirdPartyPresence = {
    /** The id, name or email address of a user. */
    readonly userId: string;
    /**
     * The third party.
     * @enum {string}
     */
    readonly source: "MICROSOFTTEAMS" | "ZOOMPHONE";
    /**
     * The presence definition that the third party's presence is mapped to, by its id or label,
     * or by the name of a system presence such as `Busy`.
     */
    readonly definitionId: string;
    /** The user's activity there, such as `In a call`. */
    readonly activity?: string;
};
/** The user, permissions and expiry of a new token. */
export type TokenRequest = {
    /** The permissions. By default `all`, unless `role` is given. */
    readonly permissions?: GrantedPermissions;
    /**
     * A set of permissions, instead of `permissions`. `admin`: all permissions. `supervisor`: may change
     * other users' presences, and view definitions, sources and settings. `agent`: may change their own
     * presence and view definitions. `none`: no permissions, which is enough for users to change their
     * own presence.
     * @enum {string}
     */
    readonly role?: "admin" | "supervisor" | "agent" | "none";
    /** The id, name or email address of the token's user. If omitted, the token has no user, like tokens for client credentials. */
    readonly userId?: string;
    /** The lifetime in seconds. By default, the token never expires. */
    readonly expiresInSeconds?: number;
};
/** A user with presences and routing status. */
export type UserState = {
    /** The user id. */
    readonly id: string;
    /** The name. */
    readonly name: string;
    /** The email address. */
    readonly email: string;
    /** The department. Absent if unknown. */
    readonly department?: string;
    /** The primary source. */
    readonly primarySource: string;
    /** The presences by source, such as `PURECLOUD`. */
    readonly presences: {
        readonly [key: string]: PresenceState;
    };
    readonly routingStatus: RoutingStatusState;
};
/** A world of the server. */
export type World = {
    /** The name. */
    readonly name: string;
    /** The host's time of the last call, in milliseconds since the Unix epoch. */
    readonly usedAt: number;
    /** The number of open sockets. */
    readonly sockets: number;
};
export interface components {
    schemas: {
        ActiveFault: ActiveFault;
        BraincloudSeed: BraincloudSeed;
        BraincloudSnapshot: BraincloudSnapshot;
        BraincloudState: BraincloudState;
        ProfileState: ProfileState;
        ProfileLinks: ProfileLinks;
        SeedGroup: SeedGroup;
        SeedProfile: SeedProfile;
        CannedAnswer: CannedAnswer;
        ChannelState: ChannelState;
        Clock: Clock;
        ClockChange: ClockChange;
        CloseCode: CloseCode;
        ControlError: ControlError;
        ControlEvent: ControlEvent;
        DefinitionState: DefinitionState;
        Fault: Fault;
        FieldProblem: FieldProblem;
        Grants: Grants;
        LoginMode: LoginMode;
        Organization: Organization;
        RedirectUris: RedirectUris;
        RefreshTokenMode: RefreshTokenMode;
        GenesysSeed: GenesysSeed;
        GenesysSettings: GenesysSettings;
        GenesysSettingsChange: GenesysSettingsChange;
        BraincloudSettings: BraincloudSettings;
        BraincloudSettingsChange: BraincloudSettingsChange;
        Contract: Contract;
        RateLimitMode: RateLimitMode;
        SystemPresenceNames: SystemPresenceNames;
        UnknownTokens: UnknownTokens;
        PositiveInteger: PositiveInteger;
        WholeNumber: WholeNumber;
        PositiveNumber: PositiveNumber;
        NonEmptyText: NonEmptyText;
        PublicUrl: PublicUrl;
        JsonObject: JsonObject;
        GenesysState: GenesysState;
        Health: Health;
        IssuedToken: IssuedToken;
        JournalEntry: JournalEntry;
        Stub: Stub;
        PathStub: PathStub;
        ServopStub: ServopStub;
        StubMethod: StubMethod;
        StubStatus: StubStatus;
        StubHeaders: StubHeaders;
        StubBody: StubBody;
        Override: Override;
        OperationInfo: OperationInfo;
        PresenceChange: PresenceChange;
        PresenceEvents: PresenceEvents;
        PresenceStatus: PresenceStatus;
        PresenceToSet: PresenceToSet;
        PlayerPresenceToSet: PlayerPresenceToSet;
        PresenceState: PresenceState;
        QueueState: QueueState;
        Removed: Removed;
        Reset: Reset;
        NotificationToSend: NotificationToSend;
        Sent: Sent;
        RoutingStatusName: RoutingStatusName;
        RoutingStatusState: RoutingStatusState;
        RoutingStatusToSet: RoutingStatusToSet;
        Rule: Rule;
        Scenario: Scenario;
        ScenarioName: ScenarioName;
        ScenarioStart: ScenarioStart;
        Seed: Seed;
        SeedClient: SeedClient;
        SeedDefinition: SeedDefinition;
        SeedPresenceSettings: SeedPresenceSettings;
        SeedSource: SeedSource;
        SeedToken: SeedToken;
        SeedUser: SeedUser;
        SeedQueue: SeedQueue;
        SeedPresence: SeedPresence;
        GrantedPermissions: GrantedPermissions;
        Service: Service;
        Settings: Settings;
        JournalSettings: JournalSettings;
        JournalSettingsChange: JournalSettingsChange;
        SettingDescription: SettingDescription;
        SettingsChange: SettingsChange;
        Snapshot: Snapshot;
        GenesysSnapshot: GenesysSnapshot;
        SocketEvent: SocketEvent;
        SocketFrame: SocketFrame;
        SocketFrames: SocketFrames;
        SocketState: SocketState;
        SourceState: SourceState;
        State: State;
        SystemPresence: SystemPresence;
        ThirdPartyPresence: ThirdPartyPresence;
        TokenRequest: TokenRequest;
        UserState: UserState;
        World: World;
    };
}
