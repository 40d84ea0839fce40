import { InvalidArgumentError, Option } from 'commander';
import { requireHostname, requireOrigin } from '../adapters/node/admission.ts';
import { requireControlToken } from '../control/control-token.ts';
import { DEFAULT_PORT } from '../engine/default-address.ts';
import { braincloudFlag, forwardFlags, genesysFlags, type ServiceFlags } from './service-flags.ts';
import { UsageError } from './usage-error.ts';

export type LogLevel = 'none' | 'errors' | 'calls';

/** Options of `presence-mock start`. */
export interface StartOptions extends ServiceFlags {
  /** Operations to forward; false disables forwarding. */
  readonly forward?: readonly string[] | boolean;
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string;
  readonly tls?: boolean;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly controlToken?: string;
  readonly allowHost?: readonly string[];
  readonly allowOrigin?: readonly string[];
  readonly seed?: string;
  readonly watch?: boolean;
  readonly state?: string;
  readonly maxWorlds: number;
  readonly worldIdle: number;
  readonly validateResponses?: boolean;
  /** If omitted, calls are logged only on a terminal. */
  readonly log?: LogLevel;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly config?: string;
}

/** Returns the flags of `presence-mock start` by help heading. */
export function startFlags(): Readonly<Record<string, readonly Option[]>> {
  return {
    'Address:': addressFlags(),
    'Access:': [
      new Option(
        '--control-token <token>',
        'token that control calls must send; required for control from other machines',
      ).argParser(controlToken),
      list(
        '--allow-host <name>',
        'hostname that is accepted in addition to localhost; can be repeated',
        hostname,
      ),
      list(
        '--allow-origin <origin>',
        'origin whose pages may call the server, in addition to local pages; can be repeated',
        origin,
      ),
    ],
    'Worlds:': [
      text(
        '--seed <file>',
        'YAML or JSON file with the initial state of every world (default: the built-in seed)',
      ),
      new Option('--watch', 'reset all worlds to the seed whenever the seed file is saved'),
      text('--state <file>', 'save the default world to this file, and restore it at the next start'),
      number('--max-worlds <number>', 'maximum number of worlds, not counting the default world', 1000, 0),
      number('--world-idle <minutes>', 'minutes after which an unused world may be deleted', 60, 1),
      new Option(
        '--validate-responses',
        'check every response against the spec, and respond with 500 if it does not match',
      ),
    ],
    'Real service:': [...genesysFlags(), braincloudFlag(), ...forwardFlags()],
    'Output:': [
      new Option('--log <level>', 'calls to print (default: calls on a terminal, otherwise none)').choices([
        'none',
        'errors',
        'calls',
      ]),
      new Option('-q, --quiet', 'print only the "presence-mock ready" line'),
      new Option('--json', 'print lines of JSON'),
    ],
    'Other:': [
      text(
        '--config <file>',
        'YAML or JSON file that sets flags (default: presence-mock.config.json or .yaml)',
      ),
    ],
  };
}

function addressFlags(): readonly Option[] {
  return [
    number('--port <number>', 'port to listen on; 0 uses any free port', DEFAULT_PORT, 0, 65_535),
    text('--host <address>', 'address to listen on').default('127.0.0.1'),
    new Option(
      '--public-url <url>',
      'public URL of the server, used in WebSocket addresses (default: the URL that was called)',
    ).argParser(publicUrl),
    new Option(
      '--tls',
      'serve HTTPS and WSS, with a certificate for this machine that is created once and kept',
    ),
    text('--tls-cert <file>', 'certificate (PEM); with --tls it is created if the file does not exist'),
    text('--tls-key <file>', 'private key of the certificate (PEM)'),
  ];
}

/** Returns the flags that `record` shares with `start`. */
export function listenFlags(): readonly Option[] {
  const names = ['port', 'host', 'tls', 'tls-cert', 'tls-key', 'allow-host', 'allow-origin'];
  return Object.values(startFlags())
    .flat()
    .filter((option) => names.includes(option.name()));
}

/** An option whose value is an integer within a range. */
export function number(
  flags: string,
  description: string,
  byDefault: number,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
): Option {
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  return new Option(flags, description).default(byDefault).argParser((text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be an integer ${range}.`);
  });
}

/** An option whose value must not be empty. An empty value usually comes from an unset variable. */
export function text(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value) => {
    if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
    return value;
  });
}

/** An option with several values, separated by commas or as repeated flags. */
function list(flags: string, description: string, check: (text: string) => string): Option {
  return new Option(flags, description).argParser<readonly string[]>((text, before = []) => [
    ...before,
    ...text.split(',').map((part) => check(part.trim())),
  ]);
}

/** Does not throw an InvalidArgumentError, because its message would contain the token. */
function controlToken(token: string): string {
  try {
    return requireControlToken(token);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--control-token or PRESENCE_MOCK_CONTROL_TOKEN: ${reason}`, { cause: error });
  }
}

function hostname(text: string): string {
  try {
    return requireHostname(text);
  } catch {
    throw new InvalidArgumentError(
      'It must be a hostname without scheme and port, such as mock.example.com or .example.com.',
    );
  }
}

function origin(text: string): string {
  try {
    return requireOrigin(text);
  } catch {
    throw new InvalidArgumentError(
      'It must be an origin (scheme, host and port only), such as https://app.example.com.',
    );
  }
}

function publicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '') {
    return url.href.replace(/\/$/, '');
  }
  throw new InvalidArgumentError('It must be a URL such as https://mock.example.com.');
}
