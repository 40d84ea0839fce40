import type { ClientServops } from '../../../src/generated/braincloud-servops.ts';
import type { BraincloudApp } from '../app.ts';
import { friendIdsOf } from '../friend-platform.ts';
import { requireInitialized, requireRealTimeUpdates } from '../portal-features.ts';
import type { ClientTable } from '../servop-handler.ts';
import { memberIdsOf } from './group.ts';
import { presenceList } from './presence.ts';

/** Registration of presence listeners. */
export const listeningServops = {
  'presence.REGISTER_LISTENERS_FOR_FRIENDS': ({ data, session }, app) => {
    requireRealTimeUpdates(app);
    const friends = friendIdsOf(session.profileId, data.platform, app);
    return register(session.profileId, friends, data.bidirectional === true, app);
  },

  'presence.REGISTER_LISTENERS_FOR_GROUP': ({ data, session }, app) => {
    requireRealTimeUpdates(app);
    const members = memberIdsOf(data.groupId, session.profileId, app).filter(
      (memberId) => memberId !== session.profileId || !app.world.rules.holds('BC-LIS-3'),
    );
    return register(session.profileId, members, data.bidirectional === true, app);
  },

  'presence.REGISTER_LISTENERS_FOR_PROFILES': ({ data, session }, app) => {
    requireRealTimeUpdates(app);
    const profileIds = data.profileIds.filter(
      (profileId) => profileId !== session.profileId || app.world.rules.holds('BC-LIS-8'),
    );
    return register(session.profileId, profileIds, data.bidirectional === true, app);
  },

  'presence.STOP_LISTENING': ({ session }, app) => {
    requireRealTimeUpdates(app);
    requireInitialized(session.profileId, app);
    if (app.world.rules.holds('BC-LIS-6')) app.listeners.stopListening(session.profileId);
    return null;
  },
} satisfies Partial<ClientTable>;

/**
 * Registers a profile as a listener of other profiles and, optionally, those profiles as its listeners.
 * Returns the presences of those that are online.
 */
function register(
  listenerId: string,
  profileIds: Iterable<string>,
  bidirectional: boolean,
  app: BraincloudApp,
): ClientServops['presence.REGISTER_LISTENERS_FOR_PROFILES']['answer'] {
  const { rules } = app.world;
  const heard = new Set<string>();
  for (const profileId of profileIds) {
    if (app.profiles.find(profileId)) heard.add(profileId);
  }
  for (const profileId of heard) {
    if (rules.holds('BC-LIS-1')) app.listeners.add(listenerId, profileId);
    if (bidirectional && rules.holds('BC-LIS-4')) app.listeners.add(profileId, listenerId);
  }
  return presenceList(heard, !rules.holds('BC-LIS-2'), listenerId, app);
}
