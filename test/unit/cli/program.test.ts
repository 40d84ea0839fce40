import { describe, expect, test, vi } from 'vitest';
import { runProgram } from '../../../mocks/cli/program.ts';
import { fakeCommands } from './fake-commands.ts';

const KNOWN_COMMANDS = 'Known commands: start, seed, record, verify, probe, prism, help.';

const commands = fakeCommands();
const { start } = commands;
const print = vi.fn<(text: string) => void>();

async function command(line: string): Promise<number> {
  for (const each of Object.values(commands)) each.mockClear();
  print.mockClear();
  return runProgram(line === '' ? [] : line.split(' '), commands, print);
}

describe('presence-mock', () => {
  test.each(['', 'start'])('starts with the defaults: presence-mock %s', async (line) => {
    await command(line);
    expect(start.mock.lastCall?.[0]).toEqual({
      port: 4010,
      host: '127.0.0.1',
      maxWorlds: 1000,
      worldIdle: 60,
    });
  });

  test('accepts every flag', async () => {
    await command(
      'start --port 0 --host ::1 --public-url https://mock.example/base/ --tls --tls-cert c.pem --tls-key k.pem ' +
        '--control-token s3cret --allow-host a.example,b.example --allow-host c.example ' +
        '--allow-origin https://app.example --seed org.yaml --state s.json --validate-responses --max-worlds 5 --world-idle 10 ' +
        '--log errors --quiet --json',
    );
    expect(start.mock.lastCall?.[0]).toEqual({
      port: 0,
      host: '::1',
      publicUrl: 'https://mock.example/base',
      tls: true,
      tlsCert: 'c.pem',
      tlsKey: 'k.pem',
      controlToken: 's3cret',
      allowHost: ['a.example', 'b.example', 'c.example'],
      allowOrigin: ['https://app.example'],
      log: 'errors',
      quiet: true,
      json: true,
      seed: 'org.yaml',
      state: 's.json',
      validateResponses: true,
      maxWorlds: 5,
      worldIdle: 10,
    });
  });

  test('accepts upstream options', async () => {
    await command(
      'start --genesys mypurecloud.ie --genesys-login https://login.example --forward getUsers,getUser',
    );
    expect(start.mock.lastCall?.[0]).toMatchObject({
      genesys: 'mypurecloud.ie',
      genesysLogin: 'https://login.example',
      forward: ['getUsers', 'getUser'],
    });
    await command('start --genesys mypurecloud.ie --no-forward');
    expect(start.mock.lastCall?.[0]).toMatchObject({ forward: false });
    await expect(command('--genesys mypurecloud.xx')).rejects.toThrow('Expected a region (mypurecloud.com,');
    await expect(command('--forward getUsrs')).rejects.toThrow('"getUsrs" is not a known operation.');
  });

  test.each([
    ['--prot 3', "unknown option '--prot' (Did you mean --port?) See npx presence-kit --help."],
    ['--port', "option '--port <number>' argument missing. See npx presence-kit --help."],
    ['--port abc', "argument 'abc' is invalid. It must be an integer from 0 to 65535."],
    ['--port 70000', "argument '70000' is invalid."],
    ['--port 1e3', "argument '1e3' is invalid."],
    ['--port=-1', "argument '-1' is invalid."],
    ['--world-idle 0', "argument '0' is invalid. It must be an integer of at least 1."],
    [
      '--allow-origin app.example',
      'It must be an origin (scheme, host and port only), such as https://app.example.com.',
    ],
    ['--public-url mock.example', 'It must be a URL such as https://mock.example.com.'],
    ['--public-url ftp://mock.example', 'It must be a URL such as https://mock.example.com.'],
    ['--control-token=', '--control-token or PRESENCE_MOCK_CONTROL_TOKEN: The control token is empty.'],
    ['--control-token --json', '--control-token needs a value, but is followed by --json.'],
    ['--seed -q', '--seed needs a value, but is followed by -q.'],
    ['--host=', 'It must not be empty.'],
    ['--seed=', 'It must not be empty.'],
    ['--state=', 'It must not be empty.'],
    ['--tls-cert=', 'It must not be empty.'],
    ['--tls-key=', 'It must not be empty.'],
    ['--config=', 'It must not be empty.'],
    ['--public-url=', 'It must be a URL'],
    ['--allow-origin=', 'It must be an origin (scheme, host and port only)'],
    ['--allow-host=', 'It must be a hostname without scheme and port'],
    ['--allow-host a.example,', 'It must be a hostname without scheme and port'],
    ['--allow-host .', 'It must be a hostname without scheme and port'],
    ['--log some', 'Allowed choices are none, errors, calls.'],
    ['strat', `Unknown command "strat". ${KNOWN_COMMANDS} See npx presence-kit --help.`],
    ['start now', `Unknown command "now". ${KNOWN_COMMANDS}`],
    ['--port 1 now', `Unknown command "now". ${KNOWN_COMMANDS}`],
    ['help nope', `Unknown command "nope". ${KNOWN_COMMANDS}`],
    [
      'seed print',
      'Unknown command "seed print". Known commands: seed check, seed from, seed pull. See npx presence-kit --help.',
    ],
    ['seed --json print', 'Unknown command "seed print". Known commands: seed check, seed from, seed pull.'],
    ['help seed print', 'Unknown command "seed print". Known commands: seed check, seed from, seed pull.'],
    ['help verify all', 'Unknown command "verify all". See npx presence-kit --help.'],
    ['start seed', '"seed" cannot be combined with "start" or its flags. Run npx presence-kit seed'],
    ['--port 1 seed', '"seed" cannot be combined with "start" or its flags.'],
    ['seed check', "missing required argument 'file'. See npx presence-kit --help."],
    ['seed check a b', "too many arguments for 'check'. Expected 1 argument but got 2: a, b."],
    ['verify', "missing required argument 'files'"],
    ['prism swagger', 'Allowed choices are genesys, braincloud, mock-control.'],
  ])('refuses in one line: presence-mock %s', async (line, message) => {
    const refusal = await command(line).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
    expect(refusal).toMatchObject({ message: expect.not.stringContaining('\n') });
    expect(start).not.toHaveBeenCalled();
    expect(print).not.toHaveBeenCalled();
  });

  test.each(['--help', 'start --help', '-h', 'help', 'help start'])(
    'shows flags and examples: presence-mock %s',
    async (line) => {
      await command(line);
      const help = print.mock.calls.join('');
      for (const flag of ['--port', '--host', '--seed', '--validate-responses']) expect(help).toContain(flag);
      expect(help).toContain('$ npx presence-kit --seed org.yaml');
      expect(start).not.toHaveBeenCalled();
    },
  );

  test('prints and checks seeds', async () => {
    await command('seed');
    expect(commands.printSeed).toHaveBeenCalledExactlyOnceWith(false);
    await command('seed --json');
    expect(commands.printSeed).toHaveBeenCalledExactlyOnceWith(true);
    await command('seed check org.yaml');
    expect(commands.checkSeed).toHaveBeenCalledExactlyOnceWith('org.yaml');
    expect(commands.printSeed).not.toHaveBeenCalled();
  });

  test('passes flags to Prism', async () => {
    await command('prism');
    const defaults = { contract: 'genesys', port: 4010, host: '127.0.0.1', flags: [] };
    expect(commands.prism).toHaveBeenCalledExactlyOnceWith(defaults);
    await command('prism braincloud --port 4011 -- --dynamic');
    const given = { contract: 'braincloud', port: 4011, host: '127.0.0.1', flags: ['--dynamic'] };
    expect(commands.prism).toHaveBeenCalledExactlyOnceWith(given);
  });

  test('records and creates seeds from recordings', async () => {
    await command('record --genesys mypurecloud.ie --out day.json --no-anonymize --har --port 0');
    expect(commands.record.mock.lastCall?.[0]).toEqual({
      genesys: 'mypurecloud.ie',
      out: 'day.json',
      anonymize: false,
      har: true,
      port: 0,
      host: '127.0.0.1',
    });
    await expect(command('record --genesys mypurecloud.ie')).rejects.toThrow(
      "required option '--out <file>'",
    );
    await command('seed from day.json');
    expect(commands.seedFrom.mock.lastCall).toEqual(['day.json']);
  });

  test('verifies transcripts', async () => {
    await command('verify a.json b.har --seed org.yaml --json');
    const given = { files: ['a.json', 'b.har'], seed: 'org.yaml', json: true };
    expect(commands.verify).toHaveBeenCalledExactlyOnceWith(given);
  });

  test('exits with the code of the command it ran', async () => {
    expect(await command('seed')).toBe(0);
    commands.prism.mockResolvedValueOnce(7);
    expect(await command('prism')).toBe(7);
  });

  test.each([
    ['help seed', 'Usage: npx presence-kit seed [options]'],
    ['seed --help', 'check <file>'],
    ['help seed check', 'Usage: npx presence-kit seed check'],
    ['prism --help', 'contract'],
    ['help help', 'Show help for a command.'],
  ])('shows help for each of its commands: presence-mock %s', async (line, word) => {
    expect(await command(line)).toBe(0);
    expect(print.mock.calls.join('')).toContain(word);
    for (const each of Object.values(commands)) expect(each).not.toHaveBeenCalled();
  });
});
