import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTab } from '../chromium.ts';
import { type ExamplePage, startApp } from './pages/app.ts';
import { seriousFindings } from './pages/findings.ts';

let app: ExamplePage;
let page: Page;
beforeAll(async () => {
  app = await startApp('team-board');
  page = await openTab();
  await page.goto(app.url);
  await page.waitForSelector('#state[data-state=live]');
});
afterAll(async () => {
  await page?.close();
  await app?.close();
});

const news = (text: RegExp) => page.locator('#news li').filter({ hasText: text }).first().waitFor();

test('the board shows changes of colleagues without a server', async () => {
  await news(/→|set the message/);
  const { total, cards, counted } = await page.evaluate(() => ({
    total: document.querySelectorAll('#board li').length,
    cards: [...document.querySelectorAll('#board .presence')].map(({ textContent }) => textContent).sort(),
    counted: [...document.querySelectorAll('#counts li')]
      .flatMap(({ textContent = '' }) => {
        const [, count, presence] = /^(\d+) (.+)$/.exec(textContent ?? '') ?? [];
        return Array.from({ length: Number(count) }, () => presence);
      })
      .sort(),
  }));
  expect(total).toBe(12);
  expect(counted).toEqual(cards);
});

test('a user chooses their own status from a menu', async () => {
  await page.getByLabel('My status').selectOption('Coaching');
  await news(/Ada Lindqvist.*→ Busy/);
  expect(await page.locator('select option:checked').textContent()).toBe('Coaching');
});

test('a lost connection reconnects, and the board shows it', async () => {
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.waitForSelector('#state[data-state=recovering]');
  await news(/restored after/);
  await page.waitForSelector('#state[data-state=live]');
});

test('has no axe violations and works with the keyboard', async () => {
  expect(await seriousFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
