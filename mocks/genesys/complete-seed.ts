import type { InputProblem } from '../engine/input.ts';
import type { Named } from '../engine/name-lookup.ts';
import { type CompletedSeed, repeatedRows, SeedReferences, withIds } from '../engine/seed-rows.ts';
import type { Definition } from './definitions.ts';
import { definitionNames, userNames } from './names.ts';
import { fits } from './routing-statuses.ts';
import {
  type CompleteGenesysSeed,
  defaultGenesysSeed,
  type GenesysSeed,
  type SeededPresence,
} from './seed.ts';
import { builtInDefinitionIds, type SystemPresence, systemPresences } from './system-presence.ts';

type Definitions = NonNullable<CompleteGenesysSeed['definitions']>;
/** The definitions in which names of presences are looked up. */
type DefinitionLabels = readonly Pick<Definition, 'id' | 'languageLabels' | 'systemPresence'>[];
type SeedUser = NonNullable<GenesysSeed['users']>[number];
type CompleteUser = Omit<CompleteGenesysSeed['users'][number], 'id'> & { readonly id?: string };

/** Completes a seed that matches the schema: adds missing parts, and replaces names with ids. */
export function completeGenesysSeed(given: GenesysSeed): CompletedSeed<CompleteGenesysSeed> {
  const seed = { ...defaultGenesysSeed, ...given };
  const references = new SeedReferences();
  const definitions = withIds(seed.definitions ?? [], '20000000-0000-4000-8000-');
  const sources = withIds(seed.sources ?? [], '30000000-0000-4000-8000-');
  const users = given.users
    ? completeUsers(given.users, definitions, references)
    : defaultGenesysSeed.users.map((user) => withKnownPresence(user, definitions));
  const people = userNames(users);
  const queues = completeQueues(seed.queues ?? [], people, references);
  const tokens = seed.tokens?.map(({ userId, ...token }, index) => ({
    ...token,
    ...(userId === undefined
      ? {}
      : { userId: references.resolve('user', userId, people, ['tokens', index, 'userId']) }),
  }));
  return {
    seed: { ...seed, users, definitions, sources, queues, ...(tokens === undefined ? {} : { tokens }) },
    problems: [
      ...repeatedRows(users, 'users', 'id'),
      ...repeatedRows(definitions, 'definitions', 'id', Object.values(builtInDefinitionIds)),
      ...repeatedRows(sources, 'sources', 'id', Object.values(seed.builtInSourceIds)),
      ...repeatedRows(seed.clients, 'clients', 'id'),
      ...repeatedRows(queues, 'queues', 'id'),
      ...repeatedRows(seed.tokens ?? [], 'tokens', 'token'),
      ...references.problems,
      ...memberProblems(queues),
      ...users.flatMap((user, index) => routingStatusProblems(user, definitions, ['users', index])),
      ...sourceProblems(seed, sources),
    ],
  };
}

function completeUsers(
  users: NonNullable<GenesysSeed['users']>,
  definitions: Definitions,
  references: SeedReferences,
): CompleteGenesysSeed['users'] {
  return withIds(users, '10000000-0000-4000-8000-').map((user, index) => ({
    ...completeUser(user, definitions, references, ['users', index]),
    id: user.id,
  }));
}

/**
 * Completes a user of a seed, except for the id, and replaces names with ids.
 * @param references collects unknown names.
 * @param at path of the user in the input.
 */
export function completeUser(
  { presence, thirdPartyPresences, ...user }: SeedUser,
  definitions: DefinitionLabels,
  references: SeedReferences,
  at: InputProblem['path'] = [],
): CompleteUser {
  const names = definitionNames(definitions);
  const complete = (given: string | SeededPresence, ...place: InputProblem['path']): SeededPresence => {
    const path = [...at, ...place];
    if (typeof given === 'string') return { definition: references.resolve('presence', given, names, path) };
    const definition = references.resolve('presence', given.definition, names, [...path, 'definition']);
    return { ...given, definition };
  };
  const reported = Object.entries(thirdPartyPresences ?? {}).map(([source, given]) => [
    source,
    complete(given, 'thirdPartyPresences', source),
  ]);
  return {
    ...user,
    email: user.email ?? emailOf(user.name),
    ...(presence === undefined ? {} : { presence: complete(presence, 'presence') }),
    ...(thirdPartyPresences === undefined ? {} : { thirdPartyPresences: Object.fromEntries(reported) }),
  };
}

