import type { SeedUser, UserState } from '../../src/generated/mock-control.ts';
import { inputError } from '../engine/input.ts';
import { inRow, repeatedRows, requireRow, SeedReferences } from '../engine/seed-rows.ts';
import { Seed as validateSeed } from '../generated/mock-seed-validators.js';
import { userIdOf } from './acting.ts';
import { completeUser, routingStatusProblems } from './complete-seed.ts';
import type { Org } from './org.ts';
import { seededPresences, seededRoutingStatus } from './seeded-presences.ts';
import { userState } from './state.ts';
import { builtInDefinitionIds } from './system-presence.ts';

/**
 * Adds a user, validated like a user of a seed. No event is sent.
 * @throws InputError for an invalid user; the org is left unchanged.
 */
export function addUser(user: SeedUser, org: Org): UserState {
  requireRow(validateSeed, 'user', { genesys: { users: [user] } });
  const definitions = org.definitions.list('all').filter(({ builtIn }) => !builtIn);
  const references = new SeedReferences();
  const complete = completeUser(user, definitions, references);
  const others = org.users.list();
  const repeated = [
    ...repeatedRows(
      [complete],
      'users',
      'id',
      others.map(({ id }) => id),
    ),
    ...repeatedRows(
      [complete],
      'users',
      'email',
      others.map(({ email }) => email),
    ),
  ];
  const problems = [
    ...inRow(repeated),
    ...references.problems,
    ...routingStatusProblems(complete, definitions),
  ];
  if (problems.length > 0) throw inputError('user', problems);
  const { presence: _, thirdPartyPresences: __, routingStatus: ___, ...record } = complete;
  const now = org.world.isoNow();
  const added = { ...record, id: user.id ?? org.world.random.uuid() };
  const seeded = { ...complete, id: added.id };
  org.users.add(added);
  org.presences.add(seededPresences(seeded, org.definitions, now), seededRoutingStatus(seeded, now));
  if (org.callers.adminUserId === undefined) org.callers.replaceAdmin(added.id);
  return userState(org, added);
}

/**
 * Removes a user and all of the user's data. The presence first becomes Offline, so that subscribers are
 * notified.
 * @param nameOrId id, name or e-mail address.
 * @throws InputError for an unknown or ambiguous name.
 */
export function removeUser(nameOrId: string, org: Org): void {
  const id = userIdOf(nameOrId, org);
  const { rules } = org.world;
  if (rules.holds('GEN-USER-5')) becomeOffline(id, org);
  if (rules.holds('GEN-USER-6')) {
    org.revokeUser(id);
    org.channelSockets.removeChannelsOf(id);
  }
  if (!rules.holds('GEN-USER-4')) return;
  org.users.remove(id);
  org.queues.removeMember(id);
  org.presences.remove(id);
  if (org.callers.adminUserId === id) org.callers.replaceAdmin(org.users.list()[0]?.id);
}

function becomeOffline(userId: string, org: Org): void {
  const definition = org.definitions.get(builtInDefinitionIds.Offline);
  for (const { source, systemPresence } of org.presences.ofUser(userId)) {
    if (systemPresence === 'Offline') continue;
    const change = { userId, source: org.sources.resolve(source), primary: false, definition, message: '' };
    org.presences.apply(change);
  }
}
