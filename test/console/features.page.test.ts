import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { agents, createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { BrainCloudClient } from '../../src/braincloud/index.ts';
import { appOptions } from '../contract/game/seed-players.ts';
import { builtIn, people } from '../contract/seed-ids.ts';
import {
  expectNoProblems,
  hasText,
  isLive,
  openConsole,
  patch,
  sharedConsole,
  show,
} from './console-page.ts';

const freshConsole = sharedConsole();

function userOf(mock: PresenceMock, userId: string) {
  return mock.state().genesys.users.find(({ id }) => id === userId);
}

test('the presences of both services are shown and updated', async () => {
  const consolePage = await freshConsole();
  const { page, mock, server } = consolePage;
  const ada = `[data-person="genesys:${people.ada}"]`;
  await hasText(page, ada, 'Available');
  patch(mock, people.ada, { presenceDefinition: { id: builtIn.Meal }, message: 'Back at noon' });
  await hasText(page, ada, 'Meal');
  await hasText(page, ada, 'Back at noon');

  const nova = new BrainCloudClient({ ...appOptions, serverUrl: server.url });
  await nova.authenticateUniversal('nova', 'nova-password', { forceCreate: false });
  await nova.rtt.connect();
  await hasText(page, '[data-person^="braincloud:"]', 'NovaOnline');
  await nova.presence.updateActivity({ MAP: 'Harbour' });
  await hasText(page, '[data-person^="braincloud:"]', 'MAP Harbour');
  await nova.logout();
  await hasText(page, '[data-person^="braincloud:"]', 'NovaOffline');
  expectNoProblems(consolePage);
});

test('a person is edited in a side panel with its own address', async () => {
  const consolePage = await freshConsole();
  const { page, mock, server } = consolePage;
  await page.locator(`[data-person="genesys:${people.sam}"] a`).click();
  await page.waitForURL(`**#people/${encodeURIComponent(`genesys:${people.sam}`)}`);
  const panel = page.getByRole('region', { name: 'Sam Okafor' });
  await panel.getByLabel('Presence').selectOption({ label: 'Coaching' });
  await panel.getByLabel('Message').fill('With the new ones');
  await panel.getByRole('button', { name: 'Set' }).click();
  await panel.getByText('was Meeting').waitFor();
  expect(userOf(mock, people.sam)?.presences['PURECLOUD']).toMatchObject({
    label: 'Coaching',
    message: 'With the new ones',
  });
  await panel.getByLabel('Presence').selectOption({ label: 'On Queue' });
  await panel.getByRole('button', { name: 'Set' }).click();
  await panel.getByLabel('Routing status').selectOption({ label: 'Interacting' });
  await panel.getByRole('button', { name: 'Set routing status' }).click();
  await hasText(page, '.notice', 'Routing status of Sam Okafor set.');
  expect(userOf(mock, people.sam)?.routingStatus.status).toBe('INTERACTING');
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await hasText(page, `[data-person="genesys:${people.sam}"]`, 'Interacting');

  const { id } = mock.state().braincloud.profiles.find(({ name }) => name === 'Nova') ?? { id: '' };
  await page.goto(`${server.url}/__mock/console#people/${encodeURIComponent(`braincloud:${id}`)}`);
  const player = page.getByRole('region', { name: 'Nova' });
  await player.getByRole('button', { name: 'Connect', exact: true }).click();
  await player.getByLabel('Activity (JSON)').fill('[1]');
  await player.getByRole('button', { name: 'Set activity' }).click();
  await player.getByText('The activity must be a JSON object.').waitFor();
  await player.getByLabel('Activity (JSON)').fill('{"MAP":"Harbour"}');
  await player.getByRole('button', { name: 'Set activity' }).click();
  await hasText(page, `[data-person="braincloud:${id}"]`, 'MAP Harbour');
  await player.getByRole('button', { name: 'Hide' }).click();
  await hasText(page, `[data-person="braincloud:${id}"]`, 'Hidden');
  await player.getByRole('button', { name: 'Disconnect' }).click();
  await hasText(page, `[data-person="braincloud:${id}"]`, 'Offline');
  expectNoProblems(consolePage);
});

test('2,000 people can be filtered, and only the rows near the viewport are rendered', async () => {
  const users = agents(2000);
  const queues = [{ name: 'Night shift', members: users.slice(0, 3).map(({ id }) => id) }];
  const mock = createPresenceMock({ seed: { genesys: { users, queues } } });
  const consolePage = await openConsole({ mock });
  const { page } = consolePage;
  await page.getByText('2000 users').waitFor();
  const rows = page.locator('[data-person^="genesys:"]');
  expect(await rows.count()).toBeLessThan(100);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const last = page.locator(`[data-person="genesys:${users.at(-1)?.id}"]`);
  await last.waitFor();
  expect(await last.getAttribute('aria-posinset')).toBe('2000');
  expect(await rows.count()).toBeLessThan(100);
  await show(page, 'Timeline');
  await page.locator('.line').first().waitFor();
  expect(await page.locator('.line').count()).toBeLessThan(120);

  await show(page, 'People');
  await page.getByLabel('Queue').selectOption('Night shift');
  await page.getByText('3 users').waitFor();
  await page.getByRole('button', { name: /^Available/ }).click();
  await page.getByText('1 user').waitFor();
  await page.getByRole('button', { name: /^Available/ }).click();
  await page.getByLabel('Department').selectOption('Sales');
  await page.getByText('1 user').waitFor();
  await page.getByLabel('Find by name').fill('nobody');
  await page.getByText('No matches').first().waitFor();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByText('2000 users').waitFor();
  expectNoProblems(consolePage);
});

test('the timeline includes changes from before the page was opened', async () => {
  const consolePage = await freshConsole('#timeline');
  const { page, mock } = consolePage;
  mock.clock.freeze();
  patch(mock, people.ada, { presenceDefinition: { id: builtIn.Busy } });
  mock.clock.advance(60_000);
  patch(mock, people.ada, { presenceDefinition: { id: builtIn.Away } });
  mock.clock.advance(60_000);
  await page.reload();
  await isLive(page);
  const line = page.getByRole('link', { name: /^Ada Lindqvist Away now, 2 changes/ });
  await line.locator('path.tone-available').waitFor({ state: 'attached' });
  await line.locator('path.tone-busy').waitFor({ state: 'attached' });
  await line.locator('path.tone-away').waitFor({ state: 'attached' });
  await page.getByRole('radio', { name: '1 min' }).check();
  await page.getByRole('link', { name: /^Ada Lindqvist Away now, 1 change in 1 min/ }).waitFor();
  expectNoProblems(consolePage);
});

test('calls are streamed with request, response, and the rule or fault that applied', async () => {
  const consolePage = await freshConsole('#calls');
  const { page, mock } = consolePage;
  await page.getByText('No calls yet').waitFor();
  patch(mock, people.ada, { message: 'Tea' });
  patch(mock, people.ada, { presenceDefinition: { id: 'nothing' } });
  mock.faults.add({ operation: 'patchUserPresencesPurecloud', status: 503, times: 1 });
  patch(mock, people.ada, { message: 'Lost' });
  await page.locator('.call').nth(2).waitFor();

  await page.locator('.call', { hasText: '200' }).click();
  const detail = page.locator('.side-panel');
  await detail.getByText('"message": "Tea"').first().waitFor();
  await detail.getByText('no rule refused it').waitFor();
  await page.keyboard.press('ArrowUp');
  await detail.getByText('GEN-PATCH-3').waitFor();
  await detail.getByText('PATCH with an unknown or deactivated definition').waitFor();
  await page.keyboard.press('ArrowUp');
  await detail.getByText('A fault hit this call').waitFor();

  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Refused or failed' });
  await page.getByText('2 of 3 calls').waitFor();
  await page.getByLabel('Find by text').fill('GEN-PATCH');
  await page.getByText('1 of 3 calls').waitFor();
  expect(page.url()).toMatch(/#calls\/3\?status=refused&find=GEN-PATCH$/);
  await page.reload();
  await page.getByText('1 of 3 calls').waitFor();
  await page.getByRole('combobox', { name: 'Rule' }).selectOption('fault');
  await page.getByText('No calls match').waitFor();
  await page.locator('.empty').getByRole('button', { name: 'Clear filters' }).click();
  await page.getByText('3 calls', { exact: true }).waitFor();
  expect(page.url()).toMatch(/#calls\/3$/);
  await page.getByRole('combobox', { name: 'Rule' }).selectOption('GEN-PATCH-3');
  await page.getByRole('combobox', { name: 'Operation' }).selectOption('patchUserPresencesPurecloud');
  await page.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Ada Lindqvist' });
  await page.getByText('1 of 3 calls').waitFor();
  await page.locator('.toolbar').getByRole('button', { name: 'Clear filters' }).click();

  await page.getByRole('button', { name: 'Pause' }).click();
  patch(mock, people.ada, { message: 'Meanwhile' });
  await page.getByRole('button', { name: 'Resume (1 new)' }).click();
  await page.locator('.call').nth(3).waitFor();
  await page.getByRole('button', { name: 'Empty the journal' }).click();
  await page.getByText('No calls yet').waitFor();
  expect(mock.journal.size).toBe(0);
  expectNoProblems(consolePage);
});

test('a call shows its changes, can be copied as curl and as a test, and the next one can be made to fail', async () => {
  const consolePage = await freshConsole();
  const { page, mock, server } = consolePage;
  patch(mock, people.mia, { presenceDefinition: { id: builtIn.Busy } });
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset['copied'] = text;
    };
  });
  const copied = () => page.evaluate(() => document.documentElement.dataset['copied'] ?? '');
  await page.goto(`${server.url}/__mock/console#calls/1`);
  const detail = page.getByRole('region', { name: 'patchUserPresencesPurecloud' });
  const { correlationId = 'no id' } = mock.journal.last() ?? {};
  await detail.locator('.facts').first().getByText(correlationId).waitFor();
  await detail.getByText(/^[\d.]+ ms$/).waitFor();
  await detail.getByText('Answer headers').click();
  await detail.getByText('strict-transport-security').waitFor();
  expect(await detail.getByRole('link', { name: 'Ada Lindqvist' }).getAttribute('href')).toBe(
    `#people/${encodeURIComponent(`genesys:${people.ada}`)}`,
  );
  await detail.getByRole('button', { name: 'Copy as curl' }).click();
  await hasText(page, '.notice', 'Command copied. Set TOKEN first.');
  expect(await copied()).toContain(`${server.url}/api/v2/users/${people.mia}/presences/purecloud`);
  await detail.getByRole('button', { name: 'Copy as test' }).click();
  await hasText(page, '.notice', 'Test copied.');
  expect(await copied()).toContain(`api.patchUserPresencesPurecloud('${people.mia}'`);

  await detail.getByRole('button', { name: 'Fail the next one' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Refused with 503. Ends after one hit.').waitFor();
  await dialog.getByLabel('Only for Ada Lindqvist').check();
  await dialog.getByRole('button', { name: 'Add fault' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(mock.faults.list()).toMatchObject([{ fault: { status: 503, times: 1, user: people.ada } }]);
  expect(patch(mock, people.mia, { message: 'Tea' })).toBe(503);
  expect(patch(mock, people.mia, { message: 'Tea' })).toBe(200);
  await detail.getByRole('link', { name: 'Mia Fernandez' }).click();
  await page.getByRole('link', { name: 'Calls by and about this person' }).click();
  await page.getByText('2 of 3 calls').waitFor();
  await page.goto(`${server.url}/__mock/console#calls/99`);
  await page.getByText('The journal does not contain this call').waitFor();
  expectNoProblems(consolePage);
});

test('sockets are listed with their subscriptions and frames, and closed one by one or together', async () => {
  const consolePage = await freshConsole('#sockets');
  const { page, mock, server } = consolePage;
  await page.getByText('No open sockets').waitFor();
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  const created = await fetch(`${server.url}/api/v2/notifications/channels`, { method: 'POST', headers });
  const { id, connectUri } = (await created.json()) as { id: string; connectUri: string };
  await fetch(`${server.url}/api/v2/notifications/channels/${id}/subscriptions`, {
    method: 'PUT',
    headers,
    body: JSON.stringify([{ id: `v2.users.${people.mia}.presence` }]),
  });
  const socket = new WebSocket(connectUri);
  const closed = new Promise<number>((resolve) => {
    socket.onclose = ({ code }) => resolve(code);
  });
  await hasText(page, '.listens-to', 'Mia Fernandez');
  await hasText(page, '.dot.on', 'Connected');
  await page.locator('.socket', { hasText: id }).click();
  await page.waitForURL(/#sockets\/socket-\d+$/);
  const panel = page.locator('.side-panel');
  await panel.getByText(`v2.users.${people.mia}.presence`).waitFor();
  socket.send('{"message":"ping","token":"hidden-one"}');
  patch(mock, people.mia, { message: 'Tea' });
  await panel.locator('.from-client', { hasText: '"token":"[redacted]"' }).waitFor();
  await panel.locator('.from-service', { hasText: '"message":"Tea"' }).waitFor();
  await panel.getByLabel('Close with').selectOption('own');
  await panel.getByLabel('Code', { exact: true }).fill('2000');
  await panel.getByRole('button', { name: 'Close the socket' }).click();
  await page.locator('.notice.problem').waitFor();
  expect(mock.sockets.list()).toHaveLength(1);
  await panel.getByLabel('Code', { exact: true }).fill('4001');
  await panel.getByRole('button', { name: 'Close the socket' }).click();
  expect(await closed).toBe(4001);
  await panel.getByText('This socket is closed.').waitFor();
  await panel.locator('.from-client').waitFor();
  await page.keyboard.press('Escape');

  const second = new WebSocket(connectUri);
  const broken = new Promise<number>((resolve) => {
    second.onclose = ({ code }) => resolve(code);
  });
  await page.getByLabel('Close with').selectOption('1001');
  await page.getByRole('button', { name: 'Close all sockets' }).click();
  expect(await broken).toBe(1001);
  await page.getByText('No open sockets').waitFor();
  await hasText(page, '.dot.off', 'Not connected');
  expectNoProblems(consolePage);
});

test('definitions and sources are listed', async () => {
  const consolePage = await freshConsole('#definitions');
  const { page } = consolePage;
  await page.getByRole('rowheader', { name: 'Coaching' }).waitFor();
  await page.getByRole('rowheader', { name: 'Desk phones' }).waitFor();
  expect(await page.getByRole('row', { name: /^Old lunch/ }).textContent()).toContain('Deactivated');
  await page.getByRole('radio', { name: 'Active' }).check();
  await page.getByRole('rowheader', { name: 'Old lunch' }).waitFor({ state: 'detached' });
  expectNoProblems(consolePage);
});

test('presets and faults can be started and stopped, and an invalid fault shows an error', async () => {
  const consolePage = await freshConsole('#faults');
  const { page, mock } = consolePage;
  await page.getByRole('button', { name: 'Start Slow' }).click();
  await page.getByText('3 s late').first().waitFor();
  expect(mock.faults.list()).toHaveLength(2);
  await page.getByRole('button', { name: 'Stop Slow' }).click();
  await page.getByText('No active faults', { exact: true }).waitFor();

  await page.getByLabel('Operation', { exact: true }).fill('getNothing');
  await page.getByRole('button', { name: 'Add fault' }).click();
  await hasText(page, '.notice.problem', 'getNothing');
  // The user sees the reason, not the control call.
  expect(await page.locator('.notice.problem').first().textContent()).not.toContain('__mock');
  await page.getByLabel('Operation', { exact: true }).fill('getUsers');
  await page.getByLabel('Effect').selectOption({ label: 'Delay the answer' });
  await page.getByLabel('Seconds').fill('1.5');
  await page.getByLabel('Ends after (hits)').fill('2');
  await page.getByRole('button', { name: 'Add fault' }).click();
  await page.getByText('1.5 s late. Ends after 2 hits.').waitFor();
  expect(mock.faults.list()).toMatchObject([{ fault: { operation: 'getUsers', latencyMs: 1500, times: 2 } }]);
  await page.getByRole('button', { name: /^Remove the fault for getUsers/ }).click();
  await page.getByText('No active faults', { exact: true }).waitFor();
  expectNoProblems(consolePage);
});

test('the clock can be frozen, moved and resumed', async () => {
  const consolePage = await freshConsole('#world');
  const { page, mock } = consolePage;
  await page.getByRole('banner').getByRole('button', { name: 'Freeze time' }).click();
  await page.getByText('Frozen', { exact: true }).waitFor();
  const before = mock.clock.now();
  await page.getByRole('button', { name: 'Move forward 1 h' }).click();
  await page.getByText('Clock moved forward 1 h.').waitFor();
  expect(mock.clock.now()).toBe(before + 3_600_000);
  await page.getByLabel('Move to').fill('2001-01-01T00:00:00');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await hasText(page, '.notice.problem', "must not be before the clock's time");
  await page.locator('main').getByRole('button', { name: 'Resume time' }).click();
  await page.getByText('Real time').waitFor();
  expect(mock.clock.frozen).toBe(false);
  expectNoProblems(consolePage);
});

test('a snapshot can be downloaded and restored, an invalid one changes nothing, and a reset asks for confirmation', async () => {
  const consolePage = await freshConsole('#world');
  const { page, mock } = consolePage;
  patch(mock, people.ada, { message: 'Kept' });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const saved = await text(await (await downloading).createReadStream());
  expect(JSON.parse(saved)).toEqual(JSON.parse(JSON.stringify(mock.snapshot())));
  patch(mock, people.ada, { message: 'Changed' });
  const upload = (name: string, content: string) =>
    page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await upload('broken.json', '{"format":');
  await page
    .getByText('broken.json not restored; the world is unchanged. The file is not valid JSON.')
    .waitFor();
  await upload('other.json', '{"format":"other"}');
  await page.getByText(/other\.json not restored.*missing/).waitFor();
  const note = () => mock.state().genesys.users[0]?.presences['PURECLOUD']?.message;
  expect(note()).toBe('Changed');
  await upload('saved.json', saved);
  await page.getByText('Snapshot saved.json restored.').waitFor();
  expect(note()).toBe('Kept');

  await page.getByRole('button', { name: 'Reset the world' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(note()).toBe('Kept');
  await page.getByRole('button', { name: 'Reset the world' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset the world' }).click();
  await page.getByText('World reset.').waitFor();
  expect(note()).toBe('');
  expectNoProblems(consolePage);
});

test('each world has a separate console', async () => {
  const consolePage = await openConsole({ path: '/worlds/left/__mock/console' });
  const { page, mock, server } = consolePage;
  const ada = `[data-person="genesys:${people.ada}"]`;
  patch(mock, people.ada, { presenceDefinition: { id: builtIn.Meal } });
  patch(server.world('left'), people.ada, { presenceDefinition: { id: builtIn.Busy } });
  await hasText(page, ada, 'Busy');
  await show(page, 'World');
  await page.getByLabel('Open or create a world').fill('right');
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.waitForURL(/\/worlds\/right\/__mock\/console#world$/);
  await isLive(page);
  await page.getByRole('button', { name: 'Delete the world left' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.getByText('World left deleted.').waitFor();
  await page.getByRole('navigation').getByLabel('World').selectOption('default');
  await page.waitForURL(/\/worlds\/default\/__mock\/console#world$/);
  await isLive(page);
  await show(page, 'People');
  await hasText(page, ada, 'Meal');
  expectNoProblems(consolePage);
});

test('the console reports a lost connection to the mock and shows its return', async () => {
  const consolePage = await openConsole();
  const { page, mock, server } = consolePage;
  const { port } = server;
  await server.close();
  await page.getByText('The mock is not responding.').waitFor();
  const { startMockServer } = await import('../../mocks/adapters/node.ts');
  patch(mock, people.ada, { presenceDefinition: { id: builtIn.Meal } });
  await using _again = await startMockServer({ port, mock });
  const tryNow = page.getByRole('button', { name: 'Retry now' }).click();
  // The page may reconnect first, and the button disappears.
  await Promise.race([tryNow.catch(() => {}), isLive(page)]);
  await isLive(page);
  await hasText(page, `[data-person="genesys:${people.ada}"]`, 'Meal');
  await page.getByText('The mock is not responding.').waitFor({ state: 'detached' });
  expectNoProblems(consolePage);
});

test('unanswered calls are listed and can be stubbed', async () => {
  const consolePage = await freshConsole('#stubs');
  const { page, mock, server } = consolePage;
  await page.getByText('No unanswered calls').waitFor();
  const nova = new BrainCloudClient({ ...appOptions, serverUrl: server.url });
  await nova.authenticateUniversal('nova', 'nova-password', { forceCreate: false });
  const run = () => nova.untyped('script', 'RUN', {});
  await expect(run()).rejects.toThrow('40333');
  const call = (id: number) => fetch(`${server.url}/api/v2/conversations/${id}?expand=all`);
  for (const id of [7, 8]) expect((await call(id)).status).toBe(404);

  const path = page.getByRole('listitem').filter({ hasText: 'GET /api/v2/conversations/{id}' });
  await path.getByText('2 calls').waitFor();
  await path.getByRole('button', { name: 'Stub' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Body').fill('{ "state": ');
  await dialog.getByRole('button', { name: 'Set stub' }).click();
  await page.getByText('The body is not valid JSON.').waitFor();
  await dialog.getByLabel('Body').fill('{ "state": "connected" }');
  await dialog.getByRole('button', { name: 'Set stub' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await (await call(9)).json()).toEqual({ state: 'connected' });

  await page.getByRole('button', { name: 'Stub script.RUN' }).click();
  await dialog.getByRole('button', { name: 'Set stub' }).click();
  await page.getByText('No unanswered calls').waitFor();
  await run();
  expect(mock.journal.last()).toMatchObject({ operation: 'script.RUN', stub: true });
  await page.getByRole('button', { name: 'Edit GET /api/v2/conversations/{id}' }).click();
  await dialog.getByLabel('Path').fill('/api/v2/conversations/{which}');
  await dialog.getByRole('button', { name: 'Set stub' }).click();
  await page.getByRole('button', { name: 'Remove GET /api/v2/conversations/{which}' }).click();
  await path.getByText('2 calls').waitFor();
  expect(mock.stubs.list()).toEqual([{ servop: 'script.RUN', data: null }]);
  await nova.logout();
  expectNoProblems(consolePage);
});
