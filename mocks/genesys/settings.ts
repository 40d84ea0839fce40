import type { GenesysSettings as Listed } from '../../src/generated/mock-control.ts';
import type { SettingsOf } from '../engine/settings.ts';

/** Settings of the Genesys Cloud org, for behaviour that depends on the org or is not known. */
export type GenesysSettings = SettingsOf<Listed>;

export const defaultGenesysSettings: GenesysSettings = {
  contract: 'current',
  rateLimit: 'count',
  requestsPerMinute: 300,
  rateLimitHeaders: undefined,
  maxMessageLength: 250,
  readAfterWriteMs: 0,
  systemPresenceNames: 'upper',
  maxLabelLength: undefined,
  tokenLifetimeSeconds: 86_400,
  maxBodyBytes: 512_000,
  unknownTokens: undefined,
  publicUrl: undefined,
  maxChannels: 20,
  maxTopicsPerChannel: 1000,
  presenceEvents: 'primary',
  channelLifetimeSeconds: 86_400,
  heartbeatSeconds: 30,
  maxSocketBufferBytes: 1_048_576,
  login: 'page',
  authorizationCodeLifetimeSeconds: 600,
  refreshTokens: 'rotate',
};
