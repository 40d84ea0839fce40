// Runs twice: with MSW 2, and with MSW 3 in the project msw3.
import * as msw from 'msw';
import { setupServer } from 'msw/node';
import { mswHandlers } from '../../mocks/adapters/msw.ts';
import { attempt, socketEnd } from './faults/carrier.ts';
import { describeFaults } from './faults/describe-faults.ts';

const server = setupServer();

describeFaults({
  name: 'cleanUrl' in msw ? 'MSW 2 in Node' : 'MSW 3 in Node',
  host: 'msw',
  start: async () => server.listen(),
  stop: async () => server.close(),
  open: async (mock) => {
    server.use(...mswHandlers(mock));
    return {
      baseUrl: 'https://api.mypurecloud.com',
      call: (url) => attempt(url),
      socketEnd,
      close: async () => server.resetHandlers(),
    };
  },
});
