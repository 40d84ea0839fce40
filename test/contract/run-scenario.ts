import { createPresenceMock, type PresenceMock, WorldClock } from '../../mocks/index.ts';
import type { RuleId, Scenario } from './scenario.ts';
import { createScenarioContext, type HostConnection } from './scenario-context.ts';

/** Start time of every story: a Monday morning. */
export const START_TIME = '2026-03-02T09:00:00.000Z';

/** A way to run the mock. */
export interface ScenarioHost {
  readonly name: string;
  /** Before the first story. */
  start?(): Promise<void>;
  /** After the last one. */
  stop?(): Promise<void>;
  /** Connects callers to a mock until closed. */
  open(mock: PresenceMock): Promise<HostConnection & { close(): Promise<void> }>;
}

let played = 0;

/** Runs a story in a new world. */
export async function runScenario(
  story: Scenario,
  host: ScenarioHost,
  rulesOff: readonly RuleId[] = [],
): Promise<void> {
  const keepAlive = new WorldClock({ startAt: START_TIME, frozen: true });
  const mock = createPresenceMock({
    name: `story-${++played}`,
    clock: new WorldClock({ startAt: START_TIME, frozen: true }),
    keepAlive,
    rulesOff,
    ...(story.seed ? { seed: story.seed } : {}),
    ...(story.settings ? { settings: story.settings } : {}),
  });
  const { close, ...connection } = await host.open(mock);
  try {
    await story.run(createScenarioContext(mock, connection, keepAlive));
  } finally {
    await close();
  }
}
