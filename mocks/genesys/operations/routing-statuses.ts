import type { OperationTable } from '../operation-types.ts';
import { refusal } from '../refusal.ts';
import { routingStatusView } from '../views.ts';

/** The routing status of a user. */
export const routingStatusOperations = {
  getUserRoutingstatus: ({ path: { userId } }, org) => {
    const status = org.routingStatuses.find(userId);
    if (status) return { status: 200, body: routingStatusView(status) };
    if (!org.world.rules.holds('GEN-ROUTE-3')) throw refusal('GEN-GET-2', 'not.found');
    return { status: 200, body: { userId, status: 'OFF_QUEUE' } };
  },

  putUserRoutingstatus: ({ path, body }, org) => ({
    status: 200,
    body: routingStatusView(org.setRoutingStatus(path.userId, body.status)),
  }),
} satisfies Partial<OperationTable>;
