import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ProbeOptions, probe } from '../../../mocks/cli/probe.ts';
import { createPresenceMock } from '../../../mocks/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { oauthClient, people } from '../../contract/seed-ids.ts';
import { folderWith } from './folder.ts';

const env = { GENESYS_CLIENT_ID: oauthClient.clientId, GENESYS_CLIENT_SECRET: oauthClient.clientSecret };

async function run(options: ProbeOptions, variables: Record<string, string> = env) {
  const mock = createPresenceMock({ settings: { genesys: { maxMessageLength: 100 } } });
  let printed = '';
  const code = await probe(options, {
    env: variables,
    signal: new AbortController().signal,
    print: (text) => {
      printed += text;
    },
    note: () => {},
    fetch: mock.fetch,
    paceMs: 0,
  });
  for (const secret of [oauthClient.clientSecret, app.secret]) expect(printed).not.toContain(secret);
  return { code, printed, calls: mock.journal.size };
}

test('Without --yes, probe lists what it would do and sends nothing', async () => {
  const { code, printed, calls } = await run({ genesys: 'mypurecloud.com', user: people.mia }, {});
  expect([code, calls]).toEqual([0, 0]);
  expect(printed).toContain('Nothing was sent. Add --yes to run the checks.');
});

test('probes an app with its credentials', async () => {
  const braincloud = 'https://api.braincloudservers.com';
  expect((await run({ braincloud }, {})).printed).toContain('presence-kit-probe-1');
  const env = { BRAINCLOUD_APP_ID: app.id, BRAINCLOUD_APP_SECRET: app.secret };
  expect((await run({ braincloud, yes: true }, env)).code).toBe(0);
  await expect(run({ braincloud, yes: true }, {})).rejects.toThrow('set BRAINCLOUD_APP_ID and');
});

test('With --yes, probe reports and writes the settings', async () => {
  const out = join(await folderWith(), 'settings.yaml');
  const { code, printed } = await run({ genesys: 'mypurecloud.com', user: people.mia, yes: true, out });
  expect(code).toBe(1);
  expect(printed).toContain('a message can have 100 characters (settings.genesys.maxMessageLength: 100)');
  expect(printed).toMatch(/\n1 different, \d+ confirmed, \d+ not testable; \d+ calls\.\n$/);
  expect(await readFile(out, 'utf8')).toBe('genesys:\n  maxMessageLength: 100\n');
});

test('With --json, the report is one line', async () => {
  const { printed } = await run({ genesys: 'mypurecloud.com', user: people.mia, yes: true, json: true });
  expect(JSON.parse(printed)).toMatchObject({ service: 'genesys', settings: { maxMessageLength: 100 } });
});

test.each<[ProbeOptions, Record<string, string>, string]>([
  [
    { user: people.mia },
    env,
    'probe requires exactly one real service: --genesys REGION or --braincloud URL.',
  ],
  [{ genesys: 'mypurecloud.com' }, env, 'probe requires a test user: --user ID.'],
  [
    { genesys: 'mypurecloud.com', user: people.mia, yes: true },
    {},
    'set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET',
  ],
  [
    { genesys: 'mypurecloud.com', user: people.mia },
    { GENESYS_CLIENT_ID: 'x' },
    'clientId and clientSecret must be set together, but clientSecret is missing.',
  ],
])('%j is an error', async (options, variables, message) => {
  await expect(run(options, variables)).rejects.toThrow(message);
});
