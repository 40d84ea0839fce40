import { flushCompileCache } from 'node:module';
import { runProgram, type StartOptions } from './program.ts';
import { UsageError } from './usage-error.ts';

/** Runs `presence-mock` with these arguments. Resolves to its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await runProgram(args, { start: serve }, (text) => process.stdout.write(text));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`presence-mock: ${error.message}\n`);
      return 2;
    }
    console.error(error);
    return 1;
  }
}

/** Serves until the process is told to stop. */
async function serve(options: StartOptions): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
  // Not before they are needed: --help and a wrong flag answer at once.
  const [{ start }, { startParts }] = await Promise.all([import('./start.ts'), import('./start-parts.ts')]);
  const server = await start(options, startParts);
  process.stdout.write(`presence-mock ready ${server.url}\n`);
  // Kept now, for a process that is killed has no other moment.
  flushCompileCache();
  await stopped;
  await server.close();
}
