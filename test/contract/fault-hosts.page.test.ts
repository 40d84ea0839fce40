import { routeMock } from '../../mocks/adapters/playwright.ts';
import { noNetwork, openContext } from '../chromium.ts';
import { abandon, type Carrier, meet, nextId, socketEnd } from './faults/carrier.ts';
import { describeFaults } from './faults/describe-faults.ts';

const API = 'https://api.mypurecloud.com';
const APP = 'https://app.example/';

describeFaults(playwright());

function playwright(): Carrier {
  return {
    name: 'Playwright',
    host: 'playwright',
    open: async (mock) => {
      const context = await openContext({ proxy: noNetwork });
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
