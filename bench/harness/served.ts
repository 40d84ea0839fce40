import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SERVER_CORE, spawnOn } from './cores.ts';
import { type Usage, usageOf } from './process-usage.ts';

/** A server in a process of its own. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
  usage(): Usage;
}

const root = new URL('../../', import.meta.url);

/** A file of the project, by its path from the root. */
export function file(path: string): string {
  return fileURLToPath(new URL(path, root));
}

/** Whether to measure the sources, rather than the built package that users have. */
export const fromSources = process.env['BENCH_SOURCES'] !== undefined;

/** The plain default command, but for the port. */
export const presenceMock = [
  file(fromSources ? 'mocks/cli/main.ts' : 'dist/presence-mock.js'),
  '--port',
  '0',
];

/**
 * Starts a server and waits until it can be called.
 * @param args of Node.
 * @param port that the server was told to take; without one it says its URL in a line.
 */
export async function serve(args: readonly string[], port?: number, core = SERVER_CORE): Promise<Served> {
  const child = spawnOn(core, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  };
  const { stdout, stderr, pid = 0 } = child;
  if (!stdout) throw new Error('A server without output.');
  let complaints = '';
  stderr?.on('data', (text: Buffer) => {
    complaints = `${complaints}${text}`.slice(-2_000);
  });
  let url: string | undefined;
  if (port === undefined) {
    const lines = createInterface(stdout);
    for await (const line of lines) {
      url = /https?:\/\/\S+/.exec(line)?.[0];
      if (url) break;
    }
    stdout.resume();
  } else {
    stdout.resume();
    url = `http://127.0.0.1:${port}`;
    await untilAnswered(url);
  }
  if (!url) throw new Error(`${args.join(' ')} ended before it listened: ${complaints}`);
  return { url, pid, usage: () => usageOf(pid), [Symbol.asyncDispose]: stop };
}

/** Waits until a server answers, whatever it answers. */
export async function untilAnswered(url: string): Promise<void> {
  for (let attempt = 0; attempt < 3_000; attempt++) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${url} never answered.`);
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}
