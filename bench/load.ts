import type { Measurement, Subject } from './comparison.ts';
import { arePinned, type Served } from './processes.ts';
import { Worker } from './worker.ts';
import type { Limit, Plan, SentCalls } from './workers/load.ts';

/** Measures how many calls per second a server answers, with one call at a time on each connection. */
export class CallLoad implements Subject {
  readonly #server: Served;
  readonly #worker: Worker;

  /** @param server the server, which is stopped together with the load */
  constructor(server: Served, plan: Plan) {
    this.#server = server;
    // The load process must not sleep. On a virtual machine, waking it costs the server up to a dozen
    // microseconds, and only slow servers pay this: a fast server never leaves the process idle.
    this.#worker = new Worker('load', { url: server.url, plan, staysAwake: arePinned });
  }

  run(ms: number): Promise<Measurement> {
    return this.send({ ms });
  }

  /** @throws Error when a call returned an error */
  async send(limit: Limit): Promise<Measurement> {
    const before = this.#server.usage().cpuMs;
    const { calls, elapsedMs, failure } = await this.#worker.ask<SentCalls>(limit);
    if (failure !== undefined) throw new Error(`A call under load failed: ${failure}`);
    const cpuMs = this.#server.usage().cpuMs - before;
    return { figure: (calls / elapsedMs) * 1000, cpuMicros: (cpuMs / calls) * 1000 };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker[Symbol.asyncDispose]();
    await this.#server[Symbol.asyncDispose]();
  }
}
