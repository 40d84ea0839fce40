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
 * A story about a service, told in HTTP calls and over sockets alone, so that it can be played on every host. It
 * names the rules that it proves: with any of them switched off it must fail.
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
   * Every call is authenticated and valid by the spec, so that the story can be played behind a validating proxy.
   * @default false
   */
  readonly valid?: true;
  /**
   * Calls a path that the service does not have. Hosts that intercept leave such a call alone.
   * @default false
   */
  readonly strays?: true;
  /**
   * Sends WebSocket frames without FIN. Pages cannot, and a host that intercepts their sockets sees no frames.
   * @default false
   */
  readonly unfinishedFrames?: true;
  readonly run: (context: ScenarioContext) => Promise<void>;
}

/** A story about the Genesys org, with settings and seed of that alone. */
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
