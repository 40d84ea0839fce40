import { afterAll, beforeAll, describe, test } from 'vitest';
import { runScenario, type ScenarioHost } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';

/** Creates a test per story, run on one host. */
export function describeScenarios(host: ScenarioHost, stories: readonly Scenario[]): void {
  describe(`On ${host.name}`, () => {
    if (host.start) beforeAll(host.start);
    if (host.stop) afterAll(host.stop);
    for (const story of stories) {
      test(`${story.title} (${story.rules.join(', ')})`, () => runScenario(story, host));
    }
  });
}
