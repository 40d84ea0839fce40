import { setupWorker } from 'msw/browser';
import { createPresenceMock } from 'presence-kit/mocks';
import { mswHandlers } from 'presence-kit/mocks/msw';

/** A whole game service inside this page: its calls through MSW's worker, its sockets through MSW's WebSocket. */
export async function startMock(): Promise<void> {
  const mock = createPresenceMock();
  await setupWorker(...mswHandlers(mock)).start({ onUnhandledRequest: 'bypass', quiet: true });
  // For the browser's console: mock.sockets.closeAll()
  Object.assign(globalThis, { mock });
}
