import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, vi } from 'vitest';
import { createPresenceMock, defaultGenesysSeed } from '../../mocks/index.ts';
import { callOf } from '../call.ts';
import { people } from '../contract/seed-ids.ts';
import { expectNoProblems, hasText, isLive, openConsole, openPage, patch, show } from './console-page.ts';

const TOKEN = 'open-sesame-4711';
const HOSTILE = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';

test('HTML in names, notes, labels and bodies is shown as text', async () => {
  const mock = createPresenceMock({
    seed: {
      genesys: {
        ...defaultGenesysSeed,
        users: [{ id: people.ada, name: HOSTILE, email: `${HOSTILE}@example.com` }],
        definitions: [{ id: 'hostile', languageLabels: { en: HOSTILE }, systemPresence: 'Busy' }],
        sources: [{ id: 'source', name: HOSTILE }],
      },
    },
  });
  const consolePage = await openConsole({ mock });
  const { page } = consolePage;
  patch(mock, people.ada, { presenceDefinition: { id: 'hostile' }, message: HOSTILE });
  patch(mock, people.ada, { message: { [HOSTILE]: HOSTILE } });
  mock.answer(callOf('GET', `/api/v2/${HOSTILE}?${HOSTILE}`, { token: null, body: HOSTILE }));
  await hasText(page, '.person-note', HOSTILE);
  await hasText(page, '.person .chip-label', HOSTILE);
  await hasText(page, '.person-name', HOSTILE);
  await page.locator('.person').first().click();
  await page.getByRole('region', { name: HOSTILE }).waitFor();
  await page.keyboard.press('Escape');
  for (const view of [
    'Timeline',
    'Calls',
    'Sockets',
    'Definitions',
    'Faults',
    'Settings',
    'World',
    'Fidelity',
  ]) {
    await show(page, view);
    if (view !== 'Calls') continue;
    for (const row of await page.locator('.call').all()) await row.click();
    await hasText(page, '.call-url', '<img');
  }
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).not.toBe('taken');
  expectNoProblems(consolePage);
});

test('the console asks for the control token, keeps it for the tab and never shows it', async () => {
  const consolePage = await openPage({ server: { controlToken: TOKEN } });
  const { page, mock } = consolePage;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('heading', { name: 'Control token' }).waitFor();
  await page.getByLabel('Token').fill('wrong-token');
  await page.getByRole('button', { name: 'Open the console' }).click();
  await page.getByText('Wrong token.').waitFor();
  await page.getByLabel('Token').fill(TOKEN);
  await page.keyboard.press('Enter');
  await isLive(page);
  await page.reload();
  await isLive(page);
  patch(mock, people.ada, { message: 'Tea' });
  await hasText(page, '.person-note', 'Tea');
  await show(page, 'World');
  await page.getByRole('button', { name: 'Move forward 1 min' }).click();
  await page.getByText('Clock moved forward 1 min.').waitFor();
  expect([...asked, page.url()].filter((url) => url.includes(TOKEN))).toEqual([]);
  expect(JSON.stringify([mock.journal.entries(), mock.state(), mock.snapshot()])).not.toContain(TOKEN);
  expect(await page.evaluate(() => [JSON.stringify(localStorage), document.cookie].join())).not.toContain(
    TOKEN,
  );
  expect(await page.content()).not.toContain(TOKEN);
  await page.getByRole('button', { name: 'Forget the control token' }).click();
  await page.getByRole('heading', { name: 'Control token' }).waitFor();
  expectNoProblems(consolePage);
});

test('a foreign page can link to the server, but cannot embed, prefetch or load from it, even by unusual addresses', async () => {
  const made = vi.fn((name: string) => createPresenceMock({ name }));
  const { page, mock, server } = await openPage({ server: { makeWorld: made } });
  mock.faults.add({ operation: '*', status: 503, times: 1 });
  const unusual = [`http://0.0.0.0:${server.port}`, `http://[::ffff:127.0.0.1]:${server.port}`];
  const at = (what: string): string => `${server.url}/worlds/${what}/api/v2/systempresences`;
  const list = (what: string) => [{ source: 'list', urls: [at(what)], eagerness: 'immediate' }];
  const rules = { prefetch: list('prefetch'), prerender: list('prerender') };
  const foreign = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(`<!doctype html><link rel="icon" href="data:,">
      <iframe src="${at('iframe')}"></iframe><object data="${at('object')}"></object><embed src="${at('embed')}">
      <link rel="prefetch" href="${at('link')}">
      ${unusual.map((origin, index) => `<iframe src="${origin}/worlds/unusual${index}/x"></iframe>`).join('')}
      <script type="speculationrules">${JSON.stringify(rules)}</script>
      <a href="${server.url}/api/v2/systempresences">Follow</a>`);
  }).listen(0, '127.0.0.1');
  const answered = new Map<string, number>();
  page.on('response', (response) => {
    const world = /worlds\/(\w+)/.exec(response.url())?.[1];
    if (world !== undefined) answered.set(world, response.status());
  });
  try {
    await vi.waitFor(() => expect(foreign.listening).toBe(true));
    await page.goto(`http://localhost:${(foreign.address() as AddressInfo).port}/`);
    const loads = ['iframe', 'object', 'embed', 'link', 'prefetch', 'prerender', 'unusual0', 'unusual1'];
    await vi.waitFor(() => expect([...answered.keys()]).toEqual(expect.arrayContaining(loads)), 10_000);
    expect(new Set(answered.values())).toEqual(new Set([403]));
    expect(made).not.toHaveBeenCalled();
    expect(mock.journal.size).toBe(0);
    expect(mock.faults.list()).toHaveLength(1);
    await page.getByRole('link', { name: 'Follow' }).click();
    await page.waitForURL(/systempresences/);
    expect(mock.journal.find({ operation: 'getSystempresences' })).toMatchObject([{ status: 503 }]);
    expect(made).not.toHaveBeenCalled();
  } finally {
    foreign.close();
    foreign.closeAllConnections();
  }
});

test('the console explains how to enable a disabled control API', async () => {
  const consolePage = await openPage({ server: { host: '0.0.0.0' }, path: '' });
  const { page, server } = consolePage;
  await page.goto(`http://127.0.0.1:${server.port}/__mock/console`);
  await page.getByRole('heading', { name: 'The console is not available here' }).waitFor();
  await page.getByText('--control-token').waitFor();
});

test('an invalid world name shows an error', async () => {
  const consolePage = await openPage({ path: '/worlds/-no-/__mock/console' });
  await consolePage.page.getByText('is not a valid world name').waitFor();
  expectNoProblems(consolePage);
});
