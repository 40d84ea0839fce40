import {
  type ChildProcess,
  type ForkOptions,
  fork,
  type SpawnOptions,
  spawn,
  spawnSync,
} from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Servers run on one core, whatever asks something of them on another. */
export const SERVER_CORE = 0;
export const LOAD_CORE = availableParallelism() > 1 ? 1 : 0;

/** For what the system may move about. */
export const ANY_CORE = -1;

const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** Whether processes stay on the core they are given; where they do not, figures say less. */
export const pinned = canPin && SERVER_CORE !== LOAD_CORE;

/** Starts a program of Node on a core. */
export function spawnOn(core: number, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const [program = '', ...rest] =
    canPin && core !== ANY_CORE
      ? ['taskset', '-c', String(core), process.execPath, ...args]
      : [process.execPath, ...args];
  return spawn(program, rest, options);
}

/** Starts a program of Node on a core, with a channel for messages. */
export function forkOn(
  core: number,
  file: string,
  args: readonly string[],
  options: ForkOptions = {},
): ChildProcess {
  const child = fork(file, args, options);
  // A process that has only just begun has no other thread yet that could stay behind.
  if (canPin && core !== ANY_CORE) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(child.pid)]);
  return child;
}
