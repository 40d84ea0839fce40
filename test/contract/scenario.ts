import type {
  BraincloudRuleId,
  GenesysRuleId,
  GenesysSeed,
  GenesysSettings,
  PresenceMockOptions,
  Seed,
} from '../../mocks/index.ts';
import type { ScenarioContext } from './scenario-context.ts';

export type RuleId = GenesysRuleId | BraincloudRuleId;

/**
 * A story about a service in HTTP calls and socket messages only, so that it runs on every host. It names the
 * rules that it proves, and must fail if any of them is missing.
 */
export interface Scenario<Rule extends RuleId = RuleId> {
  /** A sentence. */
  readonly title: string;
  readonly rules: readonly [Rule, ...Rule[]];
  /** @default each setting's own default */
  readonly settings?: NonNullable<PresenceMockOptions['settings']>;
  /** @default the default seed */
  readonly seed?: Seed;
  /**
   * Every call is authenticated and valid according to the spec, so that the story can run behind a
   * validating proxy.
   * @default false
   */
  readonly valid?: true;
  /**
   * Calls an unknown path, which intercepting hosts do not answer.
   * @default false
   */
  readonly strays?: true;
  /**
   * Sends WebSocket frames without FIN. Pages cannot, and an intercepting host sees no frames.
   * @default false
   */
  readonly unfinishedFrames?: true;
  readonly run: (context: ScenarioContext) => Promise<void>;
}

/** A story about the Genesys org, with only Genesys settings and a Genesys seed. */
export interface GenesysScenario extends Omit<Scenario<GenesysRuleId>, 'settings' | 'seed'> {
  /** @default each setting's own default */
  readonly settings?: Partial<GenesysSettings>;
  /** @default the default seed */
  readonly seed?: GenesysSeed;
}

export function scenario({ settings, seed, ...story }: GenesysScenario): Scenario<GenesysRuleId> {
  return {
    ...story,
    ...(settings ? { settings: { genesys: settings } } : {}),
    ...(seed ? { seed: { genesys: seed } } : {}),
  };
}
