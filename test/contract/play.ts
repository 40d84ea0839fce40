import { createPresenceMock, type PresenceMock, WorldClock } from '../../mocks/index.ts';
import type { RuleId, Scenario } from './scenario.ts';
import { createStage, type Entrance } from './stage.ts';

/** When every story begins: a Monday morning. */
export const OPENING = '2026-03-02T09:00:00.000Z';

/** Somewhere that the mock runs. */
export interface Host {
  readonly name: string;
  /** Before the first story. */
  start?(): Promise<void>;
  /** After the last one. */
  stop?(): Promise<void>;
  /** Lets calls in to a mock, until the entrance is closed. */
  open(mock: PresenceMock): Promise<Entrance & { close(): Promise<void> }>;
}

let played = 0;

/** Tells a story in a world of its own. */
export async function play(story: Scenario, host: Host, rulesOff: readonly RuleId[] = []): Promise<void> {
  const keepAlive = new WorldClock({ startAt: OPENING, frozen: true });
  const mock = createPresenceMock({
    name: `story-${++played}`,
    clock: new WorldClock({ startAt: OPENING, frozen: true }),
    keepAlive,
    rulesOff,
    ...(story.seed ? { seed: story.seed } : {}),
    ...(story.settings ? { settings: story.settings } : {}),
  });
  const { close, ...entrance } = await host.open(mock);
  try {
    await story.run(createStage(mock, entrance, keepAlive));
  } finally {
    await close();
  }
}
