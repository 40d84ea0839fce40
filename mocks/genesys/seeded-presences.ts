import type { Definitions } from './definitions.ts';
import type { RoutingStatus } from './routing-statuses.ts';
import type { CompleteGenesysSeed, SeededPresence } from './seed.ts';
import { PURECLOUD } from './sources.ts';
import type { StoredPresence } from './stored-presence.ts';
import { builtInDefinitionIds } from './system-presence.ts';

type SeedUser = CompleteGenesysSeed['users'][number];

/** The presences of a user as a seed describes them: Offline in PURECLOUD by default. */
export function seededPresences(user: SeedUser, definitions: Definitions, now: string): StoredPresence[] {
  const { id, presence = { definition: builtInDefinitionIds.Offline }, thirdPartyPresences } = user;
  return Object.entries({ [PURECLOUD]: presence, ...thirdPartyPresences }).map(([source, seeded]) =>
    seededPresence(id, source, seeded, { definitions, now }),
  );
}

/** The routing status that a seed gives a user; if there is none, the status follows the presence. */
export function seededRoutingStatus(user: SeedUser, now: string): RoutingStatus | undefined {
  const { id: userId, presence, routingStatus: status } = user;
  return status && { userId, status, startTime: presence?.modifiedDate ?? now };
}

function seededPresence(
  userId: string,
  source: string,
  { definition: id, message = '', modifiedDate }: SeededPresence,
  { definitions, now }: { readonly definitions: Definitions; readonly now: string },
): StoredPresence {
  const definition = definitions.find(id);
  if (!definition) {
    throw new TypeError(`User ${userId} has the presence definition ${id}, which does not exist.`);
  }
  return {
    userId,
    source,
    definitionId: definition.id,
    systemPresence: definition.systemPresence,
    message,
    modifiedDate: modifiedDate ?? now,
  };
}
