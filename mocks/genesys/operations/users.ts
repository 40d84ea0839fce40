import type { components } from '../../../src/generated/genesys.ts';
import { genesysRoutes } from '../../generated/genesys-routes.ts';
import type { OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { pageOf, pageOfQuery } from '../paging.ts';
import { badRequest, refusal } from '../refusal.ts';
import type { User } from '../users.ts';
import { routingStatusView, userPresence, userView } from '../views.ts';

type UserBody = components['schemas']['User'];

/** Users, including the caller. */
export const userOperations = {
  getUsersMe: ({ query, caller }, org) => {
    const userId =
      caller.userId ?? (org.world.rules.holds('GEN-USER-1') ? undefined : org.users.list()[0]?.id);
    if (userId === undefined) {
      throw badRequest(
        'GEN-USER-1',
        'This request requires a user context. Client credentials cannot be used for requests to this resource.',
      );
    }
    return { status: 200, body: expandedUser(org.users.get(userId), query.expand, org) };
  },

  getUser: ({ path, query }, org) => {
    const user = org.users.get(path.userId);
    if (!isWanted(query.state)) throw refusal('GEN-GET-2', 'not.found');
    return { status: 200, body: expandedUser(user, query.expand, org) };
  },

  getUsers: ({ query }, org) => {
    const { id: ids } = query;
    const wanted = ids && org.world.rules.holds('GEN-USER-3') ? new Set(ids) : undefined;
    const users = org.users
      .list()
      .filter((user) => isWanted(query.state) && (!wanted || wanted.has(user.id)));
    const filters = [
      ...(ids ?? []).map((id) => `id=${encodeURIComponent(id)}`),
      ...(query.expand ?? []).map((field) => `expand=${encodeURIComponent(field)}`),
    ].join('&');
    const body = pageOf(users, (user) => expandedUser(user, query.expand, org), {
      ...pageOfQuery(query, org.world),
      path: genesysRoutes.getUsers.path,
      filters,
    });
    return { status: 200, body };
  },
} satisfies Partial<OperationTable>;

/** All users of the mock are active. */
function isWanted(state: string | undefined): boolean {
  return state === undefined || state === 'active' || state === 'any';
}

/** Returns a user with the fields in `expand`. */
export function expandedUser(user: User, expand: readonly string[] | undefined, org: Org): UserBody {
  const { rules } = org.world;
  const source = org.presences.primarySource(user.id);
  const presence =
    expand?.includes('presence') && rules.holds('GEN-USER-2')
      ? org.presences.find(source, user.id)
      : undefined;
  const routing =
    expand?.includes('routingStatus') && rules.holds('GEN-ROUTE-5')
      ? org.routingStatuses.find(user.id)
      : undefined;
  if (!presence && !routing) return userView(user);
  return {
    ...userView(user),
    ...(presence ? { presence: userPresence(presence, org.sourceIdOf(source)) } : {}),
    ...(routing ? { routingStatus: routingStatusView(routing) } : {}),
  };
}
