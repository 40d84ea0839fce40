import { InvalidArgumentError, Option } from 'commander';
import { forwardedOperations } from '../upstream/forwarded-operations.ts';
import { braincloudAddress, genesysAddress } from '../upstream/service-address.ts';
import {
  type BraincloudServiceOptions,
  braincloudService,
  credentialsOf,
  type GenesysServiceOptions,
  genesysService,
} from '../upstream/service-options.ts';
import { UsageError } from './usage-error.ts';

/** Addresses of the real services, from the command line. */
export interface ServiceFlags {
  readonly genesys?: string;
  readonly genesysLogin?: string;
  readonly braincloud?: string;
}

/** Addresses of the real services, with their credentials from the environment. */
export interface Services {
  readonly genesys?: GenesysServiceOptions;
  readonly braincloud?: BraincloudServiceOptions;
}

/** Returns `--genesys` and `--genesys-login`. */
export function genesysFlags(): readonly Option[] {
  return [
    new Option(
      '--genesys <region|url>',
      'the real Genesys Cloud org: a region such as mypurecloud.ie, or its API URL',
    ).argParser((text) => checked(text, genesysAddress)),
    new Option(
      '--genesys-login <url>',
      "URL that issues its tokens (default: the region's, or the API URL)",
    ).argParser((text) => checked(text, (url) => genesysAddress(url))),
  ];
}

export function braincloudFlag(): Option {
  return new Option(
    '--braincloud <url>',
    'server URL of the real brainCloud app, such as https://api.braincloudservers.com',
  ).argParser((text) => checked(text, braincloudAddress));
}

/** Returns `--forward` and `--no-forward`. */
export function forwardFlags(): readonly Option[] {
  return [
    new Option(
      '--forward <operation>',
      'also forward this operation: getUsers, or "GET /api/v2/users/*"; can be repeated',
    ).argParser<readonly string[]>((text, before = []) => [
      ...(Array.isArray(before) ? before : []),
      ...text.split(',').map((name) => checked(name.trim(), (each) => forwardedOperations([each]))),
    ]),
    new Option('--no-forward', 'forward no calls, even if a real service is given'),
  ];
}

/**
 * Adds credentials from the environment to the services that the flags name.
 * @throws UsageError for incomplete credentials, or a login URL without its service.
 */
export function servicesOf(
  { genesys, genesysLogin, braincloud }: ServiceFlags,
  env: Readonly<Record<string, string | undefined>>,
): Services {
  if (genesysLogin !== undefined && genesys === undefined) {
    throw new UsageError('--genesys-login requires --genesys (a region or API URL).');
  }
  const credentials = credentialsOf(env);
  const org = genesys === undefined ? undefined : { service: genesys, ...credentials.genesys };
  const login = genesysLogin === undefined ? {} : { loginUrl: genesysLogin };
  const services: Services = {
    ...(org ? { genesys: { ...org, ...login } } : {}),
    ...(braincloud === undefined ? {} : { braincloud: { service: braincloud, ...credentials.braincloud } }),
  };
  try {
    if (services.genesys) genesysService(services.genesys);
    if (services.braincloud) braincloudService(services.braincloud);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new UsageError(`Environment variables: ${cause.message}`, { cause });
  }
  return services;
}

function checked(text: string, check: (text: string) => unknown): string {
  try {
    check(text);
    return text;
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}
