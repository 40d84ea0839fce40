import { readdirSync, readFileSync } from 'node:fs';

/** What a process has taken so far. */
export interface Usage {
  readonly cpuMs: number;
  readonly megabytes: number;
}

/** Reads what Linux tells of a process; elsewhere nothing is known. */
export function usageOf(pid: number): Usage {
  if (process.platform !== 'linux') return { cpuMs: Number.NaN, megabytes: Number.NaN };
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  const residentKilobytes = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return {
    cpuMs: nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6,
    megabytes: Number(residentKilobytes) / 1024,
  };
}
