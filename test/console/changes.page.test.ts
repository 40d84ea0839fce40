import { expect, test } from 'vitest';
import type { PresenceMock } from '../../mocks/index.ts';
import { builtIn, people } from '../contract/seed-ids.ts';
import { expectNoProblems, hasText, patch, sharedConsole, show } from './console-page.ts';

const freshConsole = sharedConsole();
const users = Object.values(people);
const definitions = Object.values(builtIn);
/** Changes per event-loop turn: mostly a few, as at 200 changes a second, with occasional large bursts. */
const BURSTS = [3, 4, 3, 60, 3, 4, 200, 3];
const CHANGES = 600;

/** Changes presences in bursts, each in a separate turn of the event loop. */
async function makeChanges(mock: PresenceMock, count: number): Promise<void> {
  let made = 0;
  for (let burst = 0; made < count; burst++) {
    const size = Math.min(count - made, BURSTS[burst % BURSTS.length] ?? 1);
    for (let each = 0; each < size; each++, made++) {
      const user = users[made % users.length] ?? '';
      patch(mock, user, {
        presenceDefinition: { id: definitions[made % definitions.length] },
        message: `${made}`,
      });
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('rows of people keep their position through hundreds of changes a second', async () => {
  const consolePage = await freshConsole();
  const { page, mock } = consolePage;
  const rows = await page.locator('[data-person]').elementHandles();
  await page.evaluate(() => {
    const counts = { moved: 0, resized: 0 };
    Object.assign(window, { counts });
    const list = document.querySelectorAll('.people, .distribution');
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records) {
        const isRow = target instanceof Element && target.matches('.people, .panel, .columns, main');
        if (isRow) counts.moved += addedNodes.length + removedNodes.length;
      }
    });
    observer.observe(document.querySelector('main') as Element, { childList: true, subtree: true });
    const heights = new Map<Element, number>();
    const sizes = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) {
        if ((heights.get(target) ?? contentRect.height) !== contentRect.height) counts.resized++;
        heights.set(target, contentRect.height);
      }
    });
    for (const each of list) sizes.observe(each);
  });
  await makeChanges(mock, CHANGES);
  for (const [index, id] of users.entries()) {
    const last = CHANGES - users.length + index;
    await hasText(page, `[data-person="genesys:${id}"] .person-note`, `${last}`);
  }
  const { moved, resized } = await page.evaluate(
    () => (window as unknown as { counts: { moved: number; resized: number } }).counts,
  );
  expect(moved).toBe(0);
  expect(resized).toBe(0);
  const same = await page.evaluate(
    (handles) => handles.every((row, index) => row === document.querySelectorAll('[data-person]')[index]),
    rows,
  );
  expect(same).toBe(true);
  expectNoProblems(consolePage);
});

test('each call is listed once', async () => {
  const consolePage = await freshConsole('#calls');
  const { page, mock } = consolePage;
  patch(mock, people.ada, { message: 'First' });
  await page.locator('.call').waitFor();
  await page.evaluate(() => {
    const drawn: string[] = [];
    Object.assign(window, { drawn });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node instanceof HTMLElement && node.dataset['number']) drawn.push(node.dataset['number']);
        }
      }
    }).observe(document.querySelector('.call-list') as Element, { childList: true });
  });
  await makeChanges(mock, CHANGES);
  await page.getByText(`${CHANGES + 1} calls`).waitFor();
  while (await page.getByRole('button', { name: /^Show \d+ more$/ }).isVisible()) {
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  }
  const numbers = await page.$$eval('[data-number]', (rows) =>
    rows.map((row) => Number(row.getAttribute('data-number'))),
  );
  expect(numbers).toEqual(Array.from({ length: CHANGES + 1 }, (_, index) => CHANGES + 1 - index));
  const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
  // A row that left the first hundred is drawn again only when more rows are shown.
  const times = new Map<string, number>();
  for (const number of drawn) times.set(number, (times.get(number) ?? 0) + 1);
  expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
  expectNoProblems(consolePage);
});

test('the timeline renders few elements after many changes', async () => {
  const consolePage = await freshConsole('#timeline');
  const { page, mock } = consolePage;
  const before = await page.locator('main *').count();
  await makeChanges(mock, CHANGES);
  await show(page, 'People');
  await hasText(page, `[data-person="genesys:${users.at(-1)}"] .person-note`, `${CHANGES - 1}`);
  await show(page, 'Timeline');
  const after = await page.locator('main *').count();
  // At most one path per status and a few names per row.
  expect(after - before).toBeLessThan(users.length * 30);
  expectNoProblems(consolePage);
});
