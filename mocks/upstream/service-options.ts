import { braincloudAddress, type GenesysAddress, genesysAddress } from './service-address.ts';
import type { ClientCredentials } from './token-request.ts';

/** Address and credentials of a real Genesys Cloud org. */
export interface GenesysServiceOptions {
  /** A region such as `mypurecloud.ie`, or the URL of the API. */
  readonly service: string;
  /** @default the login host of the region; for a URL, the same URL */
  readonly loginUrl?: string;
  /** An OAuth client whose tokens replace those of the callers. Requires `clientSecret`. */
  readonly clientId?: string;
  readonly clientSecret?: string;
}

/** Address and credentials of a real brainCloud app. */
export interface BraincloudServiceOptions {
  /** The URL of the server, such as `https://api.braincloudservers.com`. */
  readonly service: string;
  /** The app whose secret signs packets. Requires `appSecret`. */
  readonly appId?: string;
  readonly appSecret?: string;
  /** A server of the app, for server-to-server calls. Requires `serverSecret`. */
  readonly serverName?: string;
  readonly serverSecret?: string;
}

/** Checked options of a real org. */
export interface GenesysService extends GenesysAddress {
  readonly credentials?: ClientCredentials;
}

/** Checked options of a real app. */
export interface BraincloudService {
  readonly url: string;
  readonly app?: { readonly id: string; readonly secret: string };
  readonly server?: { readonly name: string; readonly secret: string };
}

/**
 * Checks the address and credentials of a real org.
 * @throws ServiceAddressError for an invalid address; TypeError for incomplete credentials.
 */
export function genesysService(options: string | GenesysServiceOptions): GenesysService {
  const { service, loginUrl, clientId, clientSecret }: GenesysServiceOptions =
    typeof options === 'string' ? { service: options } : options;
  requireBoth({ clientId, clientSecret });
  return {
    ...genesysAddress(service, loginUrl),
    ...(clientId && clientSecret ? { credentials: { clientId, clientSecret } } : {}),
  };
}

/**
 * Checks the address and credentials of a real app.
 * @throws ServiceAddressError for an invalid address; TypeError for incomplete credentials.
 */
export function braincloudService(options: string | BraincloudServiceOptions): BraincloudService {
  const { service, appId, appSecret, serverName, serverSecret }: BraincloudServiceOptions =
    typeof options === 'string' ? { service: options } : options;
  requireBoth({ appId, appSecret });
  requireBoth({ serverName, serverSecret });
  return {
    url: braincloudAddress(service),
    ...(appId && appSecret ? { app: { id: appId, secret: appSecret } } : {}),
    ...(serverName && serverSecret ? { server: { name: serverName, secret: serverSecret } } : {}),
  };
}

/** Returns the credentials of both services from environment variables. */
export function credentialsOf(env: Readonly<Record<string, string | undefined>>): {
  readonly genesys: Pick<GenesysServiceOptions, 'clientId' | 'clientSecret'>;
  readonly braincloud: Omit<BraincloudServiceOptions, 'service'>;
} {
  return {
    genesys: pick(env, { clientId: 'GENESYS_CLIENT_ID', clientSecret: 'GENESYS_CLIENT_SECRET' }),
    braincloud: pick(env, {
      appId: 'BRAINCLOUD_APP_ID',
      appSecret: 'BRAINCLOUD_APP_SECRET',
      serverName: 'BRAINCLOUD_SERVER_NAME',
      serverSecret: 'BRAINCLOUD_SERVER_SECRET',
    }),
  };
}

function pick<Name extends string>(
  env: Readonly<Record<string, string | undefined>>,
  variables: Readonly<Record<Name, string>>,
): { readonly [Key in Name]?: string } {
  const set = Object.entries<string>(variables).flatMap(([name, variable]) => {
    const value = env[variable];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(set) as { readonly [Key in Name]?: string };
}

function requireBoth(pair: Readonly<Record<string, string | undefined>>): void {
  const missing = Object.entries(pair).filter(([, value]) => value === undefined || value === '');
  const [first] = missing;
  if (missing.length !== 1 || !first) return;
  throw new TypeError(`${Object.keys(pair).join(' and ')} must be set together, but ${first[0]} is missing.`);
}
