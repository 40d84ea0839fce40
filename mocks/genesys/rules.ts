import { bulkPresenceRules } from './rules/bulk-presences.ts';
import { callerRules } from './rules/callers.ts';
import { definitionRules } from './rules/definitions.ts';
import { notificationChannelRules } from './rules/notification-channels.ts';
import { notificationRules } from './rules/notifications.ts';
import { requestRules } from './rules/requests.ts';
import { routingRules } from './rules/routing.ts';
import { routingStatusRules } from './rules/routing-statuses.ts';
import { sourceRules } from './rules/sources.ts';
import { userPresenceRules } from './rules/user-presences.ts';
import { userRules } from './rules/users.ts';

/** The rules of the org. docs/fidelity.md is generated from them. */
export const genesysRules = {
  ...callerRules,
  ...requestRules,
  ...definitionRules,
  ...userPresenceRules,
  ...bulkPresenceRules,
  ...sourceRules,
  ...notificationChannelRules,
  ...notificationRules,
  ...userRules,
  ...routingStatusRules,
  ...routingRules,
};

export type GenesysRuleId = keyof typeof genesysRules;
