import { flushCompileCache } from 'node:module';
import { inspect } from 'node:util';
import { printable, printableLines } from './printable.ts';
import type { ProbeOptions } from './probe.ts';
import { type Commands, runProgram } from './program.ts';
import type { RecordOptions } from './record.ts';
import type { StartOptions } from './start-options.ts';
import { UsageError } from './usage-error.ts';

// Commands load their modules lazily, so that --help and invalid flags respond at once.
const commands: Commands = {
  start: serve,
  printSeed: async (json) => {
    const { seedText } = await import('./seed.ts');
    process.stdout.write(await seedText(json));
    return 0;
  },
  checkSeed: async (file) => {
    const { checkSeedFile } = await import('./seed.ts');
    process.stdout.write(await checkSeedFile(file));
    return 0;
  },
  seedFrom: async (file) => {
    const { seedFromFile } = await import('./seed.ts');
    process.stdout.write(await seedFromFile(file, note));
    return 0;
  },
  seedPull: async (options) => {
    const { seedFromOrg } = await import('./seed-pull.ts');
    const isTerminal = process.stderr.isTTY;
    const progress = (line: string): unknown => isTerminal && process.stderr.write(`\r\u001b[K${line}`);
    process.stdout.write(await seedFromOrg(options, { env: process.env, note, progress }));
    return 0;
  },
  record,
  probe: runProbe,
  verify: async (options) => {
    const { verify } = await import('./verify.ts');
    return verify(options, (text) => process.stdout.write(text));
  },
  prism: async (options) => {
    const { runPrism } = await import('./prism.ts');
    return runPrism(options, process.cwd());
  },
};

/** Runs `presence-mock` with these arguments. Resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const environment = { env: process.env, folder: process.cwd() };
  try {
    return await runProgram(args, commands, (text) => process.stdout.write(text), environment);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`presence-mock: ${[error.message, ...error.details].map(printable).join('\n')}\n`);
      return 2;
    }
    process.stderr.write(`${printableLines(inspect(error))}\n`);
    return 1;
  }
}

function note(message: string): void {
  process.stderr.write(`presence-mock: ${printable(message)}\n`);
}

/** Resolves on SIGINT or SIGTERM. Before the server is ready, the process exits at once. */
function stopSignal(isServing: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    // Not `once`: under npm, Ctrl-C arrives twice, from the terminal and from npm, and the second signal must
    // not interrupt the shutdown.
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => {
        // There is nothing to save yet, and startup may wait for input forever.
        if (!isServing()) process.exit(0);
        resolve();
      });
    }
  });
}

/** Records until the process is stopped. */
async function record(options: RecordOptions): Promise<number> {
  let isServing = false;
  const stopped = stopSignal(() => isServing);
  const { startRecording } = await import('./record.ts');
  const running = await startRecording(options, note);
  isServing = true;
  process.stdout.write(`presence-mock ready ${running.url}\n`);
  await stopped;
  process.stdout.write(await running.stop());
  return 0;
}

/** Ctrl+C ends the probe after the current check; then the presence is restored. */
async function runProbe(options: ProbeOptions): Promise<number> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort());
  const { probe } = await import('./probe.ts');
  const isTerminal = process.stderr.isTTY;
  const code = await probe(options, {
    env: process.env,
    signal: stop.signal,
    print: (text) => process.stdout.write(text),
    note: (line) => isTerminal && process.stderr.write(`\r\u001b[K${line}`),
  });
  if (isTerminal && options.yes) process.stderr.write('\r\u001b[K');
  return stop.signal.aborted ? 130 : code;
}

/** Serves until the process is stopped. */
async function serve(options: StartOptions): Promise<number> {
  let isServing = false;
  const stopped = stopSignal(() => isServing);
  const [{ start }, { createOutput }] = await Promise.all([
    import('./start.ts'),
    import('./console-output.ts'),
  ]);
  const output = createOutput(options);
  const running = await start(options, output);
  isServing = true;
  output.ready(running.server.url);
  output.note(`Console: ${running.server.url}/__mock/console`);
  // Node writes the cache only at exit. After a SIGKILL, which Playwright's webServer sends, the next start
  // would take 480 ms of CPU instead of 180.
  flushCompileCache();
  await stopped;
  await running.stop();
  return 0;
}
