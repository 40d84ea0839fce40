import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createPresenceMock } from '../../mocks/index.ts';
import { colourRules, seriousViolationsIn } from '../accessibility.ts';
import { callOf } from '../call.ts';
import { builtIn, people } from '../contract/seed-ids.ts';
import { expectNoProblems, openConsole, openPage, patch, show } from './console-page.ts';

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };
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

type Scope = Parameters<typeof seriousViolationsIn>[1];

/** Returns the accessibility problems that axe finds. */
async function findings(page: Page, scope?: Scope): Promise<string[]> {
  const violations = await seriousViolationsIn(page, scope);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Checks a page in both themes, which differ only in colours. */
async function checkThemes(page: Page, what: string, scope: Scope = {}): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await findings(page, scope), `${what}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findings(page, { ...scope, rules: colourRules }), `${what}, dark`).toEqual([]);
}

/** Checks a page at the width of a phone, which does not change colours, and at that of a desktop. */
async function check(page: Page, what: string, within?: string): Promise<void> {
  const scope = within === undefined ? {} : { within };
  await page.setViewportSize(phone);
  expect.soft(await findings(page, { ...scope, except: colourRules }), `${what}, phone`).toEqual([]);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(await overflow(), `${what} is wider than a phone`).toBeLessThanOrEqual(0);
  await page.setViewportSize(desktop);
  expect.soft(await overflow(), `${what} is wider than a desktop`).toBeLessThanOrEqual(0);
  await checkThemes(page, what, scope);
  // The next view is opened as on a phone.
  await page.setViewportSize(phone);
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

test('every view is accessible on a phone, and on a desktop in both themes', async () => {
  const consolePage = await openConsole({ mock: busyWorld(), viewport: phone });
  const { page, mock } = consolePage;
  const novaId = mock.state().braincloud.profiles.find(({ name }) => name === 'Nova')?.id;
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
    await check(page, view);
  }
  await page.locator('.clock-day').waitFor({ state: 'detached' });
  mock.clock.advance(3 * 86_400_000);
  await page.locator('.clock-day').waitFor();
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    const clock = await page.locator('.world-clock').boundingBox();
    const date = await page.locator('.world-clock a').boundingBox();
    expect.soft(date?.height, 'the clock is one box').toBeLessThanOrEqual(clock?.height ?? 0);
  }
  mock.braincloud.setActivity('nova', { MAP: 'Harbour' });
  await show(page, 'People');
  await page.locator('.person').first().click();
  await page.locator('.side-panel').waitFor();
  await check(page, 'the side panel', '.side-panel');
  await page.goto(page.url().replace(/#.*/, `#people/${encodeURIComponent(`braincloud:${novaId}`)}`));
  await page.getByLabel('Activity (JSON)').waitFor();
  await check(page, 'the side panel of a player', '.side-panel');
  await page.goto(page.url().replace(/#.*/, '#definitions/new'));
  await page.getByRole('button', { name: 'Add a language' }).click();
  await check(page, 'the form for a definition', '.side-panel');
  expectNoProblems(consolePage);
});

test('the token prompt and the lost-connection page are accessible in both themes', async () => {
  const tokenPrompt = await openPage({ server: { controlToken: 'a-token' } });
  await tokenPrompt.page.getByRole('heading', { name: 'Control token' }).waitFor();
  const lost = await openConsole();
  await lost.server.close();
  await lost.page.getByText('The mock is not responding.').waitFor();
  await checkThemes(tokenPrompt.page, 'the token prompt');
  await checkThemes(lost.page, 'the lost-connection page');
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
