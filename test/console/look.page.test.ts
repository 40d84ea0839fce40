import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createPresenceMock } from '../../mocks/index.ts';
import { colourRules, seriousViolationsIn } from '../accessibility.ts';
import { callOf } from '../call.ts';
import { builtIn, people } from '../contract/seed-ids.ts';
import { expectNoProblems, openConsole, openPage, patch, show } from './console-page.ts';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];
/** Widths, and the themes to check at each. Colours do not depend on the width. */
const screens = [
  { name: 'desk', viewport: { width: 1280, height: 860 }, themes },
  { name: 'phone', viewport: { width: 390, height: 844 }, themes: ['light'] },
] as const;
const views = [
  'People',
  'Timeline',
  'Calls',
  'Sockets',
  'Definitions',
  'Faults',
  'Stubs',
  'Settings',
  'World',
  'Fidelity',
];

/** Returns the accessibility problems that axe finds. The dark theme differs only in colours. */
async function findings(page: Page, theme: Theme): Promise<string[]> {
  const violations = await seriousViolationsIn(page, theme === 'dark' ? colourRules : undefined);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Creates a world with content for each view. */
function busyWorld() {
  const mock = createPresenceMock();
  const all = Object.values(builtIn);
  for (const [index, id] of Object.values(people).entries()) {
    patch(mock, id, { presenceDefinition: { id: all[index % all.length] }, message: 'A note' });
  }
  mock.genesys.setThirdPartyPresence(people.ada, 'MICROSOFTTEAMS', builtIn.Busy, 'In a call');
  patch(mock, people.ada, { presenceDefinition: { id: 'nothing' } });
  mock.faults.start('slow');
  mock.faults.add({ operation: 'getUsers', status: 503 });
  mock.settings.patch({ genesys: { rateLimit: 'enforce', requestsPerMinute: 500 } });
  mock.stub('GET', '/api/v2/authorization/roles', { body: { entities: [] } });
  mock.answer(callOf('GET', `/api/v2/conversations/${people.ada}`));
  const { bodyText } = mock.answer(callOf('POST', '/api/v2/notifications/channels'));
  const { connectUri } = JSON.parse(bodyText) as { connectUri: string };
  mock
    .connect(connectUri, { send: () => {}, close: () => {} })
    ?.message(JSON.stringify({ message: 'subscribe', topics: [`v2.users.${people.mia}.presence`] }));
  return mock;
}

test.each(screens)('every view is accessible on a $name in themes $themes', async ({ viewport, themes }) => {
  const consolePage = await openConsole({ mock: busyWorld(), viewport });
  const { page, mock } = consolePage;
  const novaId = mock.state().braincloud.profiles.find(({ name }) => name === 'Nova')?.id;
  const check = async (what: string) => {
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      expect.soft(await findings(page, theme), `${what}, ${theme}`).toEqual([]);
    }
  };
  for (const view of views) {
    await show(page, view);
    // The lists are long and their rows alike.
    if (view === 'Settings') await page.getByLabel('Find a setting').fill('rate');
    if (view === 'Fidelity') await page.getByLabel('Find a rule').fill('GEN-DEF');
    if (view === 'Calls') await page.locator('.call').nth(1).click();
    if (view === 'Sockets') {
      await page.locator('.socket').first().click();
      await page.locator('.socket-frame').first().waitFor();
    }
    await check(view);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, `${view} is wider than the screen`).toBeLessThanOrEqual(0);
  }
  await page.locator('.clock-day').waitFor({ state: 'detached' });
  mock.clock.advance(3 * 86_400_000);
  await page.locator('.clock-day').waitFor();
  const clock = await page.locator('.world-clock').boundingBox();
  const date = await page.locator('.world-clock a').boundingBox();
  expect.soft(date?.height, 'the clock is one box').toBeLessThanOrEqual(clock?.height ?? 0);
  mock.braincloud.setActivity('nova', { MAP: 'Harbour' });
  await show(page, 'People');
  await page.locator('.person').first().click();
  await page.locator('.side-panel').waitFor();
  await check('the side panel');
  await page.goto(page.url().replace(/#.*/, `#people/${encodeURIComponent(`braincloud:${novaId}`)}`));
  await page.getByLabel('Activity (JSON)').waitFor();
  await check('the side panel of a player');
  await page.goto(page.url().replace(/#.*/, '#definitions/new'));
  await page.getByRole('button', { name: 'Add a language' }).click();
  await check('the form for a definition');
  expectNoProblems(consolePage);
});

test('the token prompt and the lost-connection page are accessible in both themes', async () => {
  const tokenPrompt = await openPage({ server: { controlToken: 'a-token' } });
  await tokenPrompt.page.getByRole('heading', { name: 'Control token' }).waitFor();
  const lost = await openConsole();
  await lost.server.close();
  await lost.page.getByText('The mock does not answer.').waitFor();
  for (const { page } of [tokenPrompt, lost]) {
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await findings(page, theme)).toEqual([]);
    }
  }
});

test('the theme follows the system, and a chosen theme is remembered', async () => {
  const consolePage = await openConsole({ colorScheme: 'dark' });
  const { page } = consolePage;
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background();
  expect(light).not.toBe(dark);
  await page.getByLabel('Theme').selectOption('dark');
  expect(await background()).toBe(dark);
  await page.reload();
  expect(await background()).toBe(dark);
  await page.getByLabel('Theme').selectOption('system');
  expect(await background()).toBe(light);
  expectNoProblems(consolePage);
});

test('everything is reachable by keyboard', async () => {
  const consolePage = await openConsole();
  const { page } = consolePage;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.getByRole('navigation').getByRole('link', { name: 'Faults' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Faults' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Faults');
  await page.getByRole('button', { name: 'Start Vendor down' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Stop Vendor down' }).waitFor();
  expectNoProblems(consolePage);
});
