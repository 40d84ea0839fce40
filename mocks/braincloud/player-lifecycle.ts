import type { ProfileState, SeedProfile } from '../../src/generated/mock-control.ts';
import { inputError } from '../engine/input.ts';
import { inRow, repeatedRows, requireRow } from '../engine/seed-rows.ts';
import { Seed as validateSeed } from '../generated/mock-seed-validators.js';
import type { BraincloudApp } from './app.ts';
import { loginProblems, withLogins } from './complete-seed.ts';
import { profileIdOf } from './names.ts';
import { Secret } from './secret.ts';
import { seededIdentities, seededProfile } from './seeded-state.ts';
import { profileState } from './state.ts';

/**
 * Adds a player, validated like a profile of a seed.
 * @throws InputError for an invalid player; the app is left unchanged.
 */
export function addPlayer(player: SeedProfile, app: BraincloudApp): ProfileState {
  requireRow(validateSeed, 'player', { braincloud: { profiles: [player] } });
  const identities = app.profiles.identities();
  const complete = withLogins([player], new Set(identities.map(({ externalId }) => externalId)));
  const ids = app.profiles.list().map(({ id }) => id);
  const problems = inRow([
    ...repeatedRows(complete, 'profiles', 'id', ids),
    ...loginProblems(complete, identities),
  ]);
  if (problems.length > 0) throw inputError('player', problems);
  const { world, profiles } = app;
  const [{ logins = [] } = {}] = complete;
  const seeded = { ...player, logins, id: player.id ?? world.random.uuid() };
  const profile = seededProfile(seeded, world.clock.now());
  profiles.put(profile);
  for (const { tokenDigest, ...identity } of seededIdentities(seeded)) {
    profiles.addIdentity({
      ...identity,
      ...(tokenDigest === undefined ? {} : { token: Secret.digested(tokenDigest) }),
    });
  }
  return profileState(app, profile);
}

/**
 * Removes a player and all of the player's data. Sessions and presence end first, so that listeners are
 * notified.
 * @param nameOrId id, name or login.
 * @throws InputError for an unknown or ambiguous name.
 */
export function removePlayer(nameOrId: string, app: BraincloudApp): void {
  const id = profileIdOf(nameOrId, app);
  const { rules, clock } = app.world;
  if (rules.holds('BC-PLR-5')) {
    app.logOut(id);
    app.presences.end(id);
  }
  if (rules.holds('BC-PLR-6')) {
    app.listeners.forget(id);
    app.friends.forget(id);
    app.groups.forget(id, clock.now());
  }
  if (!rules.holds('BC-PLR-4')) return;
  app.events.forget(id);
  app.profiles.remove(id);
}
