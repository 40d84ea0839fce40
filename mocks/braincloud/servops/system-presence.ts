import type { BraincloudApp } from '../app.ts';
import { requireAllowed, requireInitialized, requirePresence } from '../portal-features.ts';
import type { ServerTable } from '../servop-handler.ts';
import { presenceList } from './presence.ts';

/** Presences that servers create, for profiles with or without a connection. */
export const systemPresenceServops = {
  'presence.GET_PRESENCE_OF_USERS': ({ data }, app) => {
    requirePresence(app);
    return presenceList(data.profileIds, data.includeOffline === true, undefined, app);
  },

  'presence.SYS_INITIALIZE_PRESENCE': ({ data }, app) => {
    requirePresence(app);
    if (data.activity) requireAllowed(data.activity, app);
    const { id } = app.profiles.get(data.profileId);
    if (app.presences.find(id) && !app.world.rules.holds('BC-SYS-3')) return null;
    app.presences.update(id, {
      visible: data.visible ?? true,
      activity: data.activity ?? undefined,
      expiresAt: app.world.clock.now() + (data.expirySecs ?? defaultSeconds(app)) * 1000,
    });
    return null;
  },

  'presence.SYS_EXTEND_PX_EXPIRY': ({ data }, app) => {
    requirePresence(app);
    const { id } = app.profiles.get(data.profileId);
    const presence = requireInitialized(id, app, 'BC-SYS-9');
    if (!presence) return null;
    const now = app.world.clock.now();
    const from = app.world.rules.holds('BC-SYS-4') ? Math.max(presence.expiresAt ?? now, now) : now;
    const seconds = cappedSeconds(data.seconds ?? defaultSeconds(app), app);
    app.presences.extend(presence, from + seconds * 1000);
    return null;
  },

  'presence.SYS_TERMINATE_PRESENCE': ({ data }, app) => {
    requirePresence(app);
    const { id } = app.profiles.get(data.profileId);
    if (app.world.rules.holds('BC-SYS-6')) app.presences.end(id);
    return null;
  },
} satisfies Partial<ServerTable>;

function defaultSeconds(app: BraincloudApp): number {
  return app.world.rules.holds('BC-SYS-10') ? app.settings.presPxExpirySecs : 1;
}

function cappedSeconds(seconds: number, app: BraincloudApp): number {
  if (!app.world.rules.holds('BC-SYS-5')) return seconds;
  return Math.min(seconds, app.settings.presPxExpiryExtSecMax);
}
