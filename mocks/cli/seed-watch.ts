import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { PresenceMock, Seed } from '../index.ts';
import { readSeedFile } from './seed-file.ts';
import { UsageError } from './usage-error.ts';

/** An editor may write a file in several steps. */
const SETTLE_MS = 50;

/** Rereads a seed file whenever it is saved, and resets all worlds to it. */
export class SeedWatch {
  readonly #file: string;
  readonly #note: (message: string) => void;
  /** Held weakly, so that worlds that the server drops can be collected. */
  #worlds: WeakRef<PresenceMock>[] = [];
  #seed: Seed;
  #timer: NodeJS.Timeout | undefined;
  readonly #stop: () => void;

  /**
   * @param seed the current content of the file.
   * @param note prints the result of each reload.
   */
  constructor(file: string, seed: Seed, note: (message: string) => void) {
    this.#file = file;
    this.#seed = seed;
    this.#note = note;
    // Watches the folder, because a watch on the file itself would end when an editor replaces the file.
    const watcher = watch(dirname(resolve(file)), (_event, name) => {
      if (name !== null && name !== basename(file)) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#readAgain(), SETTLE_MS);
    });
    this.#stop = () => watcher.close();
  }

  /** The seed of new worlds. */
  get seed(): Seed {
    return this.#seed;
  }

  /** Resets a world whenever the file changes. */
  add(world: PresenceMock): void {
    this.#worlds = [...this.#worlds.filter((known) => known.deref()), new WeakRef(world)];
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop();
  }

  async #readAgain(): Promise<void> {
    try {
      const seed = await readSeedFile(this.#file);
      if (JSON.stringify(seed) === JSON.stringify(this.#seed)) return;
      this.#seed = seed;
      // Parts that are missing from the file must be reset to the default seed, even if an earlier version of
      // the file contained them.
      const { genesys = {}, braincloud = {}, stubs = [] } = seed;
      for (const world of this.#worlds) world.deref()?.reset({ genesys, braincloud, stubs });
      this.#note(`Reloaded ${this.#file} and reset all worlds to it.`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      for (const line of [error.message, ...error.details]) this.#note(line);
      this.#note('The worlds were not changed. Fix the file and save it again.');
    }
  }
}
