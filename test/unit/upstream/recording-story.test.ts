import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../../mocks/adapters/node.ts';
import { startRecording } from '../../../mocks/cli/record.ts';
import { checkSeedFile, seedFromFile } from '../../../mocks/cli/seed.ts';
import { readSeedFile } from '../../../mocks/cli/seed-file.ts';
import { verify } from '../../../mocks/cli/verify.ts';
import { defaultBraincloudSeed, defaultGenesysSeed, type PresenceMock } from '../../../mocks/index.ts';
import { app } from '../../contract/game/seed-players.ts';
import { oauthClient } from '../../contract/seed-ids.ts';
import { folderWith } from '../cli/folder.ts';
import { type DaySeen, runDay } from './recorded-workday.ts';

const servers: AsyncDisposable[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]();
});

async function serve(seed?: Awaited<ReturnType<typeof readSeedFile>>): Promise<MockServer<PresenceMock>> {
  const server = await startMockServer({ port: 0, ...(seed ? { seed } : {}) });
  servers.push(server);
  return server;
}

interface Recorded {
  readonly file: string;
  readonly text: string;
  readonly seen: DaySeen;
  readonly summary: string;
}

/** Records a workday of the app, with a mock standing in for the real services. */
async function record(out: string, options: { anonymize: boolean; har?: boolean }): Promise<Recorded> {
  const real = await serve();
  const file = join(await folderWith(), out);
  const recorder = await startRecording(
    { genesys: real.url, braincloud: real.url, out: file, port: 0, host: '127.0.0.1', ...options },
    () => {},
  );
  const seen = await runDay({ url: recorder.url });
  const summary = await recorder.stop();
  return { file, text: await readFile(file, 'utf8'), seen, summary: summary.replace(file, out) };
}

async function seedOf(file: string): Promise<{ path: string; notes: string[] }> {
  const notes: string[] = [];
  const path = `${file}.seed.yaml`;
  await writeFile(path, await seedFromFile(file, (line) => notes.push(line)));
  return { path, notes };
}

async function verified(file: string, seed: string): Promise<string> {
  let printed = '';
  await verify({ files: [file], seed }, (text) => {
    printed += text.replace(file, 'day');
  });
  return printed;
}

test('A recorded workday yields a seed with which the app behaves the same and the recording passes verify', async () => {
  const { file, text, seen, summary } = await record('day.json', { anonymize: false });
  const { path, notes } = await seedOf(file);

  expect(await checkSeedFile(path)).toContain('is a valid seed');
  const own = await serve(await readSeedFile(path));
  const { users, ...states } = await runDay({ url: own.url });
  expect({ ...states, users: users.toSorted() }).toEqual({ ...seen, users: seen.users.toSorted() });
  expect(await verified(file, path)).toMatch(/^day: \d+ exchanges, no differences\.\n$/);
  expect(notes).toContain('profiles: passwords are not recorded; any password is accepted');
  expect(summary).toMatch(/^day\.json: \d+ exchanges, 3 sockets, \d+ users\.\n/);
  expect(summary).toContain(
    'Not recorded (1): calls that the mock does not implement (GET /api/v2/routing/wrapupcodes)',
  );
  for (const secret of [oauthClient.clientSecret, 'nova-password', app.secret, 'token-of-an-agent']) {
    expect(text).not.toContain(secret);
  }
});

test('An anonymized recording contains no original name, address or id, and verifies with its own seed', async () => {
  const { file, text, summary } = await record('day.json', { anonymize: true });
  const { path } = await seedOf(file);
  const seedText = await readFile(path, 'utf8');
  const people = defaultGenesysSeed.users.flatMap(({ id, name, email }) => [
    id,
    email,
    name,
    ...name.split(' '),
  ]);
  const players = defaultBraincloudSeed.profiles.flatMap(({ id, name, logins = [] }) => [
    id,
    name,
    ...logins.map(({ externalId }) => externalId),
  ]);
  const left = [...people, ...players].filter((personal) =>
    [text, seedText, summary].some((each) => new RegExp(`\\b${personal}\\b`).test(each)),
  );

  expect(left).toEqual([]);
  expect(await verified(file, path)).toMatch(/^day: \d+ exchanges, no differences\.\n$/);
});

test('A HAR file works everywhere a transcript does', async () => {
  const { file, text } = await record('day.har', { anonymize: false, har: true });
  const { path } = await seedOf(file);

  expect(JSON.parse(text)).toMatchObject({ log: { version: '1.2', entries: expect.any(Array) } });
  expect(await verified(file, path)).toMatch(/^day: \d+ exchanges, no differences\.\n$/);
});
