import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { file } from './build.ts';
import type { Measurement, Subject } from './comparison.ts';
import { LOAD_CORE, startNode, stop } from './processes.ts';

/** Number of calls per turn of the event loop, about as many as in a test suite. */
const CALLS_A_TURN = 16;

/** A module in bench/workers that runs in a separate process. */
export class Worker implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #exit: Promise<never>;

  /** @param options returned by {@link workerOptions} in the worker */
  constructor(name: string, options: object = {}, nodeFlags: readonly string[] = []) {
    const args = [...nodeFlags, file(`bench/workers/${name}.ts`), JSON.stringify(options)];
    this.#child = startNode(LOAD_CORE, args, ['ignore', 'inherit', 'inherit', 'ipc']);
    this.#exit = once(this.#child, 'exit').then(([code]) => {
      throw new Error(`The worker ${name} exited with code ${code}.`);
    });
    this.#exit.catch(() => {});
  }

  /** Sends a message and returns the worker's next message. */
  async ask<Answer>(message?: object | number): Promise<Answer> {
    if (message !== undefined) this.#child.send(message);
    const [answer] = await Promise.race([once(this.#child, 'message'), this.#exit]);
    return answer as Answer;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return stop(this.#child);
  }
}

/** Measures the calls per second of a worker that uses {@link makeCallsOnRequest}. */
export async function workerCalls(
  name: string,
  options: object,
  nodeFlags?: readonly string[],
): Promise<Subject> {
  const worker = new Worker(name, options, nodeFlags);
  return {
    run: (ms) => worker.ask<Measurement>(ms),
    [Symbol.asyncDispose]: () => worker[Symbol.asyncDispose](),
  };
}

/** In a worker: returns the options that it was started with. */
export function workerOptions<Options>(): Options {
  return JSON.parse(process.argv[2] ?? '{}');
}

/**
 * In a worker: each message contains a number of milliseconds, for which it makes calls.
 * @param callsEach the number of calls that each `call` counts as
 */
export function makeCallsOnRequest(call: () => unknown, atOnce = 1, callsEach = 1): void {
  process.on('message', async (ms: number) => {
    const { calls, seconds, cpuMicros } = await callFor(ms, call, atOnce);
    const made = calls * callsEach;
    process.send?.({ figure: made / seconds, cpuMicros: cpuMicros / made } satisfies Measurement);
  });
}

async function callFor(ms: number, call: () => unknown, atOnce: number) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let calls = 0;
  const caller = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      await call();
      calls++;
      // In-process calls block the event loop. MSW 3 opens a socket for each call and closes it only in the next
      // turn.
      if (calls % CALLS_A_TURN === 0) await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  const { user, system } = process.cpuUsage(cpu);
  return { calls, seconds: (performance.now() - start) / 1000, cpuMicros: user + system };
}
