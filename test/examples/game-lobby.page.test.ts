import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { openTab } from '../chromium.ts';
import { type ExamplePage, startApp } from './pages/app.ts';
import { seriousFindings } from './pages/findings.ts';

/** The page exposes its mock to the test. */
declare const mock: PresenceMock;

async function openLobby(app: ExamplePage): Promise<{ page: Page; nova: Locator; pixel: Locator }> {
  const page = await openTab();
  await page.goto(app.url);
  const nova = page.getByRole('region', { name: 'Nova' });
  const pixel = page.getByRole('region', { name: 'Pixel' });
  await friend(nova, 'Pixel', 'In the lobby');
  await friend(pixel, 'Nova', 'In the lobby');
  return { page, nova, pixel };
}

const friend = (player: Locator, name: string, doing: string) =>
  player.getByRole('listitem').filter({ hasText: name }).filter({ hasText: doing }).waitFor();

/** What both players see of each other, over any transport. */
async function play({ nova, pixel }: { nova: Locator; pixel: Locator }): Promise<void> {
  await nova.getByText('Racing').click();
  await friend(pixel, 'Nova', 'Racing');
  await pixel.getByText('Looking for a team').click();
  await friend(nova, 'Pixel', 'Looking for a team');
  await nova.getByLabel('Appear offline').check();
  await friend(pixel, 'Nova', 'Offline');
  await nova.getByLabel('Appear offline').uncheck();
  await friend(pixel, 'Nova', 'Racing');
  await pixel.getByRole('button', { name: 'Leave' }).click();
  await friend(nova, 'Pixel', 'Offline');
  await pixel.getByRole('button', { name: 'Join' }).click();
  await friend(nova, 'Pixel', 'Looking for a team');
}

describe('without a server', () => {
  let app: ExamplePage;
  beforeAll(async () => {
    app = await startApp('game-lobby');
  });
  afterAll(() => app?.close());

  test('one player sees the changes of the other', async () => {
    const lobby = await openLobby(app);
    await play(lobby);
    expect(await lobby.page.getByRole('alert').count()).toBe(0);
    await lobby.page.close();
  });

  test('broken connections reconnect and every watch recovers', async () => {
    const { page, nova, pixel } = await openLobby(app);
    await nova.getByText('Racing').click();
    await friend(pixel, 'Nova', 'Racing');
    await page.evaluate(() => mock.sockets.closeAll());
    await page.getByText('Reconnecting…').first().waitFor();
    await page.getByText('Online', { exact: true }).nth(1).waitFor();
    await friend(pixel, 'Nova', 'Racing');
    await friend(nova, 'Pixel', 'In the lobby');
    await page.close();
  });

  test('has no axe violations and works with the keyboard', async () => {
    const { page } = await openLobby(app);
    expect(await seriousFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('with a mock server', () => {
  let service: MockServer<PresenceMock>;
  let app: ExamplePage;
  beforeAll(async () => {
    service = await startMockServer({ port: 0, mock: createPresenceMock() });
    app = await startApp('game-lobby', { VITE_PRESENCE: 'server', VITE_PRESENCE_URL: service.url });
  });
  afterAll(async () => {
    await app?.close();
    await service?.close();
  });

  test('one player sees the changes of the other', async () => {
    const lobby = await openLobby(app);
    await play(lobby);
    await lobby.page.close();
  });
});
