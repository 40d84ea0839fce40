import { braincloudServops } from '../generated/braincloud-servop-table.ts';

/** The names of all servops, as `service.OPERATION`. */
export const servopNames: ReadonlySet<string> = new Set(
  [braincloudServops.client, braincloudServops.s2s].flatMap((servops) => Object.keys(servops)),
);
