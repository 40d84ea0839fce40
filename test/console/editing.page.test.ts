import { beforeEach, expect, test } from 'vitest';
import { braincloudRules, genesysRules, type State } from '../../mocks/index.ts';
import { players } from '../contract/game/seed-players.ts';
import { builtIn, people } from '../contract/seed-ids.ts';
import { type ConsolePage, expectNoProblems, hasText, patch, sharedConsole, show } from './console-page.ts';

const freshConsole = sharedConsole();
let consolePage: ConsolePage;

beforeEach(async () => {
  consolePage = await freshConsole();
});

async function open(hash: string): Promise<void> {
  await consolePage.page.goto(`${consolePage.server.url}/__mock/console#${hash}`);
}

function definition(label: string): State['genesys']['definitions'][number] | undefined {
  return consolePage.mock.state().genesys.definitions.find((each) => each.label === label);
}

test('settings can be searched, changed with validation and restored; changed ones are marked', async () => {
  const { page, mock } = consolePage;
  await show(page, 'Settings');
  await page.getByLabel('Find a setting').fill('message');
  const row = page.locator('[data-setting=maxMessageLength]');
  await row.getByText('Maximum length of a presence message. A longer one returns 400.').waitFor();
  await row.getByText('Default: 250').waitFor();
  await row.getByText('characters').waitFor();
  await row.getByText('Assumed: ').waitFor();
  expect(await page.locator('[data-setting=rateLimit]').count()).toBe(0);

  const field = row.getByLabel('maxMessageLength', { exact: true });
  for (const [text, problem] of [
    ['many', 'Enter a number.'],
    ['2.5', 'Enter a whole number.'],
    ['-1', 'The smallest value is 0.'],
    ['', 'Enter a value.'],
  ] as const) {
    await field.fill(text);
    await field.press('Enter');
    await row.getByRole('alert').filter({ hasText: problem }).waitFor();
    expect(mock.settings.get().genesys.maxMessageLength).toBe(250);
  }
  await field.press('Escape');
  expect(await field.inputValue()).toBe('250');
  await row.getByRole('alert').waitFor({ state: 'detached' });
  await field.fill('40');
  await field.press('Enter');
  await row.getByText('Changed').waitFor();
  expect(mock.settings.get().genesys.maxMessageLength).toBe(40);
  await row.getByRole('button', { name: 'Restore default of maxMessageLength' }).click();
  await row.getByText('Changed').waitFor({ state: 'detached' });
  expect(mock.settings.get().genesys.maxMessageLength).toBe(250);

  await page.getByLabel('Find a setting').fill('');
  await page.getByLabel('rateLimitHeaders', { exact: true }).selectOption('true');
  await page.getByLabel('rttEnabled', { exact: true }).selectOption('false');
  await page.getByLabel('publicUrl', { exact: true }).first().fill('nowhere');
  await page.getByLabel('publicUrl', { exact: true }).first().press('Enter');
  await page.locator('[data-setting=publicUrl]').getByRole('alert').filter({ hasText: 'pattern' }).waitFor();
  mock.settings.patch({ journal: { length: 10 } });
  await page.getByText('Restore all defaults (3)').waitFor();
  await page.getByRole('radio', { name: 'Changed' }).check();
  expect(await page.locator('.setting').count()).toBe(3);
  await page.getByText('Restore all defaults (3)').click();
  await page.getByText('No changed settings').waitFor();
  expect(mock.settings.get()).toMatchObject({ braincloud: { rttEnabled: true }, journal: { length: 1000 } });
  await page.getByRole('radio', { name: 'All' }).check();
  expectNoProblems(consolePage);
});

test('a rule id links to the rule in the Fidelity view', async () => {
  const { page } = consolePage;
  await open('settings');
  await page.locator('[data-setting=maxMessageLength]').getByRole('link', { name: 'GEN-PATCH-9' }).click();
  await page.waitForURL('**#fidelity/GEN-PATCH-9');
  const rule = page.locator('.rule[data-current]');
  await rule.getByText('Assumed').waitFor();
  await rule.getByText(genesysRules['GEN-PATCH-9'].says).waitFor();
  await page.getByLabel('Find a rule').fill('BC-PRES-7');
  await page.getByText(braincloudRules['BC-PRES-7'].says).waitFor();
  await page.getByRole('radio', { name: 'Assumed' }).check();
  await page.getByLabel('Find a rule').fill('');
  expect(await page.locator('.rule', { hasText: 'Documented' }).count()).toBe(0);
  await page.getByRole('radio', { name: 'All' }).check();
  expectNoProblems(consolePage);
});

