import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** The holder of a lock, as recorded in its file. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Locks held by this process. The pid alone does not distinguish them from locks of an earlier process with
 * the same pid.
 */
const held = new Set<string>();

/**
 * Locks a state file for this process with a lock file beside it. A lock of a process that no longer runs is
 * taken over.
 * @returns a function that releases the lock.
 * @throws UsageError if another server holds the lock.
 */
export function lockState(file: string): () => void {
  const lock = join(realpathSync(dirname(file)), `${basename(file)}.lock`);
  if (held.has(lock) || !(create(lock) || (isStale(lock) && replace(lock)))) throw inUse(file, lock);
  held.add(lock);
  let isReleased = false;
  return () => {
    // A second call must not release the lock of the next holder.
    if (isReleased) return;
    isReleased = true;
    held.delete(lock);
    rmSync(lock, { force: true });
  };
}

function create(lock: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname() };
  try {
    writeFileSync(lock, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    // On a full disk, an empty file may have been created.
    rmSync(lock, { force: true });
    throw cause;
  }
}

function replace(lock: string): boolean {
  rmSync(lock, { force: true });
  return create(lock);
}

function isStale(lock: string): boolean {
  const holder = holderOf(lock);
  // The file is written in one step, so an unreadable file was left by a process that was killed while
  // writing it.
  if (!holder) return true;
  // In a container, the previous process often had the same pid.
  return holder.host === hostname() && (holder.pid === process.pid || !isAlive(holder.pid));
}

function holderOf(lock: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(lock, 'utf8')) as Partial<Holder>;
    return Number.isInteger(pid) && typeof host === 'string' ? { pid: Number(pid), host } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inUse(file: string, lock: string): UsageError {
  const { pid = process.pid, host = hostname() } = holderOf(lock) ?? {};
  return new UsageError(
    `${file} is in use by another server (process ${pid} on ${host}). Use a separate state file for each server. ` +
      `If that server has stopped, delete ${lock}.`,
  );
}
