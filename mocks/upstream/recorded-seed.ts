import type { Seed } from '../world/check-seed.ts';
import { BraincloudSeedReader } from './braincloud-seed-reader.ts';
import { GenesysSeedReader } from './genesys-seed-reader.ts';
import { namedBraincloudSeed, namedGenesysSeed } from './named-seed.ts';
import type { Exchange } from './transcript.ts';

/** A seed that was read out of recorded calls. */
export interface RecordedSeed {
  readonly seed: Seed;
  /** What was not seen and has a default, in a line each. */
  readonly notes: readonly string[];
  /** Users and profiles that were seen. */
  readonly people: number;
}

/**
 * Makes a seed of what recorded calls tell about an org and an app, as they were before those calls changed them. It
 * has no secret. A service of which no call was recorded is left out.
 */
export function seedFromExchanges(exchanges: readonly Exchange[]): RecordedSeed {
  const genesys = new GenesysSeedReader();
  const braincloud = new BraincloudSeedReader();
  for (const exchange of exchanges) {
    genesys.read(exchange);
    braincloud.read(exchange);
  }
  const notes: string[] = [];
  const org = genesys.seed(notes);
  const app = braincloud.seed(notes);
  return {
    seed: {
      ...(org ? { genesys: namedGenesysSeed(org) } : {}),
      ...(app ? { braincloud: namedBraincloudSeed(app) } : {}),
    },
    notes,
    people: genesys.userCount + braincloud.profileCount,
  };
}
