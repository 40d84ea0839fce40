// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

import type { OperationRoute } from '../engine/route.ts';

export const controlRoutes = {
  "getHealth": {
    "operationId": "getHealth",
    "method": "GET",
    "path": "/health",
    "query": []
  },
  "resetWorld": {
    "operationId": "resetWorld",
    "method": "POST",
    "path": "/reset",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": false
    }
  },
  "getSnapshot": {
    "operationId": "getSnapshot",
    "method": "GET",
    "path": "/snapshot",
    "query": []
  },
  "putSnapshot": {
    "operationId": "putSnapshot",
    "method": "PUT",
    "path": "/snapshot",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "getState": {
    "operationId": "getState",
    "method": "GET",
    "path": "/state",
    "query": []
  },
  "postPresence": {
    "operationId": "postPresence",
    "method": "POST",
    "path": "/state/presences",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "postThirdPartyPresence": {
    "operationId": "postThirdPartyPresence",
    "method": "POST",
    "path": "/state/third-party-presences",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "postRoutingStatus": {
    "operationId": "postRoutingStatus",
    "method": "POST",
    "path": "/state/routing-statuses",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "postPlayerPresence": {
    "operationId": "postPlayerPresence",
    "method": "POST",
    "path": "/state/player-presences",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "postUser": {
    "operationId": "postUser",
    "method": "POST",
    "path": "/state/users",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "deleteUser": {
    "operationId": "deleteUser",
    "method": "DELETE",
    "path": "/state/users/:userId",
    "query": []
  },
  "postPlayer": {
    "operationId": "postPlayer",
    "method": "POST",
    "path": "/state/players",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "deletePlayer": {
    "operationId": "deletePlayer",
    "method": "DELETE",
    "path": "/state/players/:profileId",
    "query": []
  },
  "postNotification": {
    "operationId": "postNotification",
    "method": "POST",
    "path": "/notifications",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "closeSockets": {
    "operationId": "closeSockets",
    "method": "DELETE",
    "path": "/sockets",
    "query": [
      {
        "name": "closeCode",
        "type": "integer"
      }
    ]
  },
  "closeSocket": {
    "operationId": "closeSocket",
    "method": "DELETE",
    "path": "/sockets/:socketId",
    "query": [
      {
        "name": "closeCode",
        "type": "integer"
      },
      {
        "name": "abrupt",
        "type": "boolean"
      }
    ]
  },
  "getSocketFrames": {
    "operationId": "getSocketFrames",
    "method": "GET",
    "path": "/sockets/:socketId/frames",
    "query": [
      {
        "name": "after",
        "type": "integer"
      }
    ]
  },
  "getClock": {
    "operationId": "getClock",
    "method": "GET",
    "path": "/clock",
    "query": []
  },
  "postClock": {
    "operationId": "postClock",
    "method": "POST",
    "path": "/clock",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "getFaults": {
    "operationId": "getFaults",
    "method": "GET",
    "path": "/faults",
    "query": []
  },
  "postFault": {
    "operationId": "postFault",
    "method": "POST",
    "path": "/faults",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "deleteFaults": {
    "operationId": "deleteFaults",
    "method": "DELETE",
    "path": "/faults",
    "query": []
  },
  "deleteFault": {
    "operationId": "deleteFault",
    "method": "DELETE",
    "path": "/faults/:faultId",
    "query": []
  },
  "getScenarios": {
    "operationId": "getScenarios",
    "method": "GET",
    "path": "/scenarios",
    "query": []
  },
  "postScenario": {
    "operationId": "postScenario",
    "method": "POST",
    "path": "/scenarios",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "getJournal": {
    "operationId": "getJournal",
    "method": "GET",
    "path": "/journal",
    "query": [
      {
        "name": "operation",
        "type": "string"
      },
      {
        "name": "method",
        "type": "string"
      },
      {
        "name": "status",
        "type": "integer"
      },
      {
        "name": "caller",
        "type": "string"
      },
      {
        "name": "rule",
        "type": "string"
      },
      {
        "name": "fault",
        "type": "string"
      },
      {
        "name": "after",
        "type": "integer"
      },
      {
        "name": "limit",
        "type": "integer"
      }
    ]
  },
  "deleteJournal": {
    "operationId": "deleteJournal",
    "method": "DELETE",
    "path": "/journal",
    "query": []
  },
  "getEvents": {
    "operationId": "getEvents",
    "method": "GET",
    "path": "/events",
    "query": []
  },
  "getPresenceChanges": {
    "operationId": "getPresenceChanges",
    "method": "GET",
    "path": "/presence-changes",
    "query": [
      {
        "name": "after",
        "type": "integer"
      },
      {
        "name": "limit",
        "type": "integer"
      }
    ]
  },
  "getRules": {
    "operationId": "getRules",
    "method": "GET",
    "path": "/rules",
    "query": []
  },
  "getOperations": {
    "operationId": "getOperations",
    "method": "GET",
    "path": "/operations",
    "query": []
  },
  "getSettings": {
    "operationId": "getSettings",
    "method": "GET",
    "path": "/settings",
    "query": []
  },
  "patchSettings": {
    "operationId": "patchSettings",
    "method": "PATCH",
    "path": "/settings",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "getSettingDescriptions": {
    "operationId": "getSettingDescriptions",
    "method": "GET",
    "path": "/settings/descriptions",
    "query": []
  },
  "getOverrides": {
    "operationId": "getOverrides",
    "method": "GET",
    "path": "/overrides",
    "query": []
  },
  "deleteOverrides": {
    "operationId": "deleteOverrides",
    "method": "DELETE",
    "path": "/overrides",
    "query": []
  },
  "putOverride": {
    "operationId": "putOverride",
    "method": "PUT",
    "path": "/overrides/:operation",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "deleteOverride": {
    "operationId": "deleteOverride",
    "method": "DELETE",
    "path": "/overrides/:operation",
    "query": []
  },
  "getStubs": {
    "operationId": "getStubs",
    "method": "GET",
    "path": "/stubs",
    "query": []
  },
  "putStub": {
    "operationId": "putStub",
    "method": "PUT",
    "path": "/stubs",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "deleteStubs": {
    "operationId": "deleteStubs",
    "method": "DELETE",
    "path": "/stubs",
    "query": [
      {
        "name": "method",
        "type": "string"
      },
      {
        "name": "path",
        "type": "string"
      },
      {
        "name": "servop",
        "type": "string"
      }
    ]
  },
  "postTokens": {
    "operationId": "postTokens",
    "method": "POST",
    "path": "/tokens",
    "query": [],
    "body": {
      "contentType": "application/json",
      "required": true
    }
  },
  "getWorlds": {
    "operationId": "getWorlds",
    "method": "GET",
    "path": "/worlds",
    "query": []
  },
  "deleteWorlds": {
    "operationId": "deleteWorlds",
    "method": "DELETE",
    "path": "/worlds",
    "query": []
  },
  "deleteWorld": {
    "operationId": "deleteWorld",
    "method": "DELETE",
    "path": "/worlds/:name",
    "query": []
  }
} as const satisfies { [operationId: string]: OperationRoute };
