import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeedFile } from '../../../mocks/cli/seed-file.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seed-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, text: string, problems: readonly string[] = []): Promise<unknown> {
  const file = join(folder, name);
  await writeFile(file, text);
  try {
    return await readSeedFile(file, () => problems);
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
}

const USERS = `genesys:
  users:
    - name: Ada
      email: ada@example.com
    - name: 7
      email: seven@example.com
`;

describe('readSeedFile', () => {
  it('reads YAML', async () => {
    expect(await read('a.yaml', 'genesys:\n  users: [{ name: Ada }] # first\n')).toEqual({
      genesys: { users: [{ name: 'Ada' }] },
    });
  });

  it('reads JSON, with tabs as well', async () => {
    expect(
      await read('a.json', '{\n\t"genesys": {\n\t\t"users": [\n\t\t\t{ "name": "Ada" }\n\t\t]\n\t}\n}\n'),
    ).toEqual({
      genesys: { users: [{ name: 'Ada' }] },
    });
  });

  it('hands the check what the file says', async () => {
    const file = join(folder, 'check.yaml');
    await writeFile(file, 'genesys: { users: [] }');
    const seen: unknown[] = [];
    await readSeedFile(file, (value) => {
      seen.push(value);
      return [];
    });
    expect(seen).toEqual([{ genesys: { users: [] } }]);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['broken YAML', 'a: [1, 2\nb: 3\n', 'seed.yaml:2:1: ', []],
    ['broken JSON', '{\n  "a": 1,\n  "b"\n  "c": 2\n}', 'seed.yaml:4:3: ', []],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'seed.yaml:3:1: Map keys must be unique', []],
    ['an alias that leads nowhere', 'a: *nobody\n', 'seed.yaml: Unresolved alias', []],
    [
      'a wrong field',
      USERS,
      'seed.yaml:5:13: genesys.users.1.name must be string',
      ['genesys.users.1.name must be string'],
    ],
    [
      'a missing field',
      USERS,
      'seed.yaml:5:7: genesys.users.1.id is required',
      ['genesys.users.1.id is required'],
    ],
    ['a field of nothing', USERS, 'seed.yaml:1:1: is no seed', ['is no seed']],
    ['an empty file', '', 'seed.yaml:1:1: is no seed', ['is no seed']],
    [
      'several problems',
      USERS,
      'seed.yaml:3:13: genesys.users.0.name is taken (and 2 more)',
      ['genesys.users.0.name is taken', 'genesys.users.0.email is taken', 'genesys.clients is required'],
    ],
  ])('names file, line and column of %s, in one line', async (_, text, message, problems) => {
    const refusal = await read('seed.yaml', text, problems).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'UsageError' });
    expect(String((refusal as Error).message)).toContain(message);
    expect(String((refusal as Error).message)).not.toContain('\n');
  });

  it('says that there is no such file', async () => {
    await expect(readSeedFile('nowhere.yaml', () => [])).rejects.toThrow(
      'Cannot read the seed nowhere.yaml: there is no such file.',
    );
  });
});
