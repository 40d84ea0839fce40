import { readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { hostClock, type MockClock } from '../engine/clock.ts';
import type { PresenceMock, Snapshot } from '../index.ts';
import { checkSnapshot } from '../world/check-snapshot.ts';
import { readText, requireRegularFile } from './document-file.ts';
import { isMissing, replaceFile, statOf } from './replace-file.ts';
import { lockState } from './state-lock.ts';
import { UsageError } from './usage-error.ts';

export interface StateFileOptions {
  /**
   * Maximum time in milliseconds until a change is written.
   * @default 1000
   */
  readonly intervalMs?: number;
  /** @default the host's timers */
  readonly clock?: MockClock;
  /**
   * Prints a message when writes begin to fail and when they succeed again. Failed writes are retried at the
   * same interval.
   */
  readonly note: (message: string) => void;
}

/** A state file reserved for this server. */
export interface ClaimedFile {
  /** The path with symbolic links resolved. */
  readonly path: string;
  /** Releases the file for other servers. */
  release(): void;
}

/**
 * Reserves a state file for this process, whether or not it exists.
 * @throws UsageError if another server uses it, or it is not a regular file.
 */
export async function claimState(file: string): Promise<ClaimedFile> {
  try {
    const stats = await statOf(file);
    if (stats) requireRegularFile(stats);
    const path = await targetOf(file);
    return { path, release: lockState(path) };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw unkeepable(file, cause);
  }
}

/**
 * Saves snapshots of a world to a file. The file is replaced atomically, so that it is never partly written,
 * even if the process is killed.
 */
export class StateFile {
  readonly #file: string;
  readonly #mock: Pick<PresenceMock, 'snapshot'>;
  readonly #options: StateFileOptions;
  readonly #clock: MockClock;
  /** Current content of the file. */
  #kept = '';
  #writing: Promise<void> = Promise.resolve();
  #isFailing = false;
  #timer: unknown;

  constructor(file: string, mock: Pick<PresenceMock, 'snapshot'>, options: StateFileOptions) {
    this.#file = file;
    this.#mock = mock;
    this.#options = options;
    this.#clock = options.clock ?? hostClock;
  }

  /**
   * Writes the file, then again whenever the state changes.
   * @throws UsageError if it cannot be written.
   */
  async start(): Promise<void> {
    await this.flush();
    this.#wait();
  }

  /**
   * Writes pending changes after earlier writes have finished.
   * @throws UsageError if the file cannot be written.
   */
  flush(): Promise<void> {
    const written = this.#writing.then(() => this.#write());
    this.#writing = written.catch(() => {});
    return written;
  }

  /**
   * Writes for the last time.
   * @throws UsageError if the file cannot be written.
   */
  async stop(): Promise<void> {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.flush();
  }

  /** Resolves when no write is in progress. */
  get settled(): Promise<void> {
    return this.#writing;
  }

  /** Waits for half of the interval, which leaves the other half for writing. */
  #wait(): void {
    this.#timer = this.#clock.setTimeout(
      () => {
        this.#wait();
        void this.#keep();
      },
      (this.#options.intervalMs ?? 1000) / 2,
    );
  }

  async #keep(): Promise<void> {
    try {
      await this.flush();
      if (this.#isFailing) this.#options.note(`Saving the state to ${this.#file} works again.`);
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#options.note(`${messageOf(error)} (retrying)`);
      this.#isFailing = true;
    }
  }

  async #write(): Promise<void> {
    const text = `${JSON.stringify(this.#mock.snapshot())}\n`;
    if (text === this.#kept) return;
    try {
      await replaceFile(this.#file, text);
    } catch (cause) {
      throw unkeepable(this.#file, cause);
    }
    this.#kept = text;
  }
}

/**
 * Reads the state in a file.
 * @returns undefined if the file does not exist.
 * @throws UsageError if it cannot be read or is not a valid state.
 */
export async function readState(file: string): Promise<Snapshot | undefined> {
  const text = await readText(file, 'the state').catch((error: unknown) => {
    if (error instanceof UsageError && isMissing(error.cause)) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw broken(file, 'it is not valid JSON', cause);
  }
  const [problem] = checkSnapshot(value);
  if (problem) throw broken(file, `${problem.path.join('.') || 'it'} ${problem.message}`);
  // The validator checked it against this type.
  return value as Snapshot;
}

/**
 * Restores a world's state from a file.
 * @throws UsageError if the state is inconsistent.
 */
export function restoreState(file: string, mock: Pick<PresenceMock, 'restore'>, snapshot: Snapshot): void {
  try {
    mock.restore(snapshot);
  } catch (cause) {
    throw broken(file, messageOf(cause), cause);
  }
}

function unkeepable(file: string, cause: unknown): UsageError {
  return new UsageError(`Cannot save the state to ${file}: ${messageOf(cause)}`, { cause });
}

function broken(file: string, why: string, cause?: unknown): UsageError {
  const message = `${file} is not a saved state that this version can restore: ${why.replace(/\.$/, '')}. Move or delete it to start from the seed.`;
  return new UsageError(message.replaceAll(/\s+/g, ' '), { cause });
}

/** Resolves a symbolic link, even if its target does not exist. Circular links were rejected earlier. */
async function targetOf(file: string): Promise<string> {
  const link = await readlink(file).catch(() => undefined);
  return link === undefined ? file : targetOf(resolve(await realpath(dirname(file)), link));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
