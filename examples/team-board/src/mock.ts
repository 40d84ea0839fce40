import { setupWorker } from 'msw/browser';
import { createPresenceMock } from 'presence-kit/mocks';
import { mswHandlers } from 'presence-kit/mocks/msw';
import { simulateColleagues } from './colleagues.ts';

/** Starts the mock in this page, with simulated colleagues. */
export async function startMock(): Promise<void> {
  const mock = createPresenceMock();
  await setupWorker(...mswHandlers(mock)).start({ onUnhandledRequest: 'bypass', quiet: true });
  simulateColleagues(mock);

  const button = document.querySelector<HTMLButtonElement>('#disconnect');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    // The next two attempts to reconnect fail, so that changes are missed and read again.
    mock.faults.add({ operation: 'socket', drop: 'before', times: 2 });
    mock.sockets.closeAll();
  });
}
