import type { SystemPresence } from './system-presence.ts';

/** One user's presence in one source. Immutable; a change replaces it. */
export interface StoredPresence {
  readonly userId: string;
  /** `PURECLOUD`, a built-in third party, a registered source's id, or the name of a custom source. */
  readonly source: string;
  readonly definitionId: string;
  readonly systemPresence: SystemPresence;
  /** Empty if there is no message. */
  readonly message: string;
  readonly modifiedDate: string;
}
