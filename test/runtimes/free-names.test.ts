import { expect, test } from 'vitest';
import { bundleBuilt, clientEntries } from './built.ts';
import { namesFromHost } from './free-names.ts';

/** The globals of browsers, workers, Node, Deno and Bun. */
const everywhere = [
  ...['AbortController', 'AbortSignal', 'Blob', 'DOMException', 'Event', 'EventTarget'],
  ...['Headers', 'Request', 'Response', 'URL', 'URLSearchParams', 'fetch', 'FormData'],
  ...['TextDecoder', 'TextEncoder', 'CompressionStream', 'ReadableStream', 'WebSocket'],
  ...['atob', 'btoa', 'crypto', 'structuredClone', 'navigator', 'performance'],
  ...['clearTimeout', 'setTimeout', 'queueMicrotask'],
  // Optional: watches look them up in globalThis.
  'document',
  // openapi-fetch reads it if `typeof process` is an object.
  'process',
];
/** The login entry is the only one that requires a page: it redirects the browser. */
const inPages = ['history', 'location', 'sessionStorage'];

test.each(clientEntries)('%s uses only globals that every runtime has', async (entry, file) => {
  const modules = await bundleBuilt(file);
  expect(modules.size).toBeGreaterThan(0);
  const allowed = new Set(entry.endsWith('/login') ? [...everywhere, ...inPages] : everywhere);
  for (const [name, code] of modules) {
    expect(code, name).not.toMatch(/(?:from|import|require)\s*\(?\s*["']node:/);
    expect(
      namesFromHost(code).filter((taken) => !allowed.has(taken)),
      name,
    ).toEqual([]);
  }
});

test.each([
  ['process.env.HOME', ['process']],
  ['const { Buffer: bytes } = globalThis; bytes.from("")', ['Buffer']],
  ['const host = globalThis; host.process.exit(); host.document?.focus()', ['process']],
  ['globalThis.Buffer.from("")', ['Buffer']],
  ['setImmediate(() => {})', ['setImmediate']],
  ['const x = { __dirname }', ['__dirname']],
  ['window.addEventListener("online", document)', ['document', 'window']],
  ['export const now = () => require("fs")', ['require']],
  ['if (typeof window !== "undefined") { start(); } function start() {}', []],
  ['const process = 1; export const value = { process: process, Buffer: Math.max(process) };', []],
  ['class Queue { process() { return this.process; } }', []],
])('%s takes %j', (code, taken) => {
  expect(namesFromHost(code)).toEqual(taken);
});
