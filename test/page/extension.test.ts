import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/adapters/node.ts';
import { createPresenceMock, type PresenceMock } from '../../mocks/index.ts';
import { chromiumArguments, findChromium, requireChromium } from '../../scripts/chromium.ts';
import { players } from '../contract/game/seed-players.ts';
import { builtIn, people } from '../contract/seed-ids.ts';
import { bundlePage } from './bundle.ts';

const manifest = {
  manifest_version: 3,
  name: 'Presence',
  version: '1.0.0',
  background: { service_worker: 'extension-worker.js', type: 'module' },
  host_permissions: ['http://127.0.0.1/*'],
};

let folder: string;
let service: MockServer<PresenceMock>;
let context: BrowserContext;
beforeAll(async () => {
  service = await startMockServer({ port: 0, mock: createPresenceMock(), allowOrigins: ['*'] });
  folder = mkdtempSync(join(tmpdir(), 'extension-'));
  const files = new Map([
    ['manifest.json', JSON.stringify(manifest)],
    ...(await bundlePage('extension-worker.ts')),
  ]);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  context = await chromium.launchPersistentContext('', {
    // Extensions need a headed Chromium.
    executablePath: requireChromium(findChromium),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...chromiumArguments, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
});
afterAll(async () => {
  await context?.close();
  await service?.close();
  if (folder) rmSync(folder, { recursive: true });
});

test('the service worker of a Manifest V3 extension logs in to both services and watches', async () => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const watched = { userId: people.ada, definitionId: builtIn.Busy, profileId: players.pixel };
  const call = `watchBoth(${JSON.stringify(service.url)}, ${JSON.stringify(watched)})`;
  expect(await worker.evaluate(call)).toEqual([builtIn.Busy, true]);
});
