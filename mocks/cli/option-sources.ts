import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { readDocumentFile } from './document-file.ts';
import { UsageError } from './usage-error.ts';

const PREFIX = 'PRESENCE_MOCK_';
const CONFIG_FILES = ['presence-mock.config.json', 'presence-mock.config.yaml', 'presence-mock.config.yml'];
/** Paths in a config file that are relative to that file. */
const FILE_FLAGS = ['seed', 'state', 'tls-cert', 'tls-key'];
const LIST_FLAGS = ['allow-host', 'allow-origin', 'forward'];
/** An empty environment variable is treated as unset, except for secrets, where it is an error. */
const SECRET_FLAGS = ['control-token'];
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  1: true,
  yes: true,
  false: false,
  0: false,
  no: false,
};

export interface CommandEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory. */
  readonly folder: string;
}

/**
 * Sets each flag that is missing on the command line from the environment, or else from a config file.
 * @throws UsageError naming the variable, or the file, line and column.
 */
export async function readOptionSources(
  command: Command,
  { env, folder }: CommandEnvironment,
): Promise<void> {
  for (const option of optionsOf(command)) {
    const variable = PREFIX + option.name().replaceAll('-', '_').toUpperCase();
    const value = env[variable];
    if (value === undefined || (value === '' && !SECRET_FLAGS.includes(option.name()))) continue;
    if (isOpen(command, option)) set(command, option, value, variable);
  }
  const given: string | undefined = command.getOptionValue('config');
  const file = given ?? CONFIG_FILES.map((name) => resolve(folder, name)).find((path) => existsSync(path));
  if (file !== undefined) await readConfigFile(command, file);
}

async function readConfigFile(command: Command, file: string): Promise<void> {
  const { value: config, place } = await readDocumentFile(file, 'the config file');
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError(
      `${place([])}: A config file must be a map of flags to values, such as "port: 4010".`,
    );
  }
  const options = optionsOf(command).filter((option) => option.name() !== 'config');
  for (const [key, value] of Object.entries(config)) {
    const option = options.find((known) => known.name() === key || known.attributeName() === key);
    if (!option) {
      const names = options.map((known) => known.name()).join(', ');
      throw new UsageError(`${place([key])}: Unknown flag "${key}". Known flags: ${names}.`);
    }
    const values: unknown[] = LIST_FLAGS.includes(option.name()) && Array.isArray(value) ? value : [value];
    if (values.some((each) => typeof each === 'object')) {
      throw new UsageError(`${place([key])}: ${key} must be a string, a number, true or false.`);
    }
    if (values.some((each) => typeof each === 'string' && each.trim() === '')) {
      throw new UsageError(`${place([key])}: ${key} is empty. Set a value, or remove it.`);
    }
    if (SECRET_FLAGS.includes(option.name()) && typeof value !== 'string') {
      throw new UsageError(`${place([key])}: ${key} must be a string. Put it in quotes.`);
    }
    if (values.length === 0 || !isOpen(command, option)) continue;
    const texts = values.map((each) =>
      FILE_FLAGS.includes(option.name()) ? resolve(dirname(file), String(each)) : String(each),
    );
    set(command, option, texts.join(','), `${place([key])}: ${key}`);
  }
}

/**
 * Whether no source with higher precedence has set the option: the command line comes first, then the
 * environment.
 */
function isOpen(command: Command, option: Option): boolean {
  const source = command.getOptionValueSource(option.attributeName());
  return source === undefined || source === 'default';
}

function set(command: Command, option: Option, text: string, where: string): void {
  const isSwitch = option.isBoolean() || option.negate;
  const given = isSwitch ? BOOLEANS[text.toLowerCase()] : parsed(option, text, where);
  // Commander stores `--no-forward` as `forward: false`.
  const value = option.negate && typeof given === 'boolean' ? !given : given;
  if (value === undefined) throw new UsageError(`${where} is "${text}". It must be true or false.`);
  command.setOptionValueWithSource(option.attributeName(), value, where);
}

function parsed(option: Option, text: string, where: string): unknown {
  if (!option.parseArg) return text;
  try {
    return option.parseArg(text, undefined);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new UsageError(`${where} is "${text}". ${error.message}`, { cause: error });
  }
}

function optionsOf(command: Command): readonly Option[] {
  return command.options.filter((option) => option.name() !== 'version');
}
