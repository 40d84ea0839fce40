import { genesysRoutes } from '../../generated/genesys-routes.ts';
import type { Definition, DefinitionFilter } from '../definitions.ts';
import { listingOf } from '../listing.ts';
import type { OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { badRequest } from '../refusal.ts';
import { organizationPresenceDefinition } from '../views.ts';

const PATH = genesysRoutes.getPresenceDefinitions0.path;

/** Presence definitions in the format of the current family. */
export const definitionOperations = {
  getPresenceDefinitions0: ({ query }, org) => {
    const list = org.definitions.list(filterOf(query.deactivated, org));
    const divisionIds = query.divisionId ?? [];
    const localeCode = localeOf(query.localeCode, org);
    const body = listingOf(list, `definitions ${localeCode} ${divisionIds.join()}`, () => {
      const entities = list
        .filter((definition) => isOfDivision(definition, divisionIds, org))
        .map((definition) => organizationPresenceDefinition(definition, localeCode));
      return { total: entities.length, entities, selfUri: PATH };
    });
    return { status: 200, body };
  },

  postPresenceDefinitions0: ({ body, caller }, org) => {
    if (body.type === 'System' && org.world.rules.holds('GEN-DEF-11')) {
      throw badRequest('GEN-DEF-11', 'Only presence definitions of type User can be created.', 'type');
    }
    return { status: 200, body: organizationPresenceDefinition(org.definitions.create(body, caller.userId)) };
  },

  getPresenceDefinition0: ({ path, query }, org) => {
    const definition = org.definitions.get(path.definitionId);
    return { status: 200, body: organizationPresenceDefinition(definition, localeOf(query.localeCode, org)) };
  },

  putPresenceDefinition0: ({ path, body, caller }, org) => {
    const definition = org.definitions.update(path.definitionId, body, caller.userId);
    return { status: 200, body: organizationPresenceDefinition(definition) };
  },

  deletePresenceDefinition0: ({ path, caller }, org) => {
    org.definitions.deactivate(path.definitionId, caller.userId);
    return { status: 204 };
  },
} satisfies Partial<OperationTable>;

/** Returns the requested locale; empty for all locales. */
export function localeOf(localeCode: string | undefined, org: Org): string {
  if (localeCode === undefined || !org.world.rules.holds('GEN-DEF-8')) return '';
  return org.world.rules.holds('GEN-DEF-14') ? localeCode.replace('-', '_') : localeCode;
}

function filterOf(deactivated: string | undefined, org: Org): DefinitionFilter {
  if (!org.world.rules.holds('GEN-LIST-2')) return 'all';
  return deactivated?.toUpperCase() === 'TRUE' ? 'deactivated' : 'active';
}

function isOfDivision(definition: Definition, divisionIds: readonly string[], org: Org): boolean {
  if (divisionIds.length === 0 || !org.world.rules.holds('GEN-LIST-5')) return true;
  return definition.divisionId === '*' || divisionIds.includes(definition.divisionId);
}
