import type { GenesysRuleId, GenesysSeed, GenesysSettings } from '../../mocks/index.ts';
import type { Stage } from './stage.ts';

/**
 * A story about a service, told in HTTP calls alone, so that it can be played on every host. It names the rules
 * that it proves: with any of them switched off it must fail.
 */
export interface Scenario {
  /** A sentence. */
  readonly title: string;
  readonly rules: readonly [GenesysRuleId, ...GenesysRuleId[]];
  /** @default each setting's own default */
  readonly settings?: Partial<GenesysSettings>;
  /** @default the default seed */
  readonly seed?: GenesysSeed;
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
  readonly run: (stage: Stage) => Promise<void>;
}

export function scenario(story: Scenario): Scenario {
  return story;
}
