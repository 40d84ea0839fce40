import { expect, test } from 'vitest';
import { createPresenceMock, defaultGenesysSeed } from '../../mocks/index.ts';
import { people } from '../contract/cast.ts';
import { expectNoProblems, hasText, isLive, openConsole, openPage, patch, show } from './stage.ts';

const TOKEN = 'open-sesame-4711';
const HOSTILE = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';

test('names, notes, labels and bodies stay text, whatever stands in them', async () => {
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
  const stage = await openConsole({ mock });
  const { page } = stage;
  patch(mock, people.ada, { presenceDefinition: { id: 'hostile' }, message: HOSTILE });
  patch(mock, people.ada, { message: { [HOSTILE]: HOSTILE } });
  mock.answer({ method: 'GET', path: `/api/v2/${HOSTILE}`, query: HOSTILE, headers: {}, bodyText: HOSTILE });
  await hasText(page, '.person-name', HOSTILE);
  await hasText(page, '.person-note', HOSTILE);
  await page.locator('.person').first().click();
  await page.getByRole('dialog', { name: HOSTILE }).waitFor();
  await page.keyboard.press('Escape');
  for (const view of ['Timeline', 'Calls', 'Sockets', 'Definitions', 'Faults', 'World']) {
    await show(page, view);
    if (view !== 'Calls') continue;
    for (const row of await page.locator('.call').all()) await row.click();
    await hasText(page, '.call-url', '<img');
  }
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).not.toBe('taken');
  expectNoProblems(stage);
});

test('where a token is wanted it is asked for, kept in the tab, and shown nowhere', async () => {
  const stage = await openPage({ server: { controlToken: TOKEN } });
  const { page, mock } = stage;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('heading', { name: 'Control token' }).waitFor();
  await page.getByLabel('Token').fill('wrong-token');
  await page.getByRole('button', { name: 'Open the console' }).click();
  await page.getByText('That was not the token.').waitFor();
  await page.getByLabel('Token').fill(TOKEN);
  await page.keyboard.press('Enter');
  await isLive(page);
  await page.reload();
  await isLive(page);
  patch(mock, people.ada, { message: 'Tea' });
  await hasText(page, '.person-note', 'Tea');
  await show(page, 'World');
  await page.getByRole('button', { name: 'Go forward 1 min' }).click();
  await page.getByText('It is 1 min later.').waitFor();
  expect([...asked, page.url()].filter((url) => url.includes(TOKEN))).toEqual([]);
  expect(JSON.stringify([mock.journal.entries(), mock.state(), mock.snapshot()])).not.toContain(TOKEN);
  expect(await page.evaluate(() => [JSON.stringify(localStorage), document.cookie].join())).not.toContain(
    TOKEN,
  );
  expect(await page.content()).not.toContain(TOKEN);
  await page.getByRole('button', { name: 'Forget the control token' }).click();
  await page.getByRole('heading', { name: 'Control token' }).waitFor();
  expectNoProblems(stage);
});

test('where control is off, the console says so and what would help', async () => {
  const stage = await openPage({ server: { host: '0.0.0.0' }, path: '' });
  const { page, server } = stage;
  await page.goto(`http://127.0.0.1:${server.port}/__mock/console`);
  await page.getByRole('heading', { name: 'The console is not available here' }).waitFor();
  await page.getByText('--control-token').waitFor();
});

test('a world that cannot be is explained', async () => {
  const stage = await openPage({ path: '/worlds/-no-/__mock/console' });
  await stage.page.getByText('No world can be called').waitFor();
  expectNoProblems(stage);
});
