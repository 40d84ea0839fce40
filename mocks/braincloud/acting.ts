import type { PlayerPresenceToSet, ProfileState } from '../../src/generated/mock-control.ts';
import { inputError } from '../engine/input.ts';
import type { BraincloudApp } from './app.ts';
import { profileIdOf } from './names.ts';
import { requireAllowed, requirePresence } from './portal-features.ts';
import { ServopRefusal } from './servop-refusal.ts';
import { profileState } from './state.ts';

/**
 * Changes a player's presence, as the player's client would. Connects the player if necessary, or ends the
 * player's sessions.
 * @throws InputError for an unknown player, an activity that the settings do not allow, or contradicting
 * fields. The presence is left unchanged.
 */
export function setPlayerPresence(presence: PlayerPresenceToSet, app: BraincloudApp): ProfileState {
  const { activity, visible, connected = true } = presence;
  const profile = app.profiles.get(profileIdOf(presence.profileId, app));
  if (!connected && (activity !== undefined || visible !== undefined)) {
    const message =
      'false cannot be combined with other fields, because a player without a connection has no presence';
    throw inputError('presence', [{ path: ['connected'], message }]);
  }
  if (!connected) {
    app.logOut(profile.id);
    return profileState(app, profile);
  }
  try {
    requirePresence(app);
    if (activity !== undefined) requireAllowed(activity, app);
  } catch (error) {
    if (!(error instanceof ServopRefusal)) throw error;
    throw inputError('activity', [{ path: [], message: `cannot be set: ${error.message}` }]);
  }
  app.connect(profile.id);
  if (activity === undefined && visible === undefined) app.presences.connected(profile.id);
  else app.presences.update(profile.id, { activity, visible });
  return profileState(app, profile);
}
