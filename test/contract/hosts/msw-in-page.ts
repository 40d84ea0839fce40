import { setupWorker } from 'msw/browser';
import { mswHandlers } from '../../../mocks/adapters/msw.ts';
import type { ScenarioHost } from '../run-scenario.ts';
import { type Inbox, NotificationInbox, RttInbox, type ScenarioSocket } from '../scenario-socket.ts';

const worker = setupWorker();

/** MSW in a page: its service worker answers the page's `fetch`, and MSW intercepts the page's WebSockets. */
export const mswInPage: ScenarioHost = {
  name: 'MSW in Chromium',
  start: async () => {
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  },
  open: async (mock) => {
    worker.use(...mswHandlers(mock));
    return {
      baseUrl: 'https://api.euw2.pure.cloud',
      loginUrl: 'https://login.euw2.pure.cloud',
      dispatcherUrl: 'https://api.braincloudservers.com',
      fetch: (input, init) => globalThis.fetch(input, init),
      connect: (url) => connect(url, new NotificationInbox()),
      connectRtt: (url) => connect(url, new RttInbox()),
      close: async () => worker.resetHandlers(),
    };
  },
};

/** Opens a socket in the page; undefined when refused. */
function connect(url: string, inbox: Inbox): Promise<ScenarioSocket | undefined> {
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  const closed = new Promise<void>((resolve) => {
    socket.addEventListener('close', ({ code }) => {
      inbox.closed(code);
      resolve();
    });
  });
  socket.addEventListener('message', ({ data }) => {
    inbox.receive(typeof data === 'string' ? data : new Uint8Array(data));
  });
  inbox.raw = {
    send: (data) => socket.send(typeof data === 'string' ? data : data.slice()),
    // MSW delivers before the page's next task.
    ping: (answered) => setTimeout(answered),
    close: () => {
      socket.close(1000);
      return closed;
    },
  };
  return new Promise((resolve) => {
    socket.addEventListener('open', () => resolve(inbox));
    void closed.then(() => resolve(undefined));
  });
}
