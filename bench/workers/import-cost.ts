// Imports one module into a fresh process, and tells how long that took and what it holds.
import { pathToFileURL } from 'node:url';
import { question } from '../harness/worker.ts';

export interface ImportCost {
  readonly ms: number;
  readonly megabytes: number;
}

const { file } = question<{ file: string }>();
globalThis.gc?.();
// The official brainCloud library looks for a page.
Object.assign(globalThis, { window: globalThis });
const before = process.memoryUsage().rss;
const start = performance.now();
await import(pathToFileURL(file).href);
const ms = performance.now() - start;
globalThis.gc?.();
process.send?.({ ms, megabytes: (process.memoryUsage().rss - before) / 1024 / 1024 });
