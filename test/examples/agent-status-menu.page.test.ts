import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routeMock } from '../../mocks/adapters/playwright.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { openContext, openTab } from '../chromium.ts';
import { builtIn, oauthClient, people } from '../contract/seed-ids.ts';
import { type ExamplePage, startApp } from './pages/app.ts';
import { seriousFindings } from './pages/findings.ts';

/** The page exposes its mock to the test. */
declare const mock: PresenceMock;

let app: ExamplePage;
beforeAll(async () => {
  app = await startApp('agent-status-menu');
});
afterAll(() => app?.close());

async function openMenu(): Promise<Page> {
  const page = await openTab({ locale: 'en-GB' });
  await page.goto(app.url);
  await page.waitForSelector('[data-state=live]');
  return page;
}

const status = (page: Page, label: string) =>
  page.getByRole('button', { name: label, expanded: false }).waitFor();

/** The page's calls to the service, without sockets. */
const calls = (page: Page) =>
  page.evaluate(() =>
    mock.journal
      .entries()
      .map(({ operation }) => operation)
      .filter((operation) => operation !== 'socket'),
  );

/** Changes a colleague's presence in the page's world, without a call from the page. */
const colleague = (page: Page, userId: string, definitionId: string, message: string) =>
  page.evaluate(
    async ([userId, id, message]) => {
      const url = `https://api.mypurecloud.com/api/v2/users/${userId}/presences/purecloud`;
      const body = JSON.stringify({ presenceDefinition: { id }, message });
      const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
      const { ok } = await mock.fetch(url, { method: 'PATCH', headers, body });
      if (!ok) throw new Error('The presence was not changed.');
    },
    [userId, definitionId, message] as const,
  );

test('an agent can set a status with the keyboard and without a server, and it survives a reload', async () => {
  const page = await openMenu();
  const network: string[] = [];
  page.on('response', (response) => {
    if (!response.fromServiceWorker()) network.push(response.url());
  });
  await page.getByRole('button', { name: 'Available' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitemradio', { name: 'Available', checked: true }).waitFor();
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await status(page, 'Coffee');
  await page.getByLabel('Message').fill('Back at 3');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForFunction(
    () => mock.journal.find({ operation: 'patchUserPresencesPurecloud' }).length === 2,
  );
  expect(network).toEqual([]);

  await page.reload();
  await status(page, 'Coffee');
  expect(await page.getByLabel('Message').inputValue()).toBe('Back at 3');
  await page.close();
});

test('a push updates the query cache without a fetch', async () => {
  const page = await openMenu();
  const before = await calls(page);
  expect(before.filter((operation) => operation === 'getUsersPresencesPurecloudBulk')).toHaveLength(1);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await colleague(page, people.mia, builtIn.Meal, 'Pasta');
  await page.getByRole('listitem').filter({ hasText: 'Mia Fernandez' }).getByText('Pasta').waitFor();
  await colleague(page, people.ada, builtIn.Meeting, 'Called in');
  await status(page, 'Meeting');
  const after = await calls(page);
  expect(after.slice(before.length)).toEqual(['patchUserPresencesPurecloud', 'patchUserPresencesPurecloud']);
  expect(requests).toEqual([]);
  await page.close();
});

test('a refused change shows an error and can be retried', async () => {
  const page = await openMenu();
  await page.evaluate(() =>
    mock.faults.add({ operation: 'patchUserPresencesPurecloud', status: 503, times: 1 }),
  );
  const choose = async (label: string) => {
    await page.getByRole('button', { expanded: false }).filter({ hasText: /./ }).first().click();
    await page.getByRole('menuitemradio', { name: label }).click();
  };
  await choose('Coaching');
  await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor();
  await choose('Coaching');
  await status(page, 'Coaching');
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});

test('has no axe violations and works with the keyboard', async () => {
  const page = await openMenu();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Available' }).click();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await status(page, 'Available');
  await page.close();
});

test('with the real service, an agent logs in only once, even across reloads', async () => {
  const environment = {
    VITE_PRESENCE: 'genesys',
    VITE_GENESYS_REGION: 'mypurecloud.ie',
    VITE_GENESYS_CLIENT_ID: oauthClient.clientId,
  };
  const real = await startApp('agent-status-menu', environment);
  const context = await openContext({ locale: 'en-GB' });
  await routeMock(context, createPresenceMock());
  const page = await context.newPage();
  await page.goto(real.url);
  await page.waitForURL('https://login.mypurecloud.ie/**');
  await page.getByText('Do not log in').click();
  await page.getByRole('alert').filter({ hasText: 'access_denied' }).waitFor();
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByText('Mia Fernandez').click();
  await page.waitForURL(real.url);
  await page.getByRole('heading', { name: 'Mia Fernandez' }).waitFor();
  await status(page, 'On Queue');
  await page.reload();
  await status(page, 'On Queue');
  await context.close();
  await real.close();
});
