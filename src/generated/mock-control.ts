// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell that the mock is there
         * @description Needs no control token and does not make the world.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin the world anew
         * @description Puts the seed's state in the place of everything and removes faults, canned answers, overrides, changed settings and the journal. Open sockets are closed with 1012. The clock goes on.
         */
        readonly post: operations["resetWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
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
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what is in the world
         * @description A listing for people and tests; a snapshot is what can be put back.
         */
        readonly get: operations["getState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/state/presences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set a presence as its user would
         * @description Changes the presence of a Genesys Cloud user in the source `PURECLOUD`, checked as the service checks it; whoever listens is told. What is left out stays.
         */
        readonly post: operations["postPresence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/state/third-party-presences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set what Teams or Zoom tells of a user
         * @description No client can change these sources of presence, so a test feeds them here.
         */
        readonly post: operations["postThirdPartyPresence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/sockets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Close all open sockets
         * @description As the service does when it restarts; clients are expected to come back.
         */
        readonly delete: operations["closeSockets"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the clock */
        readonly get: operations["getClock"];
        readonly put?: never;
        /**
         * Move, freeze or run the clock
         * @description Does what is asked in this order: `freeze` or `run`, then `advanceMs` or `advanceTo`. Everything that comes due fires in order, each at its own time.
         */
        readonly post: operations["postClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the faults in force */
        readonly get: operations["getFaults"];
        readonly put?: never;
        /** Add a fault */
        readonly post: operations["postFault"];
        /**
         * Remove all faults
         * @description Those of scenarios as well.
         */
        readonly delete: operations["deleteFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/faults/{faultId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove a fault */
        readonly delete: operations["deleteFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the named scenarios */
        readonly get: operations["getScenarios"];
        readonly put?: never;
        /**
         * Start a scenario
         * @description Adds the scenario's faults. Removing the faults ends it; starting it anew replaces its faults.
         */
        readonly post: operations["postScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the journal
         * @description The last calls, oldest first. All filters given must fit.
         */
        readonly get: operations["getJournal"];
        readonly put?: never;
        readonly post?: never;
        /** Empty the journal */
        readonly delete: operations["deleteJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Follow what happens
         * @description Server-sent events. The event `call` carries a `JournalEntry`; `presence` a `PresenceChange`; `socket` a
         *     `SocketEvent`: one has opened or closed; `control` a `ControlEvent`: somebody changed the world through this
         *     API. Only what happens from now on is sent.
         */
        readonly get: operations["getEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/presence-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read how presences have changed
         * @description The last changes of both services, oldest first: by calls, by connections that come and go, and by time that passes. A reset or a restored snapshot begins a new list.
         */
        readonly get: operations["getPresenceChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the rules of the mock
         * @description What the `rule` of a journal entry says, and where it is known from.
         */
        readonly get: operations["getRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/operations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the operations of both services
         * @description What a fault, an override or a filter of the journal can name.
         */
        readonly get: operations["getOperations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read the settings */
        readonly get: operations["getSettings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change settings
         * @description What is left out stays; `null` puts a setting back to what the world began with.
         */
        readonly patch: operations["patchSettings"];
        readonly trace?: never;
    };
    readonly "/overrides": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the operations that are overridden
         * @description By a canned answer, or by a handler in the process of the mock.
         */
        readonly get: operations["getOverrides"];
        readonly put?: never;
        readonly post?: never;
        /** Remove all overrides */
        readonly delete: operations["deleteOverrides"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/overrides/{operation}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An operationId, such as `getUsersMe`, or `service.OPERATION`. */
                readonly operation: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Give an operation a canned answer
         * @description Callers that are allowed to make the call, and whose request is right, get this answer, and nothing changes. The answer is checked against the contract of the operation. Of a servop, `body` is the `data` of a success; failures are made by faults.
         */
        readonly put: operations["putOverride"];
        readonly post?: never;
        /** Remove the override of an operation */
        readonly delete: operations["deleteOverride"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue a Genesys Cloud access token
         * @description For tests of what a caller may do. The rights, the user and the end are yours to choose.
         */
        readonly post: operations["postTokens"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the worlds */
        readonly get: operations["getWorlds"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete all worlds
         * @description Each is made anew from the seed when it is next used. Their sockets are closed with 1012. The world `default` stays and is reset.
         */
        readonly delete: operations["deleteWorlds"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/worlds/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a world
         * @description It is made anew from the seed when it is next used. Its sockets are closed with 1012. The world `default` stays and is reset.
         */
        readonly delete: operations["deleteWorld"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A fault in force. */
        readonly ActiveFault: {
            /** @description Made by the mock; the journal names it where the fault hit. */
            readonly id: string;
            readonly fault: components["schemas"]["Fault"];
            readonly scenario?: components["schemas"]["ScenarioName"];
            /** @description How many calls it has hit. */
            readonly hits: number;
        };
        /** @description The brainCloud app that a world begins with. */
        readonly BraincloudSeed: {
            /** @description What packets are checked against. */
            readonly app: {
                /** @description The app's id. */
                readonly id: string;
                /** @description The app's secret. */
                readonly secret: string;
            };
            /** @description Who may use the server-to-server dispatcher. */
            readonly servers: readonly {
                /** @description The server's name. */
                readonly name: string;
                /** @description The server's secret. */
                readonly secret: string;
            }[];
            /** @description Group types of the portal; a group must have one of them. */
            readonly groupTypes: readonly string[];
            /** @description The players, and devices that a server speaks for. */
            readonly profiles: readonly components["schemas"]["SeedProfile"][];
            /** @description Pairs of profile ids, each the other's friend. */
            readonly friendships?: readonly (readonly string[])[];
            /** @description Groups of players. */
            readonly groups?: readonly components["schemas"]["SeedGroup"][];
            /** @description Presences that a server has made. */
            readonly systemPresences?: readonly {
                /** @description Whose it is. */
                readonly profileId: string;
                readonly activity?: components["schemas"]["JsonObject"];
                /** @description Whether others see it; they do if left out. */
                readonly visible?: boolean;
                /** @description From when the world begins. */
                readonly expirySecs: number;
            }[];
        };
        /** @description The state of the brainCloud app. */
        readonly BraincloudSnapshot: {
            /** @description The players. */
            readonly profiles: readonly {
                readonly id: string;
                readonly name: string;
                readonly pictureUrl: string | null;
                readonly emailAddress: string | null;
                readonly summaryFriendData: components["schemas"]["JsonObject"] | null;
                readonly createdAt: number;
                readonly lastLogin: number | null;
                readonly loginCount: number;
                readonly languageCode?: string | null;
                readonly countryCode?: string | null;
                readonly timeZoneOffset?: number;
            }[];
            /** @description Ways to log in, the passwords as digests. */
            readonly identities: readonly {
                readonly type: string;
                readonly externalId: string;
                readonly profileId: string;
                readonly tokenDigest?: string;
            }[];
            /** @description Who is whose friend. */
            readonly friends: readonly components["schemas"]["ProfileLinks"][];
            /** @description Groups of players. */
            readonly groups: readonly ({
                readonly id: string;
                readonly name: string | null;
                readonly groupType: string;
                readonly ownerId: string;
                readonly isOpenGroup: boolean;
                readonly members: readonly (readonly unknown[])[];
                readonly requests: readonly string[];
                readonly version: number;
            } & {
                readonly [key: string]: unknown;
            })[];
            /** @description Group types of the portal. */
            readonly groupTypes: readonly string[];
            /** @description Presences that servers made. */
            readonly presences: readonly {
                readonly profileId: string;
                readonly visible: boolean;
                readonly activity: components["schemas"]["JsonObject"];
                readonly expiresAt?: number;
            }[];
            /** @description Who is told of whose presence. */
            readonly listeners: readonly components["schemas"]["ProfileLinks"][];
            /** @description Sessions of players, their ids as digests. */
            readonly sessions: readonly {
                readonly idDigest: string;
                readonly profileId: string;
                readonly lastHeard: number;
                readonly lastPacketId?: number;
                readonly rttSecretDigest?: string;
            }[];
            /** @description Sessions that have ended, their ids as digests. */
            readonly endedSessions: readonly {
                readonly idDigest: string;
                readonly end: string;
            }[];
            /** @description Servers of the app, their secrets as digests. */
            readonly servers: readonly {
                readonly name: string;
                readonly secretDigest: string;
            }[];
            /** @description Sessions of servers, their ids as digests. */
            readonly serverSessions: readonly {
                readonly idDigest: string;
                readonly serverName: string;
                readonly lastHeard: number;
                readonly lastPacketId?: number;
                readonly rttSecretDigest?: string;
            }[];
        };
        /** @description What is in the brainCloud app. */
        readonly BraincloudState: {
            /** @description Everybody, in the order of their making. */
            readonly profiles: readonly {
                /** @description The profile's id. */
                readonly id: string;
                /** @description The player's name. */
                readonly name: string;
                /** @description Whether there is a presence, by a connection or made by a server. */
                readonly online: boolean;
                /** @description Whether others see it. */
                readonly visible: boolean;
                readonly activity: components["schemas"]["JsonObject"];
                /** @description Open RTT connections. */
                readonly connections: number;
                /** @description Profile ids. */
                readonly friends: readonly string[];
            }[];
            /** @description Who is told of whose presence. */
            readonly listeners: readonly {
                /** @description Who is told. */
                readonly profileId: string;
                /** @description Of whom; profile ids. */
                readonly hears: readonly string[];
            }[];
            /** @description Groups of players. */
            readonly groups: readonly {
                /** @description The group's id. */
                readonly id: string;
                /** @description Its name. */
                readonly name: string | null;
                /** @description Its type. */
                readonly groupType: string;
                /** @description Profile ids. */
                readonly members: readonly string[];
            }[];
        };
        /** @description A profile id, and the list of those it is linked to. */
        readonly ProfileLinks: readonly (string | readonly string[])[];
        /** @description A group of players. */
        readonly SeedGroup: {
            /** @description Its id. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
            /** @description One of `groupTypes`. */
            readonly groupType: string;
            /** @description Whether anybody can join. */
            readonly isOpenGroup?: boolean;
            readonly summaryData?: components["schemas"]["JsonObject"];
            /** @description One of them is the owner. */
            readonly members: readonly {
                /** @description Who it is. */
                readonly profileId: string;
                /**
                 * @description What they may do.
                 * @enum {string}
                 */
                readonly role: "OWNER" | "ADMIN" | "MEMBER";
            }[];
        };
        /** @description A player, or a device that a server speaks for. */
        readonly SeedProfile: {
            /** @description The profile's id. */
            readonly id: string;
            /** @description The player's name. */
            readonly name: string;
            /** @description Where their picture is. */
            readonly pictureUrl?: string;
            /** @description Their address. */
            readonly emailAddress?: string;
            readonly summaryFriendData?: components["schemas"]["JsonObject"];
            /** @description Ways to log in. */
            readonly logins?: readonly {
                /**
                 * @description How.
                 * @enum {string}
                 */
                readonly type: "Universal" | "Anonymous" | "Email";
                /** @description User name, e-mail address or anonymous id. */
                readonly externalId: string;
                /** @description An anonymous login has none. */
                readonly password?: string;
            }[];
        };
        /** @description What an operation answers in place of its own. */
        readonly CannedAnswer: {
            /** @description A status that the contract knows for the operation. */
            readonly status: number;
            /** @description The body that the contract wants with that status. */
            readonly body?: unknown;
            /** @description Only for the next call. */
            readonly once?: boolean;
            /** @description Take any status from 200 and any body, without a check against the contract. */
            readonly untyped?: boolean;
        };
        /** @description A notification channel. */
        readonly ChannelState: {
            /** @description Its id. */
            readonly id: string;
            /** @description The user that made it; absent where an app acted for nobody. */
            readonly userId?: string;
            /** @description The OAuth client that made it, if that is known. */
            readonly clientId?: string;
            /** @description Whether a socket is open on it. */
            readonly connected: boolean;
            /** @description World time in milliseconds since 1970. */
            readonly expiresAt: number;
            /** @description What it is told of, such as `v2.users.ID.presence`. */
            readonly topics: readonly string[];
        };
        /** @description A world's clock. */
        readonly Clock: {
            /**
             * Format: date-time
             * @description The world's time.
             */
            readonly now: string;
            /** @description The same in milliseconds since 1970. */
            readonly epochMs: number;
            /** @description Whether it stands still. */
            readonly frozen: boolean;
            /** @description World milliseconds in one of the host's; 0 when frozen. */
            readonly speed: number;
            /** @description How many timers wait, such as late answers. */
            readonly timers: number;
        };
        /** @description What is to become of a clock. */
        readonly ClockChange: {
            /** @description Milliseconds forward. */
            readonly advanceMs?: number;
            /**
             * Format: date-time
             * @description A moment forward. Not together with `advanceMs`.
             */
            readonly advanceTo?: string;
            /**
             * @description Stand still. Not together with `run` or `speed`.
             * @constant
             */
            readonly freeze?: true;
            /**
             * @description Run on, at `speed`.
             * @constant
             */
            readonly run?: true;
            /** @description World milliseconds in one of the host's; 1 if left out. */
            readonly speed?: number;
        };
        /** @description A WebSocket close code that an application may send. */
        readonly CloseCode: number;
        /** @description What every refused control call answers. */
        readonly ControlError: {
            /** @description What is wrong and what to do, for people. */
            readonly message: string;
            /** @description The kind of error, for programs. */
            readonly code: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description Each field that is wrong. */
            readonly problems: readonly components["schemas"]["FieldProblem"][];
        };
        /** @description A change made through the control API. */
        readonly ControlEvent: {
            /** @description The operationId of the control call. */
            readonly operation: string;
            /** @description World time in milliseconds since 1970. */
            readonly at: number;
        };
        /** @description A presence definition. */
        readonly DefinitionState: {
            /** @description Its id. */
            readonly id: string;
            /** @description In English where there is such a label, else any. */
            readonly label: string;
            readonly systemPresence: components["schemas"]["SystemPresence"];
            /** @description Whether it was deleted or switched off. */
            readonly deactivated: boolean;
            /** @description Whether it is one of the ten that every org has. */
            readonly builtIn: boolean;
        };
        /**
         * @description What goes wrong, and for whom. At least one effect is needed: `status`, `code`, `reasonCode`,
         *     `retryAfterMs`, `latencyMs`, `stall`, `drop`, `truncate`, `malformed` or `closeCode`. Effects that cannot
         *     happen together are refused.
         *
         *     Before the operation: `drop: before` breaks the connection; `status`, `code`, `reasonCode` and `retryAfterMs`
         *     refuse the call with the vendor's own error body. The others let the operation happen and spoil its answer.
         */
        readonly Fault: {
            /** @description An operationId, `service.OPERATION`, `*` for every operation of both services, or `socket`: a socket is hit as it opens. */
            readonly operation: string;
            /** @description The status of the error. */
            readonly status?: number;
            /** @description The error code of Genesys Cloud, such as `not.found`; its status follows where it is known. */
            readonly code?: string;
            /** @description The reason code of brainCloud, such as 40303; its status follows where it is known. */
            readonly reasonCode?: number;
            /** @description What `Retry-After` says, which is in whole seconds and so rounded up. Alone, the call is refused with 429. */
            readonly retryAfterMs?: number;
            /** @description How much later the answer comes, in milliseconds of the world's clock. */
            readonly latencyMs?: number;
            /**
             * @description The operation happens, but no answer comes.
             * @constant
             */
            readonly stall?: true;
            /**
             * @description The connection breaks, before the operation happens or after it.
             * @enum {string}
             */
            readonly drop?: "before" | "after";
            /**
             * @description The connection breaks in the middle of the answer's body.
             * @constant
             */
            readonly truncate?: true;
            /**
             * @description The answer's body ends half way, as if that were all. An empty body stays as it is.
             * @constant
             */
            readonly malformed?: true;
            /** @description Only for `socket`. It is closed with this code, `latencyMs` after it opened. */
            readonly closeCode?: components["schemas"]["CloseCode"];
            /** @description How many calls it hits before it goes. Left out, it stays until it is removed. */
            readonly times?: number;
            /** @description How likely a call is hit; 1 if left out. Drawn from the world's own seeded generator, so runs repeat. */
            readonly chance?: number;
        };
        /** @description A field that is wrong. */
        readonly FieldProblem: {
            /** @description Where it is, by names and indices; empty for the whole. */
            readonly path: readonly (string | number)[];
            /** @description What is wrong with it. */
            readonly message: string;
        };
        /** @description The grants that an OAuth client may use. Left out, all of them. */
        readonly Grants: readonly ("client_credentials" | "authorization_code" | "implicit")[];
        /** @enum {string} */
        readonly LoginMode: "page" | "automatic";
        /** @description The organisation. */
        readonly Organization: {
            /** @description Its id. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
        };
        /** @description Where a login may lead back to, each to the letter. Left out, to any page of this machine. */
        readonly RedirectUris: readonly string[];
        /** @enum {string} */
        readonly RefreshTokenMode: "rotate" | "keep" | "none";
        /** @description The Genesys Cloud org that a world begins with. */
        readonly GenesysSeed: {
            /** @description The first one is whom a token stands for that the org did not issue. */
            readonly users: readonly components["schemas"]["SeedUser"][];
            readonly organization?: components["schemas"]["Organization"];
            /** @description Presence definitions besides the ten built-in ones. */
            readonly definitions?: readonly components["schemas"]["SeedDefinition"][];
            /** @description Registered presence sources besides the three built-in ones. */
            readonly sources?: readonly components["schemas"]["SeedSource"][];
            /** @description The ids of the built-in presence sources. */
            readonly builtInSourceIds: {
                /** @description Of Genesys Cloud itself. */
                readonly PURECLOUD: string;
                /** @description Of Microsoft Teams. */
                readonly MICROSOFTTEAMS: string;
                /** @description Of Zoom Phone. */
                readonly ZOOMPHONE: string;
            };
            readonly presenceSettings?: components["schemas"]["SeedPresenceSettings"];
            /** @description OAuth clients. */
            readonly clients: readonly components["schemas"]["SeedClient"][];
            /** @description With tokens listed, any other token is refused; without, any other is the org's admin. */
            readonly tokens?: readonly components["schemas"]["SeedToken"][];
        };
        /** @description How the org behaves where the vendor's behaviour is a choice, or not known. */
        readonly GenesysSettings: {
            /** @description Which time's permissions and answers hold. */
            readonly contract: components["schemas"]["Contract"];
            /** @description Whether a token that calls too often is refused, or only told. */
            readonly rateLimit: components["schemas"]["RateLimitMode"];
            /** @description Calls a token may make in a minute. */
            readonly requestsPerMinute: components["schemas"]["PositiveInteger"];
            /** @description Characters a presence message may have. */
            readonly maxMessageLength: components["schemas"]["WholeNumber"];
            /** @description How long a new definition answers 404 before it can be read. */
            readonly readAfterWriteMs: components["schemas"]["WholeNumber"];
            /** @description Spelling of `name` in the list of system presences. */
            readonly systemPresenceNames: components["schemas"]["SystemPresenceNames"];
            /** @description How long a new access token lives. */
            readonly tokenLifetimeSeconds: components["schemas"]["PositiveInteger"];
            /** @description A larger request body is answered 413. */
            readonly maxBodyBytes: components["schemas"]["PositiveInteger"];
            /** @description What a bearer token is that the org never issued. Left out, the seed decides. */
            readonly unknownTokens?: components["schemas"]["UnknownTokens"];
            /** @description Where clients reach the mock. Left out, the server that was called. */
            readonly publicUrl?: components["schemas"]["PublicUrl"];
            /** @description Notification channels that a user has in an app. */
            readonly maxChannels: components["schemas"]["PositiveInteger"];
            /** @description Topics that a notification channel can be subscribed to. */
            readonly maxTopicsPerChannel: components["schemas"]["PositiveInteger"];
            /** @description How long a notification channel lives after it was made or subscribed last. */
            readonly channelLifetimeSeconds: components["schemas"]["PositiveInteger"];
            /** @description How far apart the heartbeats of a notification socket are, in the host's time. */
            readonly heartbeatSeconds: components["schemas"]["PositiveNumber"];
            /** @description A notification socket for which more bytes wait to be sent is closed. */
            readonly maxSocketBufferBytes: components["schemas"]["PositiveInteger"];
            /** @description Whether a person picks a user on a page, or is logged in at once. */
            readonly login: components["schemas"]["LoginMode"];
            /** @description How long a code of a login can be exchanged. */
            readonly authorizationCodeLifetimeSeconds: components["schemas"]["PositiveInteger"];
            /** @description Whether a login gives refresh tokens, and how often each can be used. */
            readonly refreshTokens: components["schemas"]["RefreshTokenMode"];
        };
        /** @description Settings to change. */
        readonly GenesysSettingsChange: {
            readonly contract?: components["schemas"]["Contract"] | null;
            readonly rateLimit?: components["schemas"]["RateLimitMode"] | null;
            readonly requestsPerMinute?: components["schemas"]["PositiveInteger"] | null;
            readonly maxMessageLength?: components["schemas"]["WholeNumber"] | null;
            readonly readAfterWriteMs?: components["schemas"]["WholeNumber"] | null;
            readonly systemPresenceNames?: components["schemas"]["SystemPresenceNames"] | null;
            readonly tokenLifetimeSeconds?: components["schemas"]["PositiveInteger"] | null;
            readonly maxBodyBytes?: components["schemas"]["PositiveInteger"] | null;
            readonly unknownTokens?: components["schemas"]["UnknownTokens"] | null;
            readonly publicUrl?: components["schemas"]["PublicUrl"] | null;
            readonly maxChannels?: components["schemas"]["PositiveInteger"] | null;
            readonly maxTopicsPerChannel?: components["schemas"]["PositiveInteger"] | null;
            readonly channelLifetimeSeconds?: components["schemas"]["PositiveInteger"] | null;
            readonly heartbeatSeconds?: components["schemas"]["PositiveNumber"] | null;
            readonly maxSocketBufferBytes?: components["schemas"]["PositiveInteger"] | null;
            readonly login?: components["schemas"]["LoginMode"] | null;
            readonly authorizationCodeLifetimeSeconds?: components["schemas"]["PositiveInteger"] | null;
            readonly refreshTokens?: components["schemas"]["RefreshTokenMode"] | null;
        };
        /** @description How the app behaves where its owner or the vendor has a choice, or nothing is known. */
        readonly BraincloudSettings: {
            /** @description Whether there is presence at all. */
            readonly presenceEnabled: boolean;
            /** @description Whether a presence can have an activity. */
            readonly richActivity: boolean;
            /** @description Whether listeners are pushed to. */
            readonly realTimeUpdates: boolean;
            /** @description Whether anybody can connect. */
            readonly rttEnabled: boolean;
            /** @description Bytes of UTF-8 JSON that an activity may have. */
            readonly maxContentBytes: components["schemas"]["WholeNumber"];
            /** @description How long a presence lives that a server made without saying how long. */
            readonly presPxExpirySecs: components["schemas"]["PositiveInteger"];
            /** @description The most that one extension adds, in seconds. */
            readonly presPxExpiryExtSecMax: components["schemas"]["PositiveInteger"];
            /** @description Whether adding a friend makes both friends of each other. */
            readonly mutualFriends: boolean;
            /** @description Sessions a profile may have at once. */
            readonly maxSessions: components["schemas"]["PositiveInteger"];
            /** @description How long a client's session lives without traffic. */
            readonly sessionExpirySeconds: components["schemas"]["PositiveInteger"];
            /** @description How long a server's session lives without traffic. */
            readonly serverSessionExpirySeconds: components["schemas"]["PositiveInteger"];
            /** @description How long an RTT socket may be open without having said CONNECT. */
            readonly connectSeconds: components["schemas"]["PositiveNumber"];
            /** @description How often an RTT client is asked to send a heartbeat. */
            readonly heartbeatSeconds: components["schemas"]["PositiveNumber"];
            /** @description After how many heartbeat intervals of silence an RTT connection is closed. */
            readonly silentHeartbeats: components["schemas"]["PositiveNumber"];
            /** @description Bytes that may wait to be sent to one RTT connection. */
            readonly maxQueuedBytes: components["schemas"]["PositiveInteger"];
            /** @description Packets a session may send in a second. Left out, as many as it likes. */
            readonly packetsPerSecond?: components["schemas"]["PositiveInteger"];
            /** @description Messages a packet should hold at most, as clients are told. */
            readonly maxBundleMsgs: components["schemas"]["PositiveInteger"];
            /** @description Members a group may have. Left out, as many as it likes. */
            readonly maxGroupMembers?: components["schemas"]["PositiveInteger"];
            /** @description The oldest game version that may log in. */
            readonly minimumGameVersion?: components["schemas"]["NonEmptyText"];
            /** @description Where a newer version is to be had. */
            readonly upgradeAppId?: components["schemas"]["NonEmptyText"];
            /** @description Why the app is disabled; set, every login is refused. */
            readonly disabledMessage?: components["schemas"]["NonEmptyText"];
            /** @description A larger request body is answered 413. */
            readonly maxBodyBytes: components["schemas"]["PositiveInteger"];
            /** @description Where RTT clients shall connect. Left out, the host that was called. */
            readonly publicUrl?: components["schemas"]["PublicUrl"];
        };
        /** @description Settings to change. */
        readonly BraincloudSettingsChange: {
            readonly presenceEnabled?: boolean | null;
            readonly richActivity?: boolean | null;
            readonly realTimeUpdates?: boolean | null;
            readonly rttEnabled?: boolean | null;
            readonly maxContentBytes?: components["schemas"]["WholeNumber"] | null;
            readonly presPxExpirySecs?: components["schemas"]["PositiveInteger"] | null;
            readonly presPxExpiryExtSecMax?: components["schemas"]["PositiveInteger"] | null;
            readonly mutualFriends?: boolean | null;
            readonly maxSessions?: components["schemas"]["PositiveInteger"] | null;
            readonly sessionExpirySeconds?: components["schemas"]["PositiveInteger"] | null;
            readonly serverSessionExpirySeconds?: components["schemas"]["PositiveInteger"] | null;
            readonly connectSeconds?: components["schemas"]["PositiveNumber"] | null;
            readonly heartbeatSeconds?: components["schemas"]["PositiveNumber"] | null;
            readonly silentHeartbeats?: components["schemas"]["PositiveNumber"] | null;
            readonly maxQueuedBytes?: components["schemas"]["PositiveInteger"] | null;
            readonly packetsPerSecond?: components["schemas"]["PositiveInteger"] | null;
            readonly maxBundleMsgs?: components["schemas"]["PositiveInteger"] | null;
            readonly maxGroupMembers?: components["schemas"]["PositiveInteger"] | null;
            readonly minimumGameVersion?: components["schemas"]["NonEmptyText"] | null;
            readonly upgradeAppId?: components["schemas"]["NonEmptyText"] | null;
            readonly disabledMessage?: components["schemas"]["NonEmptyText"] | null;
            readonly maxBodyBytes?: components["schemas"]["PositiveInteger"] | null;
            readonly publicUrl?: components["schemas"]["PublicUrl"] | null;
        };
        /**
         * @description Which time's permissions and answers hold.
         * @enum {string}
         */
        readonly Contract: "current" | "classic" | "v1";
        /**
         * @description Whether a token that calls too often is refused, or only told.
         * @enum {string}
         */
        readonly RateLimitMode: "count" | "enforce";
        /**
         * @description Spelling of `name` in the list of system presences.
         * @enum {string}
         */
        readonly SystemPresenceNames: "title" | "upper";
        /**
         * @description What a bearer token is that the org never issued. Left out, the seed decides.
         * @enum {string}
         */
        readonly UnknownTokens: "admin" | "refuse";
        readonly PositiveInteger: number;
        readonly WholeNumber: number;
        readonly PositiveNumber: number;
        readonly NonEmptyText: string;
        /** @description Such as `https://mock.example.com`. */
        readonly PublicUrl: string;
        /** @description Any JSON object. */
        readonly JsonObject: {
            readonly [key: string]: unknown;
        };
        /** @description What is in the Genesys Cloud org. */
        readonly GenesysState: {
            /** @description Everybody, in the order of the seed. */
            readonly users: readonly components["schemas"]["UserState"][];
            /** @description All presence definitions, deactivated ones as well. */
            readonly definitions: readonly components["schemas"]["DefinitionState"][];
            /** @description All presence sources, deactivated ones as well. */
            readonly sources: readonly components["schemas"]["SourceState"][];
            /** @description Notification channels, and what they are subscribed to. */
            readonly channels: readonly components["schemas"]["ChannelState"][];
        };
        /** @description That there is a world to talk to. */
        readonly Health: {
            /** @constant */
            readonly status: "ok";
            /** @description The world's name. */
            readonly world: string;
        };
        /** @description An access token. */
        readonly IssuedToken: {
            /** @description To be sent as `Authorization: Bearer …`. */
            readonly accessToken: string;
            /**
             * Format: date-time
             * @description World time. Absent where it has no end.
             */
            readonly expiresAt?: string;
        };
        /** @description One call as the mock saw it. Secrets and tokens are blotted out. */
        readonly JournalEntry: {
            /** @description Counts the calls of the world, from 1. */
            readonly number: number;
            /** @description The world's name. */
            readonly world: string;
            /** @description An operationId, `service.OPERATION`, `socket`, or `unknown`. */
            readonly operation: string;
            /** @description Of the HTTP request. */
            readonly method: string;
            /** @description Path and query. */
            readonly url: string;
            /** @description That was answered; of a servop its own, not the HTTP status. */
            readonly status: number;
            /** @description World time in milliseconds since 1970. */
            readonly at: number;
            /** @description From the call to its answer, by the world's clock; what a fault delays is in it. */
            readonly durationMs: number;
            /** @description The id of the user, profile or client that called. Never a token. */
            readonly caller?: string;
            /** @description The rule that refused the call. */
            readonly rule?: string;
            /** @description The `id` of the fault that hit the call. */
            readonly fault?: string;
            /**
             * @description Answered by an override.
             * @constant
             */
            readonly override?: true;
            /**
             * @description Whether the request fits the contract; `skipped` where the call was refused before.
             * @enum {string}
             */
            readonly validation: "passed" | "failed" | "skipped";
            /** @description The body of the request. Absent where there was none, or it is not kept. */
            readonly request?: unknown;
            /** @description The body of the answer. Absent where there was none, or it is not kept. */
            readonly answer?: unknown;
        };
        /** @description An operation that does not answer by itself. */
        readonly Override: {
            /** @description An operationId, or `service.OPERATION`. */
            readonly operation: string;
            /** @description Whether it is only for the next call. */
            readonly once: boolean;
        };
        /** @description An operation of one of the services. */
        readonly OperationInfo: {
            /** @description An operationId, or `service.OPERATION`. */
            readonly operation: string;
            readonly service: components["schemas"]["Service"];
            /** @description Of a Genesys Cloud operation. */
            readonly method?: string;
            /** @description Of a Genesys Cloud operation. */
            readonly path?: string;
        };
        /** @description One change of what somebody's presence is. */
        readonly PresenceChange: {
            /** @description Counts the changes of the world, from 1. */
            readonly number: number;
            readonly service: components["schemas"]["Service"];
            /** @description The id of the user or profile. */
            readonly userId: string;
            /** @description What it is now. */
            readonly status: components["schemas"]["PresenceStatus"];
            /** @description What it was until then; of Genesys Cloud, in the same source. */
            readonly was: components["schemas"]["PresenceStatus"];
            /** @description World time in milliseconds since 1970. */
            readonly at: number;
            /** @description Genesys Cloud only; the source that it happened in. */
            readonly source?: string;
            /** @description Genesys Cloud only; whether the source is the user's primary one. */
            readonly primary?: boolean;
            /** @description Genesys Cloud only; the definition of the presence. */
            readonly definitionId?: string;
            /** @description Genesys Cloud only; empty where there is none. */
            readonly message?: string;
            /** @description brainCloud only. */
            readonly activity?: components["schemas"]["JsonObject"];
        };
        /** @description A system presence of Genesys Cloud; of brainCloud `Online`, `Hidden` where the player does not want to be seen, or `Offline`. */
        readonly PresenceStatus: components["schemas"]["SystemPresence"] | ("Online" | "Hidden" | "Offline");
        /** @description What a user's presence is to be. */
        readonly PresenceToSet: {
            /** @description The user. */
            readonly userId: string;
            /** @description The id of an active definition. */
            readonly definitionId?: string;
            /** @description The note beside it; empty for none. */
            readonly message?: string;
        };
        /** @description A user's presence in one source. */
        readonly PresenceState: {
            /** @description The id of the definition. */
            readonly definitionId: string;
            /** @description Of the definition. */
            readonly label: string;
            readonly systemPresence: components["schemas"]["SystemPresence"];
            /** @description Empty where there is none. */
            readonly message: string;
            /** @description When it changed last. */
            readonly modifiedDate: string;
        };
        /** @description How much is gone. */
        readonly Removed: {
            /** @description Faults, entries, overrides, sockets or worlds. */
            readonly removed: number;
        };
        /** @description How to begin anew. */
        readonly Reset: {
            /** @description What to begin with from now on. A vendor left out keeps the seed it has. */
            readonly seed?: components["schemas"]["Seed"];
        };
        /** @description A named behaviour of the mock. */
        readonly Rule: {
            /** @description Its name, such as `GEN-PATCH-3`. */
            readonly id: string;
            readonly service: components["schemas"]["Service"];
            /** @description What happens, for people. */
            readonly says: string;
            /** @description Where it is known from. */
            readonly source: string;
            /**
             * @description How sure it is that the service behaves so.
             * @enum {string}
             */
            readonly confidence: "documented" | "observed" | "assumed";
        };
        /** @description Faults that go together under a name. */
        readonly Scenario: {
            readonly name: components["schemas"]["ScenarioName"];
            /** @description What happens, for people. */
            readonly says: string;
            /** @description What it adds. */
            readonly faults: readonly components["schemas"]["Fault"][];
            /** @description Whether one of its faults is in force. */
            readonly active: boolean;
        };
        /**
         * @description The name of a scenario.
         * @enum {string}
         */
        readonly ScenarioName: "flaky-network" | "rate-limited" | "token-expired" | "vendor-down" | "slow";
        /** @description Which scenario to start. */
        readonly ScenarioStart: {
            readonly name: components["schemas"]["ScenarioName"];
            /** @description Only for this operation, where the scenario would hit all. */
            readonly operation?: string;
            /** @description How many calls each of its faults hits, in place of the scenario's own number. */
            readonly times?: number;
        };
        /** @description What a world begins with. A vendor left out begins with the default seed. */
        readonly Seed: {
            readonly genesys?: components["schemas"]["GenesysSeed"];
            readonly braincloud?: components["schemas"]["BraincloudSeed"];
        };
        /** @description An OAuth client. */
        readonly SeedClient: {
            /** @description Its id. */
            readonly id: string;
            /** @description Its secret. */
            readonly secret: string;
            readonly permissions?: components["schemas"]["GrantedPermissions"];
            readonly grants?: components["schemas"]["Grants"];
            readonly redirectUris?: components["schemas"]["RedirectUris"];
        };
        /** @description A custom presence definition. */
        readonly SeedDefinition: {
            /** @description Its id. */
            readonly id: string;
            /** @description Text by language, such as `en_US: Coaching`. */
            readonly languageLabels: {
                readonly [key: string]: string;
            };
            readonly systemPresence: components["schemas"]["SystemPresence"];
            /** @description Whether it is switched off. */
            readonly deactivated?: boolean;
            /** @description The division that sees it; `*` is all, and if left out. */
            readonly divisionId?: string;
        };
        /** @description The org's presence settings. */
        readonly SeedPresenceSettings: {
            /** @description Whether a presence comes back after a short loss of connection. */
            readonly restorePresenceSettings?: {
                /** @description Whether it does. */
                readonly enabled: boolean;
                /** @description How short the loss must be. */
                readonly restoreTimeMilliseconds: number;
                /** @description Whether On Queue comes back as well. */
                readonly restoreOnQueueEnabled: boolean;
            };
            /** @description Whether agents ask before they leave the queue. */
            readonly requestingOffQueueEnabled?: boolean;
            /** @description The registered source that is primary for everybody. */
            readonly defaultPrimaryPresenceRegisteredSourceId?: string;
        };
        /** @description A registered presence source. */
        readonly SeedSource: {
            /** @description Its id. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
            /** @description What it is, for people. */
            readonly description?: string;
        };
        /** @description A bearer token and what it may do. */
        readonly SeedToken: {
            /** @description The token itself. */
            readonly token: string;
            /** @description Whose it is. Left out, it acts for nobody, as client credentials do. */
            readonly userId?: string;
            readonly permissions: components["schemas"]["GrantedPermissions"];
            /** @description From the making of the world. Left out, it has no end. */
            readonly expiresInSeconds?: number;
        };
        /** @description A person of the org. */
        readonly SeedUser: {
            /** @description Their id. */
            readonly id: string;
            /** @description Their name. */
            readonly name: string;
            /** @description Their address. */
            readonly email: string;
            /** @description Their job title. */
            readonly title?: string;
            /** @description Where they work. */
            readonly department?: string;
            /** @description Their presence; offline if left out. */
            readonly presence?: {
                /** @description The id of a definition. */
                readonly definition: string;
                /** @description The note beside it. */
                readonly message?: string;
                /**
                 * Format: date-time
                 * @description Now if left out.
                 */
                readonly modifiedDate?: string;
            };
        };
        /** @description Permissions such as `presence:presenceDefinition:view`, or `all` there are. */
        readonly GrantedPermissions: "all" | readonly string[];
        /**
         * @description Genesys Cloud or brainCloud.
         * @enum {string}
         */
        readonly Service: "genesys" | "braincloud";
        /** @description The settings of a world. */
        readonly Settings: {
            readonly genesys: components["schemas"]["GenesysSettings"];
            readonly braincloud: components["schemas"]["BraincloudSettings"];
        };
        /** @description Settings to change, by vendor. */
        readonly SettingsChange: {
            readonly genesys?: components["schemas"]["GenesysSettingsChange"];
            readonly braincloud?: components["schemas"]["BraincloudSettingsChange"];
        };
        /** @description A world's state. */
        readonly Snapshot: {
            /**
             * @description What kind of file this is.
             * @constant
             */
            readonly format: "presence-mock/1";
            /** @description Where the generator of ids stands. */
            readonly random: readonly number[];
            readonly genesys: components["schemas"]["GenesysSnapshot"];
            readonly braincloud: components["schemas"]["BraincloudSnapshot"];
        };
        /** @description The state of the Genesys Cloud org. */
        readonly GenesysSnapshot: {
            /** @description The people. */
            readonly users: readonly {
                readonly id: string;
                readonly name: string;
                readonly email: string;
                readonly title?: string;
                readonly department?: string;
            }[];
            /** @description All presence definitions. */
            readonly definitions: readonly {
                readonly id: string;
                readonly languageLabels: {
                    readonly [key: string]: string;
                };
                readonly systemPresence: components["schemas"]["SystemPresence"];
                readonly builtIn: boolean;
                readonly deactivated: boolean;
                readonly divisionId: string;
                readonly createdBy?: string;
                readonly createdDate: string;
                readonly modifiedBy?: string;
                readonly modifiedDate: string;
                readonly readableFrom: number;
            }[];
            /** @description All presence sources. */
            readonly sources: readonly {
                readonly id: string;
                readonly name: string;
                readonly description?: string;
                readonly builtIn: boolean;
                readonly deactivated: boolean;
            }[];
            /** @description All presences in all sources. */
            readonly presences: readonly {
                readonly userId: string;
                readonly source: string;
                readonly definitionId: string;
                readonly systemPresence: components["schemas"]["SystemPresence"];
                readonly message: string;
                readonly modifiedDate: string;
            }[];
            /** @description Users whose primary source was chosen, each with that source. */
            readonly primarySources: readonly (readonly string[])[];
            /** @description The org's presence settings. */
            readonly presenceSettings: {
                readonly restorePresenceSettings: {
                    readonly enabled: boolean;
                    readonly restoreTimeMilliseconds: number;
                    readonly restoreOnQueueEnabled: boolean;
                };
                readonly requestingOffQueueEnabled: boolean;
                readonly defaultPrimaryPresenceRegisteredSourceId?: string;
            };
            /** @description OAuth clients, their secrets as digests. */
            readonly clients: readonly {
                readonly id: string;
                readonly secretDigest: string;
                readonly permissions: components["schemas"]["GrantedPermissions"];
                readonly grants?: components["schemas"]["Grants"];
                readonly redirectUris?: components["schemas"]["RedirectUris"];
            }[];
            readonly organization?: components["schemas"]["Organization"];
            /** @description Codes and refresh tokens that can still be exchanged, as digests. */
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
            /** @description Who holds a token, and what a token is that nobody issued. */
            readonly callers: {
                /** @description The user that a token nobody issued stands for. */
                readonly adminUserId?: string;
                /** @description Whether such a token is refused unless a setting says otherwise. */
                readonly seedListsTokens: boolean;
                /** @description The callers, their tokens as digests. */
                readonly tokens: readonly {
                    readonly tokenDigest: string;
                    readonly userId?: string;
                    readonly clientId?: string;
                    readonly permissions: components["schemas"]["GrantedPermissions"];
                    readonly expiresAt?: number;
                    readonly loginId?: string;
                    readonly revoked?: boolean;
                }[];
            };
            /** @description Ids of the events of registered sources that were applied. */
            readonly appliedEvents: readonly string[];
            /** @description Notification channels and what they are subscribed to. */
            readonly channels: readonly {
                readonly id: string;
                readonly owner: string;
                readonly tokenDigest: string;
                readonly tokenExpiresAt?: number;
                readonly expiresAt: number;
                readonly topics: readonly string[];
            }[];
        };
        /** @description A socket has opened or closed. */
        readonly SocketEvent: {
            /** @description As `getState` lists it while it is open. */
            readonly id: string;
            /**
             * @description What has happened.
             * @enum {string}
             */
            readonly event: "opened" | "closed";
            /** @description World time in milliseconds since 1970. */
            readonly at: number;
        };
        /** @description An open socket. */
        readonly SocketState: {
            /** @description Made by the mock. */
            readonly id: string;
            /** @description Where it came in; secrets are blotted out. */
            readonly url: string;
            /** @description World time in milliseconds since 1970. */
            readonly openedAt: number;
            readonly service?: components["schemas"]["Service"];
            /** @description Genesys Cloud only; the notification channel that it is open on. */
            readonly channelId?: string;
            /** @description Genesys Cloud only; the user that made the channel, if a user did. */
            readonly userId?: string;
            /** @description brainCloud only; the player, once it has said who it is. */
            readonly profileId?: string;
            /** @description brainCloud only; the server, once it has said who it is. */
            readonly serverName?: string;
        };
        /** @description A presence source. */
        readonly SourceState: {
            /** @description Its id. */
            readonly id: string;
            /** @description Its name. */
            readonly name: string;
            /** @description Whether every org has it. */
            readonly builtIn: boolean;
            /** @description Whether it was deleted or switched off. */
            readonly deactivated: boolean;
        };
        /** @description What is in a world. */
        readonly State: {
            /** @description The world's name. */
            readonly world: string;
            /**
             * Format: date-time
             * @description The world's time.
             */
            readonly now: string;
            readonly genesys: components["schemas"]["GenesysState"];
            readonly braincloud: components["schemas"]["BraincloudState"];
            /** @description Open sockets of both services. */
            readonly sockets: readonly components["schemas"]["SocketState"][];
        };
        /**
         * @description One of the ten statuses that the platform itself knows.
         * @enum {string}
         */
        readonly SystemPresence: "Available" | "Away" | "Break" | "Busy" | "Idle" | "Meal" | "Meeting" | "Offline" | "OnQueue" | "Training";
        /** @description What a third party tells of a user. */
        readonly ThirdPartyPresence: {
            /** @description The user. */
            readonly userId: string;
            /**
             * @description Who tells it.
             * @enum {string}
             */
            readonly source: "MICROSOFTTEAMS" | "ZOOMPHONE";
            /** @description The presence definition that the third party's presence is mapped to. */
            readonly definitionId: string;
            /** @description What the user does there, such as `In a call`. */
            readonly activity?: string;
        };
        /** @description The caller that a token is for. */
        readonly TokenRequest: {
            /** @description `all` if left out. */
            readonly permissions?: components["schemas"]["GrantedPermissions"];
            /** @description Whose it is. Left out, it acts for nobody, as client credentials do. */
            readonly userId?: string;
            /** @description Left out, it has no end. */
            readonly expiresInSeconds?: number;
        };
        /** @description A person and their presences. */
        readonly UserState: {
            /** @description Their id. */
            readonly id: string;
            /** @description Their name. */
            readonly name: string;
            /** @description Their address. */
            readonly email: string;
            /** @description The source whose presence is theirs. */
            readonly primarySource: string;
            /** @description By source, such as `PURECLOUD`. */
            readonly presences: {
                readonly [key: string]: components["schemas"]["PresenceState"];
            };
        };
        /** @description A world of the server. */
        readonly World: {
            /** @description Its name. */
            readonly name: string;
            /** @description The host's time of its last call, in milliseconds since 1970. */
            readonly usedAt: number;
            /** @description Open sockets. */
            readonly sockets: number;
        };
    };
    responses: {
        /** @description The request cannot be understood. Nothing has changed. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "advanceMs must be number.",
                 *       "code": "invalid.body",
                 *       "status": 400,
                 *       "problems": [
                 *         {
                 *           "path": [
                 *             "advanceMs"
                 *           ],
                 *           "message": "must be number"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description The server wants its control token. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "This server wants its control token: send it as Authorization: Bearer ….",
                 *       "code": "control.token.required",
                 *       "status": 401,
                 *       "problems": []
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
        /** @description There is no such thing. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "There is no fault fault-7.",
                 *       "code": "not.found",
                 *       "status": 404,
                 *       "problems": []
                 *     }
                 */
                readonly "application/json": components["schemas"]["ControlError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "world": "default"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
        };
    };
    readonly resetWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Reset"];
            };
        };
        readonly responses: {
            /** @description The world is as it was at first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "world": "default"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly putSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            /** @description The state is the snapshot's. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "world": "default"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The listing. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["State"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly postPresence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "userId": "10000000-0000-4000-8000-000000000001",
                 *       "definitionId": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
                 *       "message": "Back at noon"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PresenceToSet"];
            };
        };
        readonly responses: {
            /** @description The user as `getState` lists it now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserState"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly postThirdPartyPresence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "userId": "10000000-0000-4000-8000-000000000001",
                 *       "source": "MICROSOFTTEAMS",
                 *       "definitionId": "31fe3bac-dea6-44b7-bed7-47f91660a1a0",
                 *       "activity": "In a call"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ThirdPartyPresence"];
            };
        };
        readonly responses: {
            /** @description The user as `getState` lists it now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserState"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly closeSockets: {
        readonly parameters: {
            readonly query?: {
                /** @description The code they are closed with; 1012 if left out. */
                readonly closeCode?: components["schemas"]["CloseCode"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many were closed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2026-01-31T09:00:00.000Z",
                     *       "epochMs": 1769850000000,
                     *       "frozen": true,
                     *       "speed": 0,
                     *       "timers": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly postClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockChange"];
            };
        };
        readonly responses: {
            /** @description The clock as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order in which they were added, which is the order in which they are tried. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ActiveFault"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly postFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        readonly responses: {
            /** @description The fault is in force. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActiveFault"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly deleteFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many there were. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly deleteFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `id` of the fault. */
                readonly faultId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly getScenarios: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What can be started, and which faults each adds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Scenario"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly postScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "flaky-network"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ScenarioStart"];
            };
        };
        readonly responses: {
            /** @description The faults that were added. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ActiveFault"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description An operationId, `service.OPERATION`, `socket` or `unknown`. */
                readonly operation?: string;
                /** @description Such as `GET`. */
                readonly method?: string;
                /** @description The status that was answered. */
                readonly status?: number;
                /** @description The id of a user, profile or client. */
                readonly caller?: string;
                /** @description The rule that refused the call, such as `GEN-PATCH-3`. */
                readonly rule?: string;
                /** @description The `id` of the fault that hit the call. */
                readonly fault?: string;
                /** @description Only entries whose `number` is higher. */
                readonly after?: number;
                /** @description At most so many, the latest ones. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entries that fit. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["JournalEntry"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly deleteJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many entries there were. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 12
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream; it stays open. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["JournalEntry"] | components["schemas"]["PresenceChange"] | components["schemas"]["SocketEvent"] | components["schemas"]["ControlEvent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getPresenceChanges: {
        readonly parameters: {
            readonly query?: {
                /** @description Only changes whose `number` is higher. */
                readonly after?: number;
                /** @description At most so many, the latest ones. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The changes that fit. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PresenceChange"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getRules: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules of both services. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Rule"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getOperations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The operations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OperationInfo"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All settings with their present values. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly patchSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "genesys": {
                 *         "rateLimit": "enforce",
                 *         "requestsPerMinute": 10
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["SettingsChange"];
            };
        };
        readonly responses: {
            /** @description All settings as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly getOverrides: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order in which they were set. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Override"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly deleteOverrides: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many there were. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly putOverride: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An operationId, such as `getUsersMe`, or `service.OPERATION`. */
                readonly operation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": 200,
                 *       "body": [
                 *         {
                 *           "id": "6a3af858-942f-489d-9700-5f9bcdcdae9b",
                 *           "name": "Available",
                 *           "selfUri": "/api/v2/systempresences/6a3af858-942f-489d-9700-5f9bcdcdae9b"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CannedAnswer"];
            };
        };
        readonly responses: {
            /** @description The override. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operation": "getSystempresences",
                     *       "once": false
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Override"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly deleteOverride: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An operationId, such as `getUsersMe`, or `service.OPERATION`. */
                readonly operation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly postTokens: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "presence:presenceDefinition:view"
                 *       ],
                 *       "userId": "10000000-0000-4000-8000-000000000003",
                 *       "expiresInSeconds": 60
                 *     }
                 */
                readonly "application/json": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description The token. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedToken"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly getWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order in which they were made. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["World"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly deleteWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many there were. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 3
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
        };
    };
    readonly deleteWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The world's name. */
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "removed": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Removed"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
}
