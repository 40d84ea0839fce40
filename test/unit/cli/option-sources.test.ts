import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../mocks/cli/program.ts';
import type { StartOptions } from '../../../mocks/cli/start-options.ts';
import { fakeCommands } from './fake-commands.ts';
import { folderWith } from './folder.ts';

interface Given {
  readonly line?: string;
  readonly env?: Record<string, string>;
  readonly files?: Record<string, string>;
}

/** The command's arguments and working directory. */
async function options({
  line = '',
  env = {},
  files = {},
}: Given): Promise<StartOptions & { folder: string }> {
  const folder = await folderWith(files);
  const commands = fakeCommands();
  const args = line.replaceAll('FOLDER', folder).split(' ').filter(Boolean);
  try {
    await runProgram(args, commands, () => {}, { env, folder });
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
  return { ...(commands.start.mock.lastCall?.[0] as StartOptions), folder };
}

describe('A flag', () => {
  test('is read from the command line, then the environment, then the config file', async () => {
    const files = { 'presence-mock.config.json': '{ "port": 3, "max-worlds": 30, "worldIdle": 33 }' };
    const env = { PRESENCE_MOCK_PORT: '2', PRESENCE_MOCK_MAX_WORLDS: '20' };
    expect(await options({ line: '--port 1', env, files })).toMatchObject({
      port: 1,
      maxWorlds: 20,
      worldIdle: 33,
      host: '127.0.0.1',
    });
  });

  test('in the environment is a boolean or a comma-separated list', async () => {
    const env = {
      PRESENCE_MOCK_JSON: 'true',
      PRESENCE_MOCK_TLS: '0',
      PRESENCE_MOCK_HOST: '',
      PRESENCE_MOCK_ALLOW_HOST: 'a.example, b.example',
      PRESENCE_MOCK_CONTROL_TOKEN: 's3cret',
      OTHER: 'x',
    };
    expect(await options({ env })).toMatchObject({
      json: true,
      tls: false,
      host: '127.0.0.1',
      allowHost: ['a.example', 'b.example'],
      controlToken: 's3cret',
    });
  });

  test('for the control token must not be empty in any source, and errors do not show it', async () => {
    const config = (text: string): Given => ({
      files: { 'presence-mock.config.yaml': `control-token: ${text}` },
    });
    const cases: [Given, string][] = [
      [{ env: { PRESENCE_MOCK_CONTROL_TOKEN: '' } }, 'The control token is empty'],
      [{ env: { PRESENCE_MOCK_CONTROL_TOKEN: ' ' } }, 'The control token is empty'],
      [{ env: { PRESENCE_MOCK_CONTROL_TOKEN: 's3cret ' } }, 'without leading or trailing spaces'],
      [config('""'), 'presence-mock.config.yaml:1:16: control-token is empty.'],
      [config('" "'), 'control-token is empty.'],
      [config(''), 'control-token must be a string'],
      [config('[]'), 'control-token must be a string'],
      [config('[s3cret, other]'), 'control-token must be a string'],
      [config('true'), 'control-token must be a string. Put it in quotes.'],
      [config('0x1f'), 'control-token must be a string. Put it in quotes.'],
      [config('s3crét'), 'must contain only printable ASCII characters'],
    ];
    for (const [given, message] of cases) {
      const error = await options(given).catch((refusal: unknown) => refusal);
      expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
      expect(String(error)).not.toMatch(/s3cr/);
    }
  });

  test('that is an empty list in a config file allows no host or origin, and an empty string is an error', async () => {
    const config = (text: string): Given => ({ files: { 'presence-mock.config.yaml': text } });
    expect(await options(config('allow-host: []\nallow-origin: []'))).not.toHaveProperty('allowHost');
    await expect(options(config('allow-host: ["", a.example]'))).rejects.toThrow('allow-host is empty.');
    await expect(options(config('seed: ""'))).rejects.toThrow('seed is empty.');
  });

  test('in a config file has its own type, and paths are relative to the file', async () => {
    const files = {
      'presence-mock.config.yaml':
        'validate-responses: true\nseed: org.yaml\ntls-cert: /etc/cert.pem\nallow-origin: [https://a.example, "null"]\nlog: errors\n',
    };
    const { folder, ...given } = await options({ files });
    expect(given).toMatchObject({
      validateResponses: true,
      seed: join(folder, 'org.yaml'),
      tlsCert: '/etc/cert.pem',
      allowOrigin: ['https://a.example', 'null'],
      log: 'errors',
    });
  });

  test.each<[string, Given]>([
    ['flag', { line: '--config FOLDER/other.yaml' }],
    ['variable', { env: { PRESENCE_MOCK_CONFIG: 'FOLDER/other.yaml' } }],
  ])('comes from the config file that a %s names', async (_, given) => {
    const files = { 'other.yaml': 'port: 5\n', 'presence-mock.config.json': '{ "port": 6 }' };
    const folder = await folderWith(files);
    const env = given.env && { PRESENCE_MOCK_CONFIG: join(folder, 'other.yaml') };
    const line = given.line?.replace('FOLDER', folder);
    expect(await options({ files, ...(env ? { env } : {}), ...(line ? { line } : {}) })).toMatchObject({
      port: 5,
    });
  });

  test.each<[string, Given, string]>([
    ['a variable', { env: { PRESENCE_MOCK_PORT: 'x' } }, 'PRESENCE_MOCK_PORT is "x". It must be an integer'],
    [
      'a switch',
      { env: { PRESENCE_MOCK_JSON: 'maybe' } },
      'PRESENCE_MOCK_JSON is "maybe". It must be true or false.',
    ],
    [
      'a missing config file',
      { line: '--config gone.yaml' },
      'Cannot read the config file gone.yaml: file not found.',
    ],
    [
      'a value in a config file',
      { files: { 'presence-mock.config.yaml': 'json: true\nport: -1\n' } },
      'presence-mock.config.yaml:2:7: port is "-1". It must be an integer',
    ],
    [
      'an unknown flag in a config file',
      { files: { 'presence-mock.config.yaml': 'prot: 1\n' } },
      'presence-mock.config.yaml:1:7: Unknown flag "prot". Known flags: port, host, ',
    ],
    [
      'a config file that names another',
      { files: { 'presence-mock.config.json': '{"config": "x"}' } },
      'Unknown flag "config"',
    ],
    [
      'a config file with an object',
      { files: { 'presence-mock.config.json': '{"seed": {}}' } },
      'presence-mock.config.json:1:10: seed must be a string, a number, true or false.',
    ],
    [
      'a config file that is a list',
      { files: { 'presence-mock.config.yaml': '- 1\n' } },
      'presence-mock.config.yaml:1:1: A config file must be a map of flags to values',
    ],
    [
      'a broken config file',
      { files: { 'presence-mock.config.yaml': 'a: [1\n' } },
      'presence-mock.config.yaml:2:1: ',
    ],
  ])('is refused with its location: %s', async (_, given, message) => {
    const refusal = await options(given).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
    expect(refusal).toMatchObject({ message: expect.not.stringContaining('\n') });
  });
});
