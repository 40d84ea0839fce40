// Takes the screenshots of the console in docs/pictures, which show a world in the middle of a working day.
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { startMockServer } from '../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../mocks/index.ts';
import { custom, people } from '../test/contract/seed-ids.ts';
import { chromiumArguments, requireChromium } from './chromium.ts';

interface Picture {
  readonly file: string;
  /** The part of the view's URL after the `#`. */
  readonly hash: string;
  /** A selector for the element that appears last. */
  readonly shows: string;
  readonly width: number;
  readonly height: number;
  readonly theme?: 'light' | 'dark';
}

const folder = new URL('../docs/pictures/', import.meta.url);

const pictures: readonly Picture[] = [
  { file: 'console-people.png', hash: 'people', shows: '.person', width: 1280, height: 780 },
  {
    file: 'console-person.png',
    hash: `people/genesys%3A${people.sam}`,
    shows: '.step',
    width: 1280,
    height: 780,
  },
  { file: 'console-calls.png', hash: 'calls/4', shows: '.why .muted', width: 1280, height: 720 },
  { file: 'console-settings.png', hash: 'settings', shows: '.provenance', width: 1280, height: 720 },
  {
    file: 'console-definitions.png',
    hash: `definitions/${custom.coffee}`,
    shows: '.label-row',
    width: 1280,
    height: 720,
  },
  {
    file: 'console-timeline-dark.png',
    hash: 'timeline',
    shows: '.track path',
    width: 1200,
    height: 800,
    theme: 'dark',
  },
  {
    file: 'console-faults-dark.png',
    hash: 'faults',
    shows: '.preset',
    width: 1280,
    height: 780,
    theme: 'dark',
  },
  { file: 'console-phone.png', hash: 'people', shows: '.person', width: 390, height: 780 },
];

/** Each step is twenty seconds later than the one before. */
const steps: readonly ((mock: PresenceMock) => void)[] = [
  ({ genesys }) => genesys.setPresence('Noah Schmidt', 'Meal'),
  ({ genesys }) => genesys.setRoutingStatus('Mia Fernandez', 'INTERACTING'),
  ({ braincloud }) => braincloud.setActivity('nova', { MAP: 'Harbour', LEVEL: 31 }),
  ({ genesys }) => genesys.setPresence('Lena Novak', 'On Queue'),
  ({ genesys }) => genesys.setPresence('Tom Becker', 'Available', { message: 'Back from lunch' }),
  ({ braincloud }) => braincloud.setActivity('rook', { MAP: 'Old mine' }),
  ({ genesys }) => genesys.setPresence('Omar Haddad', 'Busy', { message: 'Quarterly report' }),
  ({ genesys }) => genesys.setPresence('Chloé Martin', 'Available'),
  ({ genesys }) => genesys.setPresence('Noah Schmidt', 'On Queue'),
  ({ genesys }) => genesys.setPresence('Jonas Virtanen', 'Meeting', { message: 'New starters' }),
  ({ genesys }) => genesys.setPresence('Priya Nair', 'Away'),
  ({ genesys }) => genesys.setPresence('Ada Lindqvist', 'Coffee'),
];

async function busyWorld(): Promise<PresenceMock> {
  const mock = createPresenceMock();
  mock.clock.freeze();
  for (const step of steps) {
    step(mock);
    mock.clock.advance(20_000);
  }
  const call = (path: string, body?: object) => {
    mock.clock.advance(3000);
    return mock.fetch(`https://api.mypurecloud.com${path}`, {
      method: body ? 'PATCH' : 'GET',
      headers: { authorization: 'Bearer any-token', 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  };
  const presence = `/api/v2/users/${people.sam}/presences/purecloud`;
  await call('/api/v2/users/me');
  await call('/api/v2/presence/definitions');
  await call(presence, { presenceDefinition: { id: custom.coaching }, message: 'With the new starters' });
  await call(presence, { presenceDefinition: { id: custom.oldLunch } });
  await call('/api/v2/users?pageSize=25&expand=presence');
  mock.faults.add({ operation: 'getUsersMe', status: 503, times: 1 });
  await call('/api/v2/users/me');
  await call(presence);
  mock.faults.start('flaky-network');
  mock.faults.add({ operation: 'patchUserPresencesPurecloud', latencyMs: 3000 });
  mock.settings.patch({ genesys: { rateLimit: 'enforce', requestsPerMinute: 20 } });
  mock.clock.advance(20_000);
  mock.clock.run();
  return mock;
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { file, hash, shows, width, height, theme = 'light' } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(`${url}/__mock/console#${hash}`);
  await page.waitForSelector('main[data-link=live]');
  await page.waitForSelector(shows);
  // A panel takes the focus when it opens, which the picture should not show.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.screenshot({ path: fileURLToPath(new URL(file, folder)) });
  await page.close();
}

await using server = await startMockServer({ port: 0, mock: await busyWorld() });
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumArguments] });
for (const picture of pictures) await take(browser, server.url, picture);
await browser.close();
