import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readSeedFile } from '../../mocks/cli/seed-file.ts';
import { defaultBraincloudSeed, defaultGenesysSeed } from '../../mocks/index.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seed-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, text: string): Promise<unknown> {
  const file = join(folder, name);
  await writeFile(file, text);
  try {
    return await readSeedFile(file);
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
}

const seed = { genesys: defaultGenesysSeed, braincloud: defaultBraincloudSeed };

const REST = `  builtInSourceIds: { PURECLOUD: p, MICROSOFTTEAMS: t, ZOOMPHONE: z }
  clients: []
`;

const USERS = `genesys:
  users:
    - id: ada
      name: Ada
      email: ada@example.com
    - name: 7
      email: seven@example.com
`;

const manyKeys = (count: number): string =>
  Array.from({ length: count }, (_, index) => `k${index}:\n`).join('');
const manyAliases = (count: number): string =>
  Array.from({ length: count }, (_, index) => `- &a${index} x\n- *a${index}\n`).join('');

describe('readSeedFile', () => {
  test('reads YAML', async () => {
    expect(await read('a.yaml', stringify(seed))).toEqual(seed);
  });

  test('reads JSON with tabs', async () => {
    expect(await read('a.json', JSON.stringify(seed, null, '\t'))).toEqual(seed);
  });

  test('reads an empty seed as the default seed', async () => {
    expect(await read('nothing.yaml', '{} # as it comes\n')).toEqual({});
  });

  test.each([
    ['broken YAML', 'a: [1, 2\nb: 3\n', 'seed.yaml:2:1: '],
    ['broken JSON', '{\n  "a": 1,\n  "b"\n  "c": 2\n}', 'seed.yaml:4:3: '],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'seed.yaml:3:1: Map keys must be unique'],
    ['an undefined alias', 'a: *nobody\n', 'seed.yaml: Unresolved alias'],
    [
      'a wrong field',
      USERS.replace('- name', '- id: x\n      name') + REST,
      'seed.yaml:7:13: genesys.users.1.name must be string',
    ],
    [
      'a missing field',
      USERS.replace('name: 7', 'id: bo') + REST,
      'seed.yaml:6:7: genesys.users.1.name is missing',
    ],
    [
      'an unknown reference',
      `${USERS.replace('name: 7', 'id: bo\n      name: Bo\n      presence: { definition: gone }')}${REST}`,
      'seed.yaml:8:31: genesys.users.1.presence.definition "gone" is not a known presence',
    ],
    ['too many aliases', manyAliases(1001), 'seed.yaml has 1001 YAML aliases. At most 1000 are allowed.'],
    ['very many levels', '['.repeat(10_000), 'seed.yaml:1:'],
    [
      'a duplicate key among many',
      `${manyKeys(40_000)}k7: 1\n`,
      'seed.yaml:40001:1: Map keys must be unique',
    ],
    ['a list', '- 1\n', 'seed.yaml:1:1: the seed must be object'],
    ['an empty file', '', 'seed.yaml:1:1: the seed must be object'],
  ])('reports the file, line and column of %s on one line', async (_, text, message) => {
    const refusal = await read('seed.yaml', text).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
    expect(refusal).toMatchObject({ message: expect.not.stringContaining('\n') });
  });

  test('reports each problem on its own line with file, line and column', async () => {
    const refusal = await read('seed.yaml', 'genesis: {}\nbraincloud: 1\n').catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/seed\.yaml has 2 problems:$/),
      details: [
        expect.stringMatching(/seed\.yaml:1:10: genesis is unknown$/),
        expect.stringMatching(/seed\.yaml:2:13: braincloud must be object$/),
      ],
    });
  });

  test('reads a named pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [value] = await Promise.all([readSeedFile(pipe), writeFile(pipe, '{}')]);
    expect(value).toEqual({});
  });

  test('refuses a device', async () => {
    await expect(readSeedFile('/dev/zero')).rejects.toThrow(
      'Cannot read the seed /dev/zero: it is not a regular file.',
    );
  });

  test('reports a missing file', async () => {
    await expect(readSeedFile('nowhere.yaml')).rejects.toThrow(
      'Cannot read the seed nowhere.yaml: file not found.',
    );
  });
});
