import { isLongerThan } from '../engine/byte-length.ts';
import type { BraincloudApp } from './app.ts';
import type { ProfilePresence } from './profile-presences.ts';
import type { JsonObject } from './profiles.ts';
import { ServopRefusal } from './servop-refusal.ts';

/** @throws ServopRefusal 400/40628 when presence is off in the portal. */
export function requirePresence(app: BraincloudApp): void {
  if (app.settings.presenceEnabled || !app.world.rules.holds('BC-PRES-1')) return;
  throw new ServopRefusal('BC-PRES-1', 40628, 'Presence feature not configured');
}

/** @throws ServopRefusal 400/40628 or 40635 when presence or its real-time updates are off in the portal. */
export function requireRealTimeUpdates(app: BraincloudApp): void {
  requirePresence(app);
  if (app.settings.realTimeUpdates || !app.world.rules.holds('BC-PRES-2')) return;
  throw new ServopRefusal('BC-PRES-2', 40635, 'Presence real-time updates not enabled');
}

/**
 * @throws ServopRefusal 400/40634 when activities are off in the portal, 400/40660 for an activity that is
 * too large.
 */
export function requireAllowed(activity: JsonObject, app: BraincloudApp): void {
  const { richActivity, maxContentBytes } = app.settings;
  const { rules } = app.world;
  if (!richActivity && rules.holds('BC-PRES-3')) {
    throw new ServopRefusal('BC-PRES-3', 40634, 'Presence rich activity not enabled');
  }
  // With BC-REQ-1 switched off, the activity may be absent.
  if (isLongerThan(JSON.stringify(activity ?? null), maxContentBytes) && rules.holds('BC-PRES-4')) {
    throw new ServopRefusal(
      'BC-PRES-4',
      40660,
      `Message parameter 'activity' is larger than ${maxContentBytes} bytes`,
    );
  }
}

/** @throws ServopRefusal 400/40627 for a profile without a presence. */
export function requireInitialized(
  profileId: string,
  app: BraincloudApp,
  rule: 'BC-PRES-6' | 'BC-SYS-9' = 'BC-PRES-6',
): ProfilePresence | undefined {
  const presence = app.presences.find(profileId);
  if (presence || !app.world.rules.holds(rule)) return presence;
  throw new ServopRefusal(rule, 40627, 'Presence not initialized');
}
