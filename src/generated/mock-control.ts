// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

export interface paths {
    readonly "/health": {
        /**
         * Tell that the mock is there
         * @description Needs no control token and does not make the world.
         */
        readonly get: operations["getHealth"];
    };
    readonly "/reset": {
        /**
         * Begin the world anew
         * @description Puts the seed's state and stubs in the place of everything and removes faults, canned answers, overrides, changed settings and the journal. Open sockets are closed with 1012. The clock is as at first.
         */
        readonly post: operations["resetWorld"];
    };
    readonly "/snapshot": {
        /**
         * Take a snapshot of the state
         * @description The state as plain JSON: without the journal, the sockets, the faults, the settings and the time of day. Secrets and tokens stand in it as digests only.
         */
        readonly get: operations["getSnapshot"];
        /**
         * Restore a snapshot
         * @description Puts a snapshot's state in the place of the world's. Open sockets are closed with 1012.
         */
        readonly put: operations["putSnapshot"];
    };
    readonly "/state": {
        /**
         * List what is in the world
         * @description A listing for people and tests; a snapshot is what can be put back.
         */
        readonly get: operations["getState"];
    };
    readonly "/state/presences": {
        /**
         * Set a presence as its user would
         * @description Changes the presence of a Genesys Cloud user in the source `PURECLOUD`, checked as the service checks it; whoever listens is told. What is left out stays.
         */
        readonly post: operations["postPresence"];
    };
    readonly "/state/third-party-presences": {
        /**
         * Set what Teams or Zoom tells of a user
         * @description No client can change these sources of presence, so a test feeds them here.
         */
        readonly post: operations["postThirdPartyPresence"];
    };
    readonly "/state/routing-statuses": {
        /**
         * Set the routing status of a user
         * @description As Genesys Cloud does when a conversation is routed to the user, or ends. `OFF_QUEUE` and the other
         *     statuses follow the presence: a user who is not on queue is `OFF_QUEUE`, and one who is on queue is not.
         */
        readonly post: operations["postRoutingStatus"];
    };
    readonly "/state/player-presences": {
        /**
         * Set the presence of a player
         * @description Changes the activity and the visibility of a brainCloud player, as a client of theirs would; listeners are
         *     pushed to. What is left out stays. A player without a connection is connected first, and stays so until their
         *     session ends.
         */
        readonly post: operations["postPlayerPresence"];
    };
    readonly "/notifications": {
        /**
         * Send an event of a Genesys Cloud topic
         * @description To every socket whose channel is subscribed to the topic, alone or in a combined one. The mock sends events of
         *     presence, activity, routing status and primary sources by itself; those of all other topics come from here.
         */
        readonly post: operations["postNotification"];
    };
    readonly "/sockets": {
        /**
         * Close all open sockets
         * @description As the service does when it restarts; clients are expected to come back.
         */
        readonly delete: operations["closeSockets"];
    };
    readonly "/sockets/{socketId}": {
        /** Close an open socket */
        readonly delete: operations["closeSocket"];
    };
    readonly "/sockets/{socketId}/frames": {
        /**
         * Read the frames of an open socket
         * @description The last frames in both directions, oldest first: up to 100, and up to 131,072 characters of them. Secrets are
         *     redacted.
         */
        readonly get: operations["getSocketFrames"];
    };
    readonly "/clock": {
        /** Read the clock */
        readonly get: operations["getClock"];
        /**
         * Move, freeze or run the clock
         * @description Does what is asked in this order: `freeze` or `run`, then `advanceMs` or `advanceTo`. Everything that comes due fires in order, each at its own time.
         */
        readonly post: operations["postClock"];
    };
    readonly "/faults": {
        /** List the faults in force */
        readonly get: operations["getFaults"];
        /** Add a fault */
        readonly post: operations["postFault"];
        /**
         * Remove all faults
         * @description Those of scenarios as well.
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
         * @description Adds the scenario's faults. Removing the faults ends it; starting it anew replaces its faults.
         */
        readonly post: operations["postScenario"];
    };
    readonly "/journal": {
        /**
         * Read the journal
         * @description The last calls, oldest first. All filters given must fit.
         */
        readonly get: operations["getJournal"];
        /** Empty the journal */
        readonly delete: operations["deleteJournal"];
    };
    readonly "/events": {
        /**
         * Follow what happens
         * @description Server-sent events. The event `call` carries a `JournalEntry`; `presence` a `PresenceChange`; `socket` a
         *     `SocketEvent`: one has opened or closed; `control` a `ControlEvent`: somebody changed the world through this
         *     API. Only what happens from now on is sent. A server has at most 100 streams open at once.
         */
        readonly get: operations["getEvents"];
    };
    readonly "/presence-changes": {
        /**
         * Read how presences have changed
         * @description The last changes of both services, oldest first: by calls, by connections that come and go, and by time that passes. A reset or a restored snapshot begins a new list.
         */
        readonly get: operations["getPresenceChanges"];
    };
    readonly "/rules": {
        /**
         * List the rules of the mock
         * @description What the `rule` of a journal entry says, and where it is known from.
         */
        readonly get: operations["getRules"];
    };
    readonly "/operations": {
        /**
         * List the operations of both services
         * @description What a fault, an override or a filter of the journal can name.
         */
        readonly get: operations["getOperations"];
    };
    readonly "/settings": {
        /** Read the settings */
        readonly get: operations["getSettings"];
        /**
         * Change settings
         * @description What is left out stays; `null` puts a setting back to what the world began with.
         */
        readonly patch: operations["patchSettings"];
    };
    readonly "/overrides": {
        /**
         * List the operations that are overridden
         * @description By a canned answer, or by a handler in the process of the mock.
         */
        readonly get: operations["getOverrides"];
        /** Remove all overrides */
        readonly delete: operations["deleteOverrides"];
    };
    readonly "/overrides/{operation}": {
        /**
         * Give an operation a canned answer
         * @description Callers that are allowed to make the call, and whose request is right, get this answer, and nothing changes. The answer is checked against the contract of the operation. Of a servop, `body` is the `data` of a success; failures are made by faults.
         */
        readonly put: operations["putOverride"];
        /** Remove the override of an operation */
        readonly delete: operations["deleteOverride"];
    };
    readonly "/stubs": {
        /**
         * List the stubs
         * @description Without those whose answer a function in the mock's process makes.
         */
        readonly get: operations["getStubs"];
        /**
         * Set a stub
         * @description Sets the answer of a path or servop that the mock does not know. It replaces a stub of the same method and path, or of the same servop. Operations that the mock knows are refused: use an override for those.
         */
        readonly put: operations["putStub"];
        /**
         * Remove stubs
         * @description Removes all stubs, those with a function too; or one of them, named by `method` and `path` or by `servop`.
         */
        readonly delete: operations["deleteStubs"];
    };
    readonly "/tokens": {
        /**
         * Issue a Genesys Cloud access token
         * @description For tests of what a caller may do. The rights, the user and the end are yours to choose.
         */
        readonly post: operations["postTokens"];
    };
    readonly "/worlds": {
        /** List the worlds */
        readonly get: operations["getWorlds"];
        /**
         * Delete all worlds
         * @description Each is made anew from the seed when it is next used. Their sockets are closed with 1012. The world `default` stays and is reset.
         */
        readonly delete: operations["deleteWorlds"];
    };
    readonly "/worlds/{name}": {
        /**
         * Delete a world
         * @description It is made anew from the seed when it is next used. Its sockets are closed with 1012. The world `default` stays and is reset.
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
            /** It is. */
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
            /** The world is as it was at first. */
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
            /** The state is the snapshot's. */
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
            /** The user as `getState` lists it now. */
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
            /** The user as `getState` lists it now. */
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
            /** The user as `getState` lists it now. */
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
            /** The player as `getState` lists it now. */
            readonly 200: {
                content: {
                    readonly "application/json": ProfileState;
                };
            };
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
            /** How many sockets it was sent to. */
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
            /** How many were closed. */
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
                /** The `id` of the socket, as `getState` lists it. */
                readonly socketId: string;
            };
        };
        readonly responses: SharedResponses & {
            /** It is closed. */
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
                /** The `id` of the socket, as `getState` lists it. */
                readonly socketId: string;
            };
        };
        readonly responses: SharedResponses & {
            /** The frames that fit. */
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
            /** The clock as it is now. */
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
            /** In the order in which they were added, which is the order in which they are tried. */
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
            /** The fault is in force. */
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
            /** How many there were. */
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
            /** It is gone. */
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
            /** What can be started, and which faults each adds. */
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
            /** The entries that fit. */
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
            /** How many entries there were. */
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
            /** The stream; it stays open. */
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
            /** The changes that fit. */
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
            /** All settings with their present values. */
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
            /** All settings as they are now. */
            readonly 200: {
                content: {
                    readonly "application/json": Settings;
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
            /** How many there were. */
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
            /** It is gone. */
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
            /** How many there were. */
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
            /** In the order in which they were made. */
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
            /** How many there were. */
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
                /** The world's name. */
                readonly name: string;
            };
        };
        readonly responses: SharedResponses & {
            /** It is gone. */
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
    /** The code they are closed with; 1012 if left out. */
    readonly closeCode?: CloseCode | undefined;
};
/** The query parameters of `closeSocket`. */
export type CloseSocketQuery = {
    /** The code that it is closed with; 1012 by default. Not together with `abrupt`. */
    readonly closeCode?: CloseCode | undefined;
    /** Breaks the connection without a close frame, so that the client sees 1006. Hosts that can only close use 1011. */
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
    /** Such as `GET`. */
    readonly method?: string | undefined;
    /** The status that was answered. */
    readonly status?: number | undefined;
    /** The id of a user, profile or client. */
    readonly caller?: string | undefined;
    /** The rule that refused the call, such as `GEN-PATCH-3`. */
    readonly rule?: string | undefined;
    /** The `id` of the fault that hit the call. */
    readonly fault?: string | undefined;
    /** Only entries whose `number` is higher. */
    readonly after?: number | undefined;
    /** At most so many, the latest ones. */
    readonly limit?: number | undefined;
};
/** The query parameters of `getPresenceChanges`. */
export type GetPresenceChangesQuery = {
    /** Only changes whose `number` is higher. */
    readonly after?: number | undefined;
    /** At most so many, the latest ones. */
    readonly limit?: number | undefined;
};
/** The query parameters of `deleteStubs`. */
export type DeleteStubsQuery = {
    /** With `path`, the method of the stub to remove. */
    readonly method?: StubMethod | undefined;
    /** With `method`, the path of the stub to remove, as it was set. */
    readonly path?: string | undefined;
    /** The servop of the stub to remove. */
    readonly servop?: string | undefined;
};
export interface SharedResponses {
    readonly 400: BadRequestResponse;
    readonly 401: UnauthorizedResponse;
}
/** The request cannot be understood. Nothing has changed. */
export type BadRequestResponse = {
    content: {
        readonly "application/json": ControlError;
    };
};
/** The server wants its control token. */
export type UnauthorizedResponse = {
    content: {
        readonly "application/json": ControlError;
    };
};
/** There is no such thing. */
export type NotFoundResponse = {
    content: {
        readonly "application/json": ControlError;
    };
};
/** A fault in force. */
export type ActiveFault = {
    /** Made by the mock; the journal names it where the fault hit. */
    readonly id: string;
    readonly fault: Fault;
    readonly scenario?: ScenarioName;
    /** How many calls it has hit. */
    readonly hits: number;
};
/**
 * The brainCloud app that a world begins with. A part that is left out is that of the default
 *     seed; friendships, groups and system presences are none where profiles are given.
 */
export type BraincloudSeed = {
    /** What packets are checked against. */
    readonly app?: {
        /** The app's id. */
        readonly id: string;
        /** The app's secret. */
        readonly secret: string;
    };
    /** Who may use the server-to-server dispatcher. */
    readonly servers?: readonly {
        /** The server's name. */
        readonly name: string;
        /** The server's secret. */
        readonly secret: string;
    }[];
    /** Group types of the portal; a group must have one of them. */
    readonly groupTypes?: readonly string[];
    /** The players, and devices that a server speaks for. */
    readonly profiles?: readonly SeedProfile[];
    /** Pairs of profiles by id, name or login, each the other's friend. */
    readonly friendships?: readonly (readonly string[])[];
    /** Groups of players. */
    readonly groups?: readonly SeedGroup[];
    /** Presences that a server has made. */
    readonly systemPresences?: readonly {
        /** The id, name or login of a profile. */
        readonly profileId: string;
        readonly activity?: JsonObject;
        /** Whether others see it; they do if left out. */
        readonly visible?: boolean;
        /** From when the world begins. */
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
    /** Ways to log in, the passwords as digests. */
    readonly identities: readonly {
        readonly type: string;
        readonly externalId: string;
        readonly profileId: string;
        readonly tokenDigest?: string;
    }[];
    /** Who is whose friend. */
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
    /** What players have sent each other. */
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
    /** Presences that servers made. */
    readonly presences: readonly {
        readonly profileId: string;
        readonly visible: boolean;
        readonly activity: JsonObject;
        readonly expiresAt?: number;
    }[];
    /** Who is told of whose presence. */
    readonly listeners: readonly ProfileLinks[];
    /** Sessions of players, their ids as digests. */
    readonly sessions: readonly {
        readonly idDigest: string;
        readonly profileId: string;
        readonly lastHeard: number;
        readonly lastPacketId?: number;
        readonly rttSecretDigest?: string;
    }[];
    /** Sessions that have ended, their ids as digests. */
    readonly endedSessions: readonly {
        readonly idDigest: string;
        readonly end: string;
    }[];
    /** Servers of the app, their secrets as digests. */
    readonly servers: readonly {
        readonly name: string;
        readonly secretDigest: string;
    }[];
    /** Sessions of servers, their ids as digests. */
    readonly serverSessions: readonly {
        readonly idDigest: string;
        readonly serverName: string;
        readonly lastHeard: number;
        readonly lastPacketId?: number;
        readonly rttSecretDigest?: string;
    }[];
};
/** What is in the brainCloud app. */
export type BraincloudState = {
    /** Everybody, in the order of their making. */
    readonly profiles: readonly ProfileState[];
    /** Who is told of whose presence. */
    readonly listeners: readonly {
        /** Who is told. */
        readonly profileId: string;
        /** Of whom; profile ids. */
        readonly hears: readonly string[];
    }[];
    /** Groups of players. */
    readonly groups: readonly {
        /** The group's id. */
        readonly id: string;
        /** Its name. */
        readonly name: string | null;
        /** Its type. */
        readonly groupType: string;
        /** Profile ids. */
        readonly members: readonly string[];
    }[];
};
/** A player, and their presence. */
export type ProfileState = {
    /** The profile's id. */
    readonly id: string;
    /** The player's name. */
    readonly name: string;
    /** Whether there is a presence, by a connection or made by a server. */
    readonly online: boolean;
    /** Whether others see it. */
    readonly visible: boolean;
    readonly activity: JsonObject;
    /** Open RTT connections. */
    readonly connections: number;
    /** Profile ids. */
    readonly friends: readonly string[];
};
/** A profile id, and the list of those it is linked to. */
export type ProfileLinks = readonly (string | readonly string[])[];
/** A group of players. */
export type SeedGroup = {
    /** Made from its place in the list if left out. */
    readonly id?: string;
    /** Its name. */
    readonly name: string;
    /** One of `groupTypes`; the first if left out. */
    readonly groupType?: string;
    /** Whether anybody can join. */
    readonly isOpenGroup?: boolean;
    readonly summaryData?: JsonObject;
    /**
     * Profiles by id, name or login, with a role or without. Of those without, the first is the
     *     owner if no other is.
     */
    readonly members: readonly ({
        /** The id, name or login of a profile. */
        readonly profileId: string;
        /**
         * What they may do.
         * @enum {string}
         */
        readonly role: "OWNER" | "ADMIN" | "MEMBER";
    } | string)[];
};
/** A player, or a device that a server speaks for. */
export type SeedProfile = {
    /** Made from its place in the list if left out. */
    readonly id?: string;
    /** The player's name. */
    readonly name: string;
    /** Where their picture is. */
    readonly pictureUrl?: string;
    /** Their address. */
    readonly emailAddress?: string;
    readonly summaryFriendData?: JsonObject;
    /**
     * Ways to log in. Left out, there is one by the name in small letters with the password
     *     `NAME-password`, if no other profile has that login.
     */
    readonly logins?: readonly {
        /**
         * How.
         * @enum {string}
         */
        readonly type: "Universal" | "Anonymous" | "Email";
        /** User name, e-mail address or anonymous id. */
        readonly externalId: string;
        /** An anonymous login has none. */
        readonly password?: string;
    }[];
};
/** What an operation answers in place of its own. */
export type CannedAnswer = {
    /** A status that the contract knows for the operation. */
    readonly status: number;
    /** The body that the contract wants with that status. */
    readonly body?: unknown;
    /** Only for the next call. */
    readonly once?: boolean;
    /** Take any status from 200 and any body, without a check against the contract. */
    readonly untyped?: boolean;
};
/** A notification channel. */
export type ChannelState = {
    /** Its id. */
    readonly id: string;
    /** The user that made it; absent where an app acted for nobody. */
    readonly userId?: string;
    /** The OAuth client that made it, if that is known. */
    readonly clientId?: string;
    /** Whether a socket is open on it. */
    readonly connected: boolean;
    /** World time in milliseconds since 1970. */
    readonly expiresAt: number;
    /** What it is told of, such as `v2.users.ID.presence`. */
    readonly topics: readonly string[];
};
/** A world's clock. */
export type Clock = {
    /**
     * Format: date-time
     * @description The world's time.
     */
    readonly now: string;
    /** The same in milliseconds since 1970. */
    readonly epochMs: number;
    /** Whether it stands still. */
    readonly frozen: boolean;
    /** World milliseconds in one of the host's; 0 when frozen. */
    readonly speed: number;
    /** How many timers wait, such as late answers. */
    readonly timers: number;
};
/** What is to become of a clock. */
export type ClockChange = {
    /** Milliseconds forward. */
    readonly advanceMs?: number;
    /**
     * Format: date-time
     * @description A moment forward. Not together with `advanceMs`.
     */
    readonly advanceTo?: string;
    /**
     * Back to what the clock began with: by default the host's time, running. Not together with
     *     other changes.
     * @constant
     */
    readonly reset?: true;
    /**
     * Stand still. Not together with `run` or `speed`.
     * @constant
     */
    readonly freeze?: true;
    /**
     * Run on, at `speed`.
     * @constant
     */
    readonly run?: true;
    /** World milliseconds in one of the host's; 1 if left out. */
    readonly speed?: number;
};
/** A WebSocket close code that an application may send. */
export type CloseCode = number;
/** What every refused control call answers. */
export type ControlError = {
    /** What is wrong and what to do, for people. */
    readonly message: string;
    /** The kind of error, for programs. */
    readonly code: string;
    /** The HTTP status. */
    readonly status: number;
    /** Fields that are wrong. Of a request with the wrong shape, the first one. */
    readonly problems: readonly FieldProblem[];
};
/** A change made through the control API. */
export type ControlEvent = {
    /** The operationId of the control call. */
    readonly operation: string;
    /** World time in milliseconds since 1970. */
    readonly at: number;
};
/** A presence definition. */
export type DefinitionState = {
    /** Its id. */
    readonly id: string;
    /** In English where there is such a label, else any. */
    readonly label: string;
    readonly systemPresence: SystemPresence;
    /** Whether it was deleted or switched off. */
    readonly deactivated: boolean;
    /** Whether it is one of the ten that every org has. */
    readonly builtIn: boolean;
};
/**
 * What goes wrong, and for whom. At least one effect is needed: `status`, `code`, `reasonCode`,
 *     `retryAfterMs`, `latencyMs`, `stall`, `drop`, `truncate`, `malformed`, `deaf` or `closeCode`. Effects that cannot
 *     happen together are refused.
 *
 *     Before the operation: `drop: before` breaks the connection; `status`, `code`, `reasonCode` and `retryAfterMs`
 *     refuse the call with the vendor's own error body. The others let the operation happen and spoil its answer.
 */
export type Fault = {
    /** An operationId, `service.OPERATION`, `*` for every operation of both services, or `socket`: a socket is hit as it opens. */
    readonly operation: string;
    /** The status of the error. */
    readonly status?: number;
    /** The error code of Genesys Cloud, such as `not.found`; its status follows where it is known. */
    readonly code?: string;
    /** The reason code of brainCloud, such as 40303; its status follows where it is known. */
    readonly reasonCode?: number;
    /** What `Retry-After` says, which is in whole seconds and so rounded up. Alone, the call is refused with 429. */
    readonly retryAfterMs?: number;
    /** How much later the answer comes, in milliseconds of the world's clock. */
    readonly latencyMs?: number;
    /**
     * The operation happens, but no answer comes.
     * @constant
     */
    readonly stall?: true;
    /**
     * The connection breaks, before the operation happens or after it.
     * @enum {string}
     */
    readonly drop?: "before" | "after";
    /**
     * The connection breaks in the middle of the answer's body.
     * @constant
     */
    readonly truncate?: true;
    /**
     * The answer's body ends half way, as if that were all. An empty body stays as it is.
     * @constant
     */
    readonly malformed?: true;
    /**
     * Only for `postNotificationsChannels`. The channel is made, subscribed and connected as any other, and its socket has heartbeats, but no event is ever sent to it.
     * @constant
     */
    readonly deaf?: true;
    /**
     * Only for `socket`. Open sockets are closed with this code at once, later ones as they open;
     *     with `latencyMs`, so much later.
     */
    readonly closeCode?: CloseCode;
    /** How many calls it hits before it goes. Left out, it stays until it is removed. */
    readonly times?: number;
    /**
     * Only for calls and sockets of this user, profile, client or server, by id or name (also by
     *     e-mail address or login).
     */
    readonly user?: string;
    /** How likely a call is hit; 1 if left out. Drawn from the world's own seeded generator, so runs repeat. */
    readonly chance?: number;
};
/** A field that is wrong: its path by names and indices, and why. */
export type FieldProblem = {
    /** Where it is, by names and indices; empty for the whole. */
    readonly path: readonly (string | number)[];
    /** What is wrong with it. */
    readonly message: string;
};
/** The grants that an OAuth client may use. Left out, all of them. */
export type Grants = readonly ("client_credentials" | "authorization_code" | "implicit")[];
/** @enum {string} */
export type LoginMode = "page" | "automatic";
/** The organisation. */
export type Organization = {
    /** Its id. */
    readonly id: string;
    /** Its name. */
    readonly name: string;
};
/** Where a login may lead back to, each to the letter. Left out, to any page of this machine. */
export type RedirectUris = readonly string[];
/** @enum {string} */
export type RefreshTokenMode = "rotate" | "keep" | "none";
/**
 * The Genesys Cloud org that a world begins with. A part that is left out is that of the default
 *     seed.
 */
export type GenesysSeed = {
    /** Unknown tokens act as the first one. */
    readonly users?: readonly SeedUser[];
    readonly organization?: Organization;
    /** Presence definitions besides the ten built-in ones. */
    readonly definitions?: readonly SeedDefinition[];
    /** Registered presence sources besides the three built-in ones. */
    readonly sources?: readonly SeedSource[];
    /** Queues and their members. */
    readonly queues?: readonly SeedQueue[];
    /** The ids of the built-in presence sources. */
    readonly builtInSourceIds?: {
        /** Of Genesys Cloud itself. */
        readonly PURECLOUD: string;
        /** Of Microsoft Teams. */
        readonly MICROSOFTTEAMS: string;
        /** Of Zoom Phone. */
        readonly ZOOMPHONE: string;
    };
    readonly presenceSettings?: SeedPresenceSettings;
    /** OAuth clients. */
    readonly clients?: readonly SeedClient[];
    /** With tokens listed, any other token is refused; without, any other is the org's admin. */
    readonly tokens?: readonly SeedToken[];
};
/** How the org behaves where the vendor's behaviour is a choice, or not known. */
export type GenesysSettings = {
    /** Which time's permissions and answers hold. */
    readonly contract: Contract;
    /** Whether a token that calls too often is refused, or only told. */
    readonly rateLimit: RateLimitMode;
    /** Calls a token may make in a minute. */
    readonly requestsPerMinute: PositiveInteger;
    /** Whether answers have the `inin-ratelimit-*` headers. Left out, the contract decides. */
    readonly rateLimitHeaders?: boolean;
    /** Characters a presence message may have. */
    readonly maxMessageLength: WholeNumber;
    /** How long a new definition answers 404 before it can be read. */
    readonly readAfterWriteMs: WholeNumber;
    /** Spelling of `name` in the list of system presences. */
    readonly systemPresenceNames: SystemPresenceNames;
    /** Characters a label of a presence definition may have. Left out, there is no limit. */
    readonly maxLabelLength?: PositiveInteger;
    /** How long a new access token lives. */
    readonly tokenLifetimeSeconds: PositiveInteger;
    /** A larger request body is answered 413. */
    readonly maxBodyBytes: PositiveInteger;
    /** What a bearer token is that the org never issued. Left out, the seed decides. */
    readonly unknownTokens?: UnknownTokens;
    /** Where clients reach the mock. Left out, the server that was called. */
    readonly publicUrl?: PublicUrl;
    /** Notification channels that a user has in an app. */
    readonly maxChannels: PositiveInteger;
    /** Topics that a notification channel can be subscribed to. */
    readonly maxTopicsPerChannel: PositiveInteger;
    /** Which changes of presences v2.users.{id}.presence reports. */
    readonly presenceEvents: PresenceEvents;
    /** How long a notification channel lives after it was made or subscribed last. */
    readonly channelLifetimeSeconds: PositiveInteger;
    /** How far apart the heartbeats of a notification socket are, in the host's time. */
    readonly heartbeatSeconds: PositiveNumber;
    /** A notification socket for which more bytes wait to be sent is closed. */
    readonly maxSocketBufferBytes: PositiveInteger;
    /** Whether a person picks a user on a page, or is logged in at once. */
    readonly login: LoginMode;
    /** How long a code of a login can be exchanged. */
    readonly authorizationCodeLifetimeSeconds: PositiveInteger;
    /** Whether a login gives refresh tokens, and how often each can be used. */
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
/** How the app behaves where its owner or the vendor has a choice, or nothing is known. */
export type BraincloudSettings = {
    /** Whether there is presence at all. */
    readonly presenceEnabled: boolean;
    /** Whether a presence can have an activity. */
    readonly richActivity: boolean;
    /** Whether listeners are pushed to. */
    readonly realTimeUpdates: boolean;
    /** Whether anybody can connect. */
    readonly rttEnabled: boolean;
    /** Bytes of UTF-8 JSON that an activity may have. */
    readonly maxContentBytes: WholeNumber;
    /** How long a presence lives that a server made without saying how long. */
    readonly presPxExpirySecs: PositiveInteger;
    /** The most that one extension adds, in seconds. */
    readonly presPxExpiryExtSecMax: PositiveInteger;
    /** Whether adding a friend makes both friends of each other. */
    readonly mutualFriends: boolean;
    /** Whether a new name, picture or summary is pushed to listeners. */
    readonly profileChangePushes: boolean;
    /** Sessions a profile may have at once. */
    readonly maxSessions: PositiveInteger;
    /** How long a client's session lives without traffic. */
    readonly sessionExpirySeconds: PositiveInteger;
    /** How often a server is asked to send a heartbeat. Its session lives twice as long without traffic. */
    readonly serverHeartbeatSeconds: PositiveInteger;
    /** How long an RTT socket may be open without having said CONNECT. */
    readonly connectSeconds: PositiveNumber;
    /** How often an RTT client is asked to send a heartbeat. */
    readonly heartbeatSeconds: PositiveNumber;
    /** After how many heartbeat intervals of silence an RTT connection is closed. */
    readonly silentHeartbeats: PositiveNumber;
    /** Bytes that may wait to be sent to one RTT connection. */
    readonly maxQueuedBytes: PositiveInteger;
    /** Packets a session may send in a second. Left out, as many as it likes. */
    readonly packetsPerSecond?: PositiveInteger;
    /** Messages a packet should hold at most, as clients are told. */
    readonly maxBundleMsgs: PositiveInteger;
    /** Members a group may have. Left out, as many as it likes. */
    readonly maxGroupMembers?: PositiveInteger;
    /** The oldest game version that may log in. */
    readonly minimumGameVersion?: NonEmptyText;
    /** Where a newer version is to be had. */
    readonly upgradeAppId?: NonEmptyText;
    /** Why the app is disabled; set, every login is refused. */
    readonly disabledMessage?: NonEmptyText;
    /** A larger request body is answered 413. */
    readonly maxBodyBytes: PositiveInteger;
    /** Where RTT clients shall connect. Left out, the host that was called. */
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
 * Which time's permissions and answers hold.
 * @enum {string}
 */
export type Contract = "current" | "classic" | "v1";
/**
 * Whether a token that calls too often is refused, or only told.
 * @enum {string}
 */
export type RateLimitMode = "count" | "enforce";
/**
 * Spelling of `name` in the list of system presences.
 * @enum {string}
 */
export type SystemPresenceNames = "title" | "upper";
/**
 * What a bearer token is that the org never issued. Left out, the seed decides.
 * @enum {string}
 */
export type UnknownTokens = "admin" | "refuse";
export type PositiveInteger = number;
export type WholeNumber = number;
export type PositiveNumber = number;
export type NonEmptyText = string;
/** Such as `https://mock.example.com`. */
export type PublicUrl = string;
/** Any JSON object. */
export type JsonObject = {
    readonly [key: string]: unknown;
};
/** What is in the Genesys Cloud org. */
export type GenesysState = {
    /** Everybody, in the order of the seed. */
    readonly users: readonly UserState[];
    /** The queues, in the order of the seed. */
    readonly queues: readonly QueueState[];
    /** All presence definitions, deactivated ones as well. */
    readonly definitions: readonly DefinitionState[];
    /** All presence sources, deactivated ones as well. */
    readonly sources: readonly SourceState[];
    /** Notification channels, and what they are subscribed to. */
    readonly channels: readonly ChannelState[];
};
/** That there is a world to talk to. */
export type Health = {
    /** @constant */
    readonly status: "ok";
    /** The world's name. */
    readonly world: string;
};
/** An access token. */
export type IssuedToken = {
    /** To be sent as `Authorization: Bearer …`. */
    readonly accessToken: string;
    /**
     * Format: date-time
     * @description World time. Absent where it has no end.
     */
    readonly expiresAt?: string;
};
/** One call as the mock saw it. Secrets and tokens are blotted out. */
export type JournalEntry = {
    /** Counts the calls of the world, from 1. */
    readonly number: number;
    /** The world's name. */
    readonly world: string;
    /** An operationId, `service.OPERATION`, the method and path of a stub, `socket`, or `unknown`. */
    readonly operation: string;
    /** Of the HTTP request. */
    readonly method: string;
    /** Path and query. */
    readonly url: string;
    /** That was answered; of a servop its own, not the HTTP status. */
    readonly status: number;
    /** World time in milliseconds since 1970. */
    readonly at: number;
    /** Real milliseconds from the call to its answer, whatever the world's clock shows; messages of one packet share it. `delayMs` is not part of it. */
    readonly durationMs: number;
    /** World milliseconds by which a fault holds the answer back. Absent without a delay. */
    readonly delayMs?: number;
    /** Genesys Cloud: the `ININ-Correlation-Id` of the answer, which errors repeat as `contextId`. brainCloud: the packet id. Absent where the answer or the packet has none. */
    readonly correlationId?: string;
    /** The id of the user, profile or client that called. Never a token. */
    readonly caller?: string;
    /** The rule that refused the call. */
    readonly rule?: string;
    /** The `id` of the fault that hit the call. */
    readonly fault?: string;
    /**
     * Answered by an override.
     * @constant
     */
    readonly override?: true;
    /**
     * Passed on to the real service. Bodies of such calls are not kept.
     * @constant
     */
    readonly forwarded?: true;
    /**
     * Answered by a stub.
     * @constant
     */
    readonly stub?: true;
    /**
     * Whether the request fits the contract; `skipped` where the call was refused before.
     * @enum {string}
     */
    readonly validation: "passed" | "failed" | "skipped";
    /** The body of the request. Absent where there was none, or it is not kept. */
    readonly request?: unknown;
    /** The body of the answer. Absent where there was none, or it is not kept. */
    readonly answer?: unknown;
    /** The headers of the request, by their names in small letters. Absent for logins and token requests. */
    readonly requestHeaders?: {
        readonly [key: string]: string;
    };
    /** The headers of the answer, likewise. */
    readonly answerHeaders?: {
        readonly [key: string]: string;
    };
    /** The presence changes that the call made, in order. Absent where it made no change. */
    readonly changes?: readonly PresenceChange[];
};
/** The answer of a path or servop that the mock does not know. */
export type Stub = PathStub | ServopStub;
/** The answer to a method on a path that the mock does not know. */
export type PathStub = {
    readonly method: StubMethod;
    /** Without host and query; `{name}` stands for any text without a slash, as in `/api/v2/routing/wrapupcodes/{id}`. */
    readonly path: string;
    readonly status?: StubStatus;
    readonly headers?: StubHeaders;
    readonly body?: StubBody;
};
/** The answer to a servop that the mock does not know. */
export type ServopStub = {
    /** A `service.OPERATION` that the mock does not know, such as `matchMaking.ENABLE_FOR_MATCH`. */
    readonly servop: string;
    /** The `data` of the answer, whose status is 200; failures are made by faults. */
    readonly data: unknown;
};
/**
 * An HTTP method. A stub of GET answers HEAD too.
 * @enum {string}
 */
export type StubMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** The status; 200 by default. */
export type StubStatus = number;
/** Headers besides those of every answer, or in their place. */
export type StubHeaders = {
    readonly [key: string]: string;
};
/** The body, sent as JSON; a string is sent as it is where the header `content-type` names something other than JSON. No body by default. */
export type StubBody = unknown;
/** An operation that does not answer by itself. */
export type Override = {
    /** An operationId, or `service.OPERATION`. */
    readonly operation: string;
    /** Whether it is only for the next call. */
    readonly once: boolean;
};
/** An operation of one of the services. */
export type OperationInfo = {
    /** An operationId, or `service.OPERATION`. */
    readonly operation: string;
    readonly service: Service;
    /** Of a Genesys Cloud operation. */
    readonly method?: string;
    /** Of a Genesys Cloud operation. */
    readonly path?: string;
    /** The query parameters of a Genesys Cloud operation. */
    readonly query?: readonly {
        /** Its name. */
        readonly name: string;
        /**
         * Its type; arrays are of strings.
         * @enum {string}
         */
        readonly type: "string" | "integer" | "boolean" | "array";
    }[];
};
/** One change of what somebody's presence is. */
export type PresenceChange = {
    /** Counts the changes of the world, from 1. */
    readonly number: number;
    readonly service: Service;
    /** The id of the user or profile. */
    readonly userId: string;
    /** What it is now. */
    readonly status: PresenceStatus;
    /** What it was until then; of Genesys Cloud, in the same source. */
    readonly was: PresenceStatus;
    /** World time in milliseconds since 1970. */
    readonly at: number;
    /** Genesys Cloud only; the source that it happened in. */
    readonly source?: string;
    /** Genesys Cloud only; whether the source is the user's primary one. */
    readonly primary?: boolean;
    /** Genesys Cloud only; the definition of the presence. */
    readonly definitionId?: string;
    /** Genesys Cloud only; empty where there is none. */
    readonly message?: string;
    /** Genesys Cloud only; the routing status that goes with it. It can be all that changed. */
    readonly routingStatus?: RoutingStatusName;
    /** brainCloud only. */
    readonly activity?: JsonObject;
};
/**
 * Those in PURECLOUD and the primary source, or in all sources.
 * @enum {string}
 */
export type PresenceEvents = "primary" | "all";
/** A system presence of Genesys Cloud; of brainCloud `Online`, `Hidden` where the player does not want to be seen, or `Offline`. */
export type PresenceStatus = SystemPresence | ("Online" | "Hidden" | "Offline");
/** What a user's presence is to be. */
export type PresenceToSet = {
    /** The id, name or e-mail address of a user. */
    readonly userId: string;
    /** The id or label of an active definition, or the name of a system presence such as `Busy`. */
    readonly definitionId?: string;
    /** The note beside it; empty for none. */
    readonly message?: string;
};
/** What a player's presence is to be. */
export type PlayerPresenceToSet = {
    /** The id, name or login of a player. */
    readonly profileId: string;
    /** The whole activity; it replaces the one before. */
    readonly activity?: JsonObject;
    /** Whether others see that the player is online. */
    readonly visible?: boolean;
    /**
     * `false` ends the player's sessions as a logout does, and goes with no other field; the player stays
     *     online while a server holds the presence. `true` is what happens if it is left out.
     */
    readonly connected?: boolean;
};
/** A user's presence in one source. */
export type PresenceState = {
    /** The id of the definition. */
    readonly definitionId: string;
    /** Of the definition. */
    readonly label: string;
    readonly systemPresence: SystemPresence;
    /** Empty where there is none. */
    readonly message: string;
    /** When it changed last. */
    readonly modifiedDate: string;
};
/** A queue and its members. */
export type QueueState = {
    /** Its id. */
    readonly id: string;
    /** Its name. */
    readonly name: string;
    /** User ids. */
    readonly members: readonly string[];
};
/** How much is gone. */
export type Removed = {
    /** Faults, entries, overrides, stubs, sockets or worlds. */
    readonly removed: number;
};
/** How to begin anew. */
export type Reset = {
    /** What to begin with from now on. A vendor left out keeps the seed it has. */
    readonly seed?: Seed;
};
/** An event to send. */
export type NotificationToSend = {
    /** A single topic of a user, a queue or a conversation, with the ids in it. */
    readonly topic: string;
    /** What has happened, as the vendor describes the topic. */
    readonly eventBody: JsonObject;
};
/** To how many sockets an event was sent. */
export type Sent = {
    /** The number of sockets. */
    readonly sent: number;
};
/**
 * Whether conversations are routed to a user, and whether there is one now.
 * @enum {string}
 */
export type RoutingStatusName = "OFF_QUEUE" | "IDLE" | "INTERACTING" | "NOT_RESPONDING" | "COMMUNICATING";
/** Whether conversations are routed to a user. */
export type RoutingStatusState = {
    readonly status: RoutingStatusName;
    /** Since when, in the world's time. */
    readonly startTime: string;
};
/** A routing status to set. */
export type RoutingStatusToSet = {
    /** The id, name or e-mail address of a user. */
    readonly userId: string;
    readonly status: RoutingStatusName;
};
/** A named behaviour of the mock. */
export type Rule = {
    /** Its name, such as `GEN-PATCH-3`. */
    readonly id: string;
    readonly service: Service;
    /** What happens, for people. */
    readonly says: string;
    /** Where it is known from. */
    readonly source: string;
    /**
     * How sure it is that the service behaves so.
     * @enum {string}
     */
    readonly confidence: "documented" | "observed" | "assumed";
};
/** Faults that go together under a name. */
export type Scenario = {
    readonly name: ScenarioName;
    /** What happens, for people. */
    readonly says: string;
    /** What it adds. */
    readonly faults: readonly Fault[];
    /** Whether one of its faults is in force. */
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
    /** Only for this operation, where the scenario would hit all. */
    readonly operation?: string;
    /** Only for calls and sockets of this user, profile, client or server, by id or name. */
    readonly user?: string;
    /** How many calls each of its faults hits, in place of the scenario's own number. */
    readonly times?: number;
};
/** What a world begins with. A vendor left out begins with the default seed. */
export type Seed = {
    readonly genesys?: GenesysSeed;
    readonly braincloud?: BraincloudSeed;
    /** Answers of paths and servops that the mock does not know; none by default. */
    readonly stubs?: readonly Stub[];
};
/** An OAuth client. */
export type SeedClient = {
    /** Its id. */
    readonly id: string;
    /** Its secret. */
    readonly secret: string;
    readonly permissions?: GrantedPermissions;
    readonly grants?: Grants;
    readonly redirectUris?: RedirectUris;
};
/** A custom presence definition. */
export type SeedDefinition = {
    /** Made from its place in the list if left out. */
    readonly id?: string;
    /** Text by language, such as `en_US: Coaching`. */
    readonly languageLabels: {
        readonly [key: string]: string;
    };
    readonly systemPresence: SystemPresence;
    /** Whether it is switched off. */
    readonly deactivated?: boolean;
    /** The division that sees it; `*` is all, and if left out. */
    readonly divisionId?: string;
};
/** The org's presence settings. */
export type SeedPresenceSettings = {
    /** Whether a presence comes back after a short loss of connection. */
    readonly restorePresenceSettings?: {
        /** Whether it does. */
        readonly enabled: boolean;
        /** How short the loss must be. */
        readonly restoreTimeMilliseconds: number;
        /** Whether On Queue comes back as well. */
        readonly restoreOnQueueEnabled: boolean;
    };
    /** Whether agents ask before they leave the queue. */
    readonly requestingOffQueueEnabled?: boolean;
    /** The registered source that is primary for everybody. */
    readonly defaultPrimaryPresenceRegisteredSourceId?: string;
};
/** A registered presence source. */
export type SeedSource = {
    /** Made from its place in the list if left out. */
    readonly id?: string;
    /** Its name. */
    readonly name: string;
    /** What it is, for people. */
    readonly description?: string;
};
/** A bearer token and what it may do. */
export type SeedToken = {
    /** The token itself. */
    readonly token: string;
    /**
     * The id, name or e-mail address of its user. Left out, it acts for nobody, as client
     *     credentials do.
     */
    readonly userId?: string;
    readonly permissions: GrantedPermissions;
    /** From the making of the world. Left out, it has no end. */
    readonly expiresInSeconds?: number;
};
/** A person of the org. */
export type SeedUser = {
    /** Made from their place in the list if left out. */
    readonly id?: string;
    /** Their name. */
    readonly name: string;
    /** Made from the name if left out. */
    readonly email?: string;
    /** Their job title. */
    readonly title?: string;
    /** Where they work. */
    readonly department?: string;
    /** Offline if left out. */
    readonly presence?: SeedPresence;
    /** What Microsoft Teams and Zoom Phone report of them, with the activity there as `message`. */
    readonly thirdPartyPresences?: {
        readonly MICROSOFTTEAMS?: SeedPresence;
        readonly ZOOMPHONE?: SeedPresence;
    };
    /** Must fit the presence. Left out, it is IDLE if the presence is On Queue, else OFF_QUEUE. */
    readonly routingStatus?: RoutingStatusName;
};
/** A queue; its members have joined it. */
export type SeedQueue = {
    /** Made from its place in the list if left out. */
    readonly id?: string;
    /** Its name. */
    readonly name: string;
    /** What it is for. */
    readonly description?: string;
    /** Users by id, name or e-mail address. */
    readonly members: readonly string[];
};
/**
 * A user's presence on one source: a system presence such as `Busy`, or the label or id of a
 *     definition; or that with its message.
 */
export type SeedPresence = {
    /** A system presence such as `Busy`, or the label or id of a definition. */
    readonly definition: string;
    /** The note beside it. */
    readonly message?: string;
    /**
     * Format: date-time
     * @description Now if left out.
     */
    readonly modifiedDate?: string;
} | string;
/** Permissions such as `presence:presenceDefinition:view`, or `all` there are. */
export type GrantedPermissions = "all" | readonly string[];
/**
 * Genesys Cloud or brainCloud.
 * @enum {string}
 */
export type Service = "genesys" | "braincloud";
/** The settings of a world, by vendor. One that has no value is left out. */
export type Settings = {
    readonly genesys: GenesysSettings;
    readonly braincloud: BraincloudSettings;
    readonly journal: JournalSettings;
};
/** What the journal keeps. */
export type JournalSettings = {
    /** How many calls; the oldest go first. */
    readonly length: WholeNumber;
};
/** Settings to change. */
export type JournalSettingsChange = {
    readonly length?: WholeNumber | null;
};
/** Settings to change, by vendor. `null` puts one back to what the world began with. */
export type SettingsChange = {
    readonly genesys?: GenesysSettingsChange;
    readonly braincloud?: BraincloudSettingsChange;
    readonly journal?: JournalSettingsChange;
};
/** A world's state. */
export type Snapshot = {
    /**
     * What kind of file this is.
     * @constant
     */
    readonly format: "presence-mock/1";
    /** Where the generator of ids stands. */
    readonly random: readonly number[];
    readonly genesys: GenesysSnapshot;
    readonly braincloud: BraincloudSnapshot;
    /** The stubs, without those whose answer a function makes; none by default. */
    readonly stubs?: readonly Stub[];
};
/** The state of the Genesys Cloud org. */
export type GenesysSnapshot = {
    /** The people. */
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
    /** All presences in all sources. */
    readonly presences: readonly {
        readonly userId: string;
        readonly source: string;
        readonly definitionId: string;
        readonly systemPresence: SystemPresence;
        readonly message: string;
        readonly modifiedDate: string;
    }[];
    /** Users whose primary source was chosen, each with that source. */
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
    /** OAuth clients, their secrets as digests. */
    readonly clients: readonly {
        readonly id: string;
        readonly secretDigest: string;
        readonly permissions: GrantedPermissions;
        readonly grants?: Grants;
        readonly redirectUris?: RedirectUris;
    }[];
    readonly organization?: Organization;
    /** The queues. Left out, there are none. */
    readonly queues?: readonly SeedQueue[];
    /** Codes and refresh tokens that can still be exchanged, as digests. */
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
    /** Who holds a token, and what a token is that nobody issued. */
    readonly callers: {
        /** The user that a token nobody issued stands for. */
        readonly adminUserId?: string;
        /** Whether such a token is refused unless a setting says otherwise. */
        readonly seedListsTokens: boolean;
        /** The callers, their tokens as digests. */
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
    /** Ids of the events of registered sources that were applied. */
    readonly appliedEvents: readonly string[];
    /** Notification channels and what they are subscribed to. */
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
/** A socket has opened or closed. */
export type SocketEvent = {
    /** As `getState` lists it while it is open. */
    readonly id: string;
    /**
     * What has happened.
     * @enum {string}
     */
    readonly event: "opened" | "closed";
    /** World time in milliseconds since 1970. */
    readonly at: number;
};
/** A message of a socket. Secrets are redacted. */
export type SocketFrame = {
    /** Counts the frames of the socket, from 1. */
    readonly number: number;
    /** World time in milliseconds since 1970. */
    readonly at: number;
    /**
     * Who sent it.
     * @enum {string}
     */
    readonly from: "client" | "service";
    /** Whether it was sent as a binary frame. */
    readonly binary: boolean;
    /** Its length as text. */
    readonly characters: number;
    /** Its JSON. Text that is not JSON is replaced by its length. Absent if it is empty or longer than 16,384 characters. */
    readonly content?: unknown;
};
/** The last frames of a socket. */
export type SocketFrames = {
    /** How many older frames are no longer kept. */
    readonly dropped: number;
    /** Oldest first. */
    readonly frames: readonly SocketFrame[];
};
/** An open socket. */
export type SocketState = {
    /** Made by the mock. */
    readonly id: string;
    /** Where it came in; secrets are blotted out. */
    readonly url: string;
    /** World time in milliseconds since 1970. */
    readonly openedAt: number;
    readonly service?: Service;
    /** Genesys Cloud only; the notification channel that it is open on. */
    readonly channelId?: string;
    /** Genesys Cloud only; the user that made the channel, if a user did. */
    readonly userId?: string;
    /** brainCloud only; the player, once it has said who it is. */
    readonly profileId?: string;
    /** brainCloud only; the server, once it has said who it is. */
    readonly serverName?: string;
};
/** A presence source. */
export type SourceState = {
    /** Its id. */
    readonly id: string;
    /** Its name. */
    readonly name: string;
    /** Whether every org has it. */
    readonly builtIn: boolean;
    /** Whether it was deleted or switched off. */
    readonly deactivated: boolean;
};
/** What is in a world. */
export type State = {
    /** The world's name. */
    readonly world: string;
    /**
     * Format: date-time
     * @description The world's time.
     */
    readonly now: string;
    /**
     * Format: date-time
     * @description World time of the last reset or restore; without one, of the creation of the world.
     */
    readonly startedAt: string;
    readonly genesys: GenesysState;
    readonly braincloud: BraincloudState;
    /** Open sockets of both services. */
    readonly sockets: readonly SocketState[];
};
/**
 * One of the ten statuses that the platform itself knows.
 * @enum {string}
 */
export type SystemPresence = "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "OnQueue" | "Training";
/** What a third party tells of a user. */
export type ThirdPartyPresence = {
    /** The id, name or e-mail address of a user. */
    readonly userId: string;
    /**
     * Which third party reports it.
     * @enum {string}
     */
    readonly source: "MICROSOFTTEAMS" | "ZOOMPHONE";
    /**
     * The presence definition that the third party's presence is mapped to, by its id or label,
     *     or by the name of a system presence such as `Busy`.
     */
    readonly definitionId: string;
    /** What the user does there, such as `In a call`. */
    readonly activity?: string;
};
/** The caller that a token is for. */
export type TokenRequest = {
    /** `all` if left out, and no role given. */
    readonly permissions?: GrantedPermissions;
    /**
     * A set of permissions, in place of `permissions`. `admin`: all. `supervisor`: changes
     *     the presences of others, and views definitions, sources and settings. `agent`: changes
     *     the own presence, and views definitions. `none`: no permissions, which is enough for the
     *     own presence.
     * @enum {string}
     */
    readonly role?: "admin" | "supervisor" | "agent" | "none";
    /**
     * The id, name or e-mail address of its user. Left out, it acts for nobody, as client
     *     credentials do.
     */
    readonly userId?: string;
    /** Left out, it has no end. */
    readonly expiresInSeconds?: number;
};
/** A person, their presences and their routing status. */
export type UserState = {
    /** Their id. */
    readonly id: string;
    /** Their name. */
    readonly name: string;
    /** Their address. */
    readonly email: string;
    /** Where they work. Absent where that is not known. */
    readonly department?: string;
    /** The source whose presence is theirs. */
    readonly primarySource: string;
    /** By source, such as `PURECLOUD`. */
    readonly presences: {
        readonly [key: string]: PresenceState;
    };
    readonly routingStatus: RoutingStatusState;
};
/** A world of the server. */
export type World = {
    /** Its name. */
    readonly name: string;
    /** The host's time of its last call, in milliseconds since 1970. */
    readonly usedAt: number;
    /** Open sockets. */
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
