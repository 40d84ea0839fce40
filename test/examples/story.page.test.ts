import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { openContext } from '../chromium.ts';
import { builtIn, people } from '../contract/seed-ids.ts';
import { type ExamplePage, startApp } from './pages/app.ts';

let mock: PresenceMock;
let service: MockServer<PresenceMock>;
let app: ExamplePage;
beforeAll(async () => {
  mock = createPresenceMock();
  service = await startMockServer({ port: 0, mock });
  const environment = { VITE_PRESENCE: 'server', VITE_PRESENCE_URL: service.url };
  app = await startApp('agent-status-menu', environment);
});
afterAll(async () => {
  await app?.close();
  await service?.close();
});

/** Changes an agent's presence as a supervisor, from outside the page. */
async function supervisorSets(userId: string, definitionId: string, message: string): Promise<void> {
  const { status } = await fetch(`${service.url}/api/v2/users/${userId}/presences/purecloud`, {
    method: 'PATCH',
    headers: { authorization: 'Bearer supervisor', 'content-type': 'application/json' },
    body: JSON.stringify({ presenceDefinition: { id: definitionId }, message }),
  });
  expect(status).toBe(200);
}

/** The colleague shown on the agent's page. */
const colleague = (page: Page, name: string, ...texts: string[]) =>
  row(page.getByRole('listitem').filter({ hasText: name }), texts).waitFor();
/** The person shown in the console. */
const person = (page: Page, userId: string, ...texts: string[]) =>
  row(page.locator(`[data-person="genesys:${userId}"]`), texts).waitFor();
const row = (rows: Locator, texts: string[]) =>
  texts.reduce((found, text) => found.filter({ hasText: text }), rows);
const line = (page: Page, state: string) => page.waitForSelector(`[data-state=${state}]`);

async function openTabs() {
  const context = await openContext({ locale: 'en-GB' });
  const [page, consolePage] = [await context.newPage(), await context.newPage()];
  await Promise.all([page.goto(app.url), consolePage.goto(`${service.url}/__mock/console`)]);
  await Promise.all([line(page, 'live'), consolePage.waitForSelector('main[data-link=live]')]);
  return { context, page, consolePage };
}

test('a supervisor\u2019s change appears in the agent\u2019s page and in the console, even after the network was off', async () => {
  const { context, page, consolePage } = await openTabs();
  await colleague(page, 'Mia Fernandez', 'On Queue');
  await person(consolePage, people.mia, 'On Queue');

  await supervisorSets(people.mia, builtIn.Meal, 'Early lunch');
  await colleague(page, 'Mia Fernandez', 'Meal', 'Early lunch');
  await person(consolePage, people.mia, 'Meal', 'Early lunch');
  await supervisorSets(people.ada, builtIn.Meeting, 'You are needed');
  await page.getByRole('button', { name: 'Meeting' }).waitFor();
  expect(await page.getByLabel('Message').inputValue()).toBe('You are needed');

  await context.setOffline(true);
  // Going offline keeps open sockets open, which a real network loss would not.
  mock.sockets.closeAll();
  await line(page, 'recovering');
  await supervisorSets(people.mia, builtIn['On Queue'], 'Back early');
  await supervisorSets(people.ada, builtIn.Available, '');
  await context.setOffline(false);
  await colleague(page, 'Mia Fernandez', 'On Queue', 'Back early');
  await person(consolePage, people.mia, 'On Queue', 'Back early');
  await page.getByRole('button', { name: 'Available' }).waitFor();
  await line(page, 'live');

  await supervisorSets(people.sam, builtIn.Busy, 'On a call');
  await colleague(page, 'Sam Okafor', 'Busy', 'On a call');
  await person(consolePage, people.sam, 'Busy', 'On a call');
  await context.close();
});
