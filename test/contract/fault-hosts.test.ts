import type { Browser } from 'playwright-core';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { routeMock } from '../../mocks/adapters/playwright.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { openCutOffChromium } from '../chromium.ts';
import { abandon, attempt, type Carrier, meet, nextId, socketEnd } from './faults/carrier.ts';
import { proveFaults } from './faults/prove-faults.ts';

const API = 'https://api.mypurecloud.com';
const APP = 'https://app.example/';

proveFaults({
  name: 'fetch',
  host: 'fetch',
  open: async (mock) => ({
    baseUrl: API,
    call: (url) => attempt(url, mock.fetch),
    close: async () => {},
  }),
});

proveFaults(theServer());
proveFaults(playwright());

function theServer(): Carrier {
  const mocks = new Map<string, PresenceMock>();
  let server: MockServer<PresenceMock> | undefined;
  return {
    name: 'the server',
    host: 'node',
    start: async () => {
      const makeWorld = (name: string) => mocks.get(name) ?? createPresenceMock({ name });
      server = await startMockServer({ port: 0, makeWorld });
    },
    stop: async () => server?.close(),
    open: async (mock) => {
      mocks.set(mock.name, mock);
      return {
        baseUrl: `${server?.url}/worlds/${mock.name}`,
        call: (url) => attempt(url),
        socketEnd,
        close: async () => {},
      };
    },
  };
}

function playwright(): Carrier {
  let browser: Browser | undefined;
  return {
    name: 'Playwright',
    host: 'playwright',
    start: async () => {
      browser = await openCutOffChromium();
    },
    stop: async () => browser?.close(),
    open: async (mock) => {
      if (!browser) throw new Error('The browser has not been started.');
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route(APP, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>App</title>' }),
      );
      await page.goto(APP);
      await routeMock(page, mock);
      return {
        baseUrl: API,
        call: (url) => {
          const id = nextId();
          return { met: page.evaluate(meet, { url, id }), giveUp: () => page.evaluate(abandon, id) };
        },
        socketEnd: (url) => page.evaluate(socketEnd, url),
        close: () => context.close(),
      };
    },
  };
}
