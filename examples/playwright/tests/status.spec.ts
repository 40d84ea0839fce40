// Each test has its own mock in the test's process. There is no server, and tests can run in parallel.
import { test as base, expect } from '@playwright/test';
import { PresenceApi } from 'presence-kit/genesys';
import { type MockFixtures, mockFixtures } from 'presence-kit/mocks/playwright';

const test = base.extend<MockFixtures>(mockFixtures());

const ADA = '10000000-0000-4000-8000-000000000001';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#now')).toHaveText('Available');
});

test('sets the chosen status', async ({ page, mock }) => {
  await page.getByLabel('New status').selectOption('Coaching');
  await expect(page.locator('#now')).toHaveText('Busy');
  const ada = mock.state().genesys.users.find(({ id }) => id === ADA);
  expect(ada?.presences['PURECLOUD']?.systemPresence).toBe('Busy');
});

test('shows a message that a supervisor sets, live', async ({ page, mock }) => {
  const supervisor = new PresenceApi({ accessToken: 'any', fetch: mock.fetch });
  await supervisor.patchUserPresencesPurecloud(ADA, { message: 'You are needed' });
  await expect(page.locator('#now')).toHaveText('Available: You are needed');
});

test('shows an error when the service refuses a change', async ({ page, mock }) => {
  mock.faults.add({ operation: 'patchUserPresencesPurecloud', status: 403, times: 1 });
  await page.getByLabel('New status').selectOption('Meal');
  await expect(page.getByRole('alert')).toContainText('Not saved');
  await expect(page.locator('#now')).toHaveText('Available');
});

test('recovers from a broken connection', async ({ page, mock }) => {
  mock.sockets.closeAll();
  const supervisor = new PresenceApi({ accessToken: 'any', fetch: mock.fetch });
  await supervisor.patchUserPresencesPurecloud(ADA, { message: 'Back soon' });
  await expect(page.locator('#now')).toHaveText('Available: Back soon');
});
