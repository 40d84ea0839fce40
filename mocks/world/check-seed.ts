import { type InputProblem, inputProblems } from '../engine/input.ts';
import { Seed as validateSeed } from '../generated/mock-seed-validators.js';
import { fits } from '../genesys/routing-statuses.ts';
import type { SeedPresence } from '../genesys/seed.ts';
import { builtInDefinitionIds, systemPresences } from '../genesys/system-presence.ts';
import type { Seed } from './mock.ts';
import { stubListProblems } from './mock-stubs.ts';

/** A field of a seed that is wrong: its path by names and indices, and why. */
export type SeedProblem = InputProblem;

/**
 * Everything that is wrong with a seed: first its shape, then what in it leads nowhere or is there twice.
 * @returns nothing for a good seed.
 */
export function checkSeed(value: unknown): SeedProblem[] {
  const problems = inputProblems(validateSeed, value);
  if (problems.length > 0) return problems;
  // The validator has checked it against this type.
  const { genesys, braincloud, stubs = [] } = value as Seed;
  return [
    ...within('genesys', genesys ? genesysProblems(genesys) : []),
    ...within('braincloud', braincloud ? braincloudProblems(braincloud) : []),
    ...stubListProblems(stubs),
  ];
}

function within(part: string, problems: readonly SeedProblem[]): SeedProblem[] {
  return problems.map(({ path, message }) => ({ path: [part, ...path], message }));
}

function genesysProblems(seed: NonNullable<Seed['genesys']>): SeedProblem[] {
  const {
    users,
    definitions = [],
    sources = [],
    clients,
    tokens = [],
    queues = [],
    builtInSourceIds,
    presenceSettings,
  } = seed;
  const userIds = new Set(users.map(({ id }) => id));
  const definitionIds = new Set([...Object.values(builtInDefinitionIds), ...definitions.map(({ id }) => id)]);
  const sourceIds = new Set([builtInSourceIds.PURECLOUD, ...sources.map(({ id }) => id)]);
  const unknownDefinition = (presence: SeedPresence | undefined, path: SeedProblem['path']): SeedProblem[] =>
    !presence || definitionIds.has(presence.definition)
      ? []
      : [
          {
            path: [...path, 'definition'],
            message: `is not a presence definition of this org: ${presence.definition}`,
          },
        ];
  const defaultSource = presenceSettings?.defaultPrimaryPresenceRegisteredSourceId;
  return [
    ...repeated(users, 'users', 'id'),
    ...repeated(definitions, 'definitions', 'id', Object.values(builtInDefinitionIds)),
    ...repeated(sources, 'sources', 'id', Object.values(builtInSourceIds)),
    ...repeated(clients, 'clients', 'id'),
    ...repeated(queues, 'queues', 'id'),
    ...queues.flatMap(({ members }, index) =>
      members.flatMap((userId, place) => {
        const path = ['queues', index, 'members', place];
        if (!userIds.has(userId)) return [{ path, message: `is not a user of this org: ${userId}` }];
        return members.indexOf(userId) === place ? [] : [{ path, message: 'is there already' }];
      }),
    ),
    ...repeated(tokens, 'tokens', 'token'),
    ...users.flatMap(({ presence, thirdPartyPresences = {} }, index) => [
      ...unknownDefinition(presence, ['users', index, 'presence']),
      ...Object.entries(thirdPartyPresences).flatMap(([source, seeded]) =>
        unknownDefinition(seeded, ['users', index, 'thirdPartyPresences', source]),
      ),
    ]),
    ...users.flatMap(({ presence, routingStatus }, index) => {
      if (routingStatus === undefined) return [];
      const id = presence?.definition ?? builtInDefinitionIds.Offline;
      const systemPresence =
        definitions.find((definition) => definition.id === id)?.systemPresence ??
        systemPresences.find((name) => builtInDefinitionIds[name] === id);
      if (systemPresence === undefined || fits(routingStatus, systemPresence)) return [];
      const message = `must ${systemPresence === 'OnQueue' ? 'not ' : ''}be OFF_QUEUE, as the presence is ${systemPresence}`;
      return [{ path: ['users', index, 'routingStatus'], message }];
    }),
    ...tokens.flatMap(({ userId }, index) => {
      if (userId === undefined || userIds.has(userId)) return [];
      return [{ path: ['tokens', index, 'userId'], message: `is no user of this org: ${userId}` }];
    }),
    ...(defaultSource === undefined || sourceIds.has(defaultSource)
      ? []
      : [
          {
            path: ['presenceSettings', 'defaultPrimaryPresenceRegisteredSourceId'],
            message: `is no presence source of this org: ${defaultSource}`,
          },
        ]),
  ];
}

function braincloudProblems(seed: NonNullable<Seed['braincloud']>): SeedProblem[] {
  const { profiles, servers, groupTypes, friendships = [], groups = [], systemPresences = [] } = seed;
  const profileIds = new Set(profiles.map(({ id }) => id));
  const unknown = (id: string, ...path: SeedProblem['path']): SeedProblem[] =>
    profileIds.has(id) ? [] : [{ path, message: `is no profile of this app: ${id}` }];
  return [
    ...repeated(profiles, 'profiles', 'id'),
    ...repeated(servers, 'servers', 'name'),
    ...repeated(groups, 'groups', 'id'),
    ...repeated(systemPresences, 'systemPresences', 'profileId'),
    ...friendships.flatMap((pair, index) =>
      pair.flatMap((id, side) => unknown(id, 'friendships', index, side)),
    ),
    ...groups.flatMap(({ groupType, members }, index) => [
      ...(groupTypes.includes(groupType)
        ? []
        : [{ path: ['groups', index, 'groupType'], message: `is none of groupTypes: ${groupType}` }]),
      ...members.flatMap(({ profileId }, place) =>
        unknown(profileId, 'groups', index, 'members', place, 'profileId'),
      ),
      ...(members.filter(({ role }) => role === 'OWNER').length === 1
        ? []
        : [{ path: ['groups', index, 'members'], message: 'must have one OWNER' }]),
    ]),
    ...systemPresences.flatMap(({ profileId }, index) =>
      unknown(profileId, 'systemPresences', index, 'profileId'),
    ),
  ];
}

/** Rows whose key another row, or something built in, has already. */
function repeated<Key extends string>(
  rows: readonly Readonly<Record<Key, string>>[],
  list: string,
  key: Key,
  taken: readonly string[] = [],
): SeedProblem[] {
  const seen = new Set(taken);
  return rows.flatMap((row, index) => {
    if (seen.has(row[key])) return [{ path: [list, index, key], message: 'is there already' }];
    seen.add(row[key]);
    return [];
  });
}
