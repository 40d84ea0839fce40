import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSeedFile, seedText } from '../../../mocks/cli/seed.ts';
import { readSeedFile } from '../../../mocks/cli/seed-file.ts';
import { defaultBraincloudSeed, defaultGenesysSeed } from '../../../mocks/index.ts';
import { folderWith } from './folder.ts';

describe('presence-mock seed', () => {
  test.each([
    ['YAML', false],
    ['JSON', true],
  ])('prints the default seed, which reads back unchanged: %s', async (_, json) => {
    const folder = await folderWith({ seed: await seedText(json) });
    expect(await readSeedFile(join(folder, 'seed'))).toEqual({
      genesys: defaultGenesysSeed,
      braincloud: defaultBraincloudSeed,
    });
  });

  test('prints YAML that a person can read and change', async () => {
    const text = await seedText(false);
    expect(text).toMatch(
      /^# .*\n# .*\n# .*\n# Check it with: npx presence-kit seed check FILE\n\ngenesys:\n {2}users:\n/,
    );
    expect(text).not.toMatch(/[&*]a\d/);
  });
});

describe('presence-mock seed check', () => {
  test('summarizes a valid seed', async () => {
    const folder = await folderWith({ all: await seedText(true), 'none.yaml': '{}' });
    const { users } = defaultGenesysSeed;
    const { profiles } = defaultBraincloudSeed;
    const counts = `${users.length} users, ${profiles.length} profiles`;
    expect(await checkSeedFile(join(folder, 'all'))).toBe(
      `${join(folder, 'all')} is a valid seed: ${counts}.\n`,
    );
    expect(await checkSeedFile(join(folder, 'none.yaml'))).toContain('the default org, the default app');
  });

  test('reports where a seed is invalid', async () => {
    const folder = await folderWith({ 'bad.yaml': '{\n  genesis: 1}' });
    await expect(checkSeedFile(join(folder, 'bad.yaml'))).rejects.toThrow(
      /bad\.yaml:2:12: genesis is unknown/,
    );
  });

  test('reports all problems, each with line and column', async () => {
    const file = ['genesys:', '  users:', '    - nmae: Zoe', '    - name: Yan', '      presence: Bussy', ''];
    const folder = await folderWith({
      'bad.yaml': file.join('\n'),
      'names.yaml':
        file.join('\n').replace('nmae', 'name') +
        '  tokens: [{ token: t, permissions: all, userId: Zoey }]\n',
    });
    await expect(checkSeedFile(join(folder, 'bad.yaml'))).rejects.toMatchObject({
      message: expect.stringContaining(' has 2 problems:'),
      details: [
        expect.stringMatching(/bad\.yaml:3:7: genesys\.users\.0\.name is missing$/),
        expect.stringMatching(/bad\.yaml:3:13: genesys\.users\.0\.nmae is unknown$/),
      ],
    });
    await expect(checkSeedFile(join(folder, 'names.yaml'))).rejects.toMatchObject({
      details: [
        expect.stringMatching(
          /names\.yaml:5:17: genesys\.users\.1\.presence "Bussy" is not a known presence; known presences: Busy, /,
        ),
        expect.stringMatching(
          /names\.yaml:6:50: genesys\.tokens\.0\.userId "Zoey" is not a known user; known users: Zoe, Yan$/,
        ),
      ],
    });
  });
});
