import type { BraincloudSettings as Listed } from '../../src/generated/mock-control.ts';
import type { SettingsOf } from '../engine/settings.ts';

/** Settings of the brainCloud app, for behaviour that is configured in the portal or is not known. */
export type BraincloudSettings = SettingsOf<Listed>;

export const defaultBraincloudSettings: BraincloudSettings = {
  presenceEnabled: true,
  richActivity: true,
  realTimeUpdates: true,
  rttEnabled: true,
  maxContentBytes: 1024,
  presPxExpirySecs: 300,
  presPxExpiryExtSecMax: 3600,
  mutualFriends: true,
  profileChangePushes: false,
  maxSessions: 1,
  sessionExpirySeconds: 1200,
  serverHeartbeatSeconds: 1800,
  connectSeconds: 15,
  heartbeatSeconds: 30,
  silentHeartbeats: 2.5,
  maxQueuedBytes: 1_048_576,
  packetsPerSecond: undefined,
  maxBundleMsgs: 10,
  maxGroupMembers: undefined,
  minimumGameVersion: undefined,
  upgradeAppId: undefined,
  disabledMessage: undefined,
  maxBodyBytes: 1_048_576,
  publicUrl: undefined,
};
