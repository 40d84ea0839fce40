import type { OperationTable } from './operation-types.ts';
import { bulkPresenceOperations } from './operations/bulk-presences.ts';
import { classicDefinitionOperations } from './operations/classic-definitions.ts';
import { definitionOperations } from './operations/definitions.ts';
import { loginOperations } from './operations/login.ts';
import { notificationOperations } from './operations/notifications.ts';
import { organizationOperations } from './operations/organization.ts';
import { presenceSettingsOperations } from './operations/presence-settings.ts';
import { queueOperations } from './operations/queues.ts';
import { routingStatusOperations } from './operations/routing-statuses.ts';
import { sourceEventOperations } from './operations/source-events.ts';
import { sourceOperations } from './operations/sources.ts';
import { systemPresenceOperations } from './operations/system-presences.ts';
import { oauthTokenOperations } from './operations/token.ts';
import { userPresenceOperations } from './operations/user-presences.ts';
import { userOperations } from './operations/users.ts';

/** The handlers of all operations in openapi/genesys.yaml. */
export const genesysOperations: OperationTable = {
  ...classicDefinitionOperations,
  ...definitionOperations,
  ...systemPresenceOperations,
  ...userPresenceOperations,
  ...bulkPresenceOperations,
  ...sourceOperations,
  ...sourceEventOperations,
  ...presenceSettingsOperations,
  ...notificationOperations,
  ...userOperations,
  ...routingStatusOperations,
  ...queueOperations,
  ...organizationOperations,
  ...loginOperations,
  ...oauthTokenOperations,
};
