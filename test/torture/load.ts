import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Random } from '../../mocks/engine/random.ts';
import { HttpClient } from './http-client.ts';
import type { Holdings } from './load-server.ts';
import { LoadTally, LoadWorld } from './load-world.ts';
import type { Part, PartReport } from './part.ts';

export interface LoadSize {
  readonly worlds: number;
  /** Concurrent calls. */
  readonly atOnce: number;
  readonly windows: number;
  readonly callsPerWindow: number;
  /** Worlds that are deleted and recreated after each window. */
  readonly newWorlds: number;
}

/** The results of one part of the load. */
export interface LoadWindow {
  readonly calls: number;
  readonly callsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
  readonly holdings: Holdings;
}

export interface LoadReport {
  /** After a first window whose worlds are deleted, so that all code has run. */
  readonly before: Holdings;
  readonly windows: readonly LoadWindow[];
  /** After the load, with all sockets closed and worlds deleted. */
  readonly after: Holdings;
  readonly pushes: number;
  readonly errors: readonly string[];
}

const HEARTBEAT_MS = 15_000;

/** A server in a separate process, and the load on it. */
export class Load {
  readonly #size: LoadSize;
  readonly #seed: string;
  readonly #server: ChildProcess;
  readonly #client = new HttpClient();
  readonly #tally = new LoadTally();
  #url = '';
  #worlds: LoadWorld[] = [];
  #made = 0;

  constructor(size: LoadSize, seed: string) {
    this.#size = size;
    this.#seed = seed;
    this.#server = fork(fileURLToPath(new URL('load-server.ts', import.meta.url)), {
      execArgv: ['--expose-gc'],
    });
  }

  async run(): Promise<LoadReport> {
    const beating = setInterval(() => {
      for (const world of this.#worlds) world.keepAlive();
    }, HEARTBEAT_MS);
    try {
      this.#url = await this.#hear<string>();
      await this.#fill();
      await this.#window();
      const before = await this.#rest();
      await this.#fill();
      const windows: LoadWindow[] = [];
      for (let index = 0; index < this.#size.windows; index++) windows.push(await this.#window());
      const after = await this.#rest();
      return { before, windows, after, pushes: this.#tally.pushes, errors: this.#tally.errors };
    } finally {
      clearInterval(beating);
      this.#client.close();
      if (this.#server.connected) {
        this.#server.disconnect();
        await once(this.#server, 'exit');
      }
    }
  }

  async #window(): Promise<LoadWindow> {
    const { atOnce, callsPerWindow, newWorlds } = this.#size;
    const errors = this.#tally.errors.length;
    this.#tally.durations = [];
    const seconds = await this.#call(callsPerWindow, atOnce);
    const sorted = Float64Array.from(this.#tally.durations).sort();
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    const figures = {
      calls: sorted.length,
      callsPerSecond: sorted.length / seconds,
      p50: at(0.5),
      p99: at(0.99),
      errors: this.#tally.errors.length - errors,
      holdings: await this.#holdings(),
    };
    for (const world of this.#worlds.splice(0, newWorlds)) await this.#remove(world);
    await this.#fill();
    return figures;
  }

  /** @returns its duration in seconds. */
  async #call(calls: number, atOnce: number): Promise<number> {
    const random = new Random(`${this.#seed} ${this.#made}`);
    const began = performance.now();
    let left = calls;
    const caller = async () => {
      while (left-- > 0) await this.#worlds[random.next() % this.#worlds.length]?.step();
    };
    await Promise.all(Array.from({ length: atOnce }, caller));
    return (performance.now() - began) / 1000;
  }

  async #fill(): Promise<void> {
    while (this.#worlds.length < this.#size.worlds) await this.#addWorld();
  }

  async #addWorld(): Promise<void> {
    const name = `load-${++this.#made}`;
    const world = new LoadWorld(
      this.#url,
      name,
      this.#client,
      new Random(`${this.#seed} ${name}`),
      this.#tally,
    );
    await world.open();
    this.#worlds.push(world);
  }

  async #remove(world: LoadWorld): Promise<void> {
    await world.close();
    await this.#client.send('DELETE', `${this.#url}/__mock/worlds/${world.name}`);
  }

  /** Only the server is left. */
  async #rest(): Promise<Holdings> {
    for (const world of this.#worlds.splice(0)) await this.#remove(world);
    return this.#holdings();
  }

  async #holdings(): Promise<Holdings> {
    const told = this.#hear<Holdings>();
    this.#server.send('holdings');
    return told;
  }

  /** The next message of the server process. */
  #hear<Told>(): Promise<Told> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The server ended with ${code}.`));
      this.#server.once('exit', ended);
      this.#server.once('message', (told: Told) => {
        this.#server.off('exit', ended);
        resolve(told);
      });
    });
  }
}

