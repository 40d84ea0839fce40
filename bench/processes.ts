import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';

export const SERVER_CORE = 0;
export const LOAD_CORE = 1;

/** Whether servers and load are pinned to separate cores with `taskset` on Linux. */
export const arePinned = availableParallelism() > 1 && spawnSync('taskset', ['-c', '1', 'true']).status === 0;

/** Starts Node on a core. */
export function startNode(core: number, args: readonly string[], stdio: StdioOptions): ChildProcess {
  const command = [...(arePinned ? ['taskset', '-c', `${core}`] : []), process.execPath, ...args];
  return spawn(command[0] ?? '', command.slice(1), { stdio });
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

/** A server in a separate process. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  /** The CPU time used so far; NaN except on Linux. */
  usage(): { readonly cpuMs: number; readonly megabytes: number };
}

/**
 * Starts a server and waits until it can be called.
 * @param args arguments of Node
 * @param port the server's port; if omitted, the server prints its URL
 */
export async function startServer(args: readonly string[], port?: number): Promise<Served> {
  const child = startNode(SERVER_CORE, args, ['ignore', 'pipe', 'pipe']);
  let errors = '';
  child.stderr?.on('data', (text: Buffer) => {
    errors = `${errors}${text}`.slice(-2_000);
  });
  const url = port === undefined ? await printedUrl(child) : `http://127.0.0.1:${port}`;
  child.stdout?.resume();
  if (url === undefined) throw new Error(`${args.join(' ')} exited before it listened: ${errors}`);
  if (port !== undefined) await untilAnswered(url);
  return { url, usage: () => usageOf(child.pid ?? 0), [Symbol.asyncDispose]: () => stop(child) };
}

async function printedUrl({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) return undefined;
  for await (const line of createInterface(stdout)) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (url) return url;
  }
  return undefined;
}

async function untilAnswered(url: string): Promise<void> {
  for (let attempt = 0; attempt < 3_000; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${url} did not respond within 30 seconds.`);
}

function usageOf(pid: number): ReturnType<Served['usage']> {
  if (process.platform !== 'linux') return { cpuMs: Number.NaN, megabytes: Number.NaN };
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  const kilobytes = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return {
    cpuMs: nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6,
    megabytes: Number(kilobytes) / 1024,
  };
}
