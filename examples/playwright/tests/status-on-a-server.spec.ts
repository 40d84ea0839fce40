// Each test has its own world on a mock server, which other programs under test can also call.
import { test as base, expect } from '@playwright/test';
import { PresenceApi } from 'presence-kit/genesys';
import { type WorldFixtures, worldFixtures } from 'presence-kit/mocks/playwright';
import config from '../playwright.config.ts';

const test = base.extend<WorldFixtures>(worldFixtures(config.metadata?.['mock']));

const ADA = '10000000-0000-4000-8000-000000000001';

for (const message of ['One', 'Two']) {
  test(`shows what another program sets in this world: ${message}`, async ({ page, world }) => {
    await page.goto('/');
    await expect(page.locator('#now')).toHaveText('Available');
    const supervisor = new PresenceApi({ baseUrl: world.url, accessToken: 'any' });
    await supervisor.patchUserPresencesPurecloud(ADA, { message });
    await expect(page.locator('#now')).toHaveText(`Available: ${message}`);
    const calls = await world.journal.find({ operation: 'patchUserPresencesPurecloud' });
    expect(calls).toHaveLength(1);
  });
}
