// Imports one module in a fresh process, and reports the time and memory that it takes.
import { pathToFileURL } from 'node:url';
import { workerOptions } from '../worker.ts';

export interface ImportCost {
  readonly ms: number;
  readonly megabytes: number;
}

const { module } = workerOptions<{ module: string }>();
globalThis.gc?.();
// The official brainCloud library expects a browser.
Object.assign(globalThis, { window: globalThis });
const before = process.memoryUsage().rss;
const start = performance.now();
await import(pathToFileURL(module).href);
const ms = performance.now() - start;
globalThis.gc?.();
process.send?.({ ms, megabytes: (process.memoryUsage().rss - before) / 1024 / 1024 });
