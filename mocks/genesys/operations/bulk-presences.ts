import type { OperationAnswer, OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { checkPatch } from '../presence-patch.ts';
import { badRequest } from '../refusal.ts';
import { PURECLOUD } from '../sources.ts';
import { freshUserPresence, ucUserPresence } from '../views.ts';
import { sourceOf } from './user-presences.ts';

const MAX_USERS = 50;

/** Bulk operations on presences. */
export const bulkPresenceOperations = {
  getUsersPresenceBulk: ({ path, query }, org) => get(org, sourceOf(org, path.sourceId).key, query.id),

  getUsersPresencesPurecloudBulk: ({ query }, org) => get(org, PURECLOUD, query.id ?? []),

  putUsersPresencesBulk: ({ body }, org) => {
    if (body.length > MAX_USERS && org.world.rules.holds('GEN-BULK-5')) {
      throw badRequest('GEN-BULK-5', `At most ${MAX_USERS} presences can be changed at once.`);
    }
    const source = sourceOf(org, PURECLOUD);
    const check = (row: (typeof body)[number]) => checkPatch(org.users.get(row.id).id, source, row, org);
    if (org.world.rules.holds('GEN-BULK-4')) body.forEach(check);
    // Checked again, because an earlier row can change what a later row keeps.
    const presences = body.map((row) => org.presences.apply(check(row)));
    const sourceId = org.sourceIdOf(PURECLOUD);
    return {
      status: 200,
      body: presences.map((presence) => ({ id: presence.userId, ...freshUserPresence(presence, sourceId) })),
    };
  },
} satisfies Partial<OperationTable>;

function get(org: Org, source: string, ids: readonly string[]): OperationAnswer<'getUsersPresenceBulk'> {
  const { rules } = org.world;
  const isOnce = rules.holds('GEN-BULK-1');
  const isTooMany = ids.length > MAX_USERS && (!isOnce || new Set(ids).size > MAX_USERS);
  if (isTooMany && rules.holds('GEN-BULK-2')) {
    throw badRequest('GEN-BULK-2', `At most ${MAX_USERS} users can be requested at once.`, 'id');
  }
  const sourceId = org.sourceIdOf(source);
  const found = org.presences.ofUsers(source, ids);
  // Removes repeated users: comparing objects is faster than comparing ids.
  const presences = isOnce ? [...new Set(found)] : found;
  return { status: 200, body: presences.map((presence) => ucUserPresence(presence, sourceId)) };
}
