import { ListenError, type MockServer, startMockServer } from '../adapters/node.ts';
import type { PresenceMock } from '../index.ts';
import type { StartOptions } from './program.ts';
import { type CheckSeed, readSeedFile } from './seed-file.ts';
import { UsageError } from './usage-error.ts';

/** What a world is made with on the command line. */
export interface WorldSetup {
  readonly name: string;
  /** Has passed `checkSeed`; the default seed if left out. */
  readonly seed?: unknown;
  readonly validateResponses: boolean;
}

/** What the command needs of the mock. */
export interface StartParts {
  readonly checkSeed: CheckSeed;
  readonly createWorld: (setup: WorldSetup) => PresenceMock;
}

/**
 * Starts the server that the command line describes.
 * @throws UsageError when the seed is bad or the port cannot be had.
 */
export async function start(options: StartOptions, parts: StartParts): Promise<MockServer<PresenceMock>> {
  const { port, host, maxWorlds, worldIdle, validateResponses = false } = options;
  const seed = options.seed === undefined ? undefined : await readSeedFile(options.seed, parts.checkSeed);
  try {
    return await startMockServer({
      port,
      host,
      maxWorlds,
      idleMs: worldIdle * 60_000,
      makeWorld: (name) =>
        parts.createWorld({ name, validateResponses, ...(seed === undefined ? {} : { seed }) }),
    });
  } catch (error) {
    if (error instanceof ListenError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
