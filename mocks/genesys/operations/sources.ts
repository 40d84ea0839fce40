import type { components } from '../../../src/generated/genesys.ts';
import { genesysRoutes } from '../../generated/genesys-routes.ts';
import type { OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { invalidValue } from '../refusal.ts';
import { PURECLOUD } from '../sources.ts';
import { sourceView } from '../views.ts';

const PATH = genesysRoutes.getPresenceSources.path;

/** Presence sources and users' primary sources. */
export const sourceOperations = {
  getPresenceSources: ({ query }, org) => {
    const wanted = query.deactivated?.toUpperCase() === 'TRUE';
    const shown = org.sources
      .records()
      .filter((source) => source.deactivated === wanted || !org.world.rules.holds('GEN-SRC-2'))
      .filter((source) => !source.builtIn || org.world.rules.holds('GEN-SRC-1'));
    const entities = shown.map((source) => sourceView(source));
    return { status: 200, body: { total: entities.length, entities, selfUri: PATH } };
  },

  postPresenceSources: ({ body }, org) => ({
    status: 200,
    body: sourceView(org.sources.create(body.name, body.description, body.deactivated ?? false)),
  }),

  getPresenceSource: ({ path }, org) => ({ status: 200, body: sourceView(org.sources.get(path.sourceId)) }),

  putPresenceSource: ({ path, body }, org) => {
    const source = org.sources.update(path.sourceId, body.name, body.description, body.deactivated);
    if (source.deactivated) org.sourceDeactivated(source.id);
    return { status: 200, body: sourceView(source) };
  },

  deletePresenceSource: ({ path }, org) => {
    org.sources.deactivate(path.sourceId);
    org.sourceDeactivated(path.sourceId);
    return { status: 204 };
  },

  getPresenceUserPrimarysource: ({ path }, org) => ({
    status: 200,
    body: primarySource(org, org.users.get(path.userId).id),
  }),

  putPresenceUserPrimarysource: ({ path, body }, org) => {
    const user = org.users.get(path.userId);
    if (!org.sources.canBePrimary(body.sourceId) && org.world.rules.holds('GEN-PRIM-1')) {
      throw invalidValue('GEN-PRIM-1', 'sourceId', body.sourceId, 'presenceSource');
    }
    org.presences.choosePrimarySource(user.id, org.sources.resolve(body.sourceId).key);
    return { status: 200, body: primarySource(org, user.id) };
  },
} satisfies Partial<OperationTable>;

function primarySource(org: Org, userId: string): components['schemas']['UserPrimarySource'] {
  const source = org.world.rules.holds('GEN-PRIM-2') ? org.presences.primarySource(userId) : PURECLOUD;
  return {
    id: userId,
    sourceId: org.sources.builtInId(source) ?? source,
    registered: org.sources.resolve(source).kind === 'registered',
    selfUri: `/api/v2/presence/users/${userId}/primarysource`,
  };
}
