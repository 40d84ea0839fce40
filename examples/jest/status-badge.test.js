import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { PresenceApi } from 'presence-kit';
import { createPresenceMock } from 'presence-kit/mocks';
import { matchers } from 'presence-kit/mocks/vitest';
import { showStatus } from './status-badge.js';

expect.extend(matchers);

const mia = '10000000-0000-4000-8000-000000000003';

let mock;
let api;
let badge;
beforeEach(() => {
  // Do not fake microtasks: sockets and watches wait for them.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
  mock = createPresenceMock();
  api = new PresenceApi(mock.genesys.as('Sam Okafor'));
  badge = document.body.appendChild(document.createElement('span'));
});
afterEach(() => {
  badge.remove();
  jest.useRealTimers();
});

test('the badge shows changes of the agent', async () => {
  const watch = showStatus(api, mia, badge);
  await watch.live();
  expect(badge.textContent).toBe('On Queue');

  mock.genesys.setPresence('Mia Fernandez', 'Meal', { message: 'Back at 3' });
  await jest.advanceTimersByTimeAsync(0);

  expect([badge.textContent, badge.title]).toEqual(['Meal', 'Back at 3']);
  watch.close();
});

test('the badge recovers after a 503', async () => {
  mock.faults.add({ operation: 'postNotificationsChannels', status: 503, times: 1 });
  const watch = showStatus(api, mia, badge);

  await jest.advanceTimersByTimeAsync(60_000);

  expect(badge.textContent).toBe('On Queue');
  expect(mock).toHaveAnswered('postNotificationsChannels', 503, { times: 1 });
  watch.close();
});
