import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkSnapshot } from '../check-snapshot.ts';
import { type Clock, hostClock } from '../engine/clock.ts';
import type { PresenceMock, Snapshot } from '../index.ts';
import { readText } from './document-file.ts';
import { UsageError } from './usage-error.ts';

export interface StateFileOptions {
  /**
   * A change is in the file after at most this time, in milliseconds.
   * @default 1000
   */
  readonly intervalMs?: number;
  /** @default the host's timers */
  readonly clock?: Clock;
  /** Told of a write that failed; the next one is tried in its time. */
  readonly onError: (message: string) => void;
}

/**
 * Keeps a world in a file, as its snapshot. The file is replaced as a whole, so it is never half written, even when
 * the process is killed.
 */
export class StateFile {
  readonly #file: string;
  readonly #mock: Pick<PresenceMock, 'snapshot'>;
  readonly #options: StateFileOptions;
  readonly #clock: Clock;
  /** What is in the file. */
  #kept = '';
  #writing: Promise<void> = Promise.resolve();
  #timer: unknown;

  constructor(file: string, mock: Pick<PresenceMock, 'snapshot'>, options: StateFileOptions) {
    this.#file = file;
    this.#mock = mock;
    this.#options = options;
    this.#clock = options.clock ?? hostClock;
  }

  /**
   * Writes the file, and from then on whenever the state has changed.
   * @throws UsageError when it cannot be written.
   */
  async start(): Promise<void> {
    await this.flush();
    this.#wait();
  }

  /**
   * Writes what has changed, once earlier writes are done.
   * @throws UsageError when it cannot be written.
   */
  flush(): Promise<void> {
    const written = this.#writing.then(() => this.#write());
    this.#writing = written.catch(() => {});
    return written;
  }

  /**
   * Writes for the last time.
   * @throws UsageError when it cannot be written.
   */
  async stop(): Promise<void> {
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.flush();
  }

  /** Resolves when no write is under way. */
  get settled(): Promise<void> {
    return this.#writing;
  }

  /** A change waits for half of the interval at most; the other half is for the disk. */
  #wait(): void {
    this.#timer = this.#clock.setTimeout(
      () => {
        this.#wait();
        this.flush().catch((error: unknown) => this.#options.onError(messageOf(error)));
      },
      (this.#options.intervalMs ?? 1000) / 2,
    );
  }

  async #write(): Promise<void> {
    const text = `${JSON.stringify(this.#mock.snapshot())}\n`;
    if (text === this.#kept) return;
    try {
      await replaceFile(this.#file, text);
    } catch (cause) {
      throw new UsageError(`Cannot keep the state in ${this.#file}: ${messageOf(cause)}`, { cause });
    }
    this.#kept = text;
  }
}

/**
 * Reads the state that a file keeps.
 * @returns nothing where there is no such file yet.
 * @throws UsageError when it cannot be read or is no state.
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
    throw broken(file, 'it is no JSON', cause);
  }
  const [problem] = checkSnapshot(value);
  if (problem) throw broken(file, `${problem.path.join('.') || 'it'} ${problem.message}`);
  // The validator has checked it against this type.
  return value as Snapshot;
}

/**
 * Puts the state of a file into a world.
 * @throws UsageError when the state contradicts itself.
 */
export function restoreState(file: string, mock: Pick<PresenceMock, 'restore'>, snapshot: Snapshot): void {
  try {
    mock.restore(snapshot);
  } catch (cause) {
    throw broken(file, messageOf(cause), cause);
  }
}

function broken(file: string, why: string, cause?: unknown): UsageError {
  const message = `${file} is no state that can be gone on from: ${why.replace(/\.$/, '')}. Move it away to begin anew.`;
  return new UsageError(message.replaceAll(/\s+/g, ' '), { cause });
}

/** Beside the file first, then in its place: whoever looks finds the old text or the new, never a part. */
async function replaceFile(file: string, text: string): Promise<void> {
  // Always the same name: a draft that a killed process left is the next one's to replace.
  const draft = `${file}.tmp`;
  try {
    const handle = await open(draft, 'w');
    await handle
      .writeFile(text)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(file));
}

/** Makes the new name last through a power cut, where the system lets a folder be synced. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows has no such thing.
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
