import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';

const ROOT = '/sys/fs/cgroup';
/** Short, so that no call waits long for its process to go on. */
const PERIOD_MICROS = 10_000;

/**
 * A control group of Linux: its processes get so much of one core together and no more, as a container does that has
 * a limit. To make one takes the rights of root.
 */
export class CpuShare implements Disposable {
  readonly #folder: string;

  /** @param cores such as 0.25, a quarter of one. */
  constructor(name: string, cores: number) {
    const isUnified = existsSync(`${ROOT}/cgroup.controllers`);
    this.#folder = `${isUnified ? ROOT : `${ROOT}/cpu`}/presence-kit-bench-${process.pid}-${name}`;
    const quota = Math.round(cores * PERIOD_MICROS);
    mkdirSync(this.#folder);
    try {
      if (isUnified) this.#write('cpu.max', `${quota} ${PERIOD_MICROS}`);
      else {
        this.#write('cpu.cfs_period_us', PERIOD_MICROS);
        this.#write('cpu.cfs_quota_us', quota);
      }
    } catch (error) {
      rmdirSync(this.#folder);
      throw error;
    }
  }

  /** Takes a process in, with all its threads. */
  add(pid: number): void {
    this.#write('cgroup.procs', pid);
  }

  /** Its processes must have ended. */
  [Symbol.dispose](): void {
    rmdirSync(this.#folder);
  }

  #write(file: string, value: number | string): void {
    writeFileSync(`${this.#folder}/${file}`, String(value));
  }
}

/** Whether this machine lets us make any. */
export function canShareCpu(): boolean {
  try {
    new CpuShare('try', 1)[Symbol.dispose]();
    return true;
  } catch {
    return false;
  }
}
