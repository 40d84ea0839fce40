// Generated from openapi/genesys.yaml by `npm run generate`. Do not edit.

import type { OperationRoute } from '../engine/route.ts';

export const genesysRoutes = {
  "getPresencedefinitions": {
    "operationId": "getPresencedefinitions",
    "method": "GET",
    "path": "/api/v2/presencedefinitions",
    "query": [
      {
        "name": "pageNumber",
        "type": "integer",
        "default": 1
      },
      {
        "name": "pageSize",
        "type": "integer",
        "default": 25
      },
      {
        "name": "deleted",
        "type": "string",
        "default": "FALSE",
        "allowed": [
          "TRUE",
          "FALSE",
          "ALL"
        ]
      },
      {
        "name": "localeCode",
        "type": "string"
      }
    ],
    "scheme": "GenesysOAuth"
  },
  "postPresencedefinitions": {
    "operationId": "postPresencedefinitions",
    "method": "POST",
    "path": "/api/v2/presencedefinitions",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:presenceDefinition:add"
      ]
    }
  },
  "getPresencedefinition": {
    "operationId": "getPresencedefinition",
    "method": "GET",
    "path": "/api/v2/presencedefinitions/:presenceId",
    "query": [
      {
        "name": "localeCode",
        "type": "string"
      }
    ],
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:presenceDefinition:view"
      ]
    },
    "classicPermissions": {}
  },
  "putPresencedefinition": {
    "operationId": "putPresencedefinition",
    "method": "PUT",
    "path": "/api/v2/presencedefinitions/:presenceId",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:presenceDefinition:edit"
      ]
    }
  },
  "deletePresencedefinition": {
    "operationId": "deletePresencedefinition",
    "method": "DELETE",
    "path": "/api/v2/presencedefinitions/:presenceId",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:presenceDefinition:delete"
      ]
    }
  },
  "getSystempresences": {
    "operationId": "getSystempresences",
    "method": "GET",
    "path": "/api/v2/systempresences",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "getUserPresence": {
    "operationId": "getUserPresence",
    "method": "GET",
    "path": "/api/v2/users/:userId/presences/:sourceId",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "patchUserPresence": {
    "operationId": "patchUserPresence",
    "method": "PATCH",
    "path": "/api/v2/users/:userId/presences/:sourceId",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissionsForOthers": {
      "all": [
        "presence:userPresence:edit"
      ]
    },
    "classicPermissionsForOthers": {}
  },
  "getUserPresencesPurecloud": {
    "operationId": "getUserPresencesPurecloud",
    "method": "GET",
    "path": "/api/v2/users/:userId/presences/purecloud",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "patchUserPresencesPurecloud": {
    "operationId": "patchUserPresencesPurecloud",
    "method": "PATCH",
    "path": "/api/v2/users/:userId/presences/purecloud",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissionsForOthers": {
      "all": [
        "presence:userPresence:edit"
      ]
    },
    "classicPermissionsForOthers": {}
  },
  "getUserPresencesMicrosoftteams": {
    "operationId": "getUserPresencesMicrosoftteams",
    "method": "GET",
    "path": "/api/v2/users/:userId/presences/microsoftteams",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "integration:microsoftTeams:view",
        "integrations:integration:view"
      ]
    }
  },
  "getUserPresencesZoomphone": {
    "operationId": "getUserPresencesZoomphone",
    "method": "GET",
    "path": "/api/v2/users/:userId/presences/zoomphone",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "integration:zoomPhone:view",
        "integrations:integration:view"
      ]
    }
  },
  "putUsersPresencesBulk": {
    "operationId": "putUsersPresencesBulk",
    "method": "PUT",
    "path": "/api/v2/users/presences/bulk",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "presence:userPresence:edit"
      ]
    },
    "classicPermissions": {
      "any": [
        "directory:user:edit"
      ]
    }
  },
  "getUsersPresenceBulk": {
    "operationId": "getUsersPresenceBulk",
    "method": "GET",
    "path": "/api/v2/users/presences/:sourceId/bulk",
    "query": [
      {
        "name": "id",
        "type": "array"
      },
      {
        "name": "divisionId",
        "type": "array"
      }
    ],
    "scheme": "GenesysOAuth"
  },
  "getUsersPresencesPurecloudBulk": {
    "operationId": "getUsersPresencesPurecloudBulk",
    "method": "GET",
    "path": "/api/v2/users/presences/purecloud/bulk",
    "query": [
      {
        "name": "id",
        "type": "array"
      },
      {
        "name": "divisionId",
        "type": "array"
      }
    ],
    "scheme": "GenesysOAuth"
  },
  "getPresenceDefinitions0": {
    "operationId": "getPresenceDefinitions0",
    "method": "GET",
    "path": "/api/v2/presence/definitions",
    "query": [
      {
        "name": "deactivated",
        "type": "string",
        "default": "FALSE",
        "allowed": [
          "TRUE",
          "FALSE"
        ]
      },
      {
        "name": "divisionId",
        "type": "array"
      },
      {
        "name": "localeCode",
        "type": "string"
      }
    ],
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:presenceDefinition:view"
      ]
    }
  },
  "postPresenceDefinitions0": {
    "operationId": "postPresenceDefinitions0",
    "method": "POST",
    "path": "/api/v2/presence/definitions",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:presenceDefinition:add"
      ]
    }
  },
  "getPresenceDefinition0": {
    "operationId": "getPresenceDefinition0",
    "method": "GET",
    "path": "/api/v2/presence/definitions/:definitionId",
    "query": [
      {
        "name": "localeCode",
        "type": "string"
      }
    ],
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:presenceDefinition:view"
      ]
    }
  },
  "putPresenceDefinition0": {
    "operationId": "putPresenceDefinition0",
    "method": "PUT",
    "path": "/api/v2/presence/definitions/:definitionId",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:presenceDefinition:edit"
      ]
    }
  },
  "deletePresenceDefinition0": {
    "operationId": "deletePresenceDefinition0",
    "method": "DELETE",
    "path": "/api/v2/presence/definitions/:definitionId",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "presence:presenceDefinition:delete",
        "presence:presenceDefinition:edit"
      ]
    }
  },
  "getPresenceSources": {
    "operationId": "getPresenceSources",
    "method": "GET",
    "path": "/api/v2/presence/sources",
    "query": [
      {
        "name": "deactivated",
        "type": "string",
        "default": "FALSE",
        "allowed": [
          "TRUE",
          "FALSE"
        ]
      }
    ],
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:source:view"
      ]
    }
  },
  "postPresenceSources": {
    "operationId": "postPresenceSources",
    "method": "POST",
    "path": "/api/v2/presence/sources",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:source:add"
      ]
    }
  },
  "getPresenceSource": {
    "operationId": "getPresenceSource",
    "method": "GET",
    "path": "/api/v2/presence/sources/:sourceId",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:source:view"
      ]
    }
  },
  "putPresenceSource": {
    "operationId": "putPresenceSource",
    "method": "PUT",
    "path": "/api/v2/presence/sources/:sourceId",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:source:edit"
      ]
    }
  },
  "deletePresenceSource": {
    "operationId": "deletePresenceSource",
    "method": "DELETE",
    "path": "/api/v2/presence/sources/:sourceId",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "presence:source:delete",
        "presence:source:edit"
      ]
    }
  },
  "getPresenceUserPrimarysource": {
    "operationId": "getPresenceUserPrimarysource",
    "method": "GET",
    "path": "/api/v2/presence/users/:userId/primarysource",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:userPrimarySource:view"
      ]
    }
  },
  "putPresenceUserPrimarysource": {
    "operationId": "putPresenceUserPrimarysource",
    "method": "PUT",
    "path": "/api/v2/presence/users/:userId/primarysource",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:userPrimarySource:edit"
      ]
    }
  },
  "getPresenceSettings": {
    "operationId": "getPresenceSettings",
    "method": "GET",
    "path": "/api/v2/presence/settings",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:settings:view"
      ]
    }
  },
  "putPresenceSettings": {
    "operationId": "putPresenceSettings",
    "method": "PUT",
    "path": "/api/v2/presence/settings",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "all": [
        "presence:settings:edit"
      ]
    }
  },
  "postEventsUsersPresence": {
    "operationId": "postEventsUsersPresence",
    "method": "POST",
    "path": "/api/v2/events/users/presence",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "presence:userPresence:inject"
      ]
    }
  },
  "getNotificationsAvailabletopics": {
    "operationId": "getNotificationsAvailabletopics",
    "method": "GET",
    "path": "/api/v2/notifications/availabletopics",
    "query": [
      {
        "name": "expand",
        "type": "array"
      },
      {
        "name": "includePreview",
        "type": "boolean",
        "default": true
      }
    ],
    "scheme": "GenesysOAuth"
  },
  "getNotificationsChannels": {
    "operationId": "getNotificationsChannels",
    "method": "GET",
    "path": "/api/v2/notifications/channels",
    "query": [
      {
        "name": "includechannels",
        "type": "string",
        "default": "token"
      }
    ],
    "scheme": "GenesysOAuth"
  },
  "postNotificationsChannels": {
    "operationId": "postNotificationsChannels",
    "method": "POST",
    "path": "/api/v2/notifications/channels",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "headNotificationsChannel": {
    "operationId": "headNotificationsChannel",
    "method": "HEAD",
    "path": "/api/v2/notifications/channels/:channelId",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "getNotificationsChannelSubscriptions": {
    "operationId": "getNotificationsChannelSubscriptions",
    "method": "GET",
    "path": "/api/v2/notifications/channels/:channelId/subscriptions",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "putNotificationsChannelSubscriptions": {
    "operationId": "putNotificationsChannelSubscriptions",
    "method": "PUT",
    "path": "/api/v2/notifications/channels/:channelId/subscriptions",
    "query": [
      {
        "name": "ignoreErrors",
        "type": "boolean",
        "default": false
      }
    ],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth"
  },
  "postNotificationsChannelSubscriptions": {
    "operationId": "postNotificationsChannelSubscriptions",
    "method": "POST",
    "path": "/api/v2/notifications/channels/:channelId/subscriptions",
    "query": [
      {
        "name": "ignoreErrors",
        "type": "boolean",
        "default": false
      }
    ],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth"
  },
  "deleteNotificationsChannelSubscriptions": {
    "operationId": "deleteNotificationsChannelSubscriptions",
    "method": "DELETE",
    "path": "/api/v2/notifications/channels/:channelId/subscriptions",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "getUsersMe": {
    "operationId": "getUsersMe",
    "method": "GET",
    "path": "/api/v2/users/me",
    "query": [
      {
        "name": "expand",
        "type": "array"
      }
    ],
    "scheme": "GenesysOAuth"
  },
  "getUser": {
    "operationId": "getUser",
    "method": "GET",
    "path": "/api/v2/users/:userId",
    "query": [
      {
        "name": "expand",
        "type": "array"
      },
      {
        "name": "state",
        "type": "string",
        "default": "active"
      }
    ],
    "scheme": "GenesysOAuth"
  },
  "getUserRoutingstatus": {
    "operationId": "getUserRoutingstatus",
    "method": "GET",
    "path": "/api/v2/users/:userId/routingstatus",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "putUserRoutingstatus": {
    "operationId": "putUserRoutingstatus",
    "method": "PUT",
    "path": "/api/v2/users/:userId/routingstatus",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    },
    "scheme": "GenesysOAuth"
  },
  "getUsers": {
    "operationId": "getUsers",
    "method": "GET",
    "path": "/api/v2/users",
    "query": [
      {
        "name": "pageSize",
        "type": "integer",
        "default": 25
      },
      {
        "name": "pageNumber",
        "type": "integer",
        "default": 1
      },
      {
        "name": "id",
        "type": "array"
      },
      {
        "name": "expand",
        "type": "array"
      },
      {
        "name": "state",
        "type": "string",
        "default": "active"
      }
    ],
    "scheme": "GenesysOAuth"
  },
  "getRoutingQueues": {
    "operationId": "getRoutingQueues",
    "method": "GET",
    "path": "/api/v2/routing/queues",
    "query": [
      {
        "name": "pageNumber",
        "type": "integer",
        "default": 1
      },
      {
        "name": "pageSize",
        "type": "integer",
        "default": 25
      },
      {
        "name": "sortOrder",
        "type": "string",
        "default": "asc",
        "allowed": [
          "asc",
          "desc"
        ]
      },
      {
        "name": "name",
        "type": "string"
      },
      {
        "name": "id",
        "type": "array"
      }
    ],
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "routing:queue:view"
      ]
    }
  },
  "getRoutingQueue": {
    "operationId": "getRoutingQueue",
    "method": "GET",
    "path": "/api/v2/routing/queues/:queueId",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "routing:queue:view"
      ]
    }
  },
  "getRoutingQueueMembers": {
    "operationId": "getRoutingQueueMembers",
    "method": "GET",
    "path": "/api/v2/routing/queues/:queueId/members",
    "query": [
      {
        "name": "pageNumber",
        "type": "integer",
        "default": 1
      },
      {
        "name": "pageSize",
        "type": "integer",
        "default": 25
      },
      {
        "name": "sortOrder",
        "type": "string",
        "default": "asc",
        "allowed": [
          "asc",
          "desc"
        ]
      },
      {
        "name": "expand",
        "type": "array"
      },
      {
        "name": "name",
        "type": "string"
      },
      {
        "name": "presence",
        "type": "array"
      },
      {
        "name": "routingStatus",
        "type": "array"
      },
      {
        "name": "joined",
        "type": "boolean"
      }
    ],
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "routing:queue:view",
        "routing:queue:edit",
        "routing:queue:readonly",
        "routing:queueMember:manage"
      ]
    }
  },
  "getOrganizationsMe": {
    "operationId": "getOrganizationsMe",
    "method": "GET",
    "path": "/api/v2/organizations/me",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "getDate": {
    "operationId": "getDate",
    "method": "GET",
    "path": "/api/v2/date",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "getTokensMe": {
    "operationId": "getTokensMe",
    "method": "GET",
    "path": "/api/v2/tokens/me",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "deleteTokensMe": {
    "operationId": "deleteTokensMe",
    "method": "DELETE",
    "path": "/api/v2/tokens/me",
    "query": [],
    "scheme": "GenesysOAuth"
  },
  "deleteToken": {
    "operationId": "deleteToken",
    "method": "DELETE",
    "path": "/api/v2/tokens/:userId",
    "query": [],
    "scheme": "GenesysOAuth",
    "permissions": {
      "any": [
        "oauth:token:delete"
      ]
    }
  },
  "getAuthorize": {
    "operationId": "getAuthorize",
    "method": "GET",
    "path": "/oauth/authorize",
    "query": [
      {
        "name": "response_type",
        "type": "string"
      },
      {
        "name": "client_id",
        "type": "string"
      },
      {
        "name": "redirect_uri",
        "type": "string"
      },
      {
        "name": "state",
        "type": "string"
      },
      {
        "name": "code_challenge",
        "type": "string"
      },
      {
        "name": "code_challenge_method",
        "type": "string"
      },
      {
        "name": "login_hint",
        "type": "string"
      },
      {
        "name": "prompt",
        "type": "string"
      },
      {
        "name": "org",
        "type": "string"
      },
      {
        "name": "provider",
        "type": "string"
      },
      {
        "name": "target",
        "type": "string"
      },
      {
        "name": "scope",
        "type": "string"
      },
      {
        "name": "mock_user",
        "type": "string"
      },
      {
        "name": "mock_deny",
        "type": "boolean"
      }
    ]
  },
  "getLogout": {
    "operationId": "getLogout",
    "method": "GET",
    "path": "/logout",
    "query": [
      {
        "name": "client_id",
        "type": "string"
      },
      {
        "name": "redirect_uri",
        "type": "string"
      }
    ]
  },
  "postToken": {
    "operationId": "postToken",
    "method": "POST",
    "path": "/oauth/token",
    "aliases": [
      "/token"
    ],
    "query": [],
    "body": {
      "contentType": "application/x-www-form-urlencoded",
      "required": true
    }
  }
} as const satisfies { [operationId: string]: OperationRoute };

/** Paths of the service that the mock has no operations for, though a path with a parameter fits them. */
export const genesysOtherPaths = [
  "/api/v2/routing/queues/divisionviews",
  "/api/v2/routing/queues/me",
  "/api/v2/tokens/timeout",
  "/api/v2/users/query",
  "/api/v2/users/search"
] as const;
