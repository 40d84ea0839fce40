// Each test has a world of its own, in the test's process: no server, and tests run side by side.
import { test as base, expect } from '@playwright/test';
import { PresenceApi } from 'presence-kit/genesys';
import { type MockFixtures, mockFixtures } from 'presence-kit/mocks/playwright';

const test = base.extend<MockFixtures>(mockFixtures());

const ADA = '10000000-0000-4000-8000-000000000001';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('#now')).toHaveText('Available');
});

test('sets the status that was chosen', async ({ page, mock }) => {
  await page.getByLabel('Set it to').selectOption('Coaching');
  await expect(page.locator('#now')).toHaveText('Busy');
  const ada = mock.state().genesys.users.find(({ id }) => id === ADA);
  expect(ada?.presences['PURECLOUD']?.systemPresence).toBe('Busy');
});

test('shows what a supervisor sets, as it happens', async ({ page, mock }) => {
  const supervisor = new PresenceApi({ accessToken: 'any', fetch: mock.fetch });
  await supervisor.patchUserPresencesPurecloud(ADA, { message: 'You are needed' });
  await expect(page.locator('#now')).toHaveText('Available: You are needed');
});

test('says what the service refused', async ({ page, mock }) => {
  mock.faults.add({ operation: 'patchUserPresencesPurecloud', status: 403, times: 1 });
  await page.getByLabel('Set it to').selectOption('Meal');
  await expect(page.getByRole('alert')).toContainText('That was not saved');
  await expect(page.locator('#now')).toHaveText('Available');
});

test('comes back when the connection breaks', async ({ page, mock }) => {
  mock.sockets.closeAll();
  const supervisor = new PresenceApi({ accessToken: 'any', fetch: mock.fetch });
  await supervisor.patchUserPresencesPurecloud(ADA, { message: 'Meanwhile' });
  await expect(page.locator('#now')).toHaveText('Available: Meanwhile');
});
