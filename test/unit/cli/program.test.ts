import { describe, expect, it, vi } from 'vitest';
import { runProgram, type StartOptions } from '../../../mocks/cli/program.ts';

const start = vi.fn<(options: StartOptions) => Promise<void>>(async () => {});
const print = vi.fn<(text: string) => void>();

async function command(line: string): Promise<void> {
  start.mockClear();
  print.mockClear();
  await runProgram(line === '' ? [] : line.split(' '), { start }, print);
}

describe('presence-mock', () => {
  it.each(['', 'start'])('starts with the defaults: presence-mock %s', async (line) => {
    await command(line);
    expect(start.mock.lastCall?.[0]).toEqual({
      port: 4010,
      host: '127.0.0.1',
      maxWorlds: 1000,
      worldIdle: 60,
    });
  });

  it('takes every flag', async () => {
    await command(
      'start --port 0 --host ::1 --seed org.yaml --validate-responses --max-worlds 5 --world-idle 10',
    );
    expect(start.mock.lastCall?.[0]).toEqual({
      port: 0,
      host: '::1',
      seed: 'org.yaml',
      validateResponses: true,
      maxWorlds: 5,
      worldIdle: 10,
    });
  });

  it.each([
    ['--prot 3', "unknown option '--prot' (Did you mean --port?) See presence-mock --help."],
    ['--port', "option '--port <number>' argument missing See presence-mock --help."],
    ['--port abc', "argument 'abc' is invalid. It must be a whole number from 0 to 65535."],
    ['--port 70000', "argument '70000' is invalid."],
    ['--port 1e3', "argument '1e3' is invalid."],
    ['--port=-1', "argument '-1' is invalid."],
    ['--world-idle 0', "argument '0' is invalid. It must be a whole number from 1."],
    ['strat', 'there is no command "strat". See presence-mock --help.'],
    ['start now', 'there is no command "now". See presence-mock --help.'],
    ['--port 1 now', 'too many arguments.'],
  ])('refuses in one line: presence-mock %s', async (line, message) => {
    const refusal = await command(line).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
    expect(refusal).toMatchObject({ message: expect.not.stringContaining('\n') });
    expect(start).not.toHaveBeenCalled();
    expect(print).not.toHaveBeenCalled();
  });

  it.each(['--help', 'start --help', '-h'])('teaches with examples: presence-mock %s', async (line) => {
    await command(line);
    const help = print.mock.calls.join('');
    for (const flag of ['--port', '--host', '--seed', '--validate-responses']) expect(help).toContain(flag);
    expect(help).toContain('$ presence-mock --seed org.yaml');
    expect(start).not.toHaveBeenCalled();
  });
});
