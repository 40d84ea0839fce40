import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { freePort } from '../free-port.ts';

const CLI = fileURLToPath(new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));
const HOST = '127.0.0.1';

/** A Prism that answers. */
export interface Prism {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts Prism on one of the documents in openapi/ and waits until it answers.
 * @param command `mock` or `proxy`; what follows the document on the command line comes in `rest`.
 */
export async function startPrism(
  name: 'genesys' | 'braincloud',
  command: 'mock' | 'proxy',
  ...rest: readonly string[]
): Promise<Prism> {
  const document = fileURLToPath(new URL(`../../openapi/${name}.yaml`, import.meta.url));
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [CLI, command, document, ...rest, '--host', HOST, '--port', String(port), '--verboseLevel', 'silent'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const killWithParent = () => void child.kill('SIGKILL');
  process.once('exit', killWithParent);
  const url = `http://${HOST}:${port}`;
  try {
    await vi.waitFor(
      async () => {
        if (child.exitCode !== null) return;
        await fetch(`${url}/is-anybody-there`);
      },
      { timeout: 30_000, interval: 50 },
    );
    if (child.exitCode !== null) throw new Error(`Prism ended with ${child.exitCode}: ${complaints}`);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    url,
    stop: async () => {
      process.off('exit', killWithParent);
      await end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
