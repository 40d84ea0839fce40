import { expect, test } from 'vitest';
import { openPage } from './console-page.ts';

test("the specifications are rendered, and calls are tried on the page's world without requests to other hosts", async () => {
  const { page, server, problems } = await openPage({ path: '/worlds/left/__mock/console/specs#braincloud' });
  await page.getByText('Calls are sent to the world “left”.').waitFor();
  await page.getByRole('heading', { level: 1, name: /brainCloud/ }).waitFor();
  for (const [from, to, heading] of [
    ['brainCloud presence', 'Mock control', /Presence mock control/],
    ['Mock control', 'Genesys Cloud presence', 'Genesys Cloud Presence'],
  ] as const) {
    await page.getByRole('button', { name: from, exact: true }).click();
    await page.getByRole('option', { name: to }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  await page.getByText('System presences').first().click();
  await page.locator('button', { hasText: 'Test Request(get /api/v2/systempresences)' }).click();
  await page.getByRole('button', { name: /Send/ }).first().click();
  await page.getByText('200 OK').waitFor();
  expect(server.world('left').journal.entries()).toMatchObject([
    { operation: 'getSystempresences', status: 200 },
  ]);
  // The library checks once whether it may compile code, and has a fallback.
  expect(problems.filter((problem) => problem !== 'Policy broken: script-src eval')).toEqual([]);
});
