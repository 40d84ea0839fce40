import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { noNetwork, openTab } from '../chromium.ts';
import { bundlePage } from './bundle.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Replaces what the stories use of Node, and parses the specs here, which takes long in the page. */
const withoutNode: Plugin = {
  name: 'without-node',
  resolveId: {
    filter: { id: /^(?:node:|yaml$)|\/adapters\/node\// },
    handler: (id) => {
      if (id === 'node:crypto') return file('node-crypto.ts');
      return id === 'node:fs' || id === 'yaml' ? `\0${id}` : { id, external: true };
    },
  },
  load: {
    filter: { id: /^\0/ },
    handler: async (id) => {
      if (id === '\0yaml') return 'export const parse = JSON.parse;';
      const documents = ['genesys.yaml', 'braincloud.yaml'].map(async (name) => [
        name,
        JSON.stringify(parse(await readFile(file(`../../openapi/${name}`), 'utf8'))),
      ]);
      return `const documents = ${JSON.stringify(Object.fromEntries(await Promise.all(documents)))};
        export const readFileSync = ({ pathname }) => documents[pathname.split('/').at(-1)];`;
    },
  },
};

const scripts = new Map([
  ...(await bundlePage('stories.ts', [withoutNode])),
  ['mockServiceWorker.js', await readFile(file('../../node_modules/msw/lib/mockServiceWorker.js'), 'utf8')],
]);
const site = createServer(({ url = '/' }, response) => {
  const script = scripts.get(url.slice(1));
  response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(script ?? '<!doctype html><title>Stories</title>');
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));

const page = await openTab({ proxy: noNetwork });
const uncaught: Error[] = [];
page.on('pageerror', (error) => uncaught.push(error));
await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
const names: string[] = await page.evaluate(
  "import('/stories.js').then((module) => [...(globalThis.pageTests = module.pageTests).keys()])",
);

afterAll(async () => {
  await page.close();
  site.closeAllConnections();
  site.close();
});

describe('In Chromium', () => {
  afterEach(() => expect(uncaught.splice(0)).toEqual([]));

  for (const name of names) {
    test(name, () => page.evaluate(`pageTests.get(${JSON.stringify(name)})()`));
  }
});
