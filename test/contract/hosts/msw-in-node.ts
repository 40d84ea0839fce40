import { setupServer } from 'msw/node';
import { mswHandlers } from '../../../mocks/adapters/msw.ts';
import type { ScenarioHost } from '../run-scenario.ts';

const server = setupServer();

/** MSW in Node, which intercepts the global fetch for the vendor's origins. */
export const mswInNode: ScenarioHost = {
  name: 'MSW in Node',
  start: async () => server.listen({ onUnhandledRequest: 'error' }),
  stop: async () => server.close(),
  open: async (mock) => {
    server.use(...mswHandlers(mock));
    return {
      baseUrl: 'https://api.euw2.pure.cloud',
      loginUrl: 'https://login.euw2.pure.cloud',
      dispatcherUrl: 'https://api.braincloudservers.com',
      fetch: (input, init) => globalThis.fetch(input, init),
      close: async () => server.resetHandlers(),
    };
  },
};
