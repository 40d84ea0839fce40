import type { Seed } from '../world/check-seed.ts';
import { BraincloudSeedReader } from './braincloud-seed-reader.ts';
import { GenesysSeedReader } from './genesys-seed-reader.ts';
import { namedBraincloudSeed, namedGenesysSeed } from './named-seed.ts';
import type { Exchange } from './transcript.ts';

/** A seed read from recorded calls. */
export interface RecordedSeed {
  readonly seed: Seed;
  /** Lines about parts that were not recorded and use a default. */
  readonly notes: readonly string[];
  /** Number of recorded users and profiles. */
  readonly people: number;
}

/**
 * Creates a seed from recorded calls: the state of an org and an app before those calls changed it, without
 * secrets. A service without recorded calls is omitted.
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
