import type { components } from '../../src/generated/mock-control.ts';

export type {
  JournalEntry,
  PresenceChange,
  PresenceStatus,
  Service,
  State,
} from '../../src/generated/mock-control.ts';

/** The schemas of the control API. */
export type Schemas = components['schemas'];
