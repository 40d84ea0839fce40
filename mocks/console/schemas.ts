import type { components } from '../../src/generated/mock-control.ts';

/** The shapes of the control API. */
export type Schemas = components['schemas'];
export type JournalEntry = Schemas['JournalEntry'];
export type PresenceChange = Schemas['PresenceChange'];
export type PresenceStatus = Schemas['PresenceStatus'];
export type Service = Schemas['Service'];
export type State = Schemas['State'];
