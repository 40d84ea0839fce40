export type { AppSnapshot } from './app-snapshot.ts';
export { type AppClientOptions, Braincloud } from './braincloud.ts';
export { completeBraincloudSeed } from './complete-seed.ts';
export { worldOfRttUrl } from './rtt-secret.ts';
export { type BraincloudRuleId, braincloudRules } from './rules.ts';
export { type BraincloudSeed, type CompleteBraincloudSeed, defaultBraincloudSeed } from './seed.ts';
export type { Servop, ServopOverrideHandler } from './servop-overrides.ts';
export type { BraincloudSettings } from './settings.ts';
export { braincloudState } from './state.ts';
