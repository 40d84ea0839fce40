import { setupWorker } from 'msw/browser';
import { createPresenceMock, persist } from 'presence-kit/mocks';
import { mswHandlers } from 'presence-kit/mocks/msw';

/** Starts the mock in this page, and keeps its state across reloads. */
export async function startMock(): Promise<void> {
  const mock = createPresenceMock();
  persist(mock);
  await setupWorker(...mswHandlers(mock)).start({ onUnhandledRequest: 'bypass', quiet: true });
  // For the browser's console: mock.faults.add({ operation: 'patchUserPresencesPurecloud', status: 503, times: 1 })
  Object.assign(globalThis, { mock });
}
