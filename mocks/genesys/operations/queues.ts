import { genesysRoutes } from '../../generated/genesys-routes.ts';
import type { OperationTable } from '../operation-types.ts';
import type { Org } from '../org.ts';
import { pageOf, pageOfQuery } from '../paging.ts';
import type { Queue } from '../queues.ts';
import { readSystemPresence } from '../system-presence.ts';
import type { User } from '../users.ts';
import { queueMember, queueView } from '../views.ts';
import { expandedUser } from './users.ts';

const PATH = genesysRoutes.getRoutingQueues.path;

/** Queues and their members. */
export const queueOperations = {
  getRoutingQueues: ({ query }, org) => {
    const { id: ids, name, sortOrder } = query;
    const all = org.queues.list();
    const queues = org.world.rules.holds('GEN-QUEUE-1')
      ? all.filter((queue) => (!ids || ids.includes(queue.id)) && matches(queue.name, name))
      : all;
    const filters = linkFilters({ sortOrder, name, id: ids });
    const page = { ...pageOfQuery(query, org.world), path: PATH, filters };
    return { status: 200, body: pageOf(byName(queues, sortOrder), (queue) => queueView(queue), page) };
  },

  getRoutingQueue: ({ path }, org) => ({ status: 200, body: queueView(org.queues.get(path.queueId)) }),

  getRoutingQueueMembers: ({ path, query }, org) => {
    const queue = org.queues.get(path.queueId);
    const { sortOrder, expand, name = '', presence, routingStatus, joined } = query;
    const isWanted = (user: User) =>
      user.name.toLowerCase().includes(name.toLowerCase()) &&
      (!presence || isIn(user, presence, org)) &&
      (!routingStatus || routingStatus.includes(org.routingStatuses.get(user.id).status)) &&
      joined !== false;
    const all = membersOf(queue, org);
    const members = org.world.rules.holds('GEN-QUEUE-3') ? all.filter(isWanted) : all;
    const page = {
      ...pageOfQuery(query, org.world),
      path: `${PATH}/${queue.id}/members`,
      filters: linkFilters({ sortOrder, expand, name, presence, routingStatus, joined }),
    };
    const show = (user: User) => queueMember(queue, expandedUser(user, expand, org));
    return { status: 200, body: pageOf(byName(members, sortOrder), show, page) };
  },
} satisfies Partial<OperationTable>;

function membersOf({ members }: Queue, org: Org): User[] {
  return members.flatMap((id) => org.users.find(id) ?? []);
}

function isIn({ id }: User, wanted: readonly string[], org: Org): boolean {
  const presence = org.presences.find(org.presences.primarySource(id), id);
  return wanted.some((text) => presence && readSystemPresence(text) === presence.systemPresence);
}

/** @param pattern a name, in which an asterisk at the start or end matches any text. */
function matches(name: string, pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === '') return true;
  const text = pattern.replaceAll(/^\*|\*$/g, '').toLowerCase();
  const [own, starts, ends] = [name.toLowerCase(), !pattern.startsWith('*'), !pattern.endsWith('*')];
  if (starts && ends) return own === text;
  if (starts) return own.startsWith(text);
  return ends ? own.endsWith(text) : own.includes(text);
}

function byName<Row extends { readonly name: string }>(
  rows: readonly Row[],
  sortOrder: string | undefined,
): Row[] {
  const sorted = [...rows].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return sortOrder?.toLowerCase() === 'desc' ? sorted.reverse() : sorted;
}

/** Returns the query parameters for links to other pages: those of the call, without default values. */
function linkFilters(
  parameters: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
): string {
  return Object.entries(parameters)
    .flatMap(([name, value]) => {
      if (value === undefined || value === '' || (name === 'sortOrder' && value === 'asc')) return [];
      return [value].flat().map((item) => `${name}=${encodeURIComponent(String(item))}`);
    })
    .join('&');
}
