import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const root = new URL('../../../', import.meta.url);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** An example's page on a free port. */
export interface ExamplePage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Builds an example with its build command and serves the result.
 * @param environment of the build, such as `VITE_PRESENCE`.
 */
export async function startApp(
  example: string,
  environment: Record<string, string> = {},
): Promise<ExamplePage> {
  const folder = await mkdtemp(join(tmpdir(), `presence-kit-${example}-`));
  await build(example, folder, environment);
  const site = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    try {
      const content = await readFile(join(folder, file));
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  return {
    // Browsers allow service workers only on localhost or https.
    url: `http://localhost:${(site.address() as AddressInfo).port}/`,
    async close() {
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function build(example: string, folder: string, environment: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    // Only pages that use MSW need its worker, which npm's `prebuild` script copies. For the others, `node --run`
    // skips `prebuild`: the build takes half the time, and parallel builds do not copy the worker at once.
    const [program, ...run] =
      environment['VITE_PRESENCE'] === undefined ? ['npm', 'run'] : [process.execPath, '--run'];
    const child = spawn(program, [...run, 'build', '--', '--outDir', folder, '--emptyOutDir'], {
      cwd: new URL(`examples/${example}/`, root),
      env: { ...process.env, NODE_ENV: 'production', ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      if (exitCode === 0) resolve();
      else reject(new Error(`npm run build in examples/${example} ended with ${exitCode}:\n${output}`));
    });
  });
}
