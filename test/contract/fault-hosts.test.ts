import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { attempt, type Carrier, socketEnd } from './faults/carrier.ts';
import { describeFaults } from './faults/describe-faults.ts';

const API = 'https://api.mypurecloud.com';

describeFaults({
  name: 'fetch',
  host: 'fetch',
  open: async (mock) => ({
    baseUrl: API,
    call: (url) => attempt(url, mock.fetch),
    close: async () => {},
  }),
});

describeFaults(theServer());

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
