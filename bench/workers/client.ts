// Calls a server over loopback with one of the clients.
import { createRequire } from 'node:module';
import createClient from 'openapi-fetch';
import type { paths } from '../../src/generated/genesys.ts';
import type { PresenceApi } from '../../src/index.ts';
import { Build } from '../build.ts';
import { makeCallsOnRequest, workerOptions } from '../worker.ts';

export interface ClientOptions {
  readonly client: Client;
  readonly url: string;
  /** The id of a presence definition. */
  readonly path: string;
  /** The number of concurrent calls. */
  readonly atOnce: number;
  /** The root of the build. */
  readonly root: string;
}

export type Client = 'fetch' | 'own' | 'openapi-fetch' | 'official';
type Call = () => Promise<unknown>;

interface OfficialSdk {
  readonly ApiClient: {
    readonly instance: {
      setGateway(gateway: { host: string; protocol: string; port: number }): void;
      setAccessToken(token: string): void;
    };
  };
  readonly PresenceApi: new () => { getPresencedefinition(id: string): Promise<unknown> };
}

const { client, url, path, atOnce, root } = workerOptions<ClientOptions>();
const id = path.split('/').at(-1) ?? '';
const TOKEN = 'any';
const headers = { authorization: `Bearer ${TOKEN}` };
const TIMEOUT_MS = 30_000;

const calls: Readonly<Record<Client, () => Call | Promise<Call>>> = {
  fetch: () => async () => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    return (await fetch(`${url}${path}`, { headers, signal })).json();
  },
  own: async () => {
    const own: { PresenceApi: typeof PresenceApi } = await import(new Build(root).entry('./genesys'));
    const api = new own.PresenceApi({ baseUrl: url, accessToken: TOKEN });
    return () => api.getPresencedefinition(id);
  },
  'openapi-fetch': () => {
    const api = createClient<paths>({ baseUrl: url, headers });
    const options = { params: { path: { presenceId: id } } };
    return async () => (await api.GET('/api/v2/presencedefinitions/{presenceId}', options)).data;
  },
  official: () => {
    const official: OfficialSdk = createRequire(import.meta.url)('purecloud-platform-client-v2');
    const { instance } = official.ApiClient;
    instance.setGateway({ host: '127.0.0.1', protocol: 'http', port: Number(new URL(url).port) });
    instance.setAccessToken(TOKEN);
    const api = new official.PresenceApi();
    return () => api.getPresencedefinition(id);
  },
};

makeCallsOnRequest(await calls[client](), atOnce);
