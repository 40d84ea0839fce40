import type { BraincloudRuleId, BraincloudSeed, BraincloudSettings } from '../../../mocks/index.ts';
import type { Scenario } from '../scenario.ts';
import { Game } from './game.ts';

/** A story about the brainCloud app, with only brainCloud settings and a brainCloud seed. */
export interface GameScenario
  extends Omit<Scenario<BraincloudRuleId>, 'settings' | 'seed' | 'run' | 'strays'> {
  /** @default each setting's own default */
  readonly settings?: Partial<BraincloudSettings>;
  /** @default the default seed */
  readonly seed?: BraincloudSeed;
  readonly run: (game: Game) => Promise<void>;
}

export function gameScenario({ settings, seed, run, ...story }: GameScenario): Scenario<BraincloudRuleId> {
  return {
    ...story,
    ...(settings ? { settings: { braincloud: settings } } : {}),
    ...(seed ? { seed: { braincloud: seed } } : {}),
    run: (context) => run(new Game(context)),
  };
}
