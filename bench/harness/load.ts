import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ANY_CORE, forkOn, LOAD_CORE, pinned } from './cores.ts';
import type { LoadReport, Plan } from './load-worker.ts';
import { file, type Served } from './served.ts';

/** What a run of load came to. */
export interface LoadRun {
  /** Calls answered in a second. */
  readonly rate: number;
  /** CPU microseconds that the server took for a call. */
  readonly serverMicros: number;
  /** How busy the server was: 1 is a whole core. */
  readonly serverBusy: number;
}

/** Connections that each send a call once the one before has been answered. They stay open between runs. */
export class Load implements Disposable {
  readonly #served: Served;
  readonly #worker: ChildProcess;
  /**
   * Asleep, the load would be woken by each answer, and the server pays for that: a dozen microseconds on a virtual
   * machine. Of two servers only the slower one would, as the other gives the load no time to fall asleep.
   */
  readonly #awake: boolean;

  constructor(served: Served, plan: Plan, core = LOAD_CORE) {
    this.#served = served;
    this.#awake = pinned && core !== ANY_CORE;
    this.#worker = forkOn(core, file('bench/harness/load-worker.ts'), []);
    this.#worker.send({ url: served.url, plan });
  }

  /** @throws Error when a call was answered with an error. */
  async run(limit: { readonly ms: number } | { readonly calls: number }): Promise<LoadRun> {
    const before = this.#served.usage();
    this.#worker.send({ limit, awake: this.#awake });
    const [report] = (await once(this.#worker, 'message')) as [LoadReport];
    const cpuMs = this.#served.usage().cpuMs - before.cpuMs;
    if (report.failure !== undefined) throw new Error(`A call under load failed: ${report.failure}`);
    return {
      rate: (report.calls / report.elapsedMs) * 1000,
      serverMicros: (cpuMs / report.calls) * 1000,
      serverBusy: cpuMs / report.elapsedMs,
    };
  }

  [Symbol.dispose](): void {
    this.#worker.kill();
  }
}
