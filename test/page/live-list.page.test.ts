import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { openTab } from '../chromium.ts';
import { builtIn, people } from '../contract/seed-ids.ts';
import { bundlePage } from './bundle.ts';

const html =
  '<!doctype html><title>Live list</title><ul></ul><script type="module" src="/live-list.js"></script>';

let mock: PresenceMock;
let service: MockServer<PresenceMock>;
let site: Server;
let page: Page;
beforeAll(async () => {
  mock = createPresenceMock();
  service = await startMockServer({ port: 0, mock });
  const modules = await bundlePage('live-list.ts');
  site = createServer(({ url = '/' }, response) => {
    const code = modules.get(url.slice(1));
    response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
    response.end(code ?? html);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  page = await openTab();
});
afterAll(async () => {
  await page?.close();
  site?.closeAllConnections();
  site?.close();
  await service?.close();
});

async function openList(): Promise<void> {
  const { port } = site.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?service=${service.url}`);
  await page.waitForSelector('body[data-state=live]');
}

/** Changes a presence over the server, as another user. */
async function patch(userId: string, definitionId: string, message: string): Promise<void> {
  const { ok } = await fetch(`${service.url}/api/v2/users/${userId}/presences/purecloud`, {
    method: 'PATCH',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    body: JSON.stringify({ presenceDefinition: { id: definitionId }, message }),
  });
  expect(ok).toBe(true);
}

const shows = (page: Page, userId: string, text: string) =>
  page.waitForSelector(`[id="user-${userId}"]:has-text("${text}")`);

const reads = () =>
  mock.journal.entries().filter(({ operation }) => operation === 'getUsersPresencesPurecloudBulk');

test('a watch in a page receives every change, including those made while offline', async () => {
  await openList();
  await shows(page, people.ada, 'Ada Lindqvist · Available');
  await patch(people.ada, builtIn['On Queue'], 'First');
  await shows(page, people.ada, 'Ada Lindqvist · On Queue · First');
  expect(reads()).toHaveLength(1);

  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const network = (offline: boolean) =>
    devtools.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  await network(true);
  mock.sockets.closeAll();
  await page.waitForSelector('body[data-state=recovering]');
  await patch(people.sam, builtIn.Meal, 'Meanwhile');
  await patch(people.ada, builtIn.Busy, 'Second');
  await network(false);

  await shows(page, people.sam, 'Sam Okafor · Meal · Meanwhile');
  await shows(page, people.ada, 'Ada Lindqvist · Busy · Second');
  await page.waitForSelector('body[data-state=live]');
  await patch(people.mia, builtIn.Away, 'Third');
  await shows(page, people.mia, 'Mia Fernandez · Away · Third');
  expect(reads()).toHaveLength(2);
});
