import type { ServiceAnswer, ServiceClient } from '../service-client.ts';
import type { ProbeFinding } from './probe-report.ts';

/** An id that no user or player has. */
export const NOBODY_ID = '00000000-0000-4000-8000-000000000000';

/** Input of every check. */
export interface GenesysProbeContext {
  readonly client: ServiceClient;
  readonly userId: string;
  readonly presencePath: string;
  /** The definition of the user's previous presence. */
  readonly definitionId: string | undefined;
  /** Requests a token from the login service with this grant. */
  readonly requestToken: (grant: string) => Promise<ServiceAnswer>;
  /** Whether presences have a sourceId, as in the current contract. */
  hasSourceId: boolean;
}

export type ProbeCheck = (context: GenesysProbeContext) => Promise<readonly ProbeFinding[]>;
