import { watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { PresenceMock, Seed } from '../index.ts';
import { readSeedFile } from './seed-file.ts';
import { UsageError } from './usage-error.ts';

/** An editor may write a file in several steps. */
const SETTLE_MS = 50;

/** Reads a seed file again whenever it is saved, and resets all worlds to it. */
export class SeedWatch {
  readonly #file: string;
  readonly #note: (message: string) => void;
  /** Held weakly: worlds that the server has dropped are nobody's. */
  #worlds: WeakRef<PresenceMock>[] = [];
  #seed: Seed;
  #timer: NodeJS.Timeout | undefined;
  readonly #stop: () => void;

  /**
   * @param seed as the file has it now.
   * @param note reports what becomes of a save.
   */
  constructor(file: string, seed: Seed, note: (message: string) => void) {
    this.#file = file;
    this.#seed = seed;
    this.#note = note;
    // Editors that replace the file end a watch of the file itself.
    const watcher = watch(dirname(resolve(file)), (_event, name) => {
      if (name !== null && name !== basename(file)) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#readAgain(), SETTLE_MS);
    });
    this.#stop = () => watcher.close();
  }

  /** What worlds that are made now begin with. */
  get seed(): Seed {
    return this.#seed;
  }

  /** Has a world follow the file. */
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
      // What the file leaves out is that of the default seed, and not of the file as it was.
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
