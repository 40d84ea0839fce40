import type { SystemPresence } from './system-presence.ts';

/** One user's presence in one source. Replaced on change, never altered. */
export interface OrgPresence {
  readonly userId: string;
  /** `PURECLOUD`, a built-in third party, a registered source's id, or the name of a custom source. */
  readonly source: string;
  readonly definitionId: string;
  readonly systemPresence: SystemPresence;
  /** Empty where there is none. */
  readonly message: string;
  readonly modifiedDate: string;
}
