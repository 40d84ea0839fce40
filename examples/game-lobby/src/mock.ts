import { setupWorker } from 'msw/browser';
import { createPresenceMock } from 'presence-kit/mocks';
import { mswHandlers } from 'presence-kit/mocks/msw';

/**
 * Starts the mock in this page. MSW's service worker passes calls to it, and MSW's `WebSocket` passes
 * sockets.
 */
export async function startMock(): Promise<void> {
  const mock = createPresenceMock();
  await setupWorker(...mswHandlers(mock)).start({ onUnhandledRequest: 'bypass', quiet: true });
  // For the browser's console: mock.sockets.closeAll()
  Object.assign(globalThis, { mock });
}
