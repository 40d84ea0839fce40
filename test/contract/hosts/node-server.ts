import { type MockServer, startMockServer } from '../../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import type { ScenarioHost } from '../run-scenario.ts';
import { connectRttOverNetwork } from './rtt-socket.ts';
import { connectOverNetwork } from './web-socket.ts';

const mocks = new Map<string, PresenceMock>();
let server: MockServer<PresenceMock> | undefined;

/** One server, with a separate world for each story. */
export const nodeServer: ScenarioHost = {
  name: 'the server',
  start: async () => {
    server = await startMockServer({
      port: 0,
      makeWorld: (name) => mocks.get(name) ?? createPresenceMock({ name }),
    });
  },
  stop: async () => server?.close(),
  open: async (mock) => {
    mocks.set(mock.name, mock);
    return {
      baseUrl: `${server?.url}/worlds/${mock.name}`,
      fetch: (input, init) => globalThis.fetch(input, init),
      connect: connectOverNetwork,
      connectRtt: (url) => connectRttOverNetwork(url, mock),
      close: async () => {},
    };
  },
};
