import { setupWorker } from 'msw/browser';
import { createPresenceMock } from 'presence-kit/mocks';
import { mswHandlers } from 'presence-kit/mocks/msw';
import { keepColleaguesBusy } from './colleagues.ts';

/** A whole org inside this page, with colleagues who change their presences. */
export async function startMock(): Promise<void> {
  const mock = createPresenceMock();
  await setupWorker(...mswHandlers(mock)).start({ onUnhandledRequest: 'bypass', quiet: true });
  keepColleaguesBusy(mock);

  const cut = document.querySelector<HTMLButtonElement>('#cut');
  if (!cut) return;
  cut.hidden = false;
  cut.addEventListener('click', () => {
    // The next two attempts to come back fail as well, so that there is something to catch up with.
    mock.faults.add({ operation: 'socket', drop: 'before', times: 2 });
    mock.sockets.closeAll();
  });
}
