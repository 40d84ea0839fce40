import { setupWorker } from 'msw/browser';
import { createPresenceMock } from 'presence-kit/mocks';
import { mswHandlers } from 'presence-kit/mocks/msw';
import { simulateColleagues } from './colleagues.ts';

/** Starts the mock in this page, with simulated colleagues. */
export async function startMock(): Promise<void> {
  const mock = createPresenceMock();
  await setupWorker(...mswHandlers(mock)).start({ onUnhandledRequest: 'bypass', quiet: true });
  simulateColleagues(mock);

  const cut = document.querySelector<HTMLButtonElement>('#cut');
  if (!cut) return;
  cut.hidden = false;
  cut.addEventListener('click', () => {
    // Also fail the next two attempts to reconnect, so that changes happen during the break.
    mock.faults.add({ operation: 'socket', drop: 'before', times: 2 });
    mock.sockets.closeAll();
  });
}
