// The other mocks, each answering the same three calls with the same bodies.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Scene } from '../harness/scene.ts';
import { file, freePort, type Served, serve } from '../harness/served.ts';

/** The calls that every peer answers. */
export interface PeerCalls {
  readonly one: Scene;
  readonly list: Scene;
  readonly patch: Scene;
}

/** A peer that serves, and the calls as they are made to it. */
export interface Peer {
  readonly served: Served;
  readonly calls: PeerCalls;
}

export const peers: Readonly<Record<string, (calls: PeerCalls) => Promise<Peer>>> = {
  Prism: async (calls) => ({ served: await startPrism(calls), calls }),
  Mockoon: async (calls) => ({ served: await startMockoon(calls), calls }),
  'json-server': startJsonServer,
  'MSW getResponse': async (calls) => ({ served: await startMsw(calls), calls }),
};

/** Prism over the contract itself, its examples replaced by what the mock answered. */
export async function startPrism(calls?: PeerCalls): Promise<Served> {
  const port = await freePort();
  return serve(prismArguments(port, calls ? contractWithAnswers(calls) : file('openapi/genesys.yaml')), port);
}

export function prismArguments(port: number, contract: string): string[] {
  const flags = ['--port', String(port), '--host', '127.0.0.1', '--verboseLevel', 'silent'];
  return [file('bench/node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', ...flags, contract];
}

function contractWithAnswers({ one, list, patch }: PeerCalls): string {
  const contract = parse(readFileSync(file('openapi/genesys.yaml'), 'utf8'));
  const places = {
    '/api/v2/presencedefinitions/{presenceId}': one,
    '/api/v2/presencedefinitions': list,
    '/api/v2/users/{userId}/presences/purecloud': patch,
  };
  for (const [path, { method, answer }] of Object.entries(places)) {
    const media = contract.paths[path][method.toLowerCase()].responses['200'].content['application/json'];
    delete media.examples;
    media.example = answer.body;
  }
  return temporaryFile('contract.yaml', stringify(contract));
}

async function startMockoon(calls: PeerCalls): Promise<Served> {
  const port = await freePort();
  const routes = Object.values(calls).map(({ name, method, path, answer }: Scene) => ({
    uuid: name,
    type: 'http',
    method: method.toLowerCase(),
    endpoint: path.slice(1),
    responses: [
      {
        uuid: `${name} 200`,
        body: JSON.stringify(answer.body),
        statusCode: answer.status,
        headers: Object.entries(answer.headers).map(([key, value]) => ({ key, value })),
        bodyType: 'INLINE',
        disableTemplating: true,
        default: true,
      },
    ],
  }));
  const rootChildren = routes.map(({ uuid }) => ({ type: 'route', uuid }));
  const environment = {
    uuid: 'bench',
    lastMigration: 33,
    name: 'bench',
    port,
    hostname: '127.0.0.1',
    routes,
    rootChildren,
  };
  const data = temporaryFile('mockoon.json', JSON.stringify(environment));
  const flags = [
    '--data',
    data,
    '--port',
    String(port),
    '--disable-log-to-file',
    '--disable-admin-api',
    '--repair',
  ];
  return serve([file('bench/node_modules/@mockoon/cli/bin/run.js'), 'start', ...flags], port);
}

/** json-server knows tables and rows: the calls go where it has them. */
async function startJsonServer({ one, list, patch }: PeerCalls): Promise<Peer> {
  const port = await freePort();
  const { entities } = list.answer.body as { entities: { id: string }[] };
  const id = 'some-user';
  const tables = { presencedefinitions: entities, presences: [{ ...(patch.answer.body as object), id }] };
  const data = temporaryFile('db.json', JSON.stringify(tables));
  const flags = ['--port', String(port), '--host', '127.0.0.1', '--quiet'];
  return {
    served: await serve([file('bench/node_modules/json-server/lib/cli/bin.js'), data, ...flags], port),
    calls: {
      one: { ...one, path: `/presencedefinitions/${entities[0]?.id}` },
      list: { ...list, path: '/presencedefinitions', query: '_page=1&_limit=25' },
      patch: { ...patch, path: `/presences/${id}` },
    },
  };
}

function startMsw(calls: PeerCalls): Promise<Served> {
  const answers = temporaryFile('answers.json', JSON.stringify(Object.values(calls)));
  return serve([file('bench/servers/msw-http.ts'), answers]);
}

function temporaryFile(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'presence-kit-bench-')), name);
  writeFileSync(path, text);
  return path;
}
