import type { ServiceAnswer, ServiceClient } from '../service-client.ts';
import type { ProbeFinding } from './probe-report.ts';

/** What every check has. */
export interface GenesysProbeContext {
  readonly client: ServiceClient;
  readonly userId: string;
  readonly presencePath: string;
  /** The definition of the presence that the user had before. */
  readonly definitionId: string | undefined;
  /** Asks the login service for a token, with this grant. */
  readonly requestToken: (grant: string) => Promise<ServiceAnswer>;
  /** Whether presences have a sourceId, as in the current contract. */
  hasSourceId: boolean;
}

/** What a check finds. */
export type ProbeCheck = (context: GenesysProbeContext) => Promise<readonly ProbeFinding[]>;
