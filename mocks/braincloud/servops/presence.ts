import type { ClientServops } from '../../../src/generated/braincloud-servops.ts';
import type { BraincloudApp } from '../app.ts';
import { friendIdsOf } from '../friend-platform.ts';
import {
  requireAllowed,
  requireInitialized,
  requirePresence,
  requireRealTimeUpdates,
} from '../portal-features.ts';
import type { ClientTable } from '../servop-handler.ts';
import { memberIdsOf } from './group.ts';

type PresenceList = ClientServops['presence.GET_PRESENCE_OF_USERS']['answer'];

/** A player's own presence, and the presence of others. */
export const presenceServops = {
  'presence.UPDATE_ACTIVITY': ({ data, session }, app) => {
    requirePresence(app);
    requireAllowed(data.activity, app);
    requireInitialized(session.profileId, app);
    app.presences.update(session.profileId, { activity: data.activity });
    return null;
  },

  'presence.SET_VISIBILITY': ({ data, session }, app) => {
    requirePresence(app);
    requireInitialized(session.profileId, app);
    app.presences.update(session.profileId, { visible: data.visible });
    return null;
  },

  'presence.FORCE_PUSH': ({ session }, app) => {
    requireRealTimeUpdates(app);
    const { profileId } = session;
    if (app.presences.isOnline(profileId) && app.world.rules.holds('BC-PRES-9'))
      app.presences.push(profileId);
    return null;
  },

  'presence.GET_PRESENCE_OF_FRIENDS': ({ data, session }, app) => {
    requirePresence(app);
    const friends = friendIdsOf(session.profileId, data.platform, app);
    return presenceList(friends, data.includeOffline === true, session.profileId, app);
  },

  'presence.GET_PRESENCE_OF_GROUP': ({ data, session }, app) => {
    requirePresence(app);
    const members = memberIdsOf(data.groupId, session.profileId, app);
    return presenceList(members, data.includeOffline === true, session.profileId, app);
  },

  'presence.GET_PRESENCE_OF_USERS': ({ data, session }, app) => {
    requirePresence(app);
    return presenceList(data.profileIds, data.includeOffline === true, session.profileId, app);
  },
} satisfies Partial<ClientTable>;

/**
 * Returns the presence of profiles, without duplicates or unknown ids.
 * @param viewerId the caller; undefined for servers.
 */
export function presenceList(
  profileIds: Iterable<string>,
  includeOffline: boolean,
  viewerId: string | undefined,
  app: BraincloudApp,
): PresenceList {
  const presence: PresenceList['presence'] = [];
  for (const profileId of app.world.rules.holds('BC-PRES-11') ? new Set(profileIds) : profileIds) {
    const profile = app.profiles.find(profileId);
    if (!profile) continue;
    const row = app.presences.row(profile, viewerId);
    if (row.online || includeOffline || !app.world.rules.holds('BC-PRES-10')) presence.push(row);
  }
  return { presence };
}