function completeQueues(
  queues: NonNullable<GenesysSeed['queues']>,
  people: readonly Named[],
  references: SeedReferences,
): NonNullable<CompleteGenesysSeed['queues']> {
  // If the seed has other users, the default queues would have unknown members.
  const isUser = (id: string): boolean => people.some((user) => user.id === id);
  if (queues === defaultGenesysSeed.queues) {
    return defaultGenesysSeed.queues.map((queue) => ({ ...queue, members: queue.members.filter(isUser) }));
  }
  return withIds(queues, '50000000-0000-4000-8000-').map((queue, index) => ({
    ...queue,
    members: queue.members.map((member, place) =>
      references.resolve('user', member, people, ['queues', index, 'members', place]),
    ),
  }));
}

function memberProblems(queues: NonNullable<CompleteGenesysSeed['queues']>): InputProblem[] {
  return queues.flatMap(({ members }, index) =>
    members.flatMap((member, place) =>
      members.indexOf(member) === place
        ? []
        : [
            {
              path: ['queues', index, 'members', place],
              message: `is a duplicate: ${JSON.stringify(member)}`,
            },
          ],
    ),
  );
}

/** If the seed's definitions do not contain a default presence, replaces it with its system presence. */
function withKnownPresence(
  user: CompleteGenesysSeed['users'][number],
  definitions: Definitions,
): CompleteGenesysSeed['users'][number] {
  const { presence } = user;
  const custom = defaultGenesysSeed.definitions?.find(({ id }) => id === presence?.definition);
  if (!presence || !custom || definitions.some(({ id }) => id === custom.id)) return user;
  return { ...user, presence: { ...presence, definition: builtInDefinitionIds[custom.systemPresence] } };
}

/** Returns `mia.fernandez@example.com` for Mia Fernández. */
function emailOf(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = letters.match(/[a-z\d]+/g);
  return `${words?.join('.') ?? 'user'}@example.com`;
}

/** Returns a problem for a routing status that contradicts the user's presence. */
export function routingStatusProblems(
  { presence, routingStatus }: Pick<CompleteUser, 'presence' | 'routingStatus'>,
  definitions: DefinitionLabels,
  at: InputProblem['path'] = [],
): InputProblem[] {
  const systemPresence = systemPresenceOf(presence?.definition ?? builtInDefinitionIds.Offline, definitions);
  if (routingStatus === undefined || systemPresence === undefined || fits(routingStatus, systemPresence))
    return [];
  const message = `must ${systemPresence === 'OnQueue' ? 'not ' : ''}be OFF_QUEUE when the presence is ${systemPresence}`;
  return [{ path: [...at, 'routingStatus'], message }];
}

function systemPresenceOf(id: string, definitions: DefinitionLabels): SystemPresence | undefined {
  return (
    definitions.find((definition) => definition.id === id)?.systemPresence ??
    systemPresences.find((name) => builtInDefinitionIds[name] === id)
  );
}

function sourceProblems(
  { builtInSourceIds, presenceSettings }: Pick<CompleteGenesysSeed, 'builtInSourceIds' | 'presenceSettings'>,
  sources: NonNullable<CompleteGenesysSeed['sources']>,
): InputProblem[] {
  const id = presenceSettings?.defaultPrimaryPresenceRegisteredSourceId;
  if (id === undefined || id === builtInSourceIds.PURECLOUD || sources.some((source) => source.id === id))
    return [];
  const message = `"${id}" is not a presence source of this org`;
  return [{ path: ['presenceSettings', 'defaultPrimaryPresenceRegisteredSourceId'], message }];
}