const FULL: LoadSize = { worlds: 200, atOnce: 16, windows: 15, callsPerWindow: 12_000, newWorlds: 40 };
/** Number of windows after which the first worlds, whose journals were empty, are deleted. */
const SETTLED_AFTER = FULL.worlds / FULL.newWorlds;
/** Allowed slowdown of the last windows. */
const NOISE = { p99Times: 2, p99Ms: 5, heapShare: 1.1, restBytes: 10_000_000 } as const;

async function run(seed: number): Promise<PartReport> {
  const report = await new Load(FULL, `load ${seed}`).run();
  const { before, after, windows, errors, pushes } = report;
  const settled = windows.slice(SETTLED_AFTER);
  const early = settled.slice(0, settled.length / 2);
  const late = settled.slice(settled.length / 2);
  const calls = windows.reduce((sum, window) => sum + window.calls, 0);
  return {
    figures: {
      'worlds at once': FULL.worlds,
      'sockets at once': Math.max(...windows.map(({ holdings }) => holdings.sockets)),
      calls,
      'pushes heard': pushes,
      'wrong answers, lost sockets': errors.length,
      'calls a second': inTurnOf(windows, ({ callsPerSecond }) => callsPerSecond.toFixed(0)),
      'p50 in ms': inTurnOf(windows, ({ p50 }) => p50.toFixed(1)),
      'p99 in ms': inTurnOf(windows, ({ p99 }) => p99.toFixed(1)),
      'heap in MB': inTurnOf(windows, ({ holdings }) => megabytes(holdings.heapBytes)),
      'resident in MB': inTurnOf(windows, ({ holdings }) => megabytes(holdings.residentBytes)),
      'heap at rest in MB, before and after': `${megabytes(before.heapBytes)}, ${megabytes(after.heapBytes)}`,
      'sockets and worlds left': `${after.sockets}, ${after.worlds}`,
    },
    failures: [
      ...errors.slice(0, 20),
      ...notFlat('p99', p99Of(early) * NOISE.p99Times + NOISE.p99Ms, p99Of(late)),
      ...notFlat('heap', heapOf(early) * NOISE.heapShare, heapOf(late)),
      ...notFlat('heap at rest', before.heapBytes + NOISE.restBytes, after.heapBytes),
      ...notFlat('sockets at rest', before.sockets, after.sockets),
      ...notFlat('worlds at rest', before.worlds, after.worlds),
      ...notFlat('timers at rest', before.timers, after.timers),
    ],
  };
}

function notFlat(what: string, most: number, found: number): string[] {
  return found > most ? [`The ${what} grew to ${found}; expected at most ${most}.`] : [];
}

function inTurnOf(windows: readonly LoadWindow[], show: (window: LoadWindow) => string): string {
  return windows.map(show).join(' ');
}

const p99Of = (windows: readonly LoadWindow[]) => median(windows.map(({ p99 }) => p99));
const heapOf = (windows: readonly LoadWindow[]) => median(windows.map(({ holdings }) => holdings.heapBytes));

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

export const load: Part = { name: 'load', run };
