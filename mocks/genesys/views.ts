import type { components } from '../../src/generated/genesys.ts';
import { viewOf } from '../engine/view.ts';
import type { Definition } from './definitions.ts';
import type { Queue } from './queues.ts';
import type { RoutingStatus } from './routing-statuses.ts';
import type { Source } from './sources.ts';
import type { StoredPresence } from './stored-presence.ts';
import { titleSpelling } from './system-presence.ts';
import type { User } from './users.ts';

type Schemas = components['schemas'];

/** Returns a definition in the format of the old operations. The variant is a locale code; undefined for all labels. */
export const organizationPresence = viewOf(
  (definition: Definition, localeCode): Schemas['OrganizationPresence'] => ({
    id: definition.id,
    languageLabels: labels(definition, localeCode),
    systemPresence: titleSpelling(definition.systemPresence),
    deactivated: definition.deactivated,
    primary: definition.builtIn,
    ...(definition.createdBy ? { createdBy: userReference(definition.createdBy) } : {}),
    createdDate: definition.createdDate,
    ...(definition.modifiedBy ? { modifiedBy: userReference(definition.modifiedBy) } : {}),
    modifiedDate: definition.modifiedDate,
    selfUri: `/api/v2/presencedefinitions/${definition.id}`,
  }),
);

/** Returns a definition in the format of the new family. The variant is a locale code; undefined for all labels. */
export const organizationPresenceDefinition = viewOf(
  (definition: Definition, localeCode): Schemas['OrganizationPresenceDefinition'] => ({
    id: definition.id,
    type: definition.builtIn ? 'System' : 'User',
    languageLabels: labels(definition, localeCode),
    systemPresence: definition.systemPresence,
    divisionId: definition.divisionId,
    deactivated: definition.deactivated,
    selfUri: `/api/v2/presence/definitions/${definition.id}`,
  }),
);

/**
 * Returns a user's presence in one source, without caching: the response to a change is rarely requested
 * again.
 * @param sourceId the id of the source, if responses contain it.
 */
export function freshUserPresence(presence: StoredPresence, sourceId: string): Schemas['UserPresence'] {
  const { source, message, modifiedDate } = presence;
  const definition = presenceDefinition(presence);
  const selfUri = presencesUri(presence.userId);
  return sourceId
    ? { source, sourceId, presenceDefinition: definition, message, modifiedDate, selfUri }
    : { source, presenceDefinition: definition, message, modifiedDate, selfUri };
}

/** Returns a user's presence in one source. The variant is the id of the source, if responses contain it. */
export const userPresence = viewOf(freshUserPresence);

/** Returns a row of a bulk GET. The variant is the id of the source, if responses contain it. */
export const ucUserPresence = viewOf((presence: StoredPresence, sourceId): Schemas['UcUserPresence'] => ({
  userId: presence.userId,
  source: presence.source,
  ...(sourceId ? { sourceId } : {}),
  presenceDefinition: presenceDefinition(presence),
  message: presence.message,
  modifiedDate: presence.modifiedDate,
  selfUri: presencesUri(presence.userId),
}));

/** Returns a third party's presence of a user, mapped to a definition, with the activity in the message. */
export const presenceExpand = viewOf((presence: StoredPresence, sourceId): Schemas['PresenceExpand'] => ({
  id: presence.userId,
  presences: [userPresence(presence, sourceId)],
  outOfOffices: [],
  selfUri: `${presencesUri(presence.userId)}/${presence.source.toLowerCase()}`,
}));

export const sourceView = viewOf((source: Source): Schemas['Source'] => ({
  id: source.id,
  name: source.name,
  ...(source.description === undefined ? {} : { description: source.description }),
  type: source.builtIn ? 'System' : 'User',
  deactivated: source.deactivated,
  selfUri: `/api/v2/presence/sources/${source.id}`,
}));

export const routingStatusView = viewOf((routing: RoutingStatus): Schemas['RoutingStatus'] => ({
  ...routing,
}));

export const userView = viewOf((user: User): Schemas['User'] => ({
  id: user.id,
  name: user.name,
  email: user.email,
  username: user.email,
  ...(user.title ? { title: user.title } : {}),
  ...(user.department ? { department: user.department } : {}),
  state: 'active',
  version: 1,
  selfUri: `/api/v2/users/${user.id}`,
}));

export const queueView = viewOf((queue: Queue): Schemas['Queue'] => ({
  id: queue.id,
  name: queue.name,
  ...(queue.description === undefined ? {} : { description: queue.description }),
  memberCount: queue.members.length,
  userMemberCount: queue.members.length,
  joinedMemberCount: queue.members.length,
  selfUri: `/api/v2/routing/queues/${queue.id}`,
}));

export function queueMember(queue: Queue, user: Schemas['User']): Schemas['QueueMember'] {
  return {
    id: user.id,
    name: user.name,
    user,
    ringNumber: 1,
    joined: true,
    memberBy: 'user',
    ...(user.routingStatus ? { routingStatus: user.routingStatus } : {}),
    selfUri: `/api/v2/routing/queues/${queue.id}/members/${user.id}`,
  };
}

function presenceDefinition(presence: StoredPresence): Schemas['PresenceDefinition'] {
  return {
    id: presence.definitionId,
    systemPresence: titleSpelling(presence.systemPresence),
    selfUri: `/api/v2/presencedefinitions/${presence.definitionId}`,
  };
}

function presencesUri(userId: string): string {
  return `/api/v2/users/${userId}/presences`;
}

function userReference(id: string): Schemas['UserReference'] {
  return { id, selfUri: `/api/v2/users/${id}` };
}

function labels(definition: Definition, localeCode: string): Record<string, string> {
  if (localeCode === '' || localeCode === 'ALL') return { ...definition.languageLabels };
  const code = definition.languageLabels[localeCode] === undefined ? 'en_US' : localeCode;
  const label = definition.languageLabels[code];
  return label === undefined ? {} : { [code]: label };
}
