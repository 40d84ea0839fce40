import { JSDOM, VirtualConsole } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleScenarios, type reacts, titles } from './bundle.ts';
import type * as Scenarios from './scenarios.tsx';

/** The globals that the clients need and jsdom lacks. */
const missing = {
  fetch,
  Headers,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  MessageChannel,
  AbortController,
  AbortSignal,
};

describe.each<keyof typeof reacts>(['React 18', 'React 19'])('with %s in jsdom', (react) => {
  let dom: JSDOM;
  let hooks: typeof Scenarios;
  beforeAll(async () => {
    dom = new JSDOM('<!doctype html><body>', {
      runScripts: 'outside-only',
      url: 'http://localhost/',
      // React reports errors caught by an error boundary here.
      virtualConsole: new VirtualConsole(),
    });
    Object.assign(dom.window, missing);
    hooks = dom.window.eval(`${await bundleScenarios(react)}; hooks`) as typeof Scenarios;
  });
  afterAll(() => dom?.window.close());

  test('the page uses the React version under test', () => {
    expect(hooks.reactVersion).toContain(react.slice(-2));
  });

  test.for(titles)('%s', async (title) => {
    await hooks.hookScenarios[title]?.();
  });
});
