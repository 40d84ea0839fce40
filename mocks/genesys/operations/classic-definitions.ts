import type { components } from '../../../src/generated/genesys.ts';
import { genesysRoutes } from '../../generated/genesys-routes.ts';
import type { DefinitionFilter } from '../definitions.ts';
import { listingOf } from '../listing.ts';
import type { OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { pageOf, pageOfQuery } from '../paging.ts';
import type { SystemPresence } from '../system-presence.ts';
import { organizationPresence } from '../views.ts';
import { localeOf } from './definitions.ts';

const PATH = genesysRoutes.getPresencedefinitions.path;

/** Presence definitions in the format of the old operations. */
export const classicDefinitionOperations = {
  getPresencedefinitions: ({ query }, org) => {
    const { deleted = 'FALSE' } = query;
    const { pageSize, pageNumber } = pageOfQuery(query, org.world);
    const list = org.definitions.list(filterOf(deleted, org));
    const localeCode = localeOf(query.localeCode, org);
    const filters = [
      ...(deleted.toUpperCase() === 'FALSE' ? [] : [`deleted=${deleted}`]),
      ...(query.localeCode ? [`localeCode=${query.localeCode}`] : []),
    ].join('&');
    const body = listingOf(
      list,
      `presencedefinitions ${pageSize} ${pageNumber} ${localeCode} ${filters}`,
      () =>
        pageOf(list, (definition) => organizationPresence(definition, localeCode), {
          pageSize,
          pageNumber,
          path: PATH,
          filters,
        }),
    );
    return { status: 200, body };
  },

  postPresencedefinitions: ({ body, caller }, org) => {
    const definition = org.definitions.create(
      { ...body, systemPresence: currentSpelling(body.systemPresence) },
      caller.userId,
    );
    return { status: 200, body: organizationPresence(definition) };
  },

  getPresencedefinition: ({ path, query }, org) => {
    const definition = org.definitions.get(path.presenceId);
    return { status: 200, body: organizationPresence(definition, localeOf(query.localeCode, org)) };
  },

  putPresencedefinition: ({ path, body, caller }, org) => {
    const { systemPresence, ...draft } = body;
    const definition = org.definitions.update(
      path.presenceId,
      systemPresence ? { ...draft, systemPresence: currentSpelling(systemPresence) } : draft,
      caller.userId,
    );
    return { status: 200, body: organizationPresence(definition) };
  },

  deletePresencedefinition: ({ path, caller }, org) => {
    const definition = org.definitions.deactivate(path.presenceId, caller.userId);
    if (org.settings.contract === 'v1' && org.world.rules.holds('GEN-DEF-12')) {
      return { status: 200, body: organizationPresence(definition) };
    }
    return { status: 204 };
  },
} satisfies Partial<OperationTable>;

function filterOf(deleted: string, org: Org): DefinitionFilter {
  if (!org.world.rules.holds('GEN-LIST-1')) return 'all';
  const wanted = deleted.toUpperCase();
  if (wanted === 'ALL') return 'all';
  return wanted === 'TRUE' ? 'deactivated' : 'active';
}

function currentSpelling(presence: components['schemas']['SystemPresenceInput']): SystemPresence {
  return presence === 'On Queue' ? 'OnQueue' : presence;
}
