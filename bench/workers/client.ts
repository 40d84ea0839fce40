// Calls a server over loopback with each client in turn: one at a time and 32 at once.
import { createRequire } from 'node:module';
import createClient from 'openapi-fetch';
import type { paths } from '../../src/generated/genesys.ts';
import type { PresenceApi } from '../../src/index.ts';
import { entry } from '../harness/entry.ts';
import { inTurns } from '../harness/turns.ts';
import { question } from '../harness/worker.ts';

export interface ClientQuestion {
  readonly url: string;
  readonly id: string;
  readonly rounds: number;
  readonly runMs: number;
}

/** Of each client: calls a second, and CPU microseconds a call. */
export interface ClientFigures {
  readonly rates: Readonly<Record<string, readonly number[]>>;
  readonly micros: Readonly<Record<string, readonly number[]>>;
}

interface OfficialSdk {
  readonly ApiClient: {
    readonly instance: {
      setGateway(gateway: { host: string; protocol: string; port: number }): void;
      setAccessToken(token: string): void;
    };
  };
  readonly PresenceApi: new () => { getPresencedefinition(id: string): Promise<unknown> };
}

const { url, id, rounds, runMs } = question<ClientQuestion>();
const TOKEN = 'any';

function officialCall(): () => Promise<unknown> {
  const official: OfficialSdk = createRequire(import.meta.url)('purecloud-platform-client-v2');
  const { instance } = official.ApiClient;
  instance.setGateway({ host: '127.0.0.1', protocol: 'http', port: Number(new URL(url).port) });
  instance.setAccessToken(TOKEN);
  const api = new official.PresenceApi();
  return () => api.getPresencedefinition(id);
}

async function ownCall(): Promise<() => Promise<unknown>> {
  const own: { PresenceApi: typeof PresenceApi } = await import(entry('./genesys'));
  const api = new own.PresenceApi({ baseUrl: url, accessToken: TOKEN });
  return () => api.getPresencedefinition(id);
}

function openapiFetchCall(): () => Promise<unknown> {
  const client = createClient<paths>({ baseUrl: url, headers: { authorization: `Bearer ${TOKEN}` } });
  return async () => {
    const { data } = await client.GET('/api/v2/presencedefinitions/{presenceId}', {
      params: { path: { presenceId: id } },
    });
    return data;
  };
}

async function bareCall(): Promise<unknown> {
  const response = await fetch(`${url}/api/v2/presencedefinitions/${id}`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  return response.json();
}

const clients = {
  fetch: bareCall,
  'openapi-fetch': openapiFetchCall(),
  official: officialCall(),
  own: await ownCall(),
};
type Client = keyof typeof clients;

async function measure(atOnce: number): Promise<ClientFigures> {
  const micros = Object.fromEntries(Object.keys(clients).map((name) => [name, [] as number[]]));
  const run = (name: Client) => async (): Promise<number> => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    let calls = 0;
    const caller = async (): Promise<void> => {
      while (performance.now() - start < runMs) {
        await clients[name]();
        calls++;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, caller));
    const { user, system } = process.cpuUsage(cpu);
    micros[name]?.push((user + system) / calls);
    return (calls * 1000) / (performance.now() - start);
  };
  const runs = Object.fromEntries(Object.keys(clients).map((name) => [name, run(name as Client)]));
  const rates = await inTurns(runs, rounds);
  // The first ones were there to warm up.
  return {
    rates,
    micros: Object.fromEntries(Object.entries(micros).map(([name, all]) => [name, all.slice(-rounds)])),
  };
}

process.send?.({ alone: await measure(1), together: await measure(32) });
