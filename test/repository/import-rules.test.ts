import { expect, test } from 'vitest';
import { entries, pageEntries } from '../../scripts/entries.ts';
import { circularImports, loadedBy, parseModule, readModules } from './import-graph.ts';
import { complaint, needsNode } from './import-rules.ts';

const modules = [...readModules('src'), ...readModules('mocks')];

test('every import follows the dependency rules', () => {
  expect(modules.length).toBeGreaterThan(50);
  expect(modules.flatMap(({ imports }) => imports.map(complaint)).filter(Boolean)).toEqual([]);
});

test('there are no circular imports, not even type-only ones', () => {
  expect(circularImports(modules)).toEqual([]);
});

test.each([
  ['two files', { a: "import './b.ts'", b: "import { a } from './a.ts'" }, [['x/a.ts', 'x/b.ts']]],
  [
    'types only, through a third file',
    {
      a: "import type { B } from './b.ts'",
      b: "export type { C } from './c.ts'",
      c: "type A = import('./a.ts').A",
      d: "import './a.ts'",
    },
    [['x/a.ts', 'x/b.ts', 'x/c.ts']],
  ],
  [
    'two separate cycles',
    {
      a: "import './b.ts'",
      b: "import './a.ts'; import './c.ts'",
      c: "const d = await import('./d.ts')",
      d: "import './c.ts'",
    },
    [
      ['x/a.ts', 'x/b.ts'],
      ['x/c.ts', 'x/d.ts'],
    ],
  ],
  ['nothing circular', { a: "import './b.ts'; import './c.ts'", b: "import './c.ts'", c: '' }, []],
])('a circular import is found: %s', (_, files, circles) => {
  const parsed = Object.entries(files).map(([name, text]) => parseModule(`x/${name}.ts`, text));
  expect(circularImports(parsed)).toEqual(circles);
});

test('importing a file has no side effects', () => {
  // The command and the console's scripts run on import; the compiled validators only set properties of their
  // own functions.
  const scripts = [
    'mocks/cli/main.ts',
    ...['main.tsx', 'specs.ts', 'theme.ts'].map((file) => `mocks/console/${file}`),
  ];
  const effects = modules
    .filter(
      ({ path }) => !scripts.includes(path) && !/^mocks\/generated\/(?:[^/]+\.js|console\/.*)$/.test(path),
    )
    .flatMap(({ path, effects: lines }) => lines.map((line) => `${path}:${line}`));
  expect(effects).toEqual([]);
});

test.each(pageEntries.map((entry) => [entry, entries[entry] ?? '']))(
  'a page can load all that %s needs',
  (_entry, source) => {
    const loaded = loadedBy(source, modules);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter(needsNode)).toEqual([]);
  },
);

test.each([
  ['src/http/retry.ts', "import { mock } from '../../mocks/index.ts'"],
  ['src/http/retry.ts', "import type { Region } from '../genesys/regions.ts'"],
  ['src/socket/socket.ts', "export * from '../braincloud/rtt.ts'"],
  ['src/genesys/regions.ts', "import { x } from '../braincloud/index.ts'"],
  ['src/http/retry.ts', "import { setTimeout } from 'node:timers/promises'"],
  ['src/http/retry.ts', "const fs = await import('fs')"],
  ['src/http/retry.ts', "import ky from 'ky'"],
  ['src/http/retry.ts', "const ky = require('ky')"],
  ['src/generated/genesys.ts', "import type { x } from '../http/index.ts'"],
  ['mocks/engine/world.ts', "import { Genesys } from '../genesys/genesys.ts'"],
  ['mocks/engine/world.ts', "type X = import('../genesys/genesys.ts').Genesys"],
  ['mocks/engine/world.ts', "import { createHash } from 'node:crypto'"],
  ['mocks/engine/world.ts', "import { WebSocketServer } from 'ws'"],
  ['mocks/genesys/org.ts', "import { App } from '../braincloud/app.ts'"],
  ['mocks/genesys/org.ts', "import { regions } from '../../src/genesys/regions.ts'"],
  ['mocks/genesys/org.ts', "import type { Region } from '../../src/genesys/regions.ts'"],
  ['mocks/genesys/org.ts', "import { type operations } from '../../src/generated/genesys.ts'"],
  ['mocks/index.ts', "export * from './adapters/node.ts'"],
  ['mocks/adapters/msw.ts', "import { createFetch } from './fetch.ts'"],
  ['mocks/adapters/node/server.ts', "import { createFetch } from '../fetch.ts'"],
  ['mocks/adapters/node/server.ts', "import { run } from '../../cli/main.ts'"],
  ['mocks/adapters/node.ts', "import { createServer } from 'http'"],
  ['mocks/adapters/node.ts', "import express from 'express'"],
  ['mocks/cli/main.ts', 'await import(process.argv[2])'],
  ['mocks/elsewhere/thing.ts', "import { World } from '../engine/world.ts'"],
])('a break is seen: in %s, %s', (path, text) => {
  expect(parseModule(path, text).imports.map(complaint)).toEqual([
    expect.stringContaining(`${path}:1 imports`),
  ]);
});

test.each([
  ['src/genesys/presence-api.ts', "import { retry } from '../http/retry.ts'"],
  ['src/genesys/genesys-client.ts', "import createClient from 'openapi-fetch'"],
  ['mocks/genesys/org.ts', "import type { operations } from '../../src/generated/genesys.ts'"],
  ['mocks/adapters/node.ts', "import { WebSocketServer } from 'ws'"],
  ['mocks/adapters/node.ts', "export * from './node/server.ts'"],
  ['mocks/cli/main.ts', "import { startMockServer } from '../adapters/node.ts'"],
])('what is allowed is let be: in %s, %s', (path, text) => {
  const { imports } = parseModule(path, text);
  expect(imports).toHaveLength(1);
  expect(imports.map(complaint)).toEqual([undefined]);
});

test.each([
  "import './polyfill.ts'",
  'register()',
  'if (globalThis.process) start()',
  'export const users = await load()',
  'class Registry { static { register() } }',
  'for (const name of names) table[name] = name',
])('a side effect is seen: %s', (text) => {
  expect(parseModule('src/x.ts', text).effects).toEqual([1]);
});

test('declarations are not counted as side effects', () => {
  const text = `'use strict';
import type { A } from './a.ts';
export * from './b.ts';
export const load = async () => await fetch('/');
export class Clock { static zero = 0; async wait() { await this; } }
export interface B {}`;
  expect(parseModule('src/x.ts', text).effects).toEqual([]);
});
