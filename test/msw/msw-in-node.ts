import type { ScenarioHost } from '../contract/run-scenario.ts';
import type { MswVersion } from './msw-versions.ts';

/** MSW in Node, which intercepts the global fetch for the vendor's origins. */
export function mswInNode({ version, setupServer, mswHandlers }: MswVersion) {
  const server = setupServer();
  return {
    name: `MSW ${version} in Node` as const,
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
  } satisfies ScenarioHost;
}
