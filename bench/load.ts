import type { Measurement, Subject } from './comparison.ts';
import { arePinned, type Served } from './processes.ts';
import { Worker } from './worker.ts';
import type { Limit, Plan, Sent } from './workers/load.ts';

/** Measures the calls per second of a server, on connections with one call at a time. */
export class Load implements Subject {
  readonly #server: Served;
  readonly #worker: Worker;

  /** @param server is stopped together with the load */
  constructor(server: Served, plan: Plan) {
    this.#server = server;
    // The load must not sleep. Waking it takes a server up to a dozen microseconds on a virtual machine, and only a
    // slow server pays that: a fast one never lets the load fall asleep.
    this.#worker = new Worker('load', { url: server.url, plan, staysAwake: arePinned });
  }

  run(ms: number): Promise<Measurement> {
    return this.send({ ms });
  }

  /** @throws Error when a call returned an error */
  async send(limit: Limit): Promise<Measurement> {
    const before = this.#server.usage().cpuMs;
    const { calls, elapsedMs, failure } = await this.#worker.ask<Sent>(limit);
    if (failure !== undefined) throw new Error(`A call under load failed: ${failure}`);
    const cpuMs = this.#server.usage().cpuMs - before;
    return { figure: (calls / elapsedMs) * 1000, cpuMicros: (cpuMs / calls) * 1000 };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker[Symbol.asyncDispose]();
    await this.#server[Symbol.asyncDispose]();
  }
}