test('a definition can be created, edited, deactivated and restored', async () => {
  const { page } = consolePage;
  await open('definitions');
  await page.getByRole('link', { name: 'New definition' }).click();
  const form = page.getByRole('region', { name: 'New definition' });
  await form.getByLabel('Label', { exact: true }).fill('Lab');
  await form.getByRole('button', { name: 'Add a language' }).click();
  await form.getByLabel('Language').nth(1).fill('en_US');
  await form.getByLabel('Label', { exact: true }).nth(1).fill('Labor');
  await form.getByLabel('System presence').selectOption('Training');
  await form.getByLabel(/^Division/).fill('d-1');
  await form.getByRole('button', { name: 'Create definition' }).click();
  await form.getByText('The language en_US has two labels.').waitFor();
  await form.getByLabel('Language').nth(1).fill('de');
  await form.getByRole('button', { name: 'Create definition' }).click();
  const panel = page.getByRole('region', { name: 'Lab', exact: true });
  await panel.getByText('Active').waitFor();
  const created = definition('Lab');
  expect(created).toMatchObject({
    languageLabels: { en_US: 'Lab', de: 'Labor' },
    systemPresence: 'Training',
    divisionId: 'd-1',
  });
  await panel.getByText(created?.id ?? '?').waitFor();

  await panel.getByLabel('Label', { exact: true }).first().fill('Laboratory');
  await panel.getByRole('button', { name: 'Remove the label for de' }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  const renamed = page.getByRole('region', { name: 'Laboratory', exact: true });
  await renamed.getByRole('button', { name: 'Deactivate' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await renamed.getByText('Deactivated', { exact: true }).waitFor();
  expect(definition('Laboratory')).toMatchObject({
    languageLabels: { en_US: 'Laboratory' },
    deactivated: true,
  });
  await renamed.getByRole('button', { name: 'Restore' }).click();
  await renamed.getByText('Active', { exact: true }).waitFor();

  await open(`definitions/${builtIn.Meal}`);
  await page.getByText('A built-in definition cannot be changed or deleted').waitFor();
  expectNoProblems(consolePage);
});

test('invalid fields of a definition show the error of the service', async () => {
  const { page, mock } = consolePage;
  mock.settings.patch({ genesys: { maxLabelLength: 5 } });
  await open('definitions/new');
  const form = page.getByRole('region', { name: 'New definition' });
  await form.getByLabel('Label', { exact: true }).fill('Laboratory');
  await form.getByRole('button', { name: 'Create definition' }).click();
  await form.getByText(/at most 5 characters/).waitFor();
  expect(definition('Laboratory')).toBeUndefined();
  await page.getByRole('button', { name: 'Close the form' }).click();
  expectNoProblems(consolePage);
});

test('users and players can be added with validation, and removed', async () => {
  const { page, mock } = consolePage;
  await open('people');
  await page.getByRole('button', { name: 'Add user' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Nina Berg');
  await dialog.getByLabel('E-mail address').fill('mia@example.com');
  await dialog.getByLabel('Department').fill('Night');
  await dialog.getByLabel('Presence').selectOption({ label: 'Coaching' });
  await dialog.getByRole('button', { name: 'Add user' }).click();
  await dialog.getByText(/email is a duplicate/).waitFor();
  await dialog.getByLabel('E-mail address').fill('');
  await dialog.getByRole('button', { name: 'Add user' }).click();
  const panel = page.getByRole('region', { name: 'Nina Berg' });
  await panel.getByText('Night').waitFor();
  await page.getByText('13 users').waitFor();
  await panel.getByRole('button', { name: 'Remove user' }).click();
  await dialog.getByRole('button', { name: 'Remove user' }).click();
  await page.getByText('12 users').waitFor();
  await panel.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Add player' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Comet');
  await dialog.getByLabel('User name').fill('nova');
  await dialog.getByLabel('Password').fill('secret');
  await dialog.getByRole('button', { name: 'Add player' }).click();
  await dialog.getByText(/externalId is a duplicate/).waitFor();
  await dialog.getByLabel('User name').fill('comet-1');
  await dialog.getByRole('button', { name: 'Add player' }).click();
  await page.getByText('8 players').waitFor();
  await open(`people/${encodeURIComponent(`braincloud:${players.wren}`)}`);
  await page.getByRole('button', { name: 'Remove player' }).click();
  await dialog.getByRole('button', { name: 'Remove player' }).click();
  await page.getByText('7 players').waitFor();
  expect(mock.state().braincloud.profiles.map(({ name }) => name)).toContain('Comet');
  expectNoProblems(consolePage);
});

test('the presence form follows the person until a field is edited, then offers the newer value', async () => {
  const { page, mock } = consolePage;
  await open(`people/${encodeURIComponent(`genesys:${people.sam}`)}`);
  const panel = page.getByRole('region', { name: 'Sam Okafor' });
  const message = panel.getByLabel('Message');
  await panel.locator('form').first().waitFor();
  patch(mock, people.sam, { presenceDefinition: { id: builtIn.Meal }, message: 'Lunch' });
  await panel.locator('.lead', { hasText: 'Lunch' }).waitFor();
  expect(await message.inputValue()).toBe('Lunch');
  expect(await panel.getByLabel('Presence').inputValue()).toBe(builtIn.Meal);

  await message.fill('Long lunch');
  patch(mock, people.sam, { presenceDefinition: { id: builtIn.Away }, message: 'Out' });
  await panel.getByText('Changed in the meantime to: Away, Out').waitFor();
  expect(await message.inputValue()).toBe('Long lunch');
  expect(await panel.getByLabel('Presence').inputValue()).toBe(builtIn.Away);
  await panel.getByRole('button', { name: 'Use the new value' }).click();
  expect(await message.inputValue()).toBe('Out');
  await panel.getByText('Changed meanwhile').waitFor({ state: 'detached' });
  expectNoProblems(consolePage);
});

test('a status filter applies to people of its service', async () => {
  const { page } = consolePage;
  await open('people');
  await hasText(page, '[data-person^="braincloud:"]', 'Nova');
  await page.getByRole('button', { name: /^Available/ }).click();
  await page.getByText('2 users').waitFor();
  await page.getByText('7 players').waitFor();
  await page.getByRole('button', { name: /^Online/ }).click();
  await page.getByText('1 player').waitFor();
  await page.getByText('2 users').waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByText('12 users').waitFor();
  expectNoProblems(consolePage);
});
