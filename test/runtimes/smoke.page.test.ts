import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { oldestNode, oldestVersion } from '../../scripts/oldest-node.ts';
import { openTab } from '../chromium.ts';
import { bundleBuilt } from './built.ts';

const WORKER = `import { smoke } from './smoke.js';
onmessage = async ({ data }) => postMessage(await smoke(data));`;
const whatHappens = [
  'called: Ada Lindqvist',
  'retried: true',
  'refused: NotFoundError',
  'told: Smoke',
  'told of a player: {"AT":"sea"}',
  'refused: ServopError',
];

let mock: PresenceMock;
let server: MockServer<PresenceMock>;
let modules: Map<string, string>;
let folder: string;
let site: Server;

beforeAll(async () => {
  mock = createPresenceMock();
  server = await startMockServer({ port: 0, mock });
  modules = await bundleBuilt(fileURLToPath(new URL('smoke.ts', import.meta.url)));
  folder = await mkdtemp(join(tmpdir(), 'presence-kit-runtimes-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, code] of modules) await writeFile(join(folder, name), code);
  site = createServer(({ url = '/' }, response) => {
    const code = url === '/worker.js' ? WORKER : modules.get(url.slice(1));
    response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
    response.end(code ?? '<!doctype html><title>Runtimes</title>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  site?.closeAllConnections();
  site?.close();
  await server?.close();
  if (folder) await rm(folder, { recursive: true });
});

beforeEach(() => {
  mock.reset();
  mock.faults.add({ operation: 'getSystempresences', status: 503, times: 1 });
});

test.each([
  [oldestVersion, oldestNode],
  [process.versions.node, () => process.execPath],
])('the published client works in Node %s', async (version, find) => {
  const main = join(folder, 'main.js');
  await writeFile(
    main,
    `import { smoke } from ${JSON.stringify(pathToFileURL(join(folder, 'smoke.js')).href)};
console.log(JSON.stringify([process.versions.node, ...(await smoke(process.argv[2]))]));`,
  );
  const { stdout, stderr } = await promisify(execFile)(find(), [main, server.url]);
  expect(JSON.parse(stdout)).toEqual([version, ...whatHappens]);
  expect(stderr).toBe('');
});

test('the published client works in a page', async () => {
  const page = await openPage();
  // As text, because the test runner would replace `import`.
  const happened = await page.evaluate(`import('/smoke.js').then(({ smoke }) => smoke('${server.url}'))`);
  expect(happened).toEqual(whatHappens);
});

test('the published client works in a worker', async () => {
  const page = await openPage();
  const happened = await page.evaluate(
    (url) =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(url);
      }),
    server.url,
  );
  expect(happened).toEqual(whatHappens);
});

async function openPage() {
  const page = await openTab();
  onTestFinished(() => page.close());
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  return page;
}
