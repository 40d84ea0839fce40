import type { BraincloudApp } from './app.ts';

/** Platforms other than brainCloud's own, on which the mock has no friends. */
const FOREIGN = new Set(['facebook']);

/**
 * Returns a profile's friends on a platform: `all`, `brainCloud` or `facebook` (case-insensitive). Other
 * values mean all.
 */
export function friendIdsOf(
  profileId: string,
  platform: string | null | undefined,
  app: BraincloudApp,
): string[] {
  if (FOREIGN.has((platform ?? 'all').toLowerCase()) && app.world.rules.holds('BC-FRD-4')) return [];
  return [...app.friends.of(profileId)];
}
