import { Argument, Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { DEFAULT_PORT } from '../engine/default-address.ts';
import { HELP } from './help.ts';
import { type CommandEnvironment, readOptionSources } from './option-sources.ts';
import type { PrismOptions } from './prism.ts';
import type { ProbeOptions } from './probe.ts';
import type { RecordOptions } from './record.ts';
import type { SeedPullFlags } from './seed-pull.ts';
import { braincloudFlag, genesysFlags } from './service-flags.ts';
import { listenFlags, number, type StartOptions, startFlags, text } from './start-options.ts';
import { UsageError } from './usage-error.ts';
import type { VerifyOptions } from './verify.ts';

/**
 * The command as help and errors show it. Without a local installation, `npx presence-mock` would fetch
 * another package.
 */
const COMMAND = 'npx presence-kit';
const SEE_HELP = `See ${COMMAND} --help.`;

/** The commands. Each resolves to an exit code. */
export interface Commands {
  start(options: StartOptions): Promise<number>;
  printSeed(json: boolean): Promise<number>;
  checkSeed(file: string): Promise<number>;
  seedFrom(file: string): Promise<number>;
  seedPull(options: SeedPullFlags): Promise<number>;
  record(options: RecordOptions): Promise<number>;
  probe(options: ProbeOptions): Promise<number>;
  prism(options: PrismOptions): Promise<number>;
  verify(options: VerifyOptions): Promise<number>;
}

/**
 * Parses the command line, environment and config file, and runs the command.
 * @param print receives the help text.
 * @returns the exit code.
 * @throws UsageError for an unknown flag or command, or an invalid value.
 */
export async function runProgram(
  args: readonly string[],
  commands: Commands,
  print: (text: string) => void,
  environment: CommandEnvironment = { env: {}, folder: '.' },
): Promise<number> {
  const isStartNamed = args[0] === 'start';
  let exitCode = 0;
  const settle = async (code: Promise<number>): Promise<void> => {
    exitCode = await code;
  };
  const program = createProgram(print);
  program.action(async () => {
    requireNoWord(program);
    await readOptionSources(program, environment);
    await settle(commands.start(program.opts<StartOptions>()));
  });
  addSeedCommand(program, commands, settle);
  addRecordCommand(program, commands, settle);
  addVerifyCommand(program, commands, settle);
  addProbeCommand(program, commands, settle);
  addPrismCommand(program, commands, settle);
  addHelpCommand(program);
  const words = isStartNamed ? args.slice(1) : args;
  requireValues(program, words);
  program.hook('preSubcommand', (_program, subcommand) => {
    // Commander would silently ignore flags of the server.
    if (!isStartNamed && !hasFlags(program)) return;
    const name = subcommand.name();
    throw new UsageError(`"${name}" cannot be combined with "start" or its flags. Run ${COMMAND} ${name}`);
  });
  try {
    // Starting the server is the default command; `start` is optional.
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const message = error.message
      .replace(/^error: /, '')
      .replaceAll(/\s+/g, ' ')
      .replace(/[^.)]$/, '$&.');
    throw new UsageError(`${message} ${SEE_HELP}`, { cause: error });
  }
  return exitCode;
}

/**
 * Rejects a flag without a value, as after an unset variable. Otherwise, the next flag would become its
 * value: `--control-token $UNSET --json`.
 * @throws UsageError
 */
function requireValues(program: Command, args: readonly string[]): void {
  const end = args.indexOf('--');
  const flags = end === -1 ? args : args.slice(0, end);
  const isFlag = (word: string): boolean =>
    program.options.some(({ short, long }) => word === short || word === long);
  for (const [index, flag] of flags.entries()) {
    const next = flags[index + 1]?.split('=', 1)[0];
    const takesValue = program.options.some(({ long, required }) => required && flag === long);
    if (takesValue && next !== undefined && isFlag(next)) {
      throw new UsageError(`${flag} needs a value, but is followed by ${next}. ${SEE_HELP}`);
    }
  }
}

/**
 * @throws UsageError if a command without arguments is followed by a word, probably a mistyped subcommand.
 */
function requireNoWord(command: Command): void {
  const [word] = command.args;
  if (word !== undefined) throw unknownCommand(command, word);
}

function unknownCommand(parent: Command, word: string): UsageError {
  const own = parent.commands.map((known) => known.name());
  const names = parent.parent ? own.map((name) => `${parent.name()} ${name}`) : ['start', ...own];
  const asked = parent.parent ? `${parent.name()} ${word}` : word;
  const known = names.length > 0 ? ` Known commands: ${names.join(', ')}.` : '';
  return new UsageError(`Unknown command "${asked}".${known} ${SEE_HELP}`);
}

function hasFlags(command: Command): boolean {
  return command.options.some((option) => command.getOptionValueSource(option.attributeName()) === 'cli');
}

type Settle = (code: Promise<number>) => Promise<void>;

