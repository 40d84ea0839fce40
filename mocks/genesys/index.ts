export type { ActingClientOptions, ActingOptions, TokenRequest } from './acting.ts';
export { agents } from './agents.ts';
export { completeGenesysSeed } from './complete-seed.ts';
export { Genesys } from './genesys.ts';
export type { Role } from './roles.ts';
export { type GenesysRuleId, genesysRules } from './rules.ts';
export { type CompleteGenesysSeed, defaultGenesysSeed, type GenesysSeed } from './seed.ts';
export type { GenesysSettings } from './settings.ts';
