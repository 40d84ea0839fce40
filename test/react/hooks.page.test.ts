import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTab } from '../chromium.ts';
import { bundleScenarios, type reacts, titles } from './bundle.ts';

describe.each<keyof typeof reacts>(['React 18', 'React 19'])('with %s in Chromium', (react) => {
  let page: Page;
  beforeAll(async () => {
    page = await openTab();
    await page.route('http://localhost/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Hooks</title><body>' }),
    );
    await page.goto('http://localhost/');
    await page.addScriptTag({ content: await bundleScenarios(react) });
  });
  afterAll(() => page?.close());

  test('the page uses the React version under test', async () => {
    expect(await page.evaluate('hooks.reactVersion')).toContain(react.slice(-2));
  });

  test.for(titles)('%s', async (title) => {
    await page.evaluate(`hooks.hookScenarios[${JSON.stringify(title)}]()`);
  });
});
