import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { UsageError } from './usage-error.ts';

/** What `presence-mock start` was asked for. */
export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly seed?: string;
  readonly validateResponses?: boolean;
  readonly maxWorlds: number;
  readonly worldIdle: number;
}

export interface Commands {
  start(options: StartOptions): Promise<void>;
}

const EXAMPLES = `
Examples:
  $ presence-mock
      Serve the default seed on http://127.0.0.1:4010.
  $ presence-mock --port 0
      Take any free port; the line "presence-mock ready URL" says which.
  $ presence-mock --seed org.yaml
      Begin every world with an org of your own.
  $ curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/api/v2/systempresences
      Any token is the org's admin, unless the seed lists tokens.
  $ curl -H 'Authorization: Bearer any' http://127.0.0.1:4010/worlds/test-7/api/v2/systempresences
      A world of its own for each test: http://127.0.0.1:4010/worlds/NAME is a base URL too.

Point a Genesys Cloud client's base URL, or a brainCloud client's server URL, at the URL that is printed.
Ctrl+C stops the server.`;

/**
 * Reads the command line and runs what it asks for.
 * @param print takes the help text.
 * @throws UsageError for a flag or command that does not exist, or a value that cannot be.
 */
export async function runProgram(
  args: readonly string[],
  commands: Commands,
  print: (text: string) => void,
): Promise<void> {
  // `start` is what the command does anyway.
  const rest = args[0] === 'start' ? args.slice(1) : args;
  const program = createProgram(commands, print);
  const [word] = rest;
  if (
    word !== undefined &&
    !word.startsWith('-') &&
    !program.commands.some((known) => known.name() === word)
  ) {
    throw new UsageError(`there is no command "${word}". See presence-mock --help.`);
  }
  try {
    await program.parseAsync(rest, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const message = error.message.replace(/^error: /, '').replaceAll(/\s+/g, ' ');
    throw new UsageError(`${message} See presence-mock --help.`, { cause: error });
  }
}

function createProgram(commands: Commands, print: (text: string) => void): Command {
  return new Command('presence-mock')
    .usage('[start] [options]')
    .description(
      'A mock of the Genesys Cloud and brainCloud presence services that behaves as the real ones do.',
    )
    .addOption(number('--port <number>', 'port to listen on; 0 takes any free one', 4010, 0, 65_535))
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--seed <file>', 'YAML or JSON file that every world begins with (default: the built-in seed)')
    .option('--validate-responses', 'check every answer against the spec, and answer 500 where one breaks it')
    .addOption(
      number('--max-worlds <number>', 'worlds that may be there at once, besides the default one', 1000, 0),
    )
    .addOption(number('--world-idle <minutes>', 'a world unused for so long may go', 60, 1))
    .addHelpText('after', EXAMPLES)
    .version(packageJson.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .allowExcessArguments(false)
    .enablePositionalOptions()
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .exitOverride()
    .action((options: StartOptions) => commands.start(options));
}

function number(
  flags: string,
  description: string,
  byDefault: number,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
) {
  const range = max === Number.MAX_SAFE_INTEGER ? `from ${min}` : `from ${min} to ${max}`;
  return new Option(flags, description).default(byDefault).argParser((text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number ${range}.`);
  });
}
