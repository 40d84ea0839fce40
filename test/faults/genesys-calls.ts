import { operationTable } from '../../src/generated/genesys-operations.ts';
import type { GenesysClient } from '../../src/genesys/index.ts';
import type { OperationId } from '../../src/genesys/operations.ts';
import { builtIn, custom, people, queues, sources } from '../contract/seed-ids.ts';

const languageLabels = { en_US: 'Out for a walk' };
const topics = [{ id: `v2.users.${people.sam}.presence` }];

/** Bodies of the writing operations. */
const bodies: Partial<Record<OperationId, unknown>> = {
  postPresencedefinitions: { languageLabels, systemPresence: 'Break' },
  putPresencedefinition: { languageLabels },
  patchUserPresence: { presenceDefinition: { id: builtIn.Busy } },
  patchUserPresencesPurecloud: { message: 'back at 3' },
  putUsersPresencesBulk: [{ id: people.sam, message: 'back at 3' }],
  postPresenceDefinitions0: { languageLabels, systemPresence: 'Break' },
  putPresenceDefinition0: { languageLabels },
  postPresenceSources: { name: 'Door' },
  putPresenceSource: { name: 'Door' },
  putUserRoutingstatus: { status: 'OFF_QUEUE' },
  putPresenceUserPrimarysource: { sourceId: sources.purecloud },
  putPresenceSettings: { requestingOffQueueEnabled: true },
  postEventsUsersPresence: { userPresenceEvents: [] },
  putNotificationsChannelSubscriptions: topics,
  postNotificationsChannelSubscriptions: topics,
};

const queries: Partial<Record<OperationId, object>> = {
  getUsersPresenceBulk: { id: [people.sam] },
  getUsersPresencesPurecloudBulk: { id: [people.sam] },
};

/** Every operation; the methods of PresenceApi and NotificationsApi are thin wrappers. */
export const operationIds = Object.keys(operationTable) as OperationId[];

/** Whether a repeated call is harmless. */
export function isIdempotent(id: OperationId): boolean {
  return !['POST', 'PATCH'].includes(operationTable[id][0]);
}

/** Calls an operation so that it succeeds without faults. */
export function callOperation(client: GenesysClient, id: OperationId, channelId: string): Promise<unknown> {
  const path = {
    userId: people.sam,
    queueId: queues.support,
    presenceId: custom.coaching,
    definitionId: custom.coaching,
    channelId,
    sourceId: operationTable[id][1].includes('/presence/sources') ? sources.deskPhones : 'PURECLOUD',
  };
  const params = { path, query: queries[id] ?? {} };
  // One call for all operations; other tests cover their types.
  const data = client.data.bind(client) as (id: OperationId, init: object) => Promise<unknown>;
  return data(id, { params, body: bodies[id] });
}
