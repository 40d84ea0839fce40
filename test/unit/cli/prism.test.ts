import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { prismCommand } from '../../../mocks/cli/prism.ts';
import { folderWith } from './folder.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('presence-mock prism', () => {
  test("runs the project's Prism on this package's spec", async () => {
    const options = { contract: 'braincloud', port: 4011, host: '127.0.0.1', flags: ['--dynamic'] } as const;
    const command = prismCommand(options, ROOT);
    expect(command[0]).toBe(process.execPath);
    expect(command[1]).toMatch(/@stoplight\/prism-cli\/dist\/index\.js$/);
    expect(command.slice(2, -1)).toEqual([
      'mock',
      '--errors',
      '--host',
      '127.0.0.1',
      '--port',
      '4011',
      '--dynamic',
    ]);
    expect(await readFile(command.at(-1) ?? '', 'utf8')).toContain('title: brainCloud presence');
  });

  test('says how to install Prism when it is missing', async () => {
    const folder = await folderWith();
    const options = { contract: 'genesys', port: 4010, host: '127.0.0.1', flags: [] } as const;
    expect(() => prismCommand(options, folder)).toThrow(
      'Prism is not installed. Run npm install --save-dev @stoplight/prism-cli',
    );
  });
});
