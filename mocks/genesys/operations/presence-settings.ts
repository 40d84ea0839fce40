import type { components } from '../../../src/generated/genesys.ts';
import { genesysRoutes } from '../../generated/genesys-routes.ts';
import type { OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import type { OrgPresenceSettings } from '../organization.ts';
import { invalidValue } from '../refusal.ts';

/** The org's presence settings. */
export const presenceSettingsOperations = {
  getPresenceSettings: (_, org) => ({ status: 200, body: view(org) }),

  putPresenceSettings: ({ body }, org) => {
    const sourceId = body.defaultPrimaryPresenceRegisteredSourceId;
    if (typeof sourceId === 'string' && org.world.rules.holds('GEN-SET-2')) requirePrimary(sourceId, org);
    const { defaultPrimaryPresenceRegisteredSourceId: kept, ...old } = org.presenceSettings;
    const chosen = sourceId === undefined ? kept : (sourceId ?? undefined);
    org.presenceSettings = {
      restorePresenceSettings: restoring(body.restorePresenceSettings ?? old.restorePresenceSettings),
      requestingOffQueueEnabled: body.requestingOffQueueEnabled ?? old.requestingOffQueueEnabled,
      ...(chosen === undefined ? {} : { defaultPrimaryPresenceRegisteredSourceId: chosen }),
    };
    return { status: 200, body: view(org) };
  },
} satisfies Partial<OperationTable>;

/** Removes unknown fields, which callers can send. */
function restoring({
  enabled,
  restoreTimeMilliseconds,
  restoreOnQueueEnabled,
}: OrgPresenceSettings['restorePresenceSettings']): OrgPresenceSettings['restorePresenceSettings'] {
  return { enabled, restoreTimeMilliseconds, restoreOnQueueEnabled };
}

function requirePrimary(sourceId: string, org: Org): void {
  if (!org.sources.canBePrimary(sourceId)) {
    throw invalidValue('GEN-SET-2', 'defaultPrimaryPresenceRegisteredSourceId', sourceId, 'presenceSource');
  }
}

function view(org: Org): components['schemas']['PresenceSettings'] {
  return { ...org.presenceSettings, selfUri: genesysRoutes.getPresenceSettings.path };
}
