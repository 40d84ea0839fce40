// Calls a server over loopback with one of the clients.
import { createRequire } from 'node:module';
import createClient from 'openapi-fetch';
import type { paths } from '../../src/generated/genesys.ts';
import type { PresenceApi } from '../../src/index.ts';
import { entry } from '../harness/entry.ts';
import { makeCalls } from '../harness/subject.ts';
import { question } from '../harness/worker.ts';

export interface ClientQuestion {
  readonly client: Client;
  readonly url: string;
  readonly id: string;
  /** How many calls are under way at the same time. */
  readonly atOnce: number;
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

const { client, url, id, atOnce } = question<ClientQuestion>();
const TOKEN = 'any';

function officialCall(): Call {
  const official: OfficialSdk = createRequire(import.meta.url)('purecloud-platform-client-v2');
  const { instance } = official.ApiClient;
  instance.setGateway({ host: '127.0.0.1', protocol: 'http', port: Number(new URL(url).port) });
  instance.setAccessToken(TOKEN);
  const api = new official.PresenceApi();
  return () => api.getPresencedefinition(id);
}

async function ownCall(): Promise<Call> {
  const own: { PresenceApi: typeof PresenceApi } = await import(entry('./genesys'));
  const api = new own.PresenceApi({ baseUrl: url, accessToken: TOKEN });
  return () => api.getPresencedefinition(id);
}

function openapiFetchCall(): Call {
  const client = createClient<paths>({ baseUrl: url, headers: { authorization: `Bearer ${TOKEN}` } });
  return async () => {
    const { data } = await client.GET('/api/v2/presencedefinitions/{presenceId}', {
      params: { path: { presenceId: id } },
    });
    return data;
  };
}

function bareCall(): Call {
  return async () => {
    const response = await fetch(`${url}/api/v2/presencedefinitions/${id}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    return response.json();
  };
}

const calls: Readonly<Record<Client, () => Call | Promise<Call>>> = {
  fetch: bareCall,
  own: ownCall,
  'openapi-fetch': openapiFetchCall,
  official: officialCall,
};

makeCalls(await calls[client](), atOnce);
