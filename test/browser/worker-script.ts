import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const SCRIPT = 'mockServiceWorker.js';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves MSW's worker script to pages, as MSW's own command copies it. */
export function workerScript(): Plugin {
  return {
    name: 'msw-worker-script',
    async configureServer({ middlewares }) {
      const script = await copyOfScript();
      middlewares.use(`/${SCRIPT}`, (_request, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(script);
      });
    },
  };
}

async function copyOfScript(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'presence-kit-worker-'));
  try {
    await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/msw/cli/index.js'), 'init', folder, '--no-save'],
      {
        cwd: root,
      },
    );
    return await readFile(join(folder, SCRIPT), 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}
