import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkSeedFile } from '../../../mocks/cli/seed.ts';
import { readSeedFile } from '../../../mocks/cli/seed-file.ts';
import { seedFromOrg } from '../../../mocks/cli/seed-pull.ts';
import { agents, createPresenceMock, type PresenceMock } from '../../../mocks/index.ts';
import { oauthClient } from '../../contract/seed-ids.ts';
import { folderWith } from './folder.ts';

const env = { GENESYS_CLIENT_ID: oauthClient.clientId, GENESYS_CLIENT_SECRET: oauthClient.clientSecret };
afterEach(() => rm('presence-pull.part.json', { force: true }));

interface Pulled {
  readonly yaml: string;
  readonly notes: readonly string[];
  readonly bars: readonly string[];
}

async function pull(
  mock: Pick<PresenceMock, 'fetch'>,
  variables: Record<string, string> = env,
): Promise<Pulled> {
  const notes: string[] = [];
  const bars: string[] = [];
  const yaml = await seedFromOrg(
    { genesys: 'mypurecloud.com' },
    {
      ...{ env: variables, fetch: mock.fetch, paceMs: 0 },
      note: (line) => notes.push(line),
      progress: (line) => bars.push(line),
    },
  );
  return { yaml, notes, bars };
}

test('A seed pulled from an org recreates that org', async () => {
  const org = createPresenceMock();
  const { yaml, bars } = await pull(org);
  const file = join(await folderWith(), 'org.yaml');
  await writeFile(file, yaml);

  expect(await checkSeedFile(file)).toContain('is a valid seed');
  const own = createPresenceMock({ seed: await readSeedFile(file) });
  const users = (mock: PresenceMock) =>
    mock
      .state()
      .genesys.users.map(({ name, presences }) => [name, presences['PURECLOUD']?.definitionId])
      .sort();
  expect(users(own)).toEqual(users(org));
  expect(own.state().genesys.definitions).toEqual(org.state().genesys.definitions);
  expect(yaml).toContain('presence: Available');
  expect(yaml).toContain('- Mia Fernandez');
  expect(bars.at(-2)).toMatch(/^\[#{20}\]/);
  expect(
    org.journal.entries().every(({ method, operation }) => method === 'GET' || operation === 'postToken'),
  ).toBe(true);
});

test('Large orgs are read page by page', async () => {
  const org = createPresenceMock({ seed: { genesys: { users: agents(250) } } });
  const { yaml } = await pull(org);
  expect(yaml.match(/email:/g)).toHaveLength(250);
});

test('A stopped pull resumes', async () => {
  const org = createPresenceMock({ seed: { genesys: { users: agents(250) } } });
  let calls = 0;
  const failing: typeof fetch = (input, init) => {
    calls += 1;
    return calls > 3 ? Promise.reject(new Error('unplugged')) : org.fetch(input, init);
  };
  await expect(pull({ fetch: failing })).rejects.toThrow(
    'Cannot reach https://api.mypurecloud.com: unplugged.',
  );
  org.journal.clear();
  const { yaml, notes } = await pull(org);
  expect(notes[0]).toContain('has 2 responses of an unfinished pull');
  expect(org.journal.find({ operation: 'getUsers' })).toHaveLength(1);
  expect(yaml.match(/email:/g)).toHaveLength(250);
});

test('Unreadable parts are listed with the missing permission', async () => {
  const clients = [
    { id: oauthClient.clientId, secret: oauthClient.clientSecret, permissions: ['directory:user:view'] },
  ];
  const { notes } = await pull(createPresenceMock({ seed: { genesys: { clients } } }));
  expect(notes.join('\n')).toContain('presence:source:view');
});

test('Missing and wrong credentials are errors', async () => {
  await expect(pull(createPresenceMock(), {})).rejects.toThrow(
    'set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET',
  );
  const wrong = { ...env, GENESYS_CLIENT_SECRET: 'wrong' };
  await expect(pull(createPresenceMock(), wrong)).rejects.toThrow(
    'rejected the credentials of client mock-client',
  );
});
