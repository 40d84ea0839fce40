import type { components } from '../../src/generated/mock-control.ts';
import type { Channel } from './channels.ts';
import type { Definition } from './definitions.ts';
import type { Org } from './org.ts';
import type { RoutingStatus } from './routing-statuses.ts';
import type { StoredPresence } from './stored-presence.ts';
import type { User } from './users.ts';

type Schemas = components['schemas'];

/** Returns the state of an org for inspection. */
export function genesysState(org: Org): Schemas['GenesysState'] {
  return {
    users: org.users.list().map((user) => userState(org, user)),
    queues: org.queues.list().map(({ id, name, members }) => ({ id, name, members })),
    definitions: org.definitions.records().map((definition) => ({
      id: definition.id,
      label: labelOf(definition),
      languageLabels: definition.languageLabels,
      systemPresence: definition.systemPresence,
      divisionId: definition.divisionId,
      deactivated: definition.deactivated,
      builtIn: definition.builtIn,
    })),
    sources: org.sources.records().map(({ id, name, builtIn, deactivated }) => ({
      id,
      name,
      builtIn,
      deactivated,
    })),
    channels: org.channels.records().map((channel) => channelState(org, channel)),
  };
}

/** Returns a user with their presences by source. */
export function userState(org: Org, { id, name, email, department }: User): Schemas['UserState'] {
  return {
    id,
    name,
    email,
    ...(department === undefined ? {} : { department }),
    primarySource: org.presences.primarySource(id),
    presences: Object.fromEntries(
      org.presences.ofUser(id).map((presence) => [presence.source, presenceState(org, presence)]),
    ),
    routingStatus: routingStatusState(org.routingStatuses.get(id)),
  };
}

function channelState(org: Org, { id, owner, expiresAt, topics }: Channel): Schemas['ChannelState'] {
  const [userId, clientId] = owner.split('/');
  return {
    id,
    ...(userId ? { userId } : {}),
    ...(clientId ? { clientId } : {}),
    connected: org.channelSockets.find(id) !== undefined,
    expiresAt,
    topics,
  };
}

function routingStatusState({ status, startTime }: RoutingStatus): Schemas['RoutingStatusState'] {
  return { status, startTime };
}

function presenceState(org: Org, presence: StoredPresence): Schemas['PresenceState'] {
  const { definitionId, systemPresence, message, modifiedDate } = presence;
  const definition = org.definitions.find(definitionId);
  const label = definition ? labelOf(definition) : systemPresence;
  return { definitionId, label, systemPresence, message, modifiedDate };
}

function labelOf({ languageLabels, systemPresence }: Definition): string {
  return (
    languageLabels['en_US'] ?? languageLabels['en'] ?? Object.values(languageLabels)[0] ?? systemPresence
  );
}
