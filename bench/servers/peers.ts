import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { freePort } from '../../test/free-port.ts';
import { file } from '../build.ts';
import type { RecordedCalls } from '../genesys-calls.ts';
import { type Served, startServer } from '../processes.ts';

/** Prism with a contract whose examples are the mock's responses. */
export async function startPrism({ one, list, patch }: RecordedCalls): Promise<Served> {
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
  const port = await freePort();
  return startServer(prismArguments(port, temporaryFile('contract.yaml', stringify(contract))), port);
}

export function prismArguments(port: number, contract = file('openapi/genesys.yaml')): string[] {
  const flags = ['--port', `${port}`, '--host', '127.0.0.1', '--verboseLevel', 'silent'];
  return [file('node_modules/@stoplight/prism-cli/dist/index.js'), 'mock', ...flags, contract];
}

/** Fastify with the mock's responses as its data. */
export function startFastify({ list, patch }: RecordedCalls): Promise<Served> {
  const { entities, ...rest } = list.answer.body as { entities: unknown[] };
  const presence = { ...(patch.answer.body as object), userId: patch.path.split('/')[4] };
  const seed = { definitions: entities, list: rest, presences: [presence] };
  return startServer([file('bench/servers/fastify.js'), temporaryFile('seed.json', JSON.stringify(seed))]);
}

function temporaryFile(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'presence-kit-bench-')), name);
  writeFileSync(path, text);
  return path;
}