function createProgram(print: (text: string) => void): Command {
  const program = new Command(COMMAND)
    .usage('[start] [options] | <command>')
    .description(
      'A mock of the Genesys Cloud and brainCloud presence services that behaves like the real ones.',
    )
    .addHelpText('after', HELP)
    .enablePositionalOptions()
    // Checked by requireNoWord, whose error lists the commands.
    .allowExcessArguments()
    .helpCommand(false)
    .configureOutput({ writeOut: print, writeErr: () => {} })
    .exitOverride();
  for (const [heading, flags] of Object.entries(startFlags())) {
    program.optionsGroup(heading);
    for (const flag of flags) program.addOption(flag);
  }
  return program
    .version(packageJson.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help');
}

function addSeedCommand(program: Command, commands: Commands, settle: Settle): void {
  const seed = program
    .command('seed')
    .description('Print the default seed (the initial state of every world), as a file to edit.')
    .allowExcessArguments()
    .helpCommand(false)
    .option('--json', 'as JSON (default: YAML)')
    .action(async ({ json = false }: { json?: boolean }) => {
      requireNoWord(seed);
      await settle(commands.printSeed(json));
    });
  seed
    .command('check <file>')
    .description('Check a seed file, and print each problem with its line and column.')
    .allowExcessArguments(false)
    .action((file: string) => settle(commands.checkSeed(file)));
  seed
    .command('from <file>')
    .description(
      'Create a seed from a recording (transcript or HAR) and print it. Data missing from the recording is listed on stderr.',
    )
    .allowExcessArguments(false)
    .action((file: string) => settle(commands.seedFrom(file)));
  const pull = seed
    .command('pull')
    .description(
      'Read a seed from an org, without writing to it, and print it. An interrupted pull resumes when run again.',
    )
    .allowExcessArguments(false);
  for (const flag of genesysFlags()) pull.addOption(flag);
  pull.action((options: SeedPullFlags) => settle(commands.seedPull(options)));
}

function addRecordCommand(program: Command, commands: Commands, settle: Settle): void {
  const record = program
    .command('record')
    .description(
      'Run a proxy that records the calls between an app and the real service, without secrets. Ctrl+C stops it.',
    )
    .addOption(text('--out <file>', 'file to write the recording to').makeOptionMandatory())
    .option('--har', 'write an HTTP archive (HAR 1.2) instead of a transcript')
    .option('--no-anonymize', 'keep the names, e-mail addresses and ids of people')
    .option('--overwrite', 'replace an existing file');
  for (const flag of [...genesysFlags(), braincloudFlag(), ...listenFlags()]) record.addOption(flag);
  record.action((options: RecordOptions) => settle(commands.record(options)));
}

function addVerifyCommand(program: Command, commands: Commands, settle: Settle): void {
  program
    .command('verify')
    .description(
      "Replay recorded calls, and print where the mock's responses differ. Exits with 1 if any do.",
    )
    .argument('<files...>', 'transcripts, or HTTP archives (HAR) saved by a browser')
    .option('--seed <file>', "start with this seed (default: the transcript's own)")
    .option('--json', 'print a line of JSON for each file')
    .action((files: string[], options: Omit<VerifyOptions, 'files'>) =>
      settle(commands.verify({ files, ...options })),
    );
}

function addProbeCommand(program: Command, commands: Commands, settle: Settle): void {
  const probe = program
    .command('probe')
    .description(
      "Check the mock's assumptions against a real org or app. Without --yes, only print what would be read and written.",
    )
    .addOption(
      text('--user <id>', 'test user of the org, whose presence and message are changed during the run'),
    )
    .option('--yes', 'run the checks; the presence is restored at the end, and after Ctrl+C')
    .addOption(text('--out <file>', 'write the settings that make the mock behave like the org (YAML)'))
    .option('--json', 'print the report as a line of JSON');
  for (const flag of [...genesysFlags(), braincloudFlag()]) probe.addOption(flag);
  probe.action((options: ProbeOptions) => settle(commands.probe(options)));
}

function addPrismCommand(program: Command, commands: Commands, settle: Settle): void {
  program
    .command('prism')
    .description("Run Prism's stateless mock of a contract, for comparison.")
    .addArgument(
      new Argument('[contract]', 'contract to mock')
        .choices(['genesys', 'braincloud', 'mock-control'])
        .default('genesys'),
    )
    .argument('[flags...]', 'flags for Prism, after --')
    .addOption(number('--port <number>', 'port to listen on', DEFAULT_PORT, 0, 65_535))
    .addOption(text('--host <address>', 'address to listen on').default('127.0.0.1'))
    .action((contract: PrismOptions['contract'], flags: string[], options: { port: number; host: string }) =>
      settle(commands.prism({ contract, flags, ...options })),
    );
}

function addHelpCommand(program: Command): void {
  program
    .command('help')
    .argument('[command...]', 'the command, such as: seed check')
    .description('Show help for a command.')
    .action((words: string[]) => {
      let command = program;
      // `start` has no separate help, because its flags are those of the program.
      for (const word of words[0] === 'start' ? words.slice(1) : words) {
        const next = command.commands.find((known) => known.name() === word);
        if (!next) throw unknownCommand(command, word);
        command = next;
      }
      command.outputHelp();
    });
}
