// Tests that run in a page: the contract stories on MSW's service worker, and the client with the mock.
import { expect } from 'vitest';
import { braincloudScenarios } from '../contract/braincloud/index.ts';
import { genesysScenarios } from '../contract/genesys/index.ts';
import { mswInPage } from '../contract/hosts/msw-in-page.ts';
import { runScenario } from '../contract/run-scenario.ts';
import type { Scenario } from '../contract/scenario.ts';
import { selectionOf } from '../contract/selection.ts';
import { clientTests } from './client-in-page.ts';

/** Stories that this host cannot run, by reason. */
const beyondThisHost: Readonly<Record<string, (story: Scenario) => boolean>> = {
  'An unknown path passes through the interceptor, and no server answers it': ({ strays }) => strays === true,
  "A page's WebSocket sends whole messages, never a frame without FIN": ({ unfinishedFrames }) =>
    unfinishedFrames === true,
  "A login starts with a redirect, whose target a page's fetch cannot read": ({ rules }) =>
    rules.some((id) => /^GEN-(?:LOGIN-\d+|TOKEN-(?:[5-9]|1[013]))$/.test(id)),
};

const stories: readonly Scenario[] = [...genesysScenarios, ...braincloudScenarios];
const reasons = Object.entries(beyondThisHost);
const selected = selectionOf(stories.filter((story) => !reasons.some(([, isBeyond]) => isBeyond(story))));

/** All tests by name. */
export const pageTests = new Map<string, () => Promise<void>>([
  ...Object.entries(clientTests),
  ...reasons.map(([reason, isBeyond]): [string, () => Promise<void>] => [
    reason,
    async () => {
      expect(stories.some(isBeyond)).toBe(true);
      expect(stories.filter(isBeyond).length).toBeLessThan(stories.length / 5);
    },
  ]),
  ...selected.map((story): [string, () => Promise<void>] => [
    `${story.title} (${story.rules.join(', ')})`,
    () => runScenario(story, mswInPage),
  ]),
]);

await mswInPage.start?.();
