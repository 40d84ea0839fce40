import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { forkOn, LOAD_CORE } from './cores.ts';
import type { Effort } from './row.ts';
import { file } from './served.ts';
import { inTurns } from './turns.ts';

/** A run is cut into so many slices, which take turns with the others'. */
const SLICES = 8;
/** Runs that are not counted. */
const WARM_UP = 5;
/** Calls after which the event loop turns, about as often as in a test suite. */
const CALLS_A_TURN = 16;

/** What was done in a slice. */
interface Work {
  readonly calls: number;
  readonly elapsedMs: number;
  readonly cpuMs: number;
}

/** Of each run: calls a second, and CPU microseconds a call. */
export interface Speeds {
  readonly rates: readonly number[];
  readonly micros: readonly number[];
}

/**
 * Calls that are measured in a process of their own, so that neither their garbage nor what V8 has learnt of their
 * code is another's.
 */
export class Subject implements Disposable {
  readonly #worker: ChildProcess;
  readonly #gone: Promise<never>;

  /** @param name of the file in bench/workers that makes the calls, by {@link makeCalls}. */
  constructor(name: string, question: object) {
    this.#worker = forkOn(LOAD_CORE, file(`bench/workers/${name}.ts`), [JSON.stringify(question)]);
    this.#gone = once(this.#worker, 'exit').then(([code]) => {
      throw new Error(`The worker ${name} ended with ${code} while it was being measured.`);
    });
    this.#gone.catch(() => {});
  }

  async work(ms: number): Promise<Work> {
    this.#worker.send(ms);
    const [work] = (await Promise.race([once(this.#worker, 'message'), this.#gone])) as [Work];
    return work;
  }

  [Symbol.dispose](): void {
    this.#worker.kill();
  }
}

/** Measures subjects side by side: every run of one is spread over those of the others. */
export async function contest<Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  { rounds, runMs }: Pick<Effort, 'rounds' | 'runMs'>,
): Promise<Record<Name, Speeds>> {
  const entries = Object.entries(subjects) as [Name, Subject][];
  const runs = entries.map(([name, subject]) => [name, () => subject.work(runMs / SLICES)] as const);
  const slices = await inTurns<Name, Work>(
    Object.fromEntries(runs) as Record<Name, () => Promise<Work>>,
    rounds * SLICES,
    WARM_UP * SLICES,
  );
  return Object.fromEntries(entries.map(([name]) => [name, speedsOf(slices[name])])) as Record<Name, Speeds>;
}

function speedsOf(slices: readonly Work[]): Speeds {
  const runs = slices.flatMap((_, index) =>
    index % SLICES === 0 ? [slices.slice(index, index + SLICES)] : [],
  );
  const sum = (run: readonly Work[], what: keyof Work) => run.reduce((total, work) => total + work[what], 0);
  return {
    rates: runs.map((run) => (sum(run, 'calls') / sum(run, 'elapsedMs')) * 1000),
    micros: runs.map((run) => (sum(run, 'cpuMs') / sum(run, 'calls')) * 1000),
  };
}

/** In a worker: makes calls, so many at once, whenever the row asks for it. */
export function makeCalls(call: () => Promise<unknown>, atOnce = 1): void {
  process.on('message', async (ms: number) => process.send?.(await workFor(ms, call, atOnce)));
}

async function workFor(ms: number, call: () => Promise<unknown>, atOnce: number): Promise<Work> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      await call();
      calls++;
      // Calls that never leave the process keep the event loop from turning, and what waits for it piles up:
      // MSW 3 opens a socket for each, which is only closed then.
      if (calls % CALLS_A_TURN === 0) await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  const { user, system } = process.cpuUsage(cpu);
  return { calls, elapsedMs: performance.now() - start, cpuMs: (user + system) / 1000 };
}
