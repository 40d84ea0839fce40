import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTab } from '../chromium.ts';
import { bundleScenarios, titles } from './bundle.ts';

// hooks.test.ts runs the same scenarios with React 18, in jsdom.
describe('with React 19 in Chromium', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openTab();
    await page.route('http://localhost/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Hooks</title><body>' }),
    );
    await page.goto('http://localhost/');
    await page.addScriptTag({ content: await bundleScenarios('React 19') });
  });
  afterAll(() => page?.close());

  test('the page uses the React version under test', async () => {
    expect(await page.evaluate('hooks.reactVersion')).toMatch(/^19\./);
  });

  test.for(titles)('%s', async (title) => {
    await page.evaluate(`hooks.hookScenarios[${JSON.stringify(title)}]()`);
  });
});
